import BriefingAnnotators
public import BriefingCore

/// The annotators an application knows: the suite's own and those it adds.
///
/// A registry is a value that the application fills; there is no global one.
public struct AnnotatorRegistry: Sendable {
  private let application: [AnyAnnotator]

  /// What a dossier asks for that wants all of them, besides others or with some configured.
  private static let all = "all"

  /// Creates a registry of the suite's annotators and those of the application.
  public init(application: [AnyAnnotator] = []) { self.application = application }

  /// The names of all that speaks for the program, whether a dossier asks for it or not.
  var names: Set<String> {
    Set((StandardAnnotators.all(gazetteers: []) + application).map(\.descriptor.name))
      .union([StandardAnnotators.gazetteerName, LayoutLayer.descriptor.name])
  }

  /// Returns the names that the suite's annotators and those of the application list.
  ///
  /// - Returns: Usual names, aliases and acronyms, each once, in the order of their bytes.
  public func listedNames() -> [String] {
    let names = Set((StandardAnnotators.all() + application).flatMap(\.listedNames))
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes the pipeline that runs on a dossier.
  ///
  /// - Parameters:
  ///   - choices: What the dossier asks for; nothing means all.
  ///   - gazetteers: The dossier's own names and patterns.
  ///   - place: Where the dossier asks for it.
  /// - Returns: The pipeline.
  /// - Throws: ``WorkflowError`` where the dossier asks for one that is not known, or the annotators
  ///   do not fit together.
  func pipeline(
    for choices: [DossierManifest.AnnotatorChoice]?,
    gazetteers: [Gazetteer],
    _ place: ManifestPlace
  ) throws(WorkflowError) -> Pipeline {
    let known = StandardAnnotators.all(gazetteers: gazetteers) + application
    do {
      return try Pipeline(try chosen(choices, of: known, place))
    } catch let error as WorkflowError {
      throw error
    } catch {
      throw WorkflowError(.input, "\(error)")
    }
  }

  private func chosen(
    _ choices: [DossierManifest.AnnotatorChoice]?,
    of known: [AnyAnnotator],
    _ place: ManifestPlace
  ) throws(WorkflowError) -> [AnyAnnotator] {
    guard let choices else { return known }
    let named = Set(choices.compactMap(\.name))
    var result: [AnyAnnotator] = []
    for (index, choice) in choices.enumerated() {
      switch choice {
      case .named(Self.all, let configuration) where configuration.isEmpty:
        result += known.filter { !named.contains($0.descriptor.name) }
      case .named(let name, let configuration):
        guard let annotator = known.first(where: { $0.descriptor.name == name }) else {
          let names = known.map(\.descriptor.name).sorted().joined(separator: ", ")
          throw place.fault(
            "there is no annotator '\(name)'; known are \(names), and \(Self.all) for all of them",
            at: "annotators",
            item: index
          )
        }
        do {
          result.append(try annotator.configured(with: configuration))
        } catch {
          throw place.fault(error, ofAnnotator: index)
        }
      // Programs join later: they have to be started before they say what they are.
      case .program: continue
      }
    }
    // The dossier's own names always take part: listing annotators is not meant to lose them.
    let own = known.filter { annotator in
      annotator.descriptor.name == StandardAnnotators.gazetteerName
        && !result.contains { $0.descriptor.name == annotator.descriptor.name }
    }
    return result + own
  }

  /// Makes the pipeline of all known annotators, for documents that belong to no dossier.
  public func pipeline() throws(PipelineError) -> Pipeline {
    try Pipeline(StandardAnnotators.all(gazetteers: []) + application)
  }

  /// The descriptors of all known annotators, in the order they run.
  public func descriptors() throws(PipelineError) -> [AnnotatorDescriptor] {
    try pipeline().descriptors
  }

  /// Returns the keys that a dossier may configure of an annotator; none where it knows no such one.
  public func configurationKeys(of name: String) -> [String] {
    (StandardAnnotators.all(gazetteers: []) + application)
      .first { $0.descriptor.name == name }?.configurationKeys ?? []
  }
}

extension DossierManifest.AnnotatorChoice {
  /// The name of the annotator, where it is no program.
  fileprivate var name: String? {
    guard case .named(let name, _) = self else { return nil }
    return name
  }
}

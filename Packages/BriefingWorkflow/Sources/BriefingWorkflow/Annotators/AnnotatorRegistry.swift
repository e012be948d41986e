import BriefingAnnotators
public import BriefingCore

/// The annotators an application knows: the suite's own and those it adds.
///
/// A registry is a value that the application fills; there is no global one.
public struct AnnotatorRegistry: Sendable {
  private let application: [AnyAnnotator]

  /// Creates a registry of the suite's annotators and those of the application.
  public init(application: [AnyAnnotator] = []) { self.application = application }

  /// Returns the annotators that run on a dossier.
  ///
  /// - Parameters:
  ///   - choices: What the dossier asks for; nothing means all.
  ///   - gazetteers: The dossier's own names and patterns.
  /// - Returns: The annotators, in no particular order.
  /// - Throws: ``WorkflowError`` where the dossier asks for one that is not known.
  public func annotators(
    for choices: [DossierManifest.AnnotatorChoice]?,
    gazetteers: [Gazetteer]
  ) throws(WorkflowError) -> [AnyAnnotator] {
    let known = StandardAnnotators.all(gazetteers: gazetteers) + application
    guard let choices else { return known }
    var result: [AnyAnnotator] = []
    for choice in choices {
      switch choice {
      case .named(let name, _):
        guard let annotator = known.first(where: { $0.descriptor.name == name }) else {
          let names = known.map(\.descriptor.name).sorted().joined(separator: ", ")
          throw WorkflowError(
            .input,
            "briefing.yaml: there is no annotator '\(name)'; known are \(names)"
          )
        }
        result.append(annotator)
      case .program(let words, _):
        throw WorkflowError(
          .input,
          "briefing.yaml: this version runs no programs as annotators, so "
            + "'\(words.joined(separator: " "))' cannot run; remove the entry"
        )
      }
    }
    // The dossier's own names always take part: listing annotators is not meant to lose them.
    let own = known.filter { annotator in
      annotator.descriptor.name == StandardAnnotators.gazetteerName
        && !result.contains { $0.descriptor.name == annotator.descriptor.name }
    }
    return result + own
  }

  /// The descriptors of all known annotators, in the order they run.
  public func descriptors() throws(PipelineError) -> [AnnotatorDescriptor] {
    try Pipeline(StandardAnnotators.all(gazetteers: []) + application).descriptors
  }
}

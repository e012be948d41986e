import BriefingCore
public import BriefingReporting
import BriefingStorage
import Foundation

/// A briefing on disk: of a dossier, or a file that was made anywhere.
public struct BriefingFile: Sendable, Hashable {
  /// The briefing before the one there is, inside a dossier.
  ///
  /// It is the last one that said something else, so that running a job again does not take it away.
  public static let previous = "\(DossierLayout.briefing)/previous.json"

  /// The path of the file.
  public let path: String
  /// The briefing.
  public let briefing: Briefing

  /// Reads the briefing at a path.
  ///
  /// - Parameter path: A dossier, the folder a briefing lies in, or the file itself.
  /// - Throws: ``WorkflowError`` where there is none, or it cannot be read.
  public init(path: String) throws(WorkflowError) {
    switch FileKind(of: path) {
    case .folder:
      let names = [BriefingVerifier.briefingFile, "briefing.json"]
      let found = names.map { "\(path)/\($0)" }.first { FileKind(of: $0) == .file }
      guard let found else {
        throw WorkflowError(
          .noInput,
          "\(path)/\(BriefingVerifier.briefingFile): there is no briefing; "
            + "make one with: briefing make \(path)"
        )
      }
      try self.init(file: found)
    case .file, .other: try self.init(file: path)
    case .missing:
      throw WorkflowError(.noInput, "\(path): there is no such file or dossier; check the path")
    }
  }

  private init(file: String) throws(WorkflowError) {
    guard FileKind(of: file) == .file, let data = FileManager.default.contents(atPath: file) else {
      throw WorkflowError(.noInput, "\(file): the file cannot be read; check its permissions")
    }
    do {
      briefing = try Briefing(parsing: Array(data))
    } catch {
      throw WorkflowError(.input, "\(file): \(error)")
    }
    path = file
  }

  /// What would be lost without some sources.
  ///
  /// Where the briefing of a dossier does not have them any more, the one before it is asked.
  ///
  /// - Parameters:
  ///   - names: The ids of the sources, their paths, or the names of their files.
  ///   - path: A dossier, the folder a briefing lies in, or the file itself.
  /// - Returns: What depends on them, and whether it is the briefing before that was asked.
  /// - Throws: ``WorkflowError`` where a name fits no source, or several.
  public static func retraction(
    of names: [String],
    from path: String
  ) throws(WorkflowError) -> (retraction: SourceRetraction, isPast: Bool) {
    let file = try BriefingFile(path: path)
    do throws(WorkflowError) {
      let ids = try file.sources(named: names)
      return (SourceRetraction(of: ids, from: file.briefing), false)
    } catch {
      let before = "\(path)/\(Self.previous)"
      guard FileKind(of: before) == .file, let past = try? BriefingFile(path: before),
        let ids = try? past.sources(named: names)
      else { throw error }
      return (SourceRetraction(of: ids, from: past.briefing), true)
    }
  }

  /// The ids of the sources that names mean.
  private func sources(named names: [String]) throws(WorkflowError) -> Set<String> {
    var ids: Set<String> = []
    for name in names {
      let exact = briefing.sources.filter { $0.id == name || $0.file == name }
      let fitting =
        exact.isEmpty ? briefing.sources.filter { $0.file.hasSuffix("/\(name)") } : exact
      guard let source = fitting.first, fitting.count == 1 else {
        let known = fitting.isEmpty ? briefing.sources : fitting
        let list = known.prefix(20).map(\.id).joined(separator: ", ")
        let rest = known.count > 20 ? ", and \(known.count - 20) more" : ""
        throw WorkflowError(
          .usage,
          fitting.isEmpty
            ? "\(path): no source is called '\(name)'; there are \(list)\(rest)"
            : "\(path): several sources are called '\(name)'; name one of \(list)\(rest)"
        )
      }
      ids.insert(source.id)
    }
    return ids
  }
}

extension Briefing {
  /// Whether another briefing says the same of the sources; what the program says of itself, and the
  /// warnings of a run, may differ.
  func saysTheSame(as other: Briefing) -> Bool {
    func content(_ briefing: Briefing) -> Briefing {
      var briefing = briefing
      briefing.tool = Tool(name: "", version: "")
      briefing.warnings = []
      briefing.sections.removeAll { $0.id == "method" }
      return briefing
    }
    return content(self) == content(other)
  }
}

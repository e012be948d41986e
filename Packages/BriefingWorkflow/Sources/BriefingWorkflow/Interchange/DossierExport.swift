public import BriefingCore
public import BriefingInterchange
import BriefingStorage
import Foundation

/// The annotations of a dossier in the format of another tool.
///
/// Nothing of the dossier is changed.
public struct DossierExport: Sendable {
  /// Which annotations are taken.
  public struct Selection: Sendable, Hashable {
    /// Only those of these documents; where there is none, of all.
    public var documents: [String]
    /// Only those with one of these labels; where there is none, all.
    public var labels: Set<Label>

    /// Creates a selection.
    public init(documents: [String] = [], labels: Set<Label> = []) {
      self.documents = documents
      self.labels = labels
    }
  }

  /// The files.
  public let files: [InterchangeFile]
  /// What the files do not hold: a report for each document.
  public let losses: [LossReport]
  /// How many annotations were to be written.
  public let count: Int
  /// What a person should know.
  public let notes: [Diagnostic]

  /// Writes a dossier in a format, in memory.
  ///
  /// - Parameters:
  ///   - path: The dossier.
  ///   - format: The format.
  ///   - selection: Which annotations are taken.
  ///   - registry: The annotators of the program.
  /// - Throws: ``WorkflowError`` where the dossier cannot be read, or has no such document.
  public init(
    path: String,
    format: InterchangeFormat,
    selection: Selection = Selection(),
    registry: AnnotatorRegistry = AnnotatorRegistry()
  ) async throws(WorkflowError) {
    let dossier = DossierFiles(path: path, maximumBytes: BriefingRequest.defaultMaximumBytes)
    let documents = try await DossierDocuments(
      selection.documents,
      in: dossier,
      annotators: registry.names
    )
    let annotated = documents.entries.map { entry in
      AnnotatedDocument(
        document: entry.document,
        annotations: (entry.annotations + entry.unanchored).filter { annotation in
          selection.labels.isEmpty || selection.labels.contains(annotation.label)
        }
      )
    }
    let export = format.exporter.export(annotated)
    files = export.files
    losses = export.losses
    count = annotated.reduce(0) { $0 + $1.annotations.count }
    notes = documents.notes
  }

  /// Writes the files to a folder, which is made where it is not there; each is replaced whole.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The paths of the files.
  /// - Throws: ``WorkflowError`` where one cannot be written.
  @discardableResult
  public func write(to folder: String) throws(WorkflowError) -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw WorkflowError(.cannotWrite, "\(folder): the folder cannot be made; check the path")
    }
    var paths: [String] = []
    for file in files {
      let path = "\(folder)/\(file.name)"
      do {
        try AtomicFile.write(file.bytes, to: path)
      } catch {
        throw WorkflowError(.file(error))
      }
      paths.append(path)
    }
    return paths
  }
}

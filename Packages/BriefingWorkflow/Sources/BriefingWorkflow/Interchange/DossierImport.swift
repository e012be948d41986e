public import BriefingCore
public import BriefingInterchange
import BriefingStorage

/// Annotations from the files of another tool, merged into a dossier.
///
/// What does not fit is told of and the rest is done. What people decided before stays, unless that
/// is to be overruled; what the files do not speak of stays too.
public struct DossierImport: Sendable {
  /// What came of one document.
  public struct Outcome: Sendable, Hashable {
    /// The id of the document.
    public let document: String
    /// How many annotations are new.
    public let added: Int
    /// How many have other values, or another decision, than before.
    public let changed: Int
    /// How many are as they were.
    public let unchanged: Int
    /// How many of the dossier the files do not speak of; they are as they were.
    public let absent: Int
  }

  /// What came of each document that the files speak of, sorted by id.
  public private(set) var outcomes: [Outcome] = []
  /// What was refused, and why.
  public private(set) var problems: [Diagnostic]
  /// What the files hold that no annotation can: a report for each document.
  public let losses: [LossReport]
  /// What a person should know.
  public let notes: [Diagnostic]

  /// The most bytes that a file of another tool may hold.
  public static let maximumBytes = 256 << 20

  /// Reads files and merges what they say into a dossier.
  ///
  /// - Parameters:
  ///   - paths: The files, and folders of files.
  ///   - format: Their format.
  ///   - path: The dossier.
  ///   - policy: Who imports; by default nobody answers for what comes in.
  ///   - changes: Whether the dossier is changed; otherwise what would come of it is told.
  ///   - registry: The annotators of the program.
  /// - Throws: ``WorkflowError`` where the dossier or a file cannot be read, or the dossier cannot be
  ///   written.
  public init(
    _ paths: [String],
    format: InterchangeFormat,
    into path: String,
    policy: MarkMerge.Policy? = nil,
    writing changes: Bool = true,
    registry: AnnotatorRegistry = AnnotatorRegistry()
  ) async throws(WorkflowError) {
    let brought = try InterchangeFiles(paths, limit: Self.maximumBytes)
    guard !brought.files.isEmpty else {
      throw WorkflowError(.noInput, "\(paths.joined(separator: ", ")): no file is there to be read")
    }
    let dossier = DossierFiles(path: path, maximumBytes: BriefingRequest.defaultMaximumBytes)
    let documents = try await DossierDocuments([], in: dossier, annotators: registry.names)
    let read = format.importer.read(brought.files, for: documents.entries.map(\.document))
    let policy = policy ?? MarkMerge.Policy(tool: format.rawValue)
    (problems, losses, notes) = (read.problems, read.losses, documents.notes)
    // An id is unique in the dossier; the set is handed on, and not copied for each document.
    var ids = Set(documents.entries.flatMap { $0.existing?.value.annotations.map(\.id) ?? [] })
    for marks in read.documents {
      guard let entry = documents.entries.first(where: { $0.document.id == marks.document }) else {
        continue
      }
      let merge: MarkMerge
      do {
        merge = try Self.merge(marks.marks, of: entry, policy, ids, changes, in: dossier)
      } catch {
        // What was written before stays written, and is told of with the rest.
        problems.append(Diagnostic(.error, error.description, file: marks.document))
        continue
      }
      ids.formUnion(merge.annotations.map(\.id))
      problems += merge.problems
      outcomes.append(
        Outcome(
          document: marks.document,
          added: merge.added,
          changed: merge.changed,
          unchanged: merge.unchanged,
          absent: merge.absent
        )
      )
    }
    problems = problems.map { problem in
      var told = problem
      told.file = problem.file.map { brought.paths[$0] ?? $0 }
      return told
    }
  }

  /// Merges marks with what the file of the document holds, while nobody else can change it.
  private static func merge(
    _ marks: [ImportedMark],
    of entry: DossierEntry,
    _ policy: MarkMerge.Policy,
    _ reserved: Set<AnnotationID>,
    _ changes: Bool,
    in dossier: DossierFiles
  ) throws(WorkflowError) -> MarkMerge {
    func merged(with existing: [Annotation]) -> MarkMerge {
      MarkMerge(
        marks,
        into: existing,
        of: entry.document.id,
        policy: policy,
        reserving: reserved
      )
    }
    let known = entry.existing?.value.annotations ?? []
    guard changes, !marks.isEmpty else { return merged(with: known) }
    var result: MarkMerge?
    try dossier.attempt { dossier throws(DossierError) in
      try dossier.updateAnnotations(of: entry.document.id) { file in
        let new =
          file ?? AnnotationFile(AnnotatedDocument(document: entry.document, annotations: []))
        // Somebody else's job may have taken up another text meanwhile.
        guard new.digest == entry.document.digest.label else { return }
        let merge = merged(with: new.annotations)
        result = merge
        guard merge.added + merge.changed > 0 else { return }
        file = new
        file?.annotations = merge.annotations
      }
    }
    guard let result else {
      throw WorkflowError(
        .input,
        "\(dossier.path): the text of '\(entry.document.id)' changed meanwhile; import again"
      )
    }
    return result
  }
}

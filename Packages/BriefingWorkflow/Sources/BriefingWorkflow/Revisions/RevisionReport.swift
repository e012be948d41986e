public import BriefingCore
public import BriefingIngestion
public import BriefingReporting
import BriefingStorage

/// What changed in the sources of a dossier, which statements it touches, and what the briefing says
/// otherwise than the one before.
///
/// A document whose source changed after the last job is compared with its source as it is; any other
/// with the text it had before, where it had one. Nothing is written.
public struct RevisionReport: Sendable, Hashable {
  /// The documents that have an earlier version.
  public private(set) var documents: [DocumentRevision] = []
  /// What changed since the briefing before, where one is kept and the whole dossier is looked at.
  public private(set) var changes: BriefingChanges?
  /// What rested on the sources that were taken away since, where there are any.
  public private(set) var retraction: SourceRetraction?
  /// What could not be looked at.
  public private(set) var notes: [Diagnostic] = []

  /// Compares the documents of a dossier with their earlier versions.
  ///
  /// - Parameters:
  ///   - path: The dossier.
  ///   - ids: The documents to look at; all where none is named.
  ///   - digest: The first digits of the digest of an earlier text to compare with; by default the
  ///     latest.
  ///   - readers: The types of sources that are read.
  ///   - maximumBytes: The most bytes a source may hold.
  /// - Throws: ``WorkflowError`` where the dossier cannot be read, or has no such document or text.
  public init(
    path: String,
    documents ids: [String] = [],
    since digest: String? = nil,
    readers: [any Reader] = SourceReaders.standard,
    maximumBytes: Int = BriefingRequest.defaultMaximumBytes
  ) async throws(WorkflowError) {
    let files = DossierFiles(path: path, maximumBytes: maximumBytes)
    let ingestion = Ingestion(readers: readers, maximumBytes: maximumBytes)
    let briefing = try briefing(
      BriefingVerifier.briefingFile,
      in: files,
      "the statements that rest on what changed are not told",
      remedy: "make it anew with `briefing make`"
    )
    for id in try files.documents(named: ids) {
      if let revision = try await compare(id, since: digest, in: files, ingestion, briefing) {
        documents.append(revision)
      }
    }
    if let digest, documents.isEmpty {
      throw WorkflowError(
        .noInput,
        "\(path): no earlier text has a digest that starts with '\(digest)'; "
          + "they lie in \(path)/\(DossierLayout.revisions)"
      )
    }
    if ids.isEmpty, digest == nil, let briefing,
      let previous = try self.briefing(
        BriefingFile.previous,
        in: files,
        "what changed since the briefing before is not told",
        remedy: "remove it: the next briefing that says something else keeps this one"
      )
    {
      let changes = BriefingChanges(from: previous, to: briefing)
      self.changes = changes
      retraction = changes.retraction
    }
  }

  /// Compares a document with its source, or with an earlier text; nothing where there is neither.
  private mutating func compare(
    _ id: String,
    since digest: String?,
    in files: DossierFiles,
    _ ingestion: Ingestion,
    _ briefing: Briefing?
  ) async throws(WorkflowError) -> DocumentRevision? {
    let (record, text, file, revisions) = try files.attempt { dossier throws(DossierError) in
      (
        try dossier.record(of: id)?.value, try dossier.text(of: id),
        try dossier.annotations(of: id)?.value, try dossier.revisions(of: id)
      )
    }
    guard let record, let text else { return nil }
    let current = Digest(of: text.bytes).label
    // Annotations that a job left behind, cut short, are those of the earlier text.
    let said = file?.digest == current ? file?.annotations ?? [] : []
    if digest == nil, let now = try await source(of: record, in: files, ingestion), now != text {
      return Self.revision(of: record, from: text, to: now, said, [], briefing, isPending: true)
    }
    let wanted = digest.map { $0.hasPrefix("sha256:") ? $0 : "sha256:\($0)" } ?? ""
    let fitting = revisions.filter { $0 != current && $0.hasPrefix(wanted) }
    guard let earlier = fitting.last else { return nil }
    guard digest == nil || fitting.count == 1 else {
      throw WorkflowError(
        .usage,
        "--since \(digest ?? "") fits several texts of '\(id)': "
          + fitting.map { String($0.prefix(23)) }.joined(separator: ", ")
      )
    }
    let (old, saidOfIt) = try files.attempt { dossier throws(DossierError) in
      (
        try dossier.text(of: id, revision: earlier),
        try dossier.annotations(of: id, revision: earlier)?.value.annotations ?? []
      )
    }
    return old.map {
      Self.revision(of: record, from: $0, to: text, saidOfIt, said, briefing, isPending: false)
    }
  }

  private static func revision(
    of record: DocumentRecord,
    from old: DocumentText,
    to new: DocumentText,
    _ annotations: [Annotation],
    _ current: [Annotation],
    _ briefing: Briefing?,
    isPending: Bool
  ) -> DocumentRevision {
    let revision = TextRevision(from: old, to: new)
    let passages = ChangedPassages(revision)
    return DocumentRevision(
      document: record.id,
      file: record.file,
      isPending: isPending,
      revision,
      passages,
      items: items(of: briefing, restingOn: passages, of: record.id, old, new),
      annotations: annotations,
      current: current
    )
  }

  /// The text of a source as it is; nothing where it is gone or cannot be read, which is told.
  private mutating func source(
    of record: DocumentRecord,
    in files: DossierFiles,
    _ ingestion: Ingestion
  ) async throws(WorkflowError) -> DocumentText? {
    guard let bytes = try files.read(record.file, limit: .max) else {
      notes.append(
        Diagnostic(.note, "the source is gone; the document is retired", file: record.file)
      )
      return nil
    }
    guard Digest(of: bytes).label != record.sourceDigest else { return nil }
    do {
      let source = RawSource(id: record.id, file: record.file, bytes: bytes)
      return try await ingestion.document(from: source).document.text
    } catch {
      notes.append(Diagnostic(.warning, error.description))
      return nil
    }
  }

  // MARK: The briefing

  private mutating func briefing(
    _ file: String,
    in files: DossierFiles,
    _ consequence: String,
    remedy: String
  ) throws(WorkflowError) -> Briefing? {
    guard let bytes = try files.read(file, limit: .max) else { return nil }
    do {
      return try Briefing(parsing: bytes)
    } catch {
      notes.append(
        Diagnostic(
          .warning,
          "\(consequence): \(error)",
          file: file,
          remedy: remedy
        )
      )
      return nil
    }
  }

  /// The statements that cite what changed, in the text the briefing was made of, each once.
  private static func items(
    of briefing: Briefing?,
    restingOn passages: ChangedPassages,
    of document: String,
    _ old: DocumentText,
    _ new: DocumentText
  ) -> [DocumentRevision.TouchedItem] {
    guard let briefing, let source = briefing.sources.first(where: { $0.id == document }) else {
      return []
    }
    let spans: [TextSpan]
    switch source.digest {
    case Digest(of: new.bytes).label: spans = passages.newSpans
    case Digest(of: old.bytes).label: spans = passages.oldSpans
    default: return []
    }
    let changed = SpanIndex(spans) { $0 }
    return briefing.statements.filter { statement in
      statement.citations.contains { $0.source == document && changed.touches($0.span) }
    }.map { statement in
      .init(
        sections: statement.sections.map(\.rawValue),
        id: statement.item.id,
        text: statement.item.text
      )
    }
  }
}

import BriefingCore
import BriefingIngestion
import BriefingStorage

/// Reads the sources of a dossier into documents.
struct DossierReading {
  /// A document as a job works on it, with what was there of it before.
  struct Entry: Sendable {
    let document: Document
    /// The annotations the dossier holds.
    let existing: Stored<AnnotationFile>?
  }

  let files: DossierFiles
  let manifest: DossierManifest
  let ingestion: Ingestion
  let published: [String: PublicationDate]

  /// The sources of the dossier by document id, those the manifest declares with what it says.
  ///
  /// - Returns: Ids, files and declarations sorted by file, and what should be known of them.
  /// - Throws: ``WorkflowError`` where a declared file or a date's source is not there.
  func sources() throws(WorkflowError) -> (
    sources: [(id: String, file: String, declaration: SourceDeclaration?)], notes: [Diagnostic]
  ) {
    var notes: [Diagnostic] = []
    var present: [String] = []
    let found = try files.attempt { dossier throws(DossierError) in try dossier.sourceFiles() }
    for file in found {
      if ingestion.reader(for: RawSource(id: "", file: file, bytes: [])) == nil {
        notes.append(
          Diagnostic(.note, "skipped: files of this type cannot be read", file: file)
        )
      } else {
        present.append(file)
      }
    }
    for declaration in manifest.sources where !present.contains(declaration.file) {
      notes.append(
        Diagnostic(
          .error,
          "briefing.yaml declares this source, and there is no such file",
          file: declaration.file,
          remedy: "put the file there, or remove the entry"
        )
      )
    }
    var naming = DocumentNaming()
    for declaration in manifest.sources {
      if let id = declaration.id { naming.reserve(id) }
    }
    var result: [(id: String, file: String, declaration: SourceDeclaration?)] = []
    for file in present {
      let declaration = manifest.sources.first { $0.file == file }
      result.append((declaration?.id ?? naming.name(for: file), file, declaration))
    }
    try checkDates(for: result.map { ($0.id, $0.file) })
    return (result, notes + naming.notes)
  }

  private func checkDates(for sources: [(id: String, file: String)]) throws(WorkflowError) {
    for key in published.keys.sorted()
    where !sources.contains(where: { Self.matches(key, id: $0.id, file: $0.file) }) {
      let names = sources.map(\.file).joined(separator: ", ")
      throw WorkflowError(
        .usage,
        "--published \(key)=…: no source is called so; there are \(names)"
      )
    }
  }

  private static func matches(_ key: String, id: String, file: String) -> Bool {
    let name = key.split(separator: "/").last.map(String.init) ?? key
    return key == id || file == key || file.hasSuffix("/" + name)
  }

  /// Reads one source; what is declared of it outranks what its text says.
  func entry(
    id: String,
    file: String,
    declaration: SourceDeclaration?
  ) throws(WorkflowError) -> (entry: Entry, notes: [Diagnostic]) {
    guard let bytes = try files.readSource(file, limit: ingestion.maximumBytes) else {
      throw WorkflowError(.noInput, "\(files.path)/\(file): there is no such file")
    }
    let ingested: IngestedDocument
    do {
      ingested = try ingestion.document(from: RawSource(id: id, file: file, bytes: bytes))
    } catch {
      throw WorkflowError(.input, "\(files.path)/\(error.description)")
    }
    var metadata = ingested.document.source.metadata
    if let declaration { metadata = declaration.applied(to: metadata) }
    for (key, date) in published where Self.matches(key, id: id, file: file) {
      metadata.published = date
    }
    let existing = try files.attempt { dossier throws(DossierError) in
      try dossier.annotations(of: id)
    }
    return (
      Entry(document: ingested.document.with(metadata: metadata), existing: existing),
      ingested.diagnostics
    )
  }
}

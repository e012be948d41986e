import BriefingCore
import BriefingIngestion
import BriefingStorage

/// A source of a dossier: the id of its document, its file, and what a person says of it.
struct DossierSource: Sendable {
  let id: String
  let file: String
  var declaration: SourceDeclaration?
}

/// The sources of a dossier and the ids of their documents.
///
/// An id is dealt out once: a file that has a document keeps its id, also under another name, so that
/// new files never take over what people decided on another, and a renamed one keeps what is its own.
struct DossierSources {
  /// The sources, sorted by file.
  private(set) var sources: [DossierSource] = []
  /// Documents whose source is gone, sorted.
  private(set) var retired: [String] = []
  /// What should be known of the sources.
  private(set) var notes: [Diagnostic] = []

  /// Lists the sources.
  ///
  /// - Parameters:
  ///   - files: The dossier.
  ///   - intake: The sources that are brought to it.
  ///   - memory: What earlier runs noted down.
  ///   - manifest: What a person says of the sources.
  ///   - ingestion: What says which files are sources.
  /// - Throws: ``WorkflowError`` where a folder or what is known of a document cannot be read.
  init(
    in files: DossierFiles,
    bringing intake: SourceIntake? = nil,
    remembering memory: RunMemory? = nil,
    manifest: DossierManifest,
    ingestion: Ingestion
  ) throws(WorkflowError) {
    let listing = try files.sources()
    notes += listing.skipped.map { Diagnostic(skipped: $0, in: files.path) }
    var present: [String] = []
    let brought = intake.map { Array($0.placed.keys) } ?? []
    var names: Set<String> = []
    for file in listing.files where !names.insert(file).inserted {
      notes.append(
        Diagnostic(
          .error,
          "two files have this name, in two forms of Unicode; one of them is left out",
          file: file,
          remedy: "give one of them another name"
        )
      )
    }
    for file in Set(listing.files).union(brought).sorted(by: {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }) {
      if ingestion.reader(for: RawSource(id: "", file: file, bytes: [])) == nil {
        notes.append(
          Diagnostic(.note, "skipped: files of this type cannot be read", file: file)
        )
      } else {
        present.append(file)
      }
    }
    let declared = Dictionary(
      manifest.sources.map { ($0.file, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let there = Set(present)
    for (index, declaration) in manifest.sources.enumerated()
    where !there.contains(declaration.file) {
      notes.append(
        Diagnostic(
          .error,
          "'\(declaration.file)' is declared here, and there is no such file",
          file: "\(files.path)/\(DossierLayout.manifest)",
          position: files.dossier.position(of: "sources", item: index, in: DossierLayout.manifest),
          remedy: "put the file there, or remove the entry"
        )
      )
    }

    let (documented, records) = try Self.documents(in: files, memory)
    var known = records.mapValues(\.id)
    let renamed = Self.renamed(
      present.filter { known[$0] == nil && declared[$0]?.id == nil },
      records.filter { !there.contains($0.key) }.map(\.value),
      bytes: { file throws(WorkflowError) in
        guard let intake else { return try files.read(file, limit: .max) }
        return try intake.bytes(of: file, in: files)
      }
    )
    for (file, id) in renamed {
      known[file] = id
      notes.append(
        Diagnostic(
          .note,
          "the bytes are those of '\(id)', whose source is gone: renamed",
          file: file
        )
      )
    }
    var naming = DocumentNaming()
    for declaration in manifest.sources { declaration.id.map { naming.reserve($0) } }
    for file in present where declared[file]?.id == nil { known[file].map { naming.reserve($0) } }
    for file in present {
      let id = declared[file]?.id ?? known[file] ?? naming.name(for: file)
      sources.append(DossierSource(id: id, file: file, declaration: declared[file]))
    }
    notes += naming.notes
    let ids = Set(sources.map(\.id))
    retired = documented.filter { !ids.contains($0) }
  }

  /// A document of an earlier run.
  private struct KnownDocument {
    let id: String
    let sourceDigest: String
  }

  /// The documents of earlier runs: their ids, and which of them has a source.
  ///
  /// Of two documents of one source the first has it.
  private static func documents(
    in files: DossierFiles,
    _ memory: RunMemory?
  ) throws(WorkflowError) -> (ids: [String], bySource: [String: KnownDocument]) {
    let ids = try files.attempt { dossier throws(DossierError) in try dossier.documentIDs() }
    var bySource: [String: KnownDocument] = [:]
    for id in ids {
      if let known = memory?.known(id) {
        if bySource[known.source] == nil {
          bySource[known.source] = KnownDocument(id: id, sourceDigest: known.sourceDigest)
        }
        continue
      }
      let record = try files.attemptMadeAnew { dossier throws(DossierError) in
        try dossier.record(of: id)
      }
      if let record = record?.value, bySource[record.file] == nil {
        bySource[record.file] = KnownDocument(id: record.id, sourceDigest: record.sourceDigest)
      }
    }
    return (ids, bySource)
  }

  /// The documents of new files that have the bytes of a source that is gone, and of one alone.
  private static func renamed(
    _ newcomers: [String],
    _ gone: [KnownDocument],
    bytes: (String) throws(WorkflowError) -> [UInt8]?
  ) -> [(file: String, id: String)] {
    guard !gone.isEmpty, !newcomers.isEmpty else { return [] }
    var byDigest: [String: [String]] = [:]
    for record in gone { byDigest[record.sourceDigest, default: []].append(record.id) }
    var found: [String: [String]] = [:]
    for file in newcomers {
      // One that cannot be read is told of where it is.
      guard let bytes = try? bytes(file) else { continue }
      let digest = Digest(of: bytes).label
      if byDigest[digest]?.count == 1 { found[digest, default: []].append(file) }
    }
    return found.compactMap { digest, names in
      guard names.count == 1, let id = byDigest[digest]?.first else { return nil }
      return (names[0], id)
    }.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  // MARK: Dates of publication

  /// Hears what the user says of dates of publication.
  ///
  /// - Parameters:
  ///   - published: The dates, by document id, path inside the dossier, path outside, or the name of
  ///     the file.
  ///   - intake: The files that were brought, and where the others came from.
  /// - Throws: ``WorkflowError`` where a name fits no source, or several.
  mutating func declare(
    published: [String: PublicationDate],
    intake: SourceIntake
  ) throws(WorkflowError) {
    for (key, date) in published.sorted(by: { $0.key < $1.key }) {
      let found = indices(fitting: key, intake)
      guard let index = found.first, found.count == 1 else {
        let fitting = found.isEmpty ? Array(sources.indices) : found
        let names = fitting.map { sources[$0].file }.joined(separator: ", ")
        throw WorkflowError(
          .usage,
          found.isEmpty
            ? "--published \(key)=…: no source is called so; there are \(names)"
            : "--published \(key)=…: several sources are called so; name one of \(names)"
        )
      }
      var declaration = sources[index].declaration ?? SourceDeclaration(file: sources[index].file)
      declaration.published = date
      sources[index].declaration = declaration
    }
  }

  /// The sources a name can mean: those it names exactly, else those with a file of that name.
  private func indices(fitting key: String, _ intake: SourceIntake) -> [Int] {
    let place = FileKind.place(of: key)
    let brought = intake.memory.stored(from: place)
    let exact = sources.indices.filter { index in
      sources[index].id == key || sources[index].file == key || sources[index].file == brought
    }
    if !exact.isEmpty { return exact }
    return sources.indices.filter { sources[$0].file.hasSuffix("/" + key) }
  }
}

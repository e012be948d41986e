import BriefingCore
import BriefingStorage

/// What earlier runs made of each source, so that the next one does again only what something changed
/// for.
///
/// A document stays as it is while its source, its text, what is known of it and its annotations are
/// the files the last run left behind, and while the run's key is the same: the program, the
/// annotators with their versions, the dossier's own names, and what is declared of the source. It is
/// part of the rebuildable cache: without it everything is done.
struct RunMemory: Sendable {
  static let file = "\(DossierLayout.cache)/runs.json"
  private static let format = "briefing-runs/1"

  /// What was noted down of one document.
  struct Entry: Sendable, Hashable {
    /// The path of the source.
    var source: String
    /// The digest of the source's bytes.
    var sourceDigest: String
    /// What the document and its annotations were made with.
    var key: String
    /// Whether the annotators ran.
    var isAnnotated: Bool
    /// The versions of its files, in the order of ``RunMemory/files(of:source:)``; none until they
    /// are written.
    var versions: [String?] = []
  }

  private(set) var entries: [String: Entry] = [:]
  private let noted: NotedVersions

  /// Reads what earlier runs noted down; what cannot be read is forgotten.
  init(in files: DossierFiles) {
    guard let bytes = try? files.read(Self.file),
      let value = try? JSONValue(parsing: bytes), value["format"]?.string == Self.format,
      case .object(let members)? = value["documents"]
    else {
      noted = .none
      return
    }
    for member in members where DossierLayout.isDocumentID(member.key) {
      entries[member.key] = Entry(member.value)
    }
    let paths = entries.flatMap { Self.files(of: $0.key, source: $0.value.source) }
    guard let noted = NotedVersions(paths, in: files, notedAt: value["written"]?.string) else {
      (noted, entries) = (.none, [:])
      return
    }
    self.noted = noted
  }

  /// The files of a document: its source, its text, what is known of it, its annotations.
  private static func files(of id: String, source: String) -> [String] {
    [
      source, DossierLayout.text(of: id), DossierLayout.record(of: id),
      DossierLayout.annotations(of: id),
    ]
  }

  /// What was noted down of a document whose record is the file the last run left behind.
  func known(_ id: String) -> Entry? {
    guard let entry = entries[id],
      noted.isUntouched(DossierLayout.record(of: id), noted: entry.versions[2])
    else { return nil }
    return entry
  }

  /// Whether nothing has to be done again for a document.
  ///
  /// - Parameters:
  ///   - id: The document.
  ///   - key: What it would be made with.
  ///   - annotating: Whether its annotations are wanted too.
  /// - Returns: Whether its files are those the last run left behind, made with the same.
  func isUpToDate(_ id: String, key: String, annotating: Bool) -> Bool {
    guard let entry = entries[id], entry.key == key, entry.isAnnotated || !annotating else {
      return false
    }
    return zip(Self.files(of: id, source: entry.source), entry.versions).allSatisfy {
      noted.isUntouched($0, noted: $1)
    }
  }

  /// The ids of the sources for which a job has nothing to do again.
  func upToDate(
    _ sources: DossierSources,
    _ keys: RunKey,
    _ goal: BriefingRequest.Goal,
    _ intake: SourceIntake
  ) -> Set<String> {
    Set(
      sources.sources.filter { source in
        intake.placed[source.file] == nil && entries[source.id]?.source == source.file
          && isUpToDate(source.id, key: keys.text(for: source), annotating: goal != .documents)
      }.map(\.id)
    )
  }

  // MARK: Noting down

  /// Notes down what a job made of its sources; others are forgotten.
  ///
  /// - Parameters:
  ///   - sources: The sources.
  ///   - keys: What they were made with.
  ///   - ingested: What came of them.
  ///   - annotated: The ids of those that the annotators have read.
  ///   - upToDate: The ids of those that nothing was done for: their files are those there were.
  mutating func note(
    _ sources: DossierSources,
    _ keys: RunKey,
    _ ingested: IngestedSources,
    annotated: Set<String>,
    upToDate: Set<String>
  ) {
    let there = Set(ingested.ids)
    let before = entries
    entries = [:]
    for source in sources.sources where there.contains(source.id) {
      if upToDate.contains(source.id), let entry = before[source.id] {
        entries[source.id] = entry
        continue
      }
      guard let digest = ingested.digests[source.id] ?? before[source.id]?.sourceDigest else {
        continue
      }
      entries[source.id] = Entry(
        source: source.file,
        sourceDigest: digest,
        key: keys.text(for: source),
        isAnnotated: annotated.contains(source.id)
      )
    }
  }

  /// Writes the memory, with the versions that the files have now where something was done.
  func write(to files: DossierFiles) throws(WorkflowError) {
    let versions = files.dossier.folder.versions(
      of: entries.filter { $0.value.versions.isEmpty }
        .flatMap { Self.files(of: $0.key, source: $0.value.source) }
    )
    let members = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { id, entry in
        var entry = entry
        if entry.versions.isEmpty {
          entry.versions = Self.files(of: id, source: entry.source).map { versions[$0]?.word }
        }
        return JSONValue.Member(id, entry.json)
      }
    let memory: JSONValue = .object([
      "format": .string(Self.format), "written": .string(NotedVersions.now),
      "documents": .object(members),
    ])
    try files.write(memory.utf8(.compact), to: Self.file)
  }
}

extension RunMemory.Entry {
  fileprivate init?(_ value: JSONValue) {
    guard let source = value["source"]?.string, let digest = value["digest"]?.string,
      let key = value["key"]?.string, case .bool(let isAnnotated)? = value["annotated"],
      case .array(let versions)? = value["versions"], versions.count == 4
    else { return nil }
    self.init(
      source: source,
      sourceDigest: digest,
      key: key,
      isAnnotated: isAnnotated,
      versions: versions.map(\.string)
    )
  }

  fileprivate var json: JSONValue {
    .object([
      "source": .string(source), "digest": .string(sourceDigest), "key": .string(key),
      "annotated": .bool(isAnnotated),
      "versions": .array(versions.map { $0.map(JSONValue.string) ?? .null }),
    ])
  }
}

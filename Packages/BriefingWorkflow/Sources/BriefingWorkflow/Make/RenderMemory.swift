import BriefingCore
import BriefingReporting
import BriefingStorage

/// What earlier runs rendered, so that a file that would be the same is not made again.
///
/// Only files with a fingerprint are noted down: those of which there are many. The memory is part
/// of the rebuildable cache; without it every file is made.
struct RenderMemory: Sendable {
  static let file = "\(DossierLayout.cache)/renderings.json"
  private static let format = "briefing-renderings/1"

  /// What was noted down of a file.
  private struct Entry {
    let fingerprint: String
    /// Its version; none until it is written.
    var version: String?
  }

  private var entries: [String: Entry] = [:]
  private var noted = NotedVersions.none

  /// Knows nothing.
  init() {}

  /// Reads what earlier runs noted down; what cannot be read is forgotten.
  init(in files: DossierFiles) {
    guard let bytes = try? files.read(Self.file, limit: .max),
      let value = try? JSONValue(parsing: bytes), value["format"]?.string == Self.format,
      case .object(let members)? = value["files"]
    else { return }
    for member in members {
      guard let fingerprint = member.value["fingerprint"]?.string,
        let version = member.value["version"]?.string
      else { continue }
      entries[member.key] = Entry(fingerprint: fingerprint, version: version)
    }
    noted =
      NotedVersions(entries.keys, in: files, notedAt: value["written"]?.string) ?? .none
  }

  /// Whether a file is there as it would be made.
  func holds(_ file: RenderedFile, at path: String) -> Bool {
    guard let entry = entries[path], entry.fingerprint == Self.fingerprint(of: file) else {
      return false
    }
    return noted.isUntouched(path, noted: entry.version)
  }

  /// Notes down the files of a briefing, and forgets others.
  ///
  /// - Parameters:
  ///   - rendered: The files by their paths.
  ///   - kept: The paths of those that were left as they are.
  ///   - files: The dossier.
  /// - Throws: ``WorkflowError`` where the memory cannot be written.
  mutating func write(
    _ rendered: [(path: String, file: RenderedFile)],
    kept: Set<String>,
    to files: DossierFiles
  ) throws(WorkflowError) {
    let before = entries
    entries = [:]
    for (path, file) in rendered {
      guard let fingerprint = Self.fingerprint(of: file) else { continue }
      let version = kept.contains(path) ? before[path]?.version : nil
      entries[path] = Entry(fingerprint: fingerprint, version: version)
    }
    // A dossier without such files has no need of the memory.
    guard !entries.isEmpty || !before.isEmpty else { return }
    let versions = files.dossier.folder.versions(
      of: entries.filter { $0.value.version == nil }.keys
    )
    let members = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { path, entry in
        JSONValue.Member(
          path,
          .object([
            "fingerprint": .string(entry.fingerprint),
            "version": (entry.version ?? versions[path]?.word).map(JSONValue.string),
          ])
        )
      }
    let memory: JSONValue = .object([
      "format": .string(Self.format), "written": .string(NotedVersions.now),
      "files": .object(members),
    ])
    try files.write(memory.utf8(.compact), to: Self.file)
  }

  /// The fingerprint of a file, as this program makes it.
  private static func fingerprint(of file: RenderedFile) -> String? {
    file.fingerprint.map { Digest(of: "\(RunKey.program)\u{0}\($0.label)").label }
  }
}

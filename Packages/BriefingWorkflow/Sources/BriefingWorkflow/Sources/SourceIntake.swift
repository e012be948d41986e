import BriefingCore
import BriefingIngestion
import BriefingStorage
import Foundation

/// Gives the files that a user brings their places in a dossier, byte for byte.
///
/// Places are dealt out first, for all of them; the bytes are staged later, as many at a time as a
/// job works on, and not written before they are read: whether a file is a source shows only then.
/// What lies outside the dossier is never changed.
struct SourceIntake {
  /// The files that have a place, by their path inside the dossier.
  private(set) var placed: [String: AddedFile] = [:]
  private(set) var notes: [Diagnostic] = []
  /// Where the sources of the dossier came from, as earlier runs noted it down.
  private(set) var memory: ImportMemory
  /// What takes the place of an earlier version, with its bytes.
  private(set) var replaced: [(stored: String, bytes: [UInt8])] = []
  private var taken: Set<String> = []
  private let maximumBytes: Int

  init(memory: ImportMemory, maximumBytes: Int) {
    self.memory = memory
    self.maximumBytes = maximumBytes
  }

  /// Deals out places.
  ///
  /// - Parameters:
  ///   - added: The files.
  ///   - files: The dossier.
  /// - Throws: ``WorkflowError`` where a file that the user named cannot be read.
  mutating func place(_ added: [AddedFile], in files: DossierFiles) throws(WorkflowError) {
    for file in added {
      let stored: String
      do throws(WorkflowError) {
        stored = try place(for: file, in: files)
      } catch {
        if file.isNamed { throw error }
        notes.append(Diagnostic(.error, error.description))
        continue
      }
      taken.insert(stored.lowercased())
      placed[stored] = file
      memory.remember(file.place, as: stored)
    }
  }

  /// Stages the bytes of some sources, where they were brought.
  ///
  /// - Parameters:
  ///   - sources: The paths inside the dossier.
  ///   - files: The dossier.
  /// - Returns: What went wrong, by path inside the dossier.
  mutating func stage(
    _ sources: some Sequence<String>,
    in files: inout DossierFiles
  ) -> [String: WorkflowError] {
    replaced = []
    var refused: [String: WorkflowError] = [:]
    for stored in sources {
      guard let file = placed[stored] else { continue }
      do throws(WorkflowError) {
        let bytes = try Self.bytes(of: file.path, limit: maximumBytes)
        let old = try files.read(stored, limit: .max)
        if let old, old != bytes { replaced.append((stored, old)) }
        try files.stage(bytes, as: stored)
      } catch {
        refused[stored] = error
      }
    }
    return refused
  }

  /// The bytes of a source as it will be: of the file that is brought, else what the dossier holds.
  func bytes(of stored: String, in files: DossierFiles) throws(WorkflowError) -> [UInt8]? {
    guard let file = placed[stored] else { return try files.read(stored, limit: .max) }
    return try Self.bytes(of: file.path, limit: maximumBytes)
  }

  /// How many bytes a source holds, as the system tells it.
  func size(of stored: String, in files: DossierFiles) -> Int {
    let path = placed[stored]?.path ?? "\(files.path)/\(stored)"
    return Self.size(of: path)
  }

  /// Chooses the place of a file: where it went before, or its own name, or the name of its folder
  /// in front, or a number behind.
  private mutating func place(
    for file: AddedFile,
    in files: DossierFiles
  ) throws(WorkflowError) -> String {
    if let known = memory.stored(from: file.place), !taken.contains(known.lowercased()),
      try files.read(known, limit: .max) != nil
    {
      return known
    }
    for name in CandidateNames(path: file.path) {
      let stored = "\(DossierLayout.sources)/\(name)"
      guard !taken.contains(stored.lowercased()) else { continue }
      // A file of that name is another source where it is known to come from elsewhere and says
      // something else; else it is this source as it was.
      if memory.origin(of: stored) != nil, let there = try files.read(stored, limit: .max),
        // One that cannot be read is told of when it is staged.
        there != (try? Self.bytes(of: file.path, limit: maximumBytes))
      {
        continue
      }
      if name != CandidateNames.ownName(of: file.path) {
        notes.append(
          Diagnostic(
            .note,
            "another source has this file's name; it is kept as \(stored)",
            file: file.path
          )
        )
      }
      return stored
    }
    throw WorkflowError(.input, "\(file.path): the file has no name a source could have")
  }

  private static func size(of path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
  }

  /// Reads a file outside the dossier.
  private static func bytes(of path: String, limit: Int) throws(WorkflowError) -> [UInt8] {
    let size = size(of: path)
    guard size <= limit else {
      throw WorkflowError(
        .input,
        IngestionError.tooLarge(file: path, bytes: size, limit: limit).description
      )
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkflowError(.noInput, "\(path): the file cannot be read; check its permissions")
    }
    return Array(data)
  }
}

/// The names a file may have among the sources, the best first: its own, the one with its folder in
/// front, and then with numbers.
private struct CandidateNames: Sequence, IteratorProtocol {
  private let stem: String
  private let suffix: String
  private let folder: String?
  private var count = 0

  init(path: String) {
    let name = Self.ownName(of: path)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    stem = String(name[..<dot])
    suffix = String(name[dot...])
    let place = FileKind.place(of: path).split(separator: "/").dropLast().last
    folder = place.map { $0.hasPrefix(".") ? "folder" : String($0) }
  }

  static func ownName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  mutating func next() -> String? {
    count += 1
    if count == 1 { return stem + suffix }
    let base = folder.map { "\($0)-\(stem)" } ?? stem
    if count == 2, folder != nil { return base + suffix }
    return count < 10_000 ? "\(base)-\(count - (folder == nil ? 0 : 1))\(suffix)" : nil
  }
}

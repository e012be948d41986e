import BriefingCore
import BriefingIngestion
import BriefingStorage
import Foundation

/// Gives the files that a user brings their places in a dossier, byte for byte.
///
/// They are staged, not written: whether each is a source shows only when it is read. What lies
/// outside the dossier is never changed.
struct SourceIntake {
  /// A file that has its place.
  struct Placed: Sendable, Hashable {
    let file: AddedFile
    /// The path inside the dossier.
    let stored: String
  }

  private(set) var placed: [Placed] = []
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

  /// Stages files as sources.
  ///
  /// - Parameters:
  ///   - added: The files.
  ///   - files: The dossier.
  /// - Throws: ``WorkflowError`` where a file that the user named cannot be read.
  mutating func stage(_ added: [AddedFile], in files: inout DossierFiles) throws(WorkflowError) {
    for file in added {
      let bytes: [UInt8]
      do throws(WorkflowError) {
        bytes = try Self.bytes(of: file.path, limit: maximumBytes)
      } catch {
        if file.isNamed { throw error }
        notes.append(Diagnostic(.error, error.description))
        continue
      }
      let stored = try place(for: file, bytes, in: files)
      let old = try files.read(stored, limit: .max)
      if let old, old != bytes {
        replaced.append((stored, old))
        notes.append(
          Diagnostic(
            .note,
            "takes the place of the earlier version of \(stored), which is kept below "
              + DossierLayout.revisions,
            file: file.path
          )
        )
      }
      try files.stage(bytes, as: stored)
      taken.insert(stored.lowercased())
      placed.append(Placed(file: file, stored: stored))
      memory.remember(file.place, as: stored)
    }
  }

  /// Chooses the place of a file: where it went before, or its own name, or the name of its folder
  /// in front, or a number behind.
  private mutating func place(
    for file: AddedFile,
    _ bytes: [UInt8],
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
      let there = try files.read(stored, limit: .max)
      // A file of that name is another source where it is known to come from elsewhere and says
      // something else; else it is this source as it was.
      if there != nil, there != bytes, memory.origin(of: stored) != nil { continue }
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

  /// Reads a file outside the dossier.
  private static func bytes(of path: String, limit: Int) throws(WorkflowError) -> [UInt8] {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
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

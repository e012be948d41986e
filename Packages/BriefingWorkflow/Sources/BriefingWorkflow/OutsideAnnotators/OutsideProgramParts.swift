import BriefingCore
import BriefingStorage
import Foundation

/// The files of a dossier that a program is made of.
///
/// They are those among its words, with all that lies beside them where they have a folder of their
/// own, and all that lies in a folder among its words. Names that start with a dot are left out, and so
/// is what Python keeps of the files it has compiled.
struct OutsideProgramParts {
  /// The paths inside the dossier, sorted by their bytes.
  private(set) var files: [String] = []
  /// What belongs to the program and cannot be taken along.
  private(set) var notes: [Diagnostic] = []

  /// Finds the files of a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - dossier: The dossier that names it.
  init(of program: OutsideProgram, in dossier: DossierFiles) {
    var listing: (files: Set<String>, skipped: Set<FolderListing.Skipped>) = ([], [])
    for word in program.words where !word.hasPrefix("/") {
      guard let kind = Kind(at: "\(dossier.path)/\(word)") else { continue }
      let steps = word.split(separator: "/").filter { $0 != "." }
      guard !steps.contains("..") else {
        notes.append(Self.outside(word, program))
        continue
      }
      // What starts with a dot, such as a Python environment, is made where it is needed.
      guard !steps.contains(where: { $0.hasPrefix(".") }) else { continue }
      let path = steps.joined(separator: "/")
      // The dossier's own folders hold no programs, and are copied as what they are.
      guard let first = steps.first, !Self.isPart(first) else { continue }
      guard let folder = kind == .folder ? path : Self.folder(of: path) else {
        listing.files.insert(path)
        continue
      }
      // A folder on the way that is a link cannot be looked into.
      guard let found = try? dossier.dossier.folder.files(below: folder) else {
        notes.append(Self.outside(word, program))
        continue
      }
      // A link into an environment elsewhere has nothing of the program beside it.
      let isWhole = kind == .folder || found.files.contains(path)
      listing.files.formUnion(isWhole ? found.files : [])
      listing.skipped.formUnion(found.skipped.filter { isWhole || $0.path == path })
    }
    files = listing.files.filter { !Self.isCompiled($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    notes += listing.skipped.sorted { $0.path < $1.path }
      .map { Diagnostic(skipped: $0, in: dossier.path) }
  }

  private enum Kind {
    case file
    case folder

    init?(at path: String) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        return nil
      }
      self = isFolder.boolValue ? .folder : .file
    }
  }

  /// The folder a file has to itself; nothing where it lies in that of the dossier.
  private static func folder(of path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private static func isPart(_ name: Substring) -> Bool {
    DossierLayout.parts.union([DossierLayout.sources, DossierLayout.cache]).contains(String(name))
  }

  private static func isCompiled(_ path: String) -> Bool {
    path.split(separator: "/").contains("__pycache__")
  }

  private static func outside(_ word: String, _ program: OutsideProgram) -> Diagnostic {
    program.diagnostic(
      .warning,
      "'\(word)' lies outside the dossier and is not copied with it",
      remedy: "put it into a folder of the dossier, or name it by its whole path"
    )
  }
}

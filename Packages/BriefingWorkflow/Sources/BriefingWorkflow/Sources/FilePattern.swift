#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import Foundation

/// A path with wildcards, as a shell has them: `clippings/*.html`, `2022-0[78]/**/*.eml`.
///
/// A shell that expands a pattern itself leaves nothing to do here. One that is quoted, or fits too
/// many files for a command line, is expanded by this type, in the same way on every system. `*`, `?`
/// and brackets stand for characters of a name, and for no dot at its start; `**` stands for any
/// folders, also for none. Links to folders are not followed by `**`.
struct FilePattern {
  private let root: String
  private let parts: [String]

  /// Creates the pattern a path is; nothing where it has no wildcard.
  init?(_ path: String) {
    let names = path.split(separator: "/").map(String.init)
    guard let first = names.firstIndex(where: Self.isPattern) else { return nil }
    let fixed = names[..<first].joined(separator: "/")
    root = path.hasPrefix("/") ? "/" + fixed : fixed
    parts = Array(names[first...])
  }

  private static func isPattern(_ name: String) -> Bool {
    name.utf8.contains { [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "[")].contains($0) }
  }

  /// The paths that fit, sorted by their bytes, each once.
  func paths() -> [String] {
    var found: Set<String> = []
    var seen: Set<Place> = []
    visit(Place(path: root, part: 0), &seen, &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A folder, and the part of the pattern that its contents are to fit.
  private struct Place: Hashable {
    let path: String
    let part: Int
  }

  private func visit(_ place: Place, _ seen: inout Set<Place>, _ found: inout Set<String>) {
    guard seen.insert(place).inserted else { return }
    let part = parts[place.part]
    let isLast = place.part == parts.count - 1
    let isAnyFolders = part == "**"
    if isAnyFolders, !isLast { visit(Place(path: place.path, part: place.part + 1), &seen, &found) }
    let names = Self.isPattern(part) ? Self.names(in: place.path) : [part]
    for name in names where isAnyFolders ? !name.hasPrefix(".") : Self.fits(name, part) {
      let path = Self.join(place.path, name)
      switch FileKind(of: path) {
      case .missing: continue
      case .folder where isAnyFolders:
        // What a pattern ends in `**` for are the files, wherever they lie.
        if !Self.isLink(path) { visit(Place(path: path, part: place.part), &seen, &found) }
      case .folder where !isLast:
        visit(Place(path: path, part: place.part + 1), &seen, &found)
      case .file, .folder, .other:
        if isLast { found.insert(path) }
      }
    }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
  }

  private static func fits(_ name: String, _ pattern: String) -> Bool {
    fnmatch(pattern, name, FNM_PERIOD) == 0
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.type]) as? FileAttributeType
      == .typeSymbolicLink
  }
}

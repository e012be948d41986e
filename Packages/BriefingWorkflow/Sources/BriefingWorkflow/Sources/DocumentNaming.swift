import BriefingCore

/// Names documents after their files, so that people recognise them and no two are alike.
///
/// The name is the file's stem, with characters outside `[A-Za-z0-9._-]` as hyphens. A stem that is
/// taken, small and capital letters being equal, gets the parent folder's name in front, then a
/// number; each such case is reported. Long stems are cut short: a name becomes part of file names.
struct DocumentNaming {
  private var taken: Set<String> = []
  private(set) var notes: [Diagnostic] = []

  /// The most characters a name may hold, with room for a folder's name and a number.
  private static let limit = 120

  /// Marks a name as taken.
  mutating func reserve(_ name: String) { taken.insert(name.lowercased()) }

  /// Returns the name for a file and marks it as taken.
  mutating func name(for path: String) -> String {
    let parts = path.split(separator: "/")
    let base = Self.clean(Self.stem(of: parts.last ?? "document"))
    if taken.insert(base.lowercased()).inserted { return base }
    var candidate = base
    if parts.count >= 2 {
      candidate = Self.clean(parts[parts.count - 2]).prefix(60) + "-" + base
    }
    var name = candidate
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(candidate)-\(number)"
      number += 1
    }
    notes.append(
      Diagnostic(
        .note,
        "the name '\(base)' is taken by another source; this one is called '\(name)'",
        file: path
      )
    )
    return name
  }

  private static func stem(of file: Substring) -> Substring {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return file[..<dot]
  }

  private static func clean(_ text: Substring) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F:
        result.unicodeScalars.append(scalar)
      default: result += "-"
      }
    }
    // A name of dots alone would be a folder, not a file.
    let isName = result.utf8.contains { $0 != 0x2E && $0 != 0x2D }
    return isName ? String(result.prefix(limit)) : "document"
  }
}

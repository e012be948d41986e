import BriefingCore

/// The names of entries that references within an archive lead to.
enum ArchivePath {
  /// Returns the entry a reference leads to.
  ///
  /// - Parameters:
  ///   - reference: A relative address as RFC 3986 has it, such as `../text/a%20b.xhtml#part`; one
  ///     that starts with a slash counts from the top of the archive.
  ///   - base: The entry the reference stands in.
  /// - Returns: The name; nothing where the reference leads out of the archive or to no file.
  static func resolved(_ reference: String, from base: String) -> String? {
    let path = Array(reference.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    // "https:…" leads elsewhere; a colon behind a slash is part of a name.
    let head = path.prefix { $0 != UInt8(ascii: "/") }
    guard !path.isEmpty, !head.contains(UInt8(ascii: ":")), !path.starts(with: "//".utf8),
      case let bytes = percentDecoded(path),
      !bytes.contains(0), !bytes.contains(UInt8(ascii: "\\"))
    else { return nil }
    var folders: [Substring] = []
    let name = String(decoding: bytes, as: UTF8.self)
    if bytes.first != UInt8(ascii: "/") {
      folders = base.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    }
    for part in name.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else {
        folders.append(part)
      }
    }
    return folders.isEmpty ? nil : folders.joined(separator: "/")
  }

  /// A percent sign that no two digits follow is that character, as in `100%.xhtml`.
  private static func percentDecoded(_ path: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < path.count {
      if path[index] == UInt8(ascii: "%"), index + 2 < path.count,
        path[index + 1] != UInt8(ascii: "+"), path[index + 1] != UInt8(ascii: "-"),
        let byte = UInt8(String(decoding: path[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(path[index])
        index += 1
      }
    }
    return result
  }
}

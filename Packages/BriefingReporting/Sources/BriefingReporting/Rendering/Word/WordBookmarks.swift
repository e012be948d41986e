import BriefingCore

/// The names of places in a Word document, each used once.
///
/// Word takes a letter and then letters, digits and underscores, 40 in all, and does not tell small
/// letters from capitals.
struct WordBookmarks {
  private var taken: Set<String> = []
  private var latest: [String: Int] = [:]
  private var count = 0

  /// Puts a bookmark around markup.
  ///
  /// - Parameters:
  ///   - anchor: The name of the place on a page.
  ///   - markup: What stands there.
  /// - Returns: The markup with the bookmark.
  mutating func mark(_ anchor: String, around markup: String) -> String {
    mark(name: name(for: anchor), around: markup)
  }

  /// Puts a bookmark around markup, under a name that no other place can have.
  mutating func mark(name: String, around markup: String) -> String {
    count += 1
    return "<w:bookmarkStart w:id=\"\(count)\" w:name=\"\(name)\"/>\(markup)"
      + "<w:bookmarkEnd w:id=\"\(count)\"/>"
  }

  private mutating func name(for anchor: String) -> String {
    let plain = String(
      decoding: anchor.utf8.prefix(30).map { byte in
        byte.isASCIILetter || byte.isASCIIDigit ? byte | 0x20 : 0x5F
      },
      as: UTF8.self
    )
    // Links and footnotes have names of their own, which begin otherwise.
    let base = "at_" + plain
    var name = base
    while !taken.insert(name).inserted {
      latest[base, default: 1] += 1
      name = "\(base)_\(latest[base, default: 1])"
    }
    return name
  }
}

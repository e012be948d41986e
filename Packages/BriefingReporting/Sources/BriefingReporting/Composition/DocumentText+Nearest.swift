import BriefingCore

extension DocumentText {
  /// How far from an offset a string is looked for, in bytes: a speaker is named near the quotation,
  /// and a text full of quotations is not read anew for each.
  private static let reach = 65_536

  /// Returns where a string stands nearest before an offset, else where it stands first after it.
  func occurrence(of string: String, nearestTo offset: Int) -> TextSpan? {
    let needle = Array(string.utf8)
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    func isThere(_ index: Int) -> Bool {
      bytes[index] == first && bytes[index..<index + needle.count].elementsEqual(needle)
    }
    let end = min(offset, bytes.count) - needle.count
    let before = stride(from: end, through: max(0, offset - Self.reach), by: -1)
    let last = min(bytes.count - needle.count, offset + Self.reach)
    let after = stride(from: max(0, end + 1), through: last, by: 1)
    let start = before.first(where: isThere) ?? after.first(where: isThere)
    return start.map { TextSpan($0..<$0 + needle.count) }
  }
}

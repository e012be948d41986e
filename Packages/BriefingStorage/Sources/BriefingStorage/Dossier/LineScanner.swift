/// The lines of a file in the layout of the writer.
///
/// It takes what it finds on trust: whether it read right shows when that is written anew.
struct LineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Steps over a text, if it stands here.
  @inline(__always)
  mutating func skip(_ text: StaticString) -> Bool {
    let end = index + text.utf8CodeUnitCount
    guard end <= bytes.count, slice(index..<end).spells(text) else { return false }
    index = end
    return true
  }

  /// Steps over the blanks before a key, if there are as many as that and no more.
  mutating func skip(indent: Int) -> Bool {
    let end = index + indent
    guard end < bytes.count, bytes[index..<end].allSatisfy({ $0 == UInt8(ascii: " ") }),
      bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "-")
    else { return false }
    index = end
    return true
  }

  /// Whether an item of a list starts here, after so many blanks.
  func isItem(indent: Int) -> Bool {
    let dash = index + indent
    guard dash + 1 < bytes.count else { return false }
    return bytes[dash] == UInt8(ascii: "-") && bytes[dash + 1] == UInt8(ascii: " ")
      && bytes[index..<dash].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// Whether an item of a list starts on the next line.
  func startsItem(indent: Int) -> Bool {
    var next = self
    next.index += 1
    return next.isItem(indent: indent)
  }

  /// A plain key; the colon behind it is stepped over.
  @inline(__always)
  mutating func key() -> UnsafeBufferPointer<UInt8>? {
    let start = index
    // A longer one is written in another way by others, and cannot be read as a simple key.
    let end = min(bytes.count, start + 128)
    while index < end, bytes[index] != UInt8(ascii: ":") {
      if bytes[index] < 0x21 || bytes[index] == UInt8(ascii: "\"") { return nil }
      index += 1
    }
    guard index < end, index > start else { return nil }
    defer { index += 1 }
    return slice(start..<index)
  }

  /// The rest of the line; the line feed is stepped over.
  @inline(__always)
  mutating func line() -> UnsafeBufferPointer<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    defer { index = min(index + 1, bytes.count) }
    return slice(start..<index)
  }

  /// The rest of the line behind a blank.
  mutating func plain() -> UnsafeBufferPointer<UInt8>? { skip(" ") ? line() : nil }

  /// A text in double quotes, and the line feed behind it.
  mutating func quoted(limit: Int) -> String? {
    index += 1
    let start = index
    var isEscaped = false
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\n") { return nil }
      if bytes[index] == UInt8(ascii: "\\") {
        isEscaped = true
        index += 1
      }
      index += 1
    }
    guard index < bytes.count else { return nil }
    let end = index
    index += 1
    guard skip("\n"), end - start <= limit else { return nil }
    let raw = slice(start..<end)
    return isEscaped ? Self.unescaped(raw) : String(decoding: raw, as: UTF8.self)
  }

  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\") else {
        result.append(raw[index])
        index += 1
        continue
      }
      guard index + 1 < raw.count else { return nil }
      let mark = raw[index + 1]
      index += 2
      switch mark {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(mark)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "N"): result += [0xC2, 0x85]
      case UInt8(ascii: "L"): result += [0xE2, 0x80, 0xA8]
      case UInt8(ascii: "P"): result += [0xE2, 0x80, 0xA9]
      case UInt8(ascii: "x"), UInt8(ascii: "u"):
        let digits = mark == UInt8(ascii: "x") ? 2 : 4
        guard index + digits <= raw.count,
          let value = UInt32(
            String(decoding: raw[index..<index + digits], as: UTF8.self),
            radix: 16
          ), let scalar = Unicode.Scalar(value)
        else { return nil }
        result += String(scalar).utf8
        index += digits
      default: return nil
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The lines below `|-`, `|` or `|+`.
  mutating func literal(indent: Int, limit: Int) -> String? {
    let header = line()
    let isKept = header.spells("|+")
    guard isKept || header.spells("|-") || header.spells("|") else { return nil }
    var result: [UInt8] = []
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        // Blank lines belong to the text if more of it follows, or if all of them are kept.
        var next = self
        while next.current == UInt8(ascii: "\n") { next.index += 1 }
        let blanks = bytes[index..<next.index]
        guard isKept || next.skip(indentAtLeast: indent) else { break }
        result += blanks
        index = blanks.endIndex
      } else if skip(indentAtLeast: indent) {
        result += line()
        result.append(UInt8(ascii: "\n"))
      } else {
        break
      }
      guard result.count <= limit else { return nil }
    }
    if header.spells("|-"), result.last == UInt8(ascii: "\n") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func skip(indentAtLeast indent: Int) -> Bool {
    let end = index + indent
    guard end <= bytes.count, bytes[index..<end].allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      return false
    }
    index = end
    return true
  }
}

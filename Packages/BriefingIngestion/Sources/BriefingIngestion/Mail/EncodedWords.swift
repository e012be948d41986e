import BriefingCore

/// The words in headers that stand for letters outside ASCII, as RFC 2047 has them.
enum EncodedWords {
  private struct Word {
    let charset: String
    let bytes: [UInt8]
    let end: Int
  }

  /// The bytes a word may take; the standard allows 75, and some programs fold nothing.
  private static let limit = 2_000

  /// Returns the value of a header as a person reads it.
  static func text(of value: [UInt8]) -> String {
    var result = ""
    var index = 0
    var plain = 0
    // Words next to each other are one text: a character may begin in one and end in the next.
    var open: (charset: String, bytes: [UInt8])?
    func close() {
      if let word = open { result += string(word.bytes, charset: word.charset) }
      open = nil
    }
    while index < value.count {
      guard value[index] == UInt8(ascii: "="), let word = word(in: value, at: index) else {
        index += 1
        continue
      }
      let between = value[plain..<index]
      if open == nil || !between.allSatisfy(\.isASCIIWhitespace) {
        close()
        result += string(Array(between), charset: nil)
      }
      if open?.charset == word.charset {
        open?.bytes += word.bytes
      } else {
        close()
        open = (word.charset, word.bytes)
      }
      index = word.end
      plain = index
    }
    close()
    result += string(Array(value[plain...]), charset: nil)
    return result.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  private static func word(in value: [UInt8], at start: Int) -> Word? {
    let end = min(value.count, start + limit)
    guard start + 1 < end, value[start + 1] == UInt8(ascii: "?") else { return nil }
    let question = UInt8(ascii: "?")
    guard let first = value[(start + 2)..<end].firstIndex(of: question), first + 2 < end,
      value[first + 2] == question
    else { return nil }
    var last = first + 3
    while last + 1 < end, value[last] != question || value[last + 1] != UInt8(ascii: "=") {
      if value[last].isASCIIWhitespace { return nil }
      last += 1
    }
    guard last + 1 < end else { return nil }
    let charset = value[(start + 2)..<first].prefix { $0 != UInt8(ascii: "*") }
    let text = Array(value[(first + 3)..<last])
    let bytes: [UInt8]
    switch value[first + 1].asciiLowercased {
    case UInt8(ascii: "b"): bytes = TransferDecoder.base64(text, in: 0..<text.count).bytes
    case UInt8(ascii: "q"):
      let spaced = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      bytes = TransferDecoder.quotedPrintable(spaced, in: 0..<spaced.count).bytes
    default: return nil
    }
    let name = String(decoding: charset.map(\.asciiLowercased), as: UTF8.self)
    return Word(charset: name, bytes: bytes, end: last + 2)
  }

  /// Returns bytes of a header as text; bytes nobody described are UTF-8, or else windows-1252.
  static func string(_ bytes: [UInt8], charset: String?) -> String {
    let isUTF8 = DocumentText.firstInvalidOffset(in: bytes) == nil
    let declared = charset.flatMap { EncodingTable.name(of: $0.utf8) }
    let name = declared ?? (isUTF8 ? "UTF-8" : "windows-1252")
    guard let decoded = TextDecoder.decode(bytes, as: name) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: decoded.text, as: UTF8.self)
  }
}

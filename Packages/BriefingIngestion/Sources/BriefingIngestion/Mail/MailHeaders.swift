import BriefingCore

/// The header of a message or of a part of one, as RFC 5322 has it.
struct MailHeaders {
  /// A line of the header with the lines that go on from it.
  struct Field {
    /// The name, in small letters.
    let name: String
    /// Where the line begins, in the file.
    let start: Int
    /// The bytes after the colon, in the file.
    let range: Range<Int>
  }

  /// The bytes of header that are looked at; what goes beyond has no meaning a person gave it.
  static let limit = 256 << 10

  private(set) var fields: [Field] = []
  /// Where the body begins.
  private(set) var bodyStart: Int
  /// Whether fields were left out because there were too many.
  private(set) var isCut = false
  /// How many lines among the fields were none, and passed over.
  private(set) var strayLines = 0
  private let bytes: [UInt8]

  /// Reads the header at the beginning of a range of bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The range of the message or part.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    var offset = range.lowerBound
    while offset < range.upperBound {
      var end = bytes.lineEnd(from: offset, to: range.upperBound)
      if bytes.lineContent(offset..<end).isEmpty {
        bodyStart = end
        return
      }
      let content = bytes.lineContent(offset..<end)
      guard let colon = Self.colon(in: bytes, content) else {
        // The line a mailbox puts before a message is no field, and a program may have put a line
        // between the fields; anything else is text.
        if fields.isEmpty, bytes[content].starts(with: "From ".utf8) {
          offset = end
          continue
        }
        if !fields.isEmpty, Self.goesOn(in: bytes, end..<range.upperBound) {
          strayLines += 1
          offset = end
          continue
        }
        break
      }
      while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 {
        end = bytes.lineEnd(from: end, to: range.upperBound)
      }
      if end - range.lowerBound > Self.limit {
        isCut = true
      } else {
        let name = Array(bytes[content.lowerBound..<colon]).trimmingSpace.map(\.asciiLowercased)
        let value = bytes.lineContent(colon + 1..<end)
        fields.append(
          Field(
            name: String(decoding: name, as: UTF8.self),
            start: content.lowerBound,
            range: value
          )
        )
      }
      offset = end
    }
    bodyStart = offset
  }

  /// The place of the colon after a name of printable ASCII, or nothing where a line is no field.
  ///
  /// Old programs put a space before the colon.
  private static func colon(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var hasEnded = false
    for index in line.prefix(100) {
      if bytes[index] == UInt8(ascii: ":") { return index > line.lowerBound ? index : nil }
      let isSpace = bytes[index] == 0x20 || bytes[index] == 0x09
      guard isSpace ? index > line.lowerBound : (0x21...0x7E).contains(bytes[index]) && !hasEnded
      else { return nil }
      hasEnded = isSpace
    }
    return nil
  }

  /// Whether the line after one that is no field is a field nobody takes for text.
  private static func goesOn(in bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    let line = bytes.lineContent(
      rest.lowerBound..<bytes.lineEnd(from: rest.lowerBound, to: rest.upperBound)
    )
    guard let colon = colon(in: bytes, line) else { return false }
    let name = Array(bytes[line.lowerBound..<colon]).trimmingSpace.map(\.asciiLowercased)
    return wellKnown.contains(String(decoding: name, as: UTF8.self))
  }

  private static let wellKnown: Set<String> = [
    "from", "to", "cc", "subject", "date", "message-id", "mime-version", "content-type",
    "content-transfer-encoding", "content-disposition", "content-id", "content-language",
    "received", "return-path", "reply-to", "sender", "in-reply-to", "references", "list-id",
    "delivered-to", "dkim-signature", "x-mailer",
  ]

  /// The first field of a name.
  func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The value of the first field of a name, without the line breaks in it.
  func value(_ name: String) -> [UInt8]? { field(name).map(value(of:)) }

  /// The value of a field, without the line breaks in it and the space around it.
  func value(of field: Field) -> [UInt8] {
    bytes[field.range].filter { $0 != 0x0A && $0 != 0x0D }.trimmingSpace
  }

  /// The value of the first field of a name as a person reads it; nothing where it is empty.
  func text(_ name: String) -> String? {
    let text = value(name).map(EncodedWords.text(of:)) ?? ""
    return text.isEmpty ? nil : text
  }
}

extension [UInt8] {
  /// The offset after the line that begins at an offset: after its line break, or at the end.
  func lineEnd(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if self[index] == 0x0A { return index + 1 }
      if self[index] == 0x0D {
        return index + 1 < end && self[index + 1] == 0x0A ? index + 2 : index + 1
      }
      index += 1
    }
    return end
  }

  /// The range of a line without its line break.
  func lineContent(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, self[end - 1] == 0x0A || self[end - 1] == 0x0D { end -= 1 }
    return line.lowerBound..<end
  }

  /// The bytes without ASCII space at either end.
  var trimmingSpace: [UInt8] {
    let start = firstIndex { !$0.isASCIIWhitespace } ?? count
    let end = lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? count
    return start < end ? Array(self[start..<end]) : []
  }
}

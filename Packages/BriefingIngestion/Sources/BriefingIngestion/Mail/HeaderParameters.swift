import BriefingCore

/// The value of a header such as `Content-Type` with its parameters, as RFC 2045 and 2231 have them.
struct HeaderParameters {
  /// What stands before the first semicolon, in small letters.
  let essence: String
  private var values: [String: String] = [:]

  /// The parameters that are looked at.
  private static let limit = 100

  /// Reads a value.
  init(_ value: [UInt8]) {
    var pieces = Self.pieces(of: value)
    let first = pieces.isEmpty ? [] : pieces.removeFirst()
    essence = String(decoding: first.map(\.asciiLowercased), as: UTF8.self)
    var continued: [String: [(index: Int, bytes: [UInt8])]] = [:]
    var charsets: [String: String] = [:]
    for piece in pieces.prefix(Self.limit) {
      guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let key = piece[..<equals].map(\.asciiLowercased)
      var value = Self.unquoted(Array(piece[(equals + 1)...]).trimmingSpace)
      let parts = Array(key).trimmingSpace.split(
        separator: UInt8(ascii: "*"),
        omittingEmptySubsequences: false
      )
      guard let head = parts.first else { continue }
      let name = String(decoding: head, as: UTF8.self)
      guard parts.count > 1 else {
        if values[name] == nil { values[name] = EncodedWords.text(of: value) }
        continue
      }
      let index = Int(String(decoding: parts[1], as: UTF8.self)) ?? 0
      if parts.last?.isEmpty ?? false {
        // An extended value: charset'language'text, of which only the first piece has the marks.
        let marks = value.indices.filter { value[$0] == UInt8(ascii: "'") }.prefix(2)
        if index == 0, marks.count == 2, let end = marks.last {
          charsets[name] = String(decoding: value[..<marks[0]], as: UTF8.self)
          value = Array(value[(end + 1)...])
        }
        value = Self.percentDecoded(value)
      }
      continued[name, default: []].append((index, value))
    }
    for (name, pieces) in continued where values[name] == nil {
      let bytes = pieces.sorted { $0.index < $1.index }.flatMap(\.bytes)
      values[name] = EncodedWords.string(bytes, charset: charsets[name])
    }
  }

  /// The value of a parameter.
  subscript(name: String) -> String? { values[name] }

  /// The boundary a value of `Content-Type` states, byte for byte.
  ///
  /// Parentheses, doubled spaces and what looks like an encoded word mean nothing in a boundary.
  static func boundary(in value: [UInt8]) -> [UInt8]? {
    let name = Array("boundary".utf8)
    var isQuoted = false
    var start = 0
    for index in value.indices {
      if value[index] == UInt8(ascii: "\""), index == 0 || value[index - 1] != UInt8(ascii: "\\") {
        isQuoted.toggle()
      }
      guard !isQuoted, value[index] == UInt8(ascii: ";") || value[index] == UInt8(ascii: "=") else {
        continue
      }
      let key = Array(value[start..<index]).trimmingSpace.map(\.asciiLowercased)
      if value[index] == UInt8(ascii: "="), key == name {
        let rest = Array(value[(index + 1)...]).trimmingSpace
        if rest.first == UInt8(ascii: "\"") { return unquoted(rest) }
        return Array(rest.prefix { $0 != UInt8(ascii: ";") && !$0.isASCIIWhitespace })
      }
      if value[index] == UInt8(ascii: ";") { start = index + 1 }
    }
    return nil
  }

  /// The pieces between semicolons outside of quotes, without comments and space around them.
  private static func pieces(of value: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var isQuoted = false
    var depth = 0
    var isEscaped = false
    for byte in value {
      if isEscaped {
        isEscaped = false
        if depth == 0 { piece.append(byte) }
        continue
      }
      switch byte {
      case UInt8(ascii: "\\") where isQuoted || depth > 0:
        isEscaped = true
        if depth == 0 { piece.append(byte) }
      case UInt8(ascii: "\"") where depth == 0:
        isQuoted.toggle()
        piece.append(byte)
      case UInt8(ascii: "(") where !isQuoted: depth += 1
      case UInt8(ascii: ")") where !isQuoted && depth > 0: depth -= 1
      case UInt8(ascii: ";") where !isQuoted && depth == 0:
        pieces.append(piece.trimmingSpace)
        piece = []
      default: if depth == 0 { piece.append(byte) }
      }
    }
    pieces.append(piece.trimmingSpace)
    return pieces
  }

  /// A value without the quotes around it and the backslashes in it.
  static func unquoted(_ value: [UInt8]) -> [UInt8] {
    guard value.first == UInt8(ascii: "\"") else { return value }
    var result: [UInt8] = []
    var isEscaped = false
    for byte in value.dropFirst() {
      if !isEscaped, byte == UInt8(ascii: "\"") { break }
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      isEscaped = false
      result.append(byte)
    }
    return result
  }

  private static func percentDecoded(_ value: [UInt8]) -> [UInt8] {
    // The escapes are those of quoted-printable with another mark.
    let equals = value.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }
    return TransferDecoder.quotedPrintable(equals, in: 0..<equals.count).bytes
  }
}

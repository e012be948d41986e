/// Why some bytes are not JSON.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found and what was expected.
  public let message: String
  /// The byte it was found at.
  public let offset: Int
  /// The line and column of that byte.
  public let position: TextPosition

  /// The place and the message.
  public var description: String { "\(position.line):\(position.column): \(message)" }
}

extension JSONValue {
  /// Reads JSON text.
  ///
  /// Objects keep the order of their keys, and a key that stands twice is an error: no reader
  /// should have to guess which one is meant.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - depth: How deep arrays and objects may nest.
  /// - Throws: ``JSONError`` with the place.
  public init(parsing bytes: [UInt8], depth: Int = 64) throws(JSONError) {
    var parser = JSONParser(bytes: bytes, depthLimit: depth)
    if let offset = DocumentText.firstInvalidOffset(in: bytes) {
      throw parser.error("the bytes are not valid UTF-8", at: offset)
    }
    self = try parser.document()
  }

  /// Reads JSON text from a string.
  public init(parsing string: String) throws(JSONError) {
    try self.init(parsing: Array(string.utf8))
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  let depthLimit: Int
  var index = 0
  /// Where strings with escapes are put together.
  private var room: [UInt8] = []

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  func error(_ message: String, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? index
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.count { $0 == 0x0A } + 1
    let column = bytes[lineStart..<before.endIndex].count { $0 & 0xC0 != 0x80 } + 1
    return JSONError(
      message: message,
      offset: offset,
      position: TextPosition(line: line, column: column)
    )
  }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw error("there is more after the end of the value") }
    return value
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw error("the text ends where a value was expected") }
    guard depth <= depthLimit else { throw error("the value is nested deeper than \(depthLimit)") }
    switch bytes[index] {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30...0x39: return try number()
    default: throw error("a value was expected here")
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    var keys: Set<String.UTF8ViewKey> = []
    skipSpace()
    if take(0x7D) { return .object([]) }
    repeat {
      skipSpace()
      let start = index
      guard index < bytes.count, bytes[index] == 0x22 else {
        throw error("a key in double quotes was expected here")
      }
      let key = try string()
      guard keys.insert(String.UTF8ViewKey(key)).inserted else {
        throw error("the key \"\(key)\" stands twice in one object", at: start)
      }
      skipSpace()
      guard take(0x3A) else { throw error("a colon was expected after the key \"\(key)\"") }
      members.append(JSONValue.Member(key, try value(depth: depth + 1)))
      skipSpace()
    } while take(0x2C)
    guard take(0x7D) else { throw error("a comma or } was expected here") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take(0x5D) { return .array([]) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(0x2C)
    guard take(0x5D) else { throw error("a comma or ] was expected here") }
    return .array(elements)
  }

  private mutating func string() throws(JSONError) -> String {
    let start = index
    index += 1
    try skipPlain(from: start)
    // Most strings hold no escape.
    guard bytes[index] != 0x22 else {
      let plain = bytes[start + 1..<index]
      index += 1
      return String(known: plain)
    }
    let length = endOfString - start
    if room.count < length { room = Array(repeating: 0, count: length) }
    index = start + 1
    var count = 0
    while true {
      let copied = bytes.copyPlain(from: index, to: &room, at: count)
      index += copied
      count += copied
      try checkPlainEnd(from: start)
      index += 1
      if bytes[index - 1] == 0x22 { return String(known: room[..<count]) }
      try escape(to: &count)
    }
  }

  /// Where the string ends that an escape of stands here, as far as can be told before it is read.
  private var endOfString: Int {
    var end = index
    while end < bytes.count, bytes[end] == 0x5C { end = bytes.firstNotPlain(from: end + 2) }
    return min(end, bytes.count)
  }

  /// Goes to the next byte of a string that stands for something else than itself: its end or an
  /// escape.
  private mutating func skipPlain(from start: Int) throws(JSONError) {
    index = bytes.firstNotPlain(from: index)
    try checkPlainEnd(from: start)
  }

  private func checkPlainEnd(from start: Int) throws(JSONError) {
    guard index < bytes.count else {
      throw error("the string that starts here has no end", at: start)
    }
    guard bytes[index] >= 0x20 else {
      throw error("a control character stands unescaped in a string")
    }
  }

  /// Reads an escape behind its backslash, and writes what it stands for at a place of the room.
  private mutating func escape(to place: inout Int) throws(JSONError) {
    guard index < bytes.count else { throw error("the text ends within an escape") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: put(byte, at: &place)
    case 0x62: put(0x08, at: &place)
    case 0x66: put(0x0C, at: &place)
    case 0x6E: put(0x0A, at: &place)
    case 0x72: put(0x0D, at: &place)
    case 0x74: put(0x09, at: &place)
    case 0x75:
      var scalar = try hexadecimal()
      if (0xD800..<0xDC00).contains(scalar), index + 1 < bytes.count, bytes[index] == 0x5C,
        bytes[index + 1] == 0x75
      {
        index += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw error("half a surrogate pair") }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let unicode = Unicode.Scalar(scalar) else { throw error("half a surrogate pair") }
      for byte in UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter {
        put(byte, at: &place)
      }
    default:
      throw error("an unknown escape", at: index - 2)
    }
  }

  private mutating func put(_ byte: UInt8, at place: inout Int) {
    room[place] = byte
    place += 1
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for place in index..<index + 4 {
      let digit: UInt8
      switch place < bytes.count ? bytes[place] : 0 {
      case let byte where byte.isASCIIDigit: digit = byte - 0x30
      case let byte where (0x41...0x46).contains(byte & 0xDF): digit = (byte & 0xDF) - 0x37
      default: throw error("four hexadecimal digits were expected after \\u")
      }
      value = value << 4 | UInt32(digit)
    }
    index += 4
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    var isInteger = true
    _ = take(0x2D)
    let digits = index
    takeDigits()
    guard index > digits, index == digits + 1 || bytes[digits] != 0x30 else {
      throw error("a number was expected here", at: start)
    }
    if take(0x2E) {
      isInteger = false
      let fraction = index
      takeDigits()
      guard index > fraction else { throw error("digits were expected after the point") }
    }
    if index < bytes.count, bytes[index] | 0x20 == 0x65 {
      isInteger = false
      index += 1
      if !take(0x2B) { _ = take(0x2D) }
      let exponent = index
      takeDigits()
      guard index > exponent else { throw error("digits were expected in the exponent") }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isInteger, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else {
      throw error("the number is too large", at: start)
    }
    return .number(number)
  }

  private mutating func takeDigits() {
    while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else {
      throw error("a value was expected here")
    }
    index += word.utf8.count
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count,
      bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09
    {
      index += 1
    }
  }
}

extension String {
  /// A string compared by its bytes; two spellings of one accent are different keys.
  fileprivate struct UTF8ViewKey: Hashable {
    let bytes: [UInt8]

    init(_ string: String) { bytes = Array(string.utf8) }
  }
}

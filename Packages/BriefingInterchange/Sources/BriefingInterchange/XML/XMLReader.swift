import BriefingCore

/// A reader of the elements of an XML file, for formats whose data stand in attributes.
///
/// It is strict, and takes time in proportion to the file: no document types and so no entities of
/// their own, nothing that is fetched, no depth without bound. The text between elements is passed
/// over. Method: Extensible Markup Language (XML) 1.0, Fifth Edition.
struct XMLReader {
  private static let mostDepth = 64

  private let bytes: [UInt8]
  private var index = 0
  private var open: [String] = []
  private var tags: [XMLTag] = []
  private var counter: TextPositionCounter

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    counter = TextPositionCounter(in: DocumentText(String(decoding: bytes, as: UTF8.self)))
  }

  /// Returns the elements of a file, in the order in which they begin.
  ///
  /// - Throws: ``XMLMistake`` with the first thing that is wrong.
  static func tags(of bytes: [UInt8]) throws(XMLMistake) -> [XMLTag] {
    if let offset = DocumentText.firstInvalidOffset(in: bytes) {
      let before = DocumentText(String(decoding: bytes[..<offset], as: UTF8.self))
      throw XMLMistake(
        message: "the bytes from here on are not UTF-8",
        position: before.position(of: offset)
      )
    }
    var reader = XMLReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    while reader.index < bytes.count { try reader.next() }
    guard let last = reader.open.last else {
      if reader.tags.isEmpty { throw reader.mistake("it has no element") }
      return reader.tags
    }
    throw reader.mistake("<\(last)> has no end")
  }

  private mutating func mistake(_ message: String, at offset: Int? = nil) -> XMLMistake {
    XMLMistake(message: message, position: counter.position(of: offset ?? index))
  }

  private mutating func next() throws(XMLMistake) {
    guard bytes[index] == UInt8(ascii: "<") else {
      if open.isEmpty, !bytes[index].isASCIIWhitespace {
        throw mistake("text stands outside of the element")
      }
      index += 1
      return
    }
    let start = index
    if starts("<!--") {
      try skip(past: "-->", from: start, "a comment")
    } else if starts("<![CDATA["), !open.isEmpty {
      try skip(past: "]]>", from: start, "a section of characters")
    } else if starts("<?") {
      try skip(past: "?>", from: start, "an instruction")
    } else if starts("<!") {
      throw mistake("document types are not read")
    } else if starts("</") {
      index += 2
      let name = try name()
      skipSpace()
      guard starts(">"), open.popLast() == name else {
        throw mistake("</\(name)> ends no element", at: start)
      }
      index += 1
    } else {
      try tag(at: start)
    }
  }

  private mutating func tag(at start: Int) throws(XMLMistake) {
    if open.isEmpty, !tags.isEmpty { throw mistake("a second element begins") }
    guard open.count < Self.mostDepth else {
      throw mistake("more than \(Self.mostDepth) elements lie in one another")
    }
    let position = counter.position(of: start)
    index += 1
    let name = try name()
    var attributes: [(name: String, value: String)] = []
    var names: Set<String> = []
    while true {
      let hasSpace = skipSpace()
      if starts(">") || starts("/>") { break }
      guard hasSpace else { throw mistake("a space was expected") }
      let place = index
      let attribute = try self.name()
      guard names.insert(attribute).inserted else {
        throw mistake("the attribute '\(attribute)' stands twice", at: place)
      }
      skipSpace()
      guard starts("=") else { throw mistake("'=' was expected") }
      index += 1
      skipSpace()
      attributes.append((attribute, try value()))
    }
    tags.append(
      XMLTag(name: name, attributes: attributes, depth: open.count, position: position)
    )
    if starts("/>") {
      index += 2
    } else {
      open.append(name)
      index += 1
    }
  }

  // MARK: Parts of a tag

  private mutating func name() throws(XMLMistake) -> String {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      let isStart = byte.isASCIILetter || byte == 0x5F || byte == 0x3A || byte > 0x7F
      guard isStart || (index > start && (byte.isASCIIDigit || byte == 0x2D || byte == 0x2E)) else {
        break
      }
      index += 1
    }
    guard index > start else { throw mistake("a name was expected") }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func value() throws(XMLMistake) -> String {
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else {
      throw mistake("a value in quotation marks was expected")
    }
    let (start, mark) = (index, bytes[index])
    index += 1
    var value: [UInt8] = []
    while index < bytes.count, bytes[index] != mark {
      switch bytes[index] {
      case UInt8(ascii: "&"): value += try reference().utf8
      case UInt8(ascii: "<"): throw mistake("'<' stands in a value")
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        // A line end is one space, whichever it is.
        index += 1
      case 0x09, 0x0A, 0x0D:
        value.append(0x20)
        index += 1
      case 0..<0x20: throw mistake("a control character stands in a value")
      case let byte:
        value.append(byte)
        index += 1
      }
    }
    guard index < bytes.count else { throw mistake("the value has no end", at: start) }
    index += 1
    return String(decoding: value, as: UTF8.self)
  }

  /// Reads a reference to a character, or to one of the five that have names.
  private mutating func reference() throws(XMLMistake) -> String {
    let start = index
    // The longest there is, with zeros in front of it, is still short.
    guard let end = bytes[index...].prefix(32).firstIndex(of: UInt8(ascii: ";")) else {
      throw mistake("'&' begins no reference")
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    index = end + 1
    if let text = Self.entities[name] { return text }
    let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst()
    guard name.hasPrefix("#"), digits.utf8.allSatisfy({ $0.isASCIIDigit || $0.isASCIILetter }),
      let number = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10), number > 0,
      let scalar = Unicode.Scalar(number)
    else { throw mistake("'&\(name);' stands for no character", at: start) }
    return String(Character(scalar))
  }

  private static let entities = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

  // MARK: Bytes

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = index
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index > start
  }

  private mutating func skip(
    past end: String,
    from start: Int,
    _ what: String
  ) throws(XMLMistake) {
    let pattern = Array(end.utf8)
    while index < bytes.count {
      if bytes[index] == pattern[0], bytes[index...].starts(with: pattern) {
        index += pattern.count
        return
      }
      index += 1
    }
    throw mistake("\(what) has no end", at: start)
  }
}

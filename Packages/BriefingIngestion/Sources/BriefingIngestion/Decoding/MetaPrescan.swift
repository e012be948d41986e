import BriefingCore

/// The search for the encoding a page of HTML states, in its first 1,024 bytes as a rule.
///
/// It is the algorithm "prescan a byte stream to determine its encoding" of the HTML Standard.
struct MetaPrescan {
  private let bytes: ArraySlice<UInt8>
  private var offset = 0

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Returns the name of the encoding a page states in its first bytes.
  static func encoding(of bytes: [UInt8], limit: Int = 1_024) -> String? {
    var scan = MetaPrescan(bytes.prefix(limit))
    return scan.run()
  }

  private func byte(_ ahead: Int = 0) -> UInt8? {
    let index = offset + ahead
    return index < bytes.count ? bytes[index] : nil
  }

  private mutating func run() -> String? {
    if starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return "UTF-16LE" }
    if starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return "UTF-16BE" }
    while let byte = byte() {
      guard byte == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      if starts(with: Array("<!--".utf8)) {
        skipComment()
      } else if isMeta {
        offset += 6
        if let name = encodingOfMeta() { return name }
      } else if isTag {
        offset += 1
        while let byte = self.byte(), !byte.isASCIIWhitespace, byte != UInt8(ascii: ">") {
          offset += 1
        }
        while attribute() != nil {}
      } else if let next = self.byte(1), [0x21, 0x2F, 0x3F].contains(next) {
        while let byte = self.byte(), byte != UInt8(ascii: ">") { offset += 1 }
      }
      offset += 1
    }
    return nil
  }

  private func starts(with prefix: [UInt8]) -> Bool { bytes.dropFirst(offset).starts(with: prefix) }

  private var isMeta: Bool {
    guard let last = byte(5), last.isASCIIWhitespace || last == UInt8(ascii: "/") else {
      return false
    }
    return bytes[offset + 1..<offset + 5].map { $0 | 0x20 } == Array("meta".utf8)
  }

  private var isTag: Bool {
    guard let next = byte(1) else { return false }
    return next.isASCIILetter || (next == UInt8(ascii: "/") && byte(2)?.isASCIILetter ?? false)
  }

  /// Goes to the last byte of a comment; its first two dashes may be its last.
  private mutating func skipComment() {
    var index = offset + 4
    while index < bytes.count {
      if bytes[index] == 0x3E, bytes[index - 1] == 0x2D, bytes[index - 2] == 0x2D { break }
      index += 1
    }
    offset = index
  }

  private mutating func encodingOfMeta() -> String? {
    var seen: Set<[UInt8]> = []
    var hasPragma = false
    var needsPragma: Bool?
    var found: String?
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      switch String(decoding: name, as: UTF8.self) {
      case "http-equiv":
        if value == Array("content-type".utf8) { hasPragma = true }
      case "content":
        if found == nil, let name = Self.charset(in: value).flatMap(EncodingTable.name(of:)) {
          (found, needsPragma) = (name, true)
        }
      case "charset":
        (found, needsPragma) = (EncodingTable.name(of: value), false)
      default: break
      }
    }
    guard let needsPragma, !needsPragma || hasPragma else { return nil }
    switch found {
    case "UTF-16BE", "UTF-16LE": return "UTF-8"
    case "x-user-defined": return "windows-1252"
    default: return found
    }
  }

  /// Takes the next attribute of a tag, in small letters; stands at the end of the tag after the last.
  private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
    while let byte = byte(), byte.isASCIIWhitespace || byte == UInt8(ascii: "/") { offset += 1 }
    guard let first = byte(), first != UInt8(ascii: ">") else { return nil }
    var name: [UInt8] = []
    while let byte = byte() {
      if byte == UInt8(ascii: "="), !name.isEmpty { break }
      if byte.isASCIIWhitespace { break }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { return (name, []) }
      name.append(byte.asciiLowercased)
      offset += 1
    }
    while let byte = byte(), byte.isASCIIWhitespace { offset += 1 }
    guard byte() == UInt8(ascii: "=") else { return byte() == nil ? nil : (name, []) }
    offset += 1
    while let byte = byte(), byte.isASCIIWhitespace { offset += 1 }
    var value: [UInt8] = []
    guard let quote = byte() else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      offset += 1
      while let byte = byte() {
        offset += 1
        if byte == quote { return (name, value) }
        value.append(byte.asciiLowercased)
      }
      return nil
    }
    while let byte = byte() {
      if byte.isASCIIWhitespace || byte == UInt8(ascii: ">") { return (name, value) }
      value.append(byte.asciiLowercased)
      offset += 1
    }
    return nil
  }

  /// The label after `charset=`, as the HTML Standard takes it out of a content type.
  static func charset(in value: [UInt8]) -> [UInt8]? {
    let word = Array("charset".utf8)
    var index = 0
    while index + word.count <= value.count {
      guard value[index..<index + word.count].elementsEqual(word) else {
        index += 1
        continue
      }
      index += word.count
      while index < value.count, value[index].isASCIIWhitespace { index += 1 }
      guard index < value.count, value[index] == UInt8(ascii: "=") else { continue }
      index += 1
      while index < value.count, value[index].isASCIIWhitespace { index += 1 }
      guard index < value.count else { return nil }
      if value[index] == UInt8(ascii: "\"") || value[index] == UInt8(ascii: "'") {
        let rest = value[(index + 1)...]
        return rest.firstIndex(of: value[index]).map { Array(rest[..<$0]) }
      }
      return Array(value[index...].prefix { !$0.isASCIIWhitespace && $0 != UInt8(ascii: ";") })
    }
    return nil
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital; any other byte as it is.
  var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}

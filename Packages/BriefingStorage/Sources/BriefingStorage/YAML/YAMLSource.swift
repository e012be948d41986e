/// The bytes of a YAML file and the name it goes by in errors.
///
/// A class, because libyaml asks it for more bytes through a C callback and needs one address for
/// it.
final class YAMLSource: Sendable {
  /// The text, without a byte order mark at its start: libyaml would take it for an indentation.
  let bytes: [UInt8]
  let file: String
  private let byteOrderMark: Int

  init(_ bytes: [UInt8], file: String) {
    byteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.bytes = byteOrderMark == 0 ? bytes : Array(bytes.dropFirst(byteOrderMark))
    self.file = file
  }

  /// The line and column of a mark.
  func position(of mark: YAMLMark) -> YAMLPosition { positions(of: [mark])[0] }

  /// The lines and columns of some marks in the order of the file, found in one pass.
  func positions(of marks: [YAMLMark]) -> [YAMLPosition] {
    var line = 1
    var lineStart = 0
    var codePoint = 0
    var offset = 0
    return marks.map { mark in
      while codePoint < Int(mark.codePoint), offset < bytes.count {
        let byte = bytes[offset]
        codePoint += 1
        offset += Self.width(ofScalarStartingWith: byte)
        if byte == UInt8(ascii: "\n") {
          line += 1
          lineStart = codePoint
        }
      }
      return YAMLPosition(
        line: line,
        column: codePoint - lineStart + 1,
        byteOffset: min(offset, bytes.count) + byteOrderMark
      )
    }
  }

  /// The line and column of a byte.
  func position(ofByte offset: Int) -> YAMLPosition {
    positions(ofBytes: [offset])[0]
  }

  /// The lines and columns of some bytes in the order of the file, found in one pass.
  func positions(ofBytes offsets: [Int]) -> [YAMLPosition] {
    var line = 1
    var column = 1
    var index = 0
    return offsets.map { offset in
      let end = max(index, min(offset, bytes.count))
      for byte in bytes[index..<end] {
        if byte == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      index = end
      return YAMLPosition(line: line, column: column, byteOffset: end + byteOrderMark)
    }
  }

  /// The line a position is on, without its line break and no longer than 120 code points.
  func excerpt(at position: YAMLPosition) -> String {
    let offset = min(position.byteOffset - byteOrderMark, bytes.count)
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    // Four bytes a code point is the most UTF-8 takes; a longer line is not decoded to its end.
    let line = bytes[start...].prefix(4 * 120).prefix { $0 != newline && $0 != UInt8(ascii: "\r") }
    return String(
      String.UnicodeScalarView(String(decoding: line, as: UTF8.self).unicodeScalars.prefix(120))
    )
  }

  private static func width(ofScalarStartingWith byte: UInt8) -> Int {
    switch byte {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}

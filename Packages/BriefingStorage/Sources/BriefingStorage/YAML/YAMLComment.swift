/// A comment of a YAML file.
public struct YAMLComment: Sendable, Hashable, CustomStringConvertible {
  /// The place of its `#`.
  public let position: YAMLPosition
  /// The comment from its `#` to the end of the line, without the blanks there.
  public let text: String

  /// The line and the comment, as in `12: # sic`.
  public var description: String { "\(position.line): \(text)" }
}

extension YAMLSource {
  /// Finds the comments, which libyaml passes over without a word.
  ///
  /// Its events say where each scalar starts and ends. Between scalars stand marks of punctuation
  /// and blanks, so a `#` there starts a comment; within one, only the line of a `|` or `>` can
  /// hold a comment.
  func comments(limits: YAMLLimits) throws(YAMLError) -> [YAMLComment] {
    guard bytes.contains(UInt8(ascii: "#")) else { return [] }
    var lines: [ArraySlice<UInt8>] = []
    var reader = try YAMLEventReader(self, limits: limits)
    var cursor = Cursor(bytes)
    var end = 0
    while true {
      let event = try reader.next()
      if event == .end { break }
      guard event == .scalar else { continue }
      let start = cursor.offset(of: reader.mark)
      lines += comments(in: bytes[end..<max(end, start)])
      end = max(end, cursor.offset(of: reader.endMark))
      if reader.style == .literal || reader.style == .folded {
        lines += comments(in: bytes[start..<end].prefix { $0 != UInt8(ascii: "\n") })
      }
    }
    lines += comments(in: bytes[end...])
    return zip(positions(ofBytes: lines.map(\.startIndex)), lines).map { position, line in
      YAMLComment(position: position, text: String(decoding: line, as: UTF8.self))
    }
  }

  /// The comments in bytes that hold no scalar.
  private func comments(in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "#")) {
      let line = rest[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      rest = rest[line.endIndex...]
      lines.append(line[...(line.lastIndex { $0 > 0x20 } ?? start)])
    }
    return lines
  }

  /// Turns the code points of one mark after the other into bytes, each byte looked at once.
  private struct Cursor {
    private let bytes: [UInt8]
    private var codePoint = 0
    private var byte = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func offset(of mark: YAMLMark) -> Int {
      while codePoint < Int(mark.codePoint), byte < bytes.count {
        byte += 1
        while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
        codePoint += 1
      }
      return byte
    }
  }
}

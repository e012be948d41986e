import BriefingCore

/// A line that holds text.
struct TextLine {
  /// The text of the line, without white space around it.
  let span: TextSpan
  /// The columns of white space before the text; a tab counts as four.
  let indent: Int
  /// The code points from the margin to the end of the text.
  let width: Int
  /// Whether an empty line, or the start of the text, stands before it.
  let isAfterGap: Bool
  /// How many tabs the text holds.
  let tabs: Int
  /// How many bars with white space around them the text holds.
  let bars: Int
  /// How many runs of three spaces or more the text holds.
  let gutters: Int
  /// How many runs of two spaces or more the text holds, but for those after a full stop or its like,
  /// where typists put two.
  let columnGaps: Int

  /// The code points of the text.
  var length: Int { width - indent }

  /// Whether the line ends with a full stop, a question or exclamation mark, or a colon, quotes aside.
  func endsSentence(in bytes: [UInt8]) -> Bool {
    var last = span.end - 1
    if bytes[last] == UInt8(ascii: "\"") {
      last -= 1
    } else if span.length > 3, bytes[last - 2] == 0xE2, bytes[last] == 0x9D || bytes[last] == 0x99 {
      last -= 3
    }
    guard last >= span.start else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")]
      .contains(bytes[last])
  }

  /// Returns the lines of a text that are not empty; lines end at LF, CRLF or CR.
  static func lines(of text: DocumentText) -> [TextLine] {
    let bytes = text.bytes
    var result: [TextLine] = []
    var isAfterGap = true
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let span = text.trimmed(TextSpan(start..<end))
      if span.isEmpty {
        isAfterGap = true
      } else {
        result.append(
          TextLine(span: span, margin: start, isAfterGap: isAfterGap, bytes: bytes)
        )
        isAfterGap = false
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return result
  }

  private init(span: TextSpan, margin: Int, isAfterGap: Bool, bytes: [UInt8]) {
    var indent = 0
    for byte in bytes[margin..<span.start] where byte & 0xC0 != 0x80 {
      indent += byte == 0x09 ? 4 : 1
    }
    var (length, tabs, bars, gutters, spaces) = (0, 0, 0, 0, 0)
    var columnGaps = 0
    for index in span.range {
      let byte = bytes[index]
      if byte == 0x20 {
        spaces += 1
        if spaces == 2, !Self.stops.contains(bytes[index - 2]) { columnGaps += 1 }
        if spaces == 3 { gutters += 1 }
        length += 1
        continue
      }
      if byte & 0xC0 != 0x80 { length += 1 }
      if byte == 0x09 { tabs += 1 }
      if byte == 0x7C, spaces > 0 || index == span.start { bars += 1 }
      spaces = 0
    }
    self.span = span
    self.indent = indent
    width = indent + length
    self.isAfterGap = isAfterGap
    self.tabs = tabs
    self.bars = bars
    self.gutters = gutters
    self.columnGaps = columnGaps
  }

  /// The last bytes of what may end a sentence, closing quotes and brackets included.
  private static let stops: Set<UInt8> = [
    0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x22, 0x27, 0x29, 0x5D, 0x99, 0x9D, 0xA6,
  ]
}

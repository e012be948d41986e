import BriefingCore

/// Plain text in which a space at the end of a line says that the paragraph goes on: RFC 3676.
struct FlowedText {
  private(set) var bytes: [UInt8] = []
  private var builder = SourceMap.Builder()

  /// The way back to the lines.
  var sourceMap: SourceMap { builder.map() }

  /// Puts the lines of paragraphs together; quoted lines and the mark of a signature stay as they are.
  ///
  /// - Parameters:
  ///   - source: The text, in an encoding that has ASCII in it.
  ///   - deletesSpace: Whether the space at the end of a line is no part of the text.
  init(_ source: [UInt8], deletesSpace: Bool) {
    bytes.reserveCapacity(source.count)
    var offset = 0
    while offset < source.count {
      let end = source.lineEnd(from: offset, to: source.count)
      var content = source.lineContent(offset..<end)
      // A space before the line keeps what would mean something there from meaning it.
      if source[offset] == 0x20, !content.isEmpty { content = offset + 1..<content.upperBound }
      let line = source[content]
      let isQuoted = source[offset] == UInt8(ascii: ">")
      let goesOn =
        line.last == 0x20 && !isQuoted && !line.elementsEqual("-- ".utf8)
        && Self.isContinuation(source, at: end)
      if goesOn {
        append(deletesSpace ? content.dropLast() : content, of: source)
      } else {
        append(content, of: source)
        append(source.lineContent(offset..<end).upperBound..<end, of: source)
      }
      offset = end
    }
  }

  /// Whether the line at an offset can go on with the paragraph before it.
  private static func isContinuation(_ source: [UInt8], at offset: Int) -> Bool {
    guard offset < source.count, source[offset] != UInt8(ascii: ">") else { return false }
    let line = source.lineContent(offset..<source.lineEnd(from: offset, to: source.count))
    return !line.isEmpty && !source[line].elementsEqual("-- ".utf8)
  }

  private mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    bytes.append(contentsOf: source[range])
    builder.append(range.count, from: range)
  }
}

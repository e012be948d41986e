public import BriefingCore
public import BriefingIngestion

/// Stops the program where a reading breaks what readers promise.
///
/// - Parameters:
///   - reading: What was read.
///   - sources: The bytes it was read from: those of the file under nothing, and those of the parts of
///     an archive under their names.
public func check(_ reading: Reading, from sources: [String?: [UInt8]]) {
  let text = reading.text
  precondition(DocumentText.firstInvalidOffset(in: text.bytes) == nil, "the text is no UTF-8")
  var end = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  for block in reading.blocks {
    precondition(text.contains(block.span), "a block is no span")
    precondition(block.span.start >= end || end == 3, "a block overlaps another")
    checkSpace(text, end..<max(end, block.span.start))
    end = block.span.end
  }
  checkSpace(text, end..<max(end, text.count))
  reading.sourceMap.forEachScalar(of: text) { span, place in
    guard let place, !place.range.isEmpty else {
      return precondition(text.whitespaceWidth(at: span.start) > 0, "a character leads nowhere")
    }
    let size = sources[place.part]?.count ?? -1
    precondition(place.range.upperBound <= size, "a character leads out of its source")
  }
}

private func checkSpace(_ text: DocumentText, _ range: Range<Int>) {
  var offset = range.lowerBound
  while offset < range.upperBound {
    let width = text.whitespaceWidth(at: offset)
    precondition(width > 0, "text is in no block")
    offset += width
  }
}

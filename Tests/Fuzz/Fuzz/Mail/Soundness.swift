import BriefingCore
import BriefingIngestion

/// Stops the program where a reading breaks what readers promise.
func check(_ reading: Reading, from bytes: [UInt8]) {
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

  var last = 0
  for segment in reading.sourceMap.segments {
    precondition(segment.canonical.lowerBound >= last, "segments overlap")
    precondition(segment.canonical.upperBound <= text.count, "a segment is outside the text")
    precondition(segment.original.upperBound <= bytes.count, "a segment is outside the source")
    last = segment.canonical.upperBound
  }
  precondition(reading.sourceMap.firstUnmapped(in: text) == nil, "a character leads nowhere")
}

private func checkSpace(_ text: DocumentText, _ range: Range<Int>) {
  var offset = range.lowerBound
  while offset < range.upperBound {
    let width = text.whitespaceWidth(at: offset)
    precondition(width > 0, "text is in no block")
    offset += width
  }
}

import BriefingArchive
import BriefingCore
import BriefingIngestion

/// One input of the fuzzer, read as Markdown, as an archive, or as a part of a sound archive.
///
/// Reading may fail and must not crash. What was read must hold all text in blocks in order, and each
/// character must lead back to bytes of the part it is said to be from.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start[0] % 7 {
  case 0: read(WordReader(), parts: ["word/document.xml": bytes])
  case 1:
    let body = "<d:document><p><pPr><pStyle val=\"T\"/></pPr><r><t>A</t></r></p></d:document>"
    read(
      WordReader(),
      parts: [
        "word/document.xml": Array(body.utf8), "word/styles.xml": bytes,
        "word/_rels/document.xml.rels": Array(
          "<a><Relationship Type=\"styles\" Target=\"styles.xml\"/></a>".utf8
        ),
      ]
    )
  case 2: read(EPUBReader(), parts: book(package: package, chapter: bytes))
  case 3: read(EPUBReader(), parts: book(package: bytes, chapter: Array("<p>A</p>".utf8)))
  case 4:
    let source = RawSource(id: "m", file: "m", bytes: bytes)
    if let reading = try? MarkdownReader().read(source) { check(reading, from: [nil: bytes]) }
  case 5: _ = try? WordReader().read(RawSource(id: "m", file: "m", bytes: bytes))
  default: _ = try? EPUBReader().read(RawSource(id: "m", file: "m", bytes: bytes))
  }
  return 0
}

private let package = Array(
  """
  <p><item id="c" href="c d" media-type="application/xhtml+xml"/><itemref idref="c"/></p>
  """.utf8
)

private func book(package: [UInt8], chapter: [UInt8]) -> [String: [UInt8]] {
  [
    "META-INF/container.xml": Array("<a><rootfile full-path=\"b.opf\"/></a>".utf8),
    "b.opf": package, "c d": chapter,
  ]
}

private func read(_ reader: any Reader, parts: [String: [UInt8]]) {
  var writer = ZipWriter()
  var sources: [String?: [UInt8]] = [:]
  for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
    guard (try? writer.add(name, bytes, method: .stored)) != nil else { return }
    sources[name] = bytes
  }
  let source = RawSource(id: "m", file: "m", bytes: writer.finish())
  if let reading = try? reader.read(source) { check(reading, from: sources) }
}

/// Stops the program where a reading breaks what readers promise.
private func check(_ reading: Reading, from sources: [String?: [UInt8]]) {
  let text = reading.text
  precondition(DocumentText.firstInvalidOffset(in: text.bytes) == nil, "the text is no UTF-8")
  var end = 0
  for block in reading.blocks {
    precondition(text.contains(block.span), "a block is no span")
    precondition(block.span.start >= end, "a block overlaps another")
    checkSpace(text, end..<block.span.start)
    end = block.span.end
  }
  checkSpace(text, end..<text.count)
  reading.sourceMap.forEachScalar(of: text) { span, place in
    guard let place else {
      return precondition(text.whitespaceWidth(at: span.start) > 0, "a character leads nowhere")
    }
    let size = sources[place.part]?.count ?? -1
    precondition(place.range.upperBound <= size, "a character leads out of its part")
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

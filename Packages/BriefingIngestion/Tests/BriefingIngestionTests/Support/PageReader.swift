import BriefingCore

@testable import BriefingIngestion

/// A reader of the simplest pages, to test what hands parts to readers: text between tags.
struct PageReader: Reader {
  let name = "page"
  let mediaTypes: Set<String> = ["text/html"]
  let fileExtensions: Set<String> = ["html"]

  func read(_ source: RawSource) throws(IngestionError) -> Reading {
    let decoded = try TextDecoder(isMarkup: true).decode(source)
    let bytes = decoded.text.bytes
    var text: [UInt8] = []
    var map = SourceMap.Builder()
    var blocks: [Block] = []
    var title: TextSpan?
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<") {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
        offset += 1
        continue
      }
      let start = offset
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
      let span = decoded.text.trimmed(TextSpan(start..<offset))
      guard !span.isEmpty else { continue }
      if !text.isEmpty {
        text.append(0x0A)
        map.skip(1)
      }
      let place = TextSpan(text.count..<text.count + span.length)
      text += bytes[span.range]
      map.append(span.length, from: span.range)
      let isTitle = title == nil && bytes[..<start].suffix(7).elementsEqual("<title>".utf8)
      if isTitle { title = place }
      blocks.append(Block(kind: isTitle ? .title : .paragraph, span: place))
    }
    let canonical = DocumentText(validating: text) ?? DocumentText("")
    return Reading(
      text: canonical,
      mediaType: "text/html",
      encoding: decoded.encoding,
      sourceMap: map.map().composed(with: decoded.sourceMap),
      blocks: blocks,
      metadata: SourceMetadata(
        title: title.map { Finding(canonical[$0], origin: .text($0)) }
      ),
      diagnostics: decoded.diagnostics
    )
  }
}

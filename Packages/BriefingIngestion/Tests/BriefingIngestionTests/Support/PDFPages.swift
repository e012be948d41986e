import BriefingCore
import BriefingIngestion

/// PDF files read through a made-up converter.
enum PDFPages {
  static func reading(of text: String) async throws(IngestionError) -> Reading {
    try await reading(of: Array(text.utf8))
  }

  static func reading(of converted: [UInt8]) async throws(IngestionError) -> Reading {
    let reader = PDFReader { _ throws(IngestionError) in converted }
    return try await reader.read(RawSource(id: "a", file: "a.pdf", text: "%PDF-1.4"))
  }

  /// What of a text is not what stands at its place on a page; empty where all is well.
  static func faults(of reading: Reading, in pages: [String]) -> [String] {
    var faults: [String] = []
    let texts = pages.map { Array($0.utf8) }
    if let span = reading.sourceMap.firstUnmapped(in: reading.text) {
      faults.append("\(span) has no place")
    }
    for segment in reading.sourceMap.segments {
      let name = segment.part.map { reading.sourceMap.parts[$0] } ?? ""
      guard let number = Int(name.dropFirst(5)), texts.indices.contains(number - 1),
        texts[number - 1].indices.contains(segment.original.upperBound - 1)
      else {
        faults.append("\(segment) is on no page")
        continue
      }
      if !reading.text.bytes[segment.canonical].elementsEqual(texts[number - 1][segment.original]) {
        faults.append("\(segment) is not what stands on \(name)")
      }
    }
    var end = 0
    for page in reading.pages {
      if page.span.start < end || page.span.isEmpty { faults.append("\(page) is no page") }
      end = page.span.end
    }
    if end > reading.text.count { faults.append("the last page ends after the text") }
    return faults
  }
}

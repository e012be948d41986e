import BriefingCore
import BriefingIngestion

/// A format of one's own: the subtitles of a recording (`.srt`), read as what was said.
///
///     swift run --package-path Examples OwnReader
///
/// The numbers and times of the subtitles are no text. What is said leads back to its bytes, so that a
/// quote in a briefing can be looked up in the recording.
struct SubtitleReader: Reader {
  let name = "subtitles"
  let mediaTypes: Set<String> = ["application/x-subrip"]
  let fileExtensions: Set<String> = ["srt"]

  func read(_ source: RawSource) throws(IngestionError) -> Reading {
    guard DocumentText(validating: source.bytes) != nil else {
      throw .unreadable(file: source.file, format: name, reason: "it is not UTF-8")
    }
    var text: [UInt8] = []
    var map = SourceMap.Builder()
    for line in source.bytes.split(separator: 0x0A) where isSpeech(line) {
      if !text.isEmpty {
        text.append(0x20)
        map.skip(1)
      }
      text.append(contentsOf: line)
      map.append(line.count, from: line.startIndex..<line.endIndex)
    }
    let spoken = DocumentText(validating: text) ?? DocumentText("")
    return Reading(
      text: spoken,
      mediaType: "application/x-subrip",
      encoding: SourceEncoding(name: "UTF-8", reason: "subtitles are read as UTF-8 alone"),
      sourceMap: map.map(),
      blocks: [Block(kind: .paragraph, span: spoken.trimmed(spoken.span))]
    )
  }

  /// Whether a line is more than the number or the time of a subtitle.
  private func isSpeech(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains { $0.isASCIILetter || $0 >= 0x80 }
  }
}

@main
enum OwnReader {
  static func main() async throws {
    let file =
      "1\n00:00:01,000 --> 00:00:04,000\nWe will open the pier\n\n2\n00:00:04,500 --> "
      + "00:00:06,000\non 3 May 2031.\n"
    let source = RawSource(id: "talk", file: "talk.srt", text: file)
    let ingestion = Ingestion(readers: Ingestion.standardReaders + [SubtitleReader()])
    let document = try await ingestion.document(from: source).document
    for sentence in document.sentences {
      let bytes = document.sourceMap.original(of: sentence) ?? 0..<0
      print("\(document.text[sentence]) <- bytes \(bytes.lowerBound) to \(bytes.upperBound)")
    }
  }
}

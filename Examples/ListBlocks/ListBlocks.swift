import BriefingCore
import BriefingIngestion
import Foundation

/// Reads one text file and lists its blocks: what is article, what is caption, what is advert.
///
///     swift run --package-path Examples ListBlocks seeds/sources/wire-report.txt
@main
enum ListBlocks {
  static func main() throws {
    let path = CommandLine.arguments.dropFirst().first ?? "seeds/sources/policy-commentary.txt"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let source = RawSource(id: "example", file: path, bytes: bytes)
    let ingested = try Ingestion().document(from: source)
    let document = ingested.document

    for block in document.blocks {
      let kind = block.kind.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
      let text = document.text[block.span].split(whereSeparator: \.isNewline).joined(separator: " ")
      let reason = block.reason.map { " (\($0))" } ?? ""
      print("\(kind) \(block.span.start)-\(block.span.end)\(reason)  \(text.prefix(60))")
    }
    print(
      "\(document.blocks.count) blocks, \(document.sentences.count) sentences, "
        + "\(document.tokens.count) tokens"
    )
  }
}

import BriefingCore
import BriefingIngestion
import Foundation

/// Reads one text file and lists its blocks: what is article, what is caption, what is advert.
///
///     swift run --package-path Examples ListBlocks seeds/sources/wire-report.txt
@main
enum ListBlocks {
  static func main() async {
    let path = CommandLine.arguments.dropFirst().first ?? "seeds/sources/policy-commentary.txt"
    guard let data = FileManager.default.contents(atPath: path) else {
      return fail("\(path) is no file that can be read; name a text file.")
    }
    do {
      let source = RawSource(id: "example", file: path, bytes: Array(data))
      list(try await Ingestion().document(from: source).document)
    } catch {
      fail("\(error)")
    }
  }

  static func list(_ document: Document) {
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

  static func fail(_ message: String) {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(66)
  }
}

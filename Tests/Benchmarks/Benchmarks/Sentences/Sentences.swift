import BriefingCore
import BriefingIngestion
import Foundation

/// What it takes to divide a text in memory into sentences and tokens.
///
///     Sentences whole|paragraphs|scan FILE ROUNDS
///
/// Prints the seconds of processor time of the quickest round, the bytes of a round, and how many
/// sentences and tokens it found. The text is one document, or each of its paragraphs is one; `scan`
/// counts full stops instead, byte by byte, as the floor.
@main
enum Sentences {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3, let rounds = Int(arguments[2]), rounds > 0,
      let data = FileManager.default.contents(atPath: arguments[1]),
      let text = DocumentText(validating: Array(data))
    else {
      print("usage: Sentences whole|paragraphs|scan FILE ROUNDS")
      exit(64)
    }
    switch arguments[0] {
    case "scan":
      report(rounds, bytes: text.count) { (fullStops(in: text.bytes), 0) }
    case "paragraphs":
      segment(paragraphs(of: text), rounds: rounds)
    default:
      segment([text], rounds: rounds)
    }
  }

  private static func fullStops(in bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes where byte == UInt8(ascii: ".") { count += 1 }
    return count
  }

  private static func paragraphs(of text: DocumentText) -> [DocumentText] {
    text.string.components(separatedBy: "\n\n").map { DocumentText($0) }
      .filter { !$0.trimmed($0.span).isEmpty }
  }

  private static func segment(_ texts: [DocumentText], rounds: Int) {
    let documents = texts.map { ($0, [Block(kind: .paragraph, span: $0.trimmed($0.span))]) }
    let segmenter = TextSegmenter()
    report(rounds, bytes: texts.reduce(0) { $0 + $1.count }) {
      var counts = (0, 0)
      for (text, blocks) in documents {
        let (sentences, tokens) = segmenter.segment(text, blocks: blocks)
        counts = (counts.0 + sentences.count, counts.1 + tokens.count)
      }
      return counts
    }
  }

  private static func report(_ rounds: Int, bytes: Int, _ round: () -> (Int, Int)) {
    var best = Double.infinity
    var counts = (0, 0)
    for _ in 0..<rounds {
      let start = clock()
      counts = round()
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    print(best, bytes, counts.0, counts.1)
  }
}

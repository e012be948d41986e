import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import Foundation

/// What it takes to annotate text in memory.
///
///     Annotators gazetteer NAMES FILE ROUNDS     the names of a file, one a line, found in a text
///     Annotators NAME|all FILE ROUNDS            what an annotator, or all of them, find in documents
///
/// The text is divided at empty lines into documents of about 8,000 bytes, the length of an article;
/// `long` before the other arguments makes it one document. Dividing into sentences and tokens is not
/// counted, since every annotator shares it. Prints the seconds of processor time of the quickest
/// round, the bytes of a round, and how much was found.
@main
enum Annotators {
  static func main() async throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isLong = arguments.first == "long"
    if isLong { arguments.removeFirst() }
    let names =
      arguments.first == "gazetteer" && arguments.count > 1 ? arguments.remove(at: 1) : nil
    guard arguments.count == 3, let rounds = Int(arguments[2]), rounds > 0,
      let data = FileManager.default.contents(atPath: arguments[1]),
      let text = DocumentText(validating: Array(data))
    else {
      print("usage: Annotators [long] gazetteer NAMES|NAME|all FILE ROUNDS")
      exit(64)
    }
    switch arguments[0] {
    case "gazetteer":
      let list = try String(contentsOfFile: names ?? "", encoding: .utf8)
      let start = clock()
      let matcher = PhraseMatcher(
        list.split(separator: "\n").enumerated().map {
          PhraseMatcher.Phrase(String($1), payload: $0)
        }
      )
      print("built in \(seconds(since: start)) s")
      report(rounds, bytes: text.count) { matcher.matches(in: text, span: text.span).count }
    default:
      let documents = try await documents(of: text, isLong: isLong)
      let all = StandardAnnotators.all()
      let chosen = all.filter { arguments[0] == "all" || $0.descriptor.name == arguments[0] }
      guard !chosen.isEmpty else {
        print("Names of annotators:", all.map(\.descriptor.name).joined(separator: " "))
        exit(64)
      }
      try await annotate(documents, chosen, rounds)
    }
  }

  private static func documents(of text: DocumentText, isLong: Bool) async throws -> [Document] {
    var parts: [String] = [""]
    for paragraph in text.string.components(separatedBy: "\n\n") {
      if !isLong, parts[parts.count - 1].utf8.count > 8000 { parts.append("") }
      parts[parts.count - 1] += paragraph + "\n\n"
    }
    var documents: [Document] = []
    for (index, part) in parts.enumerated() {
      let source = RawSource(id: "d\(index)", file: "d\(index).txt", bytes: Array(part.utf8))
      documents.append(try await Ingestion().document(from: source).document)
    }
    return documents
  }

  private static func annotate(
    _ documents: [Document],
    _ annotators: [AnyAnnotator],
    _ rounds: Int
  ) async throws {
    let pipeline = try Pipeline(annotators)
    var best = Double.infinity
    var count = 0
    for _ in 0..<rounds {
      let start = clock()
      count = 0
      for document in documents { count += try await pipeline.run(on: document).count }
      best = min(best, seconds(since: start))
    }
    print(best, documents.reduce(0) { $0 + $1.text.count }, count)
  }

  private static func report(_ rounds: Int, bytes: Int, _ round: () -> Int) {
    var best = Double.infinity
    var count = 0
    for _ in 0..<rounds {
      let start = clock()
      count = round()
      best = min(best, seconds(since: start))
    }
    print(best, bytes, count)
  }

  private static func seconds(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}

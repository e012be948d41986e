import BriefingCore
import BriefingIngestion
import Foundation

/// What it takes to read web pages that are in memory, on one core.
///
///     Pages tokens|article|document FILE ROUNDS
///     Pages memory FILE
///
/// FILE holds one JSON object a line, pages under the key `html`. Prints the seconds of processor time
/// of the quickest round, the bytes and pages of a round, and how many tokens, blocks or sentences it
/// found. `memory` reads the pages of the file as one and prints its bytes, and by how many bytes the
/// peak of the process's memory rose.
@main
enum Pages {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2, let data = FileManager.default.contents(atPath: arguments[1]) else {
      print("usage: Pages tokens|article|document FILE ROUNDS; Pages memory FILE")
      exit(64)
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let pages = try Array(data).split(separator: 0x0A).compactMap { line -> [UInt8]? in
      try JSONValue(parsing: Array(line))["html"]?.string.map { Array($0.utf8) }
    }
    switch arguments[0] {
    case "tokens": await measure(pages, rounds, tokens)
    case "article": try await measure(pages, rounds) { page in try blocks(of: page) }
    case "document": try await measure(pages, rounds) { page in try await sentences(of: page) }
    default: try await reportMemory(pages)
    }
  }

  private static func tokens(of page: [UInt8]) -> Int {
    var tokenizer = HTMLTokenizer(page)
    var count = 0
    while tokenizer.next() != nil { count += 1 }
    return count
  }

  private static func source(_ page: [UInt8]) -> RawSource {
    RawSource(id: "page", file: "page.html", bytes: page, mediaType: "text/html; charset=utf-8")
  }

  /// The article, what a page says of itself, and the way back to its bytes.
  private static func blocks(of page: [UInt8]) throws -> Int {
    try HTMLReader().read(source(page)).blocks.count
  }

  /// The same with the digest of the page, sentences and tokens.
  private static func sentences(of page: [UInt8]) async throws -> Int {
    try await Ingestion().document(from: source(page)).document.sentences.count
  }

  private static func measure(
    _ pages: [[UInt8]],
    _ rounds: Int,
    _ count: @Sendable ([UInt8]) async throws -> Int
  ) async rethrows {
    var best = Double.infinity
    var found = 0
    for _ in 0..<rounds {
      let start = clock()
      found = 0
      for page in pages { found += try await count(page) }
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    print(best, pages.reduce(0) { $0 + $1.count }, pages.count, found)
  }

  /// Reads one page of all pages and prints what that took of memory, at the most.
  private static func reportMemory(_ pages: [[UInt8]]) async throws {
    let page = Array(pages.joined())
    let start = peakMemory()
    let count = try await sentences(of: page)
    print(page.count, peakMemory() - start, count)
  }

  /// The peak of the resident memory of this process, in bytes.
  private static func peakMemory() -> Int {
    var usage = rusage()
    // RUSAGE_SELF, which has a type of its own on Linux.
    getrusage(0, &usage)
    #if os(Linux)
    return Int(usage.ru_maxrss) * 1024
    #else
    return Int(usage.ru_maxrss)
    #endif
  }
}

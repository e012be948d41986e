import BriefingCore
import BriefingIngestion
import Foundation
import Testing

/// Floors under the quality of sentences on a corpus of rules and of running text.
///
/// A floor is a fact about one file: where the file changes, its digest has to be written down with
/// the figures anew. What it finds better than the floor it prints, so that the floor can be raised.
struct SentenceFloorTests {
  /// The digest of the corpus all floors were measured on.
  private static let digest =
    "sha256:76c871e32265b7d1881bd49caf9e6c350c124e6d6dc79d20933436813b024b9d"

  /// The rules that must be met, exactly and in each sentence.
  private static let rules = ["golden": 51, "pragmatic": 98]

  /// The F1 of the boundaries inside paragraphs, in thousandths.
  private static let boundaries = ["gum-news": 977, "gum-written": 978]

  @Test(.enabled(Corpora.absence) { Corpora.isAvailable })
  func `Sentences are as good as they were on rules, news and other texts`() async throws {
    let bytes = try Corpora.bytes(of: "sentences.json")
    #expect(Digest(of: bytes).label == Self.digest, "the floors are for another file")
    var right: [String: Int] = [:]
    var counts: [String: BoundaryCounts] = [:]
    for value in try JSONValue(parsing: bytes)["docs"]?.array ?? [] {
      let example = try #require(Example(value))
      let found = try await sentences(of: example.text)
      if found.map(folded) == example.sentences.map(folded) {
        right[example.part, default: 0] += 1
      }
      counts[example.part, default: BoundaryCounts()]
        .add(found: boundaries(found), expected: boundaries(example.sentences))
    }
    for (part, floor) in Self.rules {
      let reached = right[part, default: 0]
      print("sentences: \(part) \(reached) rules met, floor \(floor)")
      #expect(reached >= floor, "\(part)")
    }
    for (part, floor) in Self.boundaries {
      let reached = counts[part, default: BoundaryCounts()].score
      print("sentences: \(part) boundary F1 \(reached), floor \(floor) thousandths")
      #expect(reached * 1_000 >= Double(floor), "\(part)")
    }
  }

  private func sentences(of text: String) async throws -> [String] {
    let source = RawSource(id: "x", file: "x.txt", text: text)
    let document = try await Ingestion().document(from: source).document
    return document.sentences.map { document.text[$0] }
  }

  /// The sentence with each run of white space as one space.
  private func folded(_ sentence: String) -> String {
    sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where sentences end, in scalars that are no white space; the end of the last is none.
  private func boundaries(_ sentences: [String]) -> Set<Int> {
    var ends: Set<Int> = []
    var end = 0
    for sentence in sentences.dropLast() {
      end += sentence.unicodeScalars.count { !$0.properties.isWhitespace }
      ends.insert(end)
    }
    return ends
  }
}

private struct Example {
  let part: String
  let text: String
  let sentences: [String]

  init?(_ value: JSONValue) {
    guard let part = value["part"]?.string, let text = value["text"]?.string,
      let sentences = value["expected"]?.array?.compactMap(\.string)
    else { return nil }
    self.part = part
    self.text = text
    self.sentences = sentences
  }
}

private struct BoundaryCounts {
  private var hits = 0
  private var all = 0

  mutating func add(found: Set<Int>, expected: Set<Int>) {
    hits += found.intersection(expected).count
    all += found.count + expected.count
  }

  /// The harmonic mean of precision and recall.
  var score: Double { all == 0 ? 0 : 2 * Double(hits) / Double(all) }
}

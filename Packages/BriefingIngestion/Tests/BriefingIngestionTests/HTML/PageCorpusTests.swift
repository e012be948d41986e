import BriefingCore
import Foundation
import Testing

@testable import BriefingIngestion

/// Every saved page of the development sets: sound documents, text that leads back to its bytes,
/// and the quality of what is found, pinned so that it can only rise.
struct PageCorpusTests {
  /// A set, what it is, and what was reached on it.
  ///
  /// To change a floor is a decision: it says in the commit why quality may fall.
  struct Floor: Sendable, CustomTestStringConvertible {
    let corpus: String
    let digest: String
    var f1 = 0.0
    var recall = 0.0
    var accuracy = 0.0
    var title = 0.0
    var authors = 0.0
    var published = 0.0

    var testDescription: String { corpus }
  }

  private static let floors = [
    Floor(
      corpus: "aeb.jsonl.gz",
      digest: "sha256:b298bccc32e7f18f4f94bb352a8fe25ab8f1def3134ebfe91148add42572ce41",
      f1: 0.980,
      recall: 0.988,
      accuracy: 0.41
    ),
    Floor(
      corpus: "fundus.jsonl.gz",
      digest: "sha256:25492eb15196fa638bd84f98516b3b0caf69f1c5deb24fdc4510e0d9fb38ee89",
      f1: 0.969,
      recall: 0.986,
      title: 0.86,
      authors: 0.87,
      published: 0.98
    ),
    Floor(
      corpus: "readability.jsonl.gz",
      digest: "sha256:f703501eda59416a74c85e996114575bf8d0303e36f1c9ce7e4c342428eb6571"
    ),
  ]

  @Test(.enabled(Corpora.absence) { Corpora.isAvailable }, arguments: floors)
  func `Pages give sound documents, and the article at the pinned quality`(
    _ floor: Floor
  ) throws {
    #expect(Digest(of: try Corpora.bytes(of: floor.corpus)).label == floor.digest, "another corpus")
    var score = ArticleScore()
    var fields = FieldScore()
    var pages = 0
    for line in try Corpora.lines(of: floor.corpus) {
      let html = try #require(line["html"]?.string)
      let id = line["id"]?.string ?? "?"
      let source = RawSource(id: "page", file: "page.html", text: html, mediaType: "text/html")
      let reading = try HTMLReader().read(source)
      let faults = PageMap(reading, of: source.bytes).faults
      #expect(faults.isEmpty, "\(floor.corpus) \(id): \(faults.prefix(3))")
      pages += 1
      if let body = line["truth"]?["body"]?.string {
        score.add(expected: body, found: reading.article)
      }
      if let truth = line["truth"] { fields.add(truth, reading.metadata) }
    }
    print(
      "\(floor.corpus): \(pages) pages, each led back to its bytes; F1 \(score.f1), precision "
        + "\(score.precision), recall \(score.recall), accuracy \(score.accuracy); \(fields)"
    )
    #expect(pages > 50)
    guard floor.f1 > 0 else { return }
    #expect(score.f1 >= floor.f1)
    #expect(score.recall >= floor.recall)
    #expect(score.accuracy >= floor.accuracy)
    #expect(fields.share(of: .title) >= floor.title)
    #expect(fields.share(of: .authors) >= floor.authors)
    #expect(fields.share(of: .published) >= floor.published)
  }
}

/// How often what a page says of itself is found, where the truth states it.
struct FieldScore: CustomStringConvertible {
  enum Field: String, CaseIterable { case title, authors, published }

  private var right: [Field: Int] = [:]
  private var stated: [Field: Int] = [:]

  mutating func add(_ truth: JSONValue, _ found: SourceMetadata) {
    if let title = truth["title"]?.string, !title.isEmpty {
      note(.title, folded(title) == folded(found.title?.value ?? ""))
    }
    let authors = truth["authors"]?.array?.compactMap(\.string) ?? []
    if !authors.isEmpty {
      note(.authors, Set(authors.map(folded)) == Set(found.authors.map { folded($0.value) }))
    }
    if let published = truth["published"]?.string, !published.isEmpty {
      note(.published, found.published.value.map { "\($0)" } == published)
    }
  }

  private mutating func note(_ field: Field, _ isRight: Bool) {
    stated[field, default: 0] += 1
    if isRight { right[field, default: 0] += 1 }
  }

  func share(of field: Field) -> Double {
    stated[field].map { Double(right[field] ?? 0) / Double($0) } ?? 1
  }

  var description: String {
    Field.allCases.filter { stated[$0] != nil }
      .map { "\($0.rawValue) \(right[$0] ?? 0) of \(stated[$0] ?? 0)" }.joined(separator: ", ")
  }
}

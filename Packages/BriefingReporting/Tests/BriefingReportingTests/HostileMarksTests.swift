import BriefingAnalysis
import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingReporting

@Suite("Marks that make no sense")
struct HostileMarksTests {
  /// Numbers that look like chance and are the same in every run (Marsaglia's xorshift).
  private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }

  private static let words = [
    "",
    "“",
    "2022-13-45", "XXXX-07-29", "2022/..", "1e999", "-1", "5/3", "PAST_REF", "XXXX-WXX-9",
    "planned",
    "cancelled", "held", "negative", "positive", "author", "agenda", "judgment", "stated", "trade",
    "inferred", "\"said\" in the same document", "USD", "Ana Lim", "A. B. Lim", "2+2", "é\u{301}",
  ]

  private static func document(_ id: String, _ numbers: inout Numbers) -> AnnotatedDocument {
    let text =
      "Ana Lim of the “Trade 2+2” said on 29 July that tariffs may fall.\n\nAt the port: A. Lim. "
      + "The council — it met in May — will not meet; é\u{301} and 5 million crowns are due."
    let document = Document.testing(text, id: id)
    let bounds = Array(
      text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    )
    let descriptor = AnnotatorDescriptor(name: "test.chance", version: "1", produces: [])
    let keys = [
      "name", "office", "status", "polarity", "voice", "kind", "topic", "actor", "value", "timex",
      "basis", "premise", "amount", "currency", "date", "place", "short", "long", "parties", "code",
      "speaker",
    ]
    let annotations = (0..<60).map { _ -> Annotation in
      // The pipeline lets no empty span through.
      let a = numbers.next(below: bounds.count - 1)
      let b = a + 1 + numbers.next(below: bounds.count - 1 - a)
      var attributes = Attributes()
      for key in keys where numbers.next(below: 2) == 0 {
        attributes[key] = .text(words[numbers.next(below: words.count)])
      }
      let label = Label.vocabulary[numbers.next(below: Label.vocabulary.count)]
      let span = TextSpan(bounds[a]..<bounds[b])
      return Annotation(Mark(label, span, attributes: attributes), by: descriptor, in: document)
    }
    return AnnotatedDocument(document: document, annotations: annotations)
  }

  @Test(arguments: 1...40)
  func `Nonsense in every attribute still makes a briefing that is true to its bytes`(
    _ seed: Int
  ) throws {
    var numbers = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let documents = ["a", "b", "c"].map { Self.document($0, &numbers) }
    func compose(_ documents: [AnnotatedDocument]) -> Briefing {
      let dossier = DossierContents(documents: documents)
      let taxonomy = TopicTaxonomy(topics: [Topic(id: "trade", terms: ["tariff"])])
      return BriefingComposer(tool: .init(name: "test", version: "1")).compose(
        dossier,
        analysis: Analyzer(taxonomy: taxonomy).analyze(dossier),
        annotators: []
      )
    }
    let briefing = compose(documents)
    #expect(BriefingVerifier(Evidence(documents: documents)).verify(briefing) == [])
    #expect(try Briefing(parsing: briefing.jsonBytes) == briefing)
    #expect(compose(documents.reversed()).jsonBytes == briefing.jsonBytes)
  }
}

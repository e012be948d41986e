import BriefingAnalysis
import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingReporting

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite struct LongBriefingTests {
  /// Sentences by what they repeat; `#` stands for their numbers.
  private static let sentences = [
    "The towns pay [$#](money currency=USD amount=#) for piers.",
    "[“Yes,](quotation kind=direct speaker=Ann)” said Ann for the #th time.",
    "[Ann Lee#](person) of the [Board #](organization) came. [Ann Lee#](person) left.",
    "[The [Trade 3+3](forum) will meet on [#-05-05](date value=2022-05-05 basis=stated)]"
      + "(event status=scheduled date=2022-05-05).",
    "[The [Pier Act #](instrument status=enacted) was passed](statement kind=announcement "
      + "status=enacted voice=source).",
    "[Who pays for #](statement kind=question voice=source)? [(](artifact reason=x)",
  ]

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  private struct Material {
    let dossier: DossierContents
    let analysis: Analysis

    init(_ sentence: String, count: Int) throws {
      let text = (0..<count).map { sentence.replacing("#", with: "\(1_000 + $0)") }
      let documents = try ["a", "b"].map { id in
        try AnnotatedDocument.marked(id, text.joined(separator: " "))
      }
      dossier = DossierContents(documents: documents)
      analysis = Analyzer(taxonomy: TopicTaxonomy(topics: [])).analyze(dossier)
    }

    /// How long it takes to compose, check and render.
    func time() throws -> Duration {
      let start = LongBriefingTests.processorTime()
      let briefing = BriefingComposer(tool: .init(name: "test", version: "1"))
        .compose(dossier, analysis: analysis, annotators: [])
      #expect(BriefingVerifier(Evidence(documents: dossier.documents)).verify(briefing) == [])
      let texts = Dictionary(
        dossier.documents.map { ($0.id, $0.document.text) },
        uniquingKeysWith: { $1 }
      )
      for profile in RenderingProfile.all {
        _ = Presentation(briefing, texts: texts, profile: profile)
      }
      return LongBriefingTests.processorTime() - start
    }
  }

  @Test(arguments: sentences)
  func `A long briefing is made in a time that its length explains`(_ sentence: String) throws {
    let (short, long) = (
      try Material(sentence, count: 40), try Material(sentence, count: 320)
    )
    // Eight times the sentences may take fourteen times as long; three runs must agree that they
    // take longer.
    let isSteep = try (0..<3).allSatisfy { _ in
      let (little, much) = (try short.time(), try long.time())
      return much > .milliseconds(50) && much > little * 14.0
    }
    #expect(!isSteep)
  }

  @Test func `Of a table in one sentence each sum told is quoted with the words around it`() throws
  {
    let sums = (1...40).map { "Town \($0) pays [$\($0)](money currency=USD amount=\($0))" }
    let material = try Material(sums.joined(separator: ", ") + ".", count: 1)
    let briefing = BriefingComposer(tool: .init(name: "test", version: "1"))
      .compose(material.dossier, analysis: material.analysis, annotators: [])
    let items = briefing.sections.first { $0.id == "money" }?.items ?? []
    #expect(items.count == 32)
    #expect(items.allSatisfy { item in item.citations.allSatisfy { $0.quote.utf8.count < 300 } })
    let left = briefing.excluded.filter { $0.kind == "money" }
    #expect(left.map(\.count) == [24, 24])
  }

  @Test func `A page shows no more entries of a section than anybody reads`() throws {
    let items = (0..<2_500).map { number in
      Item(id: "i-\(number)", text: "They met.", kind: "fact", derivedBy: "forums.names")
    }
    var briefing = FerryBriefing.briefing
    briefing.sections = [Section(id: "forums", title: "Forums", items: items)]
    let selection = Selection(briefing, profile: .standard)
    #expect(selection.sections.map(\.items.count) == [2_000])
    #expect(selection.sections.map(\.hidden) == [500])
  }
}

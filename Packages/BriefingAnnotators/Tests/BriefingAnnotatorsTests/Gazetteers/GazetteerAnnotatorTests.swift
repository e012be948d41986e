import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct GazetteerAnnotatorTests {
  private let bodies = Gazetteer(
    label: .forum,
    entries: [
      Gazetteer.Entry(
        name: "Tariff Review Committee",
        aliases: ["tariff 3+3", "Trident"],
        acronym: "TRC",
        attributes: ["kind": "committee"],
        notToBeConfusedWith: ["Tariff Review Committee of the Regions"]
      ),
      Gazetteer.Entry(name: "Acme Institute", label: .organization),
    ],
    patterns: [
      TokenPattern(
        label: .instrument,
        steps: [
          TokenPattern.Step(shape: .title, minimum: 1, maximum: 4),
          TokenPattern.Step(texts: ["Act", "Law"]),
        ],
        attributes: ["kind": "law"]
      )
    ]
  )

  @Test(arguments: [
    "The [Tariff Review Committee](forum name=\"Tariff Review Committee\" kind=committee) met.",
    "The [tariff review committee](forum name=\"Tariff Review Committee\") met.",
    "The [Tariff 3+3](forum name=\"Tariff Review Committee\") and the [Trident](forum) met.",
    "The [TRC](forum name=\"Tariff Review Committee\") met, not the trc or a trident.",
    "The [Acme Institute](organization name=\"Acme Institute\" kind=) said so.",
    "The Tariff Review Committee of the Regions is another.",
    "The [Digital Markets Act](instrument kind=law name=) passed.",
    "[Trident](forum) Act, not an act.",
  ])
  func `Names, aliases, acronyms and patterns are found`(marked: String) {
    #expect(differences(of: GazetteerAnnotator(gazetteers: [bodies]), on: marked) == [])
  }

  @Test func `Of two gazetteers that list a name, the first speaks for a label`() {
    let others = [
      Gazetteer(label: .forum, entries: [Gazetteer.Entry(name: "Trident")]),
      Gazetteer(label: .technology, entries: [Gazetteer.Entry(name: "Trident")]),
    ]
    #expect(
      differences(
        of: GazetteerAnnotator(gazetteers: [bodies] + others),
        on: "[[Trident](technology name=Trident)](forum name=\"Tariff Review Committee\") met."
      ) == []
    )
  }

  @Test func `It produces the labels of its gazetteers`() {
    let annotator = GazetteerAnnotator(gazetteers: [bodies])
    #expect(annotator.descriptor.produces == [.forum, .organization, .instrument])
    #expect(GazetteerAnnotator(gazetteers: []).descriptor.produces == [])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    let words = Gazetteer(
      label: "acme.word",
      entries: ["a", "the", "é", ".", "\u{1F600}", " ", ""].map { Gazetteer.Entry(name: $0) },
      patterns: [
        TokenPattern(label: "acme.any", steps: [TokenPattern.Step(minimum: 0, maximum: 9)])
      ]
    )
    #expect(conformance(of: GazetteerAnnotator(gazetteers: [words, bodies])) == [])
    #expect(conformance(of: GazetteerAnnotator(gazetteers: [])) == [])
  }
}

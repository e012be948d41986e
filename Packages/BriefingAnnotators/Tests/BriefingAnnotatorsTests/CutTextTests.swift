import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

/// Texts that begin or end in the middle of what an annotator reads, as cut feeds and columns do.
@Suite struct CutTextTests {
  private static let sentences = [
    "“We will meet in Oslo on Friday, 3 May 2024,” Mr. Speaker, the Foreign Minister of Norway, said.",
    "To all that support the pact that exists today, and count on it when they retire, we made a promise.",
    "Under section 5362(5) of title 31, and 42 U.S.C. § 1983(a), Public Law 117-167 and 50 C.F.R. § 17.3.",
    "Delegates were Ann Lee, Minister of Health, the Republic of Chile; and Gov. K. Brown (R., Ohio).",
    "The Rivers Pact Council (RPC), chaired by former acting Secretary-General Dr. Maria da Silva Jr.,",
    "reported that it was not, as the Treasury had said in June, “ready to sign”, but that it would be.",
    "Kenya agreed to pay up to US$6.8 billion over five years, i.e. 12–15 per cent of its budget, from Q3.",
    "Neither the ministry nor Tokyo's 2+2 talks ruled out that tariffs of 10% might, if need be, return.",
    "Asked whether she would stand, she said, according to her spokesman, that “no”, she would not.",
    "Regulation (EU) 2016/679 and H.R. 4346, the Lakes and Rivers Act of 2022, enter into force by 1 July.",
    "It is hoped that, before they leave for the U.S.-led summit at the end of next week, they'll agree:",
    "- to cut fishing by a third;\n- to open two ports (Beira, Nacala);\n- not to raise the levy.",
    "In Geneva, “the largest”, as the N.Y. Times wrote on p. 3, of the F-35 and A380 makers, Abc Inc., fell.",
    "Xi Jinping met 岸田文雄; the £3m, ¥1.2 trillion and RM50,000 grants — a “gift” — went to no one's home.",
  ]

  private func survives(_ text: String, _ pipeline: Pipeline) async throws {
    let document = Document.testing(text, kind: .paragraph)
    for annotation in try await pipeline.run(on: document) {
      #expect(document.text[annotation.span] == annotation.quote)
    }
  }

  @Test(arguments: sentences.indices)
  func `A sentence that is cut off at any word is survived`(_ index: Int) async throws {
    let pipeline = try Pipeline(StandardAnnotators.all())
    let sentence = Self.sentences[index]
    let next = Self.sentences[(index + 1) % Self.sentences.count]
    for (number, place) in sentence.indices.filter({ !sentence[$0].isLetter }).enumerated() {
      try await survives(String(sentence[...place]), pipeline)
      try await survives(String(sentence[place...]), pipeline)
      // The head of one and the tail of another.
      if number.isMultiple(of: 3) {
        try await survives(String(sentence[..<place]) + " " + next.suffix(60), pipeline)
      }
    }
  }
}

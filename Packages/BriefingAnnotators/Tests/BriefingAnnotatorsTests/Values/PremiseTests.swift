import Testing

@testable import BriefingAnnotators

@Suite struct PremiseTests {
  @Test func `Premises are worded for a reader`() {
    #expect(Premise.published("2022-07", isInferred: false) == "published 2022-07")
    #expect(Premise.published("2022-07", isInferred: true) == "published 2022-07, itself inferred")
    #expect(
      Premise.publishedBetween("2022-01-01", "2022-03-31")
        == "published between 2022-01-01 and 2022-03-31"
    )
    #expect(Premise.sameDocument("this May 2020") == #""this May 2020" in the same document"#)
    #expect(Premise.heading("2013") == #"under the heading "2013""#)
    #expect(Premise.sameSentence("May 2020") == #""May 2020" in the same sentence"#)
    #expect(Premise.sameParagraph("May 2020") == #""May 2020" in the same paragraph"#)
    #expect(Premise.pointing(.past, from: "published 2022") == "published 2022; told as past")
    #expect(Premise.pointing(.future, from: "published 2022") == "published 2022; told as coming")
    #expect(
      Premise.pointing(.unknown, from: "published 2022")
        == "published 2022; nearest past assumed"
    )
    #expect(Premise.nearest("published 2022") == "published 2022; nearest in time")
    #expect(Premise.noYear == "no year stated")
    #expect(Premise.noDay == "day not stated")
    #expect(Premise.noPublication == "date of publication not known")
    #expect(Premise.noCentury == "century not stated")
    #expect(Premise.monthFirst == "month read before day")
  }
}

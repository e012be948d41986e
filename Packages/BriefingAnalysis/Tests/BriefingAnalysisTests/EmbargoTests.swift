import BriefingAnalysis
import BriefingCore
import Testing

/// What may not be made public before a day.
@Suite("Embargoes")
struct EmbargoTests {
  private func embargoes(_ markup: String) throws -> [String] {
    try Analysis.of(["a": markup]).embargoes.map(\.date.quote)
  }

  @Test(arguments: [
    "The estimate is under embargo until [20 May](date) and was shown to few.",
    "A draft assessment, which is embargoed until [12 March](date), gives 7.",
    "A study that may not be released before [1 July](date) puts it at 8.",
    "Embargoed until [1 July](date).",
    "Not for publication before [1 July](date).",
    "The figures are not to be published until [1 July](date).",
  ])
  func `An embargo is found by its words and its date`(markup: String) throws {
    let found = try embargoes(markup)
    #expect(found.count == 1)
  }

  @Test(arguments: [
    "The oil embargo until [2031](date) hurts trade.",
    "Exports of grain are under embargo until [20 May](date), and farmers wait for a review.",
    "The convict may not be released before [1 July](date), the judge said in court on Monday.",
    "The bill was not passed before [1 July](date).",
    "The report was released before [1 July](date).",
  ])
  func `A ban on trade and a prison term are none`(markup: String) throws {
    let found = try embargoes(markup)
    #expect(found == [])
  }
}

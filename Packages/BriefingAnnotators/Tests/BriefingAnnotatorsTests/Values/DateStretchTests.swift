import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite("Stretches of time counted from the present, and documents with another present")
struct DateStretchTests {
  private let annotator = DateAnnotator()

  /// A Wednesday.
  private let published = EDTF("2022-07-27")

  @Test(arguments: [
    "Over [the past two years](date value=2020-07-27/2022-07-27 kind=duration) prices doubled.",
    "Prices will double in [the next two years](date value=2022-07-28/2024-07-27).",
    "It rained on [the last 2 days](date value=2022-07-25/2022-07-26 basis=inferred).",
    "It will rain on [the next three days](date value=2022-07-28/2022-07-30).",
    "They will hear it in [the next 4 business days](date value=2022-07-28/2022-08-02).",
    "They heard it in [the past 3 working days](date value=2022-07-22/2022-07-26).",
    "Sales fell in [the last two quarters](date value=2022-01/2022-06).",
    "Sales will fall in [the coming three quarters](date value=2022-10/2023-06).",
    "What happened in the [5 past years](date value=2017-07-27/2022-07-27)?",
    "In [the last 3 months](date value=2022-04-27/2022-07-27) and [2 days ago](date) it broke.",
    "They will be back within [9 months](date value=2022-07-27/2023-04-27).",
    "They will be back within [the next 9 months](date value=2022-07-27/2023-04-27).",
    "The rule was broken within [9 months](date value=P9M kind=duration).",
    "Schedule leave for [3 days starting from next Monday](date value=2022-08-01/2022-08-03).",
    "Set it for [a week starting tomorrow](date value=2022-07-28/2022-08-03), please.",
    "Sales [to date](date value=../2022-07-27 kind=period) are good.",
    "It ran from [May 3 to today](date value=2022-05-03/2022-07-27).",
    "It will end [this working week](date value=2022-07-25/2022-07-29).",
    "They rest for [the rest of the week](date value=2022-07-27/2022-07-31).",
    "It ends at [the end of next week](date value=2022-08-05/2022-08-07).",
    "It began at [the beginning of the year](date value=2022-01/2022-03).",
    "They will meet in [2 weeks on Friday](date value=2022-08-12).",
    "It ran in [the first week of July on Friday](date value=2022-07-08).",
    "Join at [3 p.m. each day](date timex=T15 kind=set), or [everyday](date value=P1D).",
    "It is [later than 2018](date value=2019-01-01/.. kind=period), but no later than [2020](date).",
    "The course will last [three weekends](date timex=P3WE kind=duration).",
    "The lease will last [three weeks](date value=P3W kind=duration).",
    "They booked a room for [3 nights](date value=P3D), then [1 night](date value=P1D).",
    "Growth will slow in [the next decade](date value=203X).",
    "Spending rose in the year before [this fiscal year](date value=2022 timex=FY2022).",
    "Show sales in [week 31](date value=2022-W31).",
    "Gains fell in [the last fiscal year](date value=2021 timex=FY2021).",
  ])
  func `A stretch has the days that it covers`(_ marked: String) {
    #expect(differences(of: annotator, on: marked, published: published) == [])
  }

  @Test(arguments: [
    ("[Sunday](date value=2022-07-31 basis=inferred)", "2022-07-27"),
    ("[sun.](date value=2022-07-31)", "2022-07-27"),
    ("[10/10](date value=2022-10-10)", "2022-07-27"),
    ("[Fri, Jul 18](date value=2014-07-18)", "2013-02-12"),
    ("[EOY](date value=2022-09/2022-12)", "2022-07-27"),
    ("[10 31 1974](date value=1974-10-31)", "2022-07-27"),
    ("[March in 1 year](date value=2023-03)", "2022-07-27"),
    ("[March after next](date value=2024-03)", "2022-07-27"),
    ("[Thanksgiving in 9 months](date value=2023-11-23)", "2022-07-27"),
    ("[Thanksgiving 3 months ago](date value=2012-11-22)", "2013-02-12"),
    ("[Groundhog Day](date value=2013-02-02)", "2013-02-12"),
    ("[beginning of January](date value=2014-01-01/2014-01-10)", "2013-02-12"),
    ("[Super Tuesday](date value=2024-03-05)", "2022-07-27"),
  ])
  func `A line that is all there is looks ahead`(_ marked: String, _ published: String) {
    #expect(differences(of: annotator, on: marked, published: EDTF(published)) == [])
  }

  @Test(arguments: [
    "She was born on [twenty five January nineteen eighty six](date value=1986-01-25).",
    "See report-[20021009](date value=2002-10-09).xlsx for more.",
    "See report-[2002-10-09](date value=2002-10-09).xlsx for more.",
    "It was sold in [2015-3](date value=2015-03), it says.",
    "It was sold on [14th April 15](date value=2015-04-14).",
    "It was sold in [18Q4](date value=2018-36 timex=2018-Q4).",
    "They ruled in [the 1990 s](date value=199X).",
    "On [2016 10 16](date value=2016-10-16), it began.",
    "He died on [30 September 420](date value=0420-09-30).",
    "He was born in [347 AD](date value=0347), and died in [44 B.C.](date timex=BC0044 value=).",
    "These are the cars of [tomorrow](date timex=FUTURE_REF value=).",
    "It shut for [the month of May 2020](date value=2020-05), on [16. Nov. 2016](date value=2016-11-16).",
    "They left in [the nineteen seventies](date value=197X), or [the noughties](date value=200X).",
    "He was born in [nineteen eighty-four](date value=1984). In two thousand cases he won.",
    "It opened on [August, 7, 1948](date value=1948-08-07).",
    "They leave on [Saturday, three days from now](date kind=date).",
    "[Four minutes later](date kind=time value=) he left.",
    "Sales in [CY 2008](date value=2008 timex=) and [SY18](date timex=SY2018 kind=period).",
  ])
  func `Rarer forms of dates are read`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `A history counts from the date it told of last`() {
    let marked = """
      He was born in [1601](date) in [May](date value=1601-05 basis=inferred). He wed in [1630](date).

      [That year](date value=1630 basis=inferred) he sailed. He fought in [1641](date), [1642](date).

      [Two years later](date value=1644) he fled. In [1655](date value=1655) he came home.

      In [the next five years](date value=1655/1660 kind=duration) he wrote.
      """
    #expect(differences(of: annotator, on: marked, published: EDTF("2019-07-20")) == [])
  }

  @Test func `A text that tells of days after its date has another present`() {
    let marked = """
      He played in [2012](date). He was traded in [2013](date) and hurt in [2014](date).

      He was called up on [May 17](date value=2014-05-17 basis=inferred) after that.
      """
    #expect(differences(of: annotator, on: marked, published: EDTF("2011-04-13")) == [])
  }

  @Test func `A guide speaks of any year`() {
    let lines = (1...8).map { "Island number \($0) is small." }
    let marked =
      (lines + ["It is hot in [January](date value=XXXX-01), and the sea is warm."])
      .joined(separator: "\n\n")
    #expect(differences(of: annotator, on: marked, published: published) == [])
  }

  @Test func `The ends of a range share its phrase`() {
    let document = Document.testing("She taught from 1947 to 1960 there.", kind: .paragraph)
    let text = document.text
    let marks = annotator.annotate(DocumentView(document: document))
    let phrases = marks.map { DateExpression($0.attributes).phrase.map { text[$0] } }
    #expect(marks.map { text[$0.span] } == ["1947", "1960"])
    #expect(phrases == ["from 1947 to 1960", "from 1947 to 1960"])
  }
}

import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite("Dates by their place in a longer time, or by another date")
struct DatePlaceTests {
  private let annotator = DateAnnotator()

  /// A Wednesday.
  private let published = EDTF("2022-07-27")

  @Test(arguments: [
    "Polls open on [the first Tuesday of October 2022](date value=2022-10-04 basis=stated).",
    "They met on [the last Friday in May 2021](date value=2021-05-28).",
    "It ends on [the last day of 2021](date value=2021-12-31).",
    "It was [the third day of March 2021](date value=2021-03-03).",
    "It fell in [the last week of July 2017](date value=2017-W30).",
    "It fell in [the third last week of 2018](date value=2018-W50).",
    "Work stopped for [the last three weeks of 2019](date value=2019-12-09/2019-12-29 kind=period).",
    "It fell in [the ninth month of 2020](date value=2020-09).",
    "It opened in [week 3 of 2027](date value=2027-W03).",
    "They meet in [the week of October 6, 2022](date value=2022-W40).",
    "They meet in [the week beginning 4 February 2019](date value=2019-W06).",
  ])
  func `A part is found in its longer time`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "She will return [two days after tomorrow](date value=2022-07-30 basis=inferred).",
    "They resigned [three weeks before Christmas 2021](date value=2021-12-04).",
    "It took effect [two weeks from January 15, 2022](date value=2022-01-29 basis=stated).",
    "Fees fall for [two years from 1 January 2027](date value=2027-01-01/2028-12-31).",
    "The law expires [a month after 31 January 2023](date value=2023-02-28).",
    "They will vote in [two weeks](date value=2022-08-10~ basis=inferred).",
    "Prices rose for the first time in [two weeks](date value=P2W kind=duration).",
    "Prices rose 4% in [two weeks](date value=P2W kind=duration).",
    "They will meet [next week Monday](date value=2022-08-01).",
    "They met on [Tuesday of last week](date value=2022-07-19).",
    "They will meet on [Friday after next](date value=2022-08-05).",
    "They will meet [next Friday](date value=2022-08-05).",
    "The court will rule on [Monday the 15th](date value=2022-08-15).",
    "The index gained 2% on [the day](date value=2022-07-27), and 5% for [the month](date).",
    "The index ended [the day](date value=2022-07-27) at 8,017 points.",
    "Trust grew over [the years](date timex=PXY kind=duration), he said.",
    "On the day he resigned, and for the year to come, nothing changed.",
    "The court ruled on [the 15th](date value=2022-07-15) that he was right.",
  ])
  func `What is counted from another time is found`(_ marked: String) {
    #expect(differences(of: annotator, on: marked, published: published) == [])
  }

  @Test(arguments: [
    "Filed [2019-Aug-01](date value=2019-08-01) in Oslo.",
    "Filed in [2017 April](date value=2017-04), it says.",
    "It was born on [the fourth of July 1995](date value=1995-07-04).",
    "He died on [January first, 2000](date value=2000-01-01).",
    "It was held in [October two thousand and five](date value=2005-10).",
    "She was born on [13 September nineteen seventy-two](date value=1972-09-13).",
    "Sales in [Q1-2019](date timex=2019-Q1) and [2019 Q3](date timex=2019-Q3) fell.",
    "It ran from [Jan-Feb 2017](date value=2017-01/2017-02) in Seoul.",
    "It ran from [the ninth to the seventeenth of April 2021](date value=2021-04-09/2021-04-17).",
    "Filed [20220729](date value=2022-07-29) in Oslo.",
    "It was published in [7/2013](date value=2013-07).",
  ])
  func `Years come first, and in words`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "It is on the 15th floor of the ministry.", "[The 18th century](date value=17XX) piers stand.",
    "On [Monday](date) 21 people were hurt in two towns.",
    "About 1/2 of them left, and 3/4 of the rest.", "It grew by 5/12 of its size.",
    "In [May](date) two thousand people left.",
  ])
  func `Numbers that count other things are no days`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `In a history a day without a year is one of the year told of last`() {
    let text = """
      The engineer was born in [1811](date value=1811) and went to school in [1820](date). In \
      [1823](date) he drew his first pier. He was jailed on [14 July 1831](date value=1831-07-14) \
      and freed in [1832](date value=1832). On [30 May](date value=1832-05-30 basis=inferred \
      premise="\\"1832\\" in the same document") he was hurt, and he died on \
      [2 June](date value=1832-06-02).
      """
    #expect(differences(of: annotator, on: text, published: published) == [])
  }

  @Test func `News that looks back has its own days`() {
    let text = """
      The bridge was begun in [1911](date), closed in [1920](date), opened in [1923](date), closed in \
      [1931](date) and sold in [1932](date). It was shut again on [Monday](date value=2022-07-25) and \
      will open on [2 August](date value=2022-08-02).
      """
    #expect(differences(of: annotator, on: text, published: published) == [])
  }
}

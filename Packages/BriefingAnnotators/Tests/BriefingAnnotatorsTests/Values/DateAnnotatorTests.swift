import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct DateAnnotatorTests {
  private let annotator = DateAnnotator()

  @Test(arguments: [
    "They met on [29 July 2022](date value=2022-07-29 basis=stated kind=date) in Lima.",
    "The pact was signed on [July 29, 2022](date value=2022-07-29 basis=stated).",
    "The pact was signed on [Friday, July 29, 2022](date value=2022-07-29 basis=stated).",
    "Nairobi, [the 3rd of March 2019](date value=2019-03-03), and later Accra.",
    "Work began in [September 2006](date value=2006-09 basis=stated kind=date).",
    "This was agreed in [Sept. 2021](date value=2021-09).",
    "Output fell in [2008](date value=2008 basis=stated) and again in [2020](date value=2020).",
    "The [2016](date value=2016) election surprised Manila.",
    "Filed [2021-03-04](date value=2021-03-04 basis=stated) in Oslo.",
    "Filed [29.07.2022](date value=2022-07-29) in Vienna.",
    "Filed [07/29/2022](date value=2022-07-29 basis=stated) in Boston.",
    """
    Filed [07/04/2022](date value=2022-07-04 basis=inferred premise="month read before day") in Ohio.
    """,
    "He was born in [1847](date value=1847) in Ghent.",
    "It opened circa [1871](date value=1871).",
  ])
  func `A full date is stated`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "Growth slowed in [the 2000s](date value=200X kind=period basis=stated).",
    "Growth slowed in [the late 1990s](date value=1995/1999 kind=period).",
    "Growth slowed in [the nineties](date value=199X basis=inferred premise=\"century not stated\").",
    "A tale of [the 21st century](date value=20XX kind=period).",
    "A [nineteenth-century](date value=18XX) treaty.",
    "Profit rose in [the third quarter of 2022](date value=2022-35 timex=2022-Q3 kind=period).",
    "Profit rose in [Q3 2022](date value=2022-35 timex=2022-Q3).",
    "Sales fell in [the first half of 2021](date value=2021-40 timex=2021-H1).",
    "The summit of [summer 2019](date value=2019-22 timex=2019-SU) failed.",
    "Spending for [fiscal year 2023](date value=2023 timex=FY2023 kind=period) grew.",
    "It will open in [early 2022](date value=2022-01/2022-04 timex=2022 kind=period basis=stated).",
    "It closed in [mid-August 2021](date value=2021-08-11/2021-08-20 timex= kind=period).",
    "It closed in [late August 2021](date value=2021-08-16/2021-08-31 timex=2021-08).",
    "It closed at [the end of August 2021](date value=2021-08-21/2021-08-31 timex=).",
    "It stood in [the late 20th century](date value=1975/1999 timex=).",
    "It will be released [later in 2022](date value=2022 kind=period).",
    "It ends at [the end of 2025](date value=2025-12~ timex=2025).",
  ])
  func `A longer time is a period`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The plan for [2016–2020](date value=2016/2020 kind=period basis=stated) is over.",
    "It ran from [May 3 to May 5, 2021](date value=2021-05-03/2021-05-05 basis=stated) in Rabat.",
    "It ran [July 28-30, 2022](date value=2022-07-28/2022-07-30 kind=period).",
    "It ran from [28 to 30 July 2022](date value=2022-07-28/2022-07-30).",
    "He lived ([August 9, 1929](date value=1929-08-09) – [May 13, 2014](date value=2014-05-13)).",
    "It fell between [April](date value=2020-04) and [June 2020](date value=2020-06).",
    "She taught from [1947](date value=1947 kind=date) to [1960](date value=1960).",
    "The season [2021-22](date value=2021/2022) was short.",
    "It ran from [November](date value=2016-11) to [February 2017](date value=2017-02).",
    "All is new in [2012 or later](date value=2012/.. kind=period basis=stated).",
    "Minister of trade ([2013 – present](date value=2013/.. kind=period))",
  ])
  func `A range has both ends`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The fund runs for [five years](date value=P5Y kind=duration basis=stated).",
    "A [four-week](date value=P4W kind=duration) truce held.",
    "It took [two and a half years](date value=P2.5Y).",
    "It lasted [half a century](date value=P50Y).",
    "It lasts [three to five days](date value=P3D/P5D kind=duration basis=stated).",
    "It lasts [30 to 40 million years](date value=P30000000Y/P40000000Y kind=duration).",
    "It took [several years](date value= timex=PXY basis=vague kind=duration).",
    "For [decades](date value= timex=PXDE basis=vague) they quarrelled.",
    "It fell for [two consecutive quarters](date value=P6M timex=P2Q).",
    "Over [the past two years](date value=P2Y kind=duration basis=stated) prices doubled.",
    "It lasted [two years, three months and 1 day](date value=P2Y3M1D kind=duration).",
    "It meets [every day at 6 a.m.](date timex=T06 kind=set).",
    "It is due on [the 19th of every month](date timex=XXXX-XX-19 kind=set).",
    "They pay $5 [per month](date value=P1M kind=set).",
    "The board meets [every Monday](date timex=XXXX-WXX-1 value= kind=set).",
    "The board meets [twice a week](date value=P1W kind=set).",
    "Exports grew to 34,500 tons [a year](date value=P1Y kind=set).",
    "Talks resume at [10:30 a.m.](date timex=T10:30 kind=time) in Tunis.",
  ])
  func `Lengths and what recurs are told apart`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The dialogue is slated for [July 29](date value=XXXX-07-29 basis=inferred premise=\"no year stated\").",
    "The leaders spoke in [January](date value=XXXX-01 basis=inferred premise=\"no year stated\").",
    """
    They will meet on [Friday](date value= timex=XXXX-WXX-5 basis=inferred \
    premise="date of publication not known").
    """,
    "The house votes [this week](date value= basis=vague kind=period).",
    "In [recent months](date value= timex=PAST_REF basis=vague) the tone changed.",
    "[Today](date value= timex=PRESENT_REF basis=vague), the alliance is strong.",
    "It was built [two years ago](date value= basis=vague).",
    "They hope to finish in [the coming year](date value= basis=vague).",
  ])
  func `Without a date of publication nothing is made up`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "The cabinet met on [Monday](date value=2022-07-25 basis=inferred).",
    "The cabinet met on [Friday](date value=2022-07-22).",
    "The cabinet will meet on [Friday](date value=2022-07-29).",
    "The talks are to be held on [Friday](date value=2022-07-29).",
    "Envoys prepared the way ahead of the meeting on [Friday](date value=2022-07-29).",
    "He left [last Friday](date value=2022-07-22), quietly.",
    "The law was enacted in [May](date value=2022-05 premise=\"published 2022-07-25; told as past\").",
    "The law was enacted in [December](date value=2021-12).",
    "The law will take effect in [May](date value=2023-05 premise=\"published 2022-07-25; told as coming\").",
    "The meeting is slated for [July 29](date value=2022-07-29).",
    "A hearing on [June 3](date value=2022-06-03) drew crowds.",
    "The house votes [this week](date value=2022-W30 premise=\"published 2022-07-25\").",
    "Prices rose [last month](date value=2022-06 kind=period).",
    "Prices rose [last year](date value=2021).",
    "Prices will rise [later this year](date value=2022 kind=period).",
    "Envoys, long divided, gather [August 3](date value=2022-08-03) in a hall called Sala.",
    "[Today](date value= timex=PRESENT_REF basis=vague), trade is power.",
    "Chips fell [today](date value=2022-07-25 basis=inferred).",
    "Profit for [the fiscal third quarter](date value= basis=vague timex=FY2022-Q3) rose.",
    "He resigned [yesterday](date value=2022-07-24 kind=date).",
    "He resigned [the day before yesterday](date value=2022-07-23).",
    "She leaves [the day after tomorrow](date value=2022-07-27).",
    "It is due on [the 20th of next month](date value=2022-08-20).",
    "They met on [the third Wednesday of the previous month](date value=2022-06-15).",
    "He resigned [two days ago](date value=2022-07-23).",
    "He resigned [two weeks ago](date value=2022-07-11~).",
    "He took office [three years ago](date value=2019).",
  ])
  func `Relative dates are counted from the publication`(_ marked: String) {
    #expect(differences(of: annotator, on: marked, published: EDTF("2022-07-25")) == [])
  }

  @Test(arguments: [
    ("Prices rose [this year](date value=2022 basis=inferred).", "2022-07"),
    ("Prices rose [last month](date value=2022-06).", "2022-07"),
    ("Prices rose [this week](date value= basis=vague).", "2022-07"),
    ("Prices rose [this year](date value=2022).", "2022"),
    ("Prices rose [last month](date value= basis=vague).", "2022"),
    ("He spoke [yesterday](date value= basis=vague).", "2022"),
  ])
  func `A publication known in part settles no more than it can`(_ marked: String, _ date: String) {
    #expect(differences(of: annotator, on: marked, published: EDTF(date)) == [])
  }

  @Test func `The document's own present settles months without a year`() {
    let marked = """
      [This March 2021](date value=2021-03 basis=stated) the ministers met in Hanoi.

      They had spoken in [January](date value=2021-01 basis=inferred) already.
      """
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "We enter [2021](date value=2021) with care.",
    "As we slowly go through [2021](date), we learn.",
  ])
  func `A year we are on our way through is the present`(_ year: String) {
    let marked = year + "\n\nThey spoke in [January](date value=2021-01 basis=inferred)."
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "We expect losses through [2021](date value=2021).", "We lived through [2021](date).",
    "The firm will go through [2021](date) without a profit.",
  ])
  func `A year others pass, or that is past or foretold, is not the present`(_ year: String) {
    let marked = year + "\n\nThey spoke in [January](date value=XXXX-01)."
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `Two presents settle nothing`() {
    let marked = """
      [This March 2021](date value=2021-03) the ministers met.

      [This April 2019](date value=2019-04) they had not.

      In [January](date value=XXXX-01) all was open.
      """
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `A later month shares the year of its sentence`() {
    let marked = """
      It opened in [March 2011](date value=2011-03) and closed in \
      [June](date value=2011-06 basis=inferred).
      """
    #expect(differences(of: annotator, on: marked, published: EDTF("2022-07-25")) == [])
  }

  @Test func `A dated heading gives its section a year`() {
    let marked = """
      [[2013](date value=2013)](block kind=heading)

      In [March](date value=2013-03 basis=inferred) it flooded.

      [Politics](block kind=heading)

      In [March](date value=XXXX-03) it voted.
      """
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "It opened on [Christmas Day 2014](date value=2014-12-25 basis=stated kind=date).",
    "It opened on [Easter Monday 2010](date value=2010-04-05).",
    "It opened on [Labor Day 2022](date value=2022-09-05).",
    "It opened on [Memorial Day 2022](date value=2022-05-30).",
    "It opened on [New Year's Eve](date value=XXXX-12-31 basis=inferred) in Perth.",
    "It opened at [Easter](date value= basis=inferred premise=\"no year stated\") in Perth.",
    "They dug on Easter Island and read A Christmas Carol.",
  ])
  func `Holidays are dates`(_ marked: String) {
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test func `What points back is counted from the date before it`() {
    let marked = """
      The bridge fell on [4 May 1998](date value=1998-05-04). [The following day](date \
      value=1998-05-05 basis=inferred) the port closed. It reopened [two years \
      later](date value=2000).
      """
    #expect(differences(of: annotator, on: marked) == [])
  }

  @Test(arguments: [
    "Sanctions may also enter the discussion.",
    "Protesters march on the capital and may return.",
    "Theresa May and April Jones spoke.",
    "A second look at the 2+2 format.",
    "Some 2,000 people and 1500 soldiers came.",
    "It costs $2022 and weighs 2000 kg.",
    "The 56-year-old lawyer won 52-35.",
    "Prices fall when it is the fall of an empire.",
    "The A330-2000 and the Covid-19 rules of Section 2022a.",
    "This is not a day for joy.",
    "They are now free, and currently at sea; now they rest.",
    "Indonesia's Independence Day is kept, and they lent the king's day room.",
    "On Independence Day the president spoke in Accra.",
    "Now, consider the Winter Games.",
    "Call +86 2010-2015-86 or 82-2100, or ask for form 32-2015.",
    "She told The Sunday Times and the Sunday Telegraph.",
    "The train went 20 miles per hour.",
  ])
  func `Words and numbers that name no time are left alone`(_ text: String) {
    #expect(differences(of: annotator, on: text) == [])
  }

  @Test func `The phrase holds the preposition`() {
    let document = Document.testing("It was signed in early May 2020.", kind: .paragraph)
    let text = document.text
    let marks = annotator.annotate(DocumentView(document: document))
    let expression = marks.first.map { DateExpression($0.attributes) }
    #expect(marks.map { text[$0.span] } == ["early May 2020"])
    #expect(expression?.phrase.map { text[$0] } == "in early May 2020")
  }

  @Test func `A commentary's today is no day`() {
    var metadata = SourceMetadata(
      published: PublicationDate(value: EDTF("2022-07-25"), basis: .stated)
    )
    let document = Document.testing("Chips fell today.", kind: .paragraph)
    let news = annotator.annotate(DocumentView(document: document.with(metadata: metadata)))
    metadata.genre = Finding("commentary", origin: .declared)
    let essay = annotator.annotate(DocumentView(document: document.with(metadata: metadata)))
    #expect(news.first?.attributes.text("value") == "2022-07-25")
    #expect(essay.first?.attributes.text("value") == nil)
    #expect(essay.first?.attributes.text("basis") == "vague")
  }

  @Test func `Every value is a date or a duration that can be read`() {
    let text = """
      On 31 June 2022, in early 2022, on 30 February, from May 3 to 9999, 99999999 years ago, in \
      2021-22, at 25:99, in the 40th century, on 2022-13-45 and next 00.
      """
    for published in ["2022-07-25", "0001-01-01", "9999-12-31"] {
      var metadata = SourceMetadata()
      metadata.published = PublicationDate(value: EDTF(published), basis: .stated)
      let document = Document.testing(text, kind: .paragraph).with(metadata: metadata)
      for mark in annotator.annotate(DocumentView(document: document)) {
        let value = mark.attributes.text("value") ?? "P1D"
        #expect(value.hasPrefix("P") || EDTF(value) != nil, "\(value)")
      }
    }
  }

  @Test func `The annotator keeps the rules of annotators`() {
    #expect(conformance(of: annotator) == [])
  }
}

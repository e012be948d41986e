import BriefingCore
import Testing

@Suite struct DateWordsTests {
  struct Wording: Sendable, CustomTestStringConvertible {
    let date: String
    let dayFirst: String
    let monthFirst: String
    let numeric: String

    init(_ date: String, _ dayFirst: String, _ monthFirst: String, _ numeric: String) {
      self.date = date
      self.dayFirst = dayFirst
      self.monthFirst = monthFirst
      self.numeric = numeric
    }

    /// A date that reads alike in every form.
    init(_ date: String, _ words: String) { self.init(date, words, words, words) }

    var testDescription: String { date }
  }

  @Test(arguments: [
    Wording("2022-07-29", "29 July 2022", "July 29, 2022", "2022-07-29"),
    Wording("2022-09-03", "3 September 2022", "Sept. 3, 2022", "2022-09-03"),
    Wording("2022-09", "September 2022", "September 2022", "2022-09"),
    Wording("2022", "2022"),
    Wording("0044-03-15", "15 March 44", "March 15, 44", "0044-03-15"),
    Wording("0044", "44", "44", "0044"),
    Wording("201X", "the 2010s"),
    Wording("2022-22", "summer 2022"),
    Wording("2022-33", "first quarter 2022"),
    Wording("2022-40", "first half 2022"),
    Wording("2022-W30", "the week of 25 July 2022", "the week of July 25, 2022", "2022-W30"),
    Wording("2022-07-29T15:00", "29 July 2022, 15:00", "July 29, 2022, 15:00", "2022-07-29T15:00"),
    Wording(
      "2022-07-29T15:00Z",
      "29 July 2022, 15:00Z",
      "July 29, 2022, 15:00Z",
      "2022-07-29T15:00Z"
    ),
    Wording(
      "XXXX-09-03",
      "3 September (year not stated)",
      "Sept. 3 (year not stated)",
      "XXXX-09-03 (year not stated)"
    ),
    Wording(
      "XXXX-09",
      "September (year not stated)",
      "September (year not stated)",
      "XXXX-09 (year not stated)"
    ),
    Wording(
      "2022-07-29?",
      "possibly 29 July 2022",
      "possibly July 29, 2022",
      "possibly 2022-07-29"
    ),
    Wording("2022-07~", "about July 2022", "about July 2022", "about 2022-07"),
    Wording("2022%", "possibly about 2022"),
    Wording(
      "2022-07-29/2022-08-02",
      "29 July 2022 to 2 August 2022",
      "July 29, 2022, to Aug. 2, 2022",
      "2022-07-29 to 2022-08-02"
    ),
    Wording(
      "2022-05/2022-07",
      "May 2022 to July 2022",
      "May 2022 to July 2022",
      "2022-05 to 2022-07"
    ),
    Wording(
      "2022-07-29/..",
      "from 29 July 2022 on",
      "from July 29, 2022, on",
      "from 2022-07-29 on"
    ),
    Wording(
      "2022-07-29/",
      "from 29 July 2022, end unknown",
      "from July 29, 2022, end unknown",
      "from 2022-07-29, end unknown"
    ),
    Wording("../2022-05", "until May 2022", "until May 2022", "until 2022-05"),
    Wording(
      "/2022-02-02",
      "start unknown, until 2 February 2022",
      "start unknown, until Feb. 2, 2022",
      "start unknown, until 2022-02-02"
    ),
    // What has no plain wording stays as it is written.
    Wording("20XX", "20XX"),
    Wording("2022-XX-29", "2022-XX-29"),
    Wording("2022-07-XX", "2022-07-XX"),
    Wording("2022-1X~", "2022-1X~"),
  ])
  func `A date reads as running text writes it`(_ wording: Wording) throws {
    let date = try #require(EDTF(wording.date))
    #expect(date.words == wording.dayFirst)
    #expect(date.words(.dayFirst) == wording.dayFirst)
    #expect(date.words(.monthFirst) == wording.monthFirst)
    #expect(date.words(.numeric) == wording.numeric)
  }

  @Test(
    arguments: zip(
      1...12,
      [
        "Jan. 2", "Feb. 2", "March 2", "April 2", "May 2", "June 2", "July 2", "Aug. 2",
        "Sept. 2", "Oct. 2", "Nov. 2", "Dec. 2",
      ]
    )
  )
  func `Seven long months are shortened before a day`(_ month: Int, _ words: String) throws {
    let day = try #require(CalendarDay(year: 2024, month: month, day: 2))
    #expect(EDTFPoint(day).words(.monthFirst) == "\(words), 2024")
  }

  @Test(arguments: [
    ("2022-07-29", "July 29, 2022,"), ("2022-07", "July 2022"), ("2022", "2022"),
    ("XXXX-07-29", "July 29 (year not stated)"), ("2022-07-29~", "about July 29, 2022,"),
    ("2022-07-29T15:00", "July 29, 2022, 15:00"), ("2022-W30", "the week of July 25, 2022,"),
    ("2022-07-29/2022-08-02", "July 29, 2022, to Aug. 2, 2022,"), ("20XX", "20XX"),
  ])
  func `A year behind a day is set off from the words that follow`(
    _ date: String,
    _ words: String
  ) throws {
    let date = try #require(EDTF(date))
    #expect(date.words(.monthFirst, isFollowed: true) == words)
    for form in [DateForm.dayFirst, .numeric] {
      #expect(date.words(form, isFollowed: true) == date.words(form))
    }
  }
}

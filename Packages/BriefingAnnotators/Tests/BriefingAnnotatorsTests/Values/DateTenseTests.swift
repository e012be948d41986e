import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct DateTenseTests {
  private let annotator = DateAnnotator()

  @Test(arguments: [
    // What was to come when somebody said so.
    "Norland said it would pay, provided that its senate passes the bill by [31 October](date value=2025-10-31).",
    "The ministry said it would decide by [the end of March](date value=2026-03-31 timex=2026-03).",
    "She said on [Sunday](date value=2025-09-07) she would stand down in [June](date value=2026-06).",
    "If the senate approves the loan in [the spring](date value=2026-21), work will begin.",
    "Work will begin if the senate approves the loan in [March](date value=2026-03).",
    "They gave the city until [1 May](date value=2026-05-01) to repeal it.",
    // What somebody is asked for.
    "The board requested the office to prepare a report by [15 December](date value=2025-12-15).",
    "They instructed the network to set up a group by [February](date value=2026-02).",
    "The mayors agreed to finish the bridge by [April](date value=2026-04).",
    // What is put off, and a rate.
    "The vote was postponed until [March](date value=2026-03).",
    "The board put off its decision; the talks were put off until [April](date value=2026-04).",
    "The college will train 200 pilots [a year](date value=P1Y) from [2028](date value=2028).",
    // A noun does not look ahead.
    "The mayor signed a plan on [Friday](date value=2025-09-12).",
    "The mayor signed a [five-year](date value=P5Y) plan on [Friday](date value=2025-09-12) to clean the lake.",
    "The council approved the plan for a bridge on [Monday](date value=2025-09-08).",
    "The council unveiled plans on [Wednesday](date value=2025-09-10).",
    "The two sides held the planned talks on [Tuesday](date value=2025-09-09).",
    "The union criticised the planned strike in [November](date value=2025-11).",
    "Ministers plan a summit in [May](date value=2026-05).",
    "The city plans to open it in [May](date value=2026-05).",
    // What did not come to pass, and what was asked.
    "Norland would have joined in [January](date value=2025-01) had it been asked.",
    "The bank asked if the mayor had left in [May](date value=2025-05).",
    "The committee set up in [May](date value=2025-05) has met twice.",
    "The date, originally [15 January](date value=2025-01-15), was moved.",
    // A timetable.
    "The senate votes on [Thursday](date value=2025-09-18).",
    "The senate voted on [Thursday](date value=2025-09-11).",
    "The votes on [Thursday](date value=2025-09-11) were close.",
  ])
  func `The words around a date tell whether it is past or to come`(_ marked: String) {
    #expect(differences(of: annotator, on: marked, published: EDTF("2025-09-13")) == [])
  }

  @Test(arguments: [
    "It will open by [the end of 2028](date value=2028-12-31 timex=2028 kind=period).",
    "It will open no later than [the end of 2028](date value=2028-12-31 timex=2028).",
    "It runs until [the end of June 2026](date value=2026-06-30 timex=2026-06).",
    "It will open by [the end of the year](date value=2025-12-31 timex=2025).",
    "It will open by [the end of next month](date value=2025-10-31 timex=2025-10).",
    "It will open by [the end of the second quarter of 2026](date value=2026-06-30).",
    "It will open at [the end of 2028](date value=2028-12~ timex=2028).",
    "It will open by [late 2028](date value=2028-09/2028-12 timex=2028).",
  ])
  func `The end of a term is its last day, and still names no day`(_ marked: String) {
    #expect(differences(of: annotator, on: marked, published: EDTF("2025-09-13")) == [])
  }

  @Test func `Years to come that are agreed on make no history of a text`() {
    let text = """
      The council adopted the budget for 2026. It agreed on the catch for 2027. It moved the vote to \
      2028, and set the rate for 2029. The mayor left in [May](date value=2025-05).
      """
    let differences = differences(of: annotator, on: text, published: EDTF("2025-09-13"))
    #expect(differences.filter { $0.contains("May") } == [])
  }
}

import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct ClaimDateTests {
  private static let published = EDTF("2025-09-13")

  private func values(_ key: String, _ text: String) -> [String] {
    let (statements, events) = StatementFixture.dated(text, published: Self.published)
    return (statements + events).compactMap { $0.attributes.text(key) }
  }

  @Test(arguments: [
    "The states agreed to set the catch for 2026 at 40,000 tonnes.",
    "The states agreed on a sharing key for the years 2026 to 2028.",
    "The council adopted the 2024 budget.",
    "The council adopted the budget for 2024.",
    "The ministers extended the agreement for 2024.",
    "The ministers recalled the Porto Roadmap of 9 May 2023.",
    "The panel confirmed the committee established in 2011.",
    "The agency, which has checked landings since 2011, was closed.",
    "The ministers postponed a decision until 2027.",
    "The ministers extended the agreement until 31 December 2027.",
    "The states agreed to complete the survey by 30 November 2026.",
    "The two states signed a pact to finish the line by 2024.",
    "The minister announced that the airport will open on 5 October.",
    "By Friday, 300 people had signed the petition.",
    "The court cancelled the auction planned for 20 September.",
    "The committee set up in May has met twice.",
    "The office shall not replace the Lake Committee established in 2011.",
    "The deadline for bids, originally 15 January, was extended.",
    "On 2 September the old pact lapsed; ministers signed a new one.",
    "Ministers signed the pact in response to the fire on 2 September.",
    "Ministers signed the pact as agreed on 2 September.",
    "Ministers signed the pact, first discussed on 2 September.",
    "Ministers signed the pact, replacing that of 2 September.",
    "Ministers signed the pact under a law passed on 2 September.",
  ])
  func `A year of a noun, a beginning and the end of a term are no date of the deed`(
    _ text: String
  ) {
    #expect(values("date", text) == [])
  }

  @Test(arguments: [
    "The mayor signed a plan on Friday.": "2025-09-12",
    "Ministers on Friday signed the lake pact.": "2025-09-12",
    "The states agreed on Wednesday to cut the catch by half.": "2025-09-10",
    "The council approved next year's budget on Thursday.": "2025-09-11",
    "The law of 4 May 2018 was repealed on Wednesday.": "2025-09-10",
    "The treaty, signed in 1998, was amended in July.": "2025-07",
    "The pact entered into force on 1 September 2025.": "2025-09-01",
    "Ministers signed the pact, after long talks, on 2 September.": "2025-09-02",
    "Ministers signed the pact in Porto on 2 September.": "2025-09-02",
    "At a meeting on 2 September, ministers signed the pact.": "2025-09-02",
    "In 2023 ministers adopted a road map.": "2023",
    "The envoys met from 8 to 10 September in Porto.": "2025-09-08/2025-09-10",
    "The ministers met on 9 and 10 September.": "2025-09-09/2025-09-10",
    "The bank approved a loan in August, subject to ratification by 15 April.": "2025-08",
  ])
  func `A day or month that the deed has of its own is its date`(_ text: String, date: String) {
    #expect(Set(values("date", text)) == [date])
  }

  @Test(arguments: [
    "The office will publish the figures for 2024 in October.": ["2025-10"],
    "The fund will pay 12 million dollars between 2026 and 2028.": ["2028"],
    "The ministry said it would decide by the end of March.": ["2026-03-31"],
    "The states agreed to complete the survey by 30 November 2026.": ["2026-11-30"],
    "The office shall not replace the Lake Committee established in 2011.": [],
    "The council will decide on the 2027 quotas.": [],
    "The states will fund the port once the survey, due on 9 June 2031, is done.": [],
    "The states will fund the port when the lease ends on 9 June 2031.": [],
    "The states will fund the port as promised on 9 June 2031.": [],
    "The states will cross on one ticket under a plan approved on 9 June 2031.": [],
    "The states are weighing a fund and will report by 9 June 2031.": [],
    "No water may be applied after 9 June 2031.": [],
    "The port is not expected to be finished before 2032.": [],
    "The port shall not open until 9 June 2031.": [],
    "The trust is considering how the port should be paid and will report by 9 June 2031.": [],
    "The states will open the port, built in May, on 9 June 2031.": ["2031-06-09"],
  ])
  func `A deadline is the time of what is to be done`(_ text: String, deadline: [String]) {
    #expect(values("deadline", text) == deadline)
  }

  @Test(arguments: [
    "Until the pact takes effect on 1 June 2031, nothing shall be sold.",
    "If the council agrees by 1 June 2031, the towns will build a pier.",
    "Should the council refuse by 1 June 2031, the towns shall pay.",
  ])
  func `The day of a condition is no deadline of what hangs on it`(_ text: String) {
    #expect(values("deadline", text) == [])
  }

  @Test(arguments: [
    "The plant will open by the end of 2028.", "The plant will open by the end of the year.",
  ])
  func `The end of a term fixes no day`(_ text: String) {
    #expect(Set(values("status", text)) == ["planned"])
  }
}

import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Votes and lengths of time, as several sources tell them")
struct ValueSlotTests {
  // MARK: Votes

  @Test(arguments: [
    "It passed the mooring code by 41 votes in favour to 15 against, with 8 abstentions.",
    "Of its members 41 voted for, 15 against the mooring code, and eight abstained.",
    "The mooring code was carried, 41 to fifteen, after a vote.",
    "The mooring code was carried on a 41-15 vote.",
    "The mooring code was carried in a 41-to-15 vote.",
    "With 41 delegates in favor and 15 opposed, the mooring code passed.",
  ])
  func `A vote that sources count otherwise is shown, in the words of each`(
    _ text: String
  ) throws {
    let other = "The mooring code was adopted, with members voting 41 to 17 and six abstaining."
    let found = try Analysis.ofAccounts(other, text).differences(.number)
    #expect(found.map(\.severity) == [.high])
    #expect(found.first?.sides.map(\.source) == ["a", "b"])
    #expect(found.first?.sides.first?.value == "41 to 17 and six abstaining")
  }

  @Test
  func `A vote that sources count alike is an agreement`() throws {
    let analysis = try Analysis.ofAccounts(
      "The mooring code passed by 41 votes to 17.",
      "Members voted 41 in favour of the mooring code and 17 against."
    )
    #expect(analysis.differences(.number) == [])
    let agreed = analysis.agreements.filter { $0.subject.hasPrefix("the vote") }
    #expect(agreed.map { $0.sides.map(\.source) } == [["a", "b"]])
  }

  @Test(arguments: [
    // Another vote, no vote at all, and half of one.
    "On lamps for the pier 12 voted for and 9 against.",
    "The mooring code sets aside 41 to 17 berths for trawlers.",
    "The mooring code drew 41 letters against it.",
  ])
  func `Numbers of something else are set against no vote`(_ text: String) throws {
    let other = "The mooring code was adopted, with members voting 41 to 17 and six abstaining."
    let analysis = try Analysis.ofAccounts(other, text)
    #expect(!analysis.differences.contains { $0.subject.hasPrefix("the vote") })
  }

  // MARK: Lengths of time

  private static func length(_ words: String, _ value: String) -> String {
    "[\(words)](date value=\(value) kind=duration basis=stated)"
  }

  private static let sum = "[42 million](money amount=42000000 currency=USD)"

  @Test(arguments: [
    "A joint mooring fund of \(sum), to be disbursed over a period of \(length("five years", "P5Y")).",
    "The joint mooring fund of \(sum) will run for \(length("60 months", "P60M")).",
  ])
  func `What lasts longer in one source than in another is shown`(_ text: String) throws {
    let other =
      "A joint mooring fund of \(Self.sum), to be spent over \(Self.length("three years", "P3Y"))."
    let found = try Analysis.ofAccounts(other, text).differences(.number)
    #expect(found.map(\.severity) == [.high])
    #expect(found.first?.subject.hasPrefix("the length of time in “") == true)
    #expect(found.first?.sides.first?.value == "three years")
  }

  @Test(arguments: [
    // As long, for something else, at another time, and of another matter.
    "A joint mooring fund of \(sum), to be spent over \(length("36 months", "P36M")).",
    "The joint mooring fund of \(sum) is to be set up within \(length("90 days", "P90D")).",
    "The joint mooring fund of \(sum) was drained \(length("two years", "P2Y")) ago.",
    "The fish market will be roofed over \(length("five years", "P5Y")).",
  ])
  func `Lengths of time of two matters are not set against each other`(_ text: String) throws {
    let other =
      "A joint mooring fund of \(Self.sum), to be spent over \(Self.length("three years", "P3Y"))."
    #expect(try Analysis.ofAccounts(other, text).differences(.number) == [])
  }

  // MARK: Shares

  @Test(arguments: [
    ("", 1), (" on Fridays and [30 per cent](quantity value=30 unit=%) on other nights", 0),
  ])
  func `A share that goes for some in one source is not told alike`(rest: String, count: Int) throws
  {
    func supplement(_ rest: String) -> String {
      "[Harbour pilots will get a night supplement of [35 per cent](quantity value=35 unit=%)\(rest)]"
        + "(statement kind=commitment status=planned polarity=positive voice=source)."
    }
    let analysis = try Analysis.ofAccounts(supplement(""), supplement(rest))
    #expect(analysis.agreements.count { $0.subject.hasPrefix("the share") } == count)
  }
}

import BriefingAnalysis
import BriefingCore
import Testing

/// Sums of money, and which of them a claim says something of.
@Suite("Amounts")
struct AmountTests {
  private func amounts(_ markup: String) throws -> [AmountMention] {
    try Analysis.of(["a": markup]).amounts
  }

  @Test
  func `A sum in what is done has come as far as the deed`() throws {
    let amounts = try amounts(
      """
      [They will give a total of [$5 million](money amount=5000000 currency=USD) to the port]\
      (statement kind=commitment status=planned polarity=positive object="a total of $5 million").
      """
    )
    #expect(amounts.map(\.carrier?.statement.status) == [.planned])
  }

  @Test(arguments: [
    """
    [A plant costing [$5 million](money amount=5000000 currency=USD) should be closed]\
    (statement kind=recommendation status=proposed voice=author).
    """,
    """
    [The office must account for the [$5 million](money amount=5000000 currency=USD) that it spent]\
    (statement kind=recommendation status=proposed object="the $5 million that it spent").
    """,
    """
    [The town should match Peru’s [$5 million](money amount=5000000 currency=USD)]\
    (statement kind=recommendation status=proposed object="Peru’s $5 million").
    """,
    """
    [They signed a pact worth [$5 million](money amount=5000000 currency=USD)]\
    (statement kind=commitment status=signed object="a pact worth $5 million").
    """,
  ])
  func `A sum that belongs to something else has no status`(markup: String) throws {
    let amounts = try amounts(markup)
    #expect(amounts.map(\.carrier) == [nil])
    #expect(amounts.allSatisfy { $0.claim != nil })
  }

  @Test
  func `A sum of a list is told with the words that lead to the list`() throws {
    let amounts = try amounts(
      """
      They welcomed the following gifts:

      [(a) Chile: [$5 million](money amount=5000000 currency=USD);](block kind=list-item)

      [(b) Peru: [$6 million](money amount=6000000 currency=USD).](block kind=list-item)

      [5. They thanked [$7 million](money amount=7000000 currency=USD).](block kind=list-item)
      """
    )
    let leadIn = "They welcomed the following gifts:"
    #expect(amounts.map(\.leadIn?.quote) == [leadIn, leadIn, nil])
  }
}

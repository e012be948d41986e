import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Statements of one matter")
struct StatementMattersTests {
  private static func told(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement kind=commitment polarity=positive voice=source \(attributes))."
  }

  private static let filling = """
    The band played in the square at noon. Boats lay idle at the quay. A choir sang for the mayor. \
    Rain fell on the old harbour.
    """

  private static let signing = told(
    "Today in Lund the coast states signed the Accord on Ferry Safety",
    "status=signed action=sign object=\"the Accord on Ferry Safety\""
  )

  private static func matters(_ texts: [String]) throws -> [Bool] {
    let analysis = try Analysis.of(
      documents: texts.enumerated().map { ("\($0.offset)", "\($0.element) \(Self.filling)") }
    )
    let first = try #require(analysis.claims.first?.annotation.id)
    return analysis.claims.dropFirst().map { claim in
      analysis.matters.matter(of: claim.annotation.id) == first
    }
  }

  @Test(arguments: [
    (
      told(
        "Eight coast states signed a ferry safety accord in Lund that will end years of quarrel",
        "status=signed action=sign object=\"a ferry safety accord\""
      ), true
    ),
    (
      told(
        "The coast states agreed to close the old lighthouse",
        "status=agreed action=close object=\"the old lighthouse\""
      ), false
    ),
    // What was not done is no telling of it.
    (
      told(
        "The coast states denied that they signed the Accord on Ferry Safety in Lund",
        "status=denied action=sign"
      ), false
    ),
  ])
  func `What two sources tell in like words is one matter`(
    _ text: String,
    _ isOne: Bool
  ) throws {
    #expect(try Self.matters([Self.signing, text]) == [isOne])
  }

  @Test(arguments: [
    (
      "The Accord was signed by the minister of Norway",
      "status=signed action=sign object=\"The Accord\"", true
    ),
    (
      "They signed a letter to the fishermen",
      "status=signed action=sign object=\"a letter to the fishermen\"", false
    ),
    (
      "They will sign the Accord", "status=planned action=sign object=\"the Accord\"", false
    ),
  ])
  func `What one source tells twice is one matter`(
    _ text: String,
    _ attributes: String,
    _ isOne: Bool
  ) throws {
    #expect(try Self.matters([Self.signing + " " + Self.told(text, attributes)]) == [isOne])
  }

  @Test
  func `Two sums for one purpose are two matters of one source`() throws {
    func pays(_ who: String, _ sum: String) -> String {
      Self.told(
        "\(who) will contribute \(sum) million to the reef fund",
        "status=planned action=contribute object=\"\(sum) million to the reef fund\""
      )
    }
    #expect(try Self.matters([pays("Norway", "95") + " " + pays("Chile", "60")]) == [false])
  }
}

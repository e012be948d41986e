import BriefingAnalysis
import BriefingCore
import Testing

/// What claims leave open, and what only looks like it.
@Suite("Open points")
struct OpenPointTests {
  private func point(_ text: String, _ attributes: String) throws -> OpenPoint? {
    let marked = "[\(text)](statement polarity=positive \(attributes))."
    return try Analysis.of(["a": marked]).claims.first?.openPoint
  }

  @Test(arguments: [
    ("Will Peru pay", "kind=question status=unclear voice=author", OpenPoint.asked),
    ("The bill awaits a vote", "kind=agenda status=pending", .undecided),
    ("It is unclear who pays", "kind=background status=unclear", .undecided),
    ("The post of envoy is still vacant", "kind=background status=unclear", .vacant),
    ("A new envoy has yet to be named", "kind=background status=unclear", .vacant),
    ("The plan will be released later in 2031", "kind=commitment status=planned", .undated),
    ("They plan to meet again in the coming weeks", "kind=agenda status=planned", .undated),
    ("Several dairies were fined for it", "kind=background status=held", .unnamed),
    ("A draft agreement foresees two ports", "kind=announcement status=planned", .unconfirmed),
    ("A plan obtained by the paper has two parts", "kind=background status=held", .unconfirmed),
    (
      "The ministry believes it should play a leading role", "kind=agenda status=proposed", .claimed
    ),
  ])
  func `What is left open is told with what to ask`(
    text: String,
    attributes: String,
    expected: OpenPoint
  ) throws {
    let point = try point(text, attributes)
    #expect(point == expected)
  }

  @Test(arguments: [
    ("The plan was released later in 2031", "kind=background status=held"),
    ("They will not meet later this year", "kind=event status=cancelled"),
    ("They will meet later in the day", "kind=agenda status=planned"),
    ("Some dairies paid at once", "kind=background status=held"),
    ("He obtained a plan by the river", "kind=background status=held"),
    ("The mayor believes that it should wait", "kind=agenda status=proposed"),
    ("The ministry believes in it", "kind=background status=held"),
    ("They should publish the draft plan", "kind=recommendation status=proposed voice=author"),
    ("What should happen next", "kind=question status=unclear voice=author"),
    ("Would any of this be popular", "kind=question status=unclear voice=author"),
    ("Is anybody surprised", "kind=question status=unclear voice=author"),
  ])
  func `What is told, or is the author's own wish, is not open`(
    text: String,
    attributes: String
  ) throws {
    let point = try point(text, attributes)
    #expect(point == nil)
  }

  private func denied(_ text: String, _ attributes: String) throws -> OpenPoint? {
    let marked = "[\(text)](statement polarity=negative \(attributes))."
    return try Analysis.of(["a": marked]).claims.first?.openPoint
  }

  @Test(arguments: [
    ("The sides did not reach agreement on fares", "kind=announcement status=unclear"),
    ("The board has not yet approved the loan", "kind=commitment status=unclear"),
    ("They did not announce a schedule", "kind=announcement status=unclear"),
    ("The firm denied that it had paid", "kind=announcement status=denied"),
    ("The number is in dispute", "kind=background status=unclear"),
  ])
  func `What was not agreed, and what is denied, is open`(text: String, attributes: String) throws {
    let point = try denied(text, attributes)
    #expect(point == .undecided)
  }

  @Test(arguments: [
    ("The board rejected the request", "kind=announcement status=unclear"),
    ("She ruled out new fares", "kind=announcement status=denied"),
    ("The office shall not replace the panel", "kind=commitment status=planned"),
    ("The treaty does not mention fishing", "kind=announcement status=unclear"),
    (
      "The agreement does not affect fishing",
      "kind=announcement status=unclear actor=\"The agreement\""
    ),
    ("The senate will not agree", "kind=judgment status=expected voice=author"),
    ("It has not yet begun", "kind=judgment status=unclear voice=author"),
  ])
  func `What is settled, and what an author foresees, is not open`(
    text: String,
    attributes: String
  ) throws {
    let point = try denied(text, attributes)
    #expect(point == nil)
  }
}

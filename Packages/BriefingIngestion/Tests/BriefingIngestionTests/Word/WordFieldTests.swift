import BriefingCore
import BriefingIngestion
import Testing

struct WordFieldTests {
  private static func mark(_ type: String, _ content: String = "") -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\">\(content)</w:fldChar></w:r>"
  }
  private static let begin = mark("begin")
  private static let separate = mark("separate")
  private static let end = mark("end")
  private static let choices = """
    <w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Open"/>\
    <w:listEntry w:val="Closed &amp; done"/></w:ddList></w:ffData>
    """

  private static func choice(_ from: String, _ to: String) -> String {
    mark("begin", choices.replacing(from, with: to))
  }

  private static let cases: [[String]: String] = [
    // A field within the instructions of another: its result is an instruction too.
    [
      begin, run("IF "), begin, run("PAGE"), separate, run("7"), end, run("no"), separate,
      run("shown"), end,
    ]: "shown",
    // A field within the result of another.
    [
      begin, run("no"), separate, run("a "), begin, run("no"), separate, run("b"), end, run(" c"),
      end, run(" d"),
    ]: "a b c d",
    // A field that has no result, and ends without a beginning.
    [run("a"), begin, run("no"), end, run("b")]: "ab",
    [run("a"), end, separate, run("b")]: "ab",
    // What was chosen from a list.
    [run("Is "), mark("begin", choices), run("no"), separate, end]: "Is Closed & done",
    [run("Is "), mark("begin", choices), run("no"), end, run(".")]: "Is Closed & done.",
    [run("Is "), mark("begin", choices), separate, run("Closed"), end]: "Is Closed",
    [run("Is "), choice("<w:result w:val=\"1\"/>", ""), separate, end]: "Is Open",
    [run("Is "), choice("\"1\"", "\"9223372036854775807\""), end, run("?")]: "Is ?",
  ]

  @Test(arguments: cases)
  func `Fields show their results`(_ runs: [String], expected: String) throws {
    let (blocks, diagnostics) = try WordSample.read("<w:p>\(runs.joined())</w:p>")
    #expect(blocks == ["paragraph | \(expected)"])
    #expect(diagnostics == [])
  }

  @Test func `Instructions and results may span paragraphs`() throws {
    let body = """
      <w:p>\(Self.begin)\(run("IF no"))</w:p><w:p>\(run("no"))</w:p>\
      <w:p>\(Self.separate)\(run("One."))</w:p><w:p>\(run("Two."))\(Self.end)</w:p>
      """
    let (blocks, diagnostics) = try WordSample.read(body + paragraph("Three."))
    #expect(blocks == ["paragraph | One.", "paragraph | Two.", "paragraph | Three."])
    #expect(diagnostics == [])
  }

  @Test func `Instructions that never end end with their paragraph, which is told`() throws {
    let body = "<w:p>\(run("They met."))\(Self.begin)\(run("no"))</w:p>" + paragraph("They left.")
    let (blocks, diagnostics) = try WordSample.read(body + body)
    #expect(
      blocks == [
        "paragraph | They met.", "paragraph | They left.", "paragraph | They met.",
        "paragraph | They left.",
      ]
    )
    #expect(diagnostics.map { $0.hasPrefix("the instructions of a field do not end") } == [true])
  }
}

import BriefingCore
import BriefingIngestion
import Testing

struct WordFormulaTests {
  private static func math(_ content: String) -> String { "<m:oMath>\(content)</m:oMath>" }
  private static func text(_ text: String) -> String { "<m:r><w:rPr/><m:t>\(text)</m:t></m:r>" }
  private static func part(_ name: String, _ content: String) -> String {
    "<m:\(name)>\(content)</m:\(name)>"
  }
  private static func fraction(_ top: String, _ bottom: String) -> String {
    part("f", ["<m:fPr><m:ctrlPr/></m:fPr>", part("num", top), part("den", bottom)])
  }
  private static func power(_ base: String, _ exponent: String) -> String {
    part("sSup", [part("e", base), part("sup", exponent)])
  }

  private static func part(_ name: String, _ content: [String]) -> String {
    part(name, content.joined())
  }
  private static func brackets(_ content: [String]) -> String { part("d", content) }
  private static let sum = "<m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>"
  private static let square = """
    <m:dPr><m:begChr m:val="["/><m:sepChr m:val=","/><m:endChr m:val="]"/></m:dPr>
    """

  private static let cases: [[String]: String] = [
    [fraction(text("1"), text("2"))]: "1/2",
    [text("2"), fraction(text("1"), text("2"))]: "2 1/2",
    [fraction(text("a+b"), text("2−c"))]: "(a+b)/(2−c)",
    [fraction(fraction(text("1"), text("2")), text("ü"))]: "(1/2)/ü",
    [fraction("", text("2"))]: "/2",
    [power(text("x"), text("2"))]: "x^2",
    [power(text("e"), text("x+1"))]: "e^(x+1)",
    [part("sSub", [part("e", text("x")), part("sub", text("i"))])]: "x_i",
    [part("sSubSup", [part("e", text("x")), part("sub", text("1")), part("sup", text("2"))])]:
      "x_1^2",
    [part("rad", ["<m:radPr/><m:deg/>", part("e", text("2"))])]: "√2",
    [part("rad", [part("deg", text("3")), part("e", text("a+b"))])]: "^3√(a+b)",
    [brackets([part("e", text("a+b"))]), text("c")]: "(a+b)c",
    [brackets([square, part("e", text("1")), part("e", text("2"))])]: "[1,2]",
    [part("nary", [sum, part("sub", text("i=1")), part("sup", text("n")), part("e", text("x"))])]:
      "∑_(i=1)^n x",
    [part("func", [part("fName", text("sin")), part("e", text("x"))])]: "sin x",
    [
      part(
        "m",
        [
          part("mr", [part("e", text("1")), part("e", text("2"))]),
          part("mr", [part("e", text("3")), part("e", text("4"))]),
        ]
      )
    ]: "1,2; 3,4",
  ]

  @Test(arguments: cases)
  func `A formula is written in one line and says what it said`(
    _ content: [String],
    expected: String
  ) throws {
    let body = "<w:p>\(run("Up by "))\(Self.math(content.joined()))\(run(" percent."))</w:p>"
    let (blocks, diagnostics) = try WordSample.read(body)
    #expect(blocks == ["paragraph | Up by \(expected) percent."])
    #expect(diagnostics == ["1 formula was written in one line, such as (a+b)/2 and x^2"])
  }

  private static let raised = "<w:vertAlign w:val=\"superscript\"/>"

  private static let raisedCases: [[String]: String] = [
    [run("10"), run("2", raised), run(" m")]: "10^2 m",
    [run("10"), run("1", raised), run("2", raised)]: "10^12",
    [run("10 "), run("2", raised)]: "10 2",
    [run("km"), run("2", raised)]: "km2",
    [run("10"), run("th", raised)]: "10th",
    [run("10"), run("2 m", "<w:vertAlign w:val=\"baseline\"/>")]: "102 m",
    [run("in 2020"), run("7", "<w:rStyle w:val=\"FootnoteReference\"/>" + raised)]: "in 20207",
    [
      run("in 2020"),
      "<w:r><w:rPr>\(raised)</w:rPr><w:footnoteReference w:customMarkFollows=\"1\"/><w:t>7</w:t></w:r>",
    ]: "in 20207",
  ]

  @Test(arguments: raisedCases)
  func `A raised number is told from the one before it`(_ runs: [String], expected: String) throws {
    let body = "<w:p>\(runs.joined())</w:p>"
    #expect(try WordSample.read(body).blocks == ["paragraph | \(expected)"])
  }

  @Test func `The marks of a formula lead to the tags that stand for them`() throws {
    let sample = WordSample(
      "<w:p>\(run("By "))\(Self.math(Self.fraction(Self.text("1"), Self.text("2"))))</w:p>"
    )
    let reading = try sample.read()
    #expect(reading.text.string == "By 1/2")
    let misplaced = reading.misplaced(in: sample.sources) { original, character in
      character == "/" && original.elementsEqual("<m:den>".utf8)
    }
    #expect(misplaced == [])
  }
}

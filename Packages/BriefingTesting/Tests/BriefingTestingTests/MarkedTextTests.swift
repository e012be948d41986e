import BriefingCore
import BriefingTesting
import Testing

struct MarkedTextTests {
  @Test func `Markup becomes text and marks`() throws {
    let marked = try MarkedText(
      #"[Fumio Kishida](person name="Fumio Kishida" country=JP) met on [July 29](date)."#
    )
    #expect(marked.text.string == "Fumio Kishida met on July 29.")
    #expect(marked.marks.map { marked.text[$0.span] } == ["Fumio Kishida", "July 29"])
    #expect(marked.marks.map(\.label) == [.person, .date])
    #expect(marked.marks.first?.attributes == ["name": "Fumio Kishida", "country": "JP"])
  }

  @Test func `Marks nest, and the inner one comes after the outer`() throws {
    let marked = try MarkedText("[the [Japan](place)–US](acme.a) alliance")
    #expect(marked.text.string == "the Japan–US alliance")
    #expect(marked.marks.map { marked.text[$0.span] } == ["the Japan–US", "Japan"])
  }

  @Test func `A backslash takes brackets for text`() throws {
    let marked = try MarkedText(#"a \[sic\] [b\]](acme.a x="q \" r" y=(z) c\\"#)
    #expect(marked.text.string == #"a [sic] b] c\"#)
    #expect(marked.marks.first?.attributes == ["x": "q \" r", "y": "(z"])
  }

  @Test func `The word given makes a mark an input`() throws {
    let marked = try MarkedText("[Ann](given person) and [given](given)")
    #expect(marked.marks.map(\.isGiven) == [true, false])
    #expect(marked.marks.map(\.label) == [.person, "given"])
  }

  @Test(arguments: [
    "a [b": "markup 1:3: '[' is never closed; write '\\[' for a bracket of the text",
    "é\nb] c": "markup 2:2: ']' closes nothing; write '\\]' for a bracket of the text",
    "[b] c": "markup 1:3: a label is missing after ']'; write '](label)'",
    "[b]() c": "markup 1:3: a label is missing after ']'; write '](label)'",
    "[b](c": "markup 1:4: '(' is never closed; a value with spaces or brackets needs quotes",
    "[](c)": "markup 1:1: the span is empty; a mark needs text",
    "[b](c d)": "markup 1:7: 'd' is no attribute; write key=value",
    "[b](c d=\"e)": "markup 1:9: a quote is never closed",
    "[b](c d=1 d=2)": "markup 1:11: the attribute 'd' is given twice",
  ])
  func `Bad markup is refused with its place`(_ markup: String, message: String) {
    #expect(throws: MarkedTextError.self) { try MarkedText(markup) }
    do { _ = try MarkedText(markup) } catch { #expect("\(error)" == message) }
  }
}

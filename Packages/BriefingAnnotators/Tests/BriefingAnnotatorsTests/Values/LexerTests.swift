import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct LexerTests {
  private func texts(_ string: String) -> [String] {
    let text = DocumentText(string)
    let lexemes = Lexer.lexemes(of: text, in: text.span)
    return lexemes.lexemes.map(lexemes.text)
  }

  private func forms(_ string: String) -> [WordForm] {
    let text = DocumentText(string)
    return Lexer.lexemes(of: text, in: text.span).lexemes.map(\.form)
  }

  @Test func `Letters, digits and marks are cut apart`() {
    #expect(texts("3nm") == ["3", "nm"])
    #expect(texts("$6.8bn") == ["$", "6.8", "bn"])
    #expect(texts("15–20%") == ["15", "–", "20", "%"])
    #expect(texts("mid-August’s") == ["mid", "-", "august", "’", "s"])
    #expect(forms("5‐7’ ＄") == ["5", "-", "7", "'", "$"])
    #expect(texts("5,000 or 5,00") == ["5000", "or", "5", ",", "00"])
    #expect(texts("Kč 元 ฿") == ["kč", "元", "฿"])
  }

  @Test func `Indian groups are read up to what a number can keep`() {
    #expect(texts("1,23,45,67,89,12,34,567") == ["1234567891234567"])
    #expect(texts("1,11,11") == ["1", ",", "11", ",", "11"])
    #expect(texts("1" + String(repeating: ",11", count: 300_000)).count == 600_001)
  }

  @Test(arguments: [
    "", " \n\t", "\u{2028}5\u{A0}km", "\u{1F600}7", "…", "é", "1,", "1.", "1.2.3.4", "a\u{301}b",
    String(repeating: "1,", count: 500), String(repeating: "9", count: 500),
  ])
  func `Lexemes cover everything but white space, in order`(_ string: String) {
    let text = DocumentText(string)
    var end = 0
    for lexeme in Lexer.lexemes(of: text, in: text.span).lexemes {
      #expect(text.contains(lexeme.span))
      #expect(text.trimmed(TextSpan(end..<lexeme.span.start)).isEmpty)
      end = lexeme.span.end
    }
    #expect(text.trimmed(TextSpan(end..<text.count)).isEmpty)
  }
}

import BriefingCore
import Testing

@testable import BriefingAnnotators

@Suite struct NumberReaderTests {
  private func read(_ text: String, readsShort: Bool = false) -> String? {
    let document = DocumentText(text)
    let lexemes = Lexer.lexemes(of: document, in: document.span)
    return NumberReader(lexemes: lexemes).number(at: 0, readsShort: readsShort).map {
      "\($0.value)"
    }
  }

  @Test(arguments: [
    "5,000": "5000", "1,234.50": "1234.5", "12,34,567.89": "1234567.89",
    "6.8 billion": "6800000000",
    "1/2": "0.5", "10 1/2": "10.5", "2½": "2.5", "twenty-one": "21", "one hundred and six": "106",
    "two hundred and fifty thousand": "250000", "three million two hundred": "3000200",
    "a dozen": "12", "two dozen": "24", "half a million": "500000", "two and a half": "2.5",
    "three quarters billion": "750000000", "25 lakh": "2500000", "a hundred": "100",
    "nineteen": "19", "0.002": "0.002", "100": "100", "one point three": "1.3",
    "two hundred point zero three": "200.03", "two and a quarter": "2.25",
    "a million and a half": "1500000", "five and a half million": "5500000",
    "three lakh crore": "3000000000000", "two and a fifth": "2", "two and one fifth": "2.2",
  ])
  func `Numbers are read exactly`(_ text: String, _ value: String) {
    #expect(read(text) == value)
  }

  @Test(arguments: ["7bn": "7000000000", "7 bn": "7000000000", "3m": "3000000", "3 m": "3"])
  func `Short powers of ten are read where they are asked for`(_ text: String, _ value: String) {
    #expect(read(text, readsShort: true) == value)
  }

  @Test(arguments: ["", "hundred", "and", "a", "the", "-", "million", "99999999999999999999999"])
  func `What is no number is not read`(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    "ninety-two hundred and twenty-three quadrillion four hundred trillion",
    "ninety-nine hundred quadrillion",
    "ninety-two hundred and twenty-three quadrillion three hundred and seventy-two trillion "
      + "thirty-six billion eight hundred and fifty-four million seven hundred and "
      + "seventy-five thousand eight hundred and eight",
  ])
  func `A number in words too large to keep is not read`(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func `A number takes three powers of ten at most`() {
    #expect(read("5 hundred thousand million") == "500000000000")
    #expect(read("5" + String(repeating: " million", count: 4_000)) == "5000000000000000000")
  }

  @Test func `A decimal keeps its digits`() {
    #expect("\(DecimalNumber(68, exponent: 8))" == "6800000000")
    #expect("\(DecimalNumber(5, exponent: -3))" == "0.005")
    #expect("\(DecimalNumber(1500, exponent: -2))" == "15")
    #expect("\(DecimalNumber(0, exponent: 5))" == "0")
    #expect(DecimalNumber("1.2.3".utf8) == nil)
    #expect(DecimalNumber(Int.max).multiplied(by: DecimalNumber(10)) == nil)
    #expect(DecimalNumber(1, exponent: 30).integer == nil)
    #expect(DecimalNumber(2).divided(by: 12).map { "\($0)" } == "0.16666667")
    #expect(DecimalNumber(6).divided(by: 12).map { "\($0)" } == "0.5")
    #expect(DecimalNumber(Int.max).divided(by: 12) == nil)
    #expect(DecimalNumber(2).isLess(than: DecimalNumber(1, exponent: 1)))
  }
}

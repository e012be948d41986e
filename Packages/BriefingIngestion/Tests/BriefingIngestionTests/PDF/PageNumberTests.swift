import BriefingCore
import Testing

@testable import BriefingIngestion

struct PageNumberTests {
  @Test(
    arguments: [
      ("3", 1, "2"), ("– 12 –", 12, "0"), ("Page 3 of 10", 3, "0"), ("p. 7", 9, "-2"),
      ("[4/20]", 1, "3"), ("iv", 2, "roman 2"), ("xcix", 1, "roman 98"), ("Page xi", 11, "roman 0"),
      ("3 May", 1, nil), ("2,5 tonnes", 1, nil), ("mix", 1, nil), ("of", 1, nil), ("•", 1, nil),
      ("1234567", 1, nil), ("第 3", 1, nil), ("3 iv", 1, nil), ("", 1, nil),
    ] as [(String, Int, String?)]
  )
  func `A line is the number of its page, or it is not`(
    _ line: String,
    _ page: Int,
    _ expected: String?
  ) {
    let bytes = Array(line.utf8)
    let number = PageNumber(TextSpan(0..<bytes.count), bytes: bytes, page: page)
    #expect(number.map { "\($0.isRoman ? "roman " : "")\($0.lead)" } == expected)
  }
}

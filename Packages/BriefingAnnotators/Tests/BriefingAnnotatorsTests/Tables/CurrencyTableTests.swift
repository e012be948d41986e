import BriefingAnnotators
import Testing

@Suite struct CurrencyTableTests {
  private let table = CurrencyTable.standard

  @Test(arguments: [
    "$": "USD", "US$": "USD", "A$": "AUD", "C$": "CAD", "HK$": "HKD", "NT$": "TWD", "S$": "SGD",
    "R$": "BRL", "RM": "MYR", "¥": "JPY", "€": "EUR", "£": "GBP", "₩": "KRW", "₹": "INR",
    "RMB": "CNY", "CHF": "CHF", "EUR": "EUR",
  ])
  func `A sign leads to its currency`(sign: String, code: String) {
    #expect(table.currency(symbol: sign)?.code == code)
  }

  @Test(arguments: [
    "dollars": "USD", "U.S. dollars": "USD", "Australian dollars": "AUD", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "won": "KRW", "pounds": "GBP", "euros": "EUR",
    "Swiss francs": "CHF", "rupees": "INR",
  ])
  func `A name leads to its currency`(name: String, code: String) {
    #expect(table.currency(named: name)?.code == code)
  }

  @Test func `Signs and names several currencies share are known as such`() {
    #expect(table.currencies(sharing: "¥").map(\.code) == ["CNY", "JPY"])
    #expect(table.currencies(sharing: "$").count > 5)
    #expect(table.currencies(sharing: "yen").isEmpty)
  }

  @Test(arguments: ["JPY": 0, "USD": 2, "KWD": 3, "EUR": 2, "KRW": 0])
  func `A currency knows its digits after the point`(code: String, digits: Int) {
    #expect(table[code]?.minorUnits == digits)
  }

  @Test(arguments: ["", "XYZ", "Dollar-Land", "cents"])
  func `What is no currency leads nowhere`(name: String) {
    #expect(table.currency(symbol: name) == nil)
    #expect(table.currency(named: name) == nil)
  }
}

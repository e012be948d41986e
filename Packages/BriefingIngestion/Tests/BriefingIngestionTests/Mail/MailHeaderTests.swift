import BriefingCore
import Testing

@testable import BriefingIngestion

struct MailHeaderTests {
  @Test(arguments: [
    "=?utf-8?Q?Caf=C3=A9_au_lait?=": "Café au lait",
    "=?UTF-8?B?5bK455Sw?= met": "岸田 met",
    "=?utf-8?b?5bK4?= =?utf-8?b?55Sw?=": "岸田",
    "=?utf-8?b?5bI=?=\t=?utf-8?b?uA==?=": "岸",
    "=?iso-2022-jp?B?GyRCMnE1RBsoQg==?=": "会議",
    "=?iso-8859-1*en?q?Andr=E9?= (=?koi8-r?q?=C4?=)": "André (д)",
    "a =?x?y?z?= b": "a =?x?y?z?= b",
    "=?utf-8?q?no end": "=?utf-8?q?no end",
    "plain  text": "plain text",
    "raw Café": "raw Café",
    "=?klingon?q?=E9?=": "é",
  ])
  func `Encoded words are read`(_ value: String, _ text: String) {
    #expect(EncodedWords.text(of: Array(value.utf8)) == text)
  }

  @Test(arguments: [
    "text/plain; charset=utf-8": "utf-8",
    "text/plain; CharSet=\"utf-8\" (a comment; charset=x)": "utf-8",
    "text/plain ; name=\"a;b\"; charset = koi8-r": "koi8-r",
    "text/plain; charset*=us-ascii'en'iso%2D8859-1": "iso-8859-1",
    "text/plain; charset*0=\"iso-\"; charset*1=\"8859-2\"": "iso-8859-2",
    "text/plain; charset*1=8859-2; charset*0=iso-": "iso-8859-2",
  ])
  func `Parameters are read`(_ value: String, _ charset: String) {
    let parameters = HeaderParameters(Array(value.utf8))
    #expect(parameters.essence == "text/plain")
    #expect(parameters["charset"] == charset)
  }

  @Test(arguments: [
    "Ann Sample <a@example.org>": ["Ann Sample"],
    "a@example.org (Ann Sample)": ["Ann Sample"],
    "\"Sample, Ann\" <a@example.org>, =?utf-8?q?Bj=C3=B6rn?= <b@example.org>":
      ["Sample, Ann", "Björn"],
    "<a@example.org>": ["a@example.org"],
    "a@example.org": ["a@example.org"],
    "Desk: Ann <a@example.org>, Bo <b@example.org>;": ["Ann", "Bo"],
    "": [],
  ])
  func `People are named as their headers name them`(_ value: String, _ names: [String]) {
    #expect(MailAddress.all(in: Array(value.utf8)).map(\.name) == names)
  }

  @Test(arguments: [
    "Tue, 5 Jul 2022 14:03:00 +0900": "2022-07-05", "5 July 2022 14:03": "2022-07-05",
    "Sat, 01-Jan-94 00:00:00 GMT": "1994-01-01", "Fri, 1 Jan 21 00:00 +0000": "2021-01-01",
  ])
  func `Dates are read`(_ value: String, _ day: String) {
    #expect(CalendarDay(mailDate: Array(value.utf8)).map { EDTF($0) } == EDTF(day))
  }

  @Test(arguments: ["", "yesterday", "Jul", "32 Jul 2022", "Jul 2022 x", "5 Jul 99999"])
  func `What is no date is none`(_ value: String) {
    #expect(CalendarDay(mailDate: Array(value.utf8)) == nil)
  }

  @Test func `Headers are unfolded, and a mailbox line before them is passed over`() {
    let bytes = Mail.bytes("From ann Tue Jul  5\nSubject: a\n b\n\tc\nX:y\n\nbody")
    let headers = MailHeaders(bytes, in: 0..<bytes.count)
    #expect(headers.fields.map(\.name) == ["subject", "x"])
    #expect(headers.text("subject") == "a b c")
    #expect(bytes[headers.bodyStart...].elementsEqual("body".utf8))
  }

  @Test func `A header that never ends is cut with a warning, in a time its length explains`()
    async throws
  {
    let long = String(repeating: "X-Word: =?utf-8?q?=\r\n =?=?=?(((\"\r\n", count: 30_000)
    let reading = try await Mail.read(
      "Subject: \(String(repeating: "=?utf-8?q?x ", count: 15_000))\n\(long)\nText."
    )
    #expect(reading.text.string == "Text.")
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }
}

import BriefingCore
import Testing

@testable import BriefingIngestion

/// Messages as programs write them that know the standards by hearsay.
struct MailOddityTests {
  private func message(_ header: String, _ body: String) -> String {
    "Subject: Ferries\nDate: Tue, 5 Jul 2022 14:03:00 +0900\n\(header)\n\n\(body)"
  }

  private func lines(_ text: String) async throws -> [String] {
    Mail.listing(try await Mail.read(text))
  }

  private func messages(_ text: String) async throws -> [String] {
    try await Mail.read(text).diagnostics.map(\.message)
  }

  private static let story =
    "The harbor city and three river towns agreed on Monday to share boats."

  @Test(arguments: [
    "---------- Forwarded message ---------", "-----Original Message-----",
    "Begin forwarded message:",
  ])
  func `A message that is passed on below a signature is no signature`(_ rule: String) async throws
  {
    let body = "See below, please.\n\n-- \nAnn Sample\nHarbor desk\n\n\(rule)\n\n\(Self.story)\n"
    let lines = try await lines(message("Content-Type: text/plain", body))
    #expect(
      lines.contains("signature | Ann Sample⏎Harbor desk")
        || lines.contains("signature | Ann Sample")
    )
    #expect(lines.last == "paragraph | \(Self.story)")
  }

  @Test func `Two hyphens alone part a text as well as a signature`() async throws {
    let long = Array(repeating: Self.story, count: 8).joined(separator: " ")
    let parted = try await lines(message("X-A: b", "\(Self.story)\n\n--\n\n\(long)\n\n\(long)\n"))
    #expect(parted.filter { $0.hasPrefix("paragraph") }.count == 3)
    let signed = try await lines(message("X-A: b", "\(Self.story)\n\n--\nAnn Sample\n"))
    #expect(signed.last == "signature | Ann Sample")
  }

  @Test func `What stands beside the text of a form is not lost with the form`() async throws {
    let reading = try await Mail.read(
      message(
        "Content-Type: multipart/alternative; boundary=a",
        """
        --a

        \(Self.story)
        --a
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/html

        <p>\(Self.story)</p>
        --b
        Content-Type: application/pdf; name="report.pdf"
        Content-Disposition: inline

        x
        --b
        Content-Type: text/plain; name="notes.txt"
        Content-Disposition: inline

        The notes say that it costs nothing.
        --b--
        --a
        Content-Type: text/calendar

        BEGIN:VCALENDAR
        --a--
        """
      )
    )
    #expect(
      Mail.listing(reading) == [
        "paragraph | \(Self.story)", "paragraph | The notes say that it costs nothing.",
      ]
    )
    #expect(reading.diagnostics.contains { $0.message.contains("report.pdf") })
    #expect(reading.diagnostics.contains { $0.message.contains("text/calendar") })
  }

  @Test func `A byte order mark in a later part goes, and the way back stays`() async throws {
    let text =
      "First part of it.\n--b\nContent-Type: text/plain; charset=utf-8\n\n\u{FEFF}Second part of it."
    let bytes = Mail.bytes(
      message("Content-Type: multipart/mixed; boundary=b", "--b\n\n\(text)\n--b--\n")
    )
    let reading = try await Mail.read(bytes: bytes)
    #expect(reading.text.string == "First part of it.\n\nSecond part of it.")
    #expect(reading.original(of: "Second part of it.", in: bytes) == "Second part of it.")
  }

  @Test(arguments: [
    ("Dear Ann, \n\nthank you for it.", "Dear Ann,\n\nthank you for it."),
    ("It flows \non. \n-- \nAnn", "It flows on.\n--\nAnn"),
  ])
  func `A flowed paragraph ends where its lines do`(_ body: String, _ text: String) async throws {
    let reading = try await Mail.read(message("Content-Type: text/plain; format=flowed", body))
    #expect(
      reading.text.string.replacing(" \r\n", with: "\n").replacing("\r\n", with: "\n") == text
    )
  }

  @Test func `A list's lines below encoded text stay text`() async throws {
    let reading = try await Mail.read(
      message(
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
        "Q2Fmw6kgbmV3cy4=\n\n_____________\nThe list of the harbor\n"
      )
    )
    #expect(reading.text.string.hasPrefix("Café news."))
    #expect(reading.text.string.contains("_\r\nThe list of the harbor"))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["quoted-printable;", "quoted-printable (as ever)", "Quoted-Printable"])
  func `A transfer encoding is known by its name`(_ value: String) async throws {
    let reading = try await Mail.read(
      message(
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(value)",
        "Caf=C3=A9=\n s"
      )
    )
    #expect(reading.text.string == "Café s")
  }

  @Test func `A transfer encoding that is not known is told of`() async throws {
    let found = try await messages(message("Content-Transfer-Encoding: x-uuencode", "begin 644 a"))
    #expect(found.contains { $0.contains("“x-uuencode” is not known") })
  }

  @Test(arguments: [
    (#""a  b""#, "a  b"), (#""=?x?q?a?=""#, "=?x?q?a?="), ("b(1)", "b(1)"), (#""a\"b""#, "a\"b"),
    ("abc; charset=utf-8", "abc"),
  ])
  func `A boundary is taken as it is`(_ value: String, _ boundary: String) async throws {
    let text = message(
      "Content-Type: multipart/mixed; boundary=\(value)",
      "--\(boundary)\n\nOne.\n--\(boundary)\n\nTwo.\n--\(boundary)--\n"
    )
    #expect(try await Mail.read(text).text.string == "One.\n\nTwo.")
  }

  @Test func `A boundary that another one begins with ends nothing`() async throws {
    let text = message(
      "Content-Type: multipart/mixed; boundary=abc",
      """
      --abc
      Content-Type: multipart/mixed; boundary="abc--inner"

      --abc--inner

      One.
      --abc--inner--
      --abc--
      """
    )
    #expect(try await Mail.read(text).text.string == "One.")
  }

  @Test func `What lies outside of the parts is told of, and a part after the end is read`()
    async throws
  {
    let reading = try await Mail.read(
      message(
        "Content-Type: multipart/mixed; boundary=b",
        "A preamble that says something.\n--b\n\nOne.\n--b--\n--b\n\nTwo.\n--b--\nScanned by a program.\n"
      )
    )
    #expect(reading.text.string == "One.\n\nTwo.")
    #expect(
      reading.diagnostics.contains { $0.message.contains("before the first or after the last") }
    )
    let usual = message(
      "Content-Type: multipart/mixed; boundary=b",
      "This is a multi-part message in MIME format.\n--b\n\nOne.\n--b--\n\n"
    )
    #expect(try await messages(usual).isEmpty)
  }

  @Test func `Odd lines in a header do not end it`() async throws {
    let reading = try await Mail.read(
      "\u{FEFF}\nSubject : Ferries of the city\nX-Scan: ok\nnot a field at all\nContent-Type: text/html\n\n<p>They met.</p>"
    )
    #expect(reading.metadata.title?.value == "Ferries of the city")
    #expect(reading.text.string == "They met.")
    #expect(reading.diagnostics.contains { $0.message.contains("no field") })
  }

  @Test(arguments: [
    ("", "image/png", "text/html", "They met."),
    ("; type=\"text/html\"", "text/plain", "text/html", "They met."),
    ("; start=\"<r>\"", "text/html", "text/html\nContent-ID: <r>", "They met."),
  ])
  func `Of related parts the page is read`(
    _ parameter: String,
    _ first: String,
    _ second: String,
    _ text: String
  ) async throws {
    let reading = try await Mail.read(
      message(
        "Content-Type: multipart/related; boundary=b\(parameter)",
        "--b\nContent-Type: \(first)\n\nx\n--b\nContent-Type: \(second)\n\n<p>They met.</p>\n--b--\n"
      )
    )
    #expect(reading.text.string == text)
  }

  @Test func `A forwarded message without a sender begins a line of its own`() async throws {
    let inner =
      "Date: Mon, 4 Jul 2022 10:00:00 +0000\nSubject: Inner\n\nPublished: 3 May 2024\n\n\(Self.story)"
    let reading = try await Mail.read(
      message(
        "Content-Type: multipart/mixed; boundary=b",
        "--b\n\nSee below\n--b\nContent-Type: message/rfc822\n\n\(inner)\n--b--\n"
      )
    )
    #expect(reading.text.string.hasPrefix("See below\n\nDate: Mon, 4 Jul 2022"))
  }

  @Test func `A finding in a forwarded text lies where the text lies`() async throws {
    let inner = "Subject: Inner\n\nHeadline of the day\n\nPublished: 3 May 2024\n\n\(Self.story)"
    let reading = try await Mail.read(
      "Subject: Ferries\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n\(inner)\n--b--\n"
    )
    let found = try #require(reading.metadata.publishedStatement)
    guard case .text(let span) = found.origin else {
      Issue.record("\(found.origin)")
      return
    }
    #expect(reading.text[span].contains("3 May 2024"))
  }

  @Test func `Parts that are too long together are refused as soon as they are`() async throws {
    let part =
      "--b\nContent-Type: text/plain\n\n\(String(repeating: "They met again. ", count: 100))\n"
    let bytes = Mail.bytes(
      message(
        "Content-Type: multipart/mixed; boundary=b",
        String(repeating: part, count: 50) + "--b--"
      )
    )
    var source = RawSource(id: "m", file: "m.eml", bytes: bytes)
    source.maximumTextBytes = 4_000
    await #expect(throws: IngestionError.self) { try await Mail.reader.read(source) }
    source.maximumTextBytes = 100_000
    #expect(try await Mail.reader.read(source).text.count > 79_000)
  }
}

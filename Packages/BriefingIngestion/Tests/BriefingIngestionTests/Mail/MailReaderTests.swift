import BriefingCore
import Testing

@testable import BriefingIngestion

struct MailReaderTests {
  static let simple = """
    Received: from mx.example.org
    From: "Sample, Ann" <ann@example.org>
    To: desk@example.org
    Subject: Ferries of the harbor
     city
    Date: Tue, 5 Jul 2022 14:03:00 +0900
    List-Id: Harbor News <news.example.org>
    Content-Type: text/plain; charset="utf-8"

    The harbor city and three river towns agreed on Monday to share their ferries for a year.

    On 4 July 2022, Bo Trial wrote:
    > Will they share the ferries, and who pays for it?
    > Nobody knows.

    We will know on Friday, when the mayors meet again in the harbor city.

    -- 
    Ann Sample
    Harbor desk
    """

  @Test func `A message says who wrote it, when, and of what`() async throws {
    let metadata = try await Mail.read(Self.simple).metadata
    #expect(
      metadata.title == Finding("Ferries of the harbor city", origin: .markup("header:Subject"))
    )
    #expect(metadata.authors == [Finding("Sample, Ann", origin: .markup("header:From"))])
    #expect(
      metadata.published == PublicationDate(value: EDTF("2022-07-05"), basis: .stated)
    )
    #expect(metadata.publisher == Finding("Harbor News", origin: .markup("header:List-Id")))
  }

  @Test func `Replies are quotes and the end is a signature`() async throws {
    let reading = try await Mail.read(Self.simple)
    #expect(
      Mail.listing(reading) == [
        "paragraph | The harbor city and three river towns agreed on Monday to share their ferries "
          + "for a year.",
        "quote | On 4 July 2022, Bo Trial wrote:",
        "quote | > Will they share the ferries, and who pays for it?⏎> Nobody knows.",
        "paragraph | We will know on Friday, when the mayors meet again in the harbor city.",
        "boilerplate | --", "signature | Ann Sample", "signature | Harbor desk",
      ]
    )
    #expect(reading.diagnostics == [])
    #expect(reading.mediaType == "message/rfc822")
  }

  @Test func `Quoted-printable and base64 lead back to their bytes`() async throws {
    let message = """
      From: ann@example.org
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="=_b 1"

      This is a multi-part message in MIME format.
      --=_b 1
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      The caf=E9 by the ferry closes, said the mayor of the river town, and no=
      body minds.
      --=_b 1
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: base64

      VGhlIG1pbmlzdGVyIOWyuOeUsCBtZXQgb3RoZXJzIGluIHRoZSBoYXJib3IgY2l0
      eSBvbiBGcmlkYXkuCg==
      --=_b 1
      Content-Type: application/pdf; name="=?utf-8?q?pl=C3=A4n?=.pdf"
      Content-Disposition: attachment; filename*=utf-8''pl%C3%A4n.pdf

      JVBERi0=
      --=_b 1--
      """
    let reading = try await Mail.read(message)
    let bytes = Mail.bytes(message)
    #expect(reading.text.string.hasPrefix("The café by the ferry closes"))
    #expect(reading.text.string.contains("nobody minds."))
    #expect(reading.text.string.contains("\n\nThe minister 岸田 met"))
    #expect(reading.original(of: "café", in: bytes) == "caf=E9")
    #expect(reading.original(of: "nobody", in: bytes) == "no=\r\nbody")
    #expect(reading.original(of: "The minister", in: bytes) == "VGhlIG1pbmlzdGVy")
    #expect(reading.original(of: "岸", in: bytes) == "OWyuO")
    #expect(reading.sourceMap.firstUnmapped(in: reading.text) == nil)
    #expect(
      reading.diagnostics.map(\.message) == [
        "an attachment was left out: “plän.pdf”, application/pdf, 8 bytes"
      ]
    )
    #expect(reading.metadata.authors.map(\.value) == ["ann@example.org"])
  }

  private static func alternative(_ plain: String, _ html: String) -> String {
    """
    Subject: Two forms
    Content-Type: multipart/alternative; boundary=b

    --b
    Content-Type: text/plain

    \(plain)
    --b
    Content-Type: multipart/related; boundary=c; type="text/html"

    --c
    Content-Type: text/html

    <html><p>\(html)</p></html>
    --c
    Content-Type: image/png

    x
    --c--
    --b--
    """
  }

  @Test func `The plain form is read where it is the text, and the page where it is a stub`()
    async throws
  {
    let long = String(repeating: "The ferries of the harbor city sail in March again. ", count: 5)
    let plain = try await Mail.read(Self.alternative("\(long)PLAIN", "\(long)PAGE"))
    #expect(plain.text.string.hasSuffix("PLAIN"))
    let page = try await Mail.read(Self.alternative("See this page.", "\(long)PAGE"))
    #expect(page.text.string.hasSuffix("PAGE"))
    #expect(page.diagnostics.map(\.message) == ["a part was left out: image/png, 1 bytes"])
    #expect(page.metadata.title?.value == "Two forms")
    let only = MailReader(parts: [PlainTextReader()])
    let bytes = Mail.bytes(Self.alternative("See this page.", long))
    #expect(
      try await only.read(RawSource(id: "m", file: "m.eml", bytes: bytes)).text.string
        == "See this page."
    )
  }

  @Test func `A saved page speaks for itself`() async throws {
    let page = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://example.org/ferries
      Subject: =?utf-8?Q?Ferries?=
      Date: Wed, 1 Jan 2025 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--x----"

      ------MultipartBoundary--x----
      Content-Type: text/html
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://example.org/ferries

      <html><head><meta charset=3D"utf-8"><title>Towns share ferries</title></head>
      <p>The harbor city =E2=80=93 and three towns =E2=80=93 agreed.</p></html>
      ------MultipartBoundary--x----
      Content-Type: text/css
      Content-Location: cid:css

      p { color: red }
      ------MultipartBoundary--x------
      """
    let reading = try await Mail.read(page)
    #expect(
      reading.text.string == "The harbor city – and three towns – agreed."
    )
    #expect(reading.metadata.title?.value == "Towns share ferries")
    #expect(
      reading.metadata.url
        == Finding(
          "https://example.org/ferries",
          origin: .markup("header:Snapshot-Content-Location")
        )
    )
    #expect(reading.metadata.authors == [])
    #expect(reading.metadata.published == .unknown)
    #expect(reading.mediaType == "multipart/related")
    #expect(reading.original(of: "–", in: Mail.bytes(page)) == "=E2=80=93")
    #expect(reading.encoding.name == "UTF-8")
  }

  @Test func `A forwarded message keeps its header in the text`() async throws {
    let message = """
      Subject: Fwd
      Content-Type: multipart/mixed; boundary=b

      --b

      For your files.
      --b
      Content-Type: message/rfc822

      From: =?iso-8859-1?q?Andr=E9?= <a@example.org>
      Subject: Ferries
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      They sail in f=E9vrier.
      --b--
      """
    let reading = try await Mail.read(message)
    #expect(
      reading.text.string
        == "For your files.\n\nFrom: André <a@example.org>\nSubject: Ferries\n\n\n"
        + "They sail in février."
    )
    #expect(reading.original(of: "février", in: Mail.bytes(message)) == "f=E9vrier")
    #expect(
      reading.original(of: "Subject: Ferries", in: Mail.bytes(message)) == "Subject: Ferries"
    )
    #expect(reading.blocks.map(\.reason).compactMap(\.self) == ["mail-header", "mail-header"])
  }

  @Test(arguments: [
    ("", "They met in the harbor city."), ("; delsp=yes", "They met inthe harborcity."),
  ])
  func `Lines that flow are one paragraph`(_ parameter: String, _ text: String) async throws {
    let message =
      "Subject: x\nContent-Type: text/plain; format=flowed\(parameter)\n\n"
      + "They met in \nthe harbor \ncity.\n> quoted \n> lines\n From here.\n-- \nAnn"
    let reading = try await Mail.read(message)
    #expect(reading.text.string == "\(text)\r\n> quoted \r\n> lines\r\nFrom here.\r\n-- \r\nAnn")
    let first = parameter.isEmpty ? "harbor city" : "harborcity"
    #expect(reading.original(of: first, in: Mail.bytes(message)) == "harbor \r\ncity")
    #expect(reading.sourceMap.firstUnmapped(in: reading.text) == nil)
  }

  @Test(arguments: [
    "Subject: cut off\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe text en":
      "the message ends before its last part does",
    "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\nNo boundary here.":
      "the message says it has parts, and no boundary between them was found; it was read as one",
    "Subject: x\nContent-Type: multipart/mixed\n\nNo boundary here.":
      "the message says it has parts, and no boundary between them was found; it was read as one",
    "Subject: x\nContent-Transfer-Encoding: base64\n\nVGhlIHR!leHQu":
      "1 place is not valid base64; the rest was read",
    "Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n1 =2 and =C3=A9.":
      "1 place is not valid quoted-printable; the rest was read",
    "Subject: x\nContent-Type: text/plain; charset=us-ascii\n\nCafé.":
      "in the part text/plain: the text is not in windows-1252 (declared as us-ascii); it was read "
      + "as UTF-8",
  ])
  func `A damaged message is read, with a warning`(
    _ message: String,
    _ warning: String
  ) async throws {
    let reading = try await Mail.read(message)
    #expect(!reading.text.bytes.isEmpty)
    #expect(reading.diagnostics.map(\.message) == [warning])
    #expect(reading.sourceMap.firstUnmapped(in: reading.text) == nil)
  }

  @Test(arguments: [
    "Just some text without a header.\n\nMore.": "m.eml: cannot be read as mail: it does not begin",
    "Subject: x\nContent-Type: image/png\n\nabc":
      "m.eml: cannot be read as mail: it holds no text that can be read, but image/png",
    "Subject: x\n\na\u{0}b": "m.eml: the file is not text",
  ])
  func `What is no message is refused with the reason`(_ text: String, _ start: String) async {
    let error = await #expect(throws: IngestionError.self) { try await Mail.read(text) }
    #expect(error?.description.hasPrefix(start) ?? false, "\(String(describing: error))")
  }
}

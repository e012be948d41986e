import BriefingCore
import BriefingReporting
import Testing

/// Text from sources must be seen, never obeyed.
@Suite struct HostileTextTests {
  static let attacks = [
    "<script>alert(1)</script>", "</style><script>x</script>", "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)", "{{title}} {{{title}}} {{> page}} {{#sections}}x{{/sections}}",
    "<!--", "]]>", "&lt;b&gt; &#60; &amp;", "a\u{0}b\u{7}c\u{1B}[31m", "\u{202E}txt.exe\u{2066}",
    "\u{600}<script>", "\"\u{301} x=\"", "<\u{338}", "&\u{200D}lt;", "\u{FEFF}\u{E0041}",
    "| a | b |\n| - | - |", "`code` ``more`` ```fence", "\n\n# Heading\n\n- item\n\n> quote",
    "[^s1-1]: [^s1-1] [link](x) ![image](x)", "***bold*** __x__ ~~y~~ ^z^ $a$ @b", "---", "===",
    "1. one", "2) two", "    code", "\\", "\\*", "javascript:alert(1)", "\r\n\r", "日本語 👩‍✈️⚓️",
    "שלום عليكم", "a\u{FFFE}b\u{FFFF}", "",
  ]

  /// The fixture with a text in every place a text can stand.
  static func briefing(_ text: String) -> (Briefing, [String: DocumentText]) {
    let document = DocumentText("Before. \(text.isEmpty ? "." : text) After.")
    let length = text.isEmpty ? 1 : text.utf8.count
    let span = TextSpan(8..<8 + length)
    let citation = Citation(source: "x", span: span, quote: document[span])
    let item = Item(
      id: "i \(text)",
      text: text,
      kind: text,
      status: .expected,
      topic: text,
      when: text,
      actors: [text],
      derivedBy: text,
      slots: ["amount": Item.Slot(text: text, value: text, citations: [citation])],
      sides: [Item.Side(source: "x", status: .expected, value: text, citations: [citation])],
      support: Item.Support(agree: ["x"], differ: [text]),
      citations: [citation]
    )
    let sides = [ComparedSide(source: "x", value: text, citations: [citation])]
    let source = BriefingSource(
      id: "x",
      file: text,
      digest: Digest(of: document.bytes).label,
      title: text,
      publisher: text,
      byline: text,
      published: PublicationDate(basis: .inferred, premises: [text]),
      genre: text,
      descriptor: text,
      grade: text,
      language: text
    )
    let briefing = Briefing(
      title: text,
      question: text,
      asOf: Briefing.AsOf(value: text, basis: .inferred, premises: [text]),
      tool: Briefing.Tool(name: text, version: text),
      sources: [source],
      sections: SectionID.all.map { Section(id: $0, title: text, items: [item]) }
        + [Section(id: SectionID(rawValue: text), title: text, items: [item])],
      agreements: [Agreement(subject: text, sides: sides)],
      differences: [Difference(kind: .date, subject: text, severity: .high, sides: sides)],
      excluded: [
        Exclusion(source: "x", kind: text, reason: text, count: 1, citations: [citation])
      ],
      warnings: [text]
    )
    return (briefing, ["x": document])
  }

  private static func html(_ text: String) -> [UInt8] {
    let (briefing, texts) = briefing(text)
    let options = RenderingOptions(embed: .full)
    let files = try? HTMLRenderer().render(briefing, texts: texts, options: options)
    return files?.first?.bytes ?? []
  }

  private static func markdown(_ text: String) -> [UInt8] {
    let (briefing, texts) = briefing(text)
    let files = MarkdownRenderer().render(briefing, texts: texts, options: RenderingOptions())
    return files[0].bytes
  }

  /// The names of the elements, without the lines that words in a graphic are broken into.
  private static func tags(_ outline: HTMLOutline) -> [String] {
    outline.tags.map(\.name).filter { $0 != "text" }.sorted()
  }
  private static let plainTags = tags(HTMLOutline(String(decoding: html("plain"), as: UTF8.self)))

  @Test(arguments: attacks)
  func `No text changes the structure of the page`(text: String) throws {
    let outline = HTMLOutline(String(decoding: Self.html(text), as: UTF8.self))
    #expect(outline.faults == [])
    #expect(Self.tags(outline) == Self.plainTags)
    let ids = outline.values(of: "id")
    #expect(ids.count == Set(ids).count)
    #expect(ids.allSatisfy { id in id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
    let targets = outline.values(of: "href").filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
    #expect(targets.allSatisfy { ids.contains(String($0)) })
  }

  @Test(arguments: attacks)
  func `No control or direction character reaches a rendering`(text: String) throws {
    for bytes in [Self.html(text), Self.markdown(text)] {
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      let isObeyed = scalars.contains { scalar in
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
          true
        default: false
        }
      }
      #expect(!isObeyed)
    }
  }

  /// What begins each line, and how many cells it has.
  private static func shape(_ markdown: [UInt8]) -> [String] {
    String(decoding: markdown, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
        let marker = line.prefixMatch(of: /\ *(#+ |- |\d+\. |\| |\[\^s|---$)?/)?.output.0 ?? ""
        return "\(marker)\(bars)"
      }
  }
  private static let plainShape = shape(markdown("plain"))

  @Test(arguments: attacks.filter { !$0.isEmpty })
  func `No text changes the structure of the Markdown`(text: String) {
    #expect(Self.shape(Self.markdown(text)) == Self.plainShape)
  }
}

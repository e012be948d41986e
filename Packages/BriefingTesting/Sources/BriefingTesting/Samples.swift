import BriefingCore

/// A text that annotators must survive.
struct Sample: Sendable {
  let name: String
  let document: Document
  /// Whether it is looked at in every respect.
  let isShort: Bool
  /// Whether it is so long that to run over it once must do.
  let isVeryLong: Bool
  /// Where characters and tokens of a short text begin and end.
  private let edges: Set<Int>

  private init(_ name: String, _ text: String, published: EDTF? = EDTF("2022-07-25")) {
    self.name = name
    document = .testing(text, published: published)
    isShort = text.utf8.count < 10_000
    isVeryLong = text.utf8.count >= 1_000_000
    var offset = 0
    // Tokens part what is drawn as one, such as the letters of a flag: to mark one is no mistake.
    var edges = Set(isShort ? document.tokens.flatMap { [$0.span.start, $0.span.end] } : [])
    for character in isShort ? text : "" {
      edges.insert(offset)
      offset += character.utf8.count
    }
    edges.insert(offset)
    self.edges = edges
  }

  /// Whether a span begins or ends inside a character; of long texts this is not known.
  func cutsCharacter(_ span: TextSpan) -> Bool {
    isShort && !(edges.contains(span.start) && edges.contains(span.end))
  }

  /// Whether a span holds nothing but white space; of long texts this is not known.
  func isBlank(_ span: TextSpan) -> Bool {
    isShort && !document.tokens.contains { $0.span.overlaps(span) }
  }

  /// Returns layers full of marks, for each layer an annotator reads: every third token is marked.
  func layers(for descriptor: AnnotatorDescriptor) -> [Label: [Annotation]] {
    let nobody = AnnotatorDescriptor(name: "testing.filler", version: "1", produces: [])
    var layers: [Label: [Annotation]] = [:]
    for (shift, label) in descriptor.requires.union(descriptor.uses).sorted().enumerated() {
      let tokens = stride(from: shift % 3, to: min(document.tokens.count, 3_000), by: 3)
      layers[label] = tokens.map { index in
        Annotation(Mark(label, document.tokens[index].span), by: nobody, in: document)
      }
    }
    return layers
  }

  static let all: [Sample] = [
    Sample("an empty text", ""),
    Sample("white space", " \t\r\n\u{A0}\n\n \u{3000}"),
    Sample(
      "lines that end in CRLF",
      prose.replacing(" of ", with: "\r\nof ") + "\r\n\r\nThe end.\r\n"
    ),
    Sample("emoji", "The 🇯🇵\u{200D}🇺🇸 flags 👩🏽‍🔬 flew on July 4, 2022 🎆. 🇯🇵 paid $5."),
    Sample("decomposed accents", "Zoe\u{308} Ko\u{304}no\u{301} paid e\u{301}1.5 in Q\u{300}."),
    Sample(
      "non-breaking spaces",
      "Mr.\u{A0}Sample paid $\u{A0}5\u{A0}million on July\u{A0}29.\u{A0}"
    ),
    Sample("other scripts", "岸田首相は2022年7月29日に会談した。Встреча прошла 29 июля. فبراير ٢٠٢٢."),
    Sample("a text without a date of publication", prose, published: nil),
    Sample(
      "unbalanced quotes and brackets",
      "“(“[{ He said: “no (never] \"'‘ ) ” he”) }".repeated(50)
    ),
    Sample("a very long word", "x".repeated(100_000) + " " + "A".repeated(100_000)),
    Sample("a very long number", "$" + "9".repeated(50_000) + " on July " + "1".repeated(50_000)),
    Sample("control characters", "\u{0}\u{1}\u{7F} The\u{0}end \u{FEFF}\u{FFFD}.\u{85}\u{2028}"),
    Sample("a text of 200 kB", (prose + "\n\n").repeated(200_000 / prose.utf8.count)),
    Sample("a text of 1 MB", (prose + "\n\n").repeated(1_000_000 / prose.utf8.count)),
  ]

  private static let prose = """
    HARBOR CITY — The ministers of Northland and Southland agreed on Monday, March 7, 2022, to \
    spend $1.2 billion of public money on 35 percent more ferries by 2030, according to a draft \
    statement obtained by The Harbor Times. “We will not wait,” Prime Minister Ann Sample said. \
    The Ferry Safety Act (FSA) may be amended next year; critics of the plan did not comment.
    """
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}

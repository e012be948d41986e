import BriefingCore

/// A text whose characters, code points, UTF-16 units and bytes all count differently.
enum Sample {
  static let text = DocumentText(
    "\u{1F1EF}\u{1F1F5} Japan and the U.S. met on 29 July 2022.\r\n"
      + "Mr. Hagiuda named the cafe\u{301}, \u{201C}open\u{201D}.\n=SUM(A1) rose"
  )

  /// What is annotated, in the order of the text.
  static let quotes = [
    "\u{1F1EF}\u{1F1F5}", "Japan", "29 July 2022.\r\nMr. Hagiuda", "cafe\u{301}",
    "\u{201C}open\u{201D}", "=SUM(A1)", "rose",
  ]

  static func document(url: String? = nil) -> Document {
    var metadata = SourceMetadata(title: Finding("First, \"2+2\"", origin: .declared))
    metadata.url = url.map { Finding($0, origin: .declared) }
    return Document(
      id: "report",
      source: Source(
        file: "sources/report.txt",
        mediaType: "text/plain",
        digest: Digest(of: text.bytes),
        encoding: SourceEncoding(name: "UTF-8", reason: "valid UTF-8"),
        metadata: metadata
      ),
      text: text,
      blocks: [Block(kind: .paragraph, span: TextSpan(0..<52))],
      sentences: [],
      tokens: []
    )
  }

  static func annotation(_ quote: String, _ label: Label = .person) -> Annotation {
    let span = text.occurrences(of: quote, atMost: 1).first ?? TextSpan(0..<0)
    return Annotation(
      id: AnnotationID(document: "report", label: label, span: span, annotator: "test.marks"),
      label: label,
      span: span,
      quote: quote,
      annotator: "test.marks@1"
    )
  }

  static func annotated(
    _ annotations: [Annotation] = quotes.map { annotation($0) },
    url: String? = nil
  ) -> AnnotatedDocument {
    AnnotatedDocument(document: document(url: url), annotations: annotations)
  }

  /// An annotation with something in every field.
  static func full(_ review: Annotation.Review) -> Annotation {
    var annotation = annotation("Japan", .place)
    annotation.attributes = ["name": "Japan", "code": "JP", "also": .list(["a", "b"])]
    annotation.confidence = 0.75
    annotation.review = review
    annotation.reviewer = "Ada"
    annotation.note = "the country, not the team"
    annotation.proposed = Annotation.Proposal(label: .organization)
    annotation.unknown = ["colour": "red"]
    return annotation
  }
}

/// Quotes as bytes, because strings that look alike are equal and their bytes are not.
func bytes(_ strings: [String]) -> [[UInt8]] { strings.map { Array($0.utf8) } }

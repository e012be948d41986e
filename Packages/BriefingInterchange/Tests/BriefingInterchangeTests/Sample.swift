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

  static func document(url: String? = nil, id: String = "report") -> Document {
    let text = id == "report" ? text : DocumentText("Nothing is marked here.")
    var metadata = SourceMetadata(title: Finding("First, \"2+2\"", origin: .declared))
    metadata.url = url.map { Finding($0, origin: .declared) }
    return Document(
      id: id,
      source: Source(
        file: "sources/\(id).txt",
        mediaType: "text/plain",
        digest: Digest(of: text.bytes),
        encoding: SourceEncoding(name: "UTF-8", reason: "valid UTF-8"),
        metadata: metadata
      ),
      text: text,
      blocks: [Block(kind: .paragraph, span: TextSpan(0..<min(52, text.count)))],
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
    url: String? = nil,
    id: String = "report"
  ) -> AnnotatedDocument {
    AnnotatedDocument(document: document(url: url, id: id), annotations: annotations)
  }

  /// A document with annotations of every kind: overlapping, nested, at one place, at line ends, with
  /// labels, attributes and notes that formats have trouble with, and of every review state.
  static var everything: AnnotatedDocument {
    var annotations = quotes.map { annotation($0) }
    annotations += ["Japan", "29 July 2022", "July"].map { annotation($0, "acme.tariff") }
    annotations.append(annotation("Japan and the U.S. met on 29 July", .statement))
    annotations.append(annotation("met on 29", "a label; with, marks"))
    annotations.append(annotation("\r\nMr", .block))
    annotations.append(annotation(" named ", .quotation))
    annotations.append(full(.corrected))
    var rejected = annotation("Hagiuda", .organization)
    rejected.review = .rejected
    rejected.reviewer = "Ada \"B.\" Lim"
    annotations.append(rejected)
    var accepted = annotation("U.S.", .place)
    accepted.review = .accepted
    accepted.note = "two\nlines, \u{85} and a \ttab | <&> \u{2028} e\u{301}"
    accepted.confidence = 1
    accepted.attributes = [
      "e\u{301}": .map(["deep": .list([.text(""), .map([:])])]), "number": "010", "empty": "",
    ]
    annotations.append(accepted)
    var remarked = annotation("29 July", .date)
    remarked.note = "=SUM(1)"
    remarked.reviewer = "Bo"
    remarked.revision = "sha256:00"
    remarked.proposed = Annotation.Proposal(
      span: TextSpan(3..<9),
      attributes: ["value": "2022-07"]
    )
    annotations.append(remarked)
    return annotated(annotations)
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

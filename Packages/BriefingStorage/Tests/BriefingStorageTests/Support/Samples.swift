import BriefingCore

@testable import BriefingStorage

/// Values that many tests write and read.
enum Sample {
  static let text = DocumentText(
    "Antony Blinken met Yoshimasa Hayashi: the “Economic 2+2” is set for July 29.\n"
  )

  static let document = Document(
    id: "000_f8c4",
    source: Source(
      file: "sources/000_f8c4.txt",
      mediaType: "text/plain",
      digest: Digest(of: text.bytes),
      encoding: SourceEncoding(name: "utf-8", reason: "valid UTF-8"),
      metadata: SourceMetadata(
        title: Finding("Economic 2+2 set", origin: .text(TextSpan(0..<14))),
        publisher: Finding("The Yomiuri Shimbun", origin: .declared),
        authors: [Finding("A. Writer", origin: .markup("meta:author"))],
        published: PublicationDate(
          earliest: EDTF("2022-07-24"),
          latest: EDTF("2022-07-29"),
          basis: .inferred,
          premises: ["“July 29” is still to come"]
        ),
        language: Finding("en", origin: .inferred(["English function words"])),
        grade: "B2"
      )
    ),
    text: text,
    blocks: [],
    sentences: [],
    tokens: []
  )

  static let annotations = AnnotationFile(
    document: "000_f8c4",
    source: "sources/000_f8c4.txt",
    digest: "sha256:00",
    annotations: [
      Annotation(
        id: AnnotationID(rawValue: "a-2222222222222222"),
        label: .event,
        span: TextSpan(19..<72),
        quote: "Yoshimasa Hayashi: the “Economic 2+2” is set",
        attributes: [
          "kind": "meeting", "date": "2022-07-29", "names": .list(["Economic 2+2", "2+2"]),
        ],
        annotator: "briefing.events@1",
        confidence: 0.85,
        review: .corrected,
        reviewer: "mk",
        note: "Two lines:\nchecked by hand.",
        proposed: Annotation.Proposal(
          label: .statement,
          span: TextSpan(19..<40),
          attributes: ["kind": "agenda"]
        ),
        unknown: ["weight": "3", "links": .list([.map(["to": "a-1"])])]
      ),
      Annotation(
        id: AnnotationID(rawValue: "a-1111111111111111"),
        label: .person,
        span: TextSpan(0..<14),
        quote: "Antony Blinken",
        attributes: ["name": "Antony Blinken"],
        annotator: "briefing.people@1"
      ),
    ]
  )

  static let annotationsYAML = """
    # yaml-language-server: $schema=../schemas/annotations-1.json
    format: briefing-annotations/1
    document:
      id: 000_f8c4
      source: sources/000_f8c4.txt
      digest: "sha256:00"
      offsets: utf8
    annotations:
    - id: a-1111111111111111
      start: 0
      end: 14
      quote: Antony Blinken
      label: person
      attributes:
        name: Antony Blinken
      annotator: briefing.people@1
      review: proposed

    - id: a-2222222222222222
      start: 19
      end: 72
      quote: "Yoshimasa Hayashi: the “Economic 2+2” is set"
      label: event
      attributes:
        date: "2022-07-29"
        kind: meeting
        names:
        - Economic 2+2
        - "2+2"
      annotator: briefing.events@1
      confidence: 0.85
      review: corrected
      reviewer: mk
      note: |-
        Two lines:
        checked by hand.
      proposed:
        start: 19
        end: 40
        label: statement
        attributes:
          kind: agenda
      links:
      - to: a-1
      weight: "3"

    """
}

extension YAMLFile {
  /// The file as text.
  var text: String { String(decoding: yaml(), as: UTF8.self) }

  /// Reads a text.
  init(text: String, file: String = "f") throws(YAMLError) {
    try self.init(yaml: Array(text.utf8), file: file)
  }
}

import BriefingCore

/// The targets of the annotations of one document.
struct WebAnnotationPlace {
  private static let contextLength = 32

  private let text: DocumentText
  private let offsets: OffsetTable
  private let source: JSONValue
  private let state: JSONValue?

  init(_ document: Document) {
    text = document.text
    offsets = OffsetTable(document.text, unit: .codepoint)
    let name = JSONValue.string(WebAnnotationName.uri(of: document.digest))
    if let url = document.source.metadata.url?.value {
      source = .string(url)
      state = .object(["type": "TimeState", "cached": name])
    } else {
      source = name
      state = nil
    }
  }

  func target(_ span: TextSpan, quote: String) -> JSONValue {
    // An array, not `refinedBy`: both selectors point to the same text on their own.
    .object([
      "source": source,
      "state": state,
      "selector": .array([
        .object([
          "type": "TextPositionSelector",
          "start": .integer(offsets.offset(ofUTF8: span.start)),
          "end": .integer(offsets.offset(ofUTF8: span.end)),
        ]),
        .object([
          "type": "TextQuoteSelector",
          "exact": .string(quote),
          "prefix": context(before: span.start),
          "suffix": context(after: span.end),
        ]),
      ]),
    ])
  }

  private func context(before offset: Int) -> JSONValue? {
    var start = offset
    var length = 0
    while start > 0, length < Self.contextLength {
      start -= 1
      if text.isScalarBoundary(start) { length += 1 }
    }
    return start < offset ? .string(text[TextSpan(start..<offset)]) : nil
  }

  private func context(after offset: Int) -> JSONValue? {
    var end = offset
    var length = 0
    while end < text.count, length < Self.contextLength {
      end += 1
      if text.isScalarBoundary(end) { length += 1 }
    }
    return end > offset ? .string(text[TextSpan(offset..<end)]) : nil
  }
}

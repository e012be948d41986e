public import BriefingCore

extension ReviewSession.Entry {
  /// The entry as a line of JSON: set `review` and hand it back as a decision (``ReviewBatch``).
  public var json: JSONValue {
    .object([
      "id": .string(annotation.id.rawValue),
      "review": .string(annotation.review.rawValue),
      "label": .string(annotation.label.rawValue),
      "quote": .string(annotation.quote),
      "attributes": annotation.attributes.json,
      "annotator": .string(annotation.annotator),
      "document": .string(document),
      "line": .integer(position.line),
      "column": .integer(position.column),
      "sentence": marked.map { .string(before + $0 + after) },
    ])
  }
}

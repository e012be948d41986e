import BriefingCore

/// What is known of an annotation besides its place, as JSON that goes along in a format that has no
/// field for it.
///
/// What a format does have a field for stays out of the record: a tool changes its own fields, and
/// must not be contradicted by a record it knows nothing of.
enum MarkRecord {
  /// A key of the record.
  enum Field: String, CaseIterable {
    case id, label, span, attributes, annotator, confidence, review, reviewer, note, proposed
    case revision, unknown
  }

  /// Returns the record of an annotation.
  ///
  /// - Parameters:
  ///   - annotation: The annotation.
  ///   - native: What the format itself says of it.
  /// - Returns: An object; nothing where nothing is left to be said.
  static func json(of annotation: Annotation, besides native: Set<Field>) -> JSONValue? {
    var members: [JSONValue.Member] = []
    for field in Field.allCases where !native.contains(field) {
      guard let value = value(of: field, in: annotation) else { continue }
      members.append(JSONValue.Member(field.rawValue, value))
    }
    return members.isEmpty ? nil : .object(members)
  }

  /// Returns what an annotation says in a field; nothing where it says nothing.
  static func value(of field: Field, in annotation: Annotation) -> JSONValue? {
    switch field {
    case .id: .string(annotation.id.rawValue)
    case .label: .string(annotation.label.rawValue)
    case .span: annotation.span.json
    case .attributes: annotation.attributes.isEmpty ? nil : annotation.attributes.json
    case .annotator: .string(annotation.annotator)
    case .confidence: annotation.confidence.map { .number($0) }
    case .review: annotation.isDecided ? .string(annotation.review.rawValue) : nil
    case .reviewer: annotation.reviewer.map { .string($0) }
    case .note: annotation.note.map { .string($0) }
    case .proposed: annotation.proposed.map(\.json)
    case .revision: annotation.revision.map { .string($0) }
    case .unknown: annotation.unknown.isEmpty ? nil : annotation.unknown.json
    }
  }
}

extension TextSpan {
  fileprivate var json: JSONValue { .array([.integer(start), .integer(end)]) }
}

extension Annotation.Proposal {
  fileprivate var json: JSONValue {
    .object([
      "label": label.map { .string($0.rawValue) },
      "span": span?.json,
      "attributes": attributes?.json,
    ])
  }
}

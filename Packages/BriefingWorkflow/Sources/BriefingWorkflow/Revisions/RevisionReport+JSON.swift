public import BriefingCore
import BriefingReporting

extension RevisionReport {
  /// The report as JSON, for programs.
  public var json: JSONValue {
    .object([
      "format": "briefing-revisions/1",
      "documents": .array(documents.map(\.json)),
      "briefing": changes?.json,
      "retraction": retraction?.json,
    ])
  }
}

extension DocumentRevision {
  fileprivate var json: JSONValue {
    let states = AnchoringState.allCases.map { state in
      JSONValue.Member(state.rawValue, .integer(counts[state] ?? 0))
    }
    return .object([
      "id": .string(document),
      "file": .string(file),
      "old": .string(old),
      "new": .string(new),
      "pending": .bool(isPending),
      "changes": .array(changes.map(\.json)),
      "whitespaceChanges": .integer(whitespaceChanges),
      "annotations": .object(states),
      "touched": .array(touched.map(\.json)),
      "items": .array(items.map(\.json)),
    ])
  }
}

extension DocumentRevision.Change {
  fileprivate var json: JSONValue {
    .object([
      "line": .integer(line),
      "old": old.map(JSONValue.string),
      "new": new.map(JSONValue.string),
    ])
  }
}

extension DocumentRevision.TouchedAnnotation {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(annotation.id.rawValue),
      "label": .string(annotation.label.rawValue),
      "review": .string(annotation.review.rawValue),
      "quote": .string(annotation.quote),
      "attributes": annotation.attributes.isEmpty ? nil : annotation.attributes.json,
      "state": .string(state.rawValue),
      "now": now.map(JSONValue.string),
      "successors": successors.isEmpty
        ? nil
        : .array(
          successors.map {
            .object([
              "id": .string($0.id.rawValue),
              "quote": .string($0.quote),
              "attributes": $0.attributes.json,
            ])
          }
        ),
    ])
  }
}

extension DocumentRevision.TouchedItem {
  fileprivate var json: JSONValue {
    .object([
      "sections": .array(sections.map(JSONValue.string)), "id": .string(id), "text": .string(text),
    ])
  }
}

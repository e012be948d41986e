import BriefingCore

/// What a mark may hold, so that a file of annotations can hold it too.
///
/// Files from elsewhere are not trusted: one mark that no dossier can take must not keep the others
/// out.
extension ImportedMark {
  private static let mostValues = 9_000
  private static let mostDepth = 12
  private static let mostKeyBytes = 1_024
  private static let mostBytes = 4 << 20
  /// How much of a text too long a message shows, in characters.
  private static let mostShown = 60
  /// The keys of an annotation in a dossier, which nothing unknown can have.
  private static let keys: Set<String> = [
    "id", "start", "end", "quote", "label", "attributes", "annotator", "confidence", "review",
    "reviewer", "note", "proposed", "revision",
  ]

  /// Makes sure that a dossier can hold the mark.
  ///
  /// - Throws: ``MarkRecord/Mistake`` with the field that it cannot hold.
  func checkBounds() throws(MarkRecord.Mistake) {
    let texts = [
      ("annotator", annotator), ("reviewer", reviewer), ("note", note), ("revision", revision),
      ("label", label.rawValue), ("quote", quote),
    ]
    for (field, text) in texts {
      guard let text else { continue }
      guard !text.isEmpty || field == "note", text.utf8.count <= Self.mostBytes else {
        throw MarkRecord.Mistake(
          field,
          .string(String(text.prefix(Self.mostShown))),
          "a text that is neither empty nor endless"
        )
      }
    }
    if let span = proposed?.span, span.isEmpty {
      throw MarkRecord.Mistake(
        "proposed.span",
        .string(span.description),
        "a span that is not empty"
      )
    }
    for (key, value) in unknown?.sorted ?? [] where Self.keys.contains(key) || key.isEmpty {
      throw MarkRecord.Mistake("unknown", .string("\(key): \(value.json.text())"), "another key")
    }
    var measure = Measure()
    for attributes in [attributes, unknown, proposed?.attributes] {
      if let attributes { measure.add(.map(attributes), depth: 1) }
    }
    guard measure.values <= Self.mostValues, measure.depth <= Self.mostDepth,
      measure.keyBytes <= Self.mostKeyBytes, measure.bytes <= Self.mostBytes
    else {
      let found = "\(measure.values) values, \(measure.depth) deep, of \(measure.bytes) bytes"
      throw MarkRecord.Mistake(
        "attributes",
        .string(found),
        "no more than \(Self.mostValues) values, \(Self.mostDepth) deep, of \(Self.mostBytes) bytes"
      )
    }
  }

  /// How much attributes hold.
  private struct Measure {
    var values = 0
    var depth = 0
    var keyBytes = 0
    var bytes = 0

    mutating func add(_ value: AttributeValue, depth level: Int) {
      values += 1
      switch value {
      case .text(let text): bytes += text.utf8.count
      case .list(let items):
        depth = max(depth, level)
        for item in items { add(item, depth: level + 1) }
      case .map(let attributes):
        depth = max(depth, level)
        for (key, item) in attributes.sorted {
          keyBytes = max(keyBytes, key.utf8.count)
          bytes += key.utf8.count
          add(item, depth: level + 1)
        }
      }
    }
  }
}

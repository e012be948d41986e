import BriefingCore

/// A document as an outside annotator gets it: the text, and the layers it declared.
struct OutsideRequest {
  /// The message, with its line feed.
  let line: [UInt8]

  init(_ view: DocumentView, _ declaration: OutsideDeclaration) {
    let document = view.document
    let metadata = document.source.metadata
    let table = OffsetTable(document.text, unit: declaration.offsets)
    let inputs = declaration.descriptor.requires.union(declaration.descriptor.uses).sorted()
    let layers = inputs.map { label in
      JSONValue.Member(
        label.rawValue,
        .array(view.annotations(label).map { Self.json($0, table) })
      )
    }
    line = OutsideMessage.line([
      "type": "document",
      "doc": .string(document.id),
      "sha256": .string(document.digest.hexadecimal),
      "language": metadata.language.map { .string($0.value) },
      "published": metadata.published.value.map { .string($0.description) },
      "title": metadata.title.map { .string($0.value) },
      "text": .string(document.text.string),
      "layers": .object(layers),
    ])
  }

  private static func json(_ annotation: Annotation, _ table: OffsetTable) -> JSONValue {
    .object([
      "id": .string(annotation.id.rawValue),
      "start": .integer(table.offset(ofUTF8: annotation.span.start)),
      "end": .integer(table.offset(ofUTF8: annotation.span.end)),
      "quote": .string(annotation.quote),
      "attributes": annotation.attributes.json,
      "annotator": .string(annotation.annotator),
      "confidence": annotation.confidence.map(JSONValue.number),
    ])
  }
}

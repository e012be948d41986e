public import BriefingCore

/// Annotations as a store of STAM in JSON: the texts, the annotations, and data with keys and values.
///
/// The set `briefing` has the keys `label`, `annotator`, `confidence`, `review`, `reviewer` and
/// `note`, and `record` for what else is known, in JSON; attributes are keys of the set
/// `briefing/attributes`. Quotes of up to 40 bytes go along for the extension that validates texts.
///
/// Method: STAM 1.1 and its extension `stam-textvalidation`; offsets in code points.
public struct STAMExporter: Exporter {
  /// The set of what is known of a mark.
  static let set = "briefing"
  /// The set of its attributes.
  static let attributes = "briefing/attributes"
  /// The set of the extension that validates texts.
  static let validation = "https://w3id.org/stam/extensions/stam-textvalidation/"
  /// The fields that have keys of their own.
  static let fields: [MarkRecord.Field] = [
    .label, .annotator, .confidence, .review, .reviewer, .note,
  ]

  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "STAM JSON" }

  /// Returns one store that holds all documents.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var losses: [LossReport] = []
    var annotations: [JSONValue] = []
    var ids: Set<String> = []
    for document in documents {
      var ledger = LossLedger()
      let offsets = OffsetTable(document.document.text, unit: .codepoint)
      for annotation in ledger.exportable(of: document, rejected: true) {
        // Of two annotations with one id the second would be refused; its record has the id too.
        let isNew = ids.insert(annotation.id.rawValue).inserted
        annotations.append(
          .object([
            "@type": "Annotation",
            "@id": isNew ? .string(annotation.id.rawValue) : nil,
            "target": Self.target(annotation.span, in: document.id, offsets),
            "data": .array(Self.data(of: annotation)),
          ])
        )
      }
      ledger.noteDocument(document.document, holding: .text)
      losses.append(ledger.report(format: formatName, document: document.id))
    }
    let store = JSONValue.object([
      "@type": "AnnotationStore",
      "@id": "briefing",
      "resources": .array(
        documents.map { document in
          .object([
            "@type": "TextResource",
            "@id": .string(document.id),
            "text": .string(document.document.text.string),
          ])
        }
      ),
      "annotationsets": .array(
        [Self.set, Self.attributes, Self.validation].map { set in
          .object(["@type": "AnnotationDataSet", "@id": .string(set)])
        }
      ),
      "annotations": .array(annotations),
    ])
    return Export(
      files: [InterchangeFile(name: "annotations.store.stam.json", bytes: store.utf8(.indented))],
      losses: losses
    )
  }

  private static func target(
    _ span: TextSpan,
    in document: String,
    _ offsets: OffsetTable
  ) -> JSONValue {
    func cursor(_ offset: Int) -> JSONValue {
      .object([
        "@type": "BeginAlignedCursor",
        "value": .integer(offsets.offset(ofUTF8: offset)),
      ])
    }
    return .object([
      "@type": "TextSelector",
      "resource": .string(document),
      "offset": .object([
        "@type": "Offset",
        "begin": cursor(span.start),
        "end": cursor(span.end),
      ]),
    ])
  }

  private static func data(of annotation: Annotation) -> [JSONValue] {
    var native: Set<MarkRecord.Field> = [.span, .attributes]
    var data: [JSONValue] = []
    for field in fields {
      guard let value = MarkRecord.value(of: field, in: annotation) else { continue }
      data.append(datum(set, field.rawValue, value))
      if field != .label || LabelName.isPlain(annotation.label) { native.insert(field) }
    }
    for (key, value) in annotation.attributes.sorted {
      data.append(datum(attributes, key, value.json))
    }
    // A key must be there: attributes that the data name none of keep to the record.
    if annotation.attributes.sorted.contains(where: { $0.key.isEmpty }) {
      data.removeAll { $0["set"]?.string == attributes }
      native.remove(.attributes)
    }
    if let record = MarkRecord.json(of: annotation, besides: native) {
      data.append(datum(set, "record", .string(record.text())))
    }
    if annotation.quote.utf8.count <= 40 {
      data.append(datum(validation, "text", .string(annotation.quote)))
    }
    return data
  }

  private static func datum(_ set: String, _ key: String, _ value: JSONValue) -> JSONValue {
    .object([
      "@type": "AnnotationData",
      "set": .string(set),
      "key": .string(key),
      "value": STAMValue.json(of: value),
    ])
  }
}

public import BriefingCore

/// Annotations as documents of GATE, bdoc in JSON, as `gatenlp` and GATE's plug-in for it read them.
///
/// All marks are annotations of the set `briefing`, with the label as type and the attributes as
/// features; what else is known stands in the feature `briefing`.
///
/// Method: bdoc JSON of python-gatenlp 1.0; offsets in code points, as the file says.
public struct BdocExporter: Exporter {
  /// The set of the marks, and the feature for what is neither type nor attribute.
  static let name = "briefing"

  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "GATE bdoc JSON" }

  /// Returns a file for each document.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var files: [InterchangeFile] = []
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      let json = json(of: document, ledger: &ledger)
      ledger.noteDocument(document.document, holding: .text)
      losses.append(ledger.report(format: formatName, document: document.id))
      files.append(InterchangeFile(of: document.id, "bdocjs", bytes: json.utf8(.indented)))
    }
    return Export(files: files, losses: losses)
  }

  private func json(of document: AnnotatedDocument, ledger: inout LossLedger) -> JSONValue {
    let offsets = OffsetTable(document.document.text, unit: .codepoint)
    let exportable = ledger.exportable(of: document, rejected: true)
    let annotations = exportable.enumerated().map { index, annotation in
      JSONValue.object([
        "id": .integer(index),
        "type": .string(annotation.label.rawValue),
        "start": .integer(offsets.offset(ofUTF8: annotation.span.start)),
        "end": .integer(offsets.offset(ofUTF8: annotation.span.end)),
        "features": .object(Self.features(of: annotation)),
      ])
    }
    return .object([
      "annotation_sets": .object([
        JSONValue.Member(
          Self.name,
          .object([
            "name": .string(Self.name),
            "annotations": .array(annotations),
            "next_annid": .integer(annotations.count),
          ])
        )
      ]),
      "text": .string(document.document.text.string),
      "features": .object([]),
      "offset_type": "p",
      "name": .string(document.id),
    ])
  }

  private static func features(of annotation: Annotation) -> [JSONValue.Member] {
    var native: Set<MarkRecord.Field> = [.span]
    if LabelName.isPlain(annotation.label) { native.insert(.label) }
    var features: [JSONValue.Member] = []
    // An attribute of the name of the feature goes, with the others, into the feature.
    if annotation.attributes[name] == nil {
      native.insert(.attributes)
      features = annotation.attributes.sorted.map { JSONValue.Member($0.key, $0.value.json) }
    }
    if let record = MarkRecord.json(of: annotation, besides: native) {
      features.append(JSONValue.Member(name, record))
    }
    return features
  }
}

public import BriefingCore

/// Annotations as tasks of Label Studio, pre-annotated, and the set-up of a project for them.
///
/// Each document is a task whose marks are a prediction, for people to correct. Regions have the id
/// of the annotation; what Label Studio has no words for stands in the key `briefing` of their meta
/// data, and a note in the text there.
///
/// Rejected annotations are left out: a region cannot be rejected.
///
/// Method: Label Studio 1.x, raw JSON of tasks with `predictions`; offsets in UTF-16 code units.
public struct LabelStudioExporter: Exporter {
  /// What the set-up calls the labels and the text.
  static let (control, object) = ("label", "text")

  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "Label Studio JSON" }

  /// Returns one file of tasks, and the set-up.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var tasks: [JSONValue] = []
    var losses: [LossReport] = []
    var labels: Set<Label> = []
    for document in documents {
      var ledger = LossLedger()
      let offsets = OffsetTable(document.document.text, unit: .utf16)
      let marks = ledger.exportable(of: document, rejected: false)
      labels.formUnion(marks.map(\.label))
      var ids: Set<String> = []
      let regions = marks.map { mark in
        Self.region(mark, offsets, isNew: ids.insert(mark.id.rawValue).inserted)
      }
      tasks.append(
        .object([
          "data": .object([
            "text": .string(document.document.text.string),
            "document": .string(document.id),
          ]),
          "predictions": .array([
            .object(["model_version": "briefing", "result": .array(regions)])
          ]),
        ])
      )
      ledger.noteDocument(document.document, holding: .text)
      losses.append(ledger.report(format: formatName, document: document.id))
    }
    return Export(
      files: [
        InterchangeFile(name: "tasks.json", bytes: JSONValue.array(tasks).utf8(.indented)),
        InterchangeFile(name: "labeling.xml", bytes: Array(Self.configuration(labels).utf8)),
      ],
      losses: losses
    )
  }

  private static func region(
    _ mark: Annotation,
    _ offsets: OffsetTable,
    isNew: Bool
  ) -> JSONValue {
    var native: Set<MarkRecord.Field> = [.span, .note]
    if LabelName.isPlain(mark.label) { native.insert(.label) }
    return .object([
      "id": isNew ? .string(mark.id.rawValue) : nil,
      "from_name": .string(control),
      "to_name": .string(object),
      "type": "labels",
      "value": .object([
        "start": .integer(offsets.offset(ofUTF8: mark.span.start)),
        "end": .integer(offsets.offset(ofUTF8: mark.span.end)),
        "text": .string(mark.quote),
        "labels": .array([.string(mark.label.rawValue)]),
      ]),
      "score": mark.confidence.map { .number($0) },
      "meta": .object([
        "text": mark.note.map { .array([.string($0)]) },
        "briefing": MarkRecord.json(of: mark, besides: native),
      ]),
    ])
  }

  private static func configuration(_ used: Set<Label>) -> String {
    let own = used.subtracting(Label.vocabulary).sorted()
    let labels = (Label.vocabulary + own).map { label in
      "    <Label value=\"\(XMLText.attribute(label.rawValue))\"/>"
    }
    return """
      <View>
        <Labels name="\(control)" toName="\(object)">
      \(labels.joined(separator: "\n"))
        </Labels>
        <Text name="\(object)" value="$text"/>
      </View>

      """
  }
}

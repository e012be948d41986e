public import BriefingCore

/// Annotations as CAS of UIMA in JSON, a file for each document with its types.
///
/// Every mark is a `briefing.Mark` with features for its label, id, annotator, confidence, review,
/// reviewer and note; what else is known is JSON in the feature `record`.
///
/// Method: UIMA JSON CAS serialization, version 0.4; offsets in UTF-16 code units.
public struct CASJSONExporter: Exporter {
  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "UIMA CAS JSON" }

  /// Returns a file for each document.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var files: [InterchangeFile] = []
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      let json = json(of: document, ledger: &ledger)
      ledger.noteDocument(document.document, holding: .text, except: ["language"])
      losses.append(ledger.report(format: formatName, document: document.id))
      files.append(InterchangeFile(of: document.id, "json", bytes: json.utf8(.indented)))
    }
    return Export(files: files, losses: losses)
  }

  private func json(of document: AnnotatedDocument, ledger: inout LossLedger) -> JSONValue {
    let text = document.document.text
    let offsets = OffsetTable(text, unit: .utf16)
    var structures: [JSONValue] = [
      .object([
        "%ID": .integer(1),
        "%TYPE": "uima.cas.Sofa",
        "sofaNum": .integer(1),
        "sofaID": .string(CASMark.view),
        "mimeType": "text",
        "sofaString": .string(text.string),
      ]),
      .object([
        "%ID": .integer(2),
        "%TYPE": "uima.tcas.DocumentAnnotation",
        "@sofa": .integer(1),
        "begin": .integer(0),
        "end": .integer(offsets.offset(ofUTF8: text.count)),
        "language": .string(document.document.source.metadata.language?.value ?? "x-unspecified"),
      ]),
    ]
    for annotation in ledger.exportable(of: document, rejected: true) {
      let place: [JSONValue.Member] = [
        JSONValue.Member("%ID", .integer(structures.count + 1)),
        JSONValue.Member("%TYPE", .string(CASMark.type)),
        JSONValue.Member("@sofa", .integer(1)),
        JSONValue.Member("begin", .integer(offsets.offset(ofUTF8: annotation.span.start))),
        JSONValue.Member("end", .integer(offsets.offset(ofUTF8: annotation.span.end))),
      ]
      let values = CASMark.values(of: annotation).map { JSONValue.Member($0.name, $0.value) }
      structures.append(.object(place + values))
    }
    let members = structures.indices.dropFirst().map { JSONValue.integer($0 + 1) }
    return .object([
      "%TYPES": .object([JSONValue.Member(CASMark.type, Self.type)]),
      "%FEATURE_STRUCTURES": .array(structures),
      "%VIEWS": .object([
        JSONValue.Member(
          CASMark.view,
          .object(["%SOFA": .integer(1), "%MEMBERS": .array(members)])
        )
      ]),
    ])
  }

  private static let type: JSONValue = {
    let ranges =
      CASMark.features.map { ($0.name, $0.range) } + [(CASMark.record, "uima.cas.String")]
    return .object(
      [
        JSONValue.Member("%NAME", .string(CASMark.type)),
        JSONValue.Member("%SUPER_TYPE", "uima.tcas.Annotation"),
      ]
        + ranges.map { name, range in
          JSONValue.Member(name, .object(["%NAME": .string(name), "%RANGE": .string(range)]))
        }
    )
  }()
}

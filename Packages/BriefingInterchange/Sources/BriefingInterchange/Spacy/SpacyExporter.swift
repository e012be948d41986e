public import BriefingCore

/// Annotations as documents of spaCy: what `Doc.to_json` writes and `Doc.from_json` reads.
///
/// All marks are spans of the group `briefing`, with the id of the annotation as `kb_id`; those that
/// lie side by side, the shorter before the longer, are entities as well. What spaCy has no words for
/// stands in the key `briefing`, which spaCy passes over: in an attribute of the document's own it
/// would be refused by every program that has not declared one.
///
/// Rejected annotations are left out: spaCy cannot say that a person disagrees.
///
/// Method: spaCy 3.8, `DocJSONSchema`; offsets in code points.
public struct SpacyExporter: Exporter {
  /// The group of spans that holds the marks.
  static let group = "briefing"

  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "spaCy Doc JSON" }

  /// Returns a file for each document.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var files: [InterchangeFile] = []
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      let json = json(of: document, ledger: &ledger)
      ledger.noteDocument(document.document, holding: [.text, .sentences, .tokens])
      losses.append(ledger.report(format: formatName, document: document.id))
      files.append(InterchangeFile(of: document.id, "json", bytes: json.utf8(.indented)))
    }
    return Export(files: files, losses: losses)
  }

  private func json(of document: AnnotatedDocument, ledger: inout LossLedger) -> JSONValue {
    let text = document.document.text
    let offsets = OffsetTable(text, unit: .codepoint)
    func place(_ span: TextSpan) -> [JSONValue.Member] {
      [
        JSONValue.Member("start", .integer(offsets.offset(ofUTF8: span.start))),
        JSONValue.Member("end", .integer(offsets.offset(ofUTF8: span.end))),
      ]
    }
    func labelled(_ annotation: Annotation, _ rest: [JSONValue.Member] = []) -> JSONValue {
      let label = JSONValue.Member("label", .string(annotation.label.rawValue))
      return .object(place(annotation.span) + [label] + rest)
    }
    let exportable = ledger.exportable(of: document, rejected: false)
    let words = MarkedWords(of: document.document, marks: exportable.map(\.span))
    let marks = ledger.worded(exportable, in: words)
    let flat = words.flat(marks.compactMap { words.range(of: $0.span) })
    let tokens = SpacyTokens(words, in: text).tokens.enumerated().map { index, token in
      JSONValue.object([JSONValue.Member("id", .integer(index))] + place(token.span))
    }
    let sentences = document.document.sentences.filter { words.range(of: $0) != nil }
    let records = marks.compactMap { MarkRecord.json(of: $0, besides: [.span]) }
    return .object([
      "text": .string(text.string),
      "ents": .array(flat.map { labelled(marks[$0]) }),
      "sents": sentences.isEmpty ? nil : .array(sentences.map { .object(place($0)) }),
      "tokens": .array(tokens),
      "spans": .object([
        Self.group: .array(
          marks.map { mark in
            labelled(mark, [JSONValue.Member("kb_id", .string(mark.id.rawValue))])
          }
        )
      ]),
      Self.group: .object([
        "document": .string(document.id),
        "records": .array(records),
      ]),
    ])
  }
}

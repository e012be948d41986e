public import BriefingCore

/// Annotations as tasks of Prodigy, a JSON object a line, for `spans.manual` and `ner.manual`.
///
/// Marks are spans by characters and by tokens, whose last one counts as part of the span. What
/// Prodigy has no words for stands in the key `briefing` of the span.
///
/// Rejected annotations are left out: a task is rejected as a whole.
///
/// Method: Prodigy's documentation of its annotation interfaces; offsets in code points.
public struct ProdigyExporter: Exporter {
  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "Prodigy JSONL" }

  /// Returns one file, a line for each document.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var lines: [UInt8] = []
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      lines += task(of: document, ledger: &ledger).utf8()
      lines.append(0x0A)
      ledger.noteDocument(document.document, holding: [.text, .tokens])
      losses.append(ledger.report(format: formatName, document: document.id))
    }
    return Export(
      files: [InterchangeFile(name: "annotations.jsonl", bytes: lines)],
      losses: losses
    )
  }

  private func task(of document: AnnotatedDocument, ledger: inout LossLedger) -> JSONValue {
    let text = document.document.text
    let offsets = OffsetTable(text, unit: .codepoint)
    let exportable = ledger.exportable(of: document, rejected: false)
    let words = MarkedWords(of: document.document, marks: exportable.map(\.span))
    let tokens = SpacyTokens(words, in: text)
    let spans = ledger.worded(exportable, in: words).compactMap { mark -> JSONValue? in
      guard let range = words.range(of: mark.span) else { return nil }
      return .object([
        "start": .integer(offsets.offset(ofUTF8: mark.span.start)),
        "end": .integer(offsets.offset(ofUTF8: mark.span.end)),
        "token_start": .integer(tokens.indices[range.lowerBound]),
        "token_end": .integer(tokens.indices[range.upperBound - 1]),
        "label": .string(mark.label.rawValue),
        "briefing": MarkRecord.json(of: mark, besides: [.span]),
      ])
    }
    return .object([
      "text": .string(text.string),
      "meta": .object(["source": .string(document.id)]),
      "tokens": .array(
        tokens.tokens.enumerated().map { index, token in
          .object([
            "text": .string(text[token.span]),
            "start": .integer(offsets.offset(ofUTF8: token.span.start)),
            "end": .integer(offsets.offset(ofUTF8: token.span.end)),
            "id": .integer(index),
            "ws": .bool(token.hasSpace),
          ])
        }
      ),
      "spans": .array(spans),
    ])
  }
}

public import BriefingCore

/// Annotations as standoff files of brat: a text, a file of marks beside it, and what types there are.
///
/// Each mark is a text-bound annotation with the label as its type. What a person said of it is the
/// attribute `Review`, which can be changed in brat; a note is a note of brat; all else goes along as
/// a note of the type `Briefing`, which ``BratImporter`` reads. A span that crosses the end of a line
/// is written in pieces, as brat wants it.
///
/// Method: brat standoff format, <https://brat.nlplab.org/standoff.html>; offsets in code points.
public struct BratExporter: Exporter {
  /// The fields of a mark that brat has a place for.
  static let native: Set<MarkRecord.Field> = [.review]

  /// Creates an exporter.
  public init() {}

  /// The name of the format.
  public var formatName: String { "brat standoff" }

  /// Returns two files for each document, and `annotation.conf` for all.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var files: [InterchangeFile] = []
    var losses: [LossReport] = []
    var types: Set<String> = []
    for document in documents {
      var ledger = LossLedger()
      let lines = lines(of: document, types: &types, ledger: &ledger)
      ledger.noteDocument(document.document, holding: .text)
      losses.append(ledger.report(format: formatName, document: document.id))
      files.append(
        InterchangeFile(of: document.id, "txt", bytes: document.document.text.bytes)
      )
      files.append(InterchangeFile(of: document.id, "ann", bytes: Array(lines.utf8)))
    }
    files.append(
      InterchangeFile(name: "annotation.conf", bytes: Array(Self.configuration(types).utf8))
    )
    return Export(files: files, losses: losses)
  }

  private func lines(
    of document: AnnotatedDocument,
    types: inout Set<String>,
    ledger: inout LossLedger
  ) -> String {
    let text = document.document.text
    let offsets = OffsetTable(text, unit: .codepoint)
    var result = ""
    var (marks, attributes, notes) = (0, 0, 0)
    for annotation in ledger.exportable(of: document, rejected: true) {
      let pieces = BratText.pieces(of: annotation.span, in: text)
      guard let first = pieces.first, let last = pieces.last else {
        ledger.note(.unwritable, "\(annotation.id)")
        continue
      }
      marks += 1
      let type = BratText.type(annotation.label)
      types.insert(type)
      let places = pieces.map { piece in
        "\(offsets.offset(ofUTF8: piece.start)) \(offsets.offset(ofUTF8: piece.end))"
      }
      let words = pieces.map { text[$0] }.joined(separator: " ")
      result += "T\(marks)\t\(type) \(places.joined(separator: ";"))\t\(words)\n"
      if annotation.isDecided {
        attributes += 1
        result += "A\(attributes)\tReview T\(marks) \(annotation.review.rawValue)\n"
      }
      var native = Self.native
      if let note = annotation.note, BratText.isLine(note) {
        native.insert(.note)
        notes += 1
        result += "#\(notes)\tAnnotatorNotes T\(marks)\t\(note)\n"
      }
      if TextSpan(first.start..<last.end) == annotation.span { native.insert(.span) }
      if let record = MarkRecord.json(of: annotation, besides: native) {
        notes += 1
        result += "#\(notes)\tBriefing T\(marks)\t\(BratText.line(record))\n"
      }
    }
    return result
  }

  /// What brat is told of the types: without them it shows no mark.
  private static func configuration(_ types: Set<String>) -> String {
    let known = Label.vocabulary.map { BratText.type($0) }
    let own = types.subtracting(known).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let reviews = Annotation.Review.allCases.map(\.rawValue).joined(separator: "|")
    return """
      [entities]
      \((known + own).joined(separator: "\n"))

      [relations]
      <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

      [events]

      [attributes]
      Review\tArg:<ENTITY>, Value:\(reviews)

      """
  }
}

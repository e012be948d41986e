public import BriefingCore

/// Annotations as CoNLL columns in IOB2: a word and its tag on each line, an empty line after each
/// sentence.
///
/// Marks lie side by side: of those that share words the shortest is taken, and the report counts the
/// others. A mark that crosses the end of a sentence joins the two sentences.
///
/// Method: IOB2 as Tjong Kim Sang and Veenstra (1999) define it; layout of CoNLL-2003.
public struct IOB2Exporter: Exporter {
  /// The labels to write; where there is none, all.
  public let labels: Set<Label>

  /// Creates an exporter.
  ///
  /// - Parameter labels: The labels to write; where there is none, all.
  public init(labels: Set<Label> = []) { self.labels = labels }

  /// The name of the format.
  public var formatName: String { "CoNLL IOB2" }

  /// Returns a file for each document.
  public func export(_ documents: [AnnotatedDocument]) -> Export {
    var files: [InterchangeFile] = []
    var losses: [LossReport] = []
    for document in documents {
      var ledger = LossLedger()
      let lines = lines(of: document, ledger: &ledger)
      ledger.noteDocument(document.document, holding: [.sentences, .tokens])
      losses.append(ledger.report(format: formatName, document: document.id))
      files.append(InterchangeFile(of: document.id, "conll", bytes: Array(lines.utf8)))
    }
    return Export(files: files, losses: losses)
  }

  private func lines(of document: AnnotatedDocument, ledger: inout LossLedger) -> String {
    let text = document.document.text
    var marks = ledger.exportable(of: document, rejected: false)
    if !labels.isEmpty { marks.removeAll { !labels.contains($0.label) } }
    let words = MarkedWords(of: document.document, marks: marks.map(\.span))
    marks = ledger.worded(marks, in: words)
    let ranges = marks.compactMap { words.range(of: $0.span) }
    let flat = words.flat(ranges)
    let taken = Set(flat)
    for (index, mark) in marks.enumerated() where !taken.contains(index) {
      ledger.note(.overlap, "\(mark.id): \(mark.quote)")
    }
    var tags = [String](repeating: "O", count: words.words.count)
    for index in flat {
      ledger.noteDetails(of: marks[index])
      let name = Self.tag(marks[index].label)
      if LabelName.label(name, of: "iob2") != marks[index].label {
        ledger.note(.label, "\(marks[index].label) as \(name)")
      }
      for word in ranges[index] {
        tags[word] = (word == ranges[index].lowerBound ? "B-" : "I-") + name
      }
    }
    let starts = Set(document.document.sentences.map(\.start))
    var result = "-DOCSTART-\tO\n\n"
    for (index, word) in words.words.enumerated() {
      if index > 0, starts.contains(word.start), !tags[index].hasPrefix("I-") { result += "\n" }
      let token = text[word]
      guard token == "-DOCSTART-" else {
        result += "\(token)\t\(tags[index])\n"
        continue
      }
      // The line that begins a document must not stand in the middle of one.
      let rest = tags[index].hasPrefix("B-") ? "I-" + tags[index].dropFirst(2) : tags[index]
      result += "-\t\(tags[index])\nDOCSTART-\t\(rest)\n"
    }
    return result
  }

  /// How a tag names a label: without white space, at which readers split lines.
  static func tag(_ label: Label) -> String {
    let bytes = Array(label.rawValue.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let width = PythonSpace.width(in: bytes, at: index)
      result.append(width > 0 ? 0x5F : bytes[index])
      index += max(width, 1)
    }
    return result.isEmpty ? "_" : String(decoding: result, as: UTF8.self)
  }
}

import BriefingCore

/// Takes in the marks of files that are not trusted, and keeps account of what does not fit.
struct MarkIntake {
  /// A document a file speaks of, with the table for the unit the file counts in.
  struct OpenDocument {
    let document: Document
    let file: String
    let unit: OffsetUnit
    let offsets: OffsetTable

    var text: DocumentText { document.text }
  }

  /// What a file says of the document it belongs to.
  struct Claim {
    /// The file.
    var file: InterchangeFile
    /// The id of the document, where the file names it.
    var id: String?
    /// The text, where the file holds it.
    var text: String?
    /// Where in the file that stands.
    var position: TextPosition?
    /// How the format spells a text, where it cannot hold every character.
    var spelling: (DocumentText) -> [UInt8] = \.bytes
  }

  private let formatName: String
  private let tool: String
  private let documents: [Document]
  private var marks: [String: [ImportedMark]] = [:]
  private var ledgers: [String: LossLedger] = [:]
  private var problems: [Diagnostic] = []

  /// Creates an intake.
  ///
  /// - Parameters:
  ///   - formatName: What the format is called in reports.
  ///   - tool: What labels of the format that nobody knows are put below.
  ///   - documents: The documents.
  init(_ formatName: String, tool: String, documents: [Document]) {
    self.formatName = formatName
    self.tool = tool
    self.documents = documents
  }

  /// The result.
  var result: Import {
    let ids = marks.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Import(
      documents: ids.map { Import.Marks(document: $0, marks: marks[$0] ?? []) },
      problems: problems,
      losses: ids.map {
        (ledgers[$0] ?? LossLedger()).report(.import, format: formatName, document: $0)
      }
    )
  }

  /// Notes what was found wrong.
  mutating func refuse(_ wording: Wording, in file: String, at position: TextPosition? = nil) {
    problems.append(
      Diagnostic(
        .error,
        wording.message,
        file: file,
        position: position,
        remedy: wording.advice
      )
    )
  }

  /// Counts something that no annotation can hold.
  mutating func lose(_ kind: LossReport.Kind, _ example: String, of document: OpenDocument) {
    ledgers[document.document.id, default: LossLedger()].note(kind, example)
  }

  // MARK: Documents

  /// Returns the document a file belongs to; nothing, with a problem noted, where there is none.
  mutating func open(_ claim: Claim, unit: OffsetUnit) -> OpenDocument? {
    let name = claim.id ?? claim.file.stem
    var named = documents.first { $0.id.utf8.elementsEqual(name.utf8) }
    // Who names another document, and shows no text of it, does not mean the one of the file's name.
    if named == nil, claim.id == nil || claim.text != nil {
      named = documents.first { InterchangeFile.stem(of: $0.id) == claim.file.stem }
    }
    var found = named
    if let text = claim.text {
      let bytes = Array(text.utf8)
      let isNamed = named.map { claim.spelling($0.text) == bytes } ?? false
      // Only a file that is not named after its document makes all texts be looked at.
      let equal = isNamed ? [] : documents.filter { claim.spelling($0.text) == bytes }
      found = isNamed ? named : (equal.count == 1 ? equal[0] : nil)
      if found == nil {
        let wording =
          switch (equal.isEmpty, named) {
          case (false, _): Messages.severalDocuments()
          case (true, let named?): Self.difference(of: bytes, from: named, claim.spelling)
          case (true, nil): Messages.noDocumentOfText()
          }
        refuse(wording, in: claim.file.name, at: claim.position)
        return nil
      }
    }
    guard let found else {
      refuse(Messages.noDocument(name), in: claim.file.name, at: claim.position)
      return nil
    }
    if marks[found.id] == nil { marks[found.id] = [] }
    return OpenDocument(
      document: found,
      file: claim.file.name,
      unit: unit,
      offsets: OffsetTable(found.text, unit: unit)
    )
  }

  private static func difference(
    of bytes: [UInt8],
    from document: Document,
    _ spelling: (DocumentText) -> [UInt8]
  ) -> Wording {
    let own = spelling(document.text)
    let same = zip(bytes, own).prefix { $0 == $1 }.count
    let place = DocumentText(String(decoding: own, as: UTF8.self)).position(of: same)
    return Messages.otherText(of: document.id, at: place)
  }

  // MARK: Marks

  /// Returns a mark between two offsets; nothing, with a problem noted, where it does not fit.
  ///
  /// - Parameters:
  ///   - name: What the format calls it.
  ///   - start: The start, in the unit of the document.
  ///   - end: The end.
  ///   - quote: What the file says the text is there.
  ///   - document: The document.
  ///   - position: Where it stands in the file.
  /// - Returns: The mark.
  mutating func mark(
    _ name: String,
    from start: Int,
    to end: Int,
    quote: String?,
    in document: OpenDocument,
    at position: TextPosition? = nil
  ) -> ImportedMark? {
    guard let low = document.offsets.utf8Offset(of: start),
      let high = document.offsets.utf8Offset(of: end),
      let span = TextSpan(start: low, end: high), document.text.contains(span)
    else {
      refuse(Messages.place(start, end, of: document.unit), in: document.file, at: position)
      return nil
    }
    let found = document.text[span]
    if let quote, !quote.utf8.elementsEqual(found.utf8) {
      let place = document.text.position(of: span.start)
      refuse(Messages.quote(found, said: quote, at: place), in: document.file, at: position)
      return nil
    }
    return mark(name, at: span, in: document, at: position)
  }

  /// Returns a mark at a span that lies in the text; nothing where its name is none.
  mutating func mark(
    _ name: String,
    at span: TextSpan,
    in document: OpenDocument,
    at position: TextPosition? = nil
  ) -> ImportedMark? {
    guard let label = LabelName.label(name, of: tool) else {
      refuse(
        Messages.noLabel("“\(document.text[span].shortened)”"),
        in: document.file,
        at: position
      )
      return nil
    }
    return ImportedMark(
      label: label,
      span: span,
      quote: document.text[span],
      file: document.file,
      position: position
    )
  }

  /// Keeps a mark with what its record says; where the record is wrong the mark is refused.
  mutating func keep(
    _ mark: ImportedMark,
    record: JSONValue? = nil,
    called name: String? = nil,
    spelling: (Label) -> String = \.rawValue,
    in document: OpenDocument,
    then change: (inout ImportedMark) throws(MarkRecord.Mistake) -> Void = { _ in }
  ) {
    var mark = mark
    do {
      if let record {
        try MarkRecord.fill(&mark, from: record, called: name, spelling: spelling)
      }
      try change(&mark)
      try mark.checkBounds()
    } catch {
      refuse(error.wording, in: document.file, at: mark.position)
      return
    }
    marks[document.document.id, default: []].append(mark)
  }
}

import BriefingCore

/// The parts of a Word document, and the text they make up.
struct WordDocument {
  let archive: SourceArchive
  /// The entry that holds the body.
  let main: String
  /// The most bytes of text there may be.
  let limit: Int
  let relations: WordRelations
  private(set) var styles = WordStyles()
  var text = LayoutText()
  private(set) var properties: WordProperties?
  /// What was left out of all stories.
  var tally = WordTally()
  var comments = 0
  private var findings: [Diagnostic] = []

  /// Finds the parts of a document.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - source: The source, for its limits.
  /// - Throws: ``IngestionError`` where the archive holds no Word document.
  init(_ archive: SourceArchive, of source: RawSource) throws(IngestionError) {
    self.archive = archive
    limit = source.maximumTextBytes
    let package = try WordRelations(of: "", in: archive)
    let named = package.entries("officeDocument").filter(archive.holds)
    let standard = "word/document.xml"
    guard let main = named.first ?? (archive.holds(standard) ? standard : nil) else {
      throw archive.unreadable(Messages.noWordDocument)
    }
    self.main = main
    relations = try WordRelations(of: main, in: archive)
    if named.isEmpty {
      findings.append(Messages.unnamedDocument(file: archive.file, read: main))
    } else if named.count > 1 {
      findings.append(
        Messages.severalDocuments(file: archive.file, read: main, count: named.count)
      )
    }
    try checkContentType()
    for entry in relations.entries("styles") {
      styles =
        optional(entry) { (tokenizer) throws(XMLError) in
          try WordStyles(&tokenizer)
        } ?? styles
    }
    for entry in package.entries("core-properties") + package.entries("coreProperties") {
      properties =
        properties
        ?? optional(entry) { (tokenizer) throws(XMLError) in
          try WordProperties(&tokenizer, part: entry)
        }
    }
  }

  /// What a person should know about the way the document was read.
  var diagnostics: [Diagnostic] {
    var result = findings
    let file = archive.file
    if tally.deletions > 0 {
      result.append(Messages.deletions(file: file, count: tally.deletions))
    }
    if tally.chunks > 0 { result.append(Messages.chunks(file: file, count: tally.chunks)) }
    if tally.charts > 0 { result.append(Messages.charts(file: file, count: tally.charts)) }
    if tally.subdocuments > 0 {
      result.append(Messages.subdocuments(file: file, count: tally.subdocuments))
    }
    if tally.openFields > 0 { result.append(Messages.openFields(file: file)) }
    if tally.formulas > 0 { result.append(Messages.formulas(file: file, count: tally.formulas)) }
    if comments > 0 { result.append(Messages.comments(file: file, count: comments)) }
    if tally.hiddenRuns > 0 {
      result.append(Messages.hiddenRuns(file: file, count: tally.hiddenRuns))
    }
    return result
  }

  /// Notes where the archive calls the document something else.
  private mutating func checkContentType() throws(IngestionError) {
    let list = "[Content_Types].xml"
    guard archive.holds(list) else { return }
    let main = main
    let type = try archive.read(list) { (tokenizer) throws(XMLError) -> String? in
      var found: String?
      while let token = try tokenizer.next() {
        guard token.kind == .start, tokenizer.isNamed("Override", token),
          try tokenizer.attribute("PartName") == "/" + main
        else { continue }
        found = try tokenizer.attribute("ContentType")
      }
      return found
    }
    guard let type, !type.contains("wordprocessingml"), !type.contains("ms-word") else { return }
    findings.append(Messages.oddContentType(file: archive.file, part: main, type: type))
  }

  /// Reads a part the document can do without; where it cannot be read, a diagnostic says so.
  mutating func optional<Result>(
    _ entry: String,
    _ body: (inout XMLTokenizer) throws(XMLError) -> Result
  ) -> Result? {
    guard archive.holds(entry) else {
      note(Messages.missingPart(file: archive.file, part: entry))
      return nil
    }
    do {
      return try archive.read(entry, body)
    } catch {
      note(Messages.badPart(file: archive.file, reason: Messages.reason(of: error)))
      return nil
    }
  }

  /// Notes what a person should know, of a file with very many faults the first.
  mutating func note(_ finding: Diagnostic) {
    if findings.count < SourceArchive.mostFindings { findings.append(finding) }
  }
}

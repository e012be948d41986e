import BriefingCore

/// The parts of a Word document, and the text they make up.
struct WordDocument {
  private let archive: SourceArchive
  /// The entry that holds the body.
  private let main: String
  private let relations: WordRelations
  private var styles = WordStyles()
  private(set) var text = LayoutText()
  private(set) var properties: WordProperties?
  private var deletions = 0
  private var hiddenRuns = 0
  private var comments = 0
  private var findings: [Diagnostic] = []

  /// Finds the parts of a document.
  ///
  /// - Throws: ``IngestionError`` where the archive holds no Word document.
  init(_ archive: SourceArchive) throws(IngestionError) {
    self.archive = archive
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
    if deletions > 0 { result.append(Messages.deletions(file: archive.file, count: deletions)) }
    if comments > 0 { result.append(Messages.comments(file: archive.file, count: comments)) }
    if hiddenRuns > 0 { result.append(Messages.hiddenRuns(file: archive.file, count: hiddenRuns)) }
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
  private mutating func optional<Result>(
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

  private mutating func note(_ finding: Diagnostic) {
    if findings.count < SourceArchive.mostFindings { findings.append(finding) }
  }

  // MARK: Stories

  /// Reads the body.
  ///
  /// - Throws: ``IngestionError`` where it is no body of a Word document.
  mutating func readBody() throws(IngestionError) {
    var story = WordStory(styles: styles)
    var text = text
    text.enter(part: main)
    let other = try archive.read(main) { (tokenizer) throws(XMLError) -> String? in
      while let token = try tokenizer.next() {
        guard token.kind == .start else { continue }
        guard tokenizer.isNamed("document", token) else { return tokenizer.name(of: token) }
        try story.read(&tokenizer, to: &text)
        return nil
      }
      return ""
    }
    if let other { throw archive.unreadable(Messages.otherDocument(part: main, root: other)) }
    self.text = text
    count(story)
  }

  /// Reads what stands outside of the body; a part that cannot be read is left out.
  mutating func readNotes() {
    for type in ["footnotes", "endnotes"] {
      let reason = String(type.dropLast())
      for entry in relations.entries(type) { readStory(entry, .note(reason: reason)) }
    }
    for entry in relations.entries("header") {
      readStory(entry, .furniture(reason: "page-header"))
    }
    for entry in relations.entries("footer") {
      readStory(entry, .furniture(reason: "page-footer"))
    }
    for entry in relations.entries("comments") {
      comments +=
        optional(entry) { (tokenizer) throws(XMLError) -> Int in
          var count = 0
          while let token = try tokenizer.next() {
            if token.kind == .start, tokenizer.isNamed("comment", token) { count += 1 }
          }
          return count
        } ?? 0
    }
  }

  private mutating func readStory(_ entry: String, _ role: LayoutBlock.Role) {
    var story = WordStory(styles: styles, role: role)
    // Apart from the rest, since of a part that is broken in the middle nothing is taken.
    var inner = LayoutText()
    inner.enter(part: entry)
    let isRead: Void? = optional(entry) { (tokenizer) throws(XMLError) in
      try story.read(&tokenizer, to: &inner)
    }
    guard isRead != nil else { return }
    let (innerText, blocks, map) = inner.finished()
    text.append(innerText.bytes, map: map, blocks: blocks)
    count(story)
  }

  private mutating func count(_ story: WordStory) {
    deletions += story.deletions
    hiddenRuns += story.hiddenRuns
  }
}

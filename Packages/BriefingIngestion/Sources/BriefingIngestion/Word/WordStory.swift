import BriefingCore

/// The text of one part of a Word document: its body, its notes, a header.
///
/// Text boxes stand in the middle of the paragraph they are anchored to; they are read after it.
/// Deleted and hidden text, instructions of fields and second versions of the same thing are left
/// out and counted.
struct WordStory {
  /// Text boxes deeper in each other, which Word does not make, are read where they stand: what
  /// stands in many would be gone over as many times.
  static let maximumLevel = 4

  let styles: WordStyles
  /// The role of all paragraphs, where the part has only one.
  let role: LayoutBlock.Role?
  /// What stands in parts of other formats, by the id of the relation; each is written once.
  var chunks: [String: WordChunk] = [:]
  /// What was left out.
  var tally = WordTally()

  /// How many text boxes it stands in.
  let level: Int
  var paragraph = Paragraph()
  /// Whether the paragraph that ended goes on in the next one.
  var isJoining = false
  /// The open tables; whether paragraphs are cells of a row.
  var tables: [Table] = []
  /// How deep the row and the cell stand that were begun last; 0 where they ended.
  var rowDepth = 0
  var cellDepth = 0
  var boxes: [Range<Int>] = []
  /// The open runs: one may stand in another, as in the base of a reading aid.
  var runs: [Run] = []
  /// Where the last raised text ended.
  var raisedEnd = -1
  var fields = WordFields()
  var formula: WordFormula?
  /// Whether a version of an alternative was read already, for each that is open.
  private var alternatives: [Bool] = []

  struct Paragraph {
    var style: String?
    var listLevel: Int?
    var isOutOfList = false
    var outline: Int?
    /// Whether it is the large first letter of the paragraph that follows.
    var isDropCap = false
    /// Whether its end is a tracked deletion.
    var isMarkDeleted = false
  }

  struct Run {
    var style: String?
    /// Whether its own properties hide it, where they say.
    var hides: Bool?
    /// Whether it, or what it stands in, is hidden.
    var isHidden = false
    /// The tag that raises its text above the line.
    var raising: Range<Int>?
  }

  struct Table {
    /// A table of one column only frames what stands in it.
    var columns = 0
    var isFirstCell = true
  }

  init(styles: WordStyles, role: LayoutBlock.Role? = nil, level: Int = 0) {
    self.styles = styles
    self.role = role
    self.level = level
  }

  /// Reads a part to its end.
  ///
  /// - Parameters:
  ///   - tokenizer: The tokens of the part.
  ///   - text: Takes the text.
  /// - Throws: ``XMLError`` where the part is no XML.
  mutating func read(
    _ tokenizer: inout XMLTokenizer,
    to text: inout LayoutText
  ) throws(XMLError) {
    while let token = try tokenizer.next() {
      switch token.kind {
      case .text, .literal: break
      case .start: try start(token, &tokenizer, &text)
      case .end: try end(token, tokenizer, &text)
      }
    }
    endBlock(&text)
    try readBoxes(of: tokenizer, &text)
  }

  // MARK: Elements

  private mutating func start(
    _ token: XMLToken,
    _ tokenizer: inout XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    let name = tokenizer.name(of: token)
    switch name {
    case "p": startParagraph(&text)
    case "pPr": try readParagraphProperties(&tokenizer)
    case "r": startRun()
    case "rPr": try readRunProperties(&tokenizer)
    case "tbl", "gridCol", "tr", "tc", "trPr", "tcPr":
      try startTablePart(name, token, &tokenizer, &text)
    case "del", "moveFrom":
      tally.deletions += 1
      try tokenizer.skipElement()
    case "txbxContent" where level < Self.maximumLevel:
      let first = token.range.upperBound
      try tokenizer.skipElement()
      if isVisible { boxes.append(first..<tokenizer.lastEnd) }
    case "AlternateContent": alternatives.append(false)
    case "Choice", "Fallback": try startVersion(name, &tokenizer)
    case "rt": try tokenizer.skipElement()
    case "altChunk": try insertChunk(tokenizer, &text)
    case "chart": tally.charts += 1
    case "subDoc": tally.subdocuments += 1
    case "oMath" where formula == nil:
      tally.formulas += 1
      formula = WordFormula(depth: tokenizer.depth)
    default:
      if tokenizer.holdsOtherProperties(token) {
        try tokenizer.skipElement()
      } else if try !startText(name, token, &tokenizer, &text), formula != nil {
        try startFormulaPart(name, token, tokenizer, &text)
      }
    }
  }

  private mutating func end(
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    if formula != nil { endFormulaParts(token, tokenizer, &text) }
    if tokenizer.isNamed("r", token) {
      endRun()
    } else if tokenizer.isNamed("p", token) {
      try endParagraph(token, tokenizer, &text)
    } else if tokenizer.isNamed("tr", token) {
      try endRow(tokenizer, &text)
    } else if tokenizer.isNamed("tc", token) {
      cellDepth = 0
    } else if tokenizer.isNamed("tbl", token) {
      _ = tables.popLast()
    } else if tokenizer.isNamed("AlternateContent", token) {
      _ = alternatives.popLast()
    }
  }

  // MARK: Versions

  /// The prefixes of the extensions whose content is read, by the names Word gives them.
  private static let extensions: Set<Substring> = [
    "a14", "pic14", "v", "w14", "w15", "w16", "w16cex", "w16cid", "w16du", "w16sdtdh", "w16sdtfl",
    "wp14", "wpc", "wpg", "wpi", "wps",
  ]

  /// Reads the first version of the same thing that asks for nothing unknown, and no other.
  private mutating func startVersion(
    _ name: String,
    _ tokenizer: inout XMLTokenizer
  ) throws(XMLError) {
    guard let last = alternatives.indices.last else { return }
    var isUnderstood = true
    if name == "Choice", let required = try tokenizer.attribute("Requires") {
      isUnderstood = required.split(whereSeparator: \.isWhitespace)
        .allSatisfy(Self.extensions.contains)
    }
    if alternatives[last] || !isUnderstood {
      try tokenizer.skipElement()
    } else {
      alternatives[last] = true
    }
  }

  /// Writes what stands in a part of another format, where it is referred to.
  private mutating func insertChunk(
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    guard let id = try tokenizer.attribute("id"), let chunk = chunks.removeValue(forKey: id) else {
      tally.chunks += 1
      return
    }
    // A row that stands around it goes on below.
    if isCell { text.end(LayoutBlock(role ?? .row), isTight: true) } else { endBlock(&text) }
    text.append(chunk.text.bytes, map: chunk.map, blocks: chunk.blocks)
  }
}

import BriefingCore

/// The text of one part of a Word document: its body, its notes, a header.
///
/// Text boxes stand in the middle of the paragraph they are anchored to; they are read after it.
/// Deleted and hidden text, instructions of fields and second versions of the same thing are left
/// out and counted.
struct WordStory {
  /// Text boxes deeper in each other, which Word does not make, are read where they stand: what
  /// stands in many would be gone over as many times.
  private static let maximumLevel = 4

  let styles: WordStyles
  /// The role of all paragraphs, where the part has only one.
  var role: LayoutBlock.Role?
  /// How many tracked deletions and hidden runs were left out.
  private(set) var deletions = 0
  private(set) var hiddenRuns = 0

  /// How many text boxes it stands in.
  private let level: Int
  private var paragraph = Paragraph()
  /// The open tables; whether paragraphs are cells of a row.
  private var tables: [Table] = []
  private var boxes: [Range<Int>] = []
  /// How many fields are open that still give their instructions.
  private var instructions = 0
  private var isRunHidden = false
  /// Whether a version of an alternative was read already, for each that is open.
  private var alternatives: [Bool] = []

  private struct Paragraph {
    var style: String?
    var listLevel: Int?
    var isOutOfList = false
    var outline: Int?
  }

  private struct Table {
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
    // The elements that text stands in: a tab within a run is text, within properties it is none.
    var isRun = false
    while let token = try tokenizer.next() {
      switch token.kind {
      case .text, .literal: break
      case .start:
        if tokenizer.isNamed("r", token) {
          isRun = true
          isRunHidden = false
        } else if tokenizer.isNamed("rPr", token) {
          try readRunProperties(&tokenizer)
        } else {
          try start(token, isRun: isRun, &tokenizer, &text)
        }
      case .end:
        if tokenizer.isNamed("r", token) {
          isRun = false
          isRunHidden = false
        } else {
          try end(token, tokenizer, &text)
        }
      }
    }
    endBlock(&text)
  }

  // MARK: Elements

  private mutating func start(
    _ token: XMLToken,
    isRun: Bool,
    _ tokenizer: inout XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    switch tokenizer.name(of: token) {
    case "t": try readText(&tokenizer, &text)
    case "tab" where isRun: if isVisible { text.addTab(token.range) }
    case "br" where isRun, "cr" where isRun: if isVisible { text.addLine(token.range) }
    case "noBreakHyphen": if isVisible { text.append([0xE2, 0x80, 0x91], from: token.range) }
    case "sym": try readSymbol(token, tokenizer, &text)
    case "fldChar": try readField(tokenizer)
    case "pPr": try readParagraphProperties(&tokenizer)
    case "p":
      if !isCell { endBlock(&text) }
      paragraph = Paragraph()
    case "tbl":
      if tables.isEmpty { endBlock(&text) }
      tables.append(Table())
    case "gridCol": if !tables.isEmpty { tables[tables.count - 1].columns += 1 }
    case "tr": if cellTables == 1 { tables[tables.count - 1].isFirstCell = true }
    case "tc": startCell(token, &text)
    case "del", "moveFrom":
      deletions += 1
      try tokenizer.skipElement()
    case "txbxContent" where level < Self.maximumLevel:
      let first = token.range.upperBound
      try tokenizer.skipElement()
      boxes.append(first..<tokenizer.lastEnd)
    case "AlternateContent": alternatives.append(false)
    case "Choice", "Fallback":
      guard let last = alternatives.indices.last else { return }
      if alternatives[last] { try tokenizer.skipElement() } else { alternatives[last] = true }
    case "rt": try tokenizer.skipElement()
    default: break
    }
  }

  private mutating func end(
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    if tokenizer.isNamed("p", token) {
      instructions = 0
      if isCell {
        text.addLine(token.range.lowerBound..<token.range.lowerBound)
      } else {
        endBlock(&text)
        try readBoxes(of: tokenizer, &text)
      }
      paragraph = Paragraph()
    } else if tokenizer.isNamed("tr", token) {
      guard cellTables == 1, tables.last?.columns != 1 else { return }
      text.end(LayoutBlock(role ?? .row), isTight: true)
      try readBoxes(of: tokenizer, &text)
    } else if tokenizer.isNamed("tbl", token) {
      _ = tables.popLast()
    } else if tokenizer.isNamed("AlternateContent", token) {
      _ = alternatives.popLast()
    }
  }

  // MARK: Text

  private var isVisible: Bool { !isRunHidden && instructions == 0 }

  private mutating func readText(
    _ tokenizer: inout XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    while let token = try tokenizer.next() {
      switch token.kind {
      case .text, .literal: if isVisible { try tokenizer.append(token, to: &text) }
      case .start: try tokenizer.skipElement()
      case .end: return
      }
    }
  }

  /// A character of a font of symbols; fonts give their characters numbers of their own.
  private func readSymbol(
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    guard isVisible, let code = try tokenizer.attribute("char").flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code), code >= 0x20
    else { return }
    text.append(Array(String(scalar).utf8), from: token.range)
  }

  private mutating func readField(_ tokenizer: XMLTokenizer) throws(XMLError) {
    switch try tokenizer.attribute("fldCharType") {
    case "begin": instructions += 1
    case "separate", "end": instructions = max(0, instructions - 1)
    default: break
    }
  }

  private mutating func readRunProperties(_ tokenizer: inout XMLTokenizer) throws(XMLError) {
    let depth = tokenizer.depth
    while let token = try tokenizer.next(), tokenizer.depth >= depth {
      guard token.kind == .start, tokenizer.isNamed("vanish", token) else { continue }
      if WordValue.isOn(try tokenizer.attribute("val")) { isRunHidden = true }
    }
    if isRunHidden { hiddenRuns += 1 }
  }

  // MARK: Paragraphs

  private mutating func readParagraphProperties(
    _ tokenizer: inout XMLTokenizer
  ) throws(XMLError) {
    let depth = tokenizer.depth
    while let token = try tokenizer.next(), tokenizer.depth >= depth {
      guard token.kind == .start else { continue }
      if tokenizer.isNamed("rPr", token) || tokenizer.isNamed("pPrChange", token) {
        try tokenizer.skipElement()
        continue
      }
      let value = try tokenizer.attribute("val")
      if tokenizer.isNamed("pStyle", token) {
        paragraph.style = value
      } else if tokenizer.isNamed("numId", token) {
        if value == "0" {
          paragraph.isOutOfList = true
        } else {
          paragraph.listLevel = paragraph.listLevel ?? 0
        }
      } else if tokenizer.isNamed("ilvl", token) {
        paragraph.listLevel = value.flatMap { Int($0) }
      } else if tokenizer.isNamed("outlineLvl", token) {
        paragraph.outline = value.flatMap { Int($0) }
      }
    }
  }

  private var paragraphRole: LayoutBlock.Role {
    if let role { return role }
    let styled = styles.role(of: paragraph.style)
    switch styled {
    case nil, .item:
      if let outline = paragraph.outline, (0...8).contains(outline) {
        return .heading(level: outline + 1)
      }
      if paragraph.isOutOfList { return .paragraph }
      if let level = paragraph.listLevel { return .item(depth: min(max(level, 0), 8) + 1) }
      return styled ?? .paragraph
    case let styled?: return styled
    }
  }

  private mutating func endBlock(_ text: inout LayoutText) {
    let role = paragraphRole
    var isTight = false
    if case .item = role { isTight = true }
    text.end(LayoutBlock(role), isTight: isTight)
  }

  /// Reads the text boxes of the paragraph that ended.
  private mutating func readBoxes(
    of tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    guard !boxes.isEmpty else { return }
    let open = boxes
    boxes = []
    for box in open {
      var inner = WordStory(styles: styles, role: role, level: level + 1)
      var tokens = XMLTokenizer(tokenizer.bytes, in: box)
      try inner.read(&tokens, to: &text)
      deletions += inner.deletions
      hiddenRuns += inner.hiddenRuns
    }
  }

  // MARK: Tables

  /// How many of the open tables are more than frames.
  private var cellTables: Int { tables.count { $0.columns != 1 } }

  /// Whether what is read is a cell of a row.
  private var isCell: Bool { cellTables > 0 }

  /// Parts a cell from the one before; a row of a table within a cell goes on the row it is in.
  private mutating func startCell(_ token: XMLToken, _ text: inout LayoutText) {
    guard let last = tables.indices.last, tables[last].columns != 1 else { return }
    if !tables[last].isFirstCell {
      text.addTab(token.range.lowerBound..<token.range.lowerBound)
    }
    tables[last].isFirstCell = false
  }
}

import BriefingCore

/// Paragraphs, and the blocks they make.
extension WordStory {
  /// Begins a paragraph.
  mutating func startParagraph(_ text: inout LayoutText) {
    if !isCell, !isJoining { endBlock(&text) }
    isJoining = false
    paragraph = Paragraph()
  }

  /// Ends a paragraph, unless it goes on in the next one.
  mutating func endParagraph(
    _ token: XMLToken,
    _ tokenizer: XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    if try fields.endParagraph(before: tokenizer) { tally.openFields += 1 }
    let place = token.range.lowerBound..<token.range.lowerBound
    if paragraph.isMarkDeleted {
      tally.deletions += 1
      text.addSpace(place)
    }
    if paragraph.isMarkDeleted || paragraph.isDropCap {
      isJoining = true
      return
    }
    if isCell {
      text.addEmptyLine(place)
    } else {
      endBlock(&text)
      try readBoxes(of: tokenizer, &text)
    }
    paragraph = Paragraph()
  }

  /// Reads the properties of a paragraph.
  mutating func readParagraphProperties(_ tokenizer: inout XMLTokenizer) throws(XMLError) {
    let depth = tokenizer.depth
    while let token = try tokenizer.next(), tokenizer.depth >= depth {
      guard token.kind == .start else { continue }
      if tokenizer.isNamed("rPr", token) {
        // The properties of the mark that ends the paragraph.
        if try tokenizer.holdsDeletion() { paragraph.isMarkDeleted = true }
        continue
      }
      if tokenizer.holdsOtherProperties(token) || tokenizer.isNamed("sectPr", token) {
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
        paragraph.listLevel = WordValue.level(value)
      } else if tokenizer.isNamed("outlineLvl", token) {
        paragraph.outline = WordValue.outline(value)
      } else if tokenizer.isNamed("framePr", token) {
        let kind = try tokenizer.attribute("dropCap")
        paragraph.isDropCap = kind == "drop" || kind == "margin"
      }
    }
  }

  private var paragraphRole: LayoutBlock.Role {
    if let role { return role }
    let styled = styles.role(of: paragraph.style)
    switch styled {
    case nil, .item:
      if let outline = paragraph.outline, outline < 9 { return .heading(level: outline + 1) }
      if paragraph.isOutOfList { return .paragraph }
      if let level = paragraph.listLevel { return .listItem(level: level) }
      return styled ?? .paragraph
    case let styled?: return styled
    }
  }

  /// Ends the block the last paragraphs make.
  mutating func endBlock(_ text: inout LayoutText) {
    isJoining = false
    guard text.isOpen else { return }
    let role = paragraphRole
    var isTight = false
    if case .item = role { isTight = true }
    text.end(LayoutBlock(role), isTight: isTight)
  }

  /// Reads the text boxes of the paragraph that ended.
  mutating func readBoxes(
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
      tally += inner.tally
    }
  }
}

extension XMLTokenizer {
  /// Whether the properties whose start tag was the last token say that what they belong to was
  /// deleted while changes were tracked; they are read to their end.
  ///
  /// - Throws: ``XMLError`` where the part is no XML.
  mutating func holdsDeletion() throws(XMLError) -> Bool {
    let depth = depth
    var isFound = false
    while let token = try next(), self.depth >= depth {
      guard token.kind == .start else { continue }
      if holdsOtherProperties(token) {
        try skipElement()
      } else if isNamed("del", token) || isNamed("moveFrom", token) || isNamed("cellDel", token) {
        isFound = true
      }
    }
    return isFound
  }
}

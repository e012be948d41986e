import BriefingCore

/// What the styles of a Word document make of paragraphs and runs.
struct WordStyles {
  private struct Style {
    var name = ""
    var base: String?
    /// The outline level, from 0 on.
    var outline: Int?
    /// Whether the style puts its paragraphs in a list, and how deep.
    var listLevel: Int?
    /// Whether it hides text, where it says.
    var isHidden: Bool?
  }

  /// Word itself makes no more than some four thousand; damaged files may name millions.
  private static let mostStyles = 1 << 16

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var standard: String?
  /// Whether any style hides text.
  private var hasHidden = false

  /// Creates styles of a document that has none.
  init() {}

  /// Reads the styles of a document.
  ///
  /// - Throws: ``XMLError`` where they are no XML.
  init(_ tokenizer: inout XMLTokenizer) throws(XMLError) {
    var id: String?
    while let token = try tokenizer.next() {
      guard token.kind == .start else { continue }
      if tokenizer.isNamed("style", token) {
        id = try tokenizer.attribute("styleId")
        if styles.count >= Self.mostStyles { id = nil }
        guard let id else { continue }
        styles[id] = Style()
        if try tokenizer.attribute("type") == "paragraph",
          let value = try tokenizer.attribute("default"), WordValue.isOn(value)
        {
          standard = id
        }
      } else if tokenizer.holdsOtherProperties(token) {
        try tokenizer.skipElement()
      } else if let id {
        try read(token, of: id, from: tokenizer)
      }
    }
  }

  private mutating func read(
    _ token: XMLToken,
    of id: String,
    from tokenizer: XMLTokenizer
  ) throws(XMLError) {
    let value = try tokenizer.attribute("val")
    if tokenizer.isNamed("name", token) {
      styles[id]?.name = (value ?? "").lowercased()
    } else if tokenizer.isNamed("basedOn", token) {
      styles[id]?.base = value
    } else if tokenizer.isNamed("outlineLvl", token) {
      styles[id]?.outline = WordValue.outline(value)
    } else if tokenizer.isNamed("numId", token), value != "0" {
      let level = styles[id]?.listLevel ?? 0
      styles[id]?.listLevel = level
    } else if tokenizer.isNamed("ilvl", token) {
      styles[id]?.listLevel = WordValue.level(value)
    } else if tokenizer.isNamed("vanish", token) {
      styles[id]?.isHidden = WordValue.isOn(value)
      hasHidden = hasHidden || WordValue.isOn(value)
    }
  }

  /// The role a style gives its paragraphs, by its name or by that of a style it is based on.
  ///
  /// Word keeps the English names of its own styles whatever language it speaks. Where a style is
  /// not described, as in files other programs made, its id counts as its name.
  func role(of id: String?) -> LayoutBlock.Role? {
    guard var id = id ?? standard else { return nil }
    var listLevel: Int?
    // Styles may be based on each other in a circle in a damaged file.
    for _ in 0..<12 {
      guard let style = styles[id] else { return Self.role(ofName: id.lowercased()) }
      if let role = Self.role(ofName: style.name) { return role }
      if let outline = style.outline, (0...8).contains(outline) {
        return .heading(level: outline + 1)
      }
      listLevel = listLevel ?? style.listLevel
      guard let base = style.base else { break }
      id = base
    }
    return listLevel.map { .listItem(level: $0) }
  }

  private static func role(ofName name: String) -> LayoutBlock.Role? {
    let name = name.filter { $0 != " " && $0 != "-" && $0 != "_" }
    switch name {
    case "title": return .title
    case "subtitle": return .deck
    case "quote", "intensequote", "blocktext", "quotations": return .quote
    case "caption": return .caption
    case "tocheading": return .furniture(reason: "table-of-contents")
    default: break
    }
    if name.hasPrefix("heading"), let level = Int(name.dropFirst(7)), (1...9).contains(level) {
      return .heading(level: level)
    }
    if name.hasPrefix("toc"), Int(name.dropFirst(3)) != nil {
      return .furniture(reason: "table-of-contents")
    }
    for prefix in ["listbullet", "listnumber"] where name.hasPrefix(prefix) {
      // "List Bullet 2" is the second level.
      return .listItem(level: (WordValue.level(String(name.dropFirst(prefix.count))) ?? 1) - 1)
    }
    return nil
  }

  /// Whether a style hides text, by itself or by a style it is based on.
  private func hides(_ id: String?) -> Bool {
    guard var id else { return false }
    for _ in 0..<12 {
      guard let style = styles[id] else { return false }
      if let isHidden = style.isHidden { return isHidden }
      guard let base = style.base else { return false }
      id = base
    }
    return false
  }

  /// Whether styles hide a run that says nothing itself.
  ///
  /// Where the styles of the paragraph and of the run both hide, they show: hiding is one of the
  /// properties that two styles switch back (ECMA-376, part 1, section 17.7.3).
  func hidesRun(ofParagraph paragraph: String?, style: String?) -> Bool {
    hasHidden && hides(paragraph ?? standard) != hides(style)
  }

  /// Whether a style is that of the numbers of notes.
  func isOfNoteNumbers(_ id: String?) -> Bool {
    guard let id else { return false }
    let name = (styles[id]?.name ?? id).lowercased().filter { $0 != " " }
    return name == "footnotereference" || name == "endnotereference"
  }
}

extension XMLTokenizer {
  /// Whether an element holds properties that are not those of the element it stands in: those
  /// before a tracked change, or those of some cells of a table.
  func holdsOtherProperties(_ token: XMLToken) -> Bool {
    let name = bytes[token.content]
    return name.count >= 9
      && (name.suffix(6).elementsEqual("Change".utf8) || name.elementsEqual("tblStylePr".utf8))
  }
}

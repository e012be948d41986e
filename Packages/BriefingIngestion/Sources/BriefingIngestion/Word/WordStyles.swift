import BriefingCore

/// What the styles of a Word document make of paragraphs.
struct WordStyles {
  private struct Style {
    var name = ""
    var base: String?
    /// The outline level, from 0 on.
    var outline: Int?
    /// Whether the style puts its paragraphs in a list, and how deep.
    var listLevel: Int?
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var standard: String?

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
        guard let id else { continue }
        styles[id] = Style()
        if try tokenizer.attribute("type") == "paragraph",
          let value = try tokenizer.attribute("default"), WordValue.isOn(value)
        {
          standard = id
        }
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
      styles[id]?.outline = value.flatMap { Int($0) }
    } else if tokenizer.isNamed("numId", token), value != "0" {
      let level = styles[id]?.listLevel ?? 0
      styles[id]?.listLevel = level
    } else if tokenizer.isNamed("ilvl", token) {
      styles[id]?.listLevel = value.flatMap { Int($0) }
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
    return listLevel.map { .item(depth: $0 + 1) }
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
      return .item(depth: Int(name.dropFirst(prefix.count)) ?? 1)
    }
    return nil
  }
}

/// The values of attributes that switch something on or off.
enum WordValue {
  /// Whether a value means yes; an attribute that is left out means yes too.
  static func isOn(_ value: String?) -> Bool {
    guard let value else { return true }
    return value != "0" && value != "false" && value != "off"
  }
}

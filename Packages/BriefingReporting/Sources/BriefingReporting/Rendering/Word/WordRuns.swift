import BriefingCore

/// What stands in a paragraph, run by run.
///
/// This is the only way text gets into the document: it comes out escaped, with everything that
/// acts on text instead of being seen written out.
struct WordRuns {
  private(set) var markup = ""

  var isEmpty: Bool { markup.isEmpty }

  /// Creates runs of markup made elsewhere of runs.
  init(markup: String = "") { self.markup = markup }

  /// Creates runs that hold one line.
  init(line text: String, _ style: WordStyles.Character? = nil) { add(line: text, style) }

  /// Creates runs of others, with words between them.
  init(joining parts: [WordRuns], with words: String) {
    for (index, part) in parts.enumerated() {
      if index > 0 { add(words) }
      add(markup: part.markup)
    }
  }

  /// Adds text as it is: line breaks and tabs are kept, as are spaces at the ends.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: The style, where it has one of its own.
  ///   - language: The tag of its language, where it is not that of the document.
  mutating func add(_ text: String, _ style: WordStyles.Character? = nil, language: String? = nil) {
    for part in text.controlsShown.wordDirections {
      var properties = style.map { "<w:rStyle w:val=\"\($0.rawValue)\"/>" } ?? ""
      if part.isRightToLeft { properties += "<w:rtl/>" }
      if let language {
        properties +=
          "<w:lang w:val=\"\(language)\" w:eastAsia=\"\(language)\" "
          + "w:bidi=\"\(language)\"/>"
      }
      markup += properties.isEmpty ? "<w:r>" : "<w:r><w:rPr>\(properties)</w:rPr>"
      add(pieces: String(part.text).htmlEscaped)
      markup += "</w:r>"
    }
  }

  /// Adds the text of a run, line by line and column by column.
  private mutating func add(pieces text: String) {
    var piece: [UInt8] = []
    func flush() -> String {
      guard !piece.isEmpty else { return "" }
      defer { piece.removeAll(keepingCapacity: true) }
      return "<w:t xml:space=\"preserve\">\(String(decoding: piece, as: UTF8.self))</w:t>"
    }
    for byte in text.utf8 {
      switch byte {
      case 0x09: markup += flush() + "<w:tab/>"
      case 0x0A: markup += flush() + "<w:br/>"
      default: piece.append(byte)
      }
    }
    markup += flush()
  }

  /// Adds text on one line.
  mutating func add(line text: String, _ style: WordStyles.Character? = nil) {
    add(text.controlsShown.onOneLine, style)
  }

  /// Adds text on one line behind words of the rendering; of no text nothing is added.
  mutating func add(
    line text: String,
    _ style: WordStyles.Character? = nil,
    after words: String
  ) {
    let line = WordRuns(line: text, style)
    guard !line.isEmpty else { return }
    if !isEmpty { add(words) }
    add(markup: line.markup)
  }

  /// Adds a field with the result it has.
  ///
  /// - Parameters:
  ///   - instruction: The instruction, which is never made of text from sources.
  ///   - result: What is shown until a program works the field out.
  ///   - style: The style of the result.
  mutating func add(
    field instruction: String,
    result: String,
    _ style: WordStyles.Character? = nil
  ) {
    markup +=
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + "<w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    add(result, style)
    markup += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  /// Adds a link to the entry of a source in the list of sources.
  mutating func add(
    link text: String,
    to source: PresentedSource,
    _ style: WordStyles.Character? = nil
  ) {
    var runs = WordRuns()
    runs.add(text, style)
    markup += "<w:hyperlink w:anchor=\"\(source.wordBookmark)\" w:history=\"1\">"
    markup += runs.markup + "</w:hyperlink>"
  }

  /// Adds the short name of a source as a link to its entry in the list of sources.
  mutating func add(label source: PresentedSource) {
    // A source that is not on the list, which no briefing of ours has, goes by its id.
    guard source.number > 0 else { return add(line: source.name, .source) }
    add(link: source.label, to: source, .source)
  }

  /// Adds markup made elsewhere of runs.
  mutating func add(markup other: String) { markup += other }

  /// Puts a bookmark around all that was added so far.
  mutating func mark(_ anchor: String, with bookmarks: inout WordBookmarks) {
    markup = bookmarks.mark(anchor, around: markup)
  }
}

extension PresentedSource {
  /// The bookmark of its entry in the list of sources.
  var wordBookmark: String { "source_\(number)" }
}

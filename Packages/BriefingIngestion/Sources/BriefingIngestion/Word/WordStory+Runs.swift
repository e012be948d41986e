import BriefingCore

/// Runs of text and what stands for text in them.
extension WordStory {
  /// Whether what comes now is seen by who reads the document.
  var isVisible: Bool { runs.last?.isHidden != true && !fields.isInstruction }

  /// Reads an element that stands for text.
  ///
  /// - Returns: Whether it is one.
  /// - Throws: ``XMLError`` where the part is no XML.
  mutating func startText(
    _ name: String,
    _ token: XMLToken,
    _ tokenizer: inout XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) -> Bool {
    // A tab within a run is text, within properties it is none.
    let isRun = !runs.isEmpty
    switch name {
    case "t": try readText(&tokenizer, &text)
    case "tab" where isRun, "ptab" where isRun: if isVisible { text.addTab(token.range) }
    case "br" where isRun, "cr" where isRun: if isVisible { text.addCountedLine(token.range) }
    case "noBreakHyphen": if isVisible { text.append([0xE2, 0x80, 0x91], from: token.range) }
    case "sym", "symEx": try readSymbol(token, tokenizer, &text)
    case "fldChar": try readField(&tokenizer, &text)
    case "footnoteReference", "endnoteReference":
      // What stands raised beside it is a mark that a person gave the note.
      if isRun { runs[runs.count - 1].raising = nil }
    default: return false
    }
    return true
  }

  private mutating func readText(
    _ tokenizer: inout XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    while let token = try tokenizer.next() {
      switch token.kind {
      case .text, .literal:
        guard isVisible else { continue }
        markRaised(tokenizer.bytes[token.content].first, &text)
        try tokenizer.append(token, to: &text)
        if runs.last?.raising != nil { raisedEnd = text.count }
      case .start: try tokenizer.skipElement()
      case .end: return
      }
    }
  }

  /// Tells a raised digit from the digit it stands behind: 10² is not 102.
  private func markRaised(_ byte: UInt8?, _ text: inout LayoutText) {
    guard let tag = runs.last?.raising, byte?.isASCIIDigit == true,
      text.openByte?.isASCIIDigit == true, text.count != raisedEnd
    else { return }
    text.append([UInt8(ascii: "^")], from: tag)
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

  // MARK: Fields

  private mutating func readField(
    _ tokenizer: inout XMLTokenizer,
    _ text: inout LayoutText
  ) throws(XMLError) {
    switch try tokenizer.attribute("fldCharType") {
    case "begin": fields.begin(choice: try readChoice(&tokenizer))
    case "separate": fields.separate(at: text.count)
    case "end":
      guard let field = fields.end(), let choice = field.choice, isVisible else { return }
      // Some programs write what was chosen as the result too.
      guard field.resultStart == nil || field.resultStart == text.count else { return }
      let entry = XMLToken(kind: .text, range: choice, content: choice)
      try tokenizer.append(entry, to: &text)
    default: break
    }
  }

  /// What was chosen from the list of a form, as Word shows it in the place of a result.
  private func readChoice(_ tokenizer: inout XMLTokenizer) throws(XMLError) -> Range<Int>? {
    let depth = tokenizer.depth
    var (result, standard): (Int?, Int?) = (nil, nil)
    var count = 0
    var choice: Range<Int>?
    while let token = try tokenizer.next(), tokenizer.depth >= depth {
      guard token.kind == .start else { continue }
      if tokenizer.isNamed("result", token) {
        result = try tokenizer.attribute("val").flatMap { Int($0) }
      } else if tokenizer.isNamed("default", token) {
        standard = try tokenizer.attribute("val").flatMap { Int($0) }
      } else if tokenizer.isNamed("listEntry", token) {
        if count == result ?? standard ?? 0 { choice = tokenizer.valueRange("val") }
        count += 1
      }
    }
    return choice
  }

  // MARK: Properties

  /// Begins a run, which the styles of its paragraph may hide.
  mutating func startRun() {
    var run = Run()
    run.isHidden =
      runs.last?.isHidden == true || styles.hidesRun(ofParagraph: paragraph.style, style: nil)
    runs.append(run)
  }

  /// Ends a run.
  mutating func endRun() {
    if runs.popLast()?.isHidden == true { tally.hiddenRuns += 1 }
  }

  /// Reads the properties of a run; those of anything else say nothing of text.
  mutating func readRunProperties(_ tokenizer: inout XMLTokenizer) throws(XMLError) {
    guard var run = runs.popLast() else { return try tokenizer.skipElement() }
    let depth = tokenizer.depth
    while let token = try tokenizer.next(), tokenizer.depth >= depth {
      guard token.kind == .start else { continue }
      if tokenizer.holdsOtherProperties(token) {
        try tokenizer.skipElement()
      } else if tokenizer.isNamed("vanish", token) {
        run.hides = WordValue.isOn(try tokenizer.attribute("val"))
      } else if tokenizer.isNamed("rStyle", token) {
        run.style = try tokenizer.attribute("val")
      } else if tokenizer.isNamed("vertAlign", token) {
        run.raising = try tokenizer.attribute("val") == "superscript" ? token.range : nil
      }
    }
    let isStyled = styles.hidesRun(ofParagraph: paragraph.style, style: run.style)
    run.isHidden = runs.last?.isHidden == true || run.hides ?? isStyled
    if styles.isOfNoteNumbers(run.style) { run.raising = nil }
    runs.append(run)
  }
}

/// The open fields of a story, which may stand in each other and span paragraphs.
struct WordFields {
  /// A field that began.
  struct Field {
    /// Whether its instructions go on; behind them stands its result, which is text.
    var isInstruction = true
    /// What was chosen from its list.
    let choice: Range<Int>?
    /// The length of the text where its result starts.
    var resultStart: Int?
  }

  /// More fields in each other than Word allows; no more are told apart.
  private static let maximumDepth = 64

  private var open: [Field] = []
  private var instructions = 0
  /// Where instructions that go on past a paragraph are known to end.
  private var knownEnd = 0
  /// Whether some instructions never end.
  private var isDamaged = false

  /// Whether what comes now is an instruction, be it of an outer field.
  var isInstruction: Bool { instructions > 0 }

  /// Begins a field.
  mutating func begin(choice: Range<Int>? = nil) {
    guard open.count < Self.maximumDepth else { return }
    open.append(Field(choice: choice))
    instructions += 1
  }

  /// Ends the instructions of the innermost field.
  mutating func separate(at length: Int) {
    guard let last = open.indices.last, open[last].isInstruction else { return }
    open[last].isInstruction = false
    open[last].resultStart = length
    instructions -= 1
  }

  /// Ends the innermost field.
  mutating func end() -> Field? {
    guard let field = open.popLast() else { return nil }
    if field.isInstruction { instructions -= 1 }
    return field
  }

  /// Lets go of instructions that never end, which would take the rest of the part with them.
  ///
  /// What was looked through once is not looked through again.
  ///
  /// - Parameter tokenizer: The tokens behind the paragraph that ended.
  /// - Returns: Whether some instructions were found that never end.
  /// - Throws: ``XMLError`` where the part is no XML.
  mutating func endParagraph(before tokenizer: XMLTokenizer) throws(XMLError) -> Bool {
    guard instructions > 0, isDamaged || tokenizer.position >= knownEnd else { return false }
    if !isDamaged, let end = try endOfInstructions(tokenizer) {
      knownEnd = end
      return false
    }
    let isNew = !isDamaged
    isDamaged = true
    open = []
    instructions = 0
    return isNew
  }

  private func endOfInstructions(_ tokenizer: XMLTokenizer) throws(XMLError) -> Int? {
    var (tokens, ahead) = (tokenizer, self)
    // A text box may end before the elements it stands in do.
    while ahead.isInstruction, let token = try tokens.next() {
      guard token.kind == .start else { continue }
      if tokens.isNamed("del", token) || tokens.isNamed("moveFrom", token)
        || tokens.isNamed("txbxContent", token)
      {
        try tokens.skipElement()
      } else if tokens.isNamed("fldChar", token) {
        switch try tokens.attribute("fldCharType") {
        case "begin": ahead.begin()
        case "separate": ahead.separate(at: 0)
        case "end": _ = ahead.end()
        default: break
        }
      }
    }
    return ahead.isInstruction ? nil : tokens.position
  }
}

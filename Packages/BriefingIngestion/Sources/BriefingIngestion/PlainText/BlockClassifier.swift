import BriefingCore

/// The judgment of what each passage of a plain text is.
///
/// First come the passages that show what they are by themselves; then those that only their
/// neighbours explain: title, deck, headings, captions without a credit, lists. What is left is
/// paragraphs. Every passage gets a kind: nothing vanishes.
struct BlockClassifier {
  /// A kind, and why where it is furniture.
  struct Verdict: Equatable {
    var kind: BlockKind
    var reason: String?

    init(_ kind: BlockKind, reason: String? = nil) {
      self.kind = kind
      self.reason = reason
    }
  }

  let text: DocumentText
  let bytes: [UInt8]
  let passages: [Passage]
  var verdicts: [Verdict?]
  /// The first passage that is running text, or the number of passages.
  let firstBody: Int
  /// The last passage that is running text, or -1.
  let lastBody: Int
  /// Whether empty lines stand between passages as a rule.
  let usesGaps: Bool
  /// The index of the title, where there is one.
  var title: Int?

  init(_ text: DocumentText) {
    self.init(text, passages: PassageReader(text).passages())
  }

  /// Creates a classifier of passages that were told apart already.
  init(_ text: DocumentText, passages: [Passage]) {
    self.text = text
    bytes = text.bytes
    self.passages = passages
    verdicts = Array(repeating: nil, count: passages.count)
    firstBody = passages.firstIndex(where: Self.isRunning) ?? passages.count
    lastBody = passages.lastIndex(where: Self.isRunning) ?? -1
    usesGaps = passages.count { $0.isAfterGap } * 5 >= passages.count
  }

  /// Whether a passage is running text by its length and ending.
  private static func isRunning(_ passage: Passage) -> Bool {
    guard case .text = passage.form else { return false }
    if !passage.isShort { return true }
    return (passage.ending == .stop || passage.ending == .question) && passage.words.count >= 12
  }

  /// Whether a passage is running text by its length and ending.
  func isRunning(_ passage: Passage) -> Bool { Self.isRunning(passage) }

  /// Returns the blocks of the text.
  mutating func blocks() -> PlainTextBlocks {
    for index in passages.indices { verdicts[index] = verdict(ofItself: index) }
    markTeasers()
    markMenus()
    markLetterhead()
    markBareNames()
    markHeader()
    markCaptions()
    markLists()
    markSignatures()
    markHeadings()
    return collected()
  }

  /// Returns what a passage shows itself to be, or nothing where it does not say.
  func verdict(ofItself index: Int) -> Verdict? {
    let passage = passages[index]
    switch passage.form {
    case .rule: return Verdict(.boilerplate, reason: "separator")
    case .quote: return Verdict(.quote)
    case .row: return isBreadcrumb(index) ? Verdict(.breadcrumb) : Verdict(.table)
    case .item, .text: break
    }
    guard passage.isShort else { return nil }
    if let reason = furniture(passage) { return Verdict(.boilerplate, reason: reason) }
    if isTeaser(passage) { return Verdict(.teaser) }
    if case .item = passage.form { return nil }
    if isCredit(passage) { return Verdict(.credit) }
    if isCaption(index) { return Verdict(.caption) }
    if isByline(index) { return Verdict(.byline) }
    if let masthead = masthead(index) {
      return Verdict(masthead.authors.isEmpty ? .dateline : .byline)
    }
    if isDateLine(index) || isActLine(index) { return Verdict(.dateline) }
    if authorNote(index) != nil { return Verdict(.signature) }
    if isIssueLine(index) { return Verdict(.boilerplate, reason: "release-notice") }
    if isBreadcrumb(index) { return Verdict(.breadcrumb) }
    return nil
  }

  /// Returns the blocks by their verdicts; what has none is a paragraph.
  func collected() -> PlainTextBlocks {
    var result = PlainTextBlocks()
    var leadIn = LeadIn(text)
    for (index, passage) in passages.enumerated() {
      let verdict = verdicts[index] ?? Verdict(.paragraph)
      var block = Block(kind: verdict.kind, span: passage.span, reason: verdict.reason)
      if verdict.kind == .listItem {
        block.leadIn = leadIn.ofItem(passage.span, indent: passage.indent)
      } else {
        leadIn.note(passage.span, kind: verdict.kind)
      }
      if index == title {
        appendTitle(block, to: &result)
      } else {
        if verdict.kind == .byline { result.bylines.append(passage) }
        if verdict.kind == .dateline { result.datelines.append(passage) }
        if verdict.kind == .byline || verdict.kind == .dateline,
          let masthead = masthead(index)
        {
          result.mastheads.append((masthead, passage.span))
        }
        if verdict.kind == .signature, let note = authorNote(index) { result.notes.append(note) }
        if verdict.reason == Self.bareAuthor { result.authors.append(passage.span) }
        if verdict.reason == Self.bareOutlet { result.outlets.append(passage.span) }
        if verdict.reason == Self.letterhead { result.letterheads.append(passage) }
        if verdict.kind == .paragraph, result.openings.count < 3 { result.openings.append(passage) }
        result.blocks.append(block)
      }
    }
    return result
  }

  /// Appends the title, and the name of the site that saved pages put after it.
  private func appendTitle(_ block: Block, to result: inout PlainTextBlocks) {
    guard let suffix = SiteSuffix(of: block.span, text: text) else {
      result.title = block.span
      result.blocks.append(block)
      return
    }
    result.title = suffix.title
    result.site = suffix.name
    result.blocks.append(Block(kind: .title, span: suffix.title))
    result.blocks.append(Block(kind: .boilerplate, span: suffix.rest, reason: "site-name"))
  }
}

/// The blocks of a plain text, with those that say something of the text itself.
struct PlainTextBlocks {
  var blocks: [Block] = []
  var title: TextSpan?
  var site: TextSpan?
  var bylines: [Passage] = []
  var datelines: [Passage] = []
  /// Lines that are the name of an author, and of an outlet, alone.
  var authors: [TextSpan] = []
  var outlets: [TextSpan] = []
  /// What the lines among these say that stand between the headline and the text, and the lines.
  var mastheads: [(Masthead, TextSpan)] = []
  /// The lines above the headline that name the body the text comes from.
  var letterheads: [Passage] = []
  /// What notes say of the author, or of where the text appeared.
  var notes: [AuthorNote] = []
  /// The first paragraphs, one of which may open with a dateline.
  var openings: [Passage] = []
}

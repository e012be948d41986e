import BriefingCore

/// The sentence or line that introduces a list, found while blocks are gone through in order.
struct LeadIn {
  private let text: DocumentText
  /// The passage before the list, where it introduces one.
  private var current: TextSpan?
  /// The last item that introduces a list within the list, its indent and how it is marked.
  private var parent: (span: TextSpan, indent: Int, marker: Marker)?

  init(_ text: DocumentText) { self.text = text }

  /// Takes notice of a passage that is no list item.
  mutating func note(_ passage: TextSpan, kind: BlockKind) {
    // Furniture between a lead-in and its list does not part them.
    guard kind.isBody else { return }
    parent = nil
    current = nil
    if kind == .heading {
      current = passage
    } else if introduces(passage) {
      current = lastSentence(of: passage)
    }
  }

  /// Returns the lead-in of an item.
  ///
  /// An item stands in a list within the list where its indent is greater or its marks are of another
  /// kind: "4. The parties will pay:" and then "(a) Chile: 45".
  mutating func ofItem(_ passage: TextSpan, indent: Int) -> TextSpan? {
    let marker = Marker(of: passage, in: text)
    if let parent, indent > parent.indent || indent == parent.indent && marker != parent.marker {
      return parent.span
    }
    parent = ending(of: passage) == .colon ? (lastSentence(of: passage), indent, marker) : nil
    return current
  }

  /// The kind of mark an item starts with.
  private enum Marker: Equatable {
    case number, letter, bracketed
    case symbol(UInt8)

    init(of passage: TextSpan, in text: DocumentText) {
      switch text.slice(passage).first(where: { !$0.isASCIIWhitespace }) ?? 0 {
      case 0x30...0x39: self = .number
      case 0x41...0x5A, 0x61...0x7A: self = .letter
      case UInt8(ascii: "("), UInt8(ascii: "["): self = .bracketed
      case let byte: self = .symbol(byte)
      }
    }
  }

  private func ending(of passage: TextSpan) -> Passage.Ending {
    Passage.Ending(of: passage, bytes: text.bytes)
  }

  private func introduces(_ passage: TextSpan) -> Bool {
    let ending = ending(of: passage)
    if ending == .colon { return true }
    guard ending == .open || ending == .comma else { return false }
    var tokens: [Token] = []
    let tail = TextSpan(max(passage.start, passage.end - 40)..<passage.end)
    let start = (tail.start..<tail.end).first(where: text.isScalarBoundary) ?? tail.end
    Tokenizer(text).append(tokensOf: start..<tail.end, to: &tokens)
    let words = PhraseWord.words(of: tokens, bytes: text.bytes)
    return words.indices.contains { index in
      guard let count = Self.cues.match(words, at: index)?.count else { return false }
      return index + count == words.count
    }
  }

  private func lastSentence(of span: TextSpan) -> TextSpan {
    let block = Block(kind: .paragraph, span: span)
    return TextSegmenter().segment(text, blocks: [block]).sentences.last ?? span
  }

  private static let cues = PhraseTable<Bool>(
    "including|include|includes|as follows|the following|such as|namely|following|for example"
  )
}

public import BriefingCore

/// The finder of the sentences that name what a passage of a document takes up, and of those that say
/// what came of it.
public struct Antecedents: Sendable {
  let document: Document
  /// The names and offices of people.
  private let people: SpanIndex<TextSpan>
  /// What was found for the passages of statements, which everybody asks for.
  private var known: [TextSpan: TextSpan?] = [:]

  /// Creates a finder for a document.
  public init(_ document: AnnotatedDocument) {
    self.document = document.document
    people = SpanIndex(
      (document.active(.person) + document.active(.office)).map(\.span).sorted()
    ) { $0 }
    for statement in document.active(.statement) {
      let span = self.document.withoutNumber(statement.span)
      known[span] = .some(found(for: span))
    }
  }

  /// The finders of documents, by the id of the document.
  static func finders(of documents: [AnnotatedDocument], workers: Workers) -> [String: Antecedents]
  {
    Dictionary(
      workers.map(documents) { ($0.id, Antecedents($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns a passage with the sentences before it without which nobody can tell what it speaks of.
  ///
  /// - Parameter span: The passage.
  /// - Returns: The passage from the first of these sentences on; nothing where it says nothing by
  ///   itself and no near sentence names what it takes up.
  public func whole(_ span: TextSpan) -> TextSpan? {
    if let known = known[span] { return known }
    return found(for: span)
  }

  private func found(for span: TextSpan) -> TextSpan? {
    let span = withinMarks(span)
    guard let reference = reference(of: span) else { return span }
    var (start, wanted) = (span.start, reference)
    // Where the passage begins that names what is taken up, whatever else its sentences take up.
    var named = reference.isBlank ? nil : span.start
    for _ in 0..<Self.mostSentences {
      guard let before = sentence(before: start, for: wanted) else { break }
      start = openingOfSpeech(before).start
      let own = BackReference(of: document.text[before])
      if let own, own.isBlank {
        wanted = own
        continue
      }
      guard wanted != .person || !people.elements(within: before).isEmpty else { continue }
      named = start
      guard own != nil else { break }
      // "Such a loan is dear. Those that lend it": one more sentence may name it.
      wanted = .matter
    }
    if let named { return TextSpan(named..<span.end) }
    return isListed(span) ? span : nil
  }

  /// Returns a passage with the sentence before it, where one stands near.
  func withSentenceBefore(_ span: TextSpan) -> TextSpan {
    TextSpan((sentence(before: span.start, for: .matter)?.start ?? span.start)..<span.end)
  }

  /// What a passage takes up, by its first sentence.
  private func reference(of span: TextSpan) -> BackReference? {
    let end = min(document.sentence(at: span.start)?.end ?? span.end, span.end)
    guard span.start < end else { return nil }
    let sentence = TextSpan(span.start..<end)
    let text = document.text[sentence]
    let own = BackReference(
      of: text,
      after: self.sentence(before: span.start, for: .matter).map { document.text[$0] }
    )
    return own ?? (isToldByPerson(text, sentence) ? .matter : nil)
  }

  /// "Ann Lee said it was an idea": by "it" no person means herself.
  private func isToldByPerson(_ text: String, _ sentence: TextSpan) -> Bool {
    guard let cue = ReferenceWords(text).placeOfToldIt else { return false }
    let before = document.tokens(in: sentence).filter(\.isWord).prefix(cue)
    guard let first = before.first, let last = before.last else { return false }
    return !people.elements(within: first.span.union(last.span)).isEmpty
  }

  /// The sentence before a place, without the number of its paragraph: of its block, or the last one of
  /// the paragraph right before, where that is not what somebody else said.
  private func sentence(before start: Int, for wanted: BackReference) -> TextSpan? {
    guard start > 0, let block = document.block(at: start) else { return nil }
    let low = max(0, start - Self.longest - Self.gap)
    let before = document.sentences(in: TextSpan(low..<start))
      .last { $0.end <= start && $0.start >= low }
    guard let before, before.length <= Self.longest, let other = document.block(at: before.start)
    else { return nil }
    if other.span == block.span { return document.withoutNumber(before) }
    // "(2) They shall pay half of it.": parts of one article go on; other items stand side by side.
    let isNumbered =
      block.kind == .listItem && other.kind == .listItem
      && document.text.slice(block.span).first == UInt8(ascii: "(")
      && document.withoutNumber(block.span) != block.span
      && document.text.slice(before).last == UInt8(ascii: ".")
    guard isNumbered || block.kind == .paragraph && [.paragraph, .deck].contains(other.kind) else {
      return nil
    }
    let marks = SpeechMarks(document.text[before])
    let isSpeech = marks.opens || !marks.isWhole
    return isSpeech && wanted != .person ? nil : document.withoutNumber(before)
  }

  /// Whether a passage is an item of a list, which is told with the words that lead to it.
  private func isListed(_ span: TextSpan) -> Bool {
    document.block(at: span.start)?.leadIn != nil
  }

  /// The most sentences that are told for the one after them.
  static let mostSentences = 3
  /// The longest sentence, in bytes, that is told for the one after it.
  public static let longest = 400
  /// The most bytes between two sentences, with the number of a paragraph.
  private static let gap = 8
}

extension Document {
  /// Returns a sentence without the number of its paragraph, such as “2.” or “(b)”.
  public func withoutNumber(_ sentence: TextSpan) -> TextSpan {
    let bytes = text.slice(sentence)
    var rest = bytes
    let isOpened = rest.first == UInt8(ascii: "(")
    if isOpened { rest = rest.dropFirst() }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    let letters = rest.prefix { (0x61...0x7A).contains($0) }
    let length = digits.isEmpty ? letters.count : digits.count
    guard (1...3).contains(length) else { return sentence }
    rest = rest.dropFirst(length)
    let isClosed = rest.first == UInt8(ascii: ")")
    guard isClosed || !isOpened && !digits.isEmpty && rest.first == UInt8(ascii: ".") else {
      return sentence
    }
    rest = rest.dropFirst()
    let spaces = rest.prefix { $0 == 0x20 || $0 == 0x09 }
    let start = rest.startIndex + spaces.count
    guard !spaces.isEmpty, start < bytes.endIndex else { return sentence }
    return TextSpan(sentence.start + start - bytes.startIndex..<sentence.end)
  }
}

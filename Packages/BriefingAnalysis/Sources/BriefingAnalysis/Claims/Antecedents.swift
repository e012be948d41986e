public import BriefingCore

/// The finder of the sentences that name what a passage of a document takes up.
public struct Antecedents: Sendable {
  private let document: Document
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
    guard let reference = reference(of: span) else { return span }
    var (start, wanted) = (span.start, reference)
    for _ in 0..<Self.mostSentences {
      guard let before = sentence(before: start) else { break }
      start = before.start
      if let own = self.reference(of: before), own.isBlank {
        wanted = own
      } else if wanted != .person || !people.elements(within: before).isEmpty {
        return TextSpan(start..<span.end)
      }
    }
    guard reference.isBlank else { return TextSpan(start..<span.end) }
    return isListed(span) ? span : nil
  }

  /// Returns a passage with the sentence before it, where one stands near.
  func withSentenceBefore(_ span: TextSpan) -> TextSpan {
    TextSpan((sentence(before: span.start)?.start ?? span.start)..<span.end)
  }

  /// What a passage takes up, by its first sentence.
  private func reference(of span: TextSpan) -> BackReference? {
    let end = min(document.sentence(at: span.start)?.end ?? span.end, span.end)
    guard span.start < end else { return nil }
    return BackReference(
      of: document.text[TextSpan(span.start..<end)],
      after: sentence(before: span.start).map { document.text[$0] }
    )
  }

  /// The sentence before a place, without the number of its paragraph: of its block, or the last one of
  /// the paragraph right before.
  private func sentence(before start: Int) -> TextSpan? {
    guard start > 0, let block = document.block(at: start) else { return nil }
    let low = max(0, start - Self.longest - Self.gap)
    let before = document.sentences(in: TextSpan(low..<start))
      .last { $0.end <= start && $0.start >= low }
    guard let before, before.length <= Self.longest, let other = document.block(at: before.start)
    else { return nil }
    let isNear =
      other.span == block.span
      || block.kind == .paragraph && [.paragraph, .deck].contains(other.kind)
    return isNear ? document.withoutNumber(before) : nil
  }

  /// Whether a passage is an item of a list, which is told with the words that lead to it.
  private func isListed(_ span: TextSpan) -> Bool {
    document.block(at: span.start)?.leadIn != nil
  }

  /// The most sentences that are told for the one after them.
  private static let mostSentences = 3
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

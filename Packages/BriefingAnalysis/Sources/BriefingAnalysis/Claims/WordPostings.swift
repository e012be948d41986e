import BriefingCore

/// Which documents hold which words that carry meaning.
struct WordPostings: Sendable {
  private struct Paragraph: Sendable {
    let span: TextSpan
    let senses: [Int]
  }

  private let places: [String: Int]
  /// The number of a word's sense, or nothing where it carries little meaning.
  private var senses: [String: Int?] = [:]
  /// The places of the documents that hold a sense, in order.
  private var holders: [[Int]] = []
  /// The paragraphs of each document, as they stand.
  private var paragraphs: [[Paragraph]] = []

  init(of documents: [AnnotatedDocument]) {
    places = Dictionary(
      documents.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    var numbers: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      paragraphs.append(
        document.document.blocks.filter { $0.kind != .boilerplate }.map { block in
          let words = document.document.text[block.span].foldedWords
          return Paragraph(span: block.span, senses: number(words, by: &numbers))
        }
      )
      for sense in Set(paragraphs[index].flatMap(\.senses)) { holders[sense].append(index) }
    }
  }

  private mutating func number(_ words: [String], by numbers: inout [String: Int]) -> [Int] {
    var found: Set<Int> = []
    for word in words {
      if let known = senses[word] {
        if let known { found.insert(known) }
        continue
      }
      let sense = ContentWord.sense(word).map { sense in
        if let number = numbers[sense] { return number }
        numbers[sense] = holders.count
        holders.append([])
        return holders.count - 1
      }
      senses[word] = .some(sense)
      if let sense { found.insert(sense) }
    }
    return Array(found)
  }

  /// The places of the documents that share two words of some passages, or a third of them: they may
  /// tell of the same in other words.
  ///
  /// - Parameters:
  ///   - passages: The passages.
  ///   - inParagraphs: Whether the words are those of the paragraphs around the passages, which say
  ///     in more words what these are about.
  /// - Returns: The documents.
  func places(sharing passages: [Citation], inParagraphs: Bool) -> DocumentSet {
    var words: Set<Int> = []
    for passage in passages { words.formUnion(senses(of: passage, inParagraph: inParagraphs)) }
    var counts = Array(repeating: 0, count: paragraphs.count)
    for word in words { for index in holders[word] { counts[index] += 1 } }
    var shared = DocumentSet(count: paragraphs.count)
    for (index, count) in counts.enumerated() where count > 0 {
      if count >= 2 || count * 3 >= words.count { shared.insert(index) }
    }
    return shared
  }

  private func senses(of passage: Citation, inParagraph: Bool) -> [Int] {
    if inParagraph, let paragraph = paragraph(around: passage) { return paragraph.senses }
    return Set(passage.quote.foldedWords).compactMap { senses[$0] ?? nil }
  }

  private func paragraph(around passage: Citation) -> Paragraph? {
    guard let all = places[passage.source].map({ paragraphs[$0] }) else { return nil }
    let index = all.firstIndex(endingAfter: passage.span.start) { $0.span }
    guard index < all.count, all[index].span.contains(passage.span.start),
      all[index].span.length <= Self.longestParagraph
    else { return nil }
    return all[index]
  }

  /// A longer block is a whole text, in bytes.
  private static let longestParagraph = 1_500
}

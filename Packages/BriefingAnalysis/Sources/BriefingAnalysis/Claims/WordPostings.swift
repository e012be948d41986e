import BriefingCore

/// Which documents hold which words that carry meaning.
struct WordPostings: Sendable {
  private struct Paragraph: Sendable {
    let span: TextSpan
    let senses: [Int]
  }

  /// The documents that hold a word.
  private enum Holders: Sendable {
    /// The places of a few documents, in order.
    case few([Int])
    /// So many documents that a bit for each is less.
    case many(DocumentSet)
  }

  private let places: [String: Int]
  /// The number of a word's sense, or nothing where it carries little meaning.
  private var senses: [String: Int?] = [:]
  /// The documents that hold each sense.
  private var holders: [Holders] = []
  /// The paragraphs of each document, as they stand.
  private var paragraphs: [[Paragraph]] = []

  init(of documents: [AnnotatedDocument]) {
    places = Dictionary(
      documents.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    var numbers: [String: Int] = [:]
    var postings: [[Int]] = []
    for (index, document) in documents.enumerated() {
      paragraphs.append(
        document.document.blocks.filter { $0.kind != .boilerplate }.map { block in
          let words = document.document.text[block.span].foldedWords
          return Paragraph(span: block.span, senses: number(words, by: &numbers))
        }
      )
      postings += Array(repeating: [], count: numbers.count - postings.count)
      for sense in Set(paragraphs[index].flatMap(\.senses)) { postings[sense].append(index) }
    }
    holders = postings.map { places in
      guard places.count > documents.count / UInt64.bitWidth else { return .few(places) }
      return .many(places.reduce(into: DocumentSet(count: documents.count)) { $0.insert($1) })
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
        let number = numbers[sense] ?? numbers.count
        numbers[sense] = number
        return number
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
    var once = DocumentSet(count: paragraphs.count)
    var twice = once
    for word in words {
      switch holders[word] {
      case .few(let places):
        for place in places {
          if once.contains(place) { twice.insert(place) }
          once.insert(place)
        }
      case .many(let documents): once.formUnion(documents, repeated: &twice)
      }
    }
    return words.count <= 3 ? once : twice
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

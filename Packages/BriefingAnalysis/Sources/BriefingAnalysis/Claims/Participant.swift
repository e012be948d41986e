public import BriefingCore

/// A person whom sources give a part in what is to come.
public struct Participant: Sendable, Hashable {
  /// The person.
  public let person: ResolvedEntity
  /// The first mention in each document that gives the person a part, in the order of documents.
  public let mentions: [Mention]

  static func participants(
    in documents: [AnnotatedDocument],
    entities: EntityIndex,
    claims: [Claim]
  ) -> [Participant] {
    let toCome = Dictionary(grouping: claims.filter(\.isToCome), by: \.document)
      .mapValues { claims in SpanIndex(claims.map(\.annotation.span)) { $0 } }
    var sentences = PartSentences()
    return entities.entities(of: .person).compactMap { person in
      var seen: Set<String> = []
      let mentions = person.mentions.filter { mention in
        guard !seen.contains(mention.document),
          let document = documents.withID(mention.document),
          let claims = toCome[mention.document],
          !claims.elements(around: mention.annotation.span).isEmpty,
          sentences.givesPart(mention.annotation.span, in: document)
        else { return false }
        return seen.insert(mention.document).inserted
      }
      return mentions.isEmpty ? nil : Participant(person: person, mentions: mentions)
    }
  }
}

extension Claim {
  /// Whether a source, and no author, says that something is still to come.
  fileprivate var isToCome: Bool {
    statement.voice != .author && [.scheduled, .planned, .expected].contains(statement.status)
  }
}

/// The sentences by which somebody attends, hosts or joins something, each looked at once.
private struct PartSentences {
  private struct Place: Hashable {
    let document: String
    let start: Int
  }

  private var known: [Place: Bool] = [:]

  /// Whether a span stands in such a sentence of the article.
  mutating func givesPart(_ span: TextSpan, in document: AnnotatedDocument) -> Bool {
    guard document.isBody(span), let sentence = document.document.sentence(at: span.start) else {
      return false
    }
    let place = Place(document: document.id, start: sentence.start)
    if let known = known[place] { return known }
    let givesPart = document.document.tokens(in: sentence).contains { token in
      Self.verbs.contains(document.document.text[token.span].lowercased())
    }
    known[place] = givesPart
    return givesPart
  }

  private static let verbs: Set<String> = [
    "attend", "attends", "attending", "join", "joins", "joining", "welcome", "welcomes",
    "welcoming", "host", "hosts", "hosting", "chair", "chairs", "chairing", "participate",
    "participates", "participating", "represent", "represents", "representing", "receive",
    "receives", "meet", "meets", "lead", "leads", "accompany", "accompanies",
  ]
}

extension AnnotatedDocument {
  /// Returns the office that the text gives a person right before the name.
  public func office(before name: TextSpan) -> Annotation? {
    // The annotations stand in the order of their starts, and no office is longer than this.
    var index = annotations.firstIndex(startingAt: name.start)
    while index > 0, annotations[index - 1].span.start >= name.start - 500 {
      index -= 1
      let candidate = annotations[index]
      guard candidate.label == .office, candidate.isActive else { continue }
      if candidate.span.end <= name.start, name.start - candidate.span.end <= 2 {
        return candidate
      }
    }
    return nil
  }
}

extension [Annotation] {
  /// The place of the first annotation that starts at an offset or after it, in file order.
  fileprivate func firstIndex(startingAt offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

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
    let claims = Dictionary(grouping: claims, by: \.document)
    return entities.entities(of: .person).compactMap { person in
      var seen: Set<String> = []
      let mentions = person.mentions.filter { mention in
        guard let document = documents.withID(mention.document),
          isPart(mention, in: document, claims[mention.document] ?? [])
        else { return false }
        return seen.insert(mention.document).inserted
      }
      return mentions.isEmpty ? nil : Participant(person: person, mentions: mentions)
    }
  }

  /// Whether a mention stands in a sentence by which the person attends, hosts or joins something
  /// that the source reports as still to come.
  private static func isPart(
    _ mention: Mention,
    in document: AnnotatedDocument,
    _ claims: [Claim]
  ) -> Bool {
    let span = mention.annotation.span
    guard document.isBody(span), let sentence = document.document.sentence(at: span.start) else {
      return false
    }
    let isToCome = claims.contains { claim in
      claim.annotation.span.contains(span) && claim.statement.voice != .author
        && [.scheduled, .planned, .expected].contains(claim.statement.status)
    }
    guard isToCome else { return false }
    return document.document.tokens(in: sentence).contains { token in
      verbs.contains(document.document.text[token.span].lowercased())
    }
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
    active(.office).last { $0.span.end <= name.start && name.start - $0.span.end <= 2 }
  }
}

import BriefingCore

extension SourceComparison {
  /// What several sources say a meeting is like: the first of its kind, at the level of ministers.
  func agreementsOnDescriptions() -> [Agreement] {
    guard let forum = entities.principalForum else { return [] }
    let speaking = documents.filter { forum.documents.contains($0.id) }
    return MeetingTrait.allCases.compactMap { trait in
      let sides = speaking.compactMap { document in
        document.phrase(telling: trait).map { side(document.document.citation(of: $0)) }
      }
      return sides.count < 2
        ? nil : Agreement(subject: "\(forum.entity.name) is \(trait.rawValue)", sides: sides)
    }
  }
}

/// What a meeting can be said to be; the raw value goes behind "is".
private enum MeetingTrait: String, CaseIterable {
  case first = "new, or the first of its kind"
  case ministerial = "at the level of ministers"
  case ofLeaders = "at the level of leaders"
  case virtual = "held at a distance"
  case yearly = "held every year"

  /// The words that say so before a word for a meeting.
  var words: Set<String> {
    switch self {
    case .first: ["first", "inaugural", "maiden", "new", "newly"]
    case .ministerial: ["ministerial", "ministers"]
    case .ofLeaders: ["leaders", "presidential"]
    case .virtual: ["virtual", "online", "teleconference", "videoconference"]
    case .yearly: ["annual", "yearly"]
    }
  }

  static let meetings: Set<String> = [
    "meeting", "meetings", "dialogue", "session", "sessions", "talks", "summit", "conference",
    "committee", "forum", "round", "mechanism", "format",
  ]
}

extension AnnotatedDocument {
  /// The words of the article that give a meeting a trait, from the trait to the word for the meeting.
  fileprivate func phrase(telling trait: MeetingTrait) -> TextSpan? {
    for sentence in document.sentences where isArticle(sentence) {
      let tokens = Array(document.tokens(in: sentence))
      for index in tokens.indices where trait.words.contains(folded(tokens[index])) {
        let rest = tokens[(index + 1)...].prefix(Self.reach)
        guard let noun = rest.first(where: { MeetingTrait.meetings.contains(folded($0)) }),
          !rest.prefix(while: { $0.span.start < noun.span.start }).contains(where: isBreak)
        else { continue }
        return tokens[index].span.union(noun.span)
      }
    }
    return nil
  }

  /// How many words a trait may stand before the meeting.
  private static let reach = 7

  private func folded(_ token: Token) -> String {
    document.text[token.span].foldedWords.joined()
  }

  private func isBreak(_ token: Token) -> Bool {
    [",", ";", ":", "."].contains(document.text[token.span])
  }
}

import BriefingCore

extension SourceComparison {
  /// What several sources say a meeting is like: the first of its kind, at the level of ministers.
  func agreementsOnDescriptions() -> [Agreement] {
    guard let forum = entities.principalForum else { return [] }
    let told = documents.filter { forum.documents.contains($0.id) }
      .map { (document: $0.document, phrases: $0.meetingTraits()) }
    return MeetingTrait.allCases.compactMap { trait in
      let sides = told.compactMap { document, phrases in
        phrases[trait].map { side(document.citation(of: $0)) }
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

  /// The trait that a word tells before a word for a meeting.
  static let byWord: [String: MeetingTrait] = {
    let words: [(MeetingTrait, [String])] = [
      (.first, ["first", "inaugural", "maiden", "new", "newly"]),
      (.ministerial, ["ministerial", "ministers"]), (.ofLeaders, ["leaders", "presidential"]),
      (.virtual, ["virtual", "online", "teleconference", "videoconference"]),
      (.yearly, ["annual", "yearly"]),
    ]
    var table: [String: MeetingTrait] = [:]
    for (trait, words) in words { for word in words { table[word] = trait } }
    return table
  }()

  static let meetings: Set<String> = [
    "meeting", "meetings", "dialogue", "session", "sessions", "talks", "summit", "conference",
    "committee", "forum", "round", "mechanism", "format",
  ]
}

extension AnnotatedDocument {
  /// The first words of the article that give a meeting each trait, from the trait to the word for
  /// the meeting.
  fileprivate func meetingTraits() -> [MeetingTrait: TextSpan] {
    var result: [MeetingTrait: TextSpan] = [:]
    for sentence in document.sentences where isArticle(sentence) {
      let tokens = Array(document.tokens(in: sentence))
      let words = tokens.map(folded)
      for index in tokens.indices {
        guard let trait = MeetingTrait.byWord[words[index]], result[trait] == nil else { continue }
        let rest = words[(index + 1)...].prefix(Self.reach)
        guard let noun = rest.firstIndex(where: MeetingTrait.meetings.contains),
          !tokens[index + 1..<noun].contains(where: isBreak)
        else { continue }
        result[trait] = tokens[index].span.union(tokens[noun].span)
      }
    }
    return result
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

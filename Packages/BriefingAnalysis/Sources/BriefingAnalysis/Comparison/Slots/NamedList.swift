import BriefingCore

/// Things of one kind that a sentence names one by one: "the posts at Lund, Aro and Vik".
struct NamedList {
  /// One of the things.
  struct Member {
    /// Its words in small letters.
    let words: [String]

    let span: TextSpan
  }

  /// The noun for all of them, at the key at which like words meet.
  let head: String
  let members: [Member]

  /// Returns the lists of a sentence that follow a plural and a word for where or whose.
  static func lists(in sentence: ToldSentence) -> [NamedList] {
    let words = sentence.words
    return words.indices.dropLast(2).compactMap { place in
      guard words[place].text.isPlural, let head = words[place].sense,
        !ReachOfNoun.parties.contains(head),
        links.contains(words[place + 1].text), words[place + 2].isCapitalized
      else { return nil }
      let rest = words[(place + 2)...].prefix {
        $0.isCapitalized || $0.text.isEmpty || $0.text == "and"
      }
      let members = rest.split { !$0.isCapitalized }.compactMap { name -> Member? in
        guard let first = name.first, let last = name.last else { return nil }
        return Member(words: name.map(\.text), span: first.span.union(last.span))
      }
      return members.count >= 2 ? NamedList(head: head, members: members) : nil
    }
  }

  private static let links: Set<String> = ["of", "at", "in", "to", "for", "off"]
}

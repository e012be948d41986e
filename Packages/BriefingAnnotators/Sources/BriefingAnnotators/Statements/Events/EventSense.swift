import BriefingCore

/// Tells whether a verb of events is used in the sense that makes it one: a state of emergency is
/// declared, a text is declared incomprehensible.
struct EventSense {
  let words: [ReadWord]

  /// Returns the kind of the event, or nothing where the verb tells of something else.
  ///
  /// - Parameters:
  ///   - link: The verb.
  ///   - kind: The kind its lemma stands for.
  ///   - matter: What it is done to: the object, of a passive the subject.
  ///   - object: The words after it.
  ///   - subject: The words of its subject.
  ///   - said: The verb group of a clause that is its content.
  /// - Returns: The kind, which may be another than the lemma's.
  func kind(
    of link: VerbGroup.Link,
    _ kind: String,
    matter: ArraySlice<ReadWord>,
    object: ArraySlice<ReadWord>,
    subject: ArraySlice<ReadWord>,
    said: VerbGroup?
  ) -> String? {
    let first = object.first
    switch link.lemma {
    case "declare":
      return said != nil || names(Self.declared, in: matter.prefix(8)) ? kind : nil
    case "unveil":
      return names(Self.monuments, in: matter.prefix(8)) ? "ceremony" : kind
    case "agree"
    where subject.count == 1 && subject.first?.isPronoun == true
      && words[link.word].classes.isAny([.base, .thirdPerson])
      && !link.isPerfect && !words[link.word].classes.contains(.past):
      return nil  // "he agrees on everything"
    case "establish" where first.map({ Self.reflexives.contains($0.form) }) ?? false:
      return nil  // "established herself as an actress"
    case "agree":
      // "agreed that the fire started there" is an opinion they share.
      guard let said, said.opener.map({ words[$0].form == "that" }) ?? false else { return kind }
      return said.modal != nil ? kind : nil
    case "call":
      return first?.form == "for"
        && object.dropFirst().first?.classes.contains(.preposition) == false
        ? kind : nil
    case "send", "dispatch":
      return names(Self.sent, in: matter.prefix(10)) ? kind : nil
    case "open":
      // "opened 2012 with a new team"
      return first?.classes.contains(.number) == true ? nil : kind
    case "travel":
      return first?.classes.contains(.to) == true || first?.form == "to" ? kind : nil
    case "elect":
      return first?.classes.contains(.to) == true ? nil : "election"
    case "adopt":
      let isNamed = matter.prefix(6).contains { $0.classes.contains(.proper) }
      return isNamed || names(Self.adopted, in: matter.prefix(10)) ? kind : nil
    case "nominate":
      // "nominated for two prizes", "the two categories they were nominated in"
      return names(Self.awards, in: object.prefix(10)) || first?.form == "in" ? nil : kind
    case "create":
      // "was created Count"
      return link.isPassive && first?.classes.contains(.proper) == true ? nil : kind
    case "meet":
      // "whom he met", "they met when": how people came to know each other.
      return first.map { $0.isWord && !$0.classes.isAny([.weakOpener, .opener]) } ?? false
        && !names(Self.unmet, in: object.prefix(8)) ? kind : nil
    case "reveal", "disclose":
      // "The dig revealed a wall": nobody announced it.
      return link.isPassive || tells(subject) ? kind : nil
    case "arrive":
      // "The train arrived": a visit is that of somebody, to a place with a name.
      return acts(subject) && object.prefix(5).contains { $0.classes.contains(.proper) }
        ? kind : nil
    case "release" where link.isPassive:
      // "He was released from prison": nothing is published.
      let isPerson =
        subject.count == 1 && ["he", "she", "they", "who"].contains(subject.first?.form)
      return isPerson || first?.form == "from" ? nil : kind
    case "scrap":
      return names(Self.plans, in: matter.prefix(8)) ? kind : nil
    case "confirm", "reaffirm":
      // What results confirm, nobody says.
      return names(Self.findings, in: subject) ? nil : kind
    default:
      return kind
    }
  }

  private func acts(_ subject: ArraySlice<ReadWord>) -> Bool {
    subject.contains {
      $0.classes.contains(.proper) || $0.isSubjectPronoun || Speakers.nouns.contains($0.form)
        || Self.actors.contains($0.form)
    }
  }

  /// Those who travel or make things known, besides those who speak for others.
  private static let actors = WordSet(
    words: """
      mayor mayors governor governors premier chancellor king queen prince princess pope bishop \
      general commissioner team teams troops firm firms club museum university school hospital \
      airline maker council board
      """
  )

  /// Whether a subject can make something known: somebody, or a text.
  private func tells(_ subject: ArraySlice<ReadWord>) -> Bool {
    acts(subject) || subject.isEmpty || names(SpeechCues.documents, in: subject)
  }

  private func names(_ nouns: WordSet, in matter: ArraySlice<ReadWord>) -> Bool {
    matter.contains { nouns.contains($0.form) }
  }

  private static let declared = WordSet(
    words: """
      war emergency victory independence ceasefire truce bankruptcy default curfew disaster sanctions \
      intention intentions candidacy moratorium holiday mourning winner winners results state republic \
      boycott strike jihad
      """
  )
  private static let plans = WordSet(
    words: """
      plan plans deal project program programme tax policy visit meeting talks summit law rule rules \
      treaty agreement scheme proposal tariff tariffs subsidy subsidies referendum election contract
      """
  )
  private static let reflexives = WordSet(
    words: "himself herself itself themselves myself ourselves yourself"
  )
  /// What is met without a meeting.
  private static let unmet = WordSet(
    words: """
      flight flights train trains demand needs need deadline deadlines target targets goal goals \
      criteria requirement requirements standard standards obligations expectations challenge \
      challenges cost costs conditions threshold objective objectives quota fate resistance
      """
  )
  private static let findings = WordSet(
    words:
      "results result data tests test study studies evidence figures analysis findings research"
  )
  private static let adopted = WordSet(
    words: """
      resolution resolutions law laws bill act legislation budget plan plans strategy statement \
      declaration treaty agreement constitution measure measures rule rules policy policies directive \
      regulation regulations sanctions motion amendment amendments proposal text charter code report \
      position conclusions programme program package roadmap guidelines convention protocol
      """
  )
  private static let awards = WordSet(
    words:
      "award awards prize prizes oscar oscars grammy grammys emmy emmys medal category categories"
  )
  private static let monuments = WordSet(
    words: "statue figure monument memorial plaque portrait bust mural sculpture painting"
  )
  private static let sent = WordSet(
    words: """
      team teams troops soldiers forces force mission missions envoy envoys delegation delegations ship \
      ships warship warships aircraft planes jets aid supplies relief letter letters note protest \
      investigators inspectors observers monitors experts officials representatives ambassador \
      diplomats convoy fleet carrier police officers units battalion advisers peacekeepers weapons
      """
  )
}

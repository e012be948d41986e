import BriefingCore

// MARK: - What is brought out, and not announced

extension StatusClassifier {
  /// Whether a verb of making known only tells that something came to be had: "released an album",
  /// "introduced a smaller van", "launched an attack".
  ///
  /// - Parameters:
  ///   - link: The verb.
  ///   - clause: Its clause.
  /// - Returns: Whether nothing is announced by it.
  func bringsOut(_ link: VerbGroup.Link, _ clause: Clause) -> Bool {
    guard let rule = Self.bringing[link.lemma] else { return false }
    let named = named(by: link, clause)
    let isText = named.contains {
      Self.texts.contains($0.form)
        || SpeechCues.information.contains($0.form) && !Self.works.contains($0.form)
    }
    let isMeasure = named.contains { Self.measures.contains($0.form) }
    switch rule {
    case .measures: return !isMeasure && !named.isEmpty
    case .texts: return !isText && !isMeasure && !named.isEmpty
    case .works: return !isMeasure && named.contains { Self.works.contains($0.form) }
    }
  }

  /// What is announced by a verb of bringing out.
  private enum Rule {
    /// Nothing but laws and plans.
    case measures
    /// Texts too.
    case texts
    /// Everything but works, wares and attacks.
    case works
  }

  private static let bringing: WordTable<Rule> = [
    "introduce": .measures, "release": .texts, "publish": .works, "launch": .works,
    "present": .works, "issue": .works, "unveil": .works,
  ]

  private func named(by link: VerbGroup.Link, _ clause: Clause) -> ArraySlice<ReadWord> {
    if link.isPassive { return clause.subject.map { words[$0] } ?? [] }
    return words[min(link.word + 1, words.count)...].prefix(9).prefix {
      !$0.classes.isAny([.comma, .strongMark, .terminator, .opener])
    }
  }

  private static let measures = WordSet(
    words: """
      bill bills law laws legislation act rule rules regulation regulations measure measures policy \
      policies plan plans proposal proposals ban bans tax taxes tariff tariffs quota quotas reform \
      reforms programme program programmes programs resolution resolutions amendment amendments \
      scheme schemes motion motions levy fee fees sanctions restrictions limits controls requirement \
      requirements system initiative strategy package budget campaign fund consultation inquiry
      """
  )
  private static let texts = WordSet(
    words: """
      communique communiqué readout rules guidelines guidance agenda name names detail details \
      schedule timetable warning alert calendar paper order orders roadmap
      """
  )
  private static let works = WordSet(
    words: """
      record records album albums film films movie movies single singles song songs book books novel \
      novels poem poems poetry game games play plays series episode episodes soundtrack memoir memoirs \
      edition editions disc dvd cd magazine track tracks trailer attack attacks offensive assault raid \
      raids strike strikes invasion satellite satellites rocket rockets missile missiles ship ships \
      career company business website prize prizes award awards show medal medals
      """
  )
}

// MARK: - Where the subject begins behind what opens a sentence

extension SubjectFinder {
  /// Returns where the subject starts after "If it passes," or "When they met,".
  func openingClauseEnd(_ index: Int, before high: Int) -> Int? {
    guard
      let opener = groups.first(where: { group in
        group.words.upperBound <= high
          && group.opener.map { opener in
            // "Where a device fails, the state will act": no noun stands before it to be described.
            let isFirst = words[opener].form == "where" && isNumbering(words[..<opener])
            return opener < index && index - opener < 3
              && (group.role == .subordinate || isFirst)
          } ?? false
      })
    else { return nil }
    let rest = opener.words.upperBound..<high
    // "When they bring their policies, and their purses, both win": the list is not over.
    return rest.dropLast().first {
      words[$0].classes.contains(.comma) && !words[$0 + 1].classes.contains(.coordinator)
    }.map { $0 + 1 }
  }

  /// Whether words are the number of a paragraph, or none at all.
  private func isNumbering(_ words: ArraySlice<ReadWord>) -> Bool {
    words.allSatisfy { !$0.isWord || $0.classes.contains(.number) }
  }

  /// Returns where the subject begins after a time and a place that no comma parts from it: "Today in
  /// Lima the governments of Peru, Chile and Bolivia".
  func circumstanceEnd(_ start: Int, before high: Int) -> Int? {
    var end = start
    if Self.days.contains(words[end].form) { end += 1 }
    while end + 1 < high, words[end].classes.contains(.preposition) {
      let names = words[(end + 1)..<high].prefix { word in
        word.classes.isAny([.proper, .number]) || Self.isTime(word) || word.form == "'s"
          || word.form == "’s"
      }
      guard !names.isEmpty else { return nil }
      end = names.endIndex
    }
    guard end > start, end < high, words[end].classes.contains(.determiner),
      !words[end..<high].prefix(3).contains(where: Self.isTime)
    else { return nil }
    return end
  }

  private static let days = WordSet(words: "today yesterday tomorrow")

  /// Returns where the subject begins after "The next morning," or "One day", which are none
  /// themselves: "The next day was cold" has nothing behind them.
  func openingDayEnd(_ start: Int, before high: Int) -> Int? {
    if let end = distanceEnd(start, before: high) { return end }
    guard Self.pointing.contains(words[start].form) else { return nil }
    var end = start + 1
    if end < high, Self.following.contains(words[end].form) {
      end += 1
    } else if words[start].form == "the" {
      return nil
    }
    guard end < high, Self.stretches.contains(words[end].form) else { return nil }
    end += 1
    if end < high, words[end].classes.contains(.comma) {
      end += 1
    } else if end < high, !words[end].classes.isAny([.determiner, .proper, .pronoun, .plural]) {
      return nil
    }
    return end < high && words[end..<high].contains(where: isSubjectWord) ? end : nil
  }

  /// Returns where the subject begins after "A few days ago," or "Two minutes into the game,".
  private func distanceEnd(_ start: Int, before high: Int) -> Int? {
    let near = start..<min(start + 4, high)
    guard
      let unit = near.first(where: { Self.isTime(words[$0]) || Self.units.contains(words[$0].form) }
      ),
      unit > start, unit + 1 < high, Self.distances.contains(words[unit + 1].form),
      let comma = (unit + 1..<high).first(where: { words[$0].classes.contains(.comma) }),
      words[comma + 1..<high].contains(where: isSubjectWord)
    else { return nil }
    return comma + 1
  }

  private static let units = WordSet(
    words: "moment moments minute minutes hour hours second seconds"
  )
  private static let distances = WordSet(words: "ago into in after before later earlier")

  private static let pointing = WordSet(words: "the one that this")
  private static let following = WordSet(words: "next following same previous")
  private static let stretches = WordSet(
    words: "morning evening night afternoon day week weekend month year spring summer autumn winter"
  )

  /// Returns the comma that ends an opening phrase.
  func phraseEnd(_ range: Range<Int>) -> Int? {
    let commas = range.filter {
      words[$0].classes.contains(.comma) && !isAppositive($0, before: range.upperBound)
    }
    guard var end = commas.last else { return nil }
    // "In May, Economy, Trade and Industry Minister Hagiuda": names hold commas.
    for comma in commas.dropLast().reversed() {
      let between = words[(comma + 1)..<end]
      guard between.allSatisfy({ $0.classes.contains(.proper) }), end + 1 < range.upperBound,
        words[end + 1].classes.contains(.proper)
      else { break }
      end = comma
    }
    // "Under the rules, farmers in Chile, Peru and Bolivia": the last commas part a list of names.
    while let before = commas.last(where: { $0 < end }), words[end - 1].classes.contains(.proper),
      isRestOfList(end + 1..<range.upperBound)
    {
      end = before
    }
    return end
  }

  /// Whether words go on with a list of names and end it: "Peru and Bolivia".
  private func isRestOfList(_ range: Range<Int>) -> Bool {
    guard range.contains(where: { words[$0].classes.contains(.coordinator) }) else { return false }
    return range.allSatisfy { index in
      words[index].classes.isAny([.proper, .coordinator, .comma, .determiner])
        || words[index].form == "of"
    }
  }

  /// Returns the last word of an opening phrase of time: "In recent months the minister".
  func timeEnd(_ range: Range<Int>) -> Int? {
    guard let time = range.prefix(5).first(where: { Self.times.contains(words[$0].form) }) else {
      return nil
    }
    let hasNumber = time + 1 < range.upperBound && words[time + 1].classes.contains(.number)
    return hasNumber ? time + 1 : time
  }

  /// Returns where a noun phrase begins right behind a noun, with no comma between: "With the growth
  /// of the port | the trade".
  func phraseBehindNoun(_ range: Range<Int>) -> Int? {
    range.dropFirst(2).last { index in
      words[index].classes.contains(.determiner) && !words[index].classes.contains(.negator)
        && words[index - 1].isNominal && words[index - 1].isWord && words[index - 1].form != "half"
        && !words[index - 1].isPronoun
    }
  }

  /// Returns the subject behind "be" where what opens the sentence is none: "Among those present was
  /// the mayor", "Accompanying the trucks were 300 nurses".
  func postposedSubject(of group: VerbGroup, from low: Int) -> Range<Int>? {
    let (high, start) = (group.words.lowerBound, group.words.upperBound)
    guard group.head?.isCopula == true, group.links.count == 1, group.modal == nil,
      start < words.count,
      words[start].classes.isAny([.determiner, .proper, .number]),
      words[low..<high].allSatisfy({ !$0.classes.isAny([.comma, .strongMark, .opener]) })
    else { return nil }
    let isPlural = words[high].form == "were" || words[high].form == "are"
    // A gerund that is the subject is one thing: "Teaching children was a joy".
    let opens =
      Self.placing.contains(words[low].form) && phraseBehindNoun(low..<high) == nil
      || words[low].classes.contains(.gerund) && !words[low].classes.contains(.nounLike) && isPlural
    guard opens else { return nil }
    let end = words[start...].prefix(Self.longest).firstIndex {
      $0.classes.isAny([.comma, .strongMark, .terminator, .openBracket, .opener, .weakOpener])
    }
    return end.map { start..<$0 }
  }

  private static let placing = WordSet(
    words: "among amongst behind beside alongside beneath above below"
  )
}

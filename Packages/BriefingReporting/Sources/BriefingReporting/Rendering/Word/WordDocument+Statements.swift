extension WordDocument {
  /// Writes a statement: the sentence, a line about it, and what each source says.
  mutating func write(_ item: PresentedItem, isNumbered: Bool) {
    var sentence = WordRuns(line: item.text)
    sentence.mark(item.anchor, with: &bookmarks)
    sentence.add(markup: notes.marks(item.citations, &bookmarks))
    let remark = Self.remark(on: item)
    let keeps = !remark.isEmpty || !item.sides.isEmpty
    if isNumbered {
      write(numbered: sentence, keepsNext: keeps)
    } else {
      write(bullet: sentence, keepsNext: keeps)
    }
    if !remark.isEmpty { write(remark, .listRemark, keepsNext: !item.sides.isEmpty) }
    write(item.sides, level: 1)
  }

  /// Writes an agreement or a difference under a heading of its own.
  mutating func write(_ comparison: PresentedComparison) {
    var heading = WordRuns(line: comparison.subject.capitalizedFirst)
    heading.mark(comparison.anchor, with: &bookmarks)
    write(heading, .heading2)
    if !comparison.chips.isEmpty {
      var chips = WordRuns()
      chips.add(chips: comparison.chips, withSubjects: true)
      write(chips, .remark, keepsNext: true)
    }
    if let sentence = comparison.sentence { write(line: sentence, .body) }
    write(comparison.sides, level: 0)
  }

  private mutating func write(_ sides: [PresentedSide], level: Int) {
    for (index, side) in sides.enumerated() {
      var runs = WordRuns()
      runs.add(label: side.source)
      runs.add(line: side.source.name, after: " ")
      if !side.chips.isEmpty {
        runs.add(", ")
        runs.add(chips: side.chips)
      }
      runs.add(line: side.value, after: ": ")
      runs.add(markup: notes.marks(side.citations, &bookmarks))
      // The last two stay together: no page begins with the last of them.
      write(bullet: runs, level: level, keepsNext: index == sides.count - 2)
    }
  }

  /// The topic, how far the matter has come, when, and who says so.
  private static func remark(on item: PresentedItem) -> WordRuns {
    var parts: [WordRuns] = []
    if let topic = item.topic { parts.append(WordRuns(line: topic, .strong)) }
    if !item.chips.isEmpty {
      var chips = WordRuns()
      chips.add(chips: item.chips)
      parts.append(chips)
    }
    if let when = item.when { parts.append(WordRuns(line: when)) }
    for part in item.support {
      var runs = WordRuns()
      runs.add(part.words == Wording.agree ? part.words + " " : part.words + ": ")
      runs.add(labels: part.sources)
      if part.others > 0 { runs.add(Wording.counted(part.others, "source")) }
      parts.append(runs)
    }
    var remark = WordRuns(joining: parts, with: " · ")
    if !remark.isEmpty { remark.add(".") }
    return remark
  }
}

extension WordRuns {
  /// Adds the short names of sources.
  mutating func add(labels sources: [PresentedSource]) {
    for (index, source) in sources.enumerated() {
      if index > 0 { add(", ") }
      add(label: source)
    }
  }

  /// Adds short words about a statement.
  ///
  /// - Parameters:
  ///   - chips: The words.
  ///   - withSubjects: Whether each is told with what it is about, for words that say little alone.
  mutating func add(chips: [Chip], withSubjects: Bool = false) {
    for (index, chip) in chips.enumerated() {
      if index > 0 { add(", ") }
      if withSubjects { add(index == 0 ? chip.subject.capitalizedFirst : chip.subject); add(": ") }
      add(line: chip.words, chip.wordStyle)
    }
  }
}

extension Chip {
  /// The style that repeats in print what the word says: weight and slant, never colour alone.
  fileprivate var wordStyle: WordStyles.Character {
    switch tone {
    case .settled, .fixed: .firm
    case .ahead, .wished: .tentative
    case .off: .negative
    case .plain: .plain
    }
  }
}

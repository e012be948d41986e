import BriefingCore

// MARK: - Words

extension FigureReader {
  /// The words of a passage that carry meaning, with those that its short forms stand for.
  func words(in span: TextSpan, without figures: [TextSpan]) -> [Figure.Word] {
    let text = document.document.text
    let bytes = text.slice(span)
    var result: [Figure.Word] = []
    var index = bytes.startIndex
    var figure = figures.startIndex
    var before = (text: "", span: TextSpan(span.start..<span.start))
    while index < bytes.endIndex {
      guard Self.isInWord(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.endIndex, Self.isInWord(bytes[end]) { end += 1 }
      let start = span.start + index - bytes.startIndex
      let word = TextSpan(start..<start + end - index)
      while figure < figures.endIndex, figures[figure].end <= word.start { figure += 1 }
      let isFigure = figure < figures.endIndex && figures[figure].overlaps(word)
      if !isFigure {
        let folded = String(decoding: bytes[index..<end], as: UTF8.self).foldedWords
        let text = folded.last ?? ""
        if Self.givingParticles.contains(text), Self.givingVerbs.contains(before.text) {
          result.append(Figure.Word(sense: Self.giving, span: before.span.union(word)))
        }
        result += senses(of: folded).map { Figure.Word(sense: $0, span: word) }
        before = (text, word)
      }
      index = end
    }
    return result
  }

  /// The parts of verbs of two words for giving: "put in 18 million", "set aside 2 million".
  private static let givingVerbs: Set<String> = [
    "set", "sets", "setting", "put", "puts", "putting",
  ]
  private static let givingParticles: Set<String> = ["aside", "in", "into", "up"]
  private static let giving = ContentWord.sense("give") ?? ""

  private func senses(of words: [String]) -> [String] {
    words.flatMap { word -> [String] in
      guard !word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
      return (longForms[word] ?? [word]).compactMap(ContentWord.sense)
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || byte == 0x27
  }
}

// MARK: - Places

extension FigureReader {
  /// The words of the cities, countries and sites a sentence names, but for those of its dateline and
  /// for a list of those who act, which say nothing of where.
  func places(in span: TextSpan) -> [Set<String>] {
    let all = placeMentions.elements(within: TextSpan(endOfDateline(of: span)..<span.end))
    let countries = all.filter { $0.attributes.text("kind") == "country" }
    let telling =
      countries.count >= Self.leastParties ? all.filter { !countries.contains($0) } : all
    return telling.map { place in
      Set(words(in: place.span, without: []).map(\.sense))
    }.filter { !$0.isEmpty }
  }

  /// Where the dateline of a sentence ends: "ARLON, Belgium, 4 May —".
  private func endOfDateline(of sentence: TextSpan) -> Int {
    let head = document.document.tokens(in: sentence).prefix(Self.longestDateline)
    let dash = head.first { ["—", "–"].contains(document.document.text[$0.span]) }
    guard let dash,
      placeMentions.elements(around: TextSpan(sentence.start..<sentence.start + 1))
        .first != nil
    else { return sentence.start }
    return dash.span.end
  }

  /// The most words and marks of a dateline.
  private static let longestDateline = 12
  /// As many countries in one sentence are those who act.
  private static let leastParties = 3
}

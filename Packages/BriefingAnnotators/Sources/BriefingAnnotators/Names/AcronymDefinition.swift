import BriefingCore

/// A place where a text says what a short form stands for.
struct AcronymDefinition: Hashable {
  /// The short form.
  let short: TextSpan
  /// The long form.
  let long: TextSpan
  /// Both, with the parentheses or words between them.
  let span: TextSpan
}

/// The definitions of acronyms in one sentence.
struct AcronymDefinitionFinder {
  let bytes: [UInt8]
  /// The sentence, or the block where sentences are not known.
  let sentence: TextSpan

  /// Returns the definitions, in order.
  func definitions() -> [AcronymDefinition] {
    var result: [AcronymDefinition] = []
    var done = sentence.start
    for index in sentence.range where index >= done {
      let found: AcronymDefinition? =
        switch bytes[index] {
        case UInt8(ascii: "("), UInt8(ascii: "["):
          close(of: index).flatMap { parenthesis(index, $0) }
        case 0xE2:
          isDash(index) ? apposition(before: index, from: index + 3) : nil
        case UInt8(ascii: ","), UInt8(ascii: " "):
          cue(at: index)
        default:
          nil
        }
      if let found {
        result.append(found)
        done = found.span.end
      }
    }
    return result
  }
}

// MARK: - Parentheses

extension AcronymDefinitionFinder {
  /// The offset of the parenthesis that closes one.
  private func close(of open: Int) -> Int? {
    let opening = bytes[open]
    let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    for index in open..<min(sentence.end, open + 300) {
      if bytes[index] == opening { depth += 1 }
      if bytes[index] == closing {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// The definition a parenthesis completes or holds.
  private func parenthesis(_ open: Int, _ close: Int) -> AcronymDefinition? {
    let whole = { (short: TextSpan, long: TextSpan, start: Int) in
      AcronymDefinition(short: short, long: long, span: TextSpan(start..<close + 1))
    }
    // "exchange of OH-(HCO3-)": the parenthesis is a part of the word.
    if open > sentence.start, bytes[open - 1] == UInt8(ascii: "-") { return nil }
    if let equation = equation(in: open + 1..<close) {
      return whole(equation.short, equation.long, open)
    }
    let parts = bytes[open + 1..<close].split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    for part in parts {
      let range = part.startIndex..<part.endIndex
      guard let short = ShortForm(bytes, range) else { continue }
      // "(IATA: TUL)" says what the letters behind the colon are in somebody's list.
      if short.span.end < range.upperBound, bytes[short.span.end] == UInt8(ascii: ":") { continue }
      if let long = longForm(of: short, before: open) {
        return whole(short.span, long, long.start)
      }
      // "(International Monetary Fund, IMF)"
      if part.startIndex > open + 1,
        let long = longForm(of: short, before: part.startIndex - 1, after: open + 1)
      {
        return whole(short.span, long, open)
      }
    }
    let word = wordBefore(open)
    guard let short = ShortForm(bytes, word), short.span.end == word.upperBound,
      let long = longForm(of: short, in: open + 1..<close, limit: limit(short))
    else { return nil }
    return whole(short.span, long, short.span.start)
  }

  /// The forms in "(TTE = transthoracic echocardiography)" and "(TTE: transthoracic …)".
  private func equation(in range: Range<Int>) -> (short: TextSpan, long: TextSpan)? {
    guard
      let mark = range.prefix(24).first(where: { index in
        index > range.lowerBound && index + 1 < range.upperBound
          && (bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: ":"))
      }), let short = ShortForm(bytes, range.lowerBound..<mark), !short.isPlain,
      let long = longForm(of: short, in: mark + 1..<range.upperBound, limit: limit(short))
    else { return nil }
    return (short.span, long)
  }

  /// The bytes of the word that ends before an offset.
  private func wordBefore(_ offset: Int) -> Range<Int> {
    var end = offset
    while end > sentence.start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    var start = end
    while start > sentence.start, end - start < 20, !bytes[start - 1].isASCIIWhitespace,
      bytes[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    return start..<end
  }
}

// MARK: - Words between the forms

extension AcronymDefinitionFinder {
  /// Words that stand between a short form and its long form, either way round.
  private static let cues: [[UInt8]] = [
    ", or ", " stands for ", ", short for ", ", which stands for ", ", meaning ", ", for ",
    ", known as ", ", called ", ", abbreviated as ", ", abbreviated to ", " known as ",
    ", also known as ", ", or the ", ", which is short for ",
  ].map { Array($0.utf8) }

  /// Which second and third bytes the cues have, by the lower five bits of each: nearly every space
  /// of a text begins none, and comparing it with all of them took two thirds of the search.
  private static let cueBits: [UInt32] = {
    var bits = [UInt32](repeating: 0, count: 32)
    for cue in cues { bits[Int(cue[1] & 31)] |= 1 << UInt32(cue[2] & 31) }
    return bits
  }()

  /// The definition around such words, if an offset starts them.
  private func cue(at index: Int) -> AcronymDefinition? {
    guard index + 2 < sentence.end,
      (Self.cueBits[Int(bytes[index + 1] & 31)] >> UInt32(bytes[index + 2] & 31)) & 1 == 1
    else { return nil }
    let rest = bytes[index..<sentence.end]
    guard let cue = Self.cues.last(where: { rest.starts(with: $0) }) else { return nil }
    let after = index + cue.count
    if let found = apposition(before: index, from: after) { return found }
    // "the Economic Policy Consultative Committee, or EPCC, …"
    let end =
      bytes[after..<sentence.end].firstIndex { byte in
        byte.isASCIIWhitespace || [UInt8(ascii: ","), UInt8(ascii: ".")].contains(byte)
      } ?? sentence.end
    guard let short = ShortForm(bytes, after..<end), short.capitals > 1,
      let long = longForm(of: short, before: index, limit: Self.strictLimit)
    else { return nil }
    return AcronymDefinition(
      short: short.span,
      long: long,
      span: long.union(short.span)
    )
  }

  /// The definition of a short form that ends at an offset by words that follow another:
  /// "5G — the fifth-generation standard".
  private func apposition(before offset: Int, from start: Int) -> AcronymDefinition? {
    let word = wordBefore(offset)
    guard word.lowerBound < word.upperBound, let short = ShortForm(bytes, word),
      short.span.end == word.upperBound,
      let long = longForm(of: short, in: start..<sentence.end, limit: Self.strictLimit)
    else { return nil }
    return AcronymDefinition(short: short.span, long: long, span: short.span.union(long))
  }

  private func isDash(_ index: Int) -> Bool {
    index + 2 < sentence.end && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
  }
}

// MARK: - Long forms

extension AcronymDefinitionFinder {
  /// Without parentheses only initials count, and function words left out.
  private static let strictLimit = 2

  /// How far-fetched a reading may be: longer short forms leave less to chance.
  private func limit(_ short: ShortForm) -> Int {
    // "Quad" and "Tito" look like any name in capitals.
    if short.isWordLike { return 8 }
    return switch short.letters.count {
    case ...1: 0
    case 2: 3
    case 3: 9
    case 4: 12
    default: 13
    }
  }

  /// The long form that ends at an offset.
  private func longForm(
    of short: ShortForm,
    before end: Int,
    after low: Int? = nil,
    limit: Int? = nil
  ) -> TextSpan? {
    var start = end
    var words = 0
    let earliest = max(low ?? sentence.start, end - 400)
    while start > earliest, words < short.letters.count * 2 + 6 {
      let byte = bytes[start - 1]
      if Self.barriers.contains(byte) {
        // "GABA(A)/benzodiazepine receptor": a parenthesis inside a word is part of it.
        guard let open = innerParenthesis(closedAt: start - 1) else { break }
        start = open
        continue
      }
      if byte.isASCIIWhitespace { words += 1 }
      start -= 1
    }
    var pieces = LongFormPiece.pieces(of: start..<end, in: bytes)
    while let last = pieces.last, last.role == .function { pieces.removeLast() }
    guard let last = pieces.last, isSafe(short, after: last) else { return nil }
    // "chlorophyll (chl)": a small word that is the start of another is short for it.
    if short.isPlain, short.letters.count > 2, last.letters.starts(with: short.letters),
      last.letters.count > short.letters.count + 2
    {
      return last.span
    }
    guard
      let index = startIndex(
        of: short,
        in: pieces,
        limit: short.isPlain ? 0 : limit ?? self.limit(short)
      ), pieces[index].startsWord || index > 0
    else { return nil }
    let used = pieces[index...]
    if short.isPlain, used.count < 2 { return nil }
    if isName(used, of: short) {
      // A name in capitals gives its initials: what it does not give must be little.
      let cost = AcronymAlignment(
        short: short.letters,
        designation: short.designation,
        pieces: Array(used)
      ).cost(startingAt: 0)
      let isLone = used.count == 1 && short.letters.count < 3 && !startsSentence(used[index].span)
      if isLone || cost > short.letters.count + 3 { return nil }
    }
    if used.contains(where: { $0.letters == short.letters }) { return nil }
    let long = TextSpan(
      wordStart(of: index, in: pieces)..<wordEnd(last.span.end, from: pieces[index].span.start)
    )
    return long.length > short.span.length ? long : nil
  }

  /// The index of the piece the long form starts with.
  ///
  /// Besides the order of the short form, one part of it may come last: "ambient temperature (T(a))",
  /// "cell adhesion molecule L1 (L1CAM)". That takes initials alone, and no list.
  private func startIndex(of short: ShortForm, in pieces: [LongFormPiece], limit: Int) -> Int? {
    var best = AcronymAlignment(
      short: short.letters,
      designation: short.designation,
      pieces: pieces
    ).bestStart(limit: limit)
    if best?.cost == 0 { return best?.index }
    var readings: [[UInt8]] = []
    if let repeated = short.repeatedInitials { readings.append(repeated) }
    if !short.isWordLike || short.letters.count < 3 {
      readings += short.divisions.prefix(3).map { division in
        Array(short.letters[division...] + short.letters[..<division])
      }
    }
    for letters in readings {
      let found = AcronymAlignment(short: letters, pieces: pieces)
        .bestStart(limit: letters.count < 3 ? 0 : min(limit, 1))
      if let found, found.cost < best?.cost ?? .max, pieces.count - found.index > 1 { best = found }
    }
    return best?.index
  }

  /// The end of a long form, with the parenthesis that its last word holds: "prostaglandin E(2)".
  private func wordEnd(_ end: Int, from start: Int) -> Int {
    guard end < sentence.end, bytes[end] == UInt8(ascii: ")") || bytes[end] == UInt8(ascii: "]"),
      let open = innerParenthesis(closedAt: end), open > start
    else { return end }
    return end + 1
  }

  /// What a long form before a short form does not reach over.
  private static let barriers = Set("()[];:".utf8)

  /// The offset of the parenthesis opened inside a word, and closed inside of it or, as in
  /// "prostaglandin E(2)", after a letter or two at its end.
  private func innerParenthesis(closedAt close: Int) -> Int? {
    guard bytes[close] == UInt8(ascii: ")") || bytes[close] == UInt8(ascii: "]"),
      close + 1 < sentence.end
    else { return nil }
    let opening = bytes[close] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    let reach = bytes[close + 1].isASCIIWhitespace ? 4 : 24
    var index = close - 1
    while index > sentence.start, close - index < reach, bytes[index] != opening,
      !bytes[index].isASCIIWhitespace
    {
      index -= 1
    }
    guard index > sentence.start, bytes[index] == opening,
      !bytes[index - 1].isASCIIWhitespace
    else { return nil }
    return index
  }

  /// Whether a long form is a name in capitals, and the short form capitals alone.
  private func isName(_ pieces: ArraySlice<LongFormPiece>, of short: ShortForm) -> Bool {
    short.capitals == short.letters.count && !short.isWordLike
      && pieces.allSatisfy { $0.role != .content || bytes[$0.span.start].isASCIIUppercase }
  }

  private func startsSentence(_ span: TextSpan) -> Bool {
    bytes[sentence.start..<span.start].allSatisfy { !$0.isASCIILetter && $0 < 0x80 }
  }

  /// Whether a short form of one letter, or a letter and a digit, stands right after a common word,
  /// not a name: "Senator Davis (D)" defines nothing.
  private func isSafe(_ short: ShortForm, after piece: LongFormPiece) -> Bool {
    guard short.letters.count - short.designation < 2, short.letters.count < 3 else { return true }
    if short.letters.count == 1 || piece.letters.first == short.letters.first {
      return piece.letters.count > 3 && piece.letters.first == short.letters.first
        && (!bytes[piece.span.start].isASCIIUppercase || startsSentence(piece.span))
    }
    return true
  }

  /// Where a long form starts that starts with a piece: numbers and Greek letters joined to it
  /// by a hyphen are part of it, as in "1,2-diacylglycerol".
  private func wordStart(of index: Int, in pieces: [LongFormPiece]) -> Int {
    var index = index
    while index > 0, !pieces[index].startsWord, pieces[index - 1].isMarker {
      index -= 1
    }
    return pieces[index].span.start
  }

  /// The long form at the start of a range, after an article.
  private func longForm(of short: ShortForm, in range: Range<Int>, limit: Int) -> TextSpan? {
    guard short.capitals > 1 || short.capitals == 1 && short.letters[0].isASCIIDigit else {
      return nil
    }
    // Cut short first: many cues in one long sentence would each read it to its end.
    let near = range.prefix(200)
    let stop = bytes[near].firstIndex {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(")
    }
    let end = stop ?? near.upperBound
    var pieces = LongFormPiece.pieces(of: range.lowerBound..<end, in: bytes)
      .prefix(short.letters.count * 2 + 6)
    while let first = pieces.first, first.role == .function { pieces.removeFirst() }
    guard let first = pieces.first else { return nil }
    var best: (cost: Int, end: Int)?
    for last in pieces.indices {
      let cost = AcronymAlignment(short: short.letters, pieces: Array(pieces[...last]))
        .cost(startingAt: 0)
      if cost <= limit, cost < best?.cost ?? .max { best = (cost, pieces[last].span.end) }
    }
    guard let best, best.end - first.span.start > short.span.length + 2 else { return nil }
    return TextSpan(first.span.start..<best.end)
  }
}

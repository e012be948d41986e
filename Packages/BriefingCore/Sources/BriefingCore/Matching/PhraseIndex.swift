/// Phrases by the hashes of their beginnings.
///
/// Each beginning of a phrase, token by token, has a slot in one open table, so following a phrase
/// through a text is one look-up a token and most words fail at the first. Hashes only lead to a
/// phrase: what is reported has been compared byte for byte.
struct PhraseIndex: Sendable {
  struct Slot {
    /// The hash of the beginning; 0 is an empty slot.
    var path: UInt64 = 0
    /// The first phrase that ends here.
    var first: Int32 = 0
    /// How many phrases end here.
    var count: Int32 = 0

    var range: Range<Int> { Int(first)..<Int(first + count) }
  }

  struct Entry {
    let path: UInt64
    let exact: UInt64
    let isCaseSensitive: Bool
    let endsInStop: Bool
    /// Where the phrase stands among the letters of all phrases.
    let text: Range<Int>
    let payload: Int
  }

  var slots: [Slot]
  private var entries: [Entry]
  /// The phrases, normalized, one after the other.
  private(set) var letters: [UInt8] = []
  /// One bit for each hash of a first token, small enough to stay in the fastest cache.
  ///
  /// The hash is of the token as written where capitals matter, else in small letters and inverted.
  var firsts: [UInt64]
  /// The first two bytes of the phrases, by which most of a text is passed over unread.
  let beginnings: PhraseBeginnings

  init(_ phrases: some Sequence<PhraseMatcher.Phrase>) {
    var entries: [Entry] = []
    var paths: [UInt64] = []
    var firstTokens: [UInt64] = []
    for phrase in phrases {
      let bytes = Array(phrase.text.utf8)
      let text = Self.normalized(bytes)
      let tokens = Self.tokens(of: bytes)
      guard let first = tokens.first else { continue }
      firstTokens.append(phrase.isCaseSensitive ? first.exact : ~first.folded)
      var path = Self.root
      var exact = Self.root
      for token in tokens {
        path = Self.step(path, token.folded)
        exact = Self.step(exact, token.exact)
        if !token.isSeparator { paths.append(path) }
      }
      entries.append(
        Entry(
          path: path,
          exact: exact,
          isCaseSensitive: phrase.isCaseSensitive,
          endsInStop: text.last == UInt8(ascii: "."),
          text: letters.count..<letters.count + text.count,
          payload: phrase.payload
        )
      )
      letters += text
    }
    let letters = letters
    beginnings = PhraseBeginnings(entries.map { (letters[$0.text], $0.isCaseSensitive) })
    self.entries = entries.sorted { ($0.path, $0.payload) < ($1.path, $1.payload) }
    slots = Array(repeating: Slot(), count: Self.capacity(paths.count * 2))
    firsts = Array(repeating: 0, count: Self.capacity(firstTokens.count / 8))
    for token in firstTokens { setFirst(token) }
    for path in paths { slots[slotIndex(of: path)].path = path }
    for (position, entry) in self.entries.enumerated() {
      let index = slotIndex(of: entry.path)
      if slots[index].count == 0 { slots[index].first = Int32(truncatingIfNeeded: position) }
      slots[index].count += 1
    }
  }

  /// Adds the longest match that starts with a token, once for each payload.
  ///
  /// - Returns: The end of the match, or nothing where no phrase starts here.
  @inline(__always)
  func collectLongest(
    _ bytes: Span<UInt8>,
    from first: PhraseToken,
    at start: Int,
    before limit: Int,
    into matches: inout [PhraseMatcher.Match]
  ) -> Int? {
    guard isFirst(first.exact) || isFirst(~first.folded) else { return nil }
    return follow(bytes, from: first, at: start, before: limit, into: &matches)
  }

  private func follow(
    _ bytes: Span<UInt8>,
    from first: PhraseToken,
    at start: Int,
    before limit: Int,
    into matches: inout [PhraseMatcher.Match]
  ) -> Int? {
    var path = Self.step(Self.root, first.folded)
    var exact = Self.step(Self.root, first.exact)
    var end = first.end
    var best: (end: Int, slot: Slot, exact: UInt64)?
    search: while true {
      let slot = slots[slotIndex(of: path)]
      guard slot.path == path else { break search }
      for index in slot.range where isWhole(entries[index], exact, bytes, end) {
        best = (end, slot, exact)
        break
      }
      // No phrase ends with a separator, so the table holds none of those beginnings.
      var token: PhraseToken
      repeat {
        guard end < limit else { break search }
        token = PhraseToken(bytes, at: end)
        guard token.end <= limit else { break search }
        path = Self.step(path, token.folded)
        exact = Self.step(exact, token.exact)
        end = token.end
      } while token.isSeparator
    }
    guard let best else { return nil }
    let count = matches.count
    for index in best.slot.range
    where isWhole(entries[index], best.exact, bytes, best.end)
      && equals(entries[index], bytes, start..<best.end)
    {
      let payload = entries[index].payload
      // A name listed twice for one payload is one match.
      if matches.count > count, matches.last?.payload == payload { continue }
      matches.append(PhraseMatcher.Match(span: TextSpan(start..<best.end), payload: payload))
    }
    return matches.count > count ? best.end : nil
  }

  /// Whether the text at an end may be a phrase, and the phrase may end there.
  ///
  /// Words are taken whole, so only a full stop needs a look: "U.S." is not found in "U.S.S.R.".
  private func isWhole(
    _ entry: Entry,
    _ exact: UInt64,
    _ bytes: Span<UInt8>,
    _ end: Int
  ) -> Bool {
    guard !entry.isCaseSensitive || entry.exact == exact else { return false }
    guard entry.endsInStop, end < bytes.count else { return true }
    return PhraseToken.Scalar(bytes, at: end).kind != .word
  }
}

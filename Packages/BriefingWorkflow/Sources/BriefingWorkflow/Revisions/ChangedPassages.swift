import BriefingCore

/// What differs between two texts, in whole sentences.
struct ChangedPassages {
  /// The sentences that differ, by their indices in either text.
  private struct Pair {
    var old: Range<Int>
    var new: Range<Int>

    func meets(_ other: Pair) -> Bool { old.overlaps(other.old) || new.overlaps(other.new) }

    func union(_ other: Pair) -> Pair {
      Pair(
        old: Self.union(old, other.old),
        new: Self.union(new, other.new)
      )
    }

    private static func union(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
      if left.isEmpty { return right }
      if right.isEmpty { return left }
      return min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
    }
  }

  private(set) var changes: [DocumentRevision.Change] = []
  private(set) var whitespaceChanges = 0
  /// The parts of the earlier text that differ.
  private(set) var oldSpans: [TextSpan] = []
  /// The parts of the new text that differ.
  private(set) var newSpans: [TextSpan] = []

  init(_ revision: TextRevision) {
    let (old, new) = (revision.old, revision.new)
    var pairs: [Pair] = []
    let changes = revision.alignment.changes
    for (index, change) in changes.enumerated() {
      let before = index == 0 ? change.old.start : change.old.start - changes[index - 1].old.end
      let after =
        (index + 1 < changes.count ? changes[index + 1].old.start : old.text.count) - change.old.end
      let pair = Self.pair(around: change, in: revision, before: before, after: after)
      if let last = pairs.last, last.meets(pair) {
        pairs[pairs.count - 1] = last.union(pair)
      } else {
        pairs.append(pair)
      }
    }
    var lines = TextPositionCounter(in: new.text)
    var end = 0
    for pair in pairs.map({ Self.stripped($0, old, new) }) {
      let (was, now) = (Self.hull(old.sentences[pair.old]), Self.hull(new.sentences[pair.new]))
      guard was != nil || now != nil else {
        whitespaceChanges += 1
        continue
      }
      oldSpans += [was].compactMap(\.self)
      newSpans += [now].compactMap(\.self)
      end = max(end, now?.start ?? new.sentences[..<pair.new.lowerBound].last?.end ?? 0)
      self.changes.append(
        DocumentRevision.Change(
          line: lines.position(of: end).line,
          old: was.map { old.text[$0] },
          new: now.map { new.text[$0] }
        )
      )
    }
  }

  /// The sentences a change lies in.
  ///
  /// What is equal before and after it, up to the bounds of a sentence in one text, stands in the
  /// sentence of the other too.
  private static func pair(
    around change: TextAlignment.Change,
    in revision: TextRevision,
    before: Int,
    after: Int
  ) -> Pair {
    var (old, new) = (change.old, change.new)
    for _ in 0..<2 {
      (old, new) = (
        grown(change.old, by: revision.new.passage(of: new), around: change.new, before, after)
          .union(old),
        grown(change.new, by: revision.old.passage(of: old), around: change.old, before, after)
          .union(new)
      )
    }
    return Pair(old: revision.old.indices(touching: old), new: revision.new.indices(touching: new))
  }

  /// A span that reaches as far beyond a change as a passage of the other text does there.
  private static func grown(
    _ span: TextSpan,
    by passage: TextSpan,
    around change: TextSpan,
    _ before: Int,
    _ after: Int
  ) -> TextSpan {
    let left = min(before, max(0, change.start - passage.start))
    let right = min(after, max(0, passage.end - change.end))
    return TextSpan(span.start - left..<span.end + right)
  }

  /// A pair without the sentences at either end that are the same in both.
  private static func stripped(_ pair: Pair, _ old: Passages, _ new: Passages) -> Pair {
    var (was, now) = (pair.old, pair.new)
    func isSame(_ left: Int, _ right: Int) -> Bool {
      old.text.slice(old.sentences[left]) == new.text.slice(new.sentences[right])
    }
    while let left = was.first, let right = now.first, isSame(left, right) {
      (was, now) = (was.dropFirst(), now.dropFirst())
    }
    while let left = was.last, let right = now.last, isSame(left, right) {
      (was, now) = (was.dropLast(), now.dropLast())
    }
    return Pair(old: was, new: now)
  }

  private static func hull(_ sentences: ArraySlice<TextSpan>) -> TextSpan? {
    guard let first = sentences.first, let last = sentences.last else { return nil }
    return first.union(last)
  }
}

public import BriefingCore
import BriefingStorage

/// Two versions of a document: what differs, and what became of what was said of the earlier one.
public struct DocumentRevision: Sendable, Hashable {
  /// A passage of whole sentences that differs; one of the two texts may be absent.
  public struct Change: Sendable, Hashable {
    /// The line of the new text where it stands, or would.
    public let line: Int
    /// What the earlier text says.
    public let old: String?
    /// What the text says now.
    public let new: String?
  }

  /// An annotation of the earlier text that the new one does not simply carry on.
  public struct TouchedAnnotation: Sendable, Hashable {
    /// The annotation as it was.
    public let annotation: Annotation
    /// What became of it.
    public let state: AnchoringState
    /// The passage that stands where it stood, where there is one.
    public let now: String?
    /// What the dossier says of that passage under the same label, where it was annotated.
    public let successors: [Annotation]
  }

  /// A statement of the briefing that rests on a passage that differs.
  public struct TouchedItem: Sendable, Hashable {
    /// The id of the section.
    public let section: String
    /// The id of the item.
    public let id: String
    /// The statement.
    public let text: String
  }

  /// The id of the document.
  public let document: String
  /// The path of its source inside the dossier.
  public let file: String
  /// The digest of the earlier text.
  public let old: String
  /// The digest of the new text.
  public let new: String
  /// Whether the dossier has not taken up the new text yet: its source changed after the last job.
  public let isPending: Bool
  /// The passages that differ, in the order of the text.
  public let changes: [Change]
  /// How many places differ in white space alone.
  public let whitespaceChanges: Int
  /// How many annotations of the earlier text are in each state.
  public private(set) var counts: [AnchoringState: Int] = [:]
  /// The annotations that are changed, orphaned or ambiguous, in the order of the text.
  public private(set) var touched: [TouchedAnnotation] = []
  /// The statements of the briefing that rest on what changed.
  public let items: [TouchedItem]

  /// Compares two versions: `annotations` are those of the earlier text, `current` those of the new
  /// one.
  init(
    document: String,
    file: String,
    isPending: Bool,
    _ revision: TextRevision,
    _ passages: ChangedPassages,
    items: [TouchedItem],
    annotations: [Annotation],
    current: [Annotation]
  ) {
    self.document = document
    self.file = file
    self.isPending = isPending
    old = Digest(of: revision.old.text.bytes).label
    new = Digest(of: revision.new.text.bytes).label
    self.items = items
    changes = passages.changes
    whitespaceChanges = passages.whitespaceChanges
    let index = SpanIndex(current.filter { $0.isActive && $0.revision == nil }) { $0.span }
    for annotation in annotations.sorted() where annotation.revision == nil {
      // What was not true of the earlier text was no annotation of it.
      guard let anchor = revision.anchor(annotation) else { continue }
      counts[anchor.state, default: 0] += 1
      guard anchor.span == nil else { continue }
      touched.append(
        TouchedAnnotation(
          annotation: annotation,
          state: anchor.state,
          now: anchor.now.map { revision.new.text[$0] },
          successors: anchor.now.map { now in
            index.elements(within: now).filter { $0.label == annotation.label }
          } ?? []
        )
      )
    }
  }
}

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

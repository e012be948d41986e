import BriefingCore

/// An earlier text of a document beside the one it has now: where what was said of the one stands in
/// the other.
///
/// That bytes are equal is not enough. A sum that stood in one sentence and now stands in another was
/// not carried there, and what a sentence claims is another thing once the sentence says `not`. So
/// the sentence counts: a claim is carried on where its whole sentence is the same, and what merely
/// names something where the sentence is still the same one.
struct TextRevision: Sendable {
  /// How an annotation of the earlier text stands to the one there is now.
  struct Anchor: Sendable, Hashable {
    let state: AnchoringState
    /// Where it stands, where it may be cited.
    var span: TextSpan?
    /// The passage that stands where it stood, where it may not.
    var now: TextSpan?
  }

  let old: Passages
  let new: Passages
  let alignment: TextAlignment
  /// The sentences of the new text that are not carried on from their place in the old one, by
  /// their bytes.
  private let newcomers: [ArraySlice<UInt8>: [TextSpan]]
  /// How many sentences of the old text are not carried on, by their bytes.
  private let leavers: [ArraySlice<UInt8>: Int]

  init(from old: DocumentText, to new: DocumentText) {
    let alignment = TextAlignment(from: old, to: new)
    self.old = Passages(of: old)
    self.new = Passages(of: new)
    self.alignment = alignment
    let carriedOn = SpanIndex(alignment.stretches) { $0.new }
    newcomers = Dictionary(
      grouping: self.new.sentences.filter { carriedOn.elements(around: $0).isEmpty },
      by: { new.slice($0) }
    )
    let staying = SpanIndex(alignment.stretches) { $0.old }
    leavers = self.old.sentences.filter { staying.elements(around: $0).isEmpty }
      .reduce(into: [:]) { $0[old.slice($1), default: 0] += 1 }
  }

  /// Finds an annotation of the earlier text in the new one.
  ///
  /// - Returns: How it stands; nothing where its quote is not that of its place in the earlier text.
  func anchor(_ annotation: Annotation) -> Anchor? {
    guard old.text.matches(annotation.quote, at: annotation.span) else { return nil }
    let passage = old.passage(of: annotation.span)
    if let place = alignment.place(of: annotation.span) {
      let newPassage = new.passage(of: place)
      let isSame =
        old.text.slice(passage) == new.text.slice(newPassage)
        || !annotation.isClaim && isContinued(passage, as: newPassage)
          && neighboursStay(annotation.span, in: passage, newPassage)
      guard isSame else { return Anchor(state: .changed, now: newPassage) }
      return Anchor(state: place == annotation.span ? .verified : .moved, span: place)
    }
    switch carried(passage) {
    case .nowhere: break
    case .several: return Anchor(state: .ambiguous)
    case .to(let start):
      let shift = start - passage.start
      let span = TextSpan(annotation.span.start + shift..<annotation.span.end + shift)
      return Anchor(state: .moved, span: span)
    }
    let now = successor(of: passage)
    return Anchor(state: now == nil ? .orphaned : .changed, now: now)
  }

  /// Whether a passage that was edited is still the same one: most of its words are carried on into
  /// the other, and none of them elsewhere.
  private func isContinued(_ passage: TextSpan, as newPassage: TextSpan) -> Bool {
    let parts = alignment.stretches(inOld: passage)
    let kept = parts.filter { newPassage.contains($0.new) }.reduce(0) { $0 + $1.old.length }
    let strays = parts.filter { !newPassage.contains($0.new) && hasWord($0.old) }
    return strays.isEmpty && kept * 2 >= passage.length
  }

  /// Whether what stands directly beside a span is the same: `$5` before `billion` is another sum, and
  /// `Guinea` behind `New` another country.
  private func neighboursStay(
    _ span: TextSpan,
    in passage: TextSpan,
    _ newPassage: TextSpan
  ) -> Bool {
    let left = old.wordBefore(span.start, from: passage.start)
    let right = old.wordAfter(span.end, upTo: passage.end)
    guard let place = alignment.place(of: TextSpan(left..<right)) else { return false }
    return (left > passage.start || place.start == newPassage.start)
      && (right < passage.end || place.end == newPassage.end)
  }

  private func hasWord(_ span: TextSpan) -> Bool {
    old.text.slice(span).contains { $0.isWord }
  }

  private enum Carrying {
    case nowhere
    case to(Int)
    case several
  }

  /// Where a passage was carried to as a whole; which of several equal ones went where cannot be told.
  private func carried(_ passage: TextSpan) -> Carrying {
    let bytes = old.text.slice(passage)
    let first = old.text.slice(old.sentence(at: passage.start) ?? passage)
    let places = (newcomers[first] ?? []).lazy.map(\.start)
      .filter { new.text.slice(TextSpan($0..<$0 + passage.length)) == bytes }.prefix(2)
    guard let place = places.first else { return .nowhere }
    return places.count > 1 || leavers[first, default: 0] > 1 ? .several : .to(place)
  }

  /// The sentence that took up most of a passage, if that is a third of it or more.
  private func successor(of passage: TextSpan) -> TextSpan? {
    var kept: [TextSpan: Int] = [:]
    for part in alignment.stretches(inOld: passage) {
      let sentence = new.passage(of: part.new)
      kept[sentence, default: 0] += part.old.length
    }
    let best = kept.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value * 3 >= passage.length else { return nil }
    return best.key
  }
}

extension Annotation {
  /// The labels that name or quote something.
  private static let naming: Set<Label> = [
    .block, .person, .office, .organization, .forum, .place, .instrument, .technology, .facility,
    .date, .money, .quantity, .acronym, .quotation, .attribution, .artifact,
  ]

  /// The attributes that say something of what is named: how far it has come, or whose words it is.
  private static let saying = ["status", "polarity", "speaker", "source"]

  /// Whether it says something of what it marks that another word in the sentence could turn round; of
  /// a label that is not known that is assumed.
  fileprivate var isClaim: Bool {
    !Self.naming.contains(label) || Self.saying.contains { attributes[$0] != nil }
  }
}

import BriefingCore

extension [Item] {
  /// Returns the items with what they say told once.
  ///
  /// Of items that say the same in the same words one is left, a denial before others. Of words that are
  /// told as somebody's, a passage that stands within another of its source goes with that one. What is
  /// left bears the citations of what went with it.
  func toldOnce() -> [Item] {
    var result: [Item?] = map(\.self)
    join(samePassages, in: &result)
    join(heldPassages(of: result), in: &result)
    return result.compactMap(\.self)
  }

  /// An item, and one that it goes with.
  private typealias Joint = (held: Int, holder: Int)

  private func join(_ joints: [Joint], in result: inout [Item?]) {
    for (held, holder) in joints {
      guard let item = result[held], var whole = result[holder] else { continue }
      whole.citations = CompositionContext.unique(item.citations + whole.citations)
      result[held] = nil
      result[holder] = whole
    }
  }

  private var samePassages: [Joint] {
    var holders: [String: Int] = [:]
    var joints: [Joint] = []
    for (index, item) in enumerated() where item.derivedBy.hasSuffix(".statement") {
      guard let known = holders[item.text] else {
        holders[item.text] = index
        continue
      }
      let isDenial = item.polarity == .negative && self[known].polarity != .negative
      joints.append(isDenial ? (known, index) : (index, known))
      if isDenial { holders[item.text] = index }
    }
    return joints
  }

  private func heldPassages(of items: [Item?]) -> [Joint] {
    var groups: [String: [Words]] = [:]
    for (index, item) in items.enumerated() {
      guard let item, item.isToldAsWords, let told = item.citations.last else { continue }
      let words = Words(index: index, span: told.span, isReported: item.voice == .attributed)
      groups[told.source, default: []].append(words)
    }
    return groups.keys.sorted().flatMap { source -> [Joint] in
      var holder: Words?
      var joints: [Joint] = []
      for words in (groups[source] ?? []).sorted(by: { $0.comesBefore($1) }) {
        if let open = holder, open.span.contains(words.span), words.isReported || !open.isReported {
          joints.append((words.index, open.index))
        } else {
          holder = words
        }
      }
      return joints
    }
  }

  /// The place of words that are told as somebody's.
  private struct Words {
    let index: Int
    let span: TextSpan
    /// Whether they are others' than the author's.
    let isReported: Bool

    /// The widest of those that start together comes first, the author's own before others': what they
    /// hold follows them.
    func comesBefore(_ other: Words) -> Bool {
      (span.start, other.span.end, isReported ? 1 : 0, index)
        < (other.span.start, span.end, other.isReported ? 1 : 0, other.index)
    }
  }
}

import BriefingCore

extension BlockClassifier {
  /// Marks the items of lists.
  ///
  /// A bullet is enough; a dash or a number needs another of its kind next to it, or a lead-in.
  mutating func markLists() {
    for index in passages.indices where verdicts[index] == nil {
      guard case .item(let marker) = passages[index].form else { continue }
      if marker.style == .bullet || hasSibling(index, marker) || isIntroduced(index) {
        verdicts[index] = Verdict(.listItem)
      }
    }
  }

  private func isIntroduced(_ index: Int) -> Bool {
    index > 0 && passages[index - 1].ending == .colon
  }

  private func hasSibling(_ index: Int, _ marker: ListMarker) -> Bool {
    if index > 0, case .item(let before) = passages[index - 1].form, before.isFollowed(by: marker) {
      return true
    }
    let next = index + 1
    if next < passages.count, case .item(let after) = passages[next].form,
      marker.isFollowed(by: after)
    {
      return true
    }
    return false
  }
}

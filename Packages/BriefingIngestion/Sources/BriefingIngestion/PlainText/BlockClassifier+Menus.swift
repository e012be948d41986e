import BriefingCore

extension BlockClassifier {
  /// The lines a menu has at least.
  private static let menuLength = 6

  /// Marks the menus of a page that was saved whole: runs of short lines above and below the text.
  ///
  /// Where there is one above, the headline is looked for among the lines that are left there.
  mutating func markMenus() {
    guard firstBody <= lastBody else { return }
    let hasMenuAbove = markMenus(in: 0..<firstBody)
    _ = markMenus(in: (lastBody + 1)..<passages.count)
    guard hasMenuAbove, let headline = headlineBelowMenu() else { return }
    for index in 0..<headline where verdicts[index] == nil {
      verdicts[index] = Verdict(.boilerplate, reason: "navigation")
    }
  }

  /// Marks the short lines of a range where it holds a run of them, and says whether it does.
  private mutating func markMenus(in range: Range<Int>) -> Bool {
    var entries: [Int] = []
    var run = 0
    var longest = 0
    var isIntroduced = range.first.map { $0 > 0 && passages[$0 - 1].ending == .colon } ?? false
    for index in range {
      if case .item = passages[index].form {} else { isIntroduced = false }
      if !isIntroduced, isMenuLine(index) {
        entries.append(index)
        run += 1
        longest = max(longest, run)
      } else {
        run = 0
      }
      if passages[index].ending == .colon { isIntroduced = true }
    }
    guard longest >= Self.menuLength else { return false }
    for index in entries { verdicts[index] = Verdict(.boilerplate, reason: "navigation") }
    return true
  }

  /// Whether a line could be an entry of a menu: a few words, and no sentence.
  private func isMenuLine(_ index: Int) -> Bool {
    let passage = passages[index]
    if let verdict = verdicts[index] { return verdict.reason == "navigation" }
    return passage.isShort && passage.lines == 1 && passage.words.count <= 4
      && passage.ending == .open
  }

  /// The line between a menu and the text that is most of a headline.
  private func headlineBelowMenu() -> Int? {
    let candidates = (0..<firstBody).filter { index in
      verdicts[index] == nil && isHeadlineLike(index) && passages[index].words.count >= 4
    }
    let isAbove = candidates.last { index in
      let next = index + 1
      return verdicts[next]?.kind == .byline || verdicts[next]?.kind == .dateline
    }
    return isAbove ?? candidates.max { passages[$0].words.count < passages[$1].words.count }
  }
}

import BriefingCore

// MARK: - Newspapers and agencies by their datelines

extension OrganizationFinder {
  /// Finds the outlet a dateline names, "LIMA (Diario Alba) —", wherever the text names it.
  mutating func findOutlets() {
    var outlets: [Range<Int>] = []
    for block in words.document.blocks where block.kind.isBody || block.kind == .dateline {
      let tokens = words.document.tokenIndices(in: block.span)
      if let outlet = outlet(in: tokens) { outlets.append(outlet) }
    }
    for outlet in outlets.prefix(3) {
      let name = outlet.map { words.string($0) }
      for index in 0..<words.count - outlet.count + 1
      where words.string(index) == name[0]
        && zip(index..<index + outlet.count, name).allSatisfy({ words.string($0) == $1 })
      {
        add(index..<index + outlet.count, kind: "media", weight: Weight.name)
      }
    }
  }

  /// The words in brackets between the place and the dash of a dateline.
  private func outlet(in tokens: Range<Int>) -> Range<Int>? {
    guard let open = tokens.prefix(8).first(where: { words.isMark($0, "(") }),
      open > tokens.lowerBound,
      (tokens.lowerBound..<open).allSatisfy({ words.isCapitalized($0) || words.isMark($0, ",") })
    else { return nil }
    var end = open + 1
    while end < tokens.upperBound, end < open + 7,
      words.isCapitalized(end) || end > open + 1 && words.has(end, .particle)
        || end > open + 1 && words.has(end, .link)
    {
      end += 1
    }
    guard end - open > 2, end + 1 < tokens.upperBound, words.isMark(end, ")"),
      ["—", "–", "-", "--"].contains(words.string(end + 1))
    else { return nil }
    return open + 1..<end
  }
}

import BriefingCore

extension MainText {
  /// Returns the blocks of the page, in order, each with what it is.
  ///
  /// - Parameter text: The text of the page.
  /// - Returns: A block for each run of text, in the order of the page.
  func blocks(of text: DocumentText) -> [Block] {
    var leadIn = LeadIn(text)
    return verdicts(of: text).enumerated().map { index, verdict in
      var block = Block(
        kind: verdict.kind,
        span: TextSpan(page.blocks[index].text),
        reason: verdict.reason
      )
      // Only the article has lists that a sentence may introduce.
      guard verdict.kind.isBody else { return block }
      if verdict.kind == .listItem {
        block.leadIn = leadIn.ofItem(block.span, indent: listDepth(of: index))
      } else {
        leadIn.note(block.span, kind: verdict.kind)
      }
      return block
    }
  }

  /// How many lists a block stands in.
  private func listDepth(of index: Int) -> Int {
    ancestors(of: index, count: HTMLPageReader.maximumDepth).count { element in
      element.name == .ul || element.name == .ol || element.name == .menu
    }
  }
}

import BriefingCore

/// The words of a diagram (SmartArt), in the order its data part has them.
enum WordDiagram {
  /// Reads the data of a diagram.
  ///
  /// - Parameters:
  ///   - tokenizer: The tokens of the part.
  ///   - text: Takes the text, a block for each paragraph.
  /// - Throws: ``XMLError`` where the part is no XML.
  static func read(
    _ tokenizer: inout XMLTokenizer,
    to text: inout LayoutText
  ) throws(XMLError) {
    // Both the text of a node and that of a run have this name; the run stands in the node.
    var depth = 0
    while let token = try tokenizer.next() {
      switch token.kind {
      case .start:
        if tokenizer.isNamed("t", token) { depth = tokenizer.depth }
        if tokenizer.isNamed("br", token) { text.addLine(token.range) }
      case .end:
        if tokenizer.depth < depth { depth = 0 }
        if tokenizer.isNamed("p", token) {
          text.end(LayoutBlock(.note(reason: "diagram")), isTight: true)
        }
      case .text, .literal:
        if tokenizer.depth == depth { try tokenizer.append(token, to: &text) }
      }
    }
    text.end(LayoutBlock(.note(reason: "diagram")))
  }
}

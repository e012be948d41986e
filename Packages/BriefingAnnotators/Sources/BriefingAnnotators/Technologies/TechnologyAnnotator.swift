public import BriefingCore

/// Marks technologies and strategic goods: those of the table, and those of the form "X technology".
///
/// A listed name takes along words that qualify it ("next-generation semiconductors") or go on with
/// it ("chip manufacturing equipment"). Inside the name of a body or law it is not marked, as in
/// "Semiconductor Industry Association".
///
/// Attributes: `name`, as the table has it; `topic`, of the taxonomy. The table is our own, in
/// `Data/technologies.yaml`. Missed is what it does not list, unless the text calls it a technology.
public struct TechnologyAnnotator: Annotator {
  /// What the annotator declares of itself.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.technologies",
    version: "1",
    summary: "technologies and strategic goods",
    produces: [.technology]
  )

  private let vocabulary: TechnologyVocabulary

  /// Creates an annotator of the technologies of the standard table.
  public init() { vocabulary = .standard }

  /// Creates an annotator of the technologies of a table.
  public init(table: TechnologyTable) { vocabulary = TechnologyVocabulary(table) }

  /// Returns the technologies of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    let surroundings = Surroundings(view.document)
    var candidates: [(mark: Mark, isAmbiguous: Bool)] = []
    for block in view.document.blocks {
      let pieces = vocabulary.pieces(in: block.span, of: view.document)
      var index = 0
      while index < pieces.count {
        let (name, next) = name(from: index, pieces, view.document)
        if let name, !isInsideName(name.core, name.span, block, surroundings),
          !isOfOtherThing(name.core, name.span, surroundings)
        {
          let technology = Technology(name: name.name, topic: name.topic)
          candidates.append((Mark(technology, name.span), name.isAmbiguous))
        }
        index = next
      }
    }
    // "Chips" are semiconductors where the document speaks of semiconductors.
    let topics = Set(candidates.filter { !$0.isAmbiguous }.compactMap { topic(of: $0.mark) })
    return candidates.filter { !$0.isAmbiguous || topics.contains(topic(of: $0.mark) ?? "") }
      .map(\.mark)
  }

  private func topic(of mark: Mark) -> String? { mark.attributes.text("topic") }

  /// The name of a technology, put together from the pieces it is made of.
  private struct Name {
    var span: TextSpan
    /// The listed part, or the head.
    var core: TextSpan
    var name: String
    var topic: String?
    var isAmbiguous: Bool
  }

  /// Returns the name that starts at a piece, and the first piece after it.
  ///
  /// The form is qualifiers, then a listed name, or modifiers and a head, then extensions.
  private func name(
    from start: Int,
    _ pieces: [TechnologyVocabulary.Piece],
    _ document: Document
  ) -> (Name?, next: Int) {
    var index = start
    var isModified = false
    var modifierTopic: String?
    while index < pieces.count {
      if index > start, !isJoined(pieces[index - 1].span, pieces[index].span, document) {
        return (nil, index)
      }
      let piece = pieces[index]
      if let entry = piece.entry, !leadsToHead(index, pieces, document) {
        let first = pieces[start..<index].allSatisfy(\.isQualifier) ? start : index
        var span = pieces[first].span.union(piece.span)
        var next = index + 1
        while next < pieces.count, pieces[next].isExtension,
          isAdjacent(pieces[next - 1].span, pieces[next].span, document)
        {
          span = span.union(pieces[next].span)
          next += 1
        }
        let name = Name(
          span: span,
          core: piece.span,
          name: entry.name,
          topic: entry.attributes.text("topic"),
          isAmbiguous: vocabulary.isAmbiguous(entry) && first == index && next == index + 1
        )
        return (name, next)
      }
      if piece.isHead {
        guard isModified, isAdjacent(pieces[index - 1].span, piece.span, document) else {
          return (nil, index + 1)
        }
        let span = pieces[start].span.union(piece.span)
        let name = Name(
          span: span,
          core: piece.span,
          name: document.text[span],
          topic: modifierTopic ?? protectionTopic(of: pieces[start..<index], document),
          isAmbiguous: false
        )
        return (name, index + 1)
      }
      guard piece.isModifier || piece.isQualifier || piece.entry != nil else {
        return (nil, index + 1)
      }
      isModified = true
      modifierTopic = piece.entry?.attributes.text("topic") ?? modifierTopic
      index += 1
    }
    return (nil, index)
  }

  /// The topic of "critical technology" and the like, which policy is about; "new technology" has none.
  private func protectionTopic(
    of pieces: ArraySlice<TechnologyVocabulary.Piece>,
    _ document: Document
  ) -> String? {
    let isGuarded = pieces.contains { piece in
      Self.guarded.contains(WordForm(document.text.slice(piece.span)))
    }
    return isGuarded ? "technology-protection" : nil
  }

  private static let guarded = WordSet(
    words: "critical sensitive strategic emerging dual-use cutting-edge foundational key core"
  )

  /// Whether a listed name only modifies a head that is no extension of it.
  private func leadsToHead(
    _ index: Int,
    _ pieces: [TechnologyVocabulary.Piece],
    _ document: Document
  ) -> Bool {
    guard pieces[index].isModifier, index + 1 < pieces.count, pieces[index + 1].isHead else {
      return false
    }
    return !pieces[index + 1].isExtension
      && isAdjacent(pieces[index].span, pieces[index + 1].span, document)
  }

  /// Whether nothing but white space or a hyphen parts two spans.
  private func isAdjacent(_ left: TextSpan, _ right: TextSpan, _ document: Document) -> Bool {
    let gap = document.text[TextSpan(left.end..<right.start)]
    return gap == " " || gap == "\u{A0}" || gap == "-" || gap == "\n"
  }

  /// Whether two words belong to one name: "next-generation, cutting-edge technology".
  private func isJoined(_ left: TextSpan, _ right: TextSpan, _ document: Document) -> Bool {
    let gap = document.text[TextSpan(left.end..<right.start)]
    return isAdjacent(left, right, document) || gap == ", " || gap == " and "
  }

  /// Whether a word means something else beside its neighbour: hydrogen in "hydrogen peroxide", a
  /// battery of guns, a mine of a metal.
  private func isOfOtherThing(
    _ core: TextSpan,
    _ span: TextSpan,
    _ surroundings: Surroundings
  ) -> Bool {
    if core == span, let after = surroundings.tokenAfter(span),
      Self.compounds.contains(WordForm(surroundings.text(after).utf8))
    {
      return true
    }
    guard let before = surroundings.tokenBefore(core) else { return false }
    return Self.gunnery.contains(WordForm(surroundings.text(before).utf8))
      && surroundings.document.text[core].lowercased().hasPrefix("batter")
  }

  private static let compounds = WordSet(
    words: """
      peroxide sulfide sulphide sulfate sulphate chloride cyanide oxide fluoride carbonate bond bonds \
      atom atoms ion ions mine mines bomb bombs
      """
  )
  private static let gunnery = WordSet(
    words: "aircraft artillery missile missiles gun guns coastal shore mortar howitzer"
  )

  /// Whether a name in capitals goes on with capitals: then it is part of the name of something.
  private func isInsideName(
    _ core: TextSpan,
    _ span: TextSpan,
    _ block: Block,
    _ surroundings: Surroundings
  ) -> Bool {
    let document = surroundings.document
    let tokens = document.tokenIndices(in: core)
    guard let first = tokens.first, document.tokens[first].isCapitalized else { return false }
    let isAcronym = document.tokens[first].shape.contains(.uppercase)
    if let after = surroundings.tokenAfter(span), document.tokens[after].isCapitalized,
      !document.tokens[after].shape.contains(.uppercase)
    {
      return block.kind != .title && block.kind != .heading
    }
    guard !isAcronym, var before = surroundings.tokenBefore(span) else { return false }
    if before > 0, ["of", "for", "and"].contains(surroundings.text(before)) { before -= 1 }
    return document.tokens[before].isCapitalized && !surroundings.startsSentence(before)
      && block.kind != .title && block.kind != .heading
  }
}

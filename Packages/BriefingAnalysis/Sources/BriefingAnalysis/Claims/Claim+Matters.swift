import BriefingCore

/// Which topics a statement is about, and which it only touches.
///
/// "They will buy batteries" is about batteries; "she stayed away because of a vote in parliament"
/// is not about parliaments, nor "the bank for development agreed" about development.
extension Claim {
  /// Returns the topics that a statement is about: of which a term stands in what it says is done,
  /// neither in a clause that only explains, nor in the name of a body.
  ///
  /// - Parameters:
  ///   - annotation: The annotation of the statement.
  ///   - topics: The topics its words speak of, and those that it was given.
  ///   - document: The text.
  ///   - names: The names of bodies, people and offices in it.
  ///   - finder: What finds the terms of topics.
  /// - Returns: The ids of the topics, in the order given.
  static func matters(
    of annotation: Annotation,
    among topics: [String],
    in document: Document,
    names: SpanIndex<TextSpan>,
    _ finder: TopicFinder
  ) -> [String] {
    guard !annotation.isDecided, !topics.isEmpty else { return topics }
    let mentions = finder.mentions(of: annotation.span, in: document.text)
    let spoken = Set(mentions.map(finder.topic))
    let parts = mainParts(of: annotation, in: document)
    let told = Set(
      mentions.filter { mention in
        parts.contains { $0.contains(mention.span) }
          && names.elements(around: mention.span).isEmpty
      }.map(finder.topic)
    )
    // What was given to a statement without a word for it, it is about all the same.
    return topics.filter { told.contains($0) || !spoken.contains($0) }
  }

  /// Returns the topics that a statement puts on the table: of which a term stands in the clause of its
  /// deed, and in no other: "the vaccines fall outside; their inclusion may be examined".
  ///
  /// - Parameters:
  ///   - annotation: The annotation of the statement.
  ///   - topics: The topics its words speak of, and those that it was given.
  ///   - document: The text.
  ///   - finder: What finds the terms of topics.
  /// - Returns: The ids of the topics, in the order given.
  static func tabled(
    of annotation: Annotation,
    among topics: [String],
    in document: Document,
    _ finder: TopicFinder
  ) -> [String] {
    guard !annotation.isDecided, !topics.isEmpty,
      let verb = annotation.attributes.text("verb"),
      let deed = document.span(of: verb, in: annotation.span)
    else { return topics }
    let mentions = finder.mentions(of: annotation.span, in: document.text)
    let clause = clause(around: deed, in: annotation.span, of: document)
    let told = Set(mentions.filter { clause.contains($0.span) }.map(finder.topic))
    let spoken = Set(mentions.map(finder.topic))
    return topics.filter { told.contains($0) || !spoken.contains($0) }
  }

  /// The part of a statement between the semicolons around its verb.
  private static func clause(
    around verb: TextSpan,
    in span: TextSpan,
    of document: Document
  ) -> TextSpan {
    let breaks = document.tokens(in: span).map(\.span).filter { document.text[$0] == ";" }
    let start =
      breaks.last { $0.end <= verb.start }?.end ?? mainStart(of: span, before: verb, document)
    let end = breaks.first { $0.start >= verb.end }?.start ?? span.end
    guard verb.end < end else { return TextSpan(start..<end) }
    // "A pilot may begin if the law permits" is about no law.
    let condition = document.tokens(in: TextSpan(verb.end..<end)).first {
      conditions.contains(document.text[$0.span].lowercased())
    }
    return TextSpan(start..<(condition?.span.start ?? end))
  }

  /// Where the main clause of a statement begins: behind "When the talks on trade fail,".
  private static func mainStart(
    of span: TextSpan,
    before verb: TextSpan,
    _ document: Document
  ) -> Int {
    guard span.start < verb.start else { return startBehindInversion(of: span, document) }
    let tokens = document.tokens(in: TextSpan(span.start..<verb.start))
    guard let first = tokens.first,
      openings.contains(document.text[first.span].lowercased()),
      let comma = tokens.last(where: { document.text[$0.span] == "," })
    else { return span.start }
    return comma.span.end
  }

  /// Where the main clause of a statement begins whose verb stands first: "Should the law permit it, a
  /// trial may begin" is about no law.
  private static func startBehindInversion(of span: TextSpan, _ document: Document) -> Int {
    let tokens = document.tokens(in: span)
    guard let first = tokens.first, inversions.contains(document.text[first.span].lowercased()),
      let comma = tokens.first(where: { document.text[$0.span] == "," })
    else { return span.start }
    return comma.span.end
  }

  private static let inversions: Set<String> = ["should", "had", "were"]
  private static let openings: Set<String> = [
    "when", "if", "while", "as", "after", "before", "although", "though", "because", "since",
    "unless", "until", "once", "whereas", "should", "provided",
  ]
  /// What opens a condition behind the main clause: "if the law permits".
  private static let conditions: Set<String> = ["if", "unless", "provided", "insofar", "whether"]

  /// Who does what, as far as the reader of the sentence told them; else all that explains nothing.
  private static func mainParts(of annotation: Annotation, in document: Document) -> [TextSpan] {
    guard let object = annotation.attributes.text("object"),
      let deed = document.span(of: object, in: annotation.span)
    else { return withoutAsides(annotation.span, in: document) }
    let actor = annotation.attributes.text("actor")
      .flatMap { document.span(of: $0, in: annotation.span) }
    return [actor, deed].compactMap(\.self).flatMap { withoutAsides($0, in: document) }
  }

  /// The parts of a passage outside the clauses that explain, and before a list of examples.
  private static func withoutAsides(_ span: TextSpan, in document: Document) -> [TextSpan] {
    var parts: [TextSpan] = []
    var start: Int? = span.start
    let tokens = document.tokens(in: span)
    let words = tokens.map { document.text[$0.span].lowercased() }
    for (place, (token, word)) in zip(tokens, words).enumerated() {
      if let first = start {
        let next = place + 1 < words.count ? words[place + 1] : ""
        // "tariffs such as", but "such tariffs"; "like fish and salt", but "would like to".
        let isList =
          word == "including" || word == "such" && next == "as"
          || word == "like" && next != "to" && place > 0 && !wishing.contains(words[place - 1])
        guard place > 0, isList || asides.contains(word) else { continue }
        if first < token.span.start { parts.append(TextSpan(first..<token.span.start)) }
        start = nil
        if isList { return parts }
      } else if [",", ";", "—", "–", ")"].contains(word) {
        start = token.span.end
      }
    }
    if let start, start < span.end { parts.append(TextSpan(start..<span.end)) }
    return parts
  }

  private static let asides: Set<String> = [
    "which", "who", "whom", "whose", "because", "despite", "amid", "during", "after",
    "before", "since", "without", "unless", "although", "though", "while", "where", "due",
  ]
  private static let wishing: Set<String> = ["would", "should", "will", "not", "they", "we"]
}

extension Document {
  /// The first place of some words in a span.
  fileprivate func span(of words: String, in span: TextSpan) -> TextSpan? {
    let (needle, bytes) = (Array(words.utf8), text.slice(span))
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    let last = bytes.endIndex - needle.count
    let place = (bytes.startIndex...last).first {
      bytes[$0] == first && bytes[$0..<$0 + needle.count].elementsEqual(needle)
    }
    return place.map { TextSpan($0..<$0 + needle.count) }
  }
}

public import BriefingCore

/// A statement of a document with what is needed to compare it: entities, dates, its soundness.
public struct Claim: Sendable, Hashable {
  /// The id of the document.
  public let document: String
  /// The annotation of the statement.
  public let annotation: Annotation
  /// Its attributes in typed form.
  public let statement: Statement
  /// The ids of the entities it mentions, in order, each once.
  public let entities: [String]
  /// The ids of the topics it speaks of, its own first.
  public let topics: [String]
  /// The ids of those of its topics that it is about; the others it only touches.
  public let matters: [String]
  /// The temporal expressions within it, in order.
  public let dates: [Annotation]
  /// The ids of those of its topics that who acts, or what is done, speaks of.
  let tabled: [String]
  /// Whether most of it is garbled text, which carries no fact.
  public let isGarbled: Bool

  /// The passage it stands in.
  public var citation: Citation {
    Citation(source: document, span: annotation.span, quote: annotation.quote)
  }

  /// Whether it speaks of what is to be done by those the source reports on, rather than of what
  /// somebody wishes for.
  public var isOfficial: Bool {
    guard statement.voice != .author else { return false }
    return statement.kind == .agenda || statement.kind == .commitment
      || statement.kind == .announcement
  }

  /// The topic it was given, where who acts or what is done speaks of it.
  public var tabledTopic: String? {
    statement.topic.flatMap { tabled.contains($0) ? $0 : nil }
  }

  /// Who acts, as far as the words name anybody: no pronoun says who.
  public var namedActor: String? {
    statement.actor.flatMap(BackReference.namedPart)
  }

  /// Whether somebody is asked to do something: "requested the panel to report", "will be asked to bid".
  public var isRequest: Bool {
    guard statement.status == .proposed, let action = annotation.attributes.text("action") else {
      return false
    }
    if Self.asking.contains(action.split(separator: " ").first.map(String.init) ?? "") {
      return true
    }
    let verb = annotation.attributes.text("verb")?.foldedWords ?? []
    return verb.contains(where: Self.asked.contains)
  }

  /// Whether those who adopt a text give leave to do something: "may stay for three days".
  public var givesLeave: Bool {
    guard statement.kind == .commitment, statement.status == .unclear,
      statement.polarity == .positive
    else { return false }
    return annotation.attributes.text("verb")?.foldedWords.first == "may"
  }

  private static let asked: Set<String> = [
    "asked", "called", "directed", "encouraged", "instructed", "invited", "mandated", "requested",
    "tasked", "urged",
  ]

  private static let asking: Set<String> = [
    "ask", "call", "direct", "encourage", "instruct", "invite", "mandate", "request", "task",
    "urge",
  ]

  static func claims(
    of documents: [AnnotatedDocument],
    entities: EntityIndex,
    finder: TopicFinder,
    workers: Workers
  ) -> [Claim] {
    workers.map(documents) { document -> [Claim] in
      let mentions = SpanIndex(
        document.annotations.filter { $0.isActive && EntityResolver.isMention($0) },
        by: \.span
      )
      let dates = SpanIndex(document.active(.date), by: \.span)
      let people = SpanIndex(
        (document.active(.office) + document.active(.person)).map(\.span).sorted()
      ) { $0 }
      let artifacts = SpanIndex(document.active(.artifact).map(\.span)) { $0 }
      let names = SpanIndex(
        [Label.person, .office, .organization, .forum].flatMap { document.active($0) }.map(\.span)
      ) { $0 }
      return document.active(.statement).compactMap { annotation in
        guard document.isBody(annotation.span),
          let statement = annotation.content(as: Statement.self)
        else { return nil }
        var seen: Set<String> = []
        let ids = mentions.elements(within: annotation.span)
          .compactMap { entities.entity(of: $0)?.entity.id }
          .filter { seen.insert($0).inserted }
        let garbled = artifacts.elements(touching: annotation.span).reduce(0) { total, artifact in
          total + (artifact.intersection(annotation.span)?.length ?? 0)
        }
        let topics = topics(of: annotation, statement, in: document.document.text, finder, people)
        return Claim(
          document: document.id,
          annotation: annotation,
          statement: statement,
          entities: ids,
          topics: topics,
          matters: matters(
            of: annotation,
            among: topics,
            in: document.document,
            names: names,
            finder
          ),
          dates: dates.elements(within: annotation.span),
          tabled: tabled(of: annotation, among: topics, in: document.document, finder),
          isGarbled: garbled * 2 >= annotation.span.length
        )
      }
    }.flatMap(\.self)
  }
}

extension Claim {
  /// The topic of the statement, and the others its words speak of.
  ///
  /// Who corrected the topic of a statement has settled the matter. The trade minister's title is no
  /// talk of trade.
  private static func topics(
    of annotation: Annotation,
    _ statement: Statement,
    in text: DocumentText,
    _ finder: TopicFinder,
    _ people: SpanIndex<TextSpan>
  ) -> [String] {
    let own = [statement.topic].compactMap { $0 }
    guard !annotation.isDecided else { return own }
    let mentions = finder.mentions(of: annotation.span, in: text)
      .filter { !people.touches($0.span) }
    return own + finder.topics(of: mentions).prefix(topicLimit).filter { !own.contains($0) }
  }

  /// A statement with terms of more topics than this lists things and is about none of them.
  private static let topicLimit = 4
}

extension AnnotatedDocument {
  /// Whether a span lies in the article itself, as its layout or a person's correction says.
  func isBody(_ span: TextSpan) -> Bool {
    guard let block = document.block(at: span.start) else { return false }
    return block.kind.isBody
  }

  /// Whether a span lies in the article or its headline; captions and adverts are neither.
  func isArticle(_ span: TextSpan) -> Bool {
    guard let block = document.block(at: span.start) else { return false }
    return block.kind.isBody || block.kind == .title
  }
}

extension [AnnotatedDocument] {
  /// Returns the document with an id, in an array sorted by the bytes of the ids.
  public func withID(_ id: String) -> AnnotatedDocument? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id.utf8.lexicographicallyPrecedes(id.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && self[low].id == id ? self[low] : nil
  }
}

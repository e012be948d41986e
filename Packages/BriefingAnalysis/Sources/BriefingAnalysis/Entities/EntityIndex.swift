public import BriefingCore

/// A mention of an entity: the document and the annotation.
public struct Mention: Sendable, Hashable {
  /// The id of the document.
  public let document: String
  /// The annotation that mentions it.
  public let annotation: Annotation

  /// Creates a mention.
  public init(document: String, annotation: Annotation) {
    self.document = document
    self.annotation = annotation
  }

  /// The mention as a citation.
  public var citation: Citation {
    Citation(source: document, span: annotation.span, quote: annotation.quote)
  }
}

/// Why mentions are held to mean one entity.
public struct EntityReason: Sendable, Hashable {
  /// The document that says so, where one does.
  let document: String?
  /// The reason; where a document says so, without it, from the verb on.
  let words: String

  /// Returns the reason, the document under a name.
  ///
  /// - Parameter name: Gives the name of a document, by its id.
  /// - Returns: The reason in words.
  public func text(naming name: (String) -> String) -> String {
    document.map { "\(name($0)) \(words)" } ?? words
  }

  /// The reason, with the id of the document.
  public var text: String { text { $0 } }
}

/// An entity with its mentions in full.
public struct ResolvedEntity: Sendable, Hashable {
  /// The entity as files hold it.
  public let entity: Entity
  /// Its mentions, in the order of documents and text.
  public let mentions: [Mention]
  /// Why they are held to be one, as the entity lists it too.
  public let reasons: [EntityReason]

  /// The ids of the documents that mention it, sorted.
  public let documents: [String]

  init(entity: Entity, mentions: [Mention], reasons: [EntityReason]) {
    self.entity = entity
    self.mentions = mentions
    self.reasons = reasons
    var documents: [String] = []
    for mention in mentions where documents.last != mention.document {
      documents.append(mention.document)
    }
    self.documents = documents
  }

  /// Returns the mentions in one document.
  public func mentions(in document: String) -> [Mention] {
    mentions.filter { $0.document == document }
  }
}

/// The entities of a dossier, and which annotation mentions which.
public struct EntityIndex: Sendable {
  /// The entities, sorted by id.
  public let entities: [ResolvedEntity]
  private let indexOf: [AnnotationID: Int]
  private let indexOfID: [String: Int]

  /// Creates an index of entities.
  public init(_ entities: [ResolvedEntity]) {
    self.entities = entities
    var indexOf: [AnnotationID: Int] = [:]
    for (index, entity) in entities.enumerated() {
      for mention in entity.mentions { indexOf[mention.annotation.id] = index }
    }
    self.indexOf = indexOf
    indexOfID = Dictionary(
      entities.enumerated().map { ($0.element.entity.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the entity an annotation mentions.
  public func entity(of annotation: Annotation) -> ResolvedEntity? {
    indexOf[annotation.id].map { entities[$0] }
  }

  /// Returns the entity with an id.
  public func entity(_ id: String) -> ResolvedEntity? {
    indexOfID[id].map { entities[$0] }
  }

  /// Returns the entities of a kind.
  public func entities(of kind: Label) -> [ResolvedEntity] {
    entities.filter { $0.entity.kind == kind }
  }
}

extension EntityIndex {
  /// The forum or committee most documents and most passages speak of.
  var principalForum: ResolvedEntity? {
    entities(of: .forum).max { left, right in
      (left.documents.count, left.mentions.count, right.entity.id)
        < (right.documents.count, right.mentions.count, left.entity.id)
    }
  }
}

public import BriefingCore

/// Which documents say nothing of a topic or a name.
///
/// That a source is silent is a statement about the whole of it, so it is made with care: only of
/// documents that annotators read, and only where no form of any word for the matter stands anywhere
/// in the text but in what is no part of the article. Who merely puts it in other words is silent
/// too, as far as words tell.
public struct SilenceIndex: Sendable {
  /// The ids of the documents that annotators read; of others nobody can say what they leave out.
  public let read: Set<String>
  private let topics: [String: Set<String>]
  private let names: [String: Set<String>]
  private let words: WordPostings

  init(
    of documents: [AnnotatedDocument],
    claims: [Claim],
    entities: EntityIndex,
    taxonomy: TopicTaxonomy
  ) {
    read = Set(documents.filter(\.isRead).map(\.id))
    // Nobody asks who is silent on what no source speaks of.
    let spoken = Set(claims.flatMap(\.topics))
    let terms = PhraseCoverage(
      taxonomy.topics.filter { spoken.contains($0.id) }.flatMap { topic in
        topic.terms.flatMap(NumberForms.all).map { PhraseCoverage.Entry($0, of: topic.id) }
      }
    )
    let spellings = PhraseCoverage(entities.entities.flatMap(Self.spellings))
    var topics: [String: Set<String>] = [:]
    var names: [String: Set<String>] = [:]
    for document in documents {
      let blocks = document.document.blocks.filter { $0.kind != .boilerplate }
      for block in blocks {
        for topic in terms.matters(in: document.document.text, span: block.span) {
          topics[topic, default: []].insert(document.id)
        }
        for name in spellings.matters(in: document.document.text, span: block.span) {
          names[name, default: []].insert(document.id)
        }
      }
    }
    // A statement may be on a topic that an annotator or a person gave it, whatever its words.
    for claim in claims {
      for topic in claim.topics { topics[topic, default: []].insert(claim.document) }
    }
    for entity in entities.entities {
      names[entity.entity.id, default: []].formUnion(entity.documents)
    }
    Self.joinShortForms(of: entities.entities, in: &names)
    self.topics = topics
    self.names = names
    words = WordPostings(of: documents)
  }

  /// The documents that may tell of some passages in other words, by the words they share with them.
  ///
  /// - Parameters:
  ///   - passages: The passages.
  ///   - inParagraphs: Whether the words are those of the paragraphs around the passages, which say
  ///     in more words what these are about.
  /// - Returns: The ids of the documents that share two of the words, or a third of them.
  public func mayTell(_ passages: [Citation], inParagraphs: Bool = false) -> Set<String> {
    words.sharing(passages, inParagraphs: inParagraphs)
  }

  /// Whether a document was read and holds no word for a topic that some document speaks of.
  public func isSilent(_ document: String, onTopic topic: String) -> Bool {
    read.contains(document) && topics[topic]?.contains(document) != true
  }

  /// Whether a document was read and holds no name of an entity.
  public func isSilent(_ document: String, onEntity entity: String) -> Bool {
    read.contains(document) && names[entity]?.contains(document) != true
  }

  private static let heads: Set<Label> = [.organization, .forum, .instrument, .facility]

  /// "WTO" and "World Trade Organization" may be one: who names the one is not silent on the other.
  private static func joinShortForms(
    of entities: [ResolvedEntity],
    in names: inout [String: Set<String>]
  ) {
    var byInitials: [String: [String]] = [:]
    for entity in entities {
      let forms = Set(entity.entity.names.flatMap { initials(of: $0.text) })
      for form in forms { byInitials[form, default: []].append(entity.entity.id) }
    }
    // From the names as they were: what one short form brings together is not handed on by another, which
    // would hang on the order of a table.
    let known = names
    for ids in byInitials.values where ids.count > 1 {
      let all = ids.reduce(into: Set<String>()) { $0.formUnion(known[$1] ?? []) }
      for id in ids { names[id, default: []].formUnion(all) }
    }
  }

  /// The short forms of a name: itself where it is one, else its initials with and without those of
  /// small words.
  private static func initials(of name: String) -> [String] {
    let words = name.split { $0 == " " || $0 == "-" }
    guard words.count > 1 else {
      let plain = name.filter { $0 != "." }
      let isShort =
        (2...8).contains(plain.count) && plain.allSatisfy { $0.isUppercase || $0.isNumber }
      return isShort ? [plain] : []
    }
    guard words.count <= 12 else { return [] }
    let capitals = words.filter { $0.first?.isUppercase == true }.compactMap(\.first)
    let all = words.compactMap { $0.first.map { Character($0.uppercased()) } }
    return [String(capitals), String(all)].filter { $0.count > 1 }
  }

  /// The names by which another document may speak of an entity, the surname of a person among them.
  private static func spellings(of entity: ResolvedEntity) -> [PhraseCoverage.Entry] {
    let id = entity.entity.id
    return entity.entity.names.map(\.text).flatMap { name in
      // "IT" and "US" are no names in small letters.
      let isShort = name.utf8.count <= 4
      var entries = [PhraseCoverage.Entry(name, of: id, isCaseSensitive: isShort)]
      if entity.entity.kind == .person, let surname = name.split(separator: " ").last,
        surname.utf8.count > 2
      {
        entries.append(PhraseCoverage.Entry(String(surname), of: id, isCaseSensitive: true))
      }
      // "The commission" may be the European one.
      if heads.contains(entity.entity.kind), let head = name.split(separator: " ").last,
        head.count > 3, name.contains(" ")
      {
        entries.append(PhraseCoverage.Entry(String(head), of: id))
      }
      // A name may be told by its initials alone.
      entries += initials(of: name).filter { $0.count > 2 }.map {
        PhraseCoverage.Entry($0, of: id, isCaseSensitive: true)
      }
      return entries
    }
  }
}

extension AnnotatedDocument {
  /// Whether anybody but the layout said something of the document, and its language is not unknown:
  /// rules for English find little in another.
  fileprivate var isRead: Bool {
    let language = document.source.metadata.language?.value.lowercased() ?? "en"
    return (language == "en" || language.hasPrefix("en-"))
      && annotations.contains { $0.label != .block }
  }
}

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
  private let documents: [String]
  private let readPlaces: DocumentSet
  private let places: [String: Int]
  private let topics: [String: DocumentSet]
  private let names: [String: DocumentSet]
  private let words: WordPostings

  init(
    of documents: [AnnotatedDocument],
    claims: [Claim],
    entities: EntityIndex,
    taxonomy: TopicTaxonomy
  ) {
    let none = DocumentSet(count: documents.count)
    let readPlaces = documents.indices.filter { documents[$0].isRead }
    read = Set(readPlaces.map { documents[$0].id })
    self.readPlaces = readPlaces.reduce(into: none) { $0.insert($1) }
    self.documents = documents.map(\.id)
    let places = Dictionary(
      documents.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    self.places = places
    // Nobody asks who is silent on what no source speaks of.
    let spoken = Set(claims.flatMap(\.topics))
    let terms = PhraseCoverage(
      taxonomy.topics.filter { spoken.contains($0.id) }.flatMap { topic in
        topic.terms.flatMap(NumberForms.all).map { PhraseCoverage.Entry($0, of: topic.id) }
      }
    )
    let spellings = PhraseCoverage(entities.entities.flatMap(Self.spellings))
    var topics = terms.holders(among: documents)
    var names = spellings.holders(among: documents)
    // A statement may be on a topic that an annotator or a person gave it, whatever its words.
    for claim in claims {
      guard let place = places[claim.document] else { continue }
      for topic in claim.topics { topics[topic, default: none].insert(place) }
    }
    for entity in entities.entities {
      for place in entity.documents.compactMap({ places[$0] }) {
        names[entity.entity.id, default: none].insert(place)
      }
    }
    Self.joinShortForms(of: entities.entities, in: &names, none)
    self.topics = topics
    self.names = names
    words = WordPostings(of: documents)
  }

  /// The documents that may tell of some passages in other words, by the words they share with them.
  ///
  /// - Parameter passages: The passages.
  /// - Returns: The ids of the documents that share two of the words, or a third of them.
  public func mayTell(_ passages: [Citation]) -> Set<String> {
    let near = words.places(sharing: passages, inParagraphs: false)
    return Set(near.places.map { documents[$0] })
  }

  /// Whether a document was read and holds no word for a topic that some document speaks of.
  public func isSilent(_ document: String, onTopic topic: String) -> Bool {
    read.contains(document) && !speaks(document, topics[topic])
  }

  /// Whether a document was read and holds no name of an entity.
  public func isSilent(_ document: String, onEntity entity: String) -> Bool {
    read.contains(document) && !speaks(document, names[entity])
  }

  private func speaks(_ document: String, _ speaking: DocumentSet?) -> Bool {
    guard let speaking, let place = places[document] else { return false }
    return speaking.contains(place)
  }

  /// Returns the documents that were read and speak of nothing that some passages speak of, nor share
  /// words with the paragraphs around them.
  ///
  /// - Parameters:
  ///   - topics: The topics of the passages.
  ///   - entities: The ids of the entities they name.
  ///   - passages: The passages; their own documents are not silent.
  ///   - heard: The ids of further documents that are not.
  ///   - most: How many documents are named at most.
  /// - Returns: The ids of the documents, in their order, where they are no more than that; else how many
  ///   there are.
  public func silent(
    onTopics topics: Set<String>,
    entities: Set<String>,
    around passages: [Citation],
    besides heard: [String] = [],
    naming most: Int = .max
  ) -> (named: [String], unnamed: Int) {
    var silent = readPlaces
    for topic in topics { if let told = self.topics[topic] { silent.subtract(told) } }
    for entity in entities { if let named = names[entity] { silent.subtract(named) } }
    silent.subtract(words.places(sharing: passages, inParagraphs: true))
    for source in passages.map(\.source) + heard {
      if let place = places[source] { silent.remove(place) }
    }
    // Of thousands of documents only those that are named are listed: every statement has its own.
    let count = silent.count
    return count <= most ? (silent.places.map { documents[$0] }, 0) : ([], count)
  }

  private static let heads: Set<Label> = [.organization, .forum, .instrument, .facility]

  /// "WTO" and "World Trade Organization" may be one: who names the one is not silent on the other.
  private static func joinShortForms(
    of entities: [ResolvedEntity],
    in names: inout [String: DocumentSet],
    _ none: DocumentSet
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
      let all = ids.reduce(into: none) { all, id in
        if let documents = known[id] { all.formUnion(documents) }
      }
      for id in ids { names[id, default: none].formUnion(all) }
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

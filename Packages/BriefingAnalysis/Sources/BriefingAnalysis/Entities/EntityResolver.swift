import BriefingCore

/// Finds out which mentions, within and across documents, mean the same person, body or thing.
///
/// Mentions are joined on evidence that can be told: equal words, another order of the parts of a
/// name, an acronym or another name that a text equates, a surname after the full name, a spelling
/// that differs by a letter where the office is the same or two accounts tell of one occasion.
/// Likeness alone joins nothing, and what a person decided comes first.
struct EntityResolver {
  static let kinds: [Label] = [
    .person, .organization, .forum, .place, .instrument, .technology, .facility,
  ]

  let documents: [AnnotatedDocument]
  let decisions: Decisions
  let gazetteers: [Gazetteer]

  /// Returns the entities, and what is wrong with a person's decisions on them.
  func resolve() -> (index: EntityIndex, issues: [DecisionIssue]) {
    let mentions = documents.flatMap { document in
      Self.mentions(in: document).map { Mention(document: document.id, annotation: $0) }
    }
    let names = mentions.map { mention in
      mention.annotation.attributes.text("name") ?? mention.annotation.quote
    }
    let keys = keys(mentions, names)
    let distinctions = zip(mentions, names).map { Self.distinction(of: $0, $1) }
    var clusters = MentionClusters(distinctions: distinctions)
    let issues = apply(decisions, to: mentions, names, &clusters)
    linkEqualPlaces(mentions, &clusters)
    linkEqualNames(mentions, names, keys, distinctions, &clusters)
    linkAcronyms(mentions, keys, &clusters)
    linkEquatedNames(mentions, &clusters)
    let evidence = MentionEvidence(documents)
    PersonLinker(mentions: mentions, names: names, evidence: evidence).link(&clusters)
    BodyLinker(mentions: mentions, names: names, evidence: evidence).link(&clusters)
    ShortNameLinker(mentions: mentions, names: names).link(&clusters)
    return (EntityIndex(entities(of: mentions, names, &clusters)), issues)
  }

  /// Whether an annotation speaks of an entity: it has one of the labels for it, or a dotted label
  /// of somebody's own and a name.
  static func isMention(_ annotation: Annotation) -> Bool {
    kinds.contains(annotation.label)
      || annotation.label.isDotted && annotation.attributes.text("name") != nil
  }

  /// Returns the mentions of a document, by label, those of dotted labels last.
  private static func mentions(in document: AnnotatedDocument) -> [Annotation] {
    let own = document.annotations.filter {
      $0.isActive && $0.label.isDotted && isMention($0)
    }
    return kinds.flatMap { document.active($0) }
      + own.sorted { $0.label == $1.label ? $0 < $1 : $0.label < $1.label }
  }

  // MARK: Names

  private struct Key: Hashable {
    let kind: Label
    let words: [String]
  }

  /// Forums and organizations share a space of names: whether a body is the one or the other is
  /// often a matter of the sentence.
  private static func key(_ mention: Mention, _ name: String) -> Key {
    switch mention.annotation.label {
    case .person: Key(kind: .person, words: NameKey.person(name))
    case .place:
      Key(
        kind: .place,
        words: mention.annotation.attributes.text("code").map { [$0] } ?? NameKey.name(name)
      )
    case .organization, .forum: Key(kind: .forum, words: NameKey.body(name))
    case let kind: Key(kind: kind, words: NameKey.name(name))
    }
  }

  /// The keys of mentions; those of one name are made once.
  private func keys(_ mentions: [Mention], _ names: [String]) -> [Key] {
    var known: [Key: Key] = [:]
    return zip(mentions, names).map { mention, name in
      let code = mention.annotation.attributes.text("code") ?? ""
      let written = Key(kind: mention.annotation.label, words: [name, code])
      if let key = known[written] { return key }
      let key = Self.key(mention, name)
      known[written] = key
      return key
    }
  }

  /// Joins what several annotators say of the very same words: a table of names and a rule may name
  /// one body differently, and there is one body all the same.
  private func linkEqualPlaces(_ mentions: [Mention], _ clusters: inout MentionClusters) {
    struct Words: Hashable {
      let document: String
      let span: TextSpan
      let kind: Label
    }
    var first: [Words: Int] = [:]
    for index in mentions.indices {
      let (mention, label) = (mentions[index], mentions[index].annotation.label)
      let words = Words(
        document: mention.document,
        span: mention.annotation.span,
        kind: label == .organization ? .forum : label
      )
      if let other = first[words] {
        clusters.link(other, index)
      } else {
        first[words] = index
      }
    }
  }

  /// What tells a mention from others of the same name: the initials of a person, the members of a
  /// forum.
  private static func distinction(of mention: Mention, _ name: String) -> Set<String> {
    switch mention.annotation.label {
    case .person: Set([NameKey.initials(of: name)].compactMap { $0 })
    case .forum, .organization: Set(mention.annotation.attributes.texts("parties"))
    default: []
    }
  }

  /// Joins mentions of equal names, those first that carry what tells them apart: a bare name goes
  /// with the one body or person of that name in the sources, else in its document, else with
  /// none of them.
  private func linkEqualNames(
    _ mentions: [Mention],
    _ names: [String],
    _ keys: [Key],
    _ distinctions: [Set<String>],
    _ clusters: inout MentionClusters
  ) {
    var marked: [Key: [Int]] = [:]
    var near: [Key: [String: [Int]]] = [:]
    var bare: [Key: [Int]] = [:]
    for index in mentions.indices {
      let key = keys[index]
      guard !key.words.isEmpty else { continue }
      guard distinctions[index].isEmpty else {
        // One of each kind is enough to compare with: what it was joined to is the same.
        var kinds = marked[key] ?? []
        let before = clusters.find(index)
        for other in kinds {
          clusters.link(other, index, because: reason(for: names[other], names[index], key.kind))
        }
        if clusters.find(index) == before { kinds.append(index) }
        marked[key] = kinds
        let document = mentions[index].document
        let known = near[key]?[document] ?? []
        if !known.contains(where: { clusters.find($0) == clusters.find(index) }) {
          near[key, default: [:]][document, default: []].append(index)
        }
        continue
      }
      bare[key, default: []].append(index)
    }
    for (key, indices) in bare.sorted(by: { $0.value[0] < $1.value[0] }) {
      let kinds = marked[key] ?? []
      let isUnique = Set(kinds.map { clusters.find($0) }).count == 1
      var alone: Int?
      for index in indices {
        let pool = isUnique ? kinds : near[key]?[mentions[index].document] ?? []
        let isOne = Set(pool.map { clusters.find($0) }).count == 1
        if let target = isOne ? pool.first : alone {
          clusters.link(target, index, because: reason(for: names[target], names[index], key.kind))
        }
        if !isOne, alone == nil { alone = index }
      }
    }
  }

  private func reason(for left: String, _ right: String, _ kind: Label) -> String? {
    let (a, b) = (left.foldedWords, right.foldedWords)
    if a == b {
      guard kind == .person || kind == .forum, left.lowercased() != right.lowercased() else {
        return nil
      }
      return "“\(left)” and “\(right)” are one name with and without accents, hyphens or dots"
    }
    if kind == .forum, NameKey.withoutForm(a) == NameKey.withoutForm(b) {
      return "“\(left)” and “\(right)” are one firm with and without its legal form"
    }
    return kind == .person
      ? "“\(left)” and “\(right)” are one name with its parts in another order"
      : "“\(left)” and “\(right)” are one name in other words"
  }

  private func linkAcronyms(
    _ mentions: [Mention],
    _ keys: [Key],
    _ clusters: inout MentionClusters
  ) {
    var byKey: [Key: Int] = [:]
    for index in mentions.indices where mentions[index].annotation.label != .person {
      if byKey[keys[index]] == nil { byKey[keys[index]] = index }
    }
    for document in documents {
      for annotation in document.active(.acronym) {
        let acronym = Acronym(annotation.attributes)
        guard let short = acronym.short, let long = acronym.long else { continue }
        for kind in [Label.forum, .instrument, .technology, .facility] {
          let words = [short, long].map { kind == .forum ? NameKey.body($0) : NameKey.name($0) }
          guard let a = byKey[Key(kind: kind, words: words[0])],
            let b = byKey[Key(kind: kind, words: words[1])]
          else { continue }
          clusters.link(a, b, because: "defines “\(short)” as “\(long)”", in: document.id)
        }
      }
    }
  }

  /// Joins bodies that a text sets equal: "Officially called the A, the B", "the A (or B)".
  private func linkEquatedNames(_ mentions: [Mention], _ clusters: inout MentionClusters) {
    let byDocument = Dictionary(grouping: mentions.indices) { mentions[$0].document }
    for document in documents {
      let bodies = (byDocument[document.id] ?? [])
        .filter { [.forum, .organization, .instrument].contains(mentions[$0].annotation.label) }
        .sorted { mentions[$0].annotation < mentions[$1].annotation }
      for (left, right) in zip(bodies, bodies.dropFirst()) {
        let (a, b) = (mentions[left].annotation, mentions[right].annotation)
        guard
          let cue = Equation.cue(between: a.span, and: b.span, in: document.document)
        else { continue }
        clusters.link(
          left,
          right,
          because: "sets “\(a.quote)” and “\(b.quote)” equal (\(cue))",
          in: document.id
        )
      }
    }
  }

  // MARK: Entities

  private func entities(
    of mentions: [Mention],
    _ names: [String],
    _ clusters: inout MentionClusters
  ) -> [ResolvedEntity] {
    var members: [Int: [Int]] = [:]
    for index in mentions.indices { members[clusters.find(index), default: []].append(index) }
    var taken: [String: Int] = [:]
    var result: [ResolvedEntity] = []
    for (root, indices) in members.sorted(by: { $0.key < $1.key }) {
      let own = indices.map { mentions[$0] }.sorted {
        $0.document == $1.document
          ? $0.annotation < $1.annotation
          : $0.document.utf8.lexicographicallyPrecedes($1.document.utf8)
      }
      let kind = EntityNaming.kind(of: own)
      let name = EntityNaming.name(of: indices.map { (mentions[$0], names[$0]) })
      let id = EntityNaming.id(kind: kind, name: name, taken: &taken)
      let reasons = clusters.because(root)
      result.append(
        ResolvedEntity(
          entity: Entity(
            id: id,
            kind: kind,
            name: name,
            names: EntityNaming.spellings(of: own),
            attributes: EntityNaming.attributes(of: own),
            mentions: own.map(\.annotation.id),
            because: reasons.map(\.text)
          ),
          mentions: own,
          reasons: reasons
        )
      )
    }
    return result.sorted { $0.entity.id.utf8.lexicographicallyPrecedes($1.entity.id.utf8) }
  }
}

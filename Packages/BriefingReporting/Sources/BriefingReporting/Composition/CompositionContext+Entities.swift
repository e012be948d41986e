import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The laws, bills, treaties and strategies, with what each source says has become of them.
  func instruments() -> [Item] {
    analysis.entities.entities(of: .instrument).compactMap { entity in
      let mentions = tellingMentions(of: entity)
      guard let first = mentions.first else { return nil }
      let statuses = mentions.map { status(of: $0) }
      var item = item(
        in: "instruments",
        rule: "instruments.status",
        text: Phrasing.instrument(
          name: first.annotation.quote,
          mentions: zip(mentions, statuses).map { (label($0.document), $1) }
        ),
        kind: "fact",
        citations: mentions.map(\.citation)
      )
      // Of several statuses the item bears the lowest; each source's own is in its side.
      item.status = statuses.compactMap { $0 }.min { ($0.rung ?? -1) < ($1.rung ?? -1) }
      item.sides = zip(mentions, statuses).map { mention, status in
        Item.Side(
          source: mention.document,
          status: status,
          value: mention.annotation.quote,
          citations: [mention.citation]
        )
      }
      return item
    }
  }

  /// The mention in the body of each document that says most of what has become of the entity.
  private func tellingMentions(of entity: ResolvedEntity) -> [Mention] {
    entity.documents.compactMap { id in
      let own = entity.mentions(in: id).filter(isBody)
      // Of equals `max` takes the first.
      return own.max { (status(of: $0)?.rung ?? -1) < (status(of: $1)?.rung ?? -1) }
    }
  }

  private func status(of mention: Mention) -> Status? {
    mention.annotation.attributes.text("status").flatMap(Status.init)
  }

  /// The forums and committees, with all the names they go by and why these are held to be one.
  func forums() -> [Item] {
    analysis.entities.entities(of: .forum).compactMap { entity in
      namesItem(of: entity, in: "forums")
    }
  }

  /// People and bodies with their spellings.
  func peopleAndOrganizations() -> [Item] {
    (analysis.entities.entities(of: .person) + analysis.entities.entities(of: .organization))
      .compactMap { namesItem(of: $0, in: "people-and-organizations") }
  }

  private func namesItem(of entity: ResolvedEntity, in section: String) -> Item? {
    let mentions = entity.mentions.filter { isReadable($0) }
    guard !mentions.isEmpty else { return nil }
    var names: [(text: String, labels: [String])] = []
    var places: [String: Int] = [:]
    var citations: [Citation] = []
    for mention in mentions {
      let label = label(mention.document)
      if let index = places[mention.annotation.quote] {
        guard !names[index].labels.contains(label) else { continue }
        names[index].labels.append(label)
      } else {
        places[mention.annotation.quote] = names.count
        names.append((mention.annotation.quote, [label]))
      }
      citations.append(mention.citation)
    }
    var item = item(
      in: section,
      rule: "\(section).names",
      text: Phrasing.names(names, because: entity.reasons.map { $0.text(naming: label) }),
      kind: "fact",
      citations: citations
    )
    item.actors = [entity.entity.id]
    return item
  }

  private func isBody(_ mention: Mention) -> Bool {
    blockKind(of: mention.citation)?.isBody ?? false
  }

  /// Whether a mention may be listed: in the article or its headline, not in captions and adverts,
  /// which are listed as left out.
  private func isReadable(_ mention: Mention) -> Bool { isReadable(mention.citation) }

  /// Whether a passage may be told of: it stands in the article or its headline.
  func isReadable(_ citation: Citation) -> Bool {
    guard let kind = blockKind(of: citation) else { return false }
    return kind.isBody || kind == .title
  }

  private func blockKind(of citation: Citation) -> BlockKind? {
    document(citation.source)?.document.block(at: citation.span.start)?.kind
  }

  /// Quoted speech, whole or in part; names in quotation marks are no speech.
  func quotations() -> [Item] {
    var hasDirect = false
    var items = documents.flatMap { document -> [Item] in
      document.active(.quotation).compactMap { annotation -> Item? in
        guard let quotation = annotation.content(as: Quotation.self), quotation.kind != "name",
          document.document.block(at: annotation.span.start)?.kind.isBody == true,
          !isSetOff(annotation, in: document)
        else { return nil }
        let speaker = quotation.speaker.flatMap { speakerSlot($0, of: annotation, in: document) }
        let relay = annotation.attributes.text("relay").flatMap {
          nearestSlot($0, to: annotation, in: document)
        }
        hasDirect = hasDirect || quotation.kind == "direct" && quotation.speaker != nil
        let isPartial = quotation.kind == "partial"
        let passage = surroundings(of: annotation, in: document)
        let isExplained = passage.map { $0.isExplained(annotation, in: document.document) } ?? false
        let sentence = isPartial || isExplained ? passage : nil
        var item = item(
          in: "quotations",
          rule: "quotations.\(quotation.kind ?? "direct")",
          text: Phrasing.quotation(
            speaker: speaker?.text,
            relay: relay?.text,
            quote: annotation.quote,
            label: label(document.id),
            isPartial: isPartial,
            sentence: sentence?.quote
          ),
          kind: "fact",
          // Who passes a quotation on belongs to it.
          citations: [document.document.citation(of: annotation.span)]
            + [sentence].compactMap(\.self) + (relay?.citations ?? [])
        )
        item.voice = .attributed
        item.slots["speaker"] = speaker
        item.slots["relay"] = relay
        return item
      }
    }
    if !hasDirect {
      items.insert(
        item(
          in: "quotations",
          rule: "quotations.none",
          text: Phrasing.noDirectSpeech(sources: documents.count),
          kind: "fact",
          citations: []
        ),
        at: 0
      )
    }
    return items
  }

  /// The sentence that speech stands in, which says of whom or what that is said, with what its paragraph
  /// tells before it where it points to that.
  private func surroundings(
    of quotation: Annotation,
    in document: AnnotatedDocument
  ) -> Citation? {
    guard let sentence = document.document.sentence(at: quotation.span.start) else { return nil }
    let whole = antecedents[document.id]?.told(sentence) ?? sentence
    return document.document.citation(of: whole)
  }

  /// The words for a speaker where they stand nearest before the quotation, else after it; a speaker whose words stand nowhere is none.
  private func speakerSlot(
    _ speaker: String,
    of quotation: Annotation,
    in document: AnnotatedDocument
  ) -> Item.Slot? {
    if Self.pronouns.contains(speaker.lowercased()) {
      // "I" and "we" are nobody whom the text named before, and "they" may be anybody.
      let isOne = ["he", "she"].contains(speaker.lowercased())
      return isOne ? antecedentSlot(of: quotation, in: document) : nil
    }
    return nearestSlot(speaker, to: quotation, in: document)
  }

  /// Words of a document where they stand nearest to a quotation.
  private func nearestSlot(
    _ words: String,
    to quotation: Annotation,
    in document: AnnotatedDocument
  ) -> Item.Slot? {
    let text = document.document.text
    guard let span = text.occurrence(of: words, nearestTo: quotation.span.start) else { return nil }
    return Item.Slot(text: words, citations: [document.document.citation(of: span)])
  }

  /// Whether marks set words off that nobody else is said to have said: a term that is discussed, or
  /// one that the author keeps at a distance.
  func isSetOff(_ quotation: Annotation, in document: AnnotatedDocument) -> Bool {
    guard quotation.attributes.text("kind") == "partial",
      quotation.attributes.text("speaker").map({ Self.authors.contains($0.lowercased()) }) ?? true,
      document.document.block(at: quotation.span.start)?.kind.isBody == true
    else { return false }
    return !claims(of: document.id, around: quotation.span).contains {
      $0.statement.voice == .attributed
    }
  }

  private static let authors: Set<String> = ["i", "we"]

  private static let pronouns: Set<String> = ["he", "she", "they", "it", "i", "we", "you"]

  /// The one person whom the nearest sentence before a quotation names in its paragraph, for a pronoun
  /// tells a reader nothing; of two nobody can tell.
  private func antecedentSlot(
    of quotation: Annotation,
    in document: AnnotatedDocument
  ) -> Item.Slot? {
    guard let block = document.document.block(at: quotation.span.start) else { return nil }
    let before = document.active(.person).filter {
      $0.span.start >= block.span.start && $0.span.end <= quotation.span.start
    }
    guard let last = before.last, let sentence = document.document.sentence(at: last.span.start)
    else { return nil }
    let near = before.filter { sentence.contains($0.span) }
    let people = Set(near.map { analysis.entities.entity(of: $0)?.entity.id ?? $0.quote })
    guard people.count == 1 else { return nil }
    return Item.Slot(text: last.quote, citations: [document.document.citation(of: last.span)])
  }
}

extension Citation {
  /// Whether it tells something before the sentence in which a quotation stands.
  fileprivate func isExplained(_ quotation: Annotation, in document: Document) -> Bool {
    document.sentence(at: quotation.span.start).map { span.start < $0.start } ?? false
  }
}

import BriefingAnalysis
import BriefingCore

/// Which items tell one matter, so that the key points tell each once.
extension CompositionContext {
  /// The matters of the statements that an item is taken from.
  func matters(of item: Item) -> Set<AnnotationID> {
    Set(
      item.citations.flatMap { citation -> [AnnotationID] in
        // The sentence that leads to a list is of all its items, and tells none of them.
        let touching = claims(of: citation.source, touching: citation.span)
          .filter { !leadsList($0) }
        let around = touching.filter { $0.annotation.span.contains(citation.span) }
        // What stands around a statement to explain it is not what the item tells.
        let verb = item.slots["action"]?.citations.first?.span
        let own = touching.filter { claim in
          verb.map { claim.annotation.span.contains($0) } ?? false
        }
        let told = !around.isEmpty ? around[...] : own.isEmpty ? touching.suffix(1) : own[...]
        return told.map { analysis.matters.matter(of: $0.annotation.id) }
      }
    )
  }

  /// Makes a key point of an item, which cites also what other sources say of its matter.
  ///
  /// - Parameters:
  ///   - item: The item of the body.
  ///   - others: The items that tell what is done, of all sources.
  /// - Returns: The point: the item as it stands, and where others tell of it, who.
  func keyPoint(_ item: Item, toldBy others: [Item]) -> Item {
    // What a person worded is a person's words here too.
    let joined = item.isPersonal ? [] : items(alsoTelling: item, among: others)
    return item.keyPoint(alsoTold: joined, by: names)
  }

  /// The first item of each other source that says the same of a matter, whatever its status.
  private func items(alsoTelling item: Item, among others: [Item]) -> [Item] {
    guard item.kind == "commitment" || item.kind == "announcement", item.sides.isEmpty,
      item.slots["embargo"] == nil
    else { return [] }
    let matters = matters(of: item)
    var sources = Set(item.citations.map(\.source))
    return others.filter { other in
      guard other.polarity == item.polarity, other.id != item.id, !other.isPersonal,
        other.slots["embargo"] == nil,
        let source = other.citations.last?.source, !sources.contains(source),
        !matters.isDisjoint(with: self.matters(of: other)), !areAtOdds(item, other),
        !haveOtherValues(item, other),
        // An appointment made and the running of an office to come are not one deed in two statuses.
        other.status == item.status || other.slots["action"]?.value == item.slots["action"]?.value
      else { return false }
      return sources.insert(source).inserted
    }
  }

  /// Whether both tell days or sums, and none in common: then nobody says that they tell the same.
  private func haveOtherValues(_ left: Item, _ right: Item) -> Bool {
    [Label.date, .money, .quantity].contains { label in
      let (mine, theirs) = (values(label, of: left), values(label, of: right))
      return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }
  }

  /// The days, sums or counts in the statements that an item is taken from.
  private func values(_ label: Label, of item: Item) -> Set<String> {
    let claims = item.citations.flatMap { citation in
      self.claims(of: citation.source, around: citation.span)
        .filter { $0.annotation.span == citation.span }
    }
    return Set(
      claims.flatMap { claim -> [String] in
        (document(claim.document)?.active(label) ?? [])
          .filter { claim.annotation.span.contains($0.span) }
          .compactMap { ($0.attributes.text("value") ?? $0.attributes.text("amount")) }
      }
    )
  }

  /// Whether two items are told otherwise by a difference: seven border crossings here, six there.
  ///
  /// The other number may stand in another sentence of the source.
  private func areAtOdds(_ left: Item, _ right: Item) -> Bool {
    let others = Set(right.citations.map(\.source))
    return shownDifferences.contains { difference in
      guard difference.isOfFact else { return false }
      let mine = Set(difference.sides.filter { $0.tells(left) }.map(\.value))
      let theirs = Set(difference.sides.filter { others.contains($0.source) }.map(\.value))
      return !mine.isEmpty && !theirs.isEmpty && mine != theirs
    }
  }
}

extension ComparedSide {
  /// Whether its passages stand in those of an item.
  fileprivate func tells(_ item: Item) -> Bool {
    citations.contains { citation in
      item.citations.contains { $0.source == citation.source && $0.span.overlaps(citation.span) }
    }
  }
}

extension Difference {
  /// Whether sources tell another day, number or standing of a matter, or take in what another leaves
  /// out.
  var isOfFact: Bool {
    switch kind {
    case .date, .number, .superseded, .modality: true
    case .scope: severity == .high
    default: false
    }
  }
}

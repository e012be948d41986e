public import BriefingCore

/// A citation and where in `briefing.json` it stands.
public struct CitationPlace: Sendable, Hashable {
  /// The path, such as `sections[2].items[0].citations[1]`.
  public let path: String
  /// The citation.
  public let citation: Citation
}

extension Briefing {
  /// Every citation of the briefing, in the order of the file.
  public var citationPlaces: [CitationPlace] {
    var places: [CitationPlace] = []
    func add(_ citations: [Citation], _ path: String, _ key: String = "citations") {
      for (index, citation) in citations.enumerated() {
        places.append(CitationPlace(path: "\(path).\(key)[\(index)]", citation: citation))
      }
    }
    for (index, entity) in entities.enumerated() {
      add(entity.mentions, "entities[\(index)]", "mentions")
    }
    for (path, _, item) in itemPlaces {
      for (name, slot) in item.sortedSlots { add(slot.citations, "\(path).slots.\(name)") }
      for (index, side) in item.sides.enumerated() {
        add(side.citations, "\(path).sides[\(index)]")
      }
      add(item.citations, path)
    }
    for (index, agreement) in agreements.enumerated() {
      for (number, side) in agreement.sides.enumerated() {
        add(side.citations, "agreements[\(index)].sides[\(number)]")
      }
    }
    for (index, difference) in differences.enumerated() {
      for (number, side) in difference.sides.enumerated() {
        add(side.citations, "differences[\(index)].sides[\(number)]")
      }
    }
    for (index, exclusion) in excluded.enumerated() {
      add(exclusion.citations, "excluded[\(index)]")
    }
    return places
  }

  /// Every item with its path and its section.
  var itemPlaces: [(path: String, section: Section, item: Item)] {
    sections.enumerated().flatMap { index, section in
      section.items.enumerated().map { number, item in
        (path: "sections[\(index)].items[\(number)]", section: section, item: item)
      }
    }
  }
}

extension Item {
  /// All passages the item, its sides and its slots rest on.
  public var allCitations: [Citation] {
    citations + sides.flatMap(\.citations) + sortedSlots.flatMap(\.slot.citations)
  }

  /// Whether the item only says that nothing was found, as the rule that made it tells; a sentence
  /// that merely begins so needs a citation like any other.
  var isNothingFound: Bool { citations.isEmpty && Self.nothingFoundRules.contains(derivedBy) }

  private static let nothingFoundRules: Set<String> = [
    "none-found", "quotations.none", "differences.no-contradiction",
  ]
}

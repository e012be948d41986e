import BriefingCore

// What each annotator claims to know by name. A name is claimed where it means one thing: one that
// is a common word or a person's name as well, or that two listed bodies share, is found by what
// stands around it, and no claim is made for it. The tables of given and family names are no list
// either: their entries are parts of names.

extension PlaceAnnotator {
  /// The places of the table, by every name that means a place alone.
  public var listedNames: [String] { vocabulary.unmistakableNames }
}

extension OrganizationAnnotator {
  /// The listed bodies, firms, media, parties and clubs.
  public var listedNames: [String] {
    ListedBodies.names(label: .organization) + WellKnownNames.bodies.filter(ListedBodies.isClaimed)
  }
}

extension ForumAnnotator {
  /// The listed forums.
  public var listedNames: [String] { ListedBodies.names(label: .forum) }
}

extension InstrumentAnnotator {
  /// The listed laws, treaties and plans.
  public var listedNames: [String] { InstrumentVocabulary.listed.map(\.name) }
}

extension IndexAnnotator {
  /// The listed indices, by the names that mean nothing else.
  public var listedNames: [String] { IndexTable.standard.entries.flatMap(\.names) }
}

extension ProductAnnotator {
  /// The listed products.
  public var listedNames: [String] { ProductTable.standard.entries.flatMap(\.names) }
}

extension TechnologyAnnotator {
  /// The listed technologies.
  public var listedNames: [String] {
    TechnologyTable.standard.gazetteer.entries.flatMap(\.allNames)
  }
}

extension GazetteerAnnotator {
  /// The names of the gazetteers.
  public var listedNames: [String] { names }
}

extension Gazetteer.Entry {
  /// The usual name, the aliases and the acronym.
  var allNames: [String] { [name] + aliases + (acronym.map { [$0] } ?? []) }
}

import BriefingCore

extension StandardAnnotators {
  /// Returns every name by which the shipped tables know a body, a forum, a firm, a party, a place,
  /// an instrument or a technology: usual names, aliases and acronyms.
  ///
  /// The tables of given and family names are left out: their entries are parts of names. A name
  /// that is listed is marked where a text uses it as a name, not wherever its letters stand.
  ///
  /// - Returns: The names, each once, in the order of their UTF-8 bytes.
  public static func names() -> [String] {
    let entries = BodyTable.standard.gazetteer.entries + TechnologyTable.standard.gazetteer.entries
    var names = Set(entries.flatMap { [$0.name] + $0.aliases + ($0.acronym.map { [$0] } ?? []) })
    names.formUnion(PlaceTable.standard.entries.flatMap(\.names))
    names.formUnion(CountryTable.standard.countries.flatMap(\.names))
    names.formUnion(WellKnownNames.names("companies") + WellKnownNames.names("political"))
    names.formUnion(InstrumentVocabulary.listed.map(\.name))
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

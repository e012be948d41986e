/// Everything a briefing is made from, as values: what a person declared, the documents, decisions.
public struct DossierContents: Sendable {
  /// What a person says of the dossier.
  public var manifest: DossierManifest
  /// The documents with their annotations, sorted by id.
  public var documents: [AnnotatedDocument]
  /// What a person decided across documents.
  public var decisions: Decisions
  /// The user's own names, patterns and topics.
  public var gazetteers: [Gazetteer]

  /// Creates the contents of a dossier.
  public init(
    manifest: DossierManifest = DossierManifest(),
    documents: [AnnotatedDocument],
    decisions: Decisions = Decisions(),
    gazetteers: [Gazetteer] = []
  ) {
    self.manifest = manifest
    self.documents = documents.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    self.decisions = decisions
    self.gazetteers = gazetteers
  }
}

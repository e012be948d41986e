public import BriefingCore

/// The annotators that come with the suite.
public enum StandardAnnotators {
  /// The name of the annotator that marks a dossier's own names.
  public static let gazetteerName = "briefing.gazetteer"

  /// Returns every annotator, ready to run.
  ///
  /// - Parameter gazetteers: The user's own names, patterns and topics.
  /// - Returns: The annotators, sorted by name; the pipeline puts them in order.
  public static func all(gazetteers: [Gazetteer] = []) -> [AnyAnnotator] {
    let taxonomy = TopicTaxonomy.standard.adding(gazetteers.flatMap(\.topics))
    var annotators = [
      AnyAnnotator(AcronymAnnotator()), AnyAnnotator(ArtifactAnnotator()),
      AnyAnnotator(AttributionAnnotator()), AnyAnnotator(DateAnnotator()),
      AnyAnnotator(EventAnnotator()), AnyAnnotator(FacilityAnnotator()),
      AnyAnnotator(ForumAnnotator()), AnyAnnotator(IndexAnnotator()),
      AnyAnnotator(InstrumentAnnotator()), AnyAnnotator(MoneyAnnotator()),
      AnyAnnotator(OrganizationAnnotator()), AnyAnnotator(PersonAnnotator()),
      AnyAnnotator(PlaceAnnotator()), AnyAnnotator(ProductAnnotator()),
      AnyAnnotator(QuantityAnnotator()), AnyAnnotator(QuotationAnnotator()),
      AnyAnnotator(StatementAnnotator(taxonomy: taxonomy)), AnyAnnotator(TechnologyAnnotator()),
    ]
    if !gazetteers.isEmpty {
      annotators.append(AnyAnnotator(GazetteerAnnotator(gazetteers: gazetteers)))
    }
    return annotators.sorted { $0.descriptor.name < $1.descriptor.name }
  }
}

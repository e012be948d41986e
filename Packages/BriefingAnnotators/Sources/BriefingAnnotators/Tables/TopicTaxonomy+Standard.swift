public import BriefingCore

extension TopicTaxonomy {
  /// The policy areas the suite ships.
  public static let standard = TopicTaxonomy(
    topics: TableRows(rows).map { Topic(id: $0[0], name: $0[1], terms: $0.list(2)) }
  )
}

extension Label {
  /// The Swift type of each label of the shared vocabulary.
  public static let types: [Label: any LabelContent.Type] = [
    .block: BlockContent.self, .person: Person.self, .office: Office.self,
    .organization: Organization.self, .forum: Forum.self, .place: Place.self,
    .instrument: Instrument.self, .technology: Technology.self, .facility: Facility.self,
    .date: DateExpression.self, .money: Money.self, .quantity: Quantity.self,
    .acronym: Acronym.self, .quotation: Quotation.self, .attribution: Attribution.self,
    .event: Event.self, .statement: Statement.self, .artifact: Artifact.self,
  ]
}

import BriefingCore

/// The statements of all documents, found by document and by what they speak of.
struct ClaimTable: Sendable {
  private let all: [Claim]
  private let byDocument: [String: [Int]]
  private let byEntity: [String: [Int]]

  /// Creates a table.
  init(_ claims: [Claim]) {
    all = claims
    byDocument = Dictionary(grouping: claims.indices) { claims[$0].document }
    var byEntity: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      for entity in claim.entities { byEntity[entity, default: []].append(index) }
    }
    self.byEntity = byEntity
  }

  /// Returns the statements of a document that hold, in the order of the text.
  func claims(of document: String, where holds: (Claim) -> Bool) -> [Claim] {
    (byDocument[document] ?? []).lazy.map { all[$0] }.filter(holds)
  }

  /// Returns the first statement of a document that holds.
  func firstClaim(of document: String, where holds: (Claim) -> Bool) -> Claim? {
    byDocument[document]?.first { holds(all[$0]) }.map { all[$0] }
  }

  /// Returns the statements that speak of an entity, in the order of documents and text.
  func claims(on entity: String) -> [Claim] { (byEntity[entity] ?? []).map { all[$0] } }
}

import BriefingCore

/// How a sentence says that a country stands: spared a rule, outside a decision, or behind with its
/// dues.
struct PartyStanding {
  /// What is said of it.
  enum Kind: Hashable {
    /// It has an exemption.
    case exemption
    /// It holds back from a decision of the others.
    case reserve
    /// It owes what it is to pay.
    case arrears
    /// It is one of those who have agreed, by its signature or otherwise.
    case adherence
  }

  let kind: Kind
  /// The country; nothing where it is said of all of them, or of none.
  let party: String?
  /// Whether it is so; else it is denied.
  let holds: Bool
  /// Whether it is said of this country alone: "Only Peru held back".
  let isOnly: Bool
  /// The sentence.
  let citation: Citation
  /// The sentence with those that name what it takes up, by its words.
  let senses: Set<String>
  /// The values of the quantities told there.
  let values: Set<String>

  /// Whether both cannot be so.
  func contradicts(_ other: PartyStanding) -> Bool {
    guard kind == other.kind else { return false }
    if holds, other.holds {
      return kind == .reserve && isOnly != other.isOnly && party != nil && other.party != nil
        && party != other.party && isOfOneDecision(as: other)
    }
    guard holds != other.holds else { return false }
    let (said, denied) = holds ? (self, other) : (other, self)
    return said.party != nil && (denied.party == nil || denied.party == said.party)
  }

  /// Whether the decisions are one, by what is told of them: two may hold back from two.
  private func isOfOneDecision(as other: PartyStanding) -> Bool {
    !values.isDisjoint(with: other.values) || senses.intersection(other.senses).count >= 3
  }
}

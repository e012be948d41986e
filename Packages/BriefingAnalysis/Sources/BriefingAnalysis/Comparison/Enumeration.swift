import BriefingCore

/// What a sentence says a thing takes in, or leaves out, member by member.
///
/// "A first list of drugs, among them insulin" takes in what "Vaccines and insulin fall outside the
/// first list" leaves out. A member counts only where the words say that it is one.
struct Enumeration {
  /// Something that is taken in or left out.
  struct Member {
    /// Where it stands.
    let citation: Citation
    /// The words of it that carry meaning, under keys at which like words meet.
    let senses: Set<String>

    /// Whether two are of one thing: the words of the one are all words of the other.
    func isOne(with other: Member) -> Bool {
      senses.isSubset(of: other.senses) || other.senses.isSubset(of: senses)
    }
  }

  /// The sentence.
  let citation: Citation
  /// The words that say of what the members are.
  let whole: Set<String>
  let members: [Member]
  /// Whether the members are left out.
  let isExclusion: Bool

  /// Whether its verb says how far a thing reaches: "covers", "does not apply on".
  let isReach: Bool

  /// Whether one says that a thing does not reach to a place or a kind named in several words, and the
  /// other that one does: of one story hardly two things reach to the high seas.
  func isOfOneReach(as other: Enumeration) -> Bool {
    guard isReach, other.isReach, isExclusion != other.isExclusion else { return false }
    let (outside, inside) = isExclusion ? (self, other) : (other, self)
    guard outside.members.count == 1, let member = outside.members.first,
      member.senses.count >= 2
    else { return false }
    return inside.members.contains { member.senses.isSubset(of: $0.senses) }
  }

  /// Whether two tell of the members of one thing: two words at least that say of what they are.
  func isOfOneWhole(as other: Enumeration) -> Bool { whole.intersection(other.whole).count >= 2 }
}

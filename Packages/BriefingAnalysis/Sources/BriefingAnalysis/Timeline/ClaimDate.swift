public import BriefingCore

/// When the matter of a statement takes place, and what that rests on.
public struct ClaimDate: Sendable, Hashable {
  /// The date, as precisely as the sources allow.
  public let date: EDTF
  /// What the date rests on, where it is not stated.
  public let premises: [Premise]

  /// Dates the statements on what is done or to be done that name one occasion alone, on the same
  /// side of the present as what they claim.
  ///
  /// "They will meet to discuss the law passed in May" has one date, and it is not that of the
  /// meeting; of two dates nobody could tell which is the matter's. Only the date is told that the
  /// reader of the sentence tied to the deed: "signed the treaty drafted in May" has none.
  static func dates(of claims: [Claim], dating: DateAnchoring) -> [AnnotationID: ClaimDate] {
    var mentions: [AnnotationID: DateMention] = [:]
    for context in dating.contexts.values {
      for date in context.dates { mentions[date.annotation.id] = date }
    }
    var result: [AnnotationID: ClaimDate] = [:]
    let kinds: Set<Statement.Kind> = [.agenda, .commitment, .announcement]
    for claim in claims where claim.statement.kind.map(kinds.contains) ?? false {
      let occasions = claim.dates.compactMap { mentions[$0.id] }.filter(\.isOccasion)
      guard occasions.count == 1, let status = claim.statement.status, status != .unclear,
        !occasions[0].isOfUndertaking,
        occasions[0].isFuture == DateContext.future.contains(status),
        isOwn(occasions[0], of: claim),
        let resolution = dating.resolve(occasions[0], in: claim.document),
        dating.allows(resolution.date, for: status, in: claim.document)
      else { continue }
      result[claim.annotation.id] = ClaimDate(
        date: dating.shown(resolution.date),
        premises: resolution.premises
      )
    }
    return result
  }

  /// Whether a date is the one that the annotator tied to the deed, where it ties any.
  ///
  /// Of others, the one date of the statement is it. A weekday that nobody could place has no value to
  /// tie it by.
  private static func isOwn(_ date: DateMention, of claim: Claim) -> Bool {
    guard let value = date.content.value, let tied = claim.annotation.tiedDates else {
      return !date.isOfNoun
    }
    return tied.contains(value)
  }
}

extension Annotation {
  /// The dates that the annotator of a statement tied to its deed.
  ///
  /// Who names the verb of the deed has read which date is its: none, where none is named. Of others
  /// that name none it is not known, and nothing is returned.
  var tiedDates: [String]? {
    let tied = [attributes.text("date"), attributes.text("deadline")].compactMap { $0 }
    return tied.isEmpty && attributes["verb"] == nil ? nil : tied
  }
}

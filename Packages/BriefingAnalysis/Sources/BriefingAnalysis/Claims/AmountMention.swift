public import BriefingCore

/// A sum of money in the body of a document, with the claim it stands in.
public struct AmountMention: Sendable, Hashable {
  /// The id of the document.
  public let document: String
  /// The annotation of the sum.
  public let annotation: Annotation
  /// Its attributes in typed form.
  public let money: Money
  /// The passage that tells what it is for: its statement or else its sentence, or the words around
  /// it where that is a long list of amounts.
  public let passage: Citation
  /// The claim it is part of, where a statement covers it.
  public let claim: Claim?
  /// The claim that says how far the sum itself has come; nothing where it stands in the subject or
  /// in a clause about something else: "a plant costing $3 million should be closed".
  public let carrier: Claim?
  /// The words that lead to the list it stands in: "welcomed the following contributions:".
  public let leadIn: Citation?
  /// Whether so many sums of its sentence come before it that a briefing tells only of those.
  public let isListed: Bool

  /// Whether it is a limit that nothing is to go over: "shall not exceed 5 million euros".
  public var isCeiling: Bool { claim?.isLimited ?? false }

  /// Whether what is told of it depends on something.
  public var isConditional: Bool {
    carrier?.annotation.attributes["condition"] != nil || claim?.statement.status == .pending
  }

  static func mentions(in documents: [AnnotatedDocument], claims: [Claim]) -> [AmountMention] {
    let byDocument = Dictionary(grouping: claims, by: \.document)
    return documents.flatMap { document in
      let claims = SpanIndex(byDocument[document.id] ?? []) { $0.annotation.span }
      let sums = document.active(.money)
      let all = SpanIndex(sums.map(\.span)) { $0 }
      let lists = ListLeadIns(document.document)
      return sums.compactMap { annotation -> AmountMention? in
        guard document.isBody(annotation.span), let money = annotation.content(as: Money.self)
        else { return nil }
        let claim = claims.elements(around: annotation.span).first
        let passage =
          claim?.annotation.span ?? document.document.sentence(at: annotation.span.start)
          ?? annotation.span
        return AmountMention(
          document: document.id,
          annotation: annotation,
          money: money,
          passage: document.document.citation(
            of: all.count(startingIn: passage) <= ListedPassage.limit
              ? passage
              : ListedPassage.span(of: annotation.span, within: passage, in: document.document)
          ),
          claim: claim,
          carrier: claim.flatMap { $0.carries(annotation.span) ? $0 : nil },
          leadIn: claim == nil ? lists.leadIn(of: annotation.span) : nil,
          isListed: all.count(startingIn: TextSpan(passage.start..<annotation.span.start))
            >= ListedPassage.limit
        )
      }
    }
  }
}

extension Claim {
  /// Whether what is done in the claim is done with a sum: it stands in the object of the deed, and
  /// in no clause or phrase within it that tells of something else.
  fileprivate func carries(_ sum: TextSpan) -> Bool {
    guard annotation.span.length <= Self.longestQuote, !isLimited,
      !(annotation.attributes.text("action").map(Self.attitudes.contains) ?? false)
    else { return false }
    let quote = Array(annotation.quote.utf8)
    let (start, end) = (sum.start - annotation.span.start, sum.end - annotation.span.start)
    guard let object = annotation.attributes.text("object").map({ Array($0.utf8) }),
      start >= 0, end <= quote.count,
      let place = quote.lastPlace(of: object, before: start + 1), end <= place + object.count
    else { return false }
    let before = String(decoding: quote[place..<start], as: UTF8.self)
    let after = String(decoding: quote[end...], as: UTF8.self).foldedWords.first ?? ""
    // "It is not enough to lend 5 million": the sum is not denied, but that it is enough.
    let isNamed = annotation.attributes["action"] != nil || before.foldedWords.isEmpty
    guard isNamed || statement.polarity != .negative else { return false }
    let isOwned = ["'s ", "\u{2019}s "].contains(where: before.hasSuffix)
    return !isOwned && !["that", "which"].contains(after)
      && !before.foldedWords.contains(where: Self.parting.contains)
  }

  /// "shall not exceed 5 million euros": the sum is the limit, and nothing of it is denied.
  fileprivate var isLimited: Bool {
    guard statement.polarity == .negative else { return false }
    if ["exceed", "surpass"].contains(annotation.attributes.text("action")) { return true }
    // "shall not be higher than 5 million euros"
    let object = annotation.attributes.text("object")?.foldedWords.prefix(2) ?? []
    return object.first == "above"
      || object.last == "than" && ["higher", "more", "greater", "larger"].contains(object.first)
  }

  /// Deeds that leave a sum where it is: a grant that was welcomed has not been paid.
  private static let attitudes: Set<String> = [
    "welcome", "note", "recall", "praise", "discuss", "consider", "criticize", "criticise", "hail",
    "thank", "condemn", "mention", "recognize", "recognise", "acknowledge", "examine", "review",
    "support", "oppose", "applaud", "commend", "take note",
  ]

  /// What is longer is a table or a list, and told in parts.
  private static let longestQuote = 4000

  /// Words after which a sum belongs to something else than the deed.
  private static let parting: Set<String> = [
    "costing", "how", "that", "what", "whether", "which", "who", "whose", "why", "worth", "valued",
  ]
}

extension [UInt8] {
  /// The last place of a needle that starts before an offset.
  fileprivate func lastPlace(of needle: [UInt8], before limit: Int) -> Int? {
    guard !needle.isEmpty, needle.count <= count else { return nil }
    var start = Swift.min(limit - 1, count - needle.count)
    while start >= 0 {
      if self[start..<start + needle.count].elementsEqual(needle) { return start }
      start -= 1
    }
    return nil
  }
}

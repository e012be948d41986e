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
  /// Whether so many sums of its sentence come before it that a briefing tells only of those.
  public let isListed: Bool

  static func mentions(in documents: [AnnotatedDocument], claims: [Claim]) -> [AmountMention] {
    let byDocument = Dictionary(grouping: claims, by: \.document)
    return documents.flatMap { document in
      let claims = SpanIndex(byDocument[document.id] ?? []) { $0.annotation.span }
      let sums = document.active(.money)
      let all = SpanIndex(sums.map(\.span)) { $0 }
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
          isListed: all.count(startingIn: TextSpan(passage.start..<annotation.span.start))
            >= ListedPassage.limit
        )
      }
    }
  }
}

public import BriefingCore

/// A sum of money in the body of a document, with the claim it stands in.
public struct AmountMention: Sendable, Hashable {
  /// The id of the document.
  public let document: String
  /// The annotation of the sum.
  public let annotation: Annotation
  /// Its attributes in typed form.
  public let money: Money
  /// The sentence it stands in.
  public let sentence: Citation
  /// The claim it is part of, where a statement covers it.
  public let claim: Claim?

  static func mentions(in documents: [AnnotatedDocument], claims: [Claim]) -> [AmountMention] {
    let byDocument = Dictionary(grouping: claims, by: \.document)
    return documents.flatMap { document in
      document.active(.money).compactMap { annotation -> AmountMention? in
        guard document.isBody(annotation.span), let money = annotation.content(as: Money.self)
        else { return nil }
        let sentence = document.document.sentence(at: annotation.span.start) ?? annotation.span
        return AmountMention(
          document: document.id,
          annotation: annotation,
          money: money,
          sentence: document.document.citation(of: sentence),
          claim: (byDocument[document.id] ?? []).first {
            $0.annotation.span.contains(annotation.span)
          }
        )
      }
    }
  }
}

public import BriefingCore

/// Marks amounts of money with their currency, and with how and over what time they are meant.
///
/// The span is the amount with its symbol, power of ten and code; "up to" and "over five years"
/// stay outside and are attributes. A word such as "dollar" without a number is never an amount.
public struct MoneyAnnotator: Annotator {
  /// The name, version and layers of the annotator.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.money",
    version: "1",
    summary: "amounts of money, in ISO 4217 currencies",
    produces: [.money]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the amounts of money of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    let document = view.document
    let passages = document.blocks.map { Lexer.lexemes(of: document.text, in: $0.span) }
    let dollar = DollarOfDocument.code(in: passages)
    return passages.flatMap { marks(in: $0, dollar: dollar) }
  }

  private func marks(in lexemes: LexemeSequence, dollar: String) -> [Mark] {
    let matches = MoneyGrammar(lexemes, dollar: dollar).matches()
    guard !matches.isEmpty else { return [] }
    let periods = MoneyPeriod(lexemes)
    return matches.indices.map { index in
      let match = matches[index]
      let isLast = index + 1 == matches.count
      let limit = isLast ? lexemes.count : matches[index + 1].range.lowerBound
      let money = Money(
        amount: match.amount,
        currency: match.currency,
        period: periods.period(after: match.range.upperBound, before: limit),
        bound: AmountBound.told(before: match.range.lowerBound, in: lexemes)?.rawValue
      )
      return Mark(money, lexemes.span(match.range))
    }
  }
}

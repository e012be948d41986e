public import BriefingCore

/// Marks amounts of money with their currency, and with how and over what time they are meant.
///
/// The span is the amount with its symbol, power of ten and code, and with the words that say how
/// exact it is, as in "more than $5 million"; "up to" and "over five years" stay outside. All of
/// these are attributes too. A word such as "dollar" without a number is never an amount.
///
/// Attributes: `amount`, a decimal number of whole units of the currency, a range as `10/20`;
/// `currency`, ISO 4217; `period`, an ISO 8601 duration such as `P5Y`; `bound`, one of `up-to`,
/// `at-least` and `about`, where the amount is the limit and not the value.
///
/// The rules are our own, over the tables of ISO 4217 and of names and symbols of currencies; a bare
/// dollar sign is the dollar the document speaks of most, else that of the United States, and is left
/// open where the text converts it into theirs. Missed are
/// amounts whose currency only the context tells ("three billion"), coins as such ("a quarter"), and
/// symbols that stand apart from their number.
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
    let lexicon = CurrencyLexicon.standard
    let passages = view.reading(BlockLexemes.self).passages.filter(lexicon.mayBeTold)
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
      let start = AmountBound.start(of: match.range, in: lexemes)
      return Mark(money, lexemes.span(start..<match.range.upperBound))
    }
  }
}

import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The sums of money, in the order of documents; of a table in one sentence, the first.
  func money() -> [Item] { analysis.amounts.filter { !$0.isListed }.map(moneyItem) }

  private func moneyItem(_ mention: AmountMention) -> Item {
    let passage = passage(of: mention)
    let amount = amountSlot(mention.annotation, in: passage)
    var item = item(
      in: "money",
      rule: "money.amount",
      text: Phrasing.amount(
        mention,
        words: amount.text,
        passage: passage.quote,
        label: label(mention.document)
      ),
      kind: "fact",
      citations: [mention.leadIn, passage].compactMap { $0 },
      distinguisher: "\(mention.annotation.span)"
    )
    item.status = mention.carrier?.statement.status
    item.polarity = mention.carrier?.statement.polarity
    item.voice = mention.claim?.statement.voice
    markEmbargo(&item)
    if let claim = mention.claim { setWhen(of: claim, to: &item) }
    item.slots["amount"] = amount
    return item
  }

  /// The passage that tells what a sum is for: whole sentences, with what its paragraph tells before them
  /// where they point to that.
  private func passage(of mention: AmountMention) -> Citation {
    guard mention.leadIn == nil, let document = document(mention.document)?.document,
      let antecedents = antecedents[mention.document]
    else { return mention.passage }
    let sentence = document.wholeSentences(of: mention.passage.span)
    return document.citation(of: antecedents.withOutcome(antecedents.told(sentence) ?? sentence))
  }

  /// A sum as its passage has it, with the words before it that say how exact it is: "some 40 million
  /// euros", "up to $5 million".
  func amountSlot(_ sum: Annotation, in passage: Citation) -> Item.Slot {
    let money = Money(sum.attributes)
    let value = [money.currency, money.amount].compactMap(\.self).joined(separator: " ")
    let document = document(passage.source)?.document
    let start = document.flatMap { startOfBound(of: sum.span, in: passage, $0) } ?? sum.span.start
    let words = TextSpan(start..<sum.span.end)
    let citation =
      document?.citation(of: words)
      ?? Citation(source: passage.source, span: sum.span, quote: sum.quote)
    return Item.Slot(
      text: citation.quote,
      value: value.isEmpty ? nil : value,
      citations: [citation]
    )
  }

  /// Where the words begin that bound a sum and stand right before it.
  private func startOfBound(
    of sum: TextSpan,
    in passage: Citation,
    _ document: Document
  ) -> Int? {
    guard passage.span.start < sum.start else { return nil }
    let tokens = document.tokens(in: TextSpan(passage.span.start..<sum.start)).suffix(3)
    let words = tokens.map { document.text[$0.span].lowercased() }
    guard let bound = Self.bounds.first(where: { words.suffix($0.count) == $0[...] }) else {
      return nil
    }
    return tokens.suffix(bound.count).first?.span.start
  }

  /// Whether a sum is told as near another, and not as exact.
  func isApproximate(_ item: Item) -> Bool {
    guard let slot = item.slots["amount"]?.citations.first else { return false }
    return amounts[slot.source]?.elements(within: slot.span).contains {
      Money($0.attributes).bound == "about"
    } ?? false
  }

  /// Words before a sum that say that it is no exact one, the longest first.
  private static let bounds = [
    "as much as", "no less than", "not less than", "no more than", "not more than", "more than",
    "less than", "at least", "at most", "up to", "close to", "an estimated", "some", "about",
    "around", "roughly", "approximately", "nearly", "almost", "over", "under", "circa", "estimated",
  ].map { $0.split(separator: " ").map(String.init) }
}

/// What a bare dollar sign stands for in a document that says so.
enum DollarOfDocument {
  /// Returns the currency that words such as "all figures in Canadian dollars" set for a text.
  ///
  /// - Parameter passages: The lexemes of the document's blocks that may tell of money.
  /// - Returns: The code; `USD` where the text does not say, and nothing where it converts its
  ///   dollars into those of the United States.
  static func code(in passages: [LexemeSequence]) -> String {
    if passages.contains(where: { MoneyGrammar($0).convertsDollars }) { return "" }
    for lexemes in passages {
      for index in 0..<lexemes.count {
        let noun = lexemes.word(index)
        guard noun == "dollars" || noun == "dollar" else { continue }
        if let code = declared(at: index, lexemes) { return code }
      }
    }
    return "USD"
  }

  private static func declared(at index: Int, _ lexemes: LexemeSequence) -> String? {
    let names = CurrencyLexicon.standard.names
    let (two, three) = (index - 1...index, index - 2...index)
    let isLong = names.contains(lexemes.phrase(Range(three)))
    guard let code = names[lexemes.phrase(Range(isLong ? three : two))] else { return nil }
    let before = isLong ? index - 3 : index - 2
    guard lexemes.word(before) == "in" || lexemes.word(before) == "to" else { return nil }
    for place in before - 4..<before where announcers.contains(lexemes.word(place)) { return code }
    return nil
  }

  private static let announcers: WordSet = [
    "figures", "amounts", "prices", "currency", "values", "sums", "refers", "stated", "expressed",
    "quoted",
  ]
}

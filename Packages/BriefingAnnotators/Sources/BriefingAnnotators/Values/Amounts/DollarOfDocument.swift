/// What a bare dollar sign stands for in a document that says so.
enum DollarOfDocument {
  /// Returns the currency that words such as "all figures in Canadian dollars" set for a text.
  ///
  /// - Parameter passages: The lexemes of the document's blocks.
  /// - Returns: The code; `USD` where the text does not say.
  static func code(in passages: [LexemeSequence]) -> String {
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
    let two = "\(lexemes.word(index - 1)) \(lexemes.word(index))"
    let three = "\(lexemes.word(index - 2)) \(two)"
    guard let code = names[three] ?? names[two] else { return nil }
    let before = names[three] == nil ? index - 2 : index - 3
    guard lexemes.word(before) == "in" || lexemes.word(before) == "to" else { return nil }
    for place in before - 4..<before where announcers.contains(lexemes.word(place)) { return code }
    return nil
  }

  private static let announcers: Set<String> = [
    "figures", "amounts", "prices", "currency", "values", "sums", "refers", "stated", "expressed",
    "quoted",
  ]
}

/// Tells plural nouns, which a number counts, from other words.
enum CountedNouns {
  /// Whether a word looks like the plural of a noun.
  static func isPlural(_ lexeme: Lexeme, in lexemes: LexemeSequence) -> Bool {
    guard lexeme.kind == .word, !lexeme.isUppercase else { return false }
    if irregular.contains(lexeme.form) { return true }
    guard lexeme.length > 3, lexemes.ends(lexeme, in: "s"), !notPlural.contains(lexeme.form) else {
      return false
    }
    return !lexemes.ends(lexeme, in: "ss") && !lexemes.ends(lexeme, in: "us")
      && !lexemes.ends(lexeme, in: "is")
  }

  /// Whether a word can stand between a number and the noun it counts.
  static func isModifier(_ lexeme: Lexeme, in lexemes: LexemeSequence) -> Bool {
    lexeme.kind == .word && !functionWords.contains(lexeme.form)
      && !lexemes.ends(lexeme, in: "ly")
  }

  private static let irregular: WordSet = [
    "people", "men", "women", "children", "troops", "personnel", "staff", "aircraft", "police",
    "servicemen", "servicewomen", "fishermen", "lawmakers", "sheep", "cattle", "teeth", "feet",
    "mice", "lives", "wives", "data", "criteria", "employees", "crew", "congressmen",
    "firefighters",
  ]

  private static let notPlural: WordSet = [
    "does", "goes", "says", "this", "thus", "always", "perhaps", "towards", "besides", "yes",
    "news", "politics", "economics", "physics", "mathematics", "series", "means", "makes", "takes",
    "gives", "comes", "shows", "seems", "needs", "wants", "includes", "remains", "becomes", "times",
    "afterwards", "overseas", "whereas", "hers", "ours", "yours", "theirs", "others", "sometimes",
    "percents", "minus", "plus", "versus", "halves", "thirds", "quarters", "fourths", "fifths",
    "sixths", "sevenths", "eighths", "ninths", "tenths", "hundredths", "thousandths", "twelfths",
  ]

  private static let functionWords: WordSet = [
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "without", "and",
    "or", "but", "nor", "as", "than", "that", "this", "these", "those", "which", "who", "whom",
    "whose", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does",
    "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not", "it",
    "its", "he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "your", "my",
    "them",
    "him", "us", "me", "if", "when", "while", "after", "before", "because", "since", "until",
    "into",
    "onto", "over", "under", "about", "against", "between", "during", "through", "per", "via",
    "also",
    "however", "both", "each", "every", "all", "any", "some", "no", "up", "down", "out", "off",
    "said", "says", "plus", "minus", "times", "so", "then", "there", "here", "where", "how", "what",
    "why", "s", "t", "ago", "percent", "am", "pm", "one", "only", "such", "like", "near", "across",
  ]
}

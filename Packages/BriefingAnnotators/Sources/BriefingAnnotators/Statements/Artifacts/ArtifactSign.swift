/// A sign that text is garbled; the raw value is the reason annotations carry.
enum ArtifactSign: String, CaseIterable {
  /// "Ã©" for "é": bytes of one encoding read in another.
  case misreadEncoding = "characters misread in another encoding"
  /// U+FFFD, which stands for bytes that could not be read.
  case replacement = "replacement character"
  /// "the the".
  case doubledWord = "doubled word"
  /// "the talks.The ministers".
  case missingSpace = "no space after the full stop"
  /// A bracket or quotation mark without its partner.
  case unmatchedMark = "unmatched bracket or quotation mark"
  /// "food an energy security": an article between two nouns, where "and" must have been.
  case articleForConjunction = "article between nouns where a conjunction is expected"
  /// "an meeting": the article of a vowel before a consonant.
  case wrongArticle = "article does not fit the next word"
  /// "how the can cooperate": an article right before an auxiliary.
  case articleBeforeVerb = "article before a verb"
  /// "Parliament vote this week": a singular name with a verb in the base form.
  case missingAgreement = "verb does not agree with its subject"
  /// "ministers measure July 29": a verb that takes an object, with a date for one.
  case dateAsObject = "date in place of an object"
  /// "Norway choice the same means": a noun where the verb of the sentence must have been.
  case missingVerb = "noun in place of a verb"
  /// "such as machine learning quantum computing": two names of a list without a comma.
  case missingComma = "names of a list run together"
  /// "Summit New Policy Forum": two names with nothing between.
  case joinedNames = "two names without a word between them"
}

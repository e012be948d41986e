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
  /// "for rice an water supply": an article inside a noun phrase, where "and" must have been.
  case articleForConjunction = "article between nouns where a conjunction is expected"
  /// "an meeting": the article of a vowel before a consonant.
  case wrongArticle = "article does not fit the next word"
  /// "how the can cooperate": an article right before an auxiliary with its verb.
  case articleBeforeVerb = "article before a verb"
  /// "leaders gather May 3 Lima Peru Summit New Trade Forum": names after a day, without a word between.
  case namesAfterDay = "names right after a date, where a word is missing"
  /// "Norway choice the same funds, and both spend more": no verb where one is expected.
  case nounForVerb = "noun where a verb is expected"
}

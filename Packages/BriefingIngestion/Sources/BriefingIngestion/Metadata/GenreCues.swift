import BriefingCore

/// The kind of text a source is, told from its labels and its wording.
struct GenreCues {
  /// `news`, `analysis`, `commentary`, `official` or `unknown`.
  let genre: String
  /// What it rests on.
  let reasons: [String]

  /// Judges a text.
  ///
  /// - Parameters:
  ///   - sample: The beginning of its body.
  ///   - labels: The lines that may carry a label: title, rubrics, notices.
  ///   - hasDateline: Whether the text opens with a dateline.
  init(_ sample: BodySample, labels: [TextSpan], hasDateline: Bool) {
    for span in labels {
      var tokens: [Token] = []
      Tokenizer(sample.text).append(tokensOf: span.range, to: &tokens)
      let words = PhraseWord.words(of: tokens, bytes: sample.text.bytes)
      if let (genre, _) = Self.openings.match(words) {
        (self.genre, reasons) = (genre, [Messages.label(sample.text[span])])
        return
      }
    }
    let count = max(sample.words.count, 1)
    let counts = Self.counts(sample)
    if hasDateline {
      (genre, reasons) = ("news", [Messages.dateline])
    } else if counts.advice >= 3, counts.advice * 250 >= count, counts.advice > counts.speech {
      (genre, reasons) = ("commentary", [Messages.advice(counts.advice, words: count)])
    } else if counts.speech >= 2, counts.speech * 250 >= count {
      (genre, reasons) = ("news", [Messages.speech(counts.speech, words: count)])
    } else {
      (genre, reasons) = ("unknown", [Messages.noGenreCue])
    }
  }

  /// Counts words that advise, judge or ask, and words that report what others said.
  ///
  /// Questions count no more than the advice around them: an interview asks too.
  private static func counts(_ sample: BodySample) -> (advice: Int, speech: Int) {
    var advice = 0
    var speech = 0
    for index in sample.words.indices {
      guard let (isAdvice, _) = cues.match(sample.words, at: index) else { continue }
      if isAdvice { advice += 1 } else { speech += 1 }
    }
    let questions = sample.tokens.count { token in
      token.span.length == 1 && sample.text.bytes[token.span.start] == UInt8(ascii: "?")
    }
    return (advice + min(advice, questions), speech)
  }

  private static let openings = PhraseTable<String>([
    (
      "commentary",
      "opinion|commentary|editorial|op ed|column|comment|viewpoint|perspective|letters|essay"
    ),
    ("analysis", "analysis|news analysis|explainer|explained|in depth|briefing|backgrounder"),
    (
      "official",
      """
      joint statement|joint declaration|joint communique|joint press statement|readout of\
      |readout|fact sheet|factsheet|statement by|statement of|remarks by|press release|news release\
      |media release|for immediate release|executive order|proclamation|memorandum of|communique\
      |press conference by|press briefing by|declaration of|opening remarks|chairs statement\
      |leaders statement|outline of|summary of conclusions
      """
    ),
  ])

  /// True for advice and judgment, false for reported speech.
  private static let cues = PhraseTable<Bool>([
    (
      true,
      """
      should|must|ought|need to|needs to|needs a|needs an|will need|is needed|are needed|requires\
      |require|it is natural|of course|perhaps|unfortunately|i think|i believe|in my view\
      |we need|it is necessary|it is time
      """
    ),
    (
      false,
      """
      said|told|according to|announced on|reported|added|sources said|spokesman|spokesperson\
      |spokeswoman|told reporters|declined to comment|is expected to|are expected to|is slated to
      """
    ),
  ])
}

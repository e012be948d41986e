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
  ///   - masthead: The label in a line such as `Ann Sample | Commentary | 7 March 2022`, and the line.
  ///   - hasAuthorsNote: Whether a note beside the text says that it is its author's own.
  ///   - issue: The line that says when it was issued, which may say what it is too.
  init(
    _ sample: BodySample,
    labels: [TextSpan],
    hasDateline: Bool,
    masthead: (genre: String, line: TextSpan)? = nil,
    hasAuthorsNote: Bool = false,
    issue: TextSpan? = nil
  ) {
    if let masthead {
      (genre, reasons) = (masthead.genre, [Messages.label(sample.text[masthead.line])])
      return
    }
    for span in labels {
      let (words, tokens) = Self.line(span, of: sample)
      if let (genre, _) = Self.labels.match(words) {
        (self.genre, reasons) = (genre, [Messages.label(sample.text[span])])
        return
      }
      // "Rivers | Opinion"
      for index in words.indices.dropFirst() where Self.isBehindBar(words[index], tokens, sample) {
        guard let (genre, count) = Self.labels.match(words, at: index), genre != "official",
          index + count == words.count
            || Self.isBehindBar(words[index + count], tokens, sample)
        else { continue }
        (self.genre, reasons) = (genre, [Messages.label(sample.text[span])])
        return
      }
      if Self.namesAct(words, tokens) || Self.hasActBehindColon(words, tokens, sample) {
        (genre, reasons) = ("official", [Messages.label(sample.text[span])])
        return
      }
    }
    let count = max(sample.words.count, 1)
    let counts = Self.counts(sample)
    if let issue, Self.opensWithAct(issue, in: sample) {
      (genre, reasons) = ("official", [Messages.label(sample.text[issue])])
      return
    }
    if counts.acts > 0 || Self.laysDown(sample), counts.acts >= counts.speech,
      let title = labels.first, Self.holdsAct(title, in: sample)
    {
      (genre, reasons) = ("official", [Messages.label(sample.text[title])])
      return
    }
    if counts.acts >= 3, counts.acts > counts.speech, counts.acts >= counts.advice / 2 {
      (genre, reasons) = ("official", [Messages.acts(counts.acts, words: count)])
    } else if hasDateline {
      (genre, reasons) = ("news", [Messages.dateline])
    } else if hasAuthorsNote {
      (genre, reasons) = ("commentary", [Messages.authorsNote])
    } else if counts.advice >= 3, counts.advice * 250 >= count, counts.advice > counts.speech {
      (genre, reasons) = ("commentary", [Messages.advice(counts.advice, words: count)])
    } else if counts.speech >= 2, counts.speech * 250 >= count {
      (genre, reasons) =
        Self.firstPersons(sample).map { ("commentary", [Messages.firstPerson($0)]) }
        ?? ("news", [Messages.speech(counts.speech, words: count)])
    } else {
      (genre, reasons) = ("unknown", [Messages.noGenreCue])
    }
  }

  /// Whether a word opens a cell of a line such as "Rivers | Opinion".
  private static func isBehindBar(
    _ word: PhraseWord,
    _ tokens: [Token],
    _ sample: BodySample
  ) -> Bool {
    guard word.token > 0 else { return false }
    let before = tokens[word.token - 1]
    return before.span.length == 1 && sample.text.bytes[before.span.start] == UInt8(ascii: "|")
  }

  /// Whether a line is the name of an act: "HARBOR DECLARATION", "Final Joint Communiqué of 2022".
  ///
  /// It has no verb, and so few words that a headline with one would hardly fit.
  private static func namesAct(_ words: [PhraseWord], _ tokens: [Token]) -> Bool {
    var rest = words[...]
    while let last = rest.last, tokens[last.token].isNumber || joints.match([last]) != nil {
      rest.removeLast()
    }
    guard (1...4).contains(rest.count), words.count <= 7,
      rest.allSatisfy({ tokens[$0.token].isCapitalized || tokens[$0.token].span.length <= 3 })
    else { return false }
    return rest.indices.contains { index in
      acts.match(Array(rest), at: index - rest.startIndex)?.count == rest.endIndex - index
    }
  }

  /// "Harbor Summit: Joint Statement of the Mayors", a title and no sentence.
  private static func hasActBehindColon(
    _ words: [PhraseWord],
    _ tokens: [Token],
    _ sample: BodySample
  ) -> Bool {
    guard
      let colon = tokens.firstIndex(where: {
        $0.span.length == 1 && sample.text.bytes[$0.span.start] == UInt8(ascii: ":")
      }), let start = words.firstIndex(where: { $0.token > colon }),
      labels.match(words, at: start)?.meaning == "official"
    else { return false }
    return isNameLike(words[...], tokens)
  }

  private static func line(
    _ span: TextSpan,
    of sample: BodySample
  ) -> (words: [PhraseWord], tokens: [Token]) {
    var tokens: [Token] = []
    Tokenizer(sample.text).append(tokensOf: span.range, to: &tokens)
    return (PhraseWord.words(of: tokens, bytes: sample.text.bytes), tokens)
  }

  /// Whether a line begins with an act: "Joint statement of the mayors, Porto, 7 March 2022".
  private static func opensWithAct(_ span: TextSpan, in sample: BodySample) -> Bool {
    labels.match(line(span, of: sample).words)?.meaning == "official"
  }

  /// Whether a title is a name with an act in it: "Harbor Declaration on Ferries".
  ///
  /// A headline may be one too, "Mayors Adopt Declaration on Ferries": that the text decides.
  private static func holdsAct(_ span: TextSpan, in sample: BodySample) -> Bool {
    let (words, tokens) = line(span, of: sample)
    return words.count <= 14 && isNameLike(words[...], tokens)
      && words.indices.contains { acts.match(words, at: $0) != nil }
  }

  /// Whether all longer words have capitals.
  private static func isNameLike(_ words: ArraySlice<PhraseWord>, _ tokens: [Token]) -> Bool {
    words.allSatisfy { word in
      let token = tokens[word.token]
      return token.isCapitalized || token.isNumber || token.span.length <= 3
    }
  }

  private static let joints = PhraseTable<Bool>("of|on|in|no")
  private static let acts = PhraseTable<Bool>(
    """
    declaration|communique|communiqué|communiquÉ|joint statement|joint press statement|memorandum|proclamation\
    |chairs summary|chair's summary|chairs statement|chair's statement|co-chairs' statement\
    |presidency conclusions|council conclusions\
    |summit conclusions|press communique|press communiqué|charter|treaty|convention|protocol|covenant
    """
  )

  /// Counts words that advise, judge or ask, words that report what others said, and sentences in
  /// which those who speak act together: "The Ministers reaffirmed".
  ///
  /// Questions count no more than the advice around them: an interview asks too.
  private static func counts(_ sample: BodySample) -> (advice: Int, speech: Int, acts: Int) {
    var advice = 0
    var speech = 0
    var together = 0
    for index in sample.words.indices {
      if let count = parties.match(sample.words, at: index)?.count,
        performing.match(sample.words, at: index + count) != nil
      {
        together += 1
      }
      if let count = members.match(sample.words, at: index)?.count,
        laying.match(sample.words, at: index + count) != nil
      {
        together += 1
      }
      guard let (isAdvice, _) = cues.match(sample.words, at: index) else { continue }
      if isAdvice { advice += 1 } else { speech += 1 }
    }
    let questions = sample.tokens.count { token in
      token.span.length == 1 && sample.text.bytes[token.span.start] == UInt8(ascii: "?")
    }
    return (advice + min(advice, questions), speech, together)
  }

  /// Whether a text lays down what is to be done: it says "shall", time and again.
  private static func laysDown(_ sample: BodySample) -> Bool {
    sample.words.count { shall.match([$0]) != nil } >= leastRules
  }

  private static let shall = PhraseTable<Bool>("shall")
  private static let leastRules = 3

  /// How often an author who tells what others say speaks of himself outside of quotation marks;
  /// nothing where that is seldom.
  private static func firstPersons(_ sample: BodySample) -> Int? {
    var isQuoted = false
    var count = 0
    for (index, token) in sample.tokens.enumerated() {
      if index > 0, sample.parts(sample.tokens[index - 1], token) { isQuoted = false }
      switch sample.text.bytes.scalar(at: token.span.start).value {
      case 0x22: isQuoted.toggle()
      case 0x201C: isQuoted = true
      case 0x201D: isQuoted = false
      case 0x49 where token.span.length == 1 && !isQuoted: count += 1
      default: break
      }
    }
    return count >= leastFirstPersons && count * 250 >= sample.words.count ? count : nil
  }

  /// A reporter who was there says "I" once or twice.
  private static let leastFirstPersons = 4

  /// Those who adopt a text, as it calls them.
  private static let parties = PhraseTable<Bool>(
    """
    the parties|the ministers|the leaders|the participants|the two sides|both sides|the sides\
    |the two leaders|the two ministers|the heads of state|the heads of state and government\
    |the heads of state and of government|the heads of government|the heads of delegation\
    |the member states|the signatories|the contracting parties|the participating states\
    |the delegations|the co chairs|the council|the assembly|the conference|the summit|they|we
    """
  )

  /// What they do in it, in the words of such texts.
  private static let performing = PhraseTable<Bool>(
    """
    reaffirmed|reaffirm|reiterated|reiterate|took note|take note|noted with|welcomed|welcome|decided\
    |decide|resolved|resolve|underlined|underline|underscored|underscore|recalled|recall\
    |expressed their|expressed serious|expressed concern|express our|called upon|call upon\
    |commended|commend|encouraged|encourage|agreed to|agreed on|agreed that|agree to|undertook\
    |undertake|requested|request|instructed|instruct|invited|invite|endorsed|endorse|adopted\
    |adopt|established|stressed|shall|affirmed|affirm|acknowledged|acknowledge|pledged to
    """
  )

  /// Those who are bound by a text.
  private static let members = PhraseTable<Bool>(
    "the parties|the participants|the signatories|each party|each participant|the member states"
  )
  private static let laying = PhraseTable<Bool>(
    "will|establish|discussed|considered|have signed|have agreed|intend to|did not"
  )

  /// The labels by which a line tells the genre, where it begins with one.
  static let labels = PhraseTable<String>([
    (
      "commentary",
      """
      opinion|commentary|editorial|op ed|column|comment|viewpoint|viewpoints|perspective|letters\
      |essay|guest essay|guest column|guest commentary|guest opinion|leading article|point of view
      """
    ),
    ("analysis", "analysis|news analysis|explainer|explained|in depth|briefing|backgrounder"),
    (
      "official",
      """
      joint statement|joint declaration|joint communique|joint press statement|readout of\
      |readout|fact sheet|factsheet|statement by|statement of|remarks by|press release|news release\
      |media release|for immediate release|executive order|proclamation|memorandum of|communique\
      |press conference by|press briefing by|declaration of|declaration on|declaration by|joint communiqué|joint communiquÉ|communiquÉ\
      |communiqué|press communique|press communiqué|joint readout|opening remarks|chairs statement\
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

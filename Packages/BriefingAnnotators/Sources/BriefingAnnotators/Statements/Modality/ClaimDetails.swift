import BriefingCore

/// What a clause says beside its status: who does what, by when, in which words.
struct ClaimDetails {
  let reading: SentenceReading
  private let text: DocumentText
  var words: [ReadWord] { reading.words }

  init(_ reading: SentenceReading, in text: DocumentText) {
    self.reading = reading
    self.text = text
  }

  /// Returns the words of who or what acts: of what is said, who is said to act.
  ///
  /// A pronoun there speaks of who says it more often than not: "the ministry said it would sue".
  func actor(of clause: Clause, modality: Modality) -> String? {
    if let agent = agent(of: modality, in: clause) {
      return reading.span(of: agent).map { text[$0] }
    }
    // Who welcomes a plan does not carry it out.
    if modality.isReceived { return modality.holder.flatMap(reading.span).map { text[$0] } }
    // What is signed does not sign.
    if isUndergone(modality) { return nil }
    guard let carrier = modality.carrier, carrier.words != clause.main?.words,
      let opener = carrier.opener,
      words[opener].form == "that" || !words[opener].classes.isAny([.opener, .weakOpener])
    else { return text(of: clause.subject, of: clause.main) }
    let isThat = words[opener].form == "that"
    let inner = SubjectFinder(reading).subject(of: carrier, from: isThat ? opener + 1 : opener)
    // "She said it is clear": of a bare "it" nobody acts, and least of all who says so.
    if inner == nil || words[inner?.lowerBound ?? 0].form == "it" && inner?.count == 1,
      carrier.head.map({ $0.isCopula || $0.isAdjective }) ?? false,
      carrier.words.lowerBound > 0,
      ["it", "there"].contains(words[carrier.words.lowerBound - 1].form)
    {
      return nil
    }
    guard let inner,
      !modality.isSaying || !words[inner].contains(where: \.isSubjectPronoun) || inner.count > 2
    else {
      return text(of: clause.subject, of: clause.main)
    }
    return text(of: inner, of: carrier)
  }

  /// Whether the subject is what something is done to.
  private func isUndergone(_ modality: Modality) -> Bool {
    guard let deed = deed(of: modality) else { return false }
    return deed.isPassive && !Self.committing.contains(deed.lemma)
  }

  /// Verbs whose passive tells of the subject's own mind: "is committed to", "is prepared".
  private static let committing: WordSet = [
    "commit", "prepare", "determine", "concern", "engage", "involve", "interest", "dedicate",
    "oppose", "worry", "please", "resolve", "devote", "bind", "satisfy", "convince", "bear",
  ]

  /// The words of a subject, unless they stand for nothing: "there", and "it" of "it was not possible".
  private func text(of subject: Range<Int>?, of group: VerbGroup?) -> String? {
    guard let subject = subject.map({ withoutDates(withoutStrayMarks($0)) }),
      let span = reading.span(of: subject)
    else { return nil }
    let first = words[subject.lowerBound].form
    let isEmpty =
      subject.count == 1
      && (Self.expletives.contains(first)
        || first == "it"
          && [group?.head, group?.governor].contains { link in
            link.map { $0.isCopula || $0.isAdjective || $0.isPassive } ?? true
          })
    return isEmpty ? nil : withoutClitic(span)
  }

  /// "Ann Sample" of "Ann Sample (1920–1988)", and the owner's word of "whose rule".
  private func withoutDates(_ subject: Range<Int>) -> Range<Int> {
    if subject.count > 1, words[subject.lowerBound].form == "whose" {
      return withoutDates(subject.dropFirst())
    }
    guard let last = subject.last, words[last].classes.contains(.closeBracket),
      let open = words[subject].lastIndex(where: { $0.classes.contains(.openBracket) }),
      open > subject.lowerBound, words[open - 1].classes.contains(.proper),
      words[open...last].contains(where: { $0.classes.contains(.number) })
    else { return subject }
    return subject.lowerBound..<open
  }

  /// "We" of "We're", where subject and verb are one word.
  private func withoutClitic(_ span: TextSpan) -> String {
    let bytes = text.slice(span)
    guard let mark = bytes.lastIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }),
      !bytes.contains(0x20), Self.clitics.contains(WordForm(bytes[mark...])),
      let subject = TextSpan(start: span.start, end: span.start + (mark - bytes.startIndex))
    else { return text[span] }
    return text[subject]
  }

  private static let clitics = WordSet(words: "'re 'll 've 'm 'd")

  private static let expletives = WordSet(words: "there this that which what who these those else")

  /// Returns the base form of what is done, past the words that say how far it has come.
  func action(of modality: Modality) -> String? {
    guard let link = deed(of: modality) else { return nil }
    let base = EnglishLexicon.standard.text(
      of: link.lemma,
      from: text.slice(words[link.word].span)
    )
    return particle(of: link).map { base + " " + text[words[$0].span] } ?? base
  }

  /// Returns the words of the verb as they stand, with what says how far it has come: "will carry out".
  func verb(of modality: Modality) -> String? {
    guard let group = modality.carrier, !group.links.isEmpty else { return nil }
    var end = group.words.upperBound
    if group.head?.isCopula == true {
      // "is not a bank but an insurer" tells what it is.
      if words[end - 1].form == "not", NegationReader(reading).isContrast(end - 1) { end -= 1 }
    } else if let particle = group.head.flatMap(particle), particle == end {
      end += 1
    }
    let range = group.words.lowerBound..<min(end, words.count)
    if let subject = SubjectFinder(reading).askedSubject(of: group),
      let first = reading.span(of: range.lowerBound..<subject.lowerBound),
      let rest = reading.span(of: subject.upperBound..<range.upperBound)
    {
      return withoutSubject(first) + " … " + text[rest]
    }
    return reading.span(of: range).map(withoutSubject)
  }

  /// "'ll hear" of "We'll hear", where subject and verb are one word.
  private func withoutSubject(_ span: TextSpan) -> String {
    guard let first = words.first(where: { $0.span.start == span.start }), first.isPronoun,
      first.classes.isAny(.auxiliary),
      let mark = text.slice(first.span).lastIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }),
      let verb = TextSpan(
        start: span.start + (mark - text.slice(first.span).startIndex),
        end: span.end
      )
    else { return text[span] }
    return text[verb]
  }

  /// Returns what an item of a list says is to be done, which begins with a bare verb: "to publish the
  /// timetable".
  func deed(ofItem range: Range<Int>) -> (action: String, verb: String, object: String?)? {
    // "(a) to publish"
    let number = range.prefix(4).first { words[$0].classes.contains(.closeBracket) }
    let start = number.map { $0 + 1 } ?? range.lowerBound
    guard
      let verb = (start..<range.upperBound).first(where: {
        words[$0].isWord && !words[$0].classes.contains(.to)
      }), words[verb].classes.contains(.base),
      !words[verb].classes.isAny([.proper, .determiner, .preposition])
    else { return nil }
    let form = text.slice(words[verb].span)
    let action = EnglishLexicon.standard.text(of: words[verb].lemma, from: form)
    // "report to the parliaments": nothing is reported.
    if verb + 1 < range.upperBound, words[verb + 1].classes.isAny([.preposition, .to]) {
      return (action, text[words[verb].span], nil)
    }
    var high = verb + 1
    while high < range.upperBound, !words[high].classes.isAny([.strongMark, .terminator]) {
      high += 1
    }
    let object = verb + 1 < high ? reading.span(of: verb + 1..<high).map { text[$0] } : nil
    return (action, text[words[verb].span], object)
  }

  /// The first verb of the chain that is no word of planning, expecting or trying.
  private func deed(of modality: Modality) -> VerbGroup.Link? {
    guard let group = modality.carrier else { return nil }
    let links = group.links
    let deed = links.first { link in
      let isSaid = link.isHearsay(in: group) && link.word != links.last?.word
      let isGoverning =
        Self.trying.contains(link.lemma) || StatusLexicon.governing[link.lemma] != nil
        || link.isPassive && StatusReader.forcing.contains(link.lemma)
      return !isSaid && !link.isPeriphrastic && !link.isAdjective
        && (!isGoverning || link.word == links.last?.word)
    }
    guard let deed, !deed.isCopula else { return nil }
    // "How does that fit": the auxiliary of a question does nothing.
    if deed.lemma == "do", reading.isQuestion { return nil }
    return deed
  }

  private static let trying: WordSet = ["work", "help", "continue", "begin", "start", "fail"]

  /// "carry out", "agree on": the word without which the verb means something else.
  private func particle(of link: VerbGroup.Link) -> Int? {
    let index = link.word + 1
    guard index < words.count else { return nil }
    // "sent up to 500 soldiers"
    if words[index].form == "up", index + 2 < words.count, words[index + 1].classes.contains(.to),
      words[index + 2].classes.contains(.number)
    {
      return nil
    }
    if Self.particles.contains(words[index].form) {
      // "met back in school": the word belongs to what comes after.
      let isPlaced =
        words[index].form == "back" && index + 1 < words.count
        && Self.dating.contains(words[index + 1].form) && !Self.moving.contains(link.lemma)
      return isPlaced ? nil : index
    }
    if words[index].form == "of", Self.ofVerbs.contains(link.lemma), !link.isPassive {
      return index
    }
    guard words[link.word].classes.contains(.objectless), !link.isPassive,
      Self.prepositions.contains(words[index].form), index + 1 < words.count,
      !words[index + 1].classes.contains(.number), !SubjectFinder.isTime(words[index + 1]),
      // "declined to buy": the "to" is that of the next verb.
      words[index].form != "to" || !words[index + 1].classes.contains(.base),
      // "lay there for a while": how long.
      !lasts(index)
    else { return nil }
    return index
  }

  /// Whether "for" and a time begin: "for six years", "for a while".
  private func lasts(_ index: Int) -> Bool {
    guard words[index].form == "for" else { return false }
    let near = words[(index + 1)...].prefix(4).prefix {
      $0.classes.isAny([.determiner, .number, .adjective, .adverb]) || $0.form == "while"
        || $0.form == "time" || SubjectFinder.isTime($0) || $0.form == "like"
    }
    return near.contains {
      $0.form == "while" || $0.form == "time" || SubjectFinder.isTime($0)
    }
  }

  /// Verbs that mean something else without "of": "consist of", "dispose of".
  private static let ofVerbs: WordSet = ["consist", "dispose", "approve", "think", "hear"]

  private static let particles = WordSet(words: "off up out down back forward away together")
  private static let prepositions = WordSet(words: "on for with to about against")

  /// Returns the words of what it is done to, up to the next break of the clause.
  func object(of clause: Clause, modality: Modality) -> String? {
    guard let group = modality.carrier else { return nil }
    if agent(of: modality, in: clause) != nil, group.words == clause.main?.words {
      return text(of: clause.subject, of: nil)
    }
    let deed = deed(of: modality)
    let end = deed.map { (particle(of: $0) ?? $0.word) + 1 } ?? group.words.upperBound
    var low = min(end, clause.words.upperBound)
    let further = nextPredicate(after: low, in: clause)
    let complement = clause.inner.first {
      $0.role == .complement && ($0.opener ?? 0) >= low && ($0.opener ?? 0) < further
    }
    if let opener = complement?.opener, words[opener].form == "that", opener - low < 8,
      clause.words.contains(opener), !words[opener - 1].classes.contains(.coordinator)
    {
      low = opener + 1
    } else if let deed {
      while low < clause.words.upperBound, isManner(low) { low += 1 }
      if isUndergone(modality), !opensNoun(low) { return undergoer(of: group, in: clause) }
      let isLength = behindLength(low) != nil
      if particle(of: deed) == nil, !isLength && opensCircumstance(low) || isPlaced(deed, low) {
        return nil
      }
    }
    if isBareSuperlative(low) { return nil }
    if let noun = behindManner(low) { low = noun }
    if let noun = behindLength(low) { low = noun }
    if let but = contrast(at: low, in: clause) { low = but }
    // "Weyl said of this letter, …": what it is said of.
    if let deed, SpeechCues.speech.contains(deed.lemma), low < words.count,
      words[low].form == "of" || words[low].form == "about"
    {
      return nil
    }
    // "grew and his group spread": nothing is done to anything.
    if low < words.count, words[low].classes.contains(.coordinator) { return nil }
    if low + 1 < words.count, words[low].classes.contains(.comma),
      words[low + 1].classes.contains(.coordinator)
    {
      return nil
    }
    // What is said keeps its time: "announced that it would open in 2007".
    let isContent = low > 0 && words[low - 1].form == "that"
    let high = objectEnd(from: low, in: clause, isContent: isContent)
    guard low < high else { return nil }
    return reading.span(of: withoutStrayMarks(low..<withoutHanging(high, from: low))).map {
      text[$0]
    }
  }

  /// What a passive is told of: of a clause that "that" opens, its own subject.
  private func undergoer(of group: VerbGroup, in clause: Clause) -> String? {
    if group.words == clause.main?.words { return text(of: clause.subject, of: nil) }
    guard let opener = group.opener, words[opener].form == "that", group.role == .complement else {
      return nil
    }
    return text(of: SubjectFinder(reading).subject(of: group, from: opener + 1), of: group)
  }

  /// Where the object begins behind "with disgust" and the like.
  private func behindManner(_ low: Int) -> Int? {
    guard low + 2 < words.count, words[low].form == "with",
      Self.manners.contains(words[low + 1].form), words[low + 2].classes.contains(.determiner)
    else { return nil }
    return low + 2
  }

  /// Where the object begins behind a length: "extend for another week the travel restrictions".
  private func behindLength(_ low: Int) -> Int? {
    guard low < words.count, lasts(low),
      let time = words[low...].prefix(5).firstIndex(where: SubjectFinder.isTime),
      time + 1 < words.count, words[time + 1].classes.contains(.determiner)
    else { return nil }
    return time + 1
  }

  private static let manners = WordSet(
    words: """
      interest delight disgust pleasure joy surprise concern regret satisfaction alarm dismay \
      enthusiasm caution care sadness relief horror pride gratitude
      """
  )

  /// Where "the tracks" begins in "not the particles but the tracks": of two the one that is meant.
  private func contrast(at low: Int, in clause: Clause) -> Int? {
    let isBehind = low > 0 && words[low - 1].form == "not"
    let denial = isBehind ? low - 1 : low
    guard denial < clause.words.upperBound, words[denial].form == "not",
      NegationReader(reading).isContrast(denial),
      let but = words[denial..<clause.words.upperBound].prefix(12).firstIndex(where: {
        $0.form == "but"
      })
    else { return nil }
    let next =
      but + 1 < clause.words.upperBound && words[but + 1].form == "rather" ? but + 2 : but + 1
    return next < clause.words.upperBound ? next : nil
  }

  /// Where an object ends: at a break of the clause, or where a further predicate begins.
  private func objectEnd(from low: Int, in clause: Clause, isContent: Bool) -> Int {
    // ", the minister said" is no part of it.
    let tail = clause.tail.flatMap { tail in
      words[..<tail.words.lowerBound].lastIndex { $0.classes.isAny([.comma, .quote]) }
    }.flatMap { $0 < low ? nil : $0 }
    let limit = min(clause.words.upperBound, tail ?? .max, nextPredicate(after: low, in: clause))
    var high = low
    while high < limit {
      let word = words[high]
      if word.classes.isAny([.strongMark, .openBracket]) { break }
      if word.classes.contains(.comma), endsObject(high, in: clause) { break }
      if high > low, !isContent, opensTime(high) || opensLength(high) { break }
      if high > low, opensDeed(high, in: clause) || Self.subordinators.contains(word.form) { break }
      if high > low, word.classes.contains(.quote), closes(high, from: low) { break }
      high += 1
    }
    return high
  }

  /// Whether "for six years", "since May" or "by cutting costs" begins after the object.
  private func opensLength(_ index: Int) -> Bool {
    guard words[index - 1].isNominal || words[index - 1].isPronoun, index + 1 < words.count else {
      return false
    }
    let next = words[index + 1]
    switch words[index].form {
    case "for": return lasts(index)
    case "since": return next.classes.contains(.number) || SubjectFinder.isTime(next)
    case "by": return next.classes.contains(.gerund) && !next.classes.contains(.nounLike)
    default: return false
    }
  }

  /// Whether a time begins after the object: "told the council today", "left Lima in 1925".
  private func opensTime(_ index: Int) -> Bool {
    guard words[index - 1].isNominal, !words[index - 1].classes.contains(.participle),
      !words[index].classes.contains(.proper)
    else { return false }
    if Self.moments.contains(words[index].form) { return true }
    guard Self.dating.contains(words[index].form), words[index].form != "of",
      index + 1 < words.count
    else { return false }
    let next = words[index + 1]
    return next.classes.contains(.number) && next.span.length == 4
      || next.classes.contains(.proper) && SubjectFinder.isTime(next)
  }

  private static let moments = WordSet(words: "today yesterday tomorrow tonight")

  /// Where "and distributed letters" or ", but stated that" goes on with another deed of the subject.
  private func nextPredicate(after low: Int, in clause: Clause) -> Int {
    for group in clause.inner where group.words.lowerBound > low && group.opener == nil {
      guard group.role == .main else { continue }
      var start = group.words.lowerBound
      while start > low, words[start - 1].classes.contains(.adverb) { start -= 1 }
      guard start > low, words[start - 1].classes.contains(.coordinator) else { continue }
      return start - 1
    }
    return .max
  }

  /// Whether "and" goes on with a past verb: "took the road and distributed the letters", but not
  /// "a tested and approved plan".
  private func opensDeed(_ index: Int, in clause: Clause) -> Bool {
    guard words[index].classes.contains(.coordinator), index + 2 < words.count else { return false }
    let (before, verb, next) = (words[index - 1], words[index + 1], words[index + 2])
    // "can never unite the country and bring peace"
    if clause.main?.modal != nil, verb.classes.contains(.base), !verb.classes.contains(.nounLike),
      before.isNominal
    {
      return true
    }
    return verb.classes.contains(.past) && !verb.classes.isAny([.nounLike, .adjective, .proper])
      && before.isNominal && !before.classes.isAny([.participle, .adjective])
      && (next.classes.isAny([.determiner, .possessive, .preposition, .pronoun, .to])
        || next.isNominal && next.classes.isAny([.plural, .proper]))
  }

  /// Whether a quotation mark closes what was opened before the object.
  private func closes(_ index: Int, from low: Int) -> Bool {
    words[index].span.start == words[index - 1].span.end
      && words[low..<index].count { $0.classes.contains(.quote) && $0.form != "'" } % 2 == 0
      && words[index].form != "'"
  }

  private static let subordinators = WordSet(
    words: "while whilst although though because unless whereas"
  )

  /// An adverb between a verb and its object: "grew rapidly", "signed also".
  private func isManner(_ index: Int) -> Bool {
    words[index].classes.contains(.adverb)
      && !words[index].classes.isAny([.negator, .adjective, .determiner, .preposition])
  }

  /// Whether a noun phrase begins: what is given to somebody who "was sent a letter".
  private func opensNoun(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    return word.classes.isAny([.determiner, .number, .to]) && !word.classes.contains(.preposition)
      && !SubjectFinder.isTime(word)
  }

  /// Whether what follows a verb tells when, how or why rather than what: "came after the talks",
  /// "fell at the open", "replied by letter".
  private func opensCircumstance(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let word = words[index]
    if Self.circumstances.contains(word.form) || lasts(index) { return true }
    return Self.dating.contains(word.form) && index + 1 < words.count
      && (SubjectFinder.isTime(words[index + 1]) || words[index + 1].classes.contains(.number))
  }

  /// "has worked in Miami": of what is done without an object the place is none.
  private func isPlaced(_ deed: VerbGroup.Link, _ index: Int) -> Bool {
    guard words[deed.word].classes.contains(.objectless), index + 1 < words.count else {
      return false
    }
    return words[index].form == "in" && words[index + 1].classes.contains(.proper)
  }

  /// "stayed the longest": how, and not what.
  private func isBareSuperlative(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index].form == "the" else { return false }
    let next = index + 2 < words.count ? words[index + 2] : nil
    return Self.superlatives.contains(words[index + 1].form) && !(next?.isNominal ?? false)
  }

  private static let superlatives = WordSet(words: "longest most best least worst fastest hardest")
  private static let moving: WordSet = [
    "go", "come", "get", "move", "bring", "push", "put", "send", "take", "fall", "step", "pull",
    "look", "travel", "fly", "drive", "walk", "head", "date", "hold", "scale", "cut", "draw",
  ]
  private static let dating = WordSet(words: "in on from for of about around")
  private static let circumstances = WordSet(
    words: """
      after before since until till while whilst when where because although though during amid despite at by \
      here there as without within under throughout following if unless
      """
  )

  /// An end without ", but" or "and only" before it, which what comes next has lost.
  private func withoutHanging(_ end: Int, from low: Int) -> Int {
    var high = end
    while high > low + 1,
      words[high - 1].classes.isAny([.coordinator, .comma])
        || Self.hanging.contains(words[high - 1].form)
          && words[high - 2].classes.isAny([.coordinator, .comma])
    {
      high -= 1
    }
    return high
  }

  private static let hanging = WordSet(words: "only not even")

  /// A range without a quotation mark whose partner lies outside.
  private func withoutStrayMarks(_ range: Range<Int>) -> Range<Int> {
    let marks = range.filter { words[$0].classes.contains(.quote) && words[$0].form != "'" }
    guard marks.count % 2 == 1, let last = marks.last else { return range }
    if last + 1 == range.upperBound { return range.lowerBound..<last }
    if last + 2 == range.upperBound, !words[last + 1].isWord { return range.lowerBound..<last }
    return marks[0] == range.lowerBound ? range.dropFirst() : range
  }

  private func endsObject(_ comma: Int, in clause: Clause) -> Bool {
    guard comma + 1 < clause.words.upperBound else { return true }
    let next = words[comma + 1]
    if next.classes.contains(.coordinator), comma + 2 < clause.words.upperBound,
      words[comma + 2].classes.isAny([.opener, .weakOpener]) || words[comma + 2].isSubjectPronoun
    {
      return true  // ", and that the league was behind it", ", and if he were right"
    }
    return next.classes.isAny([.opener, .weakOpener, .preposition, .gerund, .participle])
      || next.isFiniteAuxiliary || next.classes.contains(.modal)
  }

  /// Returns the words at some places, each run of neighbours as one text.
  func texts(at indices: [Int]) -> AttributeValue? {
    guard !indices.isEmpty else { return nil }
    var runs: [Range<Int>] = []
    for index in Set(indices).sorted() {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    let texts = runs.map { text[words[$0.lowerBound].span.union(words[$0.upperBound - 1].span)] }
    guard let first = texts.first else { return nil }
    return texts.count == 1 ? .text(first) : .list(texts.map { .text($0) })
  }
}

import BriefingCore

/// Reads what has become of an instrument from the verbs of its sentence.
///
/// The nearest verb that speaks of making law decides, with its auxiliaries: "passed" says more
/// than "to pass". What the sentence around it denies, asks or only supposes lowers it. Where no
/// verb does, nothing is said.
struct InstrumentStatus {
  private let words: NameWords
  /// The sentence read last: instruments are asked for in the order of the text.
  private var scene: InstrumentScene?

  init(words: NameWords) { self.words = words }

  /// What a verb says when it tells of the past, and when it tells of what is to come.
  private struct Verb {
    let past: Status
    let future: Status
    /// Whether the form itself tells of the past: "passed", not "pass".
    let isPast: Bool
  }

  private static let verbs: [String: Verb] = {
    var result: [String: Verb] = [:]
    let rows: [(bases: String, pasts: String, past: Status, future: Status)] = [
      ("enact enacts enacting", "enacted promulgated ratified", .enacted, .planned),
      (
        "pass passes passing adopt adopting", "passed adopted accepted approved", .enacted, .pending
      ),
      ("ratify ratifying", "ratified", .enacted, .pending),
      ("sign signs signing", "signed inked", .signed, .planned),
      ("due", "", .expected, .expected),
      ("conclude reach", "concluded reached agreed", .agreed, .expected),
      (
        "release releases releasing unveil unveils publish publishes issue announce announces launch",
        "released unveiled published issued announced launched", .announced, .expected
      ),
      (
        "propose proposes proposing introduce introduces draft drafting push pushing negotiate",
        "proposed introduced drafted pushed tabled sponsored floated negotiated", .proposed,
        .proposed
      ),
      (
        "consider considering debate debating discuss weigh vote votes voting",
        "considered debated", .pending, .pending
      ),
      (
        "repeal withdraw scrap", "repealed scrapped withdrawn rejected vetoed blocked", .cancelled,
        .possible
      ),
    ]
    for row in rows {
      for word in row.bases.split(separator: " ") {
        result[String(word)] = Verb(past: row.past, future: row.future, isPast: false)
      }
      for word in row.pasts.split(separator: " ") {
        result[String(word)] = Verb(past: row.past, future: row.future, isPast: true)
      }
    }
    return result
  }()

  private static let farthestBefore = 8
  private static let farthestAfter = 10

  /// Returns the status of an instrument named by some tokens, or nothing.
  mutating func status(of tokens: Range<Int>) -> Status? {
    let first = words.sentenceStart[tokens.lowerBound]
    var best: (distance: Int, status: Status?)?
    let low = max(first, tokens.lowerBound - Self.farthestBefore)
    for index in stride(from: tokens.lowerBound - 1, through: low, by: -1) {
      if words.isMark(index, ";") || words.isMark(index, ",") { break }
      guard let status = status(at: index) else { continue }
      best = (tokens.lowerBound - index, status)
      break
    }
    for index in tokens.upperBound..<min(tokens.upperBound + Self.farthestAfter, words.count) {
      guard words.isSameSentence(tokens.lowerBound, index), !words.isMark(index, ";") else { break }
      // What a conjunction adds is said of something else.
      if words.has(index, .and), index > tokens.upperBound { break }
      guard isPredicate(index, after: tokens.upperBound), !isAdjective(index),
        let status = status(at: index)
      else { continue }
      let distance = index - tokens.upperBound
      if best.map({ distance < $0.distance }) ?? true { best = (distance, status) }
      break
    }
    return best?.status ?? pending(around: tokens)
  }

  /// Whether the instrument can be the subject of a verb after it: "the Act was passed", "the
  /// Act, which will be released", not "the Act that the House passed".
  private func isPredicate(_ index: Int, after end: Int) -> Bool {
    if index == end || index == end + 1 && words.isMark(end, ",") { return true }
    let between = end..<index
    return between.contains { position in
      [
        "was", "were", "is", "are", "be", "been", "being", "has", "had", "have", "which", "will",
        "would", "may", "might", "could", "to",
      ].contains(words.folded(position))
    }
  }

  /// "with the proposed goals": said of what follows it.
  private func isAdjective(_ index: Int) -> Bool {
    guard index > 0,
      words.has(index - 1, .determiner) || words.isWord(index - 1, "with")
        || words.isWord(index - 1, "of")
    else { return false }
    return words.isNameWord(index + 1)
  }

  private mutating func pending(around tokens: Range<Int>) -> Status? {
    let near =
      max(words.sentenceStart[tokens.lowerBound], tokens.lowerBound - 4)..<tokens.lowerBound
    for index in near where words.isWord(index, "pending") { return .pending }
    for index in near where words.isWord(index, "proposed") || words.isWord(index, "draft") {
      return .proposed
    }
    return force(after: tokens)
  }

  /// "takes effect", "entered into force", with what the verb says of it.
  private mutating func force(after tokens: Range<Int>) -> Status? {
    let next = tokens.upperBound
    guard next + 4 < words.count, words.isSameSentence(tokens.lowerBound, next + 4) else {
      return nil
    }
    let text = (next..<next + 4).map { words.folded($0) }
    let isForce = text.contains("force") && text.contains("into")
    let isEffect = text.contains("effect") && (text.contains("took") || text.contains("takes"))
    guard isForce || isEffect else { return nil }
    guard let scene = scene(of: tokens.lowerBound),
      let group = scene.group(in: next - scene.first..<next + 4 - scene.first)
    else { return .unclear }
    if let ceiling = scene.assertion(of: group).ceiling { return ceiling }
    switch group.modal {
    case "may", "might", "can", "could", "would": return .possible
    case .some: return .planned
    case nil: return group.links.count > 1 ? .planned : .enacted
    }
  }

  // MARK: Verbs

  /// The scene of the sentence a token stands in; the last one read is kept.
  private mutating func scene(of token: Int) -> InstrumentScene? {
    if let scene, scene.first == words.sentenceStart[token] { return scene }
    scene = InstrumentScene(of: token, in: words)
    return scene
  }

  private mutating func status(at index: Int) -> Status? {
    guard words.tokens[index].isWord, !words.isCapitalized(index) || words.startsSentence(index),
      let verb = Self.verbs[words.folded(index)], let scene = scene(of: index)
    else { return nil }
    // "partly due to the Act" gives a reason; "is due to pass" a time.
    if words.isWord(index, "due"), words.isWord(index + 1, "to"),
      words.has(index + 2, .determiner) || words.isCapitalized(index + 2)
    {
      return nil
    }
    let word = index - scene.first
    guard word < scene.words.count else { return .unclear }
    guard let group = scene.group(at: word) else { return status(of: verb, at: word, in: scene) }
    if let ceiling = scene.assertion(of: group).ceiling { return ceiling }
    if isInverted(before: word, in: scene) { return .unclear }
    switch group.modal {
    case "may", "might", "can", "could", "would": return .possible
    case .some: return verb.future
    case nil: break
    }
    guard let place = group.links.firstIndex(where: { $0.word == word }) else { return nil }
    let governors = group.links[..<place]
    if governors.contains(where: { $0.isHearsay(in: group) }) { return .possible }
    if !governors.isEmpty || group.links[place].isProgressive { return verb.future }
    let isDone = group.tense == .past || group.links[place].isPerfect
    return isDone || verb.isPast ? verb.past : verb.future
  }

  /// "Nor was the treaty signed", "under no circumstances will they ratify it": the denial and the
  /// auxiliary open the clause, far from the verb.
  private func isInverted(before word: Int, in scene: InstrumentScene) -> Bool {
    let boundary = scene.words[..<word].lastIndex {
      $0.classes.isAny([.strongMark, .comma, .opener])
    }
    let start = boundary.map { $0 + 1 } ?? 0
    let opening = scene.words[start..<min(start + 5, word)]
    guard
      let auxiliary = opening.firstIndex(where: { $0.classes.isAny([.be, .have, .do, .modal]) })
    else { return false }
    return scene.words[start..<auxiliary].enumerated().contains { offset, denial in
      let isOnly = scene.words[start + offset + 1].form == "only"
      let denies =
        denial.classes.contains(.negator) || denial.form == "nor" || denial.form == "neither"
        || denial.form == "no"
      return denies && !isOnly
    }
  }

  /// The status by a verb without a subject: "to sign", "signed in May", "after signing".
  private func status(of verb: Verb, at word: Int, in scene: InstrumentScene) -> Status {
    if let ceiling = scene.assertion(ofVerb: word).ceiling { return ceiling }
    if isInverted(before: word, in: scene) { return .unclear }
    let previous = scene.word(before: word)
    if let previous {
      if previous.classes.contains(.negator) || previous.form == "yet" { return .unclear }
      if previous.classes.isAny([.opener, .weakOpener]), verb.isPast { return .possible }
      let isPassive = previous.form == "be" || previous.form == "being"
      if previous.classes.contains(.to) || isPassive { return verb.future }
    }
    if verb.isPast { return verb.past }
    // "after signing", "at the signing of": done, where the sentence tells of something done.
    let isFramed = previous.map { Self.framing.contains($0.form) } ?? false
    return isFramed && scene.isDone ? verb.past : verb.future
  }

  private static let framing = WordSet(words: "after by upon at since during following with")
}

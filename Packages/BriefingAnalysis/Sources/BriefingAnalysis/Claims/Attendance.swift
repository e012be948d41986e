import BriefingCore

/// A mention of somebody who, by a sentence or a list, was there, looked on or stayed away.
struct Attendance: Sendable, Hashable {
  let mention: Mention
  let role: Participant.Role
  /// The words that say so, from the name or the verb on.
  let passage: TextSpan
}

/// Reads in one document who took part.
///
/// A verb of meeting has its names right before it or right behind it, in a list with nothing but
/// offices, forms of address and commas between them: what is more than that is left alone. Each
/// sentence is read once.
struct AttendanceReader {
  private let document: AnnotatedDocument
  private let mentions: SpanIndex<Annotation>
  private let offices: SpanIndex<Annotation>
  private let dates: SpanIndex<Annotation>
  private let quotations: SpanIndex<Annotation>
  private let published: CalendarDay?

  init(_ document: AnnotatedDocument, published: CalendarDay?) {
    self.document = document
    self.published = published
    mentions = SpanIndex(
      document.annotations.filter { $0.isActive && Self.takesPart($0) },
      by: \.span
    )
    offices = SpanIndex(document.active(.office), by: \.span)
    dates = SpanIndex(document.active(.date), by: \.span)
    quotations = SpanIndex(document.active(.quotation), by: \.span)
  }

  private var text: Document { document.document }

  /// People, countries and bodies take part; cities, regions and newspapers do not.
  private static func takesPart(_ annotation: Annotation) -> Bool {
    switch annotation.label {
    case .person: true
    case .organization: annotation.attributes.text("kind") != "media"
    case .place: annotation.attributes.text("code") != nil
    default: false
    }
  }

  /// Returns who took part, in the order of the text.
  func attendances() -> [Attendance] {
    var result: [Attendance] = []
    var heading: (role: Participant.Role, span: TextSpan)?
    let lists = ListLeadIns(text)
    for block in text.blocks where block.kind.isBody || block.kind == .title {
      if block.kind == .title || block.kind == .heading || block.kind == .deck {
        result += title(block.span)
        if block.kind == .title { continue }
      }
      if let heading, block.kind == .paragraph, isNameLine(block) {
        result += listed(in: block, heading.role, below: heading.span)
        continue
      }
      if block.kind != .listItem, block.kind != .table {
        heading = headingRole(of: block).map { ($0, block.span) }
        if heading != nil { continue }
      } else if let heading {
        result += listed(in: block, heading.role, below: heading.span)
        continue
      } else if let lead = lists.leadIn(of: block.span)?.span, let role = leadRole(lead) {
        result += listed(in: block, role, below: lead)
        continue
      }
      for sentence in text.sentences(in: block.span) { result += read(sentence) }
    }
    var seen: Set<AnnotationID> = []
    return result.filter { seen.insert($0.mention.annotation.id).inserted }
  }

  /// "Joint Statement by Chile and the European Union on …".
  private func title(_ span: TextSpan) -> [Attendance] {
    guard span.length < 600 else { return [] }
    let scene = scene(of: span)
    guard let first = scene.words.indices.first(where: { scene.isWord[$0] }),
      AttendanceCue.titles.contains(where: { scene.words[first...].starts(with: $0) })
    else { return [] }
    let names = scene.list(from: first + 3)
    guard names.count > 1 else { return [] }
    return names.map { item in
      Attendance(mention: mention(item.annotation), role: .participant, passage: span)
    }
  }

  private func scene(of span: TextSpan) -> SentenceScene {
    SentenceScene(
      span,
      in: text,
      mentions: outermost(in: span),
      offices: offices.elements(within: span)
    )
  }

  // MARK: Lists below headings

  private func headingRole(of block: Block) -> Participant.Role? {
    guard block.span.length < 60 else { return nil }
    let words = text.tokens(in: block.span).filter { $0.isWord }
      .map { text.text[$0.span].lowercased() }
    return AttendanceCue.headings[words.joined(separator: " ")]
  }

  /// Whether a line opens with somebody's name, as those below "Signed" do.
  private func isNameLine(_ block: Block) -> Bool {
    guard block.span.length < 160, let first = outermost(in: block.span).first else { return false }
    return first.label == .person && first.span.start == block.span.start
  }

  /// The role that the sentence before a list tells of: "They were joined by:".
  private func leadRole(_ lead: TextSpan) -> Participant.Role? {
    guard text.text.slice(lead).last(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: ":")
    else { return nil }
    var words = text.tokens(in: lead).filter { $0.isWord }.suffix(Self.longestLead)
      .map { text.text[$0.span].lowercased() }
    if let last = words.last, AttendanceCue.copulas.contains(last) {
      words.removeLast()
      // "Present at the summit were:"
      if words.first == "present" { return .participant }
    }
    // "The following did not sign:" tells nothing of who was there.
    let isDenied = words.contains { $0 == "not" || $0 == "never" }
    return AttendanceCue.leads.first { cue in
      (!isDenied || cue.role == .absent) && words.suffix(cue.words.count) == cue.words[...]
    }?.role
  }

  private static let longestLead = 12

  /// The people of a list item, else the first country or body.
  private func listed(
    in block: Block,
    _ role: Participant.Role,
    below heading: TextSpan
  ) -> [Attendance] {
    let all = outermost(in: block.span)
    let people = all.filter { $0.label == .person }
    let looksOn = text.tokens(in: block.span).map(\.span).filter { span in
      text.text[span].lowercased().hasPrefix("observer") && mentions.elements(around: span).isEmpty
    }
    let chosen = people.isEmpty ? Array(all.prefix(1)) : people
    return chosen.enumerated().map { index, annotation in
      let next = index + 1 < chosen.count ? chosen[index + 1].span.start : block.span.end
      let observer = looksOn.first { annotation.span.end <= $0.start && $0.start < next }
      guard role == .participant, let observer else {
        return Attendance(mention: mention(annotation), role: role, passage: heading)
      }
      let isBracketed = text.text.bytes[min(observer.end, block.span.end - 1)] == 0x29
      let end = isBracketed ? observer.end + 1 : observer.end
      let passage = annotation.span.union(TextSpan(observer.start..<end))
      return Attendance(mention: mention(annotation), role: .observer, passage: passage)
    }
  }

  private func mention(_ annotation: Annotation) -> Mention {
    Mention(document: document.id, annotation: annotation)
  }

  /// The mentions of a span that lie in no other, in order.
  private func outermost(in span: TextSpan) -> [Annotation] {
    var result: [Annotation] = []
    for annotation in mentions.elements(within: span).sorted(by: {
      $0.span.start == $1.span.start ? $0.span.end > $1.span.end : $0.span.start < $1.span.start
    }) where annotation.span.start >= (result.last?.span.end ?? 0) {
      result.append(annotation)
    }
    return result
  }

  // MARK: Sentences

  private func read(_ sentence: TextSpan) -> [Attendance] {
    guard sentence.length < 4_000 else { return [] }
    let scene = scene(of: sentence)
    guard !scene.items.isEmpty else { return [] }
    var result = signature(in: scene)
    guard result.isEmpty else { return result }
    var index = 0
    var cues = 0
    while index < scene.words.count, cues < Self.cueLimit {
      guard let cue = cue(at: index, in: scene) else {
        index += 1
        continue
      }
      cues += 1
      let end = index + cue.words.count
      if isSound(cue, index..<end, in: scene) {
        let role = role(of: cue, from: index, in: scene)
        result += names(for: cue, index..<end, in: scene).map { item in
          Attendance(
            mention: mention(item.annotation),
            role: role,
            passage: passage(item, index..<end, role, in: scene)
          )
        }
      }
      index = end
    }
    return result
  }

  /// The most verbs that are read in one sentence, so that time stays in proportion to its length.
  private static let cueLimit = 16

  private func cue(at index: Int, in scene: SentenceScene) -> AttendanceCue? {
    guard scene.itemAt[index] == nil, let cues = AttendanceCue.byFirstWord[scene.words[index]]
    else { return nil }
    return cues.first { cue in
      index + cue.words.count <= scene.words.count
        && zip(cue.words, scene.words[index...]).allSatisfy(==)
        && (!cue.isOpening || (0..<index).allSatisfy { !scene.isWord[$0] })
    }
  }

  private func isSound(
    _ cue: AttendanceCue,
    _ tokens: Range<Int>,
    in scene: SentenceScene
  ) -> Bool {
    let span = scene.span(tokens)
    // What somebody is quoted with is told of another meeting, for all one knows.
    guard quotations.elements(around: span).isEmpty, !isLongAgo(tokens, in: scene) else {
      return false
    }
    let before = scene.words[max(0, tokens.lowerBound - 4)..<tokens.lowerBound]
    if cue.role != .absent, before.contains(where: AttendanceCue.doubts.contains) { return false }
    if cue.role != .absent,
      before.suffix(2).contains(where: { $0 == "not" || $0 == "n't" || $0 == "to" })
    {
      return false
    }
    let behind = scene.words[tokens.upperBound..<min(scene.words.count, tokens.upperBound + 7)]
    if cue.needsGathering, !behind.contains(where: AttendanceCue.gatherings.contains),
      !behind.contains("as")
    {
      return false
    }
    // Who hosts the next meeting need not be at this one.
    if cue.needsGathering, behind.prefix(4).contains("next") { return false }
    if cue.needsEnvoy, !behind.prefix(3).contains(where: AttendanceCue.envoys.contains) {
      return false
    }
    // Who visits a town on somebody's invitation meets them.
    if cue.words == ["visited"], !scene.words.contains("invitation") { return false }
    if cue.words == ["met"], behind.prefix(3).contains(where: AttendanceCue.otherObjects.contains) {
      return false
    }
    return true
  }

  /// Whether the clause of a verb speaks of days long before the text was published.
  private func isLongAgo(_ verb: Range<Int>, in scene: SentenceScene) -> Bool {
    let breaks: Set<String> = [";", "but"]
    let start = scene.words[..<verb.lowerBound].lastIndex(where: breaks.contains) ?? 0
    let end =
      scene.words[verb.upperBound...].firstIndex(where: breaks.contains) ?? scene.words.count
    let values = dates.elements(within: scene.span(start..<max(end, verb.upperBound)))
      .compactMap { $0.attributes.text("value") }
    guard let published else {
      // A year alone, in a text without a date, is told of the past.
      return values.contains { $0.utf8.count == 4 }
    }
    let days = values.compactMap { EDTF($0)?.latest }
    return !days.isEmpty && days.allSatisfy { $0 < published.adding(days: -45) }
  }

  /// "attended as observers", "participated as an observer", "as a guest and observer".
  private func role(
    of cue: AttendanceCue,
    from index: Int,
    in scene: SentenceScene
  ) -> Participant.Role {
    guard cue.role == .participant, cue.side == .before else { return cue.role }
    let behind = scene.words[index..<min(scene.words.count, index + 12)]
    for (place, word) in zip(behind.indices, behind) where word.hasPrefix("observer") {
      let lead = scene.words[index..<place].suffix(4)
      if lead.contains("as") || lead.contains("with") || lead.contains("in") { return .observer }
    }
    return .participant
  }

  private func passage(
    _ item: SentenceScene.Item,
    _ cue: Range<Int>,
    _ role: Participant.Role,
    in scene: SentenceScene
  ) -> TextSpan {
    guard role != .participant, item.tokens.lowerBound < cue.lowerBound else {
      return scene.span(item.tokens).union(scene.span(cue))
    }
    // The words that tell: from the verb to the end of its clause.
    var end = cue.upperBound
    while end < scene.words.count, end < cue.lowerBound + 14,
      ![",", ";", ".", ":", "!", "?", "and", "but", "(", ")"].contains(scene.words[end])
    {
      end += 1
    }
    return scene.span(cue.lowerBound..<max(end, cue.upperBound))
  }

  // MARK: Names

  private func names(
    for cue: AttendanceCue,
    _ tokens: Range<Int>,
    in scene: SentenceScene
  ) -> [SentenceScene.Item] {
    if cue.side == .behind { return scene.list(from: tokens.upperBound) }
    if let single = scene.antecedent(before: tokens.lowerBound, isNoun: cue.words.last == "of") {
      return [single]
    }
    guard cue.words.last != "of" else { return [] }
    var (names, isWhole) = scene.list(before: tokens.lowerBound)
    if names.isEmpty, cue.role == .absent {
      (names, isWhole) = scene.subject(before: tokens.lowerBound)
    }
    guard isWhole else { return [] }
    // Firms that agree make a contract and no meeting.
    if cue.isJoint,
      names.contains(where: { $0.annotation.attributes.text("kind") == "company" })
    {
      return []
    }
    if cue.isJoint, names.count < 2, !scene.isPlural(before: tokens.lowerBound) {
      return []
    }
    if cue.takesObject {
      let start = tokens.upperBound
      let isWith = scene.words.indices.contains(start) && scene.words[start] == "with"
      let others = scene.list(from: isWith ? start + 1 : start)
      // "spoke with reporters"
      if cue.words == ["spoke", "with"], others.isEmpty { return [] }
      names += others
    }
    return names
  }

  /// "Signed in Lima on 5 May by Ann Lee (Chile) and Bob Roe (Peru)".
  private func signature(in scene: SentenceScene) -> [Attendance] {
    let first = scene.words.prefix(3)
    if first.contains(where: { ["signed", "done", "adopted"].contains($0) }),
      let by = scene.words.lastIndex(of: "by"), by < 40
    {
      return scene.list(from: by + 1).map { item in
        Attendance(mention: mention(item.annotation), role: .participant, passage: scene.sentence)
      }
    }
    // "For the Government of Chile:" above a signature, and the name below it.
    guard first.first == "for", let party = scene.items.first, party.tokens.lowerBound < 4 else {
      return []
    }
    let isLine = [":", "_"].contains(scene.words.last) && scene.items.count == 1
    guard isLine || isSigned(by: party.annotation) else { return [] }
    let signers = scene.items.dropFirst().filter { $0.annotation.label == .person }
    return ([party] + signers).map { item in
      Attendance(mention: mention(item.annotation), role: .participant, passage: scene.sentence)
    }
  }

  /// Whether the name of a government fills its line.
  private func isSigned(by party: Annotation) -> Bool {
    let end = party.span.end
    return party.attributes.text("kind") == "government" && end < text.text.bytes.count
      && text.text.bytes[end] == UInt8(ascii: "\n")
  }
}

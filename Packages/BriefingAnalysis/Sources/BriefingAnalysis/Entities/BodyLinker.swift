import BriefingCore

/// Joins bodies that several documents name otherwise where the documents give a reason.
///
/// Bodies with like names are mostly two. Two names are held to mean one body where each document
/// sets up a body of that sort ("Agency") with its seat in one city, or quotes it with the same
/// figure and one name is the other with a word more. No document may use both names.
struct BodyLinker {
  let mentions: [Mention]
  let names: [String]
  let evidence: MentionEvidence

  /// What is known of one body, by the mentions that are held to mean it.
  private struct Body {
    let first: Int
    let head: String
    let words: Set<String>
    var documents: Set<String> = []
    var seats: [String: String] = [:]
    var isFounded = false
    var figures: [MentionEvidence.Figure: String] = [:]
  }

  func link(_ clusters: inout MentionClusters) {
    var bodies: [Int: Body] = [:]
    var order: [Int] = []
    for index in mentions.indices
    where [.organization, .forum].contains(mentions[index].annotation.label) {
      let root = clusters.find(index)
      guard var body = bodies[root] ?? newBody(index) else { continue }
      if bodies.updateValue(body, forKey: root) == nil { order.append(root) }
      add(index, to: &body)
      bodies[root] = body
    }
    join(order, bodies, &clusters) { body in
      body.isFounded ? body.seats.keys.map { "seat \($0)" } : []
    } reason: { left, right in
      guard shareWords(left, right),
        let seat = left.seats.keys.filter({ right.seats[$0] != nil }).min(),
        let city = left.seats[seat]
      else { return nil }
      return "“\(names[left.first])” and “\(names[right.first])” are each set up in the sources, "
        + "with the seat in \(city)"
    }
    join(order, bodies, &clusters) { body in
      body.figures.keys.map { "figure \($0.value) \($0.unit)" }
    } reason: { left, right in
      guard left.words.isSubset(of: right.words) || right.words.isSubset(of: left.words),
        let figure = left.figures.keys.filter({ right.figures[$0] != nil })
          .min(by: { ($0.value, $0.unit) < ($1.value, $1.unit) }),
        let words = left.figures[figure]
      else { return nil }
      return "“\(names[left.first])” and “\(names[right.first])” differ by a word, and both are "
        + "named with “\(words)”"
    }
  }

  private func newBody(_ index: Int) -> Body? {
    Self.parts(of: names[index]).map { Body(first: index, head: $0.head, words: $0.words) }
  }

  /// Joins bodies of one head that share a mark, where each document has one of them alone.
  private func join(
    _ order: [Int],
    _ bodies: [Int: Body],
    _ clusters: inout MentionClusters,
    marks: (Body) -> [String],
    reason: (Body, Body) -> String?
  ) {
    var buckets: [String: [Body]] = [:]
    var keys: [String] = []
    for root in order {
      guard let body = bodies[root] else { continue }
      for mark in marks(body).sorted() {
        let key = body.head + " " + mark
        if buckets[key] == nil { keys.append(key) }
        buckets[key, default: []].append(body)
      }
    }
    for key in keys {
      let alike = buckets[key] ?? []
      guard (2...8).contains(alike.count) else { continue }
      let documents = alike.map { $0.documents.count }.reduce(0, +)
      guard Set(alike.flatMap(\.documents)).count == documents else { continue }
      for (place, right) in alike.enumerated().dropFirst() {
        for left in alike[..<place] where !areOpposed(left, right) {
          guard let reason = reason(left, right) else { continue }
          clusters.link(left.first, right.first, because: reason)
        }
      }
    }
  }

  // MARK: Names

  /// The noun that says what sort of body it is, and what tells it from others.
  private static func parts(of name: String) -> (head: String, words: Set<String>)? {
    let all = name.foldedWords.filter { !["the", "a", "an"].contains($0) }
    let link = all.dropFirst().firstIndex { ["of", "for", "on"].contains($0) }
    guard let head = link.map({ all[$0 - 1] }) ?? all.last, all.count > 1 else { return nil }
    let words = all.filter { $0 != head && !["of", "for", "on", "and", "in"].contains($0) }
    return words.isEmpty ? nil : (head, Set(words.map(stem)))
  }

  /// "African" and "Africa", "Medicines" and "Medicine" are one word.
  private static func stem(_ word: String) -> String {
    guard word.utf8.count > 5 else { return word }
    return String(word.prefix(max(5, word.count - 2)))
  }

  private static let generic = Set(
    [
      "regional", "national", "international", "joint", "central", "european", "global", "world",
      "general", "special", "permanent", "interim", "common", "north", "south", "east", "west",
      "northern", "southern", "eastern", "western", "american", "african", "asian",
    ].map(stem)
  )

  private static let directions: [Set<String>] = [
    ["north", "northern"], ["south", "southern"], ["east", "eastern"], ["west", "western"],
  ].map { Set($0.map(stem)) }

  /// Whether names share a word that tells bodies apart.
  private func shareWords(_ left: Body, _ right: Body) -> Bool {
    !left.words.intersection(right.words).subtracting(Self.generic).isEmpty
  }

  /// Whether names point to different quarters: "Western Rivers", "Eastern Rivers".
  private func areOpposed(_ left: Body, _ right: Body) -> Bool {
    let quarters = [left, right].map { body in
      Set(Self.directions.indices.filter { !Self.directions[$0].isDisjoint(with: body.words) })
    }
    return !quarters[0].isEmpty && !quarters[1].isEmpty && quarters[0].isDisjoint(with: quarters[1])
  }

  // MARK: What is said of a body

  private func add(_ index: Int, to body: inout Body) {
    let mention = mentions[index]
    body.documents.insert(mention.document)
    guard body.figures.count < 32 else { return }
    for (figure, words) in evidence.figures(of: mention) where body.figures[figure] == nil {
      body.figures[figure] = words
    }
    guard body.seats.isEmpty || !body.isFounded, let document = evidence.document(mention) else {
      return
    }
    let span = mention.annotation.span
    if isFounded(span, in: document) { body.isFounded = true }
    if let seat = seat(after: span, of: mention.document, in: document) {
      body.seats[Self.key(of: seat)] = seat.quote
    }
    readParagraph(around: span, of: mention.document, in: document, into: &body)
  }

  private static func key(of place: Annotation) -> String {
    (place.attributes.text("name") ?? place.quote).foldedWords.joined(separator: " ")
  }

  /// "will establish the Seed Agency", "a new Seed Agency", "the creation of a Seed Agency".
  private func isFounded(_ span: TextSpan, in document: Document) -> Bool {
    guard let sentence = document.sentence(at: span.start), sentence.start < span.start else {
      return false
    }
    let before = words(TextSpan(sentence.start..<span.start), in: document).suffix(5)
    return before.last == "new"
      || before.contains { word in Self.founding.contains { word.hasPrefix($0) } }
      || zip(before, before.dropFirst()).contains { $0 == "set" && $1 == "up" }
  }

  private static let founding = [
    "establish", "creat", "found", "launch", "inaugurat", "setting-up",
  ]

  /// The city a body has its seat in, named behind it in the sentence.
  private func seat(
    after span: TextSpan,
    of id: String,
    in document: Document
  ) -> Annotation? {
    guard let sentence = document.sentence(at: span.start), sentence.end > span.end else {
      return nil
    }
    let end = min(sentence.end, span.end + 160)
    for place in evidence.places(in: TextSpan(span.end..<end), of: id)
    where place.attributes.text("kind") == "city" && place.span.start > span.end {
      let gap = words(TextSpan(span.end..<place.span.start), in: document)
      guard let link = gap.last, link == "in" || link == "at" else { return nil }
      let telling = withoutBrackets(gap.dropLast())
      if telling.isEmpty || telling.contains(where: Self.seatWords.contains) { return place }
      return nil
    }
    return nil
  }

  private static let seatWords: Set<String> = [
    "based", "seat", "seated", "headquarters", "headquartered", "located", "offices",
  ]

  /// Words without those in brackets, which define a short name.
  private func withoutBrackets(_ words: ArraySlice<String>) -> [String] {
    var depth = 0
    var result: [String] = []
    for word in words {
      if word == "(" {
        depth += 1
      } else if word == ")" {
        depth -= 1
      } else if depth == 0,
        word != ","
      {
        result.append(word)
      }
    }
    return result
  }

  /// "The new agency in Lima … The Seed Agency will": the paragraph may say it in small
  /// letters first.
  private func readParagraph(
    around span: TextSpan,
    of id: String,
    in document: Document,
    into body: inout Body
  ) {
    guard let block = document.block(at: span.start) else { return }
    let low = max(block.span.start, span.start - 600)
    for place in evidence.places(in: TextSpan(low..<max(span.start, low)), of: id)
    where place.attributes.text("kind") == "city" {
      let before = document.tokenIndices(in: TextSpan(low..<max(place.span.start, low)))
      let lead = document.tokens[before].suffix(4).map { document.text[$0.span].lowercased() }
      guard lead.count > 2, lead.last == "in", lead[lead.count - 2] == body.head,
        lead.dropLast(2).contains("new")
      else { continue }
      body.isFounded = true
      body.seats[Self.key(of: place)] = place.quote
    }
  }

  private func words(_ span: TextSpan, in document: Document) -> [String] {
    document.tokens(in: span).map { document.text[$0.span].lowercased() }
  }
}

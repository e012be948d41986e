import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// Makes a slot of words of a passage, where they stand in it, so that they can be checked.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - value: What they mean, in the form of the data.
  ///   - passage: The passage.
  ///   - start: The offset from which they are looked for first.
  /// - Returns: The slot, or nothing where the passage does not hold the words.
  func slot(
    _ text: String,
    value: String? = nil,
    in passage: Citation,
    from start: Int? = nil
  ) -> Item.Slot? {
    guard let document = document(passage.source)?.document else { return nil }
    let needle = Array(text.utf8)
    let bytes = document.text.slice(passage.span)
    guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
    let places = bytes.startIndex...(bytes.endIndex - needle.count)
    let isThere = { (place: Int) in
      let end = place + needle.count
      return bytes[place..<end].elementsEqual(needle)
        && !Self.isInsideWord(place, of: bytes) && !Self.isInsideWord(end, of: bytes)
    }
    let first = start.flatMap { start in places.first { $0 >= start && isThere($0) } }
    guard let place = first ?? places.first(where: isThere) else { return nil }
    return Item.Slot(
      text: text,
      value: value,
      citations: [document.citation(of: TextSpan(place..<place + needle.count))]
    )
  }

  /// Whether the letters on both sides of an offset are of one word: "it" is not told by "with".
  private static func isInsideWord(_ offset: Int, of bytes: ArraySlice<UInt8>) -> Bool {
    guard offset > bytes.startIndex, offset < bytes.endIndex else { return false }
    return bytes[offset - 1].isASCIILetter && bytes[offset].isASCIILetter
  }

  /// Fills the slots of a claim: who does what, to what, by when, for how much, and how far it is.
  ///
  /// Each has a passage of its own; that of the status is the words that tell it.
  func fillSlots(of claim: Claim, in item: inout Item) {
    let passage = claim.citation
    let attributes = claim.annotation.attributes
    // "No new drilling had taken place": nothing acts.
    if let actor = claim.namedActor, actor.foldedWords.first.map(Self.none.contains) != true {
      item.slots["actor"] = slot(actor, in: passage)
    }
    if tellsWhen(claim), let date = datesOfDeed(claim).first(where: isPointInTime),
      let value = date.attributes.text("value")
    {
      item.slots["when"] = slot(
        date.quote,
        value: value,
        in: passage,
        from: date.span.start
      )
    }
    guard claim.isOfficial || claim.statement.kind == .recommendation else { return }
    let verb = attributes.text("verb").flatMap { slot($0, in: passage) }
    if var verb, let action = attributes.text("action") {
      verb.value = action
      item.slots["action"] = verb
    }
    if var verb, let status = claim.statement.status, status != .unclear {
      verb.value = status.rawValue
      item.slots["status"] = verb
    }
    if let object = attributes.text("object") {
      let end = verb?.citations.first?.span.end
      item.slots["object"] = slot(object, in: passage, from: end)
    }
    fillDeadline(of: claim, in: &item)
    let sums = amounts[claim.document]?.elements(within: claim.annotation.span) ?? []
    for (index, sum) in sums.prefix(Self.mostSums).enumerated() {
      item.slots[index == 0 ? "amount" : "amount-\(index + 1)"] = amountSlot(sum, in: passage)
    }
  }

  private static let none: Set<String> = ["no", "nobody", "nothing", "none", "neither"]

  /// Whether a date is a time at which something may be, and not how long it takes.
  private func isPointInTime(_ date: Annotation) -> Bool {
    date.attributes.text("kind") != "duration"
      && !(date.attributes.text("value")?.hasPrefix("P") ?? false)
  }

  /// The day or the time by which something is to be done, with the words that make it a limit: "no
  /// later than 1 June 2027".
  private func fillDeadline(of claim: Claim, in item: inout Item) {
    guard let document = document(claim.document)?.document else { return }
    let isDenied = claim.annotation.attributes["negation"] != nil
    item.slots["deadline"] =
      datesOfDeed(claim).lazy.compactMap { date in
        deadline(date, from: claim.annotation.span.start, isDenied: isDenied, in: document)
      }.first
    item.slots["earliest"] =
      datesOfDeed(claim).lazy.compactMap { date in
        earliest(date, from: claim.annotation.span.start, in: document)
      }.first
  }

  /// The dates of a claim that are not those of its condition: "provided that they leave within five
  /// days", "Until the pact takes effect on 1 June, nothing shall be sold".
  private func datesOfDeed(_ claim: Claim) -> [Annotation] {
    guard let document = document(claim.document)?.document, !claim.dates.isEmpty else {
      return claim.dates
    }
    // Of "by 15 April" of each year no year can be told.
    let dates = claim.dates.filter { !document.recursYearly($0.span) }
    let span = claim.annotation.span
    let opening = claim.annotation.quote.foldedWords.first ?? ""
    guard Self.bounding.contains(opening) else {
      guard let condition = conditionStart(of: claim), condition > span.start else {
        return dates
      }
      return dates.filter { $0.span.start < condition }
    }
    let comma = document.tokens(in: span).first { document.text[$0.span] == "," }
    return dates.filter { $0.span.start >= comma?.span.start ?? span.start }
  }

  /// Words that open a clause whose dates are not those of the deed.
  private static let bounding: Set<String> = [
    "until", "till", "unless", "if", "should", "had", "were",
  ]

  /// Where the condition of a claim begins.
  private func conditionStart(of claim: Claim) -> Int? {
    guard let words = claim.annotation.attributes.texts("condition").first else { return nil }
    return slot(words, in: claim.citation)?.citations.first?.span.start
  }

  /// A date with the words before it that make it a limit; nothing where it is the day itself.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - start: Where the words begin that tell of it.
  ///   - isDenied: Whether these deny something: "shall not apply before 1 June" tells the first day,
  ///     and no last one.
  ///   - document: The document.
  /// - Returns: The words with the value of the date.
  func deadline(
    _ date: Annotation,
    from start: Int,
    isDenied: Bool,
    in document: Document
  ) -> Item.Slot? {
    if earliest(date, from: start, in: document) != nil { return nil }
    return limited(date, by: Self.limits, from: start, in: document) { words in
      !(isDenied && words == ["before"])
    }
  }

  /// A date with the words before it that make it the first on which something may be: "not earlier than
  /// 1 June"; nothing where none do.
  func earliest(_ date: Annotation, from start: Int, in document: Document) -> Item.Slot? {
    limited(date, by: Self.firsts, from: start, in: document)
  }

  private func limited(
    _ date: Annotation,
    by limits: [[String]],
    from start: Int,
    in document: Document,
    where isMeant: ([String]) -> Bool = { _ in true }
  ) -> Item.Slot? {
    guard start < date.span.start else { return nil }
    let tokens = document.tokens(in: TextSpan(start..<date.span.start)).suffix(Self.longestLimit)
    let words = tokens.map { document.text[$0.span].lowercased() }
    guard let limit = limits.first(where: { words.suffix($0.count) == $0[...] }), isMeant(limit),
      let first = tokens.suffix(limit.count).first
    else { return nil }
    let passage = document.citation(of: first.span.union(date.span))
    return Item.Slot(
      text: passage.quote,
      value: date.attributes.text("value"),
      citations: [passage]
    )
  }

  /// Words that make a date the last on which something may be done, the longest first.
  private static let limits = [
    "no later than", "not later than", "on or before", "by the", "before the", "by", "before",
    "within",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let firsts = [
    "not earlier than", "no earlier than", "no sooner than", "not before",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let longestLimit = 3

  /// More sums than these in one statement make a list, which the section of money holds.
  private static let mostSums = 4
}

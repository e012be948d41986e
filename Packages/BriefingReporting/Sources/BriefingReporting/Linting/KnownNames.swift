import BriefingCore

/// What an item may name in words of its own: what its passages hold, who is mentioned in them, and
/// what the briefing says of its sources.
struct KnownNames: Sendable {
  /// Where an entity is mentioned.
  private struct Place: Sendable {
    let span: TextSpan
    let entity: Int
  }

  private let general: Set<String>
  private let subjects: [(text: DocumentText, words: Set<String>)]
  private let mentions: [String: SpanIndex<Place>]
  private let names: [Set<String>]
  private let ids: [String: Int]

  init(_ context: LintContext) {
    let briefing = context.briefing
    let own =
      briefing.sources.flatMap { $0.describingTexts + [context.labels[$0.id], $0.file, $0.id] }
      + [briefing.title, briefing.question ?? "", "Source Sources"]
    general = Self.calendar.union(Self.openings).union(own.flatMap(\.nameWords))
    subjects = (briefing.agreements.map(\.subject) + briefing.differences.map(\.subject))
      .map { (DocumentText($0.lowercased()), Set($0.nameWords)) }
    names = briefing.entities.map { entity in
      Set(([entity.name] + entity.names.map(\.text)).flatMap(\.nameWords))
    }
    ids = Dictionary(briefing.entities.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var places: [String: [Place]] = [:]
    for (index, entity) in briefing.entities.enumerated() {
      for mention in entity.mentions {
        places[mention.source, default: []].append(Place(span: mention.span, entity: index))
      }
    }
    mentions = places.mapValues { SpanIndex($0, by: \.span) }
  }

  /// The names and number words of an item that it has from nowhere, in the order of the text.
  func unknown(in place: LintContext.PlacedItem) -> [String] {
    let own = place.toldWords
    let said = own.properNames + own.words.filter { Self.numerals.contains($0.lowercased()) }
    guard !said.isEmpty else { return [] }
    var known = general.union(place.citedWords.flatMap(\.nameWords))
    for slot in place.item.slots.values { known.formUnion(slot.text.nameWords) }
    for side in place.item.sides { known.formUnion(side.value.nameWords) }
    for topic in [place.item.topic].compactMap({ $0 }) { known.formUnion(topic.nameWords) }
    let mentioned = place.citations.flatMap { citation in
      mentions[citation.source]?.elements(touching: citation.span).map(\.entity) ?? []
    }
    let entities = Set(mentioned + place.item.actors.compactMap { ids[$0] })
    for entity in entities { known.formUnion(names[entity]) }
    let rest = said.filter { !$0.nameWords.allSatisfy(known.contains) }
    guard !rest.isEmpty else { return [] }
    // What is compared has a name that is the comparison's own, and so have topics.
    if place.isMade(by: "agenda.topic") || place.isMade(by: "single-source.") {
      known.formUnion(own.upTo(":").nameWords)
    }
    let compared = ["agreements.", "differences.", "single-source."]
    guard compared.contains(where: place.isMade) else {
      return rest.filter { !$0.nameWords.allSatisfy(known.contains) }
    }
    let text = own.lowercased()
    for subject in subjects where DocumentText(text).holds(subject.text.string) {
      known.formUnion(subject.words)
    }
    return rest.filter { !$0.nameWords.allSatisfy(known.contains) }
  }

  private static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
  ]
  /// Words that sentences start with, and that a name may follow.
  private static let openings: Set<String> = [
    "in", "on", "only", "no", "the", "a", "an", "who", "which", "when", "is", "do", "names",
    "titles", "spellings", "order", "how", "both", "all",
  ]
  private static let numerals: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
    "million", "billion", "trillion",
  ]
}

extension String {
  /// The words in small letters, without endings such as "’s".
  fileprivate var nameWords: [String] {
    words.map { String($0.lowercased().prefix { $0 != "’" }) }
  }

  /// The text before some words.
  func upTo(_ words: String) -> String {
    let text = DocumentText(self)
    guard let end = text.occurrences(of: words, atMost: 1).first?.start else { return self }
    return text[TextSpan(0..<end)]
  }
}

import BriefingCore

/// The reader of how the sentences of a document say that countries stand.
struct PartyStandingReader {
  private let document: AnnotatedDocument
  private let countries: SpanIndex<Country>
  private let quantities: SpanIndex<Annotation>
  private let antecedents: Antecedents

  private struct Country {
    let span: TextSpan
    let id: String
  }

  /// Creates a reader of a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - entities: Who is who.
  ///   - antecedents: What names what its sentences take up.
  init(
    _ document: AnnotatedDocument,
    entities: EntityIndex,
    antecedents: Antecedents
  ) {
    self.document = document
    self.antecedents = antecedents
    countries = SpanIndex(
      document.active(.place).compactMap { place in
        guard place.attributes.text("kind") == "country",
          let entity = entities.entity(of: place)?.entity
        else { return nil }
        return Country(span: place.span, id: entity.id)
      },
      by: \.span
    )
    let times = document.active(.date).filter { $0.attributes.text("kind") == "duration" }
    quantities = SpanIndex(document.active(.quantity) + times, by: \.span)
  }

  /// Returns what the sentences of the body say, in the order of the text.
  func standings() -> [PartyStanding] {
    document.document.blocks.filter { $0.kind.isBody }.flatMap { block in
      document.document.sentences(in: block.span).compactMap(standing)
    }
  }

  private func standing(in sentence: TextSpan) -> PartyStanding? {
    let words = document.document.text[sentence].foldedWords
    guard let told = Self.told(words) else { return nil }
    let citation = document.document.citation(of: sentence)
    let whole = antecedents.whole(sentence) ?? sentence
    // "Peru abstained": from what is told before.
    let span =
      told.kind == .reserve && whole == sentence
      ? antecedents.withSentenceBefore(sentence) : whole
    let context = document.document.citation(of: span)
    // "No exemption was granted to any participant": of all of them, whoever else is named.
    let party = told.isOfAll ? nil : party(in: sentence, told.kind)
    guard party != nil || told.isOfAll else { return nil }
    return PartyStanding(
      kind: told.kind,
      party: party,
      holds: told.holds,
      isOnly: words.first == "only" || words.prefix(Self.reach).contains("alone"),
      citation: citation,
      senses: Set(context.quote.foldedWords.compactMap(ContentWord.sense)),
      values: Set(
        quantities.elements(within: context.span).compactMap { $0.attributes.text("value") }
      )
    )
  }

  /// The country that a sentence is about: the first that it names; of those who have signed or not,
  /// the only one, or one that opens it alone.
  private func party(in sentence: TextSpan, _ kind: PartyStanding.Kind) -> String? {
    let named = countries.elements(within: sentence)
    guard kind == .adherence, Set(named.map(\.id)).count > 1 else { return named.first?.id }
    guard named[0].span.start - sentence.start <= Self.opening else { return nil }
    // "Peru, which borders Chile, signed", but "Peru and Chile signed".
    let between = document.document.text[TextSpan(named[0].span.end..<named[1].span.start)]
    let isListed = between.foldedWords.allSatisfy { ["and", "the", "republic", "of"].contains($0) }
    return isListed ? nil : named[0].id
  }

  /// How far from the start of a sentence its subject may stand, in bytes: "The Republic of".
  private static let opening = 16

  // MARK: Words

  struct Told {
    let kind: PartyStanding.Kind
    let holds: Bool
    let isOfAll: Bool
  }

  private static func told(_ words: [String]) -> Told? {
    exemption(words) ?? arrears(words) ?? AdherenceWords(words).told ?? reserve(words)
  }

  /// "came home with a carve-out", "denied having sought special treatment", "No exemption was granted".
  private static func exemption(_ words: [String]) -> Told? {
    guard let place = words.firstPlace(of: exemptions) else { return nil }
    let before = words[..<place]
    if before.suffix(2).contains("no"), !words.isDisjoint(with: granting) {
      return Told(kind: .exemption, holds: false, isOfAll: true)
    }
    if !before.isDisjoint(with: denying), !before.isDisjoint(with: seeking) {
      return Told(kind: .exemption, holds: false, isOfAll: false)
    }
    guard before.isDisjoint(with: denying), before.isDisjoint(with: doubting),
      before.suffix(reach).contains(where: getting.contains)
    else { return nil }
    return Told(kind: .exemption, holds: true, isOfAll: false)
  }

  /// "was behind with its dues", "the contributions of all four had been received in full".
  private static func arrears(_ words: [String]) -> Told? {
    guard !words.isDisjoint(with: dues), words.isDisjoint(with: doubting) else { return nil }
    if words.firstPlace(of: settled) != nil {
      guard words.isDisjoint(with: denying) else { return nil }
      return Told(kind: .arrears, holds: false, isOfAll: !words.isDisjoint(with: wholes))
    }
    guard words.firstPlace(of: owing) != nil, words.isDisjoint(with: denying) else { return nil }
    return Told(kind: .arrears, holds: true, isOfAll: false)
  }

  /// "held back from it", "reserved its position".
  private static func reserve(_ words: [String]) -> Told? {
    guard words.firstPlace(of: reserving) != nil, words.isDisjoint(with: denying),
      words.isDisjoint(with: doubting)
    else { return nil }
    return Told(kind: .reserve, holds: true, isOfAll: false)
  }

  /// The most words between a verb and its object.
  private static let reach = 5

  private static func phrases(_ list: String) -> [[String]] {
    list.split(separator: "/").map { $0.split(separator: " ").map(String.init) }
  }

  private static let exemptions = phrases(
    """
    exemption/exemptions/carve out/carve outs/carveout/derogation/derogations/waiver/waivers/opt \
    out/dispensation/special treatment/preferential treatment
    """
  )
  private static let owing = phrases(
    "behind with/behind on/behind in/in arrears/owes/owed/unpaid/overdue/has not paid/failed to pay"
  )
  private static let settled = phrases(
    "received in full/paid in full/paid up/fully paid/settled in full/up to date with/no arrears"
  )
  private static let reserving = phrases(
    """
    held back from/abstained/reserved its position/reserved its decision/objected/voted against/\
    dissented/opted out/stood aside/entered a reservation
    """
  )
  private static let dues: Set<String> = [
    "dues", "contribution", "contributions", "subscription", "subscriptions", "fees", "assessment",
    "assessments", "payments", "instalments", "installments",
  ]
  private static let getting: Set<String> = [
    "with", "won", "secured", "got", "obtained", "gained", "received", "granted", "has", "have",
    "negotiated", "extracted", "given",
  ]
  private static let granting: Set<String> = [
    "granted", "given", "requested", "sought", "agreed", "made", "allowed", "exists",
  ]
  private static let seeking: Set<String> = [
    "sought", "seeking", "asked", "asking", "requested", "requesting", "won", "received",
    "receiving", "getting", "obtained", "obtaining", "seek",
  ]
  private static let denying: Set<String> = [
    "not", "denied", "denies", "deny", "never", "without", "no", "nor", "neither", "rejected",
    "refused",
  ]
  /// Words that make of a deed a wish, a question or a condition.
  private static let doubting: Set<String> = [
    "would", "could", "may", "might", "should", "if", "unless", "whether", "wants", "wanted",
    "hopes", "asked", "asks", "seeks", "sought", "plans", "expected",
  ]
  private static let wholes: Set<String> = ["all", "every", "each", "any"]
}

extension [String] {
  /// The first place of one of some phrases.
  fileprivate func firstPlace(of phrases: [[String]]) -> Int? {
    indices.first { place in phrases.contains { self[place...].starts(with: $0) } }
  }
}

extension Sequence where Element == String {
  /// Whether none of the words is one of a set.
  fileprivate func isDisjoint(with set: Set<String>) -> Bool {
    !contains(where: set.contains)
  }
}

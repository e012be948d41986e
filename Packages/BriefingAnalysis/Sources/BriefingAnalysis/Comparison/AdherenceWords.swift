/// The words by which a sentence says that somebody has joined those who agree, or has not.
struct AdherenceWords {
  private let words: [String]

  init(_ words: [String]) { self.words = words }

  /// What they say; nothing where they leave it open.
  var told: PartyStandingReader.Told? {
    // "would sign", "may join", "had signed an earlier one": not what was done now.
    guard !words.contains(where: Self.doubting.contains) else { return nil }
    if looksOn || holdsBack { return Told(kind: .adherence, holds: false, isOfAll: false) }
    guard let isDenied = joining ?? being else { return nil }
    return Told(kind: .adherence, holds: !isDenied, isOfAll: false)
  }

  private typealias Told = PartyStandingReader.Told

  /// "attended as an observer", "was present as a guest", "had observer status".
  private var looksOn: Bool {
    words.indices.contains { place in
      Self.guests.contains(words[place])
        && (words[..<place].suffix(3).contains("as")
          || words.dropFirst(place + 1).first == "status")
        && !words[..<place].contains(where: Self.denying.contains)
    }
  }

  /// "reserved its decision on joining", "remained outside the agreement".
  private var holdsBack: Bool {
    words.indices.contains { place in
      let rest = words[(place + 1)...].prefix(Self.reach)
      switch words[place] {
      case "reserved", "reserves", "deferred", "withheld":
        return rest.contains(where: Self.decisions.contains)
          && words[(place + 1)...].contains(where: Self.accessions.contains)
      case "outside": return rest.contains(where: Self.texts.contains)
      default: return false
      }
    }
  }

  /// Whether a deed of joining is denied: "signed the pact", "did not join the agreement"; nothing where
  /// none is told.
  private var joining: Bool? {
    for place in words.indices where Self.verbs.contains(words[place]) {
      let behind = words[(place + 1)...].prefix(Self.reach)
      let isPassive = words.dropFirst(place + 1).first == "by"
      // "The declaration was signed by Togo", "Togo signed the declaration", "Togo did not sign".
      let told = isPassive ? words[..<place].suffix(Self.reach)[...] : behind
      let isDenied = words[..<place].suffix(3).contains(where: Self.denying.contains)
      let isBare = behind.isEmpty || Self.signing.contains(words[place]) && isDenied
      guard isBare || told.contains(where: Self.texts.contains) else { continue }
      return isDenied
    }
    return nil
  }

  /// Whether it is denied that somebody is of those who agree: "is not a signatory".
  private var being: Bool? {
    guard let place = words.firstIndex(where: Self.members.contains),
      let verb = words[..<place].lastIndex(where: Self.beings.contains),
      words[verb..<place].allSatisfy({ Self.small.contains($0) || Self.beings.contains($0) })
    else { return nil }
    return words[verb..<place].contains(where: Self.denying.contains)
  }

  /// The most words between a verb and what is joined.
  private static let reach = 6
  private static let guests: Set<String> = ["observer", "observers", "guest", "guests"]
  private static let decisions: Set<String> = ["decision", "position", "signature"]
  private static let accessions: Set<String> = [
    "joining", "signing", "accession", "acceding", "signature", "membership", "participation",
    "participating",
  ]
  private static let signing: Set<String> = ["sign", "signed"]
  private static let verbs: Set<String> = signing.union([
    "join", "joined", "joins", "acceded", "accede", "endorsed", "adhered",
  ])
  /// What is signed or joined by those who agree.
  private static let texts: Set<String> = [
    "agreement", "declaration", "pact", "accord", "deal", "treaty", "compact", "communiqué",
    "communique", "statement", "text", "convention", "document", "memorandum", "arrangement",
    "charter", "protocol", "scheme", "it",
  ]
  private static let members: Set<String> = [
    "signatory", "signatories", "party", "member",
  ]
  private static let beings: Set<String> = ["is", "are", "was", "were", "became", "becomes"]
  private static let small: Set<String> = ["a", "an", "the", "not", "no", "also", "longer", "full"]
  private static let denying: Set<String> = ["not", "never", "nor", "without", "neither", "no"]
  private static let doubting: Set<String> = [
    "would", "could", "may", "might", "should", "if", "unless", "whether", "wants", "wanted",
    "hopes",
    "asked", "expected", "will", "had", "earlier", "previously", "plans", "invited",
  ]
}

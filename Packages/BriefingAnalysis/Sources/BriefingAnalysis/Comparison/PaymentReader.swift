import BriefingCore

/// The reader of what the sentences of a document say that countries pay, and on what that depends.
struct PaymentReader {
  /// What a sentence says of the money of a country.
  struct Payment {
    /// The country.
    let party: String
    /// The sentence.
    let citation: Citation
  }

  private let document: AnnotatedDocument
  private let entities: EntityIndex
  private let countries: SpanIndex<Annotation>
  private let sums: SpanIndex<TextSpan>

  /// Creates a reader of a document.
  init(_ document: AnnotatedDocument, entities: EntityIndex) {
    self.document = document
    self.entities = entities
    countries = SpanIndex(
      document.active(.place).filter { $0.attributes.text("kind") == "country" },
      by: \.span
    )
    sums = SpanIndex(document.active(.money).map(\.span)) { $0 }
  }

  /// The sentences that say on what the money of a country depends.
  func conditions() -> [Payment] {
    sentences { sentence, before in
      let words = document.document.text[sentence].foldedWords
      guard let cue = words.indices.first(where: { isCondition(at: $0, in: words) }),
        words[..<cue].contains(where: Self.money.contains)
      else { return nil }
      return party(in: sentence) ?? before.flatMap { payer(in: $0) }
    }
  }

  /// The sentences that say that a country pays, and name no condition.
  func payments() -> [Payment] {
    sentences { sentence, _ in
      let words = document.document.text[sentence].foldedWords
      guard words.allSatisfy({ !Self.conditional.contains($0) }) else { return nil }
      return payer(in: sentence)
    }
  }

  private func sentences(_ party: (TextSpan, TextSpan?) -> String?) -> [Payment] {
    document.document.blocks.filter { $0.kind.isBody }.flatMap { block -> [Payment] in
      let sentences = Array(document.document.sentences(in: block.span))
      return sentences.indices.compactMap { index in
        let before = index > 0 ? sentences[index - 1] : nil
        return party(sentences[index], before).map {
          Payment(party: $0, citation: document.document.citation(of: sentences[index]))
        }
      }
    }
  }

  /// The one country that a sentence names.
  private func party(in sentence: TextSpan) -> String? {
    let named = Set(
      countries.elements(within: sentence).compactMap { entities.entity(of: $0)?.entity.id }
    )
    return named.count == 1 ? named.first : nil
  }

  /// The country named last before a verb of giving and the sum that follows it.
  private func payer(in sentence: TextSpan) -> String? {
    guard let sum = startOfSum(in: sentence) else { return nil }
    let tokens = document.document.tokens(in: TextSpan(sentence.start..<sum))
    let giving = tokens.last { token in
      Self.giving.contains(document.document.text[token.span].lowercased())
    }
    guard let giving else { return nil }
    let clause = countries.elements(within: TextSpan(sentence.start..<giving.span.start))
    // "Peru, whose minister left, pays": the last country of the clause but for those behind "of".
    return clause.last.flatMap { entities.entity(of: $0)?.entity.id }
  }

  /// Where the last sum of a sentence begins; "12 million" is one too where those of the text have a
  /// currency.
  private func startOfSum(in sentence: TextSpan) -> Int? {
    let told = sums.elements(within: sentence).last?.start
    let tokens = Array(document.document.tokens(in: sentence))
    let bare = Array(zip(tokens, tokens.dropFirst())).last { number, scale in
      Self.scales.contains(document.document.text[scale.span].lowercased())
        && (0x30...0x39).contains(document.document.text.bytes[number.span.start])
    }
    return [told, bare?.0.span.start].compactMap(\.self).max()
  }

  private static let scales: Set<String> = ["thousand", "million", "billion", "trillion"]

  private func isCondition(at place: Int, in words: [String]) -> Bool {
    let rest = words[place...]
    return Self.cues.contains(where: rest.starts)
      && place > 0 && Self.beings.contains(words[place - 1])
  }

  private static let cues = [
    "subject to", "contingent on", "contingent upon", "conditional on", "conditional upon",
    "dependent on", "dependent upon",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let beings: Set<String> = [
    "is", "are", "be", "remains", "remain", "was", "were", "being",
  ]
  /// Words for what is paid.
  private static let money: Set<String> = [
    "contribution", "contributions", "payment", "payments", "share", "instalment", "instalments",
    "installment", "tranche", "release", "disbursement", "disbursements", "grant", "grants", "loan",
    "funding", "funds", "money", "sum", "pledge", "pledges", "financing",
  ]
  private static let giving: Set<String> = [
    "pay", "pays", "paying", "paid", "contribute", "contributes", "contributing", "contributed",
    "provide", "provides", "providing", "provided", "give", "gives", "giving", "put", "puts",
    "putting", "supply", "supplies", "supplying", "lend", "lends", "commit", "commits",
    "committed", "pledge", "pledged", "pledges", "invest", "invests", "grant", "grants",
  ]
  private static let conditional: Set<String> = [
    "if", "unless", "subject", "conditional", "contingent", "condition", "provided", "pending",
    "once", "depends", "depend", "depending", "approval", "would", "could", "may", "might",
  ]
}

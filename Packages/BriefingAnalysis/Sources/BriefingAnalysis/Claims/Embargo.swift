public import BriefingCore

/// A sentence that says until when what it tells may not be made public.
public struct Embargo: Sendable, Hashable {
  /// The sentence.
  public let passage: Citation
  /// The words for the day it ends.
  public let date: Citation
  /// The day it ends, as far as the text tells it.
  public let until: EDTF?

  static func embargoes(in documents: [AnnotatedDocument]) -> [Embargo] {
    documents.flatMap { document -> [Embargo] in
      let text = document.document
      var result: [Embargo] = []
      for date in document.active(.date) {
        guard let sentence = text.sentence(at: date.span.start),
          result.last?.passage.span != sentence,
          text.block(at: date.span.start).map({ !Self.outside.contains($0.kind) }) ?? true
        else { continue }
        let low = max(sentence.start, date.span.start - reach)
        // A window that starts inside a word is read from the next.
        let window = text.tokens(in: TextSpan(low..<date.span.start)).filter(\.isWord)
          .map { text.text[$0.span].lowercased() }
        let around = text.tokens(in: TextSpan(low..<min(sentence.end, date.span.end + reach)))
          .filter(\.isWord).map { text.text[$0.span].lowercased() }
        guard opens(window, sentence: around) else { continue }
        let value = date.attributes.text("value").flatMap { EDTF($0) }
        result.append(
          Embargo(
            passage: text.citation(of: sentence),
            date: text.citation(of: date.span),
            until: value
          )
        )
      }
      return result
    }
  }

  /// Whether the words before a date say that something stays closed until then.
  private static func opens(_ words: [String], sentence: [String]) -> Bool {
    guard let last = words.last(where: { $0 != "midnight" && $0 != "the" }),
      limits.contains(last), let limit = words.lastIndex(of: last)
    else { return false }
    let near = words[..<limit].suffix(5)
    let isShort = sentence.count <= 12
    if let cue = near.last(where: { embargo.contains($0) }) {
      // A ban on trade is no ban on telling.
      let isTrade = sentence.contains(where: trades.contains)
      return !isTrade && (isShort || cue != "embargo" || near.contains("under"))
        && (isShort || sentence.contains(where: papers.contains))
    }
    guard near.contains("not") || near.contains("no"),
      near.contains(where: publishing.contains)
    else { return false }
    return isShort && near.first.map { $0 == "not" || $0 == "for" } ?? false
      || sentence.contains(where: papers.contains)
  }

  /// The bytes before a date that are looked at.
  private static let reach = 240
  private static let outside: Set<BlockKind> = [.boilerplate, .caption, .credit, .teaser]
  private static let limits: Set<String> = ["until", "till", "before"]
  private static let embargo: Set<String> = ["embargo", "embargoed"]
  private static let trades: Set<String> = [
    "arms", "crude", "exports", "goods", "grain", "imports", "oil", "sanctions", "trade", "weapons",
  ]
  private static let publishing: Set<String> = [
    "broadcast", "circulated", "disclosed", "published", "publication", "quoted", "release",
    "released", "reported",
  ]
  private static let papers: Set<String> = [
    "annex", "assessment", "audit", "communique", "communiqué", "contents", "data", "details",
    "document", "draft", "estimate", "estimates", "evaluation", "figure", "figures", "findings",
    "forecast", "letter", "list", "memo", "minutes", "number", "numbers", "paper", "ranking",
    "report", "results", "review", "speech", "statement", "statistics", "study", "survey", "text",
  ]
}

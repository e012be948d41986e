import BriefingCore

/// What a source is: a text of those who act in it, a report on them, or an opinion.
public enum SourceStanding: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// It argues.
  case opinion
  /// It tells what others do; what nobody can tell is held to.
  case report
  /// It is a text of those who act in it.
  case official

  /// Whether a source is further from those who act than another.
  public static func < (left: SourceStanding, right: SourceStanding) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Returns what the documents are by their genre, or else by what they consist of.
  static func standings(
    of documents: [AnnotatedDocument],
    claims: [Claim]
  ) -> [String: SourceStanding] {
    let byDocument = Dictionary(grouping: claims, by: \.document)
    return Dictionary(
      documents.map { ($0.id, standing(of: $0, claims: byDocument[$0.id] ?? [])) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func standing(
    of document: AnnotatedDocument,
    claims: [Claim]
  ) -> SourceStanding {
    if let genre = document.document.source.metadata.genre?.value, genre != "unknown" {
      if genre == "official" { return .official }
      return ["analysis", "commentary", "opinion"].contains(genre) ? .opinion : .report
    }
    let acts = claims.count {
      $0.statement.kind == .commitment || $0.statement.kind == .announcement
    }
    let own = claims.count { $0.statement.voice == .author }
    if acts >= 5, acts * 3 >= claims.count * 2, own == 0 { return .official }
    return own >= 3 && own * 4 >= claims.count ? .opinion : .report
  }
}

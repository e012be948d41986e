import BriefingCore

extension BriefingChanges {
  /// The ids of sources of the earlier briefing that the later one has, with the same text, under
  /// another id.
  static func renamedSources(_ old: Briefing, _ new: Briefing) -> [String: String] {
    let (was, now) = (Set(old.sources.map(\.id)), Set(new.sources.map(\.id)))
    let gone = Dictionary(grouping: old.sources.filter { !now.contains($0.id) }, by: \.digest)
    let come = Dictionary(grouping: new.sources.filter { !was.contains($0.id) }, by: \.digest)
    var result: [String: String] = [:]
    for (digest, sources) in gone {
      // Of two with one text nobody can tell which is which.
      guard sources.count == 1, let others = come[digest], others.count == 1 else { continue }
      result[sources[0].id] = others[0].id
    }
    return result
  }

  static func sourceChanges(
    _ old: Briefing,
    _ new: Briefing,
    _ renamed: [String: String]
  ) -> [SourceChange] {
    var earlier = Dictionary(
      old.sources.map { (renamed[$0.id] ?? $0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var changes: [SourceChange] = []
    for source in new.sources {
      guard let before = earlier.removeValue(forKey: source.id) else {
        changes.append(SourceChange(kind: .added, old: nil, new: source, fields: []))
        continue
      }
      let fields = fields(before, source)
      let isRevised = before.digest != source.digest
      guard isRevised || !fields.isEmpty else { continue }
      changes.append(
        SourceChange(
          kind: isRevised ? .revised : .described,
          old: before,
          new: source,
          fields: fields
        )
      )
    }
    let gone = old.sources.filter { earlier[renamed[$0.id] ?? $0.id] != nil }
    return changes + gone.map { SourceChange(kind: .gone, old: $0, new: nil, fields: []) }
  }

  /// What is said of a source otherwise; the digest, which nobody reads, is left out.
  private static func fields(
    _ old: BriefingSource,
    _ new: BriefingSource
  ) -> [SourceChange.Field] {
    let pairs: [(String, String?, String?)] = [
      ("id", old.id, new.id), ("file", old.file, new.file), ("title", old.title, new.title),
      ("publisher", old.publisher, new.publisher), ("byline", old.byline, new.byline),
      ("published", old.published.words(in: .standard), new.published.words(in: .standard)),
      ("genre", old.genre, new.genre),
      ("descriptor", old.descriptor, new.descriptor), ("grade", old.grade, new.grade),
      ("language", old.language, new.language),
    ]
    return pairs.filter { $0.1 != $0.2 }.map {
      SourceChange.Field(name: $0.0, old: $0.1, new: $0.2)
    }
  }
}

import BriefingCore

extension TemplateValues {
  /// What the template `source` is filled with: a source and as much of its text as is asked for.
  static func source(
    _ source: PresentedSource,
    _ entries: [CitationIndex.Entry],
    text: DocumentText?,
    embed: SourceEmbedding,
    style: HouseStyle,
    isListed: Bool,
    home: String = ""
  ) -> TemplateValues {
    let known = source.source
    let title = known?.title.flatMap {
      $0 == source.name || $0.allSatisfy(\.isWhitespace) ? nil : $0
    }
    let meta = [
      known.map { "Published: \($0.published.words(in: style))" }, known?.genre,
      known.map { "grade \($0.grade)" },
      Messages.textFile(source.id),
    ]
    let shown = embed == .none ? nil : text
    // Passages whose text is not shown around them are listed one by one.
    let listed = shown == nil ? entries : entries.filter { !$0.isFound }
    let found = entries.filter(\.isFound)
    let windows = shown.map { text in
      embed == .full ? [text.span] : text.windows(around: found.map(\.citation.span))
    }
    let end = windows?.last?.end ?? 0
    return TemplateValues([
      "sourceAnchor": "source-\(source.number)",
      "sourceLabel": source.label,
      "sourceName": source.name,
      "sourceTitle": title,
      "sourceMeta": meta.compactMap { $0 }.joined(separator: " · "),
      "about": isListed ? "\(home)#about-\(source.label.lowercased())" : nil,
      "note": text == nil && embed != .none ? Wording.textMissing : nil,
      "excerpts": shown.map { excerpts(of: $0, windows ?? [], found, home) } ?? [],
      "skippedAtEnd": shown.flatMap { $0.skipped(from: end, to: $0.count) },
      "hasQuotes": !listed.isEmpty,
      "quotes": listed.map { quote($0, home) },
    ])
  }

  /// What the template `passage` is filled with, for each stretch of the text.
  private static func excerpts(
    of text: DocumentText,
    _ windows: [TextSpan],
    _ entries: [CitationIndex.Entry],
    _ home: String
  ) -> [TemplateValues] {
    let entries = SpanIndex(entries, by: \.citation.span)
    var position = 0
    return windows.filter { !$0.isEmpty }.map { window in
      let skipped = text.skipped(from: position, to: window.start)
      position = window.end
      return TemplateValues([
        "skipped": skipped,
        "segments": TextSegment.cut(text, window, at: entries.elements(within: window)).map {
          segment($0, home)
        },
      ])
    }
  }

  private static func segment(_ segment: TextSegment, _ home: String) -> TemplateValues {
    let names = segment.passages.map(\.anchor) + ["depth-\(min(segment.passages.count, 3))"]
    return TemplateValues([
      "run": segment.text,
      "isMarked": !segment.passages.isEmpty,
      "starts": segment.starting.map(\.anchor),
      "classes": names.joined(separator: " "),
      "hasBacks": !segment.ending.isEmpty,
      "backs": segment.ending.flatMap { backs($0, home) },
    ])
  }

  /// The links from a passage to the statements that cite it: the first bears its number, the
  /// others a letter.
  private static func backs(_ entry: CitationIndex.Entry, _ home: String) -> [TemplateValues] {
    entry.holders.enumerated().map { index, holder in
      TemplateValues([
        "backHref": "\(home)#\(holder.anchor)",
        "backText": index == 0 ? String(entry.number) : letter(index),
        "backTitle": "Passage \(entry.label) is cited in: \(holder.name)",
      ])
    }
  }

  private static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return index < letters.count ? String(letters[index]) : String(index + 1)
  }

  private static func quote(_ entry: CitationIndex.Entry, _ home: String) -> TemplateValues {
    let span = entry.citation.span
    return TemplateValues([
      "quoteAnchor": entry.anchor,
      "quoteLabel": entry.label,
      "quoteText": entry.citation.quote.inQuotationMarks,
      "place": Wording.bytes(span.start, span.end),
      "isMissing": !entry.isFound,
      "holders": entry.holders.map { link("\(home)#\($0.anchor)", $0.name) },
    ])
  }
}

extension DocumentText {
  /// What stands in place of a gap; white space between two excerpts is none.
  fileprivate func skipped(from start: Int, to end: Int) -> String? {
    guard start < end, !trimmed(TextSpan(start..<end)).isEmpty else { return nil }
    return Wording.skipped(end - start)
  }
}

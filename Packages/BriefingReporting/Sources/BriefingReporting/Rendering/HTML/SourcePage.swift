import BriefingCore

/// The page of one source, where each has a file of its own: as much of its text as is asked for.
struct SourcePage: Sendable {
  let source: PresentedSource
  /// The passages of the source that are cited.
  let entries: [CitationIndex.Entry]
  let text: DocumentText?
  let embed: SourceEmbedding
  let presentation: Presentation

  /// The way back to the page of the briefing.
  private static let home = "../briefing.html"

  /// Whether the page of the briefing tells of its sources.
  private var isListed: Bool { presentation.sections.contains { $0.id == "sources" } }

  private var generator: String {
    "\(presentation.briefing.tool.name) \(presentation.briefing.tool.version)"
  }

  /// What the template `source-page` is filled with.
  var values: TemplateValues {
    TemplateValues([
      "title": "\(source.name) – \(presentation.briefing.title)",
      "briefingTitle": presentation.briefing.title,
      "home": Self.home,
      "generator": generator,
      "sources": [
        TemplateValues.source(
          source,
          entries,
          text: text,
          embed: embed,
          style: presentation.style,
          isListed: isListed,
          home: Self.home
        )
      ],
      "targetSelectors": TemplateValues.targetSelectors(entries),
    ])
  }

  /// A digest of all that ``values`` are made of, and of the templates they fill.
  func fingerprint(with templates: TemplateSet) -> Digest {
    var parts = [
      templates.fingerprint, generator, presentation.briefing.title, presentation.style.rawValue,
      embed.rawValue, isListed ? "listed" : "", source.id, source.name, source.label,
    ]
    if let known = source.source {
      parts += [
        known.published.words(in: presentation.style), known.title ?? "", known.genre ?? "",
        known.grade,
      ]
    }
    for entry in entries {
      let span = entry.citation.span
      parts += [
        entry.label, "\(span.start)-\(span.end)", entry.isFound ? "" : entry.citation.quote,
      ]
      for holder in entry.holders { parts += [holder.anchor, holder.name] }
    }
    var bytes: [UInt8] = []
    for part in parts {
      bytes += part.utf8
      bytes.append(0)
    }
    return Digest(of: bytes + (text?.bytes ?? []))
  }
}

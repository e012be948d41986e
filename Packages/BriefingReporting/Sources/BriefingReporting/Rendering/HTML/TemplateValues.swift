import BriefingCore
import Mustache

/// The values a template is filled with, by the names it calls them.
///
/// Mustache looks for a name that is absent further outside, level by level, so what is nothing has a
/// value of its own. (Plain types would do, reflected by Mustache; looking names up takes a quarter
/// of the time.)
struct TemplateValues: MustacheParent {
  private let values: [String: Any]

  /// Creates values.
  init(_ values: KeyValuePairs<String, Any?>) {
    self.values = Dictionary(
      values.map { name, value in (name, Self.quicklyFound(value)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Makes of a value what Mustache finds and renders soonest.
  static func quicklyFound(_ value: Any?) -> Any {
    switch value {
    case let text as String: TemplateText(text: text)
    case let texts as [String]: texts.map { TemplateText(text: $0) }
    case let value?: value
    case nil: Nothing()
    }
  }

  /// The value of a name.
  func child(named name: String) -> Any? { values[name] }
}

/// A text, as Mustache finds and renders it soonest: of a plain one it looks for names by reflection, and
/// for its description through protocols.
private struct TemplateText: MustacheParent, MustacheCustomRenderable, MustacheTransformable {
  let text: String
  let isNull = false
  var renderText: String { text }

  func child(named name: String) -> Any? { nil }
  func transform(_ name: String) -> Any? { text.transform(name) }
}

/// The value of a name that has none: no section opens for it, and no text stands for it.
private struct Nothing: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}

extension TemplateValues {
  /// With more passages than this, browsers would be slow to match a selector for each; the mark at
  /// the start of a passage shows it then.
  private static let selectorLimit = 2000

  /// What the template `page` is filled with, and those that stand in it: `style`, `masthead` and
  /// `notices`.
  static func page(
    _ presentation: Presentation,
    texts: [String: DocumentText],
    embed: SourceEmbedding
  ) -> TemplateValues {
    let briefing = presentation.briefing
    let tally = presentation.citationTally
    let sections = presentation.sections
    let isListed = sections.contains { $0.id == "sources" }
    let isSplit = presentation.sources.contains { !$0.page.isEmpty }
    let cited = presentation.citations.cited
    let sources =
      isSplit
      ? []
      : presentation.sources.map { source in
        Self.source(
          source,
          cited[source.number] ?? [],
          text: texts[source.id],
          embed: embed,
          style: presentation.style,
          isListed: isListed
        )
      }
    return TemplateValues([
      "title": briefing.title,
      "question": briefing.question,
      "profileName": presentation.profile.name,
      "asOf": presentation.asOf,
      "premises": Wording.premises(presentation.premises),
      "sourceTally": presentation.sourceTally,
      "hasFigures": sections.contains { !$0.figures.isEmpty },
      "hasWarnings": !briefing.warnings.isEmpty,
      "warnings": briefing.warnings,
      // A page of a few sections is its own table of contents.
      "hasContents": sections.count > 7,
      "contents": sections.dropFirst().map {
        link("#\($0.anchor)", $0.title)
      },
      // The section a reader is to see first stands before warnings and contents.
      "opening": sections.prefix(1).map(section),
      "sections": sections.dropFirst().map(section),
      "pageLeftOut": presentation.leftOut,
      "colophon": "\(Wording.madeBy(briefing.tool.name, briefing.tool.version)). "
        + Wording.verified(tally.found, of: tally.all),
      "generator": "\(briefing.tool.name) \(briefing.tool.version)",
      "hasSources": !sources.isEmpty,
      "sources": sources,
      "targetSelectors": isSplit ? nil : targetSelectors(cited.values.joined()),
    ])
  }

  /// The selectors that show the whole passage a link leads to.
  static func targetSelectors(_ entries: some Collection<CitationIndex.Entry>) -> String? {
    guard (1...selectorLimit).contains(entries.count) else { return nil }
    return entries.sorted { ($0.source, $0.number) < ($1.source, $1.number) }
      .map { ":root:has(#\($0.anchor):target) .\($0.anchor)" }.joined(separator: ",\n")
  }

  /// A link, as `contents` and the `holders` of a passage hold it.
  static func link(_ href: String, _ text: String) -> TemplateValues {
    TemplateValues(["href": href, "text": text])
  }

  /// What the template `section` is filled with.
  static func section(_ section: PresentedSection) -> TemplateValues {
    let items = section.items.filter { !$0.isNothingFound }
    return TemplateValues([
      "sectionID": section.anchor,
      "heading": section.title,
      "isLead": section.isKeyPoints,
      "nothingFound": section.items.filter(\.isNothingFound).map(\.text),
      "tables": section.tables.map(table),
      "figures": section.figures.map(figure),
      "hasItems": !items.isEmpty,
      "items": items.map(item),
      "hasComparisons": !section.comparisons.isEmpty,
      "comparisons": section.comparisons.map(comparison),
      "sectionLeftOut": section.leftOut,
    ])
  }

  /// What the template `item` is filled with.
  static func item(_ item: PresentedItem) -> TemplateValues {
    let isBare =
      item.chips.isEmpty && item.when == nil && item.support.isEmpty && item.topic == nil
    return TemplateValues([
      "itemAnchor": item.anchor,
      "statement": item.text,
      "rule": item.rule,
      "hasMeta": !isBare,
      "isBare": isBare && item.sides.isEmpty,
      "topicName": item.topic,
      "chips": item.chips.map(chip),
      "date": item.when,
      "support": item.support.map(support),
      "hasSides": !item.sides.isEmpty,
      "sides": item.sides.map(side),
      "marks": marks(item.citations),
    ])
  }

  /// What the template `comparison` is filled with.
  static func comparison(_ comparison: PresentedComparison) -> TemplateValues {
    TemplateValues([
      "comparisonAnchor": comparison.anchor,
      "subject": comparison.subject.capitalizedFirst,
      "sentence": comparison.sentence,
      "chips": comparison.chips.map(chip),
      "sides": comparison.sides.map(side),
    ])
  }

  /// What the template `side` is filled with: what one source says.
  static func side(_ side: PresentedSide) -> TemplateValues {
    TemplateValues([
      "tag": tag(side.source),
      "chips": side.chips.map(chip),
      "sideValue": side.value,
      "marks": marks(side.citations),
    ])
  }

  /// What the template `chips` is filled with, chip by chip.
  static func chip(_ chip: Chip) -> TemplateValues {
    TemplateValues([
      "subjectWord": chip.subject,
      "word": chip.words,
      "classes": "chip \(chip.kind.rawValue) \(chip.tone.rawValue)",
    ])
  }

  /// What the template `tag` is filled with: the short name of a source, as a link to its text.
  static func tag(_ source: PresentedSource) -> TemplateValues {
    TemplateValues([
      "tagLabel": source.label, "tagName": source.name, "tagHref": source.href,
    ])
  }

  /// Sources that stand to a statement in one way, as an item lists them under `support`.
  static func support(_ part: SupportPart) -> TemplateValues {
    TemplateValues([
      "words": part.words,
      "tags": part.sources.map(tag),
      "others": part.others > 0 ? String(part.others) : nil,
    ])
  }

  /// What the template `marks` is filled with: the links from a statement to its passages.
  static func marks(_ citations: PresentedCitations) -> TemplateValues {
    TemplateValues([
      "links": citations.shown.map { entry in
        TemplateValues([
          "markClasses": entry.isFound ? "mark" : "mark missing",
          "markHref": entry.href,
          "markLabel": entry.isFound ? entry.label : "\(entry.label) not found",
          "markTitle": Messages.quoted(entry.citation.quote),
          "isMissing": !entry.isFound,
        ])
      },
      "more": citations.hidden > 0 ? Wording.moreCitations(citations.hidden) : nil,
    ])
  }
}

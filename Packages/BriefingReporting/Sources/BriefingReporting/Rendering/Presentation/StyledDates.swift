import BriefingAnalysis
import BriefingCore

/// Writes the dates that the suite itself put into the sentences of a briefing in a house style.
///
/// A briefing does not mark them, and a date that merely looks like one of ours may be part of a quote
/// or a name. So only what is known to be composed is touched: the date that opens the sentence of
/// an event and spells its `when`, the date that ends the subject of a comparison, the description of
/// a source as a whole, and the day of publication that a date is inferred from. Sentences that a
/// person worded stay as they are, and so does the subject of a comparison whose event no item dates any
/// more, because a person struck it.
struct StyledDates: Sendable {
  let style: HouseStyle
  /// The dates of all items, by the words the composer has for them.
  private let dates: [String: EDTF]
  /// What the composer says of each source, and how that reads in the style.
  private let descriptions: [String: String]
  /// Whether no source has a name that reads like a premise.
  private let namesArePlain: Bool

  init(_ briefing: Briefing, style: HouseStyle) {
    self.style = style
    dates = Dictionary(
      briefing.sections.flatMap(\.items).compactMap { item in
        item.when.flatMap { EDTF($0) }.map { ($0.words, $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let names = SourceNames(briefing)
    namesArePlain = briefing.sources.allSatisfy { source in
      [Phrasing.inferredFrom, "; published "].allSatisfy { !names[source.id].contains($0) }
    }
    descriptions = Dictionary(
      briefing.sources.map { source in
        var styled = source
        styled.published.premises = source.published.premises.map(style.premise)
        let label = names[source.id]
        return (
          Phrasing.source(source, label: label), Phrasing.source(styled, label: label, in: style)
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns an item with its own dates in the style.
  func item(_ item: Item) -> Item {
    guard !item.isPersonal else { return item }
    var result = item
    let premises = namesArePlain ? ComposedPremises(of: item) : nil
    result.text =
      descriptions[item.text] ?? opened(premises?.text(in: style) ?? item.text, item)
    return result
  }

  /// Returns the subject of a comparison with the date it ends with in the style.
  func subject(_ subject: String) -> String {
    for known in DatedSubject.allCases {
      if let date = subject.behind(known.lead).flatMap({ dates[$0] }) {
        return known.lead + style.words(date)
      }
    }
    return subject
  }

  /// Returns a sentence with the date it opens with, or that its heading ends with, in the style.
  private func opened(_ text: String, _ item: Item) -> String {
    if item.kind == "event", let date = item.when.flatMap({ EDTF($0) }),
      let rest = text.behind(Phrasing.opening(date.words, limit: item.limit)),
      [".", ","].contains(rest.first)
    {
      return Phrasing.opening(style.words(date), limit: item.limit) + rest
    }
    for known in DatedSubject.allCases {
      for lead in [Phrasing.capitalized(known.lead), Phrasing.howFirm + known.lead] {
        if let rest = text.behind(lead).flatMap(headed) { return lead + rest }
      }
    }
    return text
  }

  /// Returns what follows the lead of a subject, where that is a date and the rest of a heading.
  private func headed(_ text: String) -> String? {
    for (place, character) in zip(text.indices, text) where character == ":" || character == "," {
      let rest = text[place...]
      guard rest.hasPrefix(": ") || rest.hasPrefix(Phrasing.lessExactly + ": ") else { continue }
      // The first of these ends the heading, and a quote can only stand behind it.
      return dates[String(text[..<place])].map { style.words($0) + rest }
    }
    return nil
  }
}

extension String {
  /// What stands behind a beginning, or nothing where the text begins otherwise.
  fileprivate func behind(_ beginning: String) -> String? {
    utf8.starts(with: beginning.utf8)
      ? String(decoding: utf8.dropFirst(beginning.utf8.count), as: UTF8.self) : nil
  }
}

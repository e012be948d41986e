import BriefingCore

/// Core alone: quotes bound to the bytes of a text, and looked for in the corrected text.
///
///     swift run --package-path Examples AnchorQuotes
@main
enum AnchorQuotes {
  static func main() {
    let draft = DocumentText(
      "🇳🇴 The pact costs $65 million. The ministers will meet in May. They will meet in Oslo."
    )
    let corrected = DocumentText(
      "CORRECTED — 🇳🇴 The pact costs $85 million. The ministers will meet in May. They will "
        + "meet in Oslo, and they will meet in June."
    )
    for quote in ["The ministers will meet in May.", "$65 million", "will meet in"] {
      guard let span = draft.occurrences(of: quote).first else { continue }
      let anchor = corrected.anchor(quote, at: span)
      let place = anchor.span.map { " at \($0)" } ?? ""
      print("“\(quote)” at \(span): \(anchor.state.rawValue)\(place)")
    }

    // Other tools count otherwise; the offsets are made when they are asked for.
    let span = draft.occurrences(of: "$65 million")[0]
    for unit in [OffsetUnit.utf8, .codepoint, .utf16] {
      let offsets = OffsetTable(draft, unit: unit)
      let (start, end) = (offsets.offset(ofUTF8: span.start), offsets.offset(ofUTF8: span.end))
      print("\(unit.rawValue):", start, end)
    }
  }
}

public import BriefingCore

/// Marks percentages, measures and counts, with units in UCUM.
///
/// A measure is marked with its unit ("12 nanometers"), a count without what it counts ("5,000" of
/// "5,000 troops"); the unit of a count is `1`. What is a date or an amount of money is left alone.
/// Words that say how exact a number is belong to the span, as in "more than 7 percent".
///
/// Attributes: `value`, a decimal number, a range as `10/20`; `unit`, a code of UCUM, with `%` for
/// percent; `bound`, one of `up-to`, `at-least` and `about`, where a word says so. The rules are our
/// own, over a table of units by their names. Missed are counts that only a plural tells ("dozens of
/// ships" has no number to state), scores and odds, and units that UCUM has no code for.
public struct QuantityAnnotator: Annotator {
  /// The name, version and layers of the annotator.
  public let descriptor = AnnotatorDescriptor(
    name: "briefing.quantities",
    version: "1",
    summary: "percentages, measures and counts, with units in UCUM",
    uses: [.date, .instrument, .money],
    produces: [.quantity]
  )

  /// Creates the annotator.
  public init() {}

  /// Returns the quantities of a document.
  public func annotate(_ view: DocumentView) -> [Mark] {
    // "Resolution 2719" counts nothing.
    let taken = [Label.date, .money, .instrument].flatMap { view.annotations($0) }.map(\.span)
      .sorted()
    return view.reading(BlockLexemes.self).passages.flatMap { lexemes in
      QuantityGrammar(lexemes).matches().compactMap { match -> Mark? in
        let span = lexemes.span(match.range)
        guard !Self.overlaps(span, taken) else { return nil }
        let start = AmountBound.start(of: match.range, in: lexemes)
        let bound = AmountBound.told(before: match.range.lowerBound, in: lexemes)
        return Mark(
          Quantity(value: match.value, unit: match.unit, bound: bound?.rawValue),
          lexemes.span(start..<match.range.upperBound)
        )
      }
    }
  }

  private static func overlaps(_ span: TextSpan, _ taken: [TextSpan]) -> Bool {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].start >= span.end { high = middle } else { low = middle + 1 }
    }
    // Marks of one layer may nest; a few before the last that starts in time are looked at.
    return taken[max(0, low - 4)..<low].contains { other in
      // The "an hour" of "60 miles an hour" is part of the unit, though it is a time as well.
      other.overlaps(span) && !(other.start > span.start && other.end <= span.end)
    }
  }
}

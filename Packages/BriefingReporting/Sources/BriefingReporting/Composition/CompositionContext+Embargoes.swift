import BriefingAnalysis
import BriefingCore

extension CompositionContext {
  /// The embargoes that may still run on the day the briefing speaks for, or whose end nobody knows.
  var runningEmbargoes: [Embargo] {
    let day = asOf().value.flatMap { EDTF($0)?.latest }
    return analysis.embargoes.filter { embargo in
      guard let day, let end = embargo.until?.latest else { return true }
      return day < end
    }
  }

  /// What a reader should be warned of before passing the briefing on.
  func embargoWarnings() -> [String] {
    let isDated = asOf().value != nil
    return runningEmbargoes.map {
      Messages.embargo(
        until: $0.date.quote,
        in: label($0.passage.source),
        passage: $0.passage.quote.onOneLine,
        isDated: isDated
      )
    }
  }

  /// Says of an item that cites what is under embargo until when it is.
  func markEmbargo(_ item: inout Item) {
    let embargo = embargoes.first { embargo in
      item.citations.contains {
        $0.source == embargo.passage.source && $0.span.overlaps(embargo.passage.span)
      }
    }
    guard let embargo else { return }
    item.text = Phrasing.embargoed(item.text, until: embargo.date.quote)
    item.slots["embargo"] = Item.Slot(
      text: embargo.date.quote,
      value: embargo.until?.description,
      citations: [embargo.date]
    )
  }
}

import BriefingCore

/// What an annotation points to.
struct WebAnnotationTarget {
  /// The address of the document.
  let source: String?
  /// The name of the text that the selectors were made on.
  let cached: String?
  private let position: (start: Int, end: Int)?
  private let quote: (exact: String, prefix: String, suffix: String)?

  /// Reads a target; nothing where it is not one place, chosen by position or by quote.
  init?(_ json: JSONValue?) {
    let targets = json?.array ?? [json].compactMap(\.self)
    guard targets.count == 1, let target = targets.first, let selector = target["selector"] else {
      return nil
    }
    source = target["source"]?.string ?? target["source"]?["id"]?.string
    cached = target["state"]?["cached"]?.string
    var position: (Int, Int)?
    var quote: (String, String, String)?
    for selector in selector.array ?? [selector] where selector["refinedBy"] == nil {
      switch selector["type"]?.string {
      case "TextPositionSelector":
        if let start = selector["start"]?.integer, let end = selector["end"]?.integer {
          position = (start, end)
        }
      case "TextQuoteSelector":
        if let exact = selector["exact"]?.string {
          quote = (exact, selector["prefix"]?.string ?? "", selector["suffix"]?.string ?? "")
        }
      default: continue
      }
    }
    guard position != nil || quote != nil else { return nil }
    self.position = position
    self.quote = quote
  }

  /// Returns the mark there; nothing, with a problem noted, where the text has other words.
  func mark(
    _ name: String,
    in document: MarkIntake.OpenDocument,
    into intake: inout MarkIntake
  ) -> ImportedMark? {
    if let position {
      return intake.mark(
        name,
        from: position.start,
        to: position.end,
        quote: quote?.exact,
        in: document
      )
    }
    guard let quote else { return nil }
    let whole = quote.prefix + quote.exact + quote.suffix
    let places = document.text.occurrences(of: whole, atMost: 2)
    guard places.count == 1, !quote.exact.isEmpty else {
      let wording =
        places.isEmpty ? Messages.quoteMissing(whole) : Messages.quoteAmbiguous(quote.exact)
      intake.refuse(wording, in: document.file)
      return nil
    }
    let start = places[0].start + quote.prefix.utf8.count
    let span = TextSpan(start..<start + quote.exact.utf8.count)
    return intake.mark(name, at: span, in: document)
  }
}

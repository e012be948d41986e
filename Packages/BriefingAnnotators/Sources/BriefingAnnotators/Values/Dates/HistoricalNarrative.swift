import BriefingCore

/// What a document that tells of years long past has told so far: there a day without a year is one
/// of the year told of last, and never one of the present.
///
/// News gives no year to the days it tells of, but it speaks of its own days by other words too:
/// "yesterday", "on Friday", "this year". A history has years, and none of those words.
struct HistoricalNarrative: Sendable {
  /// The year told of last, and the words that state it.
  private(set) var year: TemporalResolver.QuotedYear?
  private var month: Int?

  /// Takes note of a date that was resolved.
  mutating func note(_ expression: DateExpression, quote: String) {
    guard expression.kind == .date, let point = expression.edtf?.point,
      let year = point.year.value
    else { return }
    let isStated = expression.basis == .stated
    self.year = .init(year: year, quote: isStated ? quote : self.year?.quote ?? quote)
    month = point.month ?? (isStated ? nil : month)
  }

  /// The year of a day or month that states none; January after December is one of the next year.
  func year(of fields: DateFields) -> TemporalResolver.QuotedYear? {
    guard let year else { return nil }
    guard let month, let next = fields.month, month - next >= 8 else { return year }
    return .init(year: year.year + 1, quote: year.quote)
  }

  /// Counts by which a history is told from news.
  struct Signs {
    private var stated = 0
    private var ofPresent = 0

    /// Whether the document tells of years long past alone.
    var isHistorical: Bool { stated >= 5 && ofPresent * 8 <= stated }

    /// Takes note of an expression.
    mutating func note(_ meaning: TemporalMeaning, present: Int?) {
      switch meaning {
      case .date(let fields):
        if fields.part == nil, fields.year == nil, fields.weekday != nil || fields.direction != nil
        {
          ofPresent += 1
        } else if case .stated(let text)? = fields.year, let year = Int(text) {
          // The year before the present one is news still.
          if year < (present ?? .max) - 1 { stated += 1 } else { ofPresent += 1 }
        }
      case .day(_, .some), .unit, .shifted: ofPresent += 1
      case .day(let offset, nil) where offset != 0: ofPresent += 1
      case .range(let low, _): note(low, present: present)
      default: break
      }
    }
  }
}

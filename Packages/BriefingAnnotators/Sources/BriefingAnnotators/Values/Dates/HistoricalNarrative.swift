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
    private var afterPresent = 0
    private var relative = 0
    private var told = 0
    private var all = 0

    /// Whether the document tells of years long past alone, or goes on to tell as past what came
    /// after the date it is given: then that date is not the one it speaks from.
    var isHistorical: Bool {
      stated >= 5 && ofPresent * 8 <= stated || afterPresent >= 3 && relative < afterPresent
    }

    /// Whether nothing in the document is counted from the day it was published, and little is told
    /// as past, as in a guide to a country.
    var isTimeless: Bool { relative == 0 && told * 3 <= all }

    /// Takes note of an expression.
    ///
    /// - Parameters:
    ///   - meaning: What it says.
    ///   - present: The year the document is given.
    ///   - direction: The way its sentence speaks.
    ///   - isWhen: Whether it says when something was: "in 2031", not "the budget for 2031".
    mutating func note(
      _ meaning: TemporalMeaning,
      present: Int?,
      _ direction: TenseDirection,
      isWhen: Bool = true
    ) {
      all += 1
      if direction == .past { told += 1 }
      switch meaning {
      case .date(let fields):
        if direction == .past, isWhen, let present, case .stated(let text)? = fields.year,
          let year = Int(text), (present + 1...present + 100).contains(year)
        {
          afterPresent += 1
        }
        if fields.part == nil, fields.year == nil, fields.weekday != nil || fields.direction != nil
        {
          (ofPresent, relative) = (ofPresent + 1, relative + 1)
        } else if case .stated(let text)? = fields.year, let year = Int(text) {
          // The year before the present one is news still.
          if year < (present ?? .max) - 1 { stated += 1 } else { ofPresent += 1 }
        }
      case .shifted(let length, _):
        ofPresent += 1
        // "3,000 years ago" is of no particular present.
        if length.unit != .year || length.count?.integer ?? 0 < 100 { relative += 1 }
      case .day(_, .some), .unit: (ofPresent, relative) = (ofPresent + 1, relative + 1)
      case .day(let offset, nil) where offset != 0: ofPresent += 1
      case .range(let low, _): note(low, present: present, direction)
      case .end(let low, _, false): note(low, present: present, direction)
      default: break
      }
    }
  }
}

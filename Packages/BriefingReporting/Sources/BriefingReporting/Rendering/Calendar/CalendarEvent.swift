import BriefingCore

/// A statement as an event.
struct CalendarEvent {
  /// How sure an event is, in the words of RFC 5545.
  enum Status: String {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  let item: Item
  let period: CalendarPeriod

  /// Creates the event of an item, or nothing where its date is not a day or two days.
  init?(_ item: Item) {
    guard let period = item.when.flatMap(EDTF.init).flatMap(CalendarPeriod.init) else { return nil }
    self.item = item
    self.period = period
  }

  /// The status, which is never above that of the statement.
  ///
  /// Confirmed is only what is done, or settled between those who act, in plain report and on a stated
  /// day, where a passage that was found carries it and no source contradicts it. All else is tentative: what is to come, an author's or somebody's word, an inferred day, what is put off or
  /// denied. A statement without status is tentative too, since calendars take an event without one
  /// for confirmed. Cancelled is only what a source says is cancelled; that something was *not*
  /// cancelled makes it neither.
  func status(isFound: Bool) -> Status {
    guard item.polarity != .negative else { return .tentative }
    switch item.status {
    case .cancelled: return .cancelled
    case .enacted, .signed, .agreed, .confirmed, .held:
      let isPlain = item.voice == nil || item.voice == .source
      return isPlain && item.dateBasis == .stated && item.support.differ.isEmpty && isFound
        ? .confirmed : .tentative
    default: return .tentative
    }
  }

  /// The statement, with what takes it back in front.
  var summary: String {
    let isNegated = item.polarity == .negative && item.status != .denied
    let words: [String?] = [
      isNegated ? Wording.negated : nil,
      item.status.flatMap { $0.rung == nil ? $0.rawValue : nil },
    ]
    let front = words.compactMap { $0 }.joined(separator: ", ")
    return front.isEmpty ? item.text : "\(front.capitalizedFirst): \(item.text)"
  }
}

import BriefingCore

/// The days an event lasts.
struct CalendarPeriod: Hashable {
  /// The first day.
  let start: CalendarDay
  /// The day after the last; nothing where the event lasts one day.
  let end: CalendarDay?

  /// Creates the period of a date, or nothing where the date is not a day or two days.
  init?(_ date: EDTF) {
    guard let first = date.start.exactDay else { return nil }
    start = first
    guard let bound = date.end else {
      end = nil
      return
    }
    // The end of an event is exclusive, and a calendar has no year 10000.
    guard let last = bound.exactDay, last >= first, last.adding(days: 1).year <= 9999 else {
      return nil
    }
    end = last.adding(days: 1)
  }
}

extension EDTF.Bound {
  /// The day it is, or nothing where any part is open, or the whole is uncertain or approximate.
  fileprivate var exactDay: CalendarDay? {
    guard case .point(let point) = self, case .day(let month, let day) = point.part,
      !point.isUncertain, !point.isApproximate,
      // Calendars begin with the year 1.
      let year = point.year.value, year >= 1, let month = month.value, let day = day.value
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

extension CalendarDay {
  /// The day as iCalendar writes it, such as `20220729`.
  var basic: String { description.replacing("-", with: "") }
}

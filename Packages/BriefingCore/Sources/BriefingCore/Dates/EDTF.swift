/// A date of any precision in the Extended Date/Time Format (ISO 8601-2, level 1 and parts of 2).
///
/// Understood are days, months, years, decades and centuries (`201X`, `20XX`), open parts anywhere
/// (`XXXX-07-29`), seasons, quarters and halves (`2022-21`, `2022-33`, `2022-40`), ISO weeks
/// (`2022-W30`), times of day, the qualifiers `?`, `~` and `%`, and intervals, open ones included.
public struct EDTF: Sendable, Hashable {
  /// One end of an interval.
  public enum Bound: Sendable, Hashable {
    /// A date.
    case point(EDTFPoint)
    /// No end, written `..`.
    case open
    /// An end nobody knows, written as nothing.
    case unknown
  }

  /// The beginning; of a single date, the date itself.
  public let start: Bound
  /// The end; nothing where it is a single date.
  public let end: Bound?

  /// Creates a single date.
  public init(_ point: EDTFPoint) {
    start = .point(point)
    end = nil
  }

  /// Creates an interval.
  public init(from start: Bound, to end: Bound) {
    self.start = start
    self.end = end
  }

  /// Creates the date of a day.
  public init(_ day: CalendarDay) {
    self.init(EDTFPoint(day))
  }

  /// Reads a date, or returns nothing where the text is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let point = EDTFPoint(text) else { return nil }
      self.init(point)
    case 2:
      guard let start = Bound(parts[0]), let end = Bound(parts[1]) else { return nil }
      if case .point = start {} else if case .point = end {} else { return nil }
      self.init(from: start, to: end)
    default:
      return nil
    }
  }

  /// The single date, or nothing where it is an interval.
  public var point: EDTFPoint? {
    if end == nil, case .point(let point) = start { point } else { nil }
  }

  /// Whether it is an interval.
  public var isInterval: Bool { end != nil }

  /// The first day it can mean, or nothing where the year or the beginning is open.
  public var earliest: CalendarDay? {
    if case .point(let point) = start { point.earliest } else { nil }
  }

  /// The last day it can mean, or nothing where the year or the end is open.
  public var latest: CalendarDay? {
    if case .point(let point) = end ?? start { point.latest } else { nil }
  }

  /// The one day it means, or nothing where it is less precise.
  public var day: CalendarDay? {
    guard let point, let day = point.earliest, day == point.latest else { return nil }
    return day
  }

  /// Whether the two can mean the same day; dates with an open year are compared without it.
  public func isCompatible(with other: EDTF) -> Bool {
    if let low = earliest, let high = latest, let otherLow = other.earliest,
      let otherHigh = other.latest
    {
      return low <= otherHigh && otherLow <= high
    }
    guard let point, let otherPoint = other.point else { return true }
    return point.isCompatible(with: otherPoint)
  }
}

extension EDTF.Bound {
  fileprivate init?(_ text: Substring) {
    switch text {
    case "..": self = .open
    case "": self = .unknown
    default:
      guard let point = EDTFPoint(String(text)) else { return nil }
      self = .point(point)
    }
  }

  fileprivate var text: String {
    switch self {
    case .point(let point): point.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF: LosslessStringConvertible {
  /// The date as it is written in files.
  public var description: String {
    guard let end else { return start.text }
    return "\(start.text)/\(end.text)"
  }
}

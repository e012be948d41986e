import BriefingCore

extension Timeline {
  /// How much of the scale a date takes.
  enum Extent: Sendable, Hashable {
    /// One end of an interval.
    enum End: Sendable, Hashable {
      case day(Int)
      case open
      case unknown

      var number: Int? { if case .day(let number) = self { number } else { nil } }
    }

    /// A day.
    case day(Int)
    /// A month, season, year or decade: a day nobody knows, from the first that is possible to the
    /// last.
    case span(Int, Int)
    /// From one day to another, all the time.
    case interval(End, End)

    /// Places a date, or returns nothing where the scale has no place for it.
    init?(_ date: EDTF) {
      if let day = date.day {
        self = .day(day.number)
      } else if let end = date.end {
        let from = End(date.start, \.earliest)
        let to = End(end, \.latest)
        guard let from, let to else { return nil }
        if let first = from.number, let last = to.number, first > last { return nil }
        self = .interval(from, to)
      } else if let first = date.earliest, let last = date.latest, first < last {
        self = .span(first.number, last.number)
      } else {
        return nil
      }
    }

    var first: Int? {
      switch self {
      case .day(let day): day
      case .span(let first, _): first
      case .interval(let first, _): first.number
      }
    }

    var last: Int? {
      switch self {
      case .day(let day): day
      case .span(_, let last): last
      case .interval(_, let last): last.number
      }
    }
  }
}

extension Timeline.Extent {
  /// What decides the order: what begins first, of equals what ends first.
  var key: (Int, Int) { (first ?? .min, last ?? .max) }

  func distance(to day: Int) -> Int {
    if let first, first > day { return first - day }
    if let last, last < day { return day - last }
    return 0
  }
}

extension Timeline.Extent.End {
  fileprivate init?(_ bound: EDTF.Bound, _ day: (EDTFPoint) -> CalendarDay?) {
    switch bound {
    case .open: self = .open
    case .unknown: self = .unknown
    case .point(let point):
      guard let day = day(point) else { return nil }
      self = .day(day.number)
    }
  }
}

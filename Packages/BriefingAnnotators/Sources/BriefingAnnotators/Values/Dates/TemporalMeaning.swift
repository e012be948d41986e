/// What a temporal expression says, before a calendar is applied.
indirect enum TemporalMeaning: Sendable {
  /// A date by the calendar, perhaps with parts left open.
  case date(DateFields)
  /// A day counted from the present one: yesterday, today, tomorrow.
  ///
  /// Without fields it may be these times rather than a day.
  case day(offset: Int, fields: DateFields?)
  /// A unit counted from the present one: this week, last year, later this month.
  case unit(TimeUnit, offset: Int, phase: Phase?)
  /// A point some time before or after the present: two days ago, a year from now.
  case shifted(Length, sign: Int)
  /// A length behind "in": the time until then where the sentence looks ahead.
  case ahead(Length)
  /// A point some time before or after another: two days after Christmas.
  case displaced(Length, sign: Int, from: TemporalMeaning)
  /// A weekday of the week of another time: in three weeks on Friday.
  case onWeekday(Int, of: TemporalMeaning)
  /// A part of a longer time: the first Tuesday of October.
  case part(TemporalPart, of: TemporalMeaning)
  /// A stretch that ends or begins now: the past two years, the next five years.
  case stretch(Length, sign: Int)
  /// A length within which something comes, counted from now where the sentence looks ahead.
  case within(Length)
  /// A stretch that begins at a date: two weeks starting May 20.
  case starting(TemporalMeaning, Length)
  /// A point some time before or after the one spoken of last: two years and a month later.
  case later(Length, sign: Int)
  /// All the time before or after a date, with the date itself: 2012 or later.
  case open(TemporalMeaning, isBefore: Bool)
  /// All the time after a date: later than 2018.
  case beyond(TemporalMeaning)
  /// All the time until now: to date.
  case untilNow
  /// The working days of a week counted from the present one.
  case workingWeek(offset: Int)
  /// One end of a range whose ends are two dates of their own: from June to October.
  case end(TemporalMeaning, TemporalMeaning, isLast: Bool)
  /// A year before our era.
  case beforeChrist(Int)
  /// A length of time.
  case length(Length)
  /// Something that recurs, with its TIMEX3 value.
  case recurring(String)
  /// The past, the present or the future, and no more.
  case reference(Reference)
  /// A unit counted from a time the text spoke of before: the following day.
  case anaphoric(TimeUnit, offset: Int?)
  /// From one to the other.
  case range(TemporalMeaning, TemporalMeaning)

  enum Reference: String, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }
}

/// A part of a longer time.
enum Phase: Sendable {
  /// Said by an adjective: early May, the late 1990s.
  case early, middle, late
  /// The first or last stretch, said by a noun: the beginning of May, the end of the year.
  case opening, closing
  /// From the beginning of the unit to now: earlier this year.
  case earlier
  /// From now to the end of the unit: later this year.
  case later
  /// What is left of the unit: the rest of the week.
  case remaining

  /// Whether its bounds are anybody's guess, as those of "early" are.
  var isVague: Bool {
    switch self {
    case .early, .late: true
    case .middle, .opening, .closing, .earlier, .later, .remaining: false
    }
  }
}

/// A length of time: a number of units, or too vague for a number.
struct Length: Sendable {
  /// The number, or nothing where the words leave it open.
  var count: DecimalNumber?
  var unit: TimeUnit
  /// The number at the lower end, where a range is said.
  var lowest: DecimalNumber?
  /// Further, smaller units of the same length, as in "two years and three months".
  var further: [Addition] = []
  /// Whether it counts the days from Monday to Friday alone.
  var isWorking = false
  /// Whether it runs from today, as what is said to come "within" it may come today.
  var startsToday = false
  /// Which way from now it runs where an adjective inside it says so: "the five past years".
  var sign: Int?

  /// A number of smaller units added to a length.
  struct Addition: Sendable {
    var count: DecimalNumber
    var unit: TimeUnit
  }

  init(count: DecimalNumber?, unit: TimeUnit) {
    self.count = count
    self.unit = unit
  }

  /// Whether it is one number of one unit.
  var isSimple: Bool { further.isEmpty && lowest == nil }

  /// The ISO 8601 duration, where the number is known.
  var value: String? {
    guard let count, let value = unit.duration(of: count) else { return nil }
    if let lowest { return unit.duration(of: lowest).map { "\($0)/\(value)" } }
    return further.reduce(into: value) { text, addition in
      guard let more = addition.unit.duration(of: addition.count) else { return }
      let isTime = more.hasPrefix("PT") && !text.contains("T")
      text += isTime ? more.dropFirst(1) : more.drop { $0 == "P" || $0 == "T" }
    }
  }
}

/// The parts of a date that an expression names.
struct DateFields: Sendable {
  enum Year: Sendable {
    /// Four digits, the last of which may be `X`.
    case stated(String)
    /// Four digits of which the text states the last ones alone.
    case supposed(String)
    /// A year counted from the present one.
    case offset(Int)
    /// The year some time from now: the one of "in nine months".
    indirect case shifted(Length, sign: Int)
  }

  enum Part: Sendable {
    case month(Int)
    case day(month: Int, day: Int)
    /// A season from 21 to 24, a quarter from 33 to 36 or a half year, 40 or 41.
    case season(Int)
    case week(Int)
    case holiday(Holiday)
    /// A day of a month that is not named.
    case dayOfMonth(Int)
  }

  /// Which of the recurring dates of a name is meant.
  enum Direction: Sendable { case this, last, next }

  enum DayPart: String, Sendable {
    case morning = "MO"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
  }

  var year: Year?
  var part: Part?
  /// From 1 for Monday to 7.
  var weekday: Int?
  /// The week of the weekday, counted from the present one, where it is said.
  var weekOffset: Int?
  /// How many further weeks the weekday is away, as in "Friday after next".
  var furtherWeeks = 0
  var phase: Phase?
  var direction: Direction?
  var dayPart: DayPart?
  var clock: ClockTime?
  /// How many further years a named date is away, as in "March after next".
  var furtherYears = 0
  /// The letters before a year that is not the calendar's: fiscal, or of schools.
  var yearKind: YearKind?
  /// Whether day and month could be read the other way round.
  var isAmbiguousOrder = false

  /// A year that starts on a day of its own.
  enum YearKind: String, Sendable {
    case fiscal = "FY"
    case school = "SY"
  }

  /// Whether it names a month or a season, and no day in it.
  var isMonthOrSeason: Bool {
    switch part {
    case .month: true
    case .season(let code): code < 33
    default: false
    }
  }

  /// Whether its year is not the calendar's.
  var isFiscal: Bool {
    get { yearKind != nil }
    set { yearKind = newValue ? yearKind ?? .fiscal : nil }
  }

  /// Whether it names a time of day alone.
  var isClockAlone: Bool {
    year == nil && part == nil && weekday == nil && (clock != nil || dayPart != nil)
  }
}

/// A time of day, with the offset of its zone where that is known.
struct ClockTime: Sendable {
  var hour: Int
  var minute: Int?
  /// `Z`, or an offset such as `+09:00`.
  var zone: String?

  /// The time as ISO 8601 writes it, without the `T`.
  var text: String {
    "\(hour.twoDigits):\((minute ?? 0).twoDigits)\(zone ?? "")"
  }
}

extension Int {
  /// The decimal digits, two at least.
  var twoDigits: String { self < 10 && self >= 0 ? "0\(self)" : String(self) }

  /// The decimal digits, four at least.
  var fourDigits: String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
  }
}

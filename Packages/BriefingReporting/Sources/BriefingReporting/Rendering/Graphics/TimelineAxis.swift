import BriefingCore

/// A scale of days, from which long stretches without any event are cut out.
struct TimelineAxis: Sendable {
  /// A stretch drawn to scale.
  struct Segment: Sendable, Hashable {
    let first: Int
    let end: Int
    let x: Double
    let width: Double

    var perDay: Double { width / Double(end - first) }
  }

  /// A label of the scale, at the day it begins with.
  struct Tick: Sendable, Hashable {
    let x: Double
    let words: String
  }

  /// The room a cut takes.
  static let cutWidth = 46.0
  static let wordSize = 11.0

  let segments: [Segment]

  /// Makes the scale for the days that must be told apart.
  ///
  /// - Parameters:
  ///   - days: The numbers of days at which something begins or ends, in any order.
  ///   - x: Where the scale begins.
  ///   - width: How wide it is.
  init(_ days: [Int], x: Double, width: Double) {
    let days = Set(days).sorted()
    let (low, high) = (days.first ?? 0, days.last ?? 1)
    let cuts = Self.cuts(days)
    let shown = (high - low) - cuts.reduce(0) { $0 + $1.1 - $1.0 }
    // Room around what stands at the ends, so that no mark is cut by the frame.
    let margin = max(3, shown / 30)
    let starts = [low - margin] + cuts.map { $0.1 - margin }
    let ends = cuts.map { $0.0 + margin } + [high + margin]
    let lengths = zip(starts, ends).map { Double($1 - $0) }
    let total = lengths.reduce(0, +)
    // A short stretch between two cuts must still be seen.
    let least = 40.0
    let room = width - Double(cuts.count) * Self.cutWidth - Double(lengths.count) * least
    var segments: [Segment] = []
    var position = x
    for (index, length) in lengths.enumerated() {
      let share = least + room * length / total
      segments.append(
        Segment(first: starts[index], end: ends[index], x: position, width: share)
      )
      position += share + Self.cutWidth
    }
    self.segments = segments
  }

  /// The stretches to cut out: each longer than a year, and than two fifths of what would be left.
  private static func cuts(_ days: [Int]) -> [(Int, Int)] {
    var rest = (days.last ?? 0) - (days.first ?? 0)
    var cuts: [(Int, Int)] = []
    let gaps = zip(days, days.dropFirst()).sorted { ($1.1 - $1.0, $0.0) < ($0.1 - $0.0, $1.0) }
    for gap in gaps.prefix(5) {
      let length = gap.1 - gap.0
      guard length > 400, length * 5 > rest * 2 else { break }
      cuts.append(gap)
      rest -= length
    }
    return cuts.sorted { $0.0 < $1.0 }
  }

  /// Returns where a day begins.
  func x(of day: Int) -> Double {
    guard let index = segments.lastIndex(where: { $0.first <= day }) else {
      return segments.first?.x ?? 0
    }
    let segment = segments[index]
    let x = segment.x + Double(min(day, segment.end) - segment.first) * segment.perDay
    guard day > segment.end, index + 1 < segments.count else { return x }
    // In a cut the order of days is kept, though not their distances.
    let share = Double(day - segment.end) / Double(segments[index + 1].first - segment.end)
    return x + share * Self.cutWidth
  }

  /// The cuts: where each is, and how long the time is that it leaves out.
  var cuts: [(x: Double, words: String)] {
    zip(segments, segments.dropFirst()).map { left, right in
      let days = right.first - left.end
      let years = days / 365
      let words = years > 0 ? "\(years) yr" : "\(days / 30) mo"
      return (left.x + left.width + Self.cutWidth / 2, words)
    }
  }

  // MARK: - Labels

  /// Returns the labels of the scale, none of them over another.
  func ticks(in style: HouseStyle) -> [Tick] {
    var result: [Tick] = []
    var end = -Double.infinity
    for segment in segments {
      var year = Int.min
      for (day, step) in Self.days(of: segment) {
        let x = segment.x + Double(day.number - segment.first) * segment.perDay
        let words = step.words(day, withYear: day.year != year, in: style)
        let width = TextMeasure.width(words, size: Self.wordSize)
        guard x >= end, x + width + 3 <= segment.x + segment.width else { continue }
        year = day.year
        result.append(Tick(x: x, words: words))
        end = x + width + 10
      }
    }
    return result
  }

  /// The steps a scale may have.
  private enum Step {
    case days(Int)
    case months(Int)
    case years(Int)

    static let all: [Step] =
      [.days(1), .days(7), .months(1), .months(3), .months(6)]
      + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000].map(Step.years)

    var length: Double {
      switch self {
      case .days(let count): Double(count)
      case .months(let count): Double(count) * 30.4
      case .years(let count): Double(count) * 365.2
      }
    }

    /// The day it puts a label at, on a day or before it.
    func floor(_ day: CalendarDay) -> CalendarDay? {
      switch self {
      case .days(1): return day
      case .days: return day.adding(days: 1 - day.weekday.rawValue)
      case .months(let count):
        return CalendarDay(year: day.year, month: (day.month - 1) / count * count + 1, day: 1)
      case .years(let count): return CalendarDay(year: day.year / count * count, month: 1, day: 1)
      }
    }

    func next(_ day: CalendarDay) -> CalendarDay? {
      switch self {
      case .days(let count): return day.adding(days: count)
      case .months(let count):
        let months = day.month - 1 + count
        return CalendarDay(year: day.year + months / 12, month: months % 12 + 1, day: 1)
      case .years(let count): return CalendarDay(year: day.year + count, month: 1, day: 1)
      }
    }

    func words(_ day: CalendarDay, withYear: Bool, in style: HouseStyle) -> String {
      switch self {
      case .days: style.label(of: day, withYear: withYear)
      case .months: style.label(ofMonth: day, withYear: withYear)
      case .years: "\(day.year)"
      }
    }
  }

  private static func days(of segment: Segment) -> [(CalendarDay, Step)] {
    let least = 52.0
    guard let step = Step.all.first(where: { $0.length * segment.perDay >= least }),
      (0...9_999).contains(CalendarDay(number: segment.first).year)
    else { return [] }
    var result: [(CalendarDay, Step)] = []
    var day = step.floor(CalendarDay(number: segment.first))
    // So many labels of the least width do not fit anywhere.
    while let current = day, current.number < segment.end, result.count < 100 {
      if current.number >= segment.first { result.append((current, step)) }
      day = step.next(current)
    }
    return result
  }
}

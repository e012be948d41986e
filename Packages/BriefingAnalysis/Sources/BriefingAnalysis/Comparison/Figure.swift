import BriefingCore

/// A sum, a count or a day that a sentence tells, with the words that say what it is of.
struct Figure {
  /// What is told, and in what unit.
  enum Measure: Hashable {
    case sum(currency: String)
    case count(unit: String)
    case day
  }

  /// How a value is meant.
  enum Bound {
    case exact, upTo, atLeast, about

    init(_ limit: DayLimit) {
      switch limit {
      case .exact, .notUntil: self = .exact
      case .latest: self = .upTo
      case .earliest: self = .atLeast
      }
    }
  }

  /// How two values stand to each other.
  enum Relation: Equatable {
    /// They are the same.
    case equal
    /// One is the other, told less exactly.
    case rounded
    /// Both can be true.
    case compatible
    /// They cannot both be true; how near they are, from 0 to 1.
    case apart(nearness: Double)

    /// How much the values speak for two figures being of one matter.
    var fit: Double {
      switch self {
      case .equal, .rounded: 1.6
      case .compatible: 0.8
      case .apart(let nearness): 1.1 * max(0, 2 * nearness - 1)
      }
    }
  }

  let document: String
  let annotation: Annotation
  let measure: Measure
  /// The lowest and the highest value; of a day the numbers of the first and the last.
  let range: ClosedRange<Double>
  /// Whether a day stands without its year, in a text of which nobody knows when it was written.
  let isYearOpen: Bool
  /// Whether a day is told without its year, and no source tells that.
  let isYearAssumed: Bool
  let bound: Bound
  /// What a number without a unit counts: one of the first words after it.
  let counted: Set<String>
  /// What tells namesakes apart in its sentence: numbers, single capitals, ordinals.
  let namesakes: Set<String>
  /// The places its sentence names, by their words.
  let places: [Set<String>]
  /// The bodies its sentence names, by the words of their names.
  let bodies: [[String]]
  /// The days its sentence tells beside it, as ranges of numbers.
  let days: [ClosedRange<Double>]
  /// Whether it tells of what is to come: by its statement, or as a day after its publication.
  let isToCome: Bool
  /// How much each word around it says of it: 1 for those nearest to it, less for those that stand
  /// nearer to another figure.
  let words: [String: Double]
  /// Whether "not until" stands before a day, which is then the day all the same.
  var isNotUntil = false
  /// What begins on it, where it is a day on which something does.
  var beginning: Beginning?
  /// What begins on the days that its sentence tells beside it.
  var beginnings: [Beginning] = []
  /// What it is of by the noun beside it.
  var noun: MeasuredNoun?
  /// The collection whose members it counts.
  var collection: CountedCollection?
  /// Whether the sentence before says what its own takes up.
  var isTakenUp = false
  /// Whether what its sentence denies is not the figure: "a fund of €16 million would hardly pay".
  var isPresupposed = false
  /// The statement that tells it, where one does.
  let claim: Claim?
  /// The words of the sentence that carry meaning and stand beside it, with their places.
  let sentence: [Word]

  /// A word that carries meaning.
  struct Word {
    let sense: String
    let span: TextSpan
  }

  /// The passage it stands in.
  var citation: Citation {
    Citation(source: document, span: annotation.span, quote: annotation.quote)
  }

  /// Whether it is a sum of money.
  var isSum: Bool {
    if case .sum = measure { return true }
    return false
  }

  /// It as a passage to be aligned with others: only figures of one measure are.
  var passage: MatterAlignment.Passage {
    let kind =
      switch measure {
      case .sum(let currency): "sum \(currency)"
      case .count(let unit): "count \(unit)"
      // No day that has passed is the one of what is to come.
      case .day: isToCome ? "day to come" : "day"
      }
    return MatterAlignment.Passage(document: document, words: words, kind: kind)
  }

  /// A value and its unit, whatever it is of.
  struct Value: Hashable {
    let measure: Measure
    let range: ClosedRange<Double>
  }

  /// The value and its unit.
  var value: Value { Value(measure: measure, range: range) }

  /// How many digits of the value are not zeros at its end.
  var digits: Int {
    var text = String(range.upperBound).filter(\.isNumber)
    while text.hasSuffix("0") { text.removeLast() }
    return text.drop { $0 == "0" }.count
  }

  /// Whether it tells of what is agreed, planned or called for, and not of a moment that has passed.
  var isStanding: Bool {
    guard let status = claim?.statement.status else { return true }
    return status != .held && status != .unclear
  }

  /// Whether what is told is denied, or asked, so that it says nothing of the matter.
  var isDenied: Bool {
    guard let statement = claim?.statement, !isNotUntil else { return false }
    return statement.polarity == .negative && !isPresupposed || statement.status == .denied
      || statement.kind == .question
  }

  /// Whether both count things that one noun is for, as far as their sentences say what they count.
  func countsSame(as other: Figure) -> Bool {
    if let head = noun?.head, let theirs = other.noun?.head {
      return head == theirs
    }
    return !counted.isDisjoint(with: other.counted)
  }

  /// Whether both count the members of one collection.
  func isOfOneCollection(as other: Figure) -> Bool {
    guard let collection, let theirs = other.collection else { return false }
    return collection.isOne(with: theirs)
  }

  /// Whether the same begins on both, or both are told of one noun or count one collection.
  func isOfOneNoun(as other: Figure) -> Bool {
    if isOfOneCollection(as: other) { return true }
    if let beginning, let theirs = other.beginning { return beginning.isOne(with: theirs) }
    if let noun, let theirs = other.noun { return noun.isOne(with: theirs) }
    return false
  }

  /// Whether its sentence names what that of another does not, so that they tell of two things: case 5
  /// and case 6, Bergen and Tromsø, May and June.
  func isApart(from other: Figure) -> Bool {
    let areOtherNames =
      !namesakes.isEmpty && !other.namesakes.isEmpty && namesakes.isDisjoint(with: other.namesakes)
    let areOtherPlaces =
      !places.isEmpty && !other.places.isEmpty && !names(anyOf: other.places)
      && !other.names(anyOf: places)
    let areOtherDays =
      measure != .day && !days.isEmpty && !other.days.isEmpty
      && !days.contains { day in other.days.contains { $0.overlaps(day) } }
    if areOtherBeginnings(than: other) { return true }
    // The one body publishes in June, and another in September.
    let areOtherBodies = bodies.contains { own in
      other.bodies.contains { BodyWord.tellApart(own, $0) }
    }
    if areOtherBodies { return true }
    // The day is at odds itself: "will open in May with 24 beds", "will open in June with 32 beds".
    let isOneBeginning = beginnings.contains { own in other.beginnings.contains(where: own.isOne) }
    return areOtherDays && !isOneBeginning || areOtherNames || areOtherPlaces
  }

  /// Whether one thing begins here and another there, which the other sentence does not speak of.
  private func areOtherBeginnings(than other: Figure) -> Bool {
    guard let beginning, let theirs = other.beginning else { return false }
    if beginning.isApart(from: theirs) { return true }
    return beginning.head != theirs.head && !other.speaks(of: beginning.head)
      && !speaks(of: theirs.head)
  }

  private func speaks(of head: String) -> Bool {
    words[head] != nil || ContentWord.sense(head).map { words[$0] != nil } == true
      || head == Beginning.agreement
  }

  /// Whether the words of one of some places stand around it.
  private func names(anyOf places: [Set<String>]) -> Bool {
    places.contains { place in place.allSatisfy { words[$0] != nil } }
  }

  /// Returns how a value stands to that of another figure of the same measure.
  func relation(to other: Figure) -> Relation {
    if measure == .day {
      if range == other.range { return .equal }
      if range.overlaps(other.range) || isWithin(other) || other.isWithin(self) {
        return .compatible
      }
      if isYearOpen || other.isYearOpen,
        Self.years.contains(where: {
          other.range.overlaps(range.lowerBound + $0...range.upperBound + $0)
        })
      {
        return .compatible
      }
      if isYearAssumed != other.isYearAssumed { return relationWithinYear(to: other) }
      let days = max(
        range.lowerBound - other.range.upperBound,
        other.range.lowerBound - range.upperBound
      )
      return .apart(nearness: max(0, 1 - days / Self.farthest))
    }
    if range == other.range { return bound == other.bound ? .equal : .compatible }
    if range.overlaps(other.range) { return .compatible }
    if range.lowerBound == range.upperBound, other.range.lowerBound == other.range.upperBound,
      Self.isRounded(range.lowerBound, other.range.lowerBound)
    {
      return .rounded
    }
    let (low, high) = range.upperBound < other.range.lowerBound ? (self, other) : (other, self)
    if low.bound != high.bound, low.bound == .atLeast || high.bound == .upTo { return .compatible }
    let (less, more) = (low.range.upperBound, high.range.lowerBound)
    // Digits that changed places are a slip of the pen, however far the values come to lie apart.
    let ratio = more > 0 && less >= 0 ? less / more : 0
    let nearness = Self.areTransposed(less, more) ? max(0.95, ratio) : ratio
    if nearness >= 0.9, low.bound == .about || high.bound == .about { return .compatible }
    return .apart(nearness: nearness)
  }

  /// Whether its value has the same digits as that of another, in another order.
  func isTransposed(of other: Figure) -> Bool {
    Self.areTransposed(
      min(range.upperBound, other.range.upperBound),
      max(range.lowerBound, other.range.lowerBound)
    )
  }

  /// Returns how a day stands to another, of which one is told with its year.
  private func relationWithinYear(to other: Figure) -> Relation {
    let years = ((other.range.lowerBound - range.lowerBound) / Self.year).rounded() * Self.year
    let moved = range.lowerBound + years...range.upperBound + years
    // Leap days make a day more or less.
    let days = max(
      moved.lowerBound - other.range.upperBound,
      other.range.lowerBound - moved.upperBound
    )
    return days <= 1 ? .compatible : .apart(nearness: max(0, 1 - days / Self.farthest))
  }

  /// A year in days.
  private static let year = 365.2425

  /// The year before and the year after, in days.
  private static let years = [-366.0, -365, 365, 366]

  /// Days further apart than this are hardly two tellings of one matter.
  private static let farthest = 1_100.0

  /// Whether two numbers have the same digits in another order: 420 and 240, 15.8 and 18.5.
  private static func areTransposed(_ left: Double, _ right: Double) -> Bool {
    guard right < left * 10 else { return false }
    let (mine, theirs) = (TellingDigits(left), TellingDigits(right))
    return (2...6).contains(mine.count) && mine.order != theirs.order
      && mine.counts == theirs.counts
  }

  /// The digits of a number but for zeros, to four decimals.
  private struct TellingDigits {
    /// How many there are.
    private(set) var count = 0
    /// They as one number, as far as there are not too many.
    private(set) var order = 0
    /// How often each is there, four bits for one.
    private(set) var counts = 0

    init(_ value: Double) {
      var value = abs(value)
      while value >= 1e13 { value /= 10 }
      var rest = Int((value * 10_000).rounded())
      var place = 1
      while rest > 0 {
        let digit = rest % 10
        rest /= 10
        guard digit > 0 else { continue }
        count += 1
        guard count <= 8 else { continue }
        order += digit * place
        place *= 10
        counts += 1 << (4 * digit)
      }
    }
  }

  /// Whether a day is before a deadline, or after a day before which nothing is to come.
  private func isWithin(_ other: Figure) -> Bool {
    guard bound != other.bound else { return false }
    return other.bound == .upTo && bound == .exact && range.upperBound <= other.range.upperBound
      || other.bound == .atLeast && range.lowerBound >= other.range.lowerBound
  }

  /// Whether one number is the other to fewer digits, two at least, rounded or cut off.
  private static func isRounded(_ left: Double, _ right: Double) -> Bool {
    let (small, large) = (min(abs(left), abs(right)), max(abs(left), abs(right)))
    guard small > 0, large / small < 1.06 else { return false }
    for (exact, round) in [(left, right), (right, left)] {
      var unit = 1.0
      while unit * 10 <= abs(exact) { unit *= 10 }
      // Two digits, then three, and so on.
      var step = unit / 10
      for _ in 0..<6 where step > 0 {
        let quotient = exact / step
        if quotient.rounded() * step == round || quotient.rounded(.down) * step == round {
          return exact != round
        }
        step /= 10
      }
    }
    return false
  }
}

/// The sums and counts that are the only ones of their kind in a document, but for those that another
/// document tells alike.
///
/// Where two accounts of one story tell one sum of a currency each, or one number of a thing, they
/// hardly tell of two; and where both tell of six berths, "nine berths" and "seven berths" are left.
struct LoneFigures {
  private struct Kind: Hashable {
    let document: String
    let measure: Figure.Measure
    let head: String
  }

  private var values: [Kind: Set<Figure.Value>] = [:]

  init(_ figures: [Figure]) {
    for figure in figures {
      guard let kind = Self.kind(of: figure) else { continue }
      values[kind, default: []].insert(figure.value)
    }
  }

  /// Whether each of two figures, which differ, is the only one of its kind in its document that the
  /// other's does not tell, and the kinds are one.
  func areLone(_ left: Figure, _ right: Figure) -> Bool {
    guard let own = Self.kind(of: left), let other = Self.kind(of: right), own.head == other.head,
      own.measure == other.measure
    else { return false }
    let (mine, theirs) = (values[own] ?? [], values[other] ?? [])
    return mine.subtracting(theirs).count == 1 && theirs.subtracting(mine).count == 1
  }

  private static func kind(of figure: Figure) -> Kind? {
    switch figure.measure {
    case .sum: return Kind(document: figure.document, measure: figure.measure, head: "")
    case .count:
      guard let head = figure.noun?.head, !general.contains(head) else { return nil }
      return Kind(document: figure.document, measure: figure.measure, head: head)
    case .day: return nil
    }
  }

  /// Nouns of which any text counts several things.
  static let general: Set<String> = Set(
    [
      "countries", "states", "governments", "parties", "members", "people", "men", "women",
      "ministers", "officials", "delegations", "sides", "times", "cases", "things", "others",
      "places", "ways", "nations",
    ].compactMap(ContentWord.stem)
  )
}

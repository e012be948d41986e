import BriefingCore

/// What an inferred date rests on, in words a reader can check.
enum Premise {
  static func published(_ value: String, isInferred: Bool) -> String {
    isInferred ? "published \(value), itself inferred" : "published \(value)"
  }

  static func publishedBetween(_ earliest: String, _ latest: String) -> String {
    "published between \(earliest) and \(latest)"
  }

  static func sameDocument(_ quote: String) -> String { "\"\(quote)\" in the same document" }
  static func heading(_ quote: String) -> String { "under the heading \"\(quote)\"" }
  static func sameSentence(_ quote: String) -> String { "\"\(quote)\" in the same sentence" }

  static func sameParagraph(_ quote: String) -> String { "\"\(quote)\" in the same paragraph" }

  static let noYear = "no year stated"
  static let noPublication = "date of publication not known"
  static let noCentury = "century not stated"
  static let noDay = "day not stated"
  static let monthFirst = "month read before day"

  static func alone(_ premise: String) -> String {
    "\(premise); of the last month, or the next to come"
  }

  static func nearest(_ premise: String) -> String { "\(premise); nearest in time" }

  /// The way the words around a date point, added to what it is counted from.
  static func pointing(_ direction: TenseDirection, from premise: String) -> String {
    switch direction {
    case .past: "\(premise); told as past"
    case .future: "\(premise); told as coming"
    case .unknown: "\(premise); nearest past assumed"
    }
  }
}

import BriefingCore

extension PublicationDate {
  /// The date, and how it is known where nobody states it.
  var words: String {
    let day = wordsWithoutBasis
    return basis == .inferred ? "\(day) (inferred)" : day
  }

  /// The date alone.
  var wordsWithoutBasis: String {
    switch (value, earliest, latest) {
    case (let value?, _, _): value.words
    case (nil, let low?, let high?): "between \(low.words) and \(high.words)"
    case (nil, let low?, nil): "not before \(low.words)"
    case (nil, nil, let high?): "not after \(high.words)"
    case (nil, nil, nil): "unknown"
    }
  }
}

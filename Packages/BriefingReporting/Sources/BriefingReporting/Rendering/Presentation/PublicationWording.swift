import BriefingCore

extension PublicationDate {
  /// Returns the date, and how it is known where nobody states it.
  func words(in style: HouseStyle) -> String {
    let day = wordsWithoutBasis(in: style)
    return basis == .inferred ? "\(day) (inferred)" : day
  }

  /// Returns the date alone.
  func wordsWithoutBasis(in style: HouseStyle) -> String {
    switch (value, earliest, latest) {
    case (let value?, _, _): style.words(value)
    case (nil, let low?, let high?):
      "between \(style.words(low, isFollowed: true)) and \(style.words(high))"
    case (nil, let low?, nil): "not before \(style.words(low))"
    case (nil, nil, let high?): "not after \(style.words(high))"
    case (nil, nil, nil): "unknown"
    }
  }
}

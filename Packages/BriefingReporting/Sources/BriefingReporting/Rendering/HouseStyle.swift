public import BriefingCore

/// How renderings write the dates that the suite words itself.
///
/// A style changes the words of a rendering and nothing else: `briefing.json` stays as it was
/// composed, what a source or a person says is never touched, and formats that programs read write
/// dates one way in every style. Times of day stay as sources give them, by the 24-hour clock.
public enum HouseStyle: String, Sendable, Hashable, CaseIterable {
  /// As American news agencies write: `Sept. 3, 2022`, and `September 2022`.
  case ap
  /// As is usual in Britain: `3 September 2022`.
  case uk
  /// In digits (ISO 8601): `2022-09-03`, and `2022-09`.
  case iso

  /// The style where nobody asks for another.
  public static let standard = HouseStyle.uk

  /// Returns a date in words.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - isFollowed: Whether the sentence goes on without a mark of its own.
  /// - Returns: The words.
  public func words(_ date: EDTF, isFollowed: Bool = false) -> String {
    date.words(form, isFollowed: isFollowed)
  }

  /// Returns a date in words; what is none stays as it is.
  func words(_ date: String) -> String { EDTF(date).map { words($0) } ?? date }

  private var form: DateForm {
    switch self {
    case .ap: .monthFirst
    case .uk: .dayFirst
    case .iso: .numeric
    }
  }
}

/// Labels of scales, which have little room.
extension HouseStyle {
  /// Returns the label of a day.
  func label(of day: CalendarDay, withYear: Bool) -> String {
    switch self {
    case .ap: "\(month(of: day)) \(day.day)\(withYear ? ", \(day.year)" : "")"
    case .uk: "\(day.day) \(month(of: day))\(withYear ? " \(day.year)" : "")"
    case .iso: EDTFPoint(day).words(.numeric)
    }
  }

  /// Returns the label of the month a day lies in.
  func label(ofMonth day: CalendarDay, withYear: Bool) -> String {
    self == .iso
      ? String(EDTFPoint(day).words(.numeric).dropLast(3))
      : "\(month(of: day))\(withYear ? " \(day.year)" : "")"
  }

  private func month(of day: CalendarDay) -> Substring {
    // The words of a day are its number, its month and its year.
    EDTFPoint(day).words.split(separator: " ").dropFirst().first?.prefix(3) ?? ""
  }
}

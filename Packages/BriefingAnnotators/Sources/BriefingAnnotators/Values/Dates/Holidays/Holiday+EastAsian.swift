extension Holiday {
  /// Feasts of the Chinese calendar, and of those that follow it.
  static let eastAsian: [String: Holiday] = {
    let newYear = Holiday.chinese(month: 1, day: 1)
    var newYears = ["spring festival", "seollal", "tet nguyen dan"]
    for people in ["chinese", "lunar", "chinese lunar"] {
      newYears += ["", " s", " s day", "s", "s day", " day"].map { "\(people) new year\($0)" }
    }
    let groups: [(Holiday, [String])] = [
      (newYear, newYears),
      (.chinese(month: 5, day: 5), ["dragon boat festival"]),
      (
        .chinese(month: 8, day: 15),
        ["mid autumn festival", "moon festival", "chuseok", "mooncake festival"]
      ),
      (.chinese(month: 9, day: 9), ["double ninth festival", "chung yeung festival"]),
      (
        .solarTerm(15),
        ["qingming", "qingming festival", "tomb sweeping day", "ching ming festival"]
      ),
    ]
    return named(groups)
  }()
}

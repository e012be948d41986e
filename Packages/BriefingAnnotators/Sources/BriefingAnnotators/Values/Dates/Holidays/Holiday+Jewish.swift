extension Holiday {
  /// Feasts and fasts of the Hebrew calendar, each from its eve; feasts of several days have the
  /// length they have outside Israel.
  static let jewish: [String: Holiday] = {
    let newYear = Holiday.lasting(.hebrew(.tishri, 1), days: 3)
    let atonement = Holiday.hebrew(.tishri, 10)
    let booths = Holiday.lasting(.hebrew(.tishri, 15), days: 8)
    let lights = Holiday.lasting(.hebrew(.kislev, 25), days: 9)
    let passover = Holiday.lasting(.hebrew(.nisan, 15), days: 9)
    let weeks = Holiday.lasting(.hebrew(.sivan, 6), days: 3)
    // Days of the state of Israel give way to the Sabbath.
    let memory = Holiday.moved(
      .moved(.hebrew(.nisan, 27), from: 4, days: -1),
      from: 6,
      days: 1
    )
    let independence = Holiday.moved(
      .moved(.moved(.hebrew(.iyar, 5), from: 4, days: -1), from: 5, days: -2),
      from: 7,
      days: 1
    )
    let groups: [(Holiday, [String])] = [
      (
        newYear, ["rosh hashanah", "rosh hashana", "rosh hashanna", "rosh ha shanah", "yom teruah"]
      ),
      (atonement, ["yom kippur", "day of atonement"]),
      (
        booths,
        [
          "sukkot", "succot", "sukkos", "feast of the ingathering", "feast of tabernacles",
          "feast of booths",
        ]
      ),
      (.hebrew(.tishri, 22), ["shemini atzeret", "shmini atzeret"]),
      (.hebrew(.tishri, 23), ["simchat torah", "simhat torah"]),
      (lights, ["hanukkah", "chanukah", "hannukah", "hanukah", "chanukkah"]),
      (.hebrew(.shevat, 15), ["tu bishvat", "tu b shevat", "tu bshevat", "tu b shvat"]),
      (.hebrew(.adar, 14), ["purim"]), (.hebrew(.adar, 15), ["shushan purim"]),
      (passover, ["passover", "pesach", "pessach"]),
      (memory, ["yom hashoah", "yom ha shoah", "holocaust remembrance day", "holocaust day"]),
      (independence, ["yom ha atzmaut", "yom haatzmaut"]),
      (.hebrew(.iyar, 18), ["lag baomer", "lag b omer", "lag ba omer", "lag l omer"]),
      (weeks, ["shavuot", "shavuos", "feast of weeks"]),
      (.moved(.hebrew(.av, 9), from: 5, days: 1), ["tisha b av", "tish a b av", "tishah b av"]),
    ]
    return named(groups)
  }()

  /// The names of groups of holidays, in one table.
  static func named(_ groups: [(Holiday, [String])]) -> [String: Holiday] {
    var result: [String: Holiday] = [:]
    for (holiday, names) in groups {
      for name in names { result[name] = holiday }
    }
    return result
  }
}

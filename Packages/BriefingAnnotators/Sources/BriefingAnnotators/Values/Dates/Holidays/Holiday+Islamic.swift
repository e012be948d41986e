extension Holiday {
  /// Feasts of the Islamic calendar and its month of fasting.
  static let islamic: [String: Holiday] = {
    let end = Holiday.islamic(month: 10, day: 1)
    let groups: [(Holiday, [String])] = [
      (
        end,
        [
          "eid al fitr", "eid ul fitr", "eid fitr", "id al fitr", "id ul fitr", "idul fitri",
          "hari raya puasa", "hari raya aidilfitri", "eid el fitr",
        ]
      ),
      (
        .islamic(month: 12, day: 10),
        [
          "eid al adha", "eid ul adha", "id al adha", "id ul adha", "eid adha", "eid el adha",
          "sacrifice feast", "feast of the sacrifice", "festival of sacrifice", "bakr id",
          "bakr eid", "bakrid", "eid e qurban", "kurban bayram", "hari raya haji", "eid al kabir",
        ]
      ),
      (
        .islamic(month: 1, day: 1),
        ["islamic new year", "muslim new year", "hijri new year", "amun jadid"]
      ),
      (.islamic(month: 1, day: 10), ["day of ashura", "ashura", "yom ashura"]),
      (
        .islamic(month: 3, day: 12),
        [
          "mawlid", "mawlid al nabawi", "mawlid al nabi", "milad un nabi", "milad al nabi",
          "eid milad un nabi", "prophet s birthday",
        ]
      ),
      (
        .islamic(month: 7, day: 27),
        [
          "isra and mi raj", "isra and miraj", "the prophet s ascension", "prophet s ascension",
          "the night journey", "laylat al miraj", "laylat al mi raj",
        ]
      ),
      (
        .islamic(month: 9, day: 27),
        ["laylat al qadr", "laylat al kadr", "night of power", "night of destiny"]
      ),
      (.islamicMonth(9), ["ramadan", "ramzan", "ramadhan", "ramazan"]),
      (
        .before(end, weekday: 5),
        ["jamat ul vida", "jumu atul wida", "jumuatul wida", "jamat ul wida", "jamatul vida"]
      ),
    ]
    return named(groups)
  }()
}

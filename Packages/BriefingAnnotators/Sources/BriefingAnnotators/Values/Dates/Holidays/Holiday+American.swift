extension Holiday {
  /// Holidays and observances of the United States.
  static let american: [String: Holiday] = {
    let thanksgiving = Holiday.weekday(4, count: 4, month: 11)
    let presidents = Holiday.weekday(1, count: 3, month: 2)
    let king = Holiday.weekday(1, count: 3, month: 1)
    let columbus = Holiday.weekday(1, count: 2, month: 10)
    // The Wednesday of the last whole week of April.
    let administrators = Holiday.after(.weekday(6, count: -1, month: 4), days: -3)
    let boss = observed(.fixed(month: 10, day: 16))
    var result: [String: Holiday] = [
      "thanksgiving": thanksgiving, "thanksgiving day": thanksgiving,
      "independence day": .fixed(month: 7, day: 4), "veterans day": .fixed(month: 11, day: 11),
      "veteran s day": .fixed(month: 11, day: 11), "juneteenth": .fixed(month: 6, day: 19),
      "labor day": .weekday(1, count: 1, month: 9),
      "memorial day": .weekday(1, count: -1, month: 5),
      "decoration day": .weekday(1, count: -1, month: 5), "columbus day": columbus,
      "indigenous people s day": columbus, "indigenous peoples day": columbus,
      "mlk day": king, "mlk jr day": king, "martin luther king day": king,
      "martin luther king jr day": king, "martin luther king s day": king,
      "martin luther king jr s day": king, "presidents day": presidents,
      "president s day": presidents, "president day": presidents,
      "washington s birthday": presidents, "george washington day": presidents,
      "george washington s birthday": presidents, "daisy gatson bates day": presidents,
      "flag day": .fixed(month: 6, day: 14), "constitution day": .fixed(month: 9, day: 17),
      "patriot day": .fixed(month: 9, day: 11), "pearl harbor day": .fixed(month: 12, day: 7),
      "lincoln s birthday": .fixed(month: 2, day: 12),
      "susan b anthony day": .fixed(month: 2, day: 15),
      "cesar chavez day": .fixed(month: 3, day: 31), "rosa parks day": .fixed(month: 2, day: 4),
      "women s equality day": .fixed(month: 8, day: 26),
      "leif erikson day": .fixed(month: 10, day: 9),
      "bill of rights day": .fixed(month: 12, day: 15),
      "emancipation day": observed(.fixed(month: 4, day: 16)), "tax day": .taxDay,
      "armed forces day": .weekday(6, count: 3, month: 5),
      "military spouse day": .after(.weekday(7, count: 2, month: 5), days: -2),
      "parents day": .weekday(7, count: 4, month: 7),
      "parent s day": .weekday(7, count: 4, month: 7),
      "grandparents day": .after(.weekday(1, count: 1, month: 9), days: 6),
      "grandparent s day": .after(.weekday(1, count: 1, month: 9), days: 6),
      "arbor day": .weekday(5, count: -1, month: 4),
      "sweetest day": .weekday(6, count: 3, month: 10),
      "siblings day": .fixed(month: 4, day: 10),
      "election day": .after(.weekday(1, count: 1, month: 11), days: 1),
      "kwanzaa": .lasting(.fixed(month: 12, day: 26), days: 7),
      "boss day": boss, "boss s day": boss, "bosses day": boss, "boss s": boss,
      "take our daughters and sons to work day": .weekday(4, count: 4, month: 4),
      "super tuesday": .listed(superTuesdays), "super tue": .listed(superTuesdays),
      "mini tuesday": .listed([2004: (2, 3)]),
    ]
    for name in ["administrative professional", "secretary", "admin"] {
      result["\(name) s day"] = administrators
      result["\(name) day"] = administrators
      result["\(name)s day"] = administrators
    }
    result["secretaries day"] = administrators
    return result
  }()

  /// The Tuesdays on which most states held their primaries.
  private static let superTuesdays: [Int: (month: Int, day: Int)] = [
    1984: (3, 13), 1988: (3, 8), 1992: (3, 10), 1996: (3, 12), 2000: (3, 7), 2004: (3, 2),
    2008: (2, 5), 2012: (3, 6), 2016: (3, 1), 2020: (3, 3), 2024: (3, 5),
  ]
}

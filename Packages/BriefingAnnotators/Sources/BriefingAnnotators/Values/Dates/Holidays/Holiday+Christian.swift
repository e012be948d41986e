extension Holiday {
  /// Feasts of the Western and the Eastern churches.
  ///
  /// A feast that both keep is the Western one where nothing says that it is Orthodox. The great
  /// fast is the Orthodox one, from Clean Monday to the Friday before Lazarus Saturday.
  static let christian: [String: Holiday] = [
    "christmas": .fixed(month: 12, day: 25), "christmas day": .fixed(month: 12, day: 25),
    "christmas eve": .fixed(month: 12, day: 24), "boxing day": .fixed(month: 12, day: 26),
    "xmas": .fixed(month: 12, day: 25), "xmas day": .fixed(month: 12, day: 25),
    "xmas eve": .fixed(month: 12, day: 24), "epiphany": .fixed(month: 1, day: 6),
    "st stephen s day": .fixed(month: 12, day: 26), "all saints day": .fixed(month: 11, day: 1),
    "all souls day": .fixed(month: 11, day: 2),
    "candlemas": .fixed(month: 2, day: 2), "assumption day": .fixed(month: 8, day: 15),
    "orthodox christmas": .fixed(month: 1, day: 7),
    "orthodox christmas day": .fixed(month: 1, day: 7),
    "easter": .easter(0), "easter sunday": .easter(0), "easter monday": .easter(1),
    "good friday": .easter(-2), "ash wednesday": .easter(-46), "palm sunday": .easter(-7),
    "branch sunday": .easter(-7), "ascension day": .easter(39), "whit monday": .easter(50),
    "monday of the holy spirit": .easter(50), "pentecost monday": .easter(50),
    "maundy thursday": .easter(-3), "holy thursday": .easter(-3), "covenant thursday": .easter(-3),
    "holy saturday": .easter(-1), "black saturday": .easter(-1), "pentecost": .easter(49),
    "whit sunday": .easter(49), "white sunday": .easter(49), "trinity sunday": .easter(56),
    "corpus christi": .easter(60), "shrove tuesday": .easter(-47), "mardi gras": .easter(-47),
    "shrove monday": .easter(-48), "mothering sunday": .easter(-21),
    "pancake day": .easter(-47), "pancake tuesday": .easter(-47),
    "lent": .lasting(.easter(-46), days: 46),
    "orthodox easter": .orthodoxEaster(0), "orthodox easter sunday": .orthodoxEaster(0),
    "orthodox easter monday": .orthodoxEaster(1), "pascha": .orthodoxEaster(0),
    "orthodox good friday": .orthodoxEaster(-2), "great friday": .orthodoxEaster(-2),
    "orthodox great friday": .orthodoxEaster(-2), "orthodox holy saturday": .orthodoxEaster(-1),
    "great saturday": .orthodoxEaster(-1), "orthodox palm sunday": .orthodoxEaster(-7),
    "orthodox branch sunday": .orthodoxEaster(-7), "lazarus saturday": .orthodoxEaster(-8),
    "clean monday": .orthodoxEaster(-48), "orthodox clean monday": .orthodoxEaster(-48),
    "orthodox ash monday": .orthodoxEaster(-48), "orthodox shrove monday": .orthodoxEaster(-48),
    "orthodox pure monday": .orthodoxEaster(-48), "pure monday": .orthodoxEaster(-48),
    "great lent": .lasting(.orthodoxEaster(-48), days: 40),
    "great fast": .lasting(.orthodoxEaster(-48), days: 40),
    "orthodox pentecost": .orthodoxEaster(49), "orthodox whit monday": .orthodoxEaster(50),
    "orthodox ascension day": .orthodoxEaster(39),
  ]
}

extension UnitTable {
  /// Units by their names in small letters.
  static let names: WordTable<String> = {
    var result: [String: String] = [
      "foot": "[ft_i]", "feet": "[ft_i]", "inch": "[in_i]", "inches": "[in_i]", "tons": "[ston_av]",
      "ton": "[ston_av]", "celsius": "Cel", "celcius": "Cel", "centigrade": "Cel",
      "fahrenheit": "[degF]", "farenheit": "[degF]", "kelvin": "K", "kelvins": "K",
      "degrees": "deg", "degree": "deg", "deg": "deg", "degs": "deg", "percent": "%", "pct": "%",
      "percentage": "%", "percents": "%", "knots": "[kn_i]", "knot": "[kn_i]",
      "horsepower": "[HP]", "mph": "[mi_i]/h", "kph": "km/h", "kmh": "km/h", "hectares": "har",
      "hectare": "har", "points": "{point}", "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]",
      "ft": "[ft_i]", "kms": "km", "kgs": "kg", "kilo": "kg", "kilos": "kg", "decibels": "dB",
      "decibel": "dB", "dozen": "{dozen}", "hertz": "Hz", "siemens": "S", "mpg": "[mi_i]/[gal_us]",
    ]
    for (name, code) in regularNames { (result[name], result[name + "s"]) = (code, code) }
    return WordTable(result.merging(metricNames) { named, _ in named })
  }()

  /// Names whose plural has an `s`.
  private static let regularNames: [(String, String)] = [
    ("mile", "[mi_i]"), ("yard", "[yd_i]"), ("acre", "[acr_us]"), ("gallon", "[gal_us]"),
    ("barrel", "[bbl_us]"), ("pint", "[pt_us]"), ("quart", "[qt_us]"), ("cup", "[cup_us]"),
    ("tablespoon", "[tbs_us]"), ("teaspoon", "[tsp_us]"), ("tonne", "t"), ("pound", "[lb_av]"),
    ("ounce", "[oz_av]"), ("micron", "um"), ("byte", "By"), ("bit", "bit"), ("volt", "V"),
    ("watt", "W"), ("joule", "J"), ("carat", "[car_m]"), ("ampere", "A"), ("amp", "A"),
    ("kilowatt", "kW"), ("megawatt", "MW"), ("gigawatt", "GW"), ("terawatt", "TW"),
    ("kilobyte", "kBy"), ("megabyte", "MBy"), ("gigabyte", "GBy"), ("terabyte", "TBy"),
    ("petabyte", "PBy"), ("exabyte", "EBy"), ("kilobit", "kbit"), ("megabit", "Mbit"),
    ("gigabit", "Gbit"), ("terabit", "Tbit"), ("kilojoule", "kJ"), ("megajoule", "MJ"),
    ("calorie", "cal"), ("kilocalorie", "kcal"), ("megahertz", "MHz"), ("gigahertz", "GHz"),
    ("kilohertz", "kHz"), ("kiloton", "kt"), ("megaton", "Mt"), ("megatonne", "Mt"),
    ("kilotonne", "kt"), ("gigaton", "Gt"), ("gigatonne", "Gt"), ("becquerel", "Bq"),
    ("millisievert", "mSv"), ("sievert", "Sv"), ("megapixel", "{Mpixel}"), ("drachm", "[dr_av]"),
    ("dram", "[dr_av]"), ("furlong", "[fur_us]"), ("fathom", "[fth_i]"), ("bushel", "[bu_us]"),
    ("hundredweight", "[scwt_av]"),
    ("kilovolt", "kV"), ("millivolt", "mV"), ("milliamp", "mA"), ("milliampere", "mA"),
    ("ohm", "Ohm"), ("farad", "F"), ("pascal", "Pa"), ("hectopascal", "hPa"),
    ("kilopascal", "kPa"), ("megapascal", "MPa"), ("millibar", "mbar"), ("lumen", "lm"),
    ("radian", "rad"), ("parsec", "pc"), ("angstrom", "Ao"), ("lightyear", "[ly]"),
    ("millisecond", "ms"), ("microsecond", "us"), ("nanosecond", "ns"),
  ]

  /// Metres, grams and litres with all their prefixes.
  static let metricNames: [String: String] = {
    var result: [String: String] = [:]
    let bases = [("meter", "m"), ("metre", "m"), ("gram", "g"), ("liter", "L"), ("litre", "L")]
    let prefixes = [
      ("", ""), ("kilo", "k"), ("centi", "c"), ("milli", "m"), ("micro", "u"), ("nano", "n"),
      ("hecto", "h"), ("deci", "d"), ("pico", "p"), ("deca", "da"), ("deka", "da"), ("mega", "M"),
    ]
    for (base, symbol) in bases {
      for (prefix, letter) in prefixes {
        (result[prefix + base], result[prefix + base + "s"]) = (letter + symbol, letter + symbol)
      }
    }
    return result
  }()
}

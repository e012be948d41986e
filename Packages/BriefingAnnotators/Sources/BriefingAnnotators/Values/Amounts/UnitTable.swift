/// Units of measurement by their English names and symbols, with their codes in UCUM.
///
/// Codes: The Unified Code for Units of Measure, <https://ucum.org>. What UCUM has no unit for is
/// written as it asks, as an annotation in braces.
enum UnitTable {
  /// Returns the code of a unit by a name in small letters.
  static func unit(named name: String) -> String? { names[name] }

  /// Returns the code of a unit by a symbol, in which capitals count.
  static func unit(symbol: String) -> String? { symbols[symbol] }

  /// Returns the code of a unit of two words, such as "square kilometers".
  static func unit(_ first: String, _ second: String) -> String? {
    switch first {
    case "square", "sq": return squares[second]
    case "cubic": return cubes[second]
    case "nautical": return second.hasPrefix("mile") ? "[nmi_i]" : nil
    case "metric": return second == "ton" || second == "tons" ? "t" : nil
    case "basis": return second == "points" || second == "point" ? "{basis point}" : nil
    case "percentage": return second == "points" || second == "point" ? "{percentage point}" : nil
    case "light": return second.hasPrefix("year") ? "[ly]" : nil
    case "degrees", "degree", "deg":
      switch second {
      case "celsius", "centigrade", "c": return "Cel"
      case "fahrenheit", "f": return "[degF]"
      default: return nil
      }
    default: return nil
    }
  }

  private static let squares: [String: String] = [
    "kilometer": "km2", "kilometers": "km2", "kilometre": "km2", "kilometres": "km2", "km": "km2",
    "meter": "m2", "meters": "m2", "metre": "m2", "metres": "m2", "m": "m2", "mile": "[mi_i]2",
    "miles": "[mi_i]2", "foot": "[sft_i]", "feet": "[sft_i]", "ft": "[sft_i]", "yards": "[syd_i]",
    "inches": "[sin_i]", "centimeters": "cm2", "centimetres": "cm2",
  ]

  private static let cubes: [String: String] = [
    "meter": "m3", "meters": "m3", "metre": "m3", "metres": "m3", "foot": "[cft_i]",
    "feet": "[cft_i]", "yards": "[cyd_i]", "kilometers": "km3", "kilometres": "km3",
    "centimeters": "cm3", "centimetres": "cm3",
  ]

  private static let names: [String: String] = {
    var result: [String: String] = [
      "foot": "[ft_i]", "feet": "[ft_i]", "inch": "[in_i]", "inches": "[in_i]", "tons": "[ston_av]",
      "ton": "[ston_av]", "celsius": "Cel", "fahrenheit": "[degF]", "degrees": "deg",
      "degree": "deg", "percent": "%", "pct": "%", "percentage": "%", "percents": "%",
      "knots": "[kn_i]", "knot": "[kn_i]", "horsepower": "[HP]", "mph": "[mi_i]/h", "kph": "km/h",
      "kmh": "km/h", "hectares": "har", "hectare": "har", "points": "{point}",
      "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]", "ft": "[ft_i]", "kms": "km",
      "decibels": "dB", "decibel": "dB", "dozen": "{dozen}",
    ]
    let regular: [(String, String)] = [
      ("mile", "[mi_i]"), ("yard", "[yd_i]"), ("acre", "[acr_us]"), ("gallon", "[gal_us]"),
      ("barrel", "[bbl_us]"), ("pint", "[pt_us]"), ("quart", "[qt_us]"), ("cup", "[cup_us]"),
      ("tablespoon", "[tbs_us]"), ("teaspoon", "[tsp_us]"), ("tonne", "t"), ("pound", "[lb_av]"),
      ("ounce", "[oz_av]"), ("micron", "um"), ("byte", "By"), ("bit", "bit"), ("volt", "V"),
      ("watt", "W"), ("joule", "J"), ("hertz", "Hz"), ("carat", "[car_m]"), ("ampere", "A"),
      ("kilowatt", "kW"), ("megawatt", "MW"), ("gigawatt", "GW"), ("terawatt", "TW"),
      ("kilobyte", "kBy"), ("megabyte", "MBy"), ("gigabyte", "GBy"), ("terabyte", "TBy"),
      ("petabyte", "PBy"), ("megabit", "Mbit"), ("gigabit", "Gbit"), ("kilojoule", "kJ"),
      ("megajoule", "MJ"), ("calorie", "cal"), ("kilocalorie", "kcal"), ("megahertz", "MHz"),
      ("gigahertz", "GHz"), ("kilohertz", "kHz"), ("kiloton", "kt"), ("megaton", "Mt"),
      ("becquerel", "Bq"), ("millisievert", "mSv"), ("sievert", "Sv"), ("megapixel", "{Mpixel}"),
      ("drachm", "[dr_av]"),
    ]
    for (name, code) in regular { (result[name], result[name + "s"]) = (code, code) }
    let bases = [("meter", "m"), ("metre", "m"), ("gram", "g"), ("liter", "L"), ("litre", "L")]
    let prefixes = [
      ("", ""), ("kilo", "k"), ("centi", "c"), ("milli", "m"), ("micro", "u"), ("nano", "n"),
      ("hecto", "h"), ("deci", "d"), ("pico", "p"),
    ]
    for (base, symbol) in bases {
      for (prefix, letter) in prefixes {
        result[prefix + base] = letter + symbol
        result[prefix + base + "s"] = letter + symbol
      }
    }
    return result
  }()

  private static let symbols: [String: String] = [
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "nm": "nm", "\u{B5}m": "um", "\u{3BC}m": "um",
    "kg": "kg", "g": "g", "mg": "mg", "\u{B5}g": "ug", "\u{3BC}g": "ug", "mcg": "ug", "t": "t",
    "ha": "har", "L": "L", "l": "L", "ml": "mL", "mL": "mL", "hl": "hL", "W": "W", "kW": "kW",
    "MW": "MW", "GW": "GW", "TW": "TW", "kWh": "kW.h", "MWh": "MW.h", "GWh": "GW.h", "TWh": "TW.h",
    "kV": "kV", "V": "V", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "KB": "kBy",
    "kB": "kBy", "MB": "MBy", "GB": "GBy", "TB": "TBy", "PB": "PBy", "kbps": "kbit/s",
    "Mbps": "Mbit/s", "Gbps": "Gbit/s", "hPa": "hPa", "kPa": "kPa", "psi": "[psi]", "ppm": "[ppm]",
    "dB": "dB", "mi": "[mi_i]", "ft": "[ft_i]", "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]",
    "mph": "[mi_i]/h", "kph": "km/h", "sqm": "m2", "Mt": "Mt", "Gt": "Gt", "kJ": "kJ", "MJ": "MJ",
    "kcal": "kcal", "mSv": "mSv", "hp": "[HP]", "bpd": "[bbl_us]/d", "bcm": "Gm3",
    "pp": "{percentage point}",
    "KM": "km", "Kg": "kg", "KG": "kg", "gal": "[gal_us]", "yd": "[yd_i]",
  ]

  /// Symbols of one letter that are read only where they are joined to their number.
  static let joinedSymbols: Set<String> = ["W", "V", "L", "l"]

  /// Units of time behind a unit, as in "kilometers per hour".
  static let rates: [String: String] = [
    "hour": "h", "second": "s", "h": "h", "hr": "h", "s": "s", "sec": "s", "millisecond": "ms",
    "ms": "ms",
  ]
}

/// Units of measurement by their English names and symbols, with their codes in UCUM.
///
/// Codes: The Unified Code for Units of Measure, <https://ucum.org>. What UCUM has no unit for is
/// written as it asks, as an annotation in braces.
enum UnitTable {
  /// Returns the code of a unit by a name in small letters.
  static func unit(named name: WordForm) -> String? { names[name] }

  /// Returns the code of a unit by a symbol, in which capitals count.
  static func unit(symbol: String) -> String? { symbols[symbol] }

  /// Returns the code of a unit of two words, such as "square kilometers".
  static func unit(_ first: WordForm, _ second: WordForm) -> String? {
    switch first {
    case "square", "sq": return squares[second]
    case "cubic", "cu": return cubes[second]
    case "nautical", "sea": return second == "mile" || second == "miles" ? "[nmi_i]" : nil
    case "metric": return tons.contains(second) ? "t" : nil
    case "basis": return second == "points" || second == "point" ? "{basis point}" : nil
    case "percentage": return second == "points" || second == "point" ? "{percentage point}" : nil
    case "watt", "kilowatt", "megawatt", "gigawatt", "terawatt", "amp", "ampere":
      guard second == "hour" || second == "hours" else { return nil }
      return names[first].map { $0 + ".h" }
    case "light": return second == "year" || second == "years" ? "[ly]" : nil
    case "fluid", "fl": return fluids[second]
    case "acre": return second == "feet" || second == "foot" ? "[acr_us].[ft_i]" : nil
    case "board": return second == "feet" || second == "foot" ? "[bf_i]" : nil
    case "short", "long":
      guard second == "ton" || second == "tons" else { return nil }
      return first == "short" ? "[ston_av]" : "[lton_av]"
    case "degrees", "degree", "deg":
      switch second {
      case "celsius", "centigrade", "c": return "Cel"
      case "fahrenheit", "f": return "[degF]"
      case "kelvin": return "K"
      default: return nil
      }
    default: return nil
    }
  }

  private static let squares = powers(
    metric: "2",
    ["mile": "[mi_i]2", "foot": "[sft_i]", "yard": "[syd_i]", "inch": "[sin_i]"]
  )

  private static let cubes = powers(
    metric: "3",
    ["mile": "[mi_i]3", "foot": "[cft_i]", "yard": "[cyd_i]", "inch": "[cin_i]"]
  )

  private static let tons: WordSet = ["ton", "tons", "tonne", "tonnes"]

  private static let fluids: WordTable<String> = [
    "ounce": "[foz_us]", "ounces": "[foz_us]", "oz": "[foz_us]", "dram": "[fdr_us]",
    "drams": "[fdr_us]",
  ]

  /// The squares or cubes of units of length, by the names and symbols of the lengths.
  private static func powers(
    metric power: String,
    _ imperial: [String: String]
  ) -> WordTable<String> {
    let others = [
      "miles": "mile", "mi": "mile", "feet": "foot", "ft": "foot", "yards": "yard", "yd": "yard",
      "inches": "inch", "in": "inch",
    ]
    var result = imperial
    for (name, base) in others { result[name] = imperial[base] }
    for (name, code) in metricNames where code.hasSuffix("m") { result[name] = code + power }
    for symbol in ["km", "m", "dm", "cm", "mm"] { result[symbol] = symbol + power }
    return WordTable(result)
  }

  private static let symbols: [String: String] = [
    "km": "km", "m": "m", "dm": "dm", "cm": "cm", "mm": "mm", "nm": "nm", "\u{B5}m": "um",
    "\u{3BC}m": "um",
    "kg": "kg", "g": "g", "mg": "mg", "\u{B5}g": "ug", "\u{3BC}g": "ug", "mcg": "ug", "t": "t",
    "ha": "har", "L": "L", "l": "L", "ml": "mL", "mL": "mL", "hl": "hL", "W": "W", "kW": "kW",
    "MW": "MW", "GW": "GW", "TW": "TW", "kWh": "kW.h", "MWh": "MW.h", "GWh": "GW.h", "TWh": "TW.h",
    "kV": "kV", "V": "V", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "KB": "kBy",
    "kB": "kBy", "MB": "MBy", "GB": "GBy", "TB": "TBy", "PB": "PBy", "kbps": "kbit/s",
    "Mbps": "Mbit/s", "Gbps": "Gbit/s", "hPa": "hPa", "kPa": "kPa", "psi": "[psi]", "ppm": "[ppm]",
    "dB": "dB", "mi": "[mi_i]", "ft": "[ft_i]", "lb": "[lb_av]", "lbs": "[lb_av]", "oz": "[oz_av]",
    "mph": "[mi_i]/h", "kph": "km/h", "sqm": "m2", "Mt": "Mt", "Gt": "Gt", "kJ": "kJ", "MJ": "MJ",
    "kcal": "kcal", "mSv": "mSv", "hp": "[HP]", "bpd": "[bbl_us]/d", "bcm": "Gm3",
    "pp": "{percentage point}", "pc": "%",
    "sqkm": "km2", "sqft": "[sft_i]", "sqmi": "[mi_i]2", "yds": "[yd_i]", "cl": "cL",
    "cL": "cL", "dl": "dL", "dL": "dL", "hL": "hL", "Kbps": "kbit/s", "mbps": "Mbit/s",
    "Tbps": "Tbit/s", "Gb": "Gbit", "Mb": "Mbit", "kb": "kbit", "mV": "mV", "mW": "mW", "mA": "mA",
    "Ah": "A.h", "mAh": "mA.h", "Wh": "W.h", "GJ": "GJ", "PJ": "PJ", "kN": "kN", "MPa": "MPa",
    "mmHg": "mm[Hg]", "bbl": "[bbl_us]", "bbls": "[bbl_us]", "mpg": "[mi_i]/[gal_us]",
    "kmph": "km/h", "rpm": "{rev}/min", "ppb": "[ppb]", "mcm": "Mm3", "mtpa": "Mt/a", "THz": "THz",
    "ms": "ms", "ns": "ns", "qt": "[qt_us]",
    "tsp": "[tsp_us]", "tbsp": "[tbs_us]", "bps": "{basis point}",
    "nmi": "[nmi_i]", "rad": "rad", "um": "um", "ug": "ug", "cc": "cm3", "kbit": "kbit",
    "Mbit": "Mbit", "Gbit": "Gbit", "Tbit": "Tbit", "KiB": "KiBy", "MiB": "MiBy", "GiB": "GiBy",
    "TiB": "TiBy", "KM": "km", "Kg": "kg", "KG": "kg", "gal": "[gal_us]", "yd": "[yd_i]",
  ]

  /// Symbols of one letter that are read only where they are joined to their number.
  static let joinedSymbols: Set<String> = ["W", "V"]

  /// Units of time behind a unit, as in "kilometers per hour".
  static let rates: WordTable<String> = [
    "hour": "h", "second": "s", "h": "h", "hr": "h", "s": "s", "sec": "s", "millisecond": "ms",
    "ms": "ms", "milliseconds": "ms", "minute": "min", "min": "min",
  ]

  /// Units whose names are other words too.
  static let closingNames: WordTable<String> = ["in": "[in_i]", "stone": "[stone_av]"]

  /// How many of a smaller unit make a larger one, where measures are told in both.
  static let parts: [String: [String: Int]] = [
    "[mi_i]": ["[yd_i]": 1_760, "[ft_i]": 5_280], "[yd_i]": ["[ft_i]": 3, "[in_i]": 36],
    "[ft_i]": ["[in_i]": 12], "[stone_av]": ["[lb_av]": 14], "[lb_av]": ["[oz_av]": 16],
    "[gal_us]": ["[qt_us]": 4, "[pt_us]": 8], "[qt_us]": ["[pt_us]": 2, "[foz_us]": 32],
    "[pt_us]": ["[foz_us]": 16], "km": ["m": 1_000], "m": ["cm": 100, "mm": 1_000],
    "cm": ["mm": 10], "t": ["kg": 1_000], "kg": ["g": 1_000], "g": ["mg": 1_000],
    "L": ["mL": 1_000, "dL": 10, "cL": 100],
  ]
}

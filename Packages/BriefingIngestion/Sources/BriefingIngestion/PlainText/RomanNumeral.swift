import BriefingCore

/// Small Roman numerals as items of lists are counted with them.
enum RomanNumeral {
  /// The value of a numeral below 40; nothing where the letters are none, as those of `iiv` and `mix`.
  static func value(of letters: ArraySlice<UInt8>) -> Int? {
    var rest = letters
    var value = 0
    while rest.first == UInt8(ascii: "x"), value < 30 {
      rest = rest.dropFirst()
      value += 10
    }
    guard let unit = units.firstIndex(where: { rest.elementsEqual($0.utf8) }) else { return nil }
    value += unit
    return value > 0 ? value : nil
  }

  private static let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
}

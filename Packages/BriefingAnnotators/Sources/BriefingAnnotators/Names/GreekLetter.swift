import BriefingCore

/// A small Greek letter: a short form writes it, or its Latin initial, where a long form may spell
/// its name.
struct GreekLetter {
  /// The names of the letters from alpha to omega, the final sigma included.
  static let names = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi",
    "chi", "psi", "omega",
  ]

  /// The name.
  let name: String

  /// The initial of the name.
  var initial: UInt8 { name.utf8.first ?? UInt8(ascii: "a") }

  /// The letter two bytes encode, or nothing.
  init?(_ first: UInt8, _ second: UInt8) {
    let value = (Int(first) & 0x1F) << 6 | Int(second) & 0x3F
    guard first == 0xCE || first == 0xCF, second & 0xC0 == 0x80, (0x3B1...0x3C9).contains(value)
    else { return nil }
    name = Self.names[value - 0x3B1]
  }

  /// The letter a word consists of, or nothing.
  init?(alone word: ArraySlice<UInt8>) {
    guard word.count == 2, let first = word.first, let last = word.last else { return nil }
    self.init(first, last)
  }
}

extension [UInt8] {
  /// The bytes of a folded word with the Latin initials of Greek letters, as in "κb".
  var withGreekInitials: [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < count {
      if index + 1 < count, let letter = GreekLetter(self[index], self[index + 1]) {
        result.append(letter.initial)
        index += 2
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }
}

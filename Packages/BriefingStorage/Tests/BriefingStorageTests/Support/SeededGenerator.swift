/// SplitMix64: the same numbers in every run, so that a failure can be looked at again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of characters that YAML, git or an editor treats in a way of their own.
  mutating func awkwardText(upTo length: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      let scalar = Self.awkward[Int.random(in: Self.awkward.indices, using: &self)]
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static let awkward: [Unicode.Scalar] = [
    "a", "b", "y", "n", "o", "e", "0", "1", "9", " ", " ", " ", "\n", "\n", "\t", "\r", ":", "#",
    "-", "?",
    ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "~", "=", "<",
    ".",
    "/", "+", "_", "é", "日", "🙂", "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}",
    "\u{A0}",
    "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "\u{301}",
  ]
}

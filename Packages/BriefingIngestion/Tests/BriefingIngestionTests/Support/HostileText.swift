import BriefingCore
import BriefingIngestion

/// Texts made to break a reader, generated from seeds so that a failure can be repeated.
enum HostileText {
  /// The pieces generated texts are made of.
  private static let pieces = [
    "\n", "\n", "\n\n", "\r\n", "\r", " ", "  ", "   ", "\t", "\u{A0}", "\u{3000}", "\u{2028}",
    "•", "- ", "1. ", "(a) ", "> ", "| ", "# ", "* * *", "“", "”", "’s", "'", "\"", "(", ")", "[",
    "]", ".", "...", "…", "!", "?", ":", ",", "—", "–", "/", "@", "©", "$5", "2+2", "1,000", "U.S.",
    "J. Smith", "July 25, 2022", "By Ann Sample", "Photo: Bo Trial", "RELATED:", "Advertisement",
    "From left:", "TOKYO —", "the", "of", "and", "Minister", "agreed", "e\u{301}", "🇯🇵", "👩🏽‍🔬",
    "会議。", "Встреча", "اجتماع", "\u{FEFF}", "\u{0}", "\u{200D}", "\u{AD}", "ﬁ", "İ", "ß",
    "Reuters/POOL", "subscribe", "Sign up now.", "a month", "Title – The Harbor Times", "===",
  ]

  /// Returns a text of some pieces.
  static func pieces(seed: UInt64, count: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// Returns any bytes at all.
  static func bytes(seed: UInt64, count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: 1...255, using: &generator) }
  }
}

/// A small generator of numbers that gives the same ones for a seed on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

extension Document {
  /// What is wrong with the layers of the document; empty where all is well.
  var faults: [String] {
    var faults: [String] = []
    var covered = [Bool](repeating: false, count: text.count)
    var end = 0
    for block in blocks {
      if !text.contains(block.span) { faults.append("block \(block.span) is no span") }
      if block.span.start < end { faults.append("block \(block.span) overlaps") }
      if text.trimmed(block.span) != block.span { faults.append("block \(block.span) has space") }
      end = block.span.end
      for index in block.span.range { covered[index] = true }
      if let leadIn = block.leadIn, leadIn.end > block.span.start { faults.append("late lead-in") }
    }
    var index = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < text.count {
      let space = text.whitespaceWidth(at: index)
      if space == 0, !covered[index] { faults.append("byte \(index) is in no block") }
      index += max(space, 1)
      if faults.count > 5 { return faults }
    }
    faults += Self.faults(of: sentences, within: blocks.map(\.span), in: text, "sentence")
    faults += Self.faults(of: tokens.map(\.span), within: sentences, in: text, "token")
    return faults
  }

  static func faults(
    of spans: [TextSpan],
    within outer: [TextSpan],
    in text: DocumentText,
    _ name: String
  ) -> [String] {
    var faults: [String] = []
    var place = 0
    var end = 0
    for span in spans {
      while place < outer.count, outer[place].end < span.end { place += 1 }
      if place == outer.count || !outer[place].contains(span) {
        faults.append("\(name) \(span) is outside")
      }
      if !text.contains(span) { faults.append("\(name) \(span) is no span") }
      if span.start < end { faults.append("\(name) \(span) overlaps") }
      if text.trimmed(span) != span { faults.append("\(name) \(span) has space around it") }
      end = span.end
      if faults.count > 5 { break }
    }
    return faults
  }
}

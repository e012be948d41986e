import BriefingCore

/// What the text of a block looks like, in numbers.
struct BlockMeasures {
  /// How many characters it has.
  var characters = 0
  /// How many words it has; two characters of a script without spaces count as one.
  var words = 0
  /// How many marks in it end a sentence.
  var stops = 0
  /// How many commas it has.
  var commas = 0
  /// The share of it that is in links, from 0 to 1.
  var linkShare = 0.0
  /// Whether it ends as a sentence does.
  var endsSentence = false

  /// Whether it is running text, and not a label, a menu or a heading.
  var isRunning: Bool {
    guard linkShare < 0.5 else { return false }
    if stops >= 1, words >= 8 { return true }
    return (characters >= 60 && commas + stops > 0) || characters >= 140
  }

  /// How much running text it holds: its characters outside of links.
  var weight: Double { isRunning ? Double(characters) * (1 - linkShare) : 0 }

  /// Whether it is a word or a few, and no sentence.
  var isLabel: Bool { words < 8 && stops == 0 }

  init(_ block: HTMLPage.TextBlock, of text: [UInt8]) {
    linkShare = Double(block.linkBytes) / Double(max(1, block.text.count))
    var unspaced = 0
    var isInWord = false
    var index = block.text.lowerBound
    let end = block.text.upperBound
    // The mark that may end a sentence, until what follows it shows whether it does.
    var isStopOpen = false
    while index < end {
      let byte = text[index]
      characters += 1
      if byte < 0x80 {
        index += 1
        if byte.isASCIILetter || byte.isASCIIDigit {
          if !isInWord { words += 1 }
          isInWord = true
          isStopOpen = false
          continue
        }
        isInWord = false
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): isStopOpen = true
        case UInt8(ascii: ","):
          commas += 1
          isStopOpen = false
        case 0x20, 0x0A:
          if isStopOpen { stops += 1 }
          isStopOpen = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
        default: isStopOpen = false
        }
        continue
      }
      let (value, width) = text.scalar(at: index)
      index += width
      switch value {
      case 0x2019, 0x201D, 0xBB, 0x203A: continue
      case 0x2026, 0x0589, 0x061F, 0x06D4, 0x0964: isStopOpen = true
      case 0x3002, 0xFF01, 0xFF1F:
        stops += 1
        isInWord = false
      case 0x60C, 0x3001, 0xFF0C:
        commas += 1
        isInWord = false
      case 0x80..<0xC0, 0x2000..<0x2070, 0x3000..<0x3040, 0xFF00..<0xFF10:
        isInWord = false
        isStopOpen = false
      case 0x3040..<0x3100, 0x3400..<0xA000:
        unspaced += 1
        isStopOpen = false
      default:
        if !isInWord { words += 1 }
        isInWord = true
        isStopOpen = false
      }
    }
    if isStopOpen { stops += 1 }
    words += unspaced / 2
    endsSentence = isStopOpen || Self.endsWide(block.text, of: text)
  }

  private static func endsWide(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard range.count >= 3 else { return false }
    let (value, _) = text.scalar(at: range.upperBound - 3)
    return value == 0x3002 || value == 0xFF01 || value == 0xFF1F
  }
}

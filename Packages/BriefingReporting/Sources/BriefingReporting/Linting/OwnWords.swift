import BriefingCore

extension String {
  /// The text without what stands in quotation marks, which are the words of a source.
  var outsideQuotes: String {
    var result = ""
    var isStraightOpen = false
    var depth = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "“": depth += 1
      case "”": depth = max(0, depth - 1)
      case "\"": isStraightOpen.toggle()
      default: if depth == 0, !isStraightOpen { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// The passages in curved quotation marks, outermost ones only.
  var quotedPassages: [String] {
    var result: [String] = []
    var current = String.UnicodeScalarView()
    var depth = 0
    for scalar in unicodeScalars {
      if scalar == "”", depth > 0 {
        depth -= 1
        if depth == 0 {
          result.append(String(current))
          current = String.UnicodeScalarView()
        }
      }
      if depth > 0 { current.append(scalar) }
      if scalar == "“" { depth += 1 }
    }
    return result
  }

  /// The words: runs of ASCII letters, digits and whatever is not ASCII.
  var words: [String] {
    utf8.split { !($0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80) }
      .compactMap { String(validating: $0, as: UTF8.self) }
  }

  /// Whether the words of a phrase, given in small letters, follow each other in the text.
  func says(_ phrase: String) -> Bool {
    let (all, wanted) = (words.map { $0.lowercased() }, phrase.words)
    guard !wanted.isEmpty, all.count >= wanted.count else { return false }
    return (0...all.count - wanted.count).contains { all[$0...].starts(with: wanted) }
  }

  /// The numbers, without separators of thousands and leading zeros; `S1` holds none.
  var numbers: [String] {
    var result: [String] = []
    let bytes = Array(utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let isPartOfWord = index > 0 && (bytes[index - 1].isASCIILetter || bytes[index - 1] >= 0x80)
      var digits: [UInt8] = []
      while index < bytes.count, bytes[index].isASCIIDigit || bytes.separatesDigits(at: index) {
        if bytes[index] != 0x2C { digits.append(bytes[index]) }
        index += 1
      }
      let trimmed = digits.drop { $0 == 0x30 }
      if !isPartOfWord {
        result.append(trimmed.isEmpty ? "0" : String(decoding: trimmed, as: UTF8.self))
      }
    }
    return result
  }
}

extension [UInt8] {
  /// Whether a comma or point stands between two digits.
  fileprivate func separatesDigits(at index: Int) -> Bool {
    (self[index] == 0x2C || self[index] == 0x2E) && index > 0 && index + 1 < count
      && self[index - 1].isASCIIDigit && self[index + 1].isASCIIDigit
  }
}

extension Item {
  /// What the briefing says in words of its own: no quoted passage, and no sentence of a source.
  var ownWords: String {
    let isVerbatim = allCitations.contains { DocumentText($0.quote).holds(text) }
    return isVerbatim ? "" : text.outsideQuotes
  }
}

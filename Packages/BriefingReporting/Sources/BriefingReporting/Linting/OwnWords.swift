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

  /// The passages of some length in other quotation marks than curved double ones, and what follows a
  /// curved one that is never closed.
  var otherQuotedPassages: [String] {
    let shortest = 12
    var result: [String] = []
    var open: (close: Unicode.Scalar, start: String.UnicodeScalarView.Index)?
    var unclosed: [String.UnicodeScalarView.Index] = []
    let scalars = unicodeScalars
    var previous: Unicode.Scalar = " "
    for index in scalars.indices {
      let scalar = scalars[index]
      let isAfterWord = previous.properties.isAlphabetic || previous.properties.numericType != nil
      if let (close, start) = open, scalar == close {
        result.append(String(scalars[start..<index]))
        open = nil
      } else if open == nil, !isAfterWord, let close = Self.closingMarks[scalar] {
        open = (close, scalars.index(after: index))
      }
      if scalar == "“" { unclosed.append(scalars.index(after: index)) }
      if scalar == "”", !unclosed.isEmpty { unclosed.removeLast() }
      previous = scalar
    }
    if let start = unclosed.first { result.append(String(scalars[start...])) }
    return result.map { $0.trimming(["\"", "”", ".", " "]) }.filter { $0.utf8.count >= shortest }
  }

  private static let closingMarks: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "«": "»", "‘": "’", "„": "“",
  ]

  private func trimming(_ scalars: Set<Unicode.Scalar>) -> String {
    let view = unicodeScalars.drop { scalars.contains($0) }
    let end = view.lastIndex { !scalars.contains($0) }.map { view.index(after: $0) }
    return String(view[view.startIndex..<(end ?? view.startIndex)])
  }

  /// The text with a blank in the place of some passages, the longest first.
  func without(_ passages: [String]) -> String {
    var bytes = Array(utf8)
    let wanted = Set(passages.map { Array($0.utf8) }.filter { $0.count > 1 })
      .sorted { ($1.count, $0.first ?? 0) < ($0.count, $1.first ?? 0) }
    for passage in wanted where passage.count <= bytes.count {
      let spans = DocumentText(String(decoding: bytes, as: UTF8.self))
        .occurrences(of: String(decoding: passage, as: UTF8.self))
      for span in spans.reversed() { bytes.replaceSubrange(span.range, with: [0x20]) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The passages in curved quotation marks that follow some words at once.
  func passagesQuoted(after lead: String) -> [String] {
    let text = DocumentText(self)
    return text.occurrences(of: lead + "“").compactMap { span in
      let rest = text[TextSpan(span.end - "“".utf8.count..<text.count)]
      return rest.quotedPassages.first
    }
  }

  /// The names: words with a capital that do not owe it to the start of a sentence, without endings
  /// such as "’s".
  var properNames: [String] {
    let tokens = split(whereSeparator: \.isWhitespace).map(String.init)
    var result: [String] = []
    for (index, token) in tokens.enumerated() {
      guard let word = token.words.first, word.startsWithCapital,
        word.unicodeScalars.contains(where: \.properties.isLowercase)
      else { continue }
      let isAfterBreak =
        index == 0 || tokens[index - 1].unicodeScalars.last.map(Self.breaks.contains) ?? true
      let isFollowed =
        token.unicodeScalars.last?.properties.isAlphabetic == true && index + 1 < tokens.count
        && tokens[index + 1].startsWithCapital
      // "Nobody: …" starts with what is spoken of.
      let isHead = isAfterBreak && token.unicodeScalars.last == ":"
      guard !isAfterBreak || isFollowed || isHead else { continue }
      result += token.words.filter(\.startsWithCapital)
    }
    return result.map { String($0.prefix { $0 != "’" }) }.filter { $0.count > 1 }
  }

  private var startsWithCapital: Bool { unicodeScalars.first?.properties.isUppercase == true }

  private static let breaks: Set<Unicode.Scalar> = [".", ":", "?", "!", ";"]

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

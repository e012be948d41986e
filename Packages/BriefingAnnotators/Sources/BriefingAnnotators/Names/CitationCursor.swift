import BriefingCore

/// A place in a text from which a citation is read, byte by byte.
struct CitationCursor {
  let bytes: [UInt8]
  let limit: Int
  var offset: Int

  init(_ bytes: [UInt8], at offset: Int, before limit: Int) {
    self.bytes = bytes
    self.offset = offset
    self.limit = min(limit, bytes.count)
  }

  var byte: UInt8? { offset < limit ? bytes[offset] : nil }

  /// Skips spaces and tabs, line breaks included, and non-breaking spaces.
  mutating func skipSpaces() {
    while let byte {
      if byte.isASCIIWhitespace {
        offset += 1
      } else if byte == 0xC2, offset + 1 < limit, bytes[offset + 1] == 0xA0 {
        offset += 2
      } else {
        return
      }
    }
  }

  /// Takes a word in either case of letters, and says whether it was there.
  ///
  /// Dots may be missing in the text where the word has them, and a space may be any white space.
  mutating func take(_ word: StaticString) -> Bool {
    let start = offset
    let isTaken = word.withUTF8Buffer { expected in
      for wanted in expected {
        if wanted == UInt8(ascii: ".") {
          if byte == wanted { offset += 1 }
          continue
        }
        if wanted == UInt8(ascii: " ") {
          skipSpaces()
          continue
        }
        guard let byte, byte == wanted || byte.isASCIIUppercase && byte | 0x20 == wanted else {
          return false
        }
        offset += 1
      }
      return true
    }
    if !isTaken { offset = start }
    return isTaken
  }

  /// Takes digits, and returns them.
  mutating func takeNumber() -> String? {
    let start = offset
    while let byte, byte.isASCIIDigit { offset += 1 }
    return offset > start ? String(decoding: bytes[start..<offset], as: UTF8.self) : nil
  }

  /// Takes a hyphen or an en dash.
  mutating func takeDash() -> Bool {
    if byte == UInt8(ascii: "-") {
      offset += 1
      return true
    }
    guard offset + 2 < limit, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x91
    else { return false }
    offset += 3
    return true
  }

  /// Takes "§" or "§§".
  mutating func takeSectionSigns() -> Int {
    var count = 0
    while offset + 1 < limit, bytes[offset] == 0xC2, bytes[offset + 1] == 0xA7 {
      offset += 2
      count += 1
    }
    return count
  }

  /// Takes a section such as "240.10b-21" or "404o–1", and returns it with plain hyphens.
  ///
  /// - Parameter beforeDash: Whether to stop before the first hyphen.
  /// - Returns: The section, or nothing where no digit stands.
  mutating func takeSection(beforeDash: Bool = false) -> String? {
    guard let first = byte, first.isASCIIDigit else { return nil }
    var section: [UInt8] = []
    while let byte {
      if byte.isASCIIDigit || byte.isASCIILetter {
        section.append(byte)
        offset += 1
        continue
      }
      let mark = offset
      if byte == UInt8(ascii: ".") { offset += 1 } else if beforeDash || !takeDash() { break }
      guard let next = self.byte, next.isASCIIDigit || next.isASCIILetter else {
        offset = mark
        break
      }
      section.append(byte == UInt8(ascii: ".") ? byte : UInt8(ascii: "-"))
    }
    return String(decoding: section, as: UTF8.self)
  }

  /// Takes subsections such as "(a)(1)(A)", the first after a space at most.
  mutating func takeSubsections() -> [String] {
    var result: [String] = []
    while true {
      var ahead = self
      if result.isEmpty { ahead.skipSpaces() }
      guard ahead.byte == UInt8(ascii: "("), ahead.offset - offset <= 1 else { return result }
      ahead.offset += 1
      let start = ahead.offset
      while let byte = ahead.byte, byte.isASCIILetter || byte.isASCIIDigit { ahead.offset += 1 }
      let length = ahead.offset - start
      // "(2012)" is the year of an edition.
      guard (1...5).contains(length), length < 4 || !bytes[start].isASCIIDigit,
        ahead.byte == UInt8(ascii: ")")
      else { return result }
      // "(see note)" and "(whatever)" are no subsections; letters are single or Roman numbers.
      let text = String(decoding: bytes[start..<ahead.offset], as: UTF8.self)
      let isRoman = text.utf8.allSatisfy { "ivxl".utf8.contains($0) }
      let isDouble = length == 2 && text.utf8.first == text.utf8.last
      guard length == 1 || isRoman || isDouble || text.utf8.allSatisfy(\.isASCIIDigit) else {
        return result
      }
      ahead.offset += 1
      result.append(text)
      offset = ahead.offset
    }
  }
}

// MARK: - Lists and ranges

extension CitationCursor {
  /// Takes what stands between the items of a list: a comma, "and", "or", "&", and says so.
  mutating func takeListMark() -> Bool {
    let start = offset
    skipSpaces()
    let isComma = take(",")
    if isComma { skipSpaces() }
    let isWord = take("and ") || take("or ") || take("&")
    if !isComma, !isWord {
      offset = start
      return false
    }
    skipSpaces()
    return true
  }

  /// Takes a dash or a word between the ends of a range, and says whether a digit follows.
  mutating func takeRangeWord(orTo allowsTo: Bool) -> Bool {
    let start = offset
    if takeDash() {
      _ = takeDash()
    } else {
      skipSpaces()
      guard take("through ") || allowsTo && take("to ") else {
        offset = start
        return false
      }
      skipSpaces()
    }
    if byte?.isASCIIDigit == true { return true }
    offset = start
    return false
  }

  /// Takes the number of a page, and returns it without commas: "28,404", "3009-546".
  mutating func takePage() -> String? {
    guard var page = takeNumber() else { return nil }
    while byte == UInt8(ascii: ",") {
      var ahead = self
      ahead.offset += 1
      guard let digits = ahead.takeNumber(), digits.utf8.count == 3 else { break }
      page += digits
      self = ahead
    }
    var ahead = self
    if page.utf8.count == 4, ahead.takeDash(), let part = ahead.takeNumber(),
      part.utf8.count < 4
    {
      page += "-" + part
      self = ahead
    }
    return page
  }
}

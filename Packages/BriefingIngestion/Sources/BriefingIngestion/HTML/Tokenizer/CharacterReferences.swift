import BriefingCore

/// What a character reference stands for.
struct CharacterReference {
  /// The text, in UTF-8.
  let text: [UInt8]
  /// The length of the reference in the source, in bytes.
  let length: Int
}

extension [UInt8] {
  /// Reads the character reference at a `&`.
  ///
  /// - Parameters:
  ///   - index: The offset of the `&`.
  ///   - end: Where the text or attribute ends.
  ///   - isAttribute: Whether it stands in an attribute, where `&copy=1` is no reference.
  /// - Returns: What it stands for; nothing where it is no reference.
  func characterReference(
    at index: Int,
    end: Int,
    isAttribute: Bool = false
  ) -> CharacterReference? {
    let start = index + 1
    guard start < end else { return nil }
    if self[start] == UInt8(ascii: "#") { return numericReference(at: index, end: end) }
    guard self[start].isASCIILetter else { return nil }
    return namedReference(at: index, end: end, isAttribute: isAttribute)
  }

  private func namedReference(at index: Int, end: Int, isAttribute: Bool) -> CharacterReference? {
    let start = index + 1
    let limit = Swift.min(end, start + CharacterReferenceNames.longest)
    var stop = start
    while stop < limit, self[stop].isASCIILetter || self[stop].isASCIIDigit { stop += 1 }
    let names = CharacterReferenceNames.shared
    if stop < end, self[stop] == UInt8(ascii: ";"), let text = names.text(of: self[start...stop]) {
      return CharacterReference(text: text, length: stop + 1 - index)
    }
    // Some names count without their semicolon, as prefixes of a word too; the longest does.
    var length = Swift.min(stop - start, CharacterReferenceNames.longestOpen)
    while length >= 2 {
      if let text = names.text(of: self[start..<start + length]) {
        let next = start + length < end ? self[start + length] : 0
        let goesOn = next == UInt8(ascii: "=") || next.isASCIILetter || next.isASCIIDigit
        if isAttribute, goesOn { return nil }
        return CharacterReference(text: text, length: length + 1)
      }
      length -= 1
    }
    return nil
  }

  private func numericReference(at index: Int, end: Int) -> CharacterReference? {
    var position = index + 2
    guard position < end else { return nil }
    let isHexadecimal = self[position].asciiLowercased == UInt8(ascii: "x")
    if isHexadecimal { position += 1 }
    let first = position
    var value: UInt32 = 0
    while position < end, let digit = self[position].digitValue(isHexadecimal: isHexadecimal) {
      value = Swift.min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      position += 1
    }
    guard position > first else { return nil }
    if position < end, self[position] == UInt8(ascii: ";") { position += 1 }
    let scalar = Self.scalar(ofReference: value)
    return CharacterReference(text: Array<UInt8>(String(scalar).utf8), length: position - index)
  }

  /// The character a number stands for: those of windows-1252 where it is no number of a character.
  private static func scalar(ofReference value: UInt32) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard value != 0 else { return replacement }
    if (0x80...0x9F).contains(value), let table = windows1252 {
      return Unicode.Scalar(table[Int(value) - 0x80]) ?? replacement
    }
    return Unicode.Scalar(value) ?? replacement
  }
}

/// The characters of the bytes from 80 on.
private let windows1252 = EncodingTable.singleBytes(of: "windows-1252")

extension UInt8 {
  fileprivate func digitValue(isHexadecimal: Bool) -> UInt8? {
    if isASCIIDigit { return self - 0x30 }
    guard isHexadecimal else { return nil }
    let letter = asciiLowercased
    return (0x61...0x66).contains(letter) ? letter - 0x61 + 10 : nil
  }
}

/// The named character references, by name.
struct CharacterReferenceNames: Sendable {
  /// The length of the longest name, with its semicolon.
  static let longest = 33
  /// The length of the longest name that counts without a semicolon.
  static let longestOpen = 6

  static let shared = CharacterReferenceNames()

  /// Where each row of the table starts, sorted by name.
  private let rows: [Int32]

  private init() {
    let table = Self.table
    var rows: [Int32] = [0]
    for index in 0..<table.utf8CodeUnitCount where table.utf8Start[index] == 0x0A {
      rows.append(Int32(index + 1))
    }
    self.rows = rows
  }

  /// Returns the text a name stands for; a name with a semicolon is another one than without.
  func text(of name: ArraySlice<UInt8>) -> [UInt8]? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      switch order(of: name, row: middle) {
      case .same: return text(inRow: middle, nameLength: name.count)
      case .before: high = middle
      case .after: low = middle + 1
      }
    }
    return nil
  }

  private enum Order { case before, same, after }

  private func order(of name: ArraySlice<UInt8>, row: Int) -> Order {
    let start = Self.table.utf8Start + Int(rows[row])
    for (offset, byte) in name.enumerated() where byte != start[offset] {
      return byte < start[offset] ? .before : .after
    }
    return start[name.count] == 0x20 ? .same : .before
  }

  private func text(inRow row: Int, nameLength: Int) -> [UInt8] {
    var text: [UInt8] = []
    var index = Int(rows[row]) + nameLength + 1
    while index < Self.table.utf8CodeUnitCount, Self.table.utf8Start[index] != 0x0A {
      // A carriage return stands for the line end that would end the row.
      let byte = Self.table.utf8Start[index]
      text.append(byte == 0x0D ? 0x0A : byte)
      index += 1
    }
    return text
  }
}

import BriefingCore

/// What each byte is to the tokenizer: one look into a table of 256 entries.
///
/// The bits are those of ``ScalarClass``; a byte outside ASCII has one of its own, because only the
/// whole scalar can tell.
enum ByteClasses {
  /// The bits of the letters and digits of ASCII.
  static let wordLike =
    ScalarClass.small.rawValue | ScalarClass.capital.rawValue | ScalarClass.digit.rawValue
  /// Marks that can stand inside a word or number: `.`, `,`, `+`, `&` and the apostrophe.
  static let joint = ScalarClass.joiner.rawValue
  /// A part of a scalar outside ASCII.
  static let other: UInt8 = 128

  /// The class of each byte.
  static let table: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    guard byte < 0x80 else { return other }
    let isJoint = ".,+&'".utf8.contains(byte)
    return ScalarClass(ascii: byte).rawValue | (isJoint ? joint : 0)
  }
}

/// The shape of a word for every set of classes its letters and digits can have.
enum TokenShapes {
  /// Added to the classes seen in a word that starts with a capital.
  static let capitalFirst: UInt8 = 16

  /// The bits of the shape, by the classes seen.
  static let table: [UInt8] = (0..<32).map { (seen: UInt8) in
    var shape: Token.Shape = []
    if seen & ScalarClass.letters != 0 { shape.insert(.word) }
    if seen & ScalarClass.digit.rawValue != 0 { shape.insert(.digits) }
    if seen & capitalFirst != 0 { shape.insert(.capitalized) }
    if seen & ScalarClass.capital.rawValue != 0, seen & ScalarClass.small.rawValue == 0 {
      shape.insert(.uppercase)
    }
    return shape.rawValue
  }
}

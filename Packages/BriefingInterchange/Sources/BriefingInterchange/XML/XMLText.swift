import BriefingCore

/// Texts as XML 1.0 can hold them.
enum XMLText {
  /// Whether XML 1.0 has a way to write every character.
  static func isWritable(_ string: String) -> Bool {
    string.unicodeScalars.allSatisfy(isCharacter)
  }

  /// Returns the bytes of a text, with U+FFFD for every character that XML 1.0 cannot hold.
  ///
  /// One such character is one UTF-16 code unit, as U+FFFD is, so that offsets stay as they are.
  static func spelled(_ text: DocumentText) -> [UInt8] {
    let string = text.string
    return isWritable(string) ? text.bytes : Array(replaced(string).utf8)
  }

  /// Returns a text as the value of an attribute, without the quotation marks.
  ///
  /// Tabs and line breaks are references: a reader takes those that stand there for spaces.
  static func attribute(_ string: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "\t", "\n", "\r": result += "&#\(scalar.value);".unicodeScalars
      default: result.append(isCharacter(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }

  /// Returns JSON on one line that XML 1.0 can hold, whatever is in it.
  static func json(_ value: JSONValue) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.text().unicodeScalars {
      if isCharacter(scalar) {
        result.append(scalar)
      } else {
        result += "\\u\(String(scalar.value, radix: 16))".unicodeScalars
      }
    }
    return String(result)
  }

  /// The characters of a text that XML 1.0 cannot hold.
  static func unwritable(in text: DocumentText) -> [Unicode.Scalar] {
    text.string.unicodeScalars.filter { !isCharacter($0) }
  }

  private static func replaced(_ string: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars { result.append(isCharacter(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
  }

  /// The production Char of XML 1.0.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

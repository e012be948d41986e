import BriefingCore

/// The wording of what this module says to people, apart from its errors.
enum Messages {
  static let validUTF8 = "valid UTF-8"
  static let byteOrderMark = "byte order mark"
  static let utf32 = "it is in UTF-32, which is not read; save it as UTF-8"

  static func notUTF8(byte: UInt8, offset: Int) -> String {
    "not valid UTF-8: byte \(hexadecimal(byte)) at offset \(offset)"
  }

  static func decodedAsWindows1252(
    file: String,
    byte: UInt8,
    offset: Int,
    position: TextPosition
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      "byte \(hexadecimal(byte)) at offset \(offset) is not valid UTF-8, so the file was read as "
        + "windows-1252",
      file: file,
      position: position,
      remedy: "if accents look wrong, save the file as UTF-8 and read it again"
    )
  }

  static func graphicTexts(file: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .note,
      "\(count) \(count == 1 ? "text" : "texts") in graphics, as charts have, left out of the text",
      file: file,
      remedy: "if the labels matter, add them to the sources as a text of their own"
    )
  }

  static func script(_ name: String) -> String { "most letters are \(name)" }

  static func functionWords(_ count: Int, of total: Int) -> String {
    "\(count) of \(total) words are among its most frequent ones"
  }

  static func noFunctionWords(_ total: Int) -> String {
    "too few of the \(total) words are among the most frequent of a known language"
  }

  static func label(_ label: String) -> String { "the line “\(label)”" }

  static let dateline = "the text opens with a dateline"

  static let authorsNote = "a note introduces its author, or calls it a column"

  static func firstPerson(_ count: Int) -> String {
    "“I” stands \(count) times outside of quotation marks"
  }

  static func advice(_ count: Int, words: Int) -> String {
    "\(count) words of advice, judgment or question among \(words)"
  }

  static func speech(_ count: Int, words: Int) -> String {
    "\(count) words of report among \(words)"
  }

  static func acts(_ count: Int, words: Int) -> String {
    "\(count) acts of those who adopt the text among \(words) words"
  }

  static let noGenreCue = "neither its labels nor its wording decide"

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0x0" + digits : "0x" + digits
  }
}

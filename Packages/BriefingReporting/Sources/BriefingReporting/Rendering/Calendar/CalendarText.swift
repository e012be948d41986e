import BriefingCore

/// Lines of iCalendar as they are written: folded, with CRLF.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// The most octets of a line, the CRLF not counted (RFC 5545, 3.1).
  private static let lineLimit = 75

  /// Writes a property whose value is syntax.
  mutating func write(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Writes a property whose value is text.
  mutating func write(_ name: String, text: String) { fold("\(name):\(text.calendarText)") }

  /// Cuts before an octet that starts a character, never within one.
  private mutating func fold(_ line: String) {
    let octets = Array(line.utf8)
    var start = 0
    var room = Self.lineLimit
    while octets.count - start > room {
      var end = start + room
      while octets[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += octets[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      room = Self.lineLimit - 1  // the space at the start counts
    }
    bytes += octets[start...]
    bytes += [0x0D, 0x0A]
  }
}

extension String {
  /// The text as a value of the type TEXT (RFC 5545, 3.3.11), with control characters shown.
  fileprivate var calendarText: String {
    var result: [UInt8] = []
    for scalar in controlsShown.unicodeScalars {
      switch scalar {
      // Some programs cut lines at the separators of Unicode as well.
      case "\n", "\u{2028}", "\u{2029}": result += "\\n".utf8
      case "\\", ";", ",":
        result.append(0x5C)
        result += UTF8.encode(scalar).map(Array.init) ?? []
      default: result += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

import BriefingCore

/// Estimates how wide text is drawn in a proportional sans-serif font.
///
/// Which font a reader has is not known, so widths lean to the wide ones (Verdana, DejaVu Sans):
/// text laid out by them may leave room, and does not run into its neighbour.
enum TextMeasure {
  /// Returns the width of a text in the unit of its size.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(thousandths) * size * (isBold ? 1.12 : 1) / 1000
  }

  /// The advance of a scalar in thousandths of the size, by classes of like letters.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "'", "’", "‘", "|": 310
    case " ", ".", ",", ":", ";", "!", "·", "/", "\u{A0}": 345
    case "f", "t", "r", "(", ")", "[", "]", "-", "‹", "›": 420
    case "m", "M", "W", "@", "%", "…", "—": 1000
    case "w", "&": 830
    case "c", "s", "z", "k", "v", "x", "y", "J", "\"", "“", "”", "–": 590
    case "a"..."z", "0"..."9": 640
    case "A"..."Z": 755
    case _ where scalar.isWide: 1280
    case _ where scalar.isUnadvancing: 0
    case _ where scalar.value < 0x500: 720
    default: 900
    }
  }
}

extension Unicode.Scalar {
  /// Whether East Asian fonts give the scalar the width of two letters, as they do emoji.
  ///
  /// The ranges are the blocks that Unicode Standard Annex 11 lists as wide or full-width.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2600...0x27BF, 0x2E80...0x303E, 0x3041...0x4DBF: true
    case 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
    case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: true
    case 0x1F000...0x1FAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Whether the scalar stands on the one before it and takes no room of its own.
  fileprivate var isUnadvancing: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}

extension String {
  /// As much of a text as any label can show; what follows is not even measured.
  private static let labelLimit = 1_000

  /// The text in lines of a width, broken at spaces, and within words that are too long for a line.
  ///
  /// - Parameters:
  ///   - width: The width of a line.
  ///   - size: The size of the font.
  ///   - limit: How many lines there may be; the last ends with `…` where more would follow.
  ///   - isBold: Whether the font is bold.
  /// - Returns: The lines; none where the text is nothing but white space.
  func lines(width: Double, size: Double, limit: Int, isBold: Bool = false) -> [String] {
    let text = onOneLine.controlsShown
    var rest = Substring(
      String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.labelLimit)))
    )
    let isCut = text.unicodeScalars.count > Self.labelLimit
    func measure(_ text: Substring) -> Double {
      TextMeasure.width(String(text), size: size, isBold: isBold)
    }
    var lines: [String] = []
    while !rest.isEmpty, lines.count < limit {
      let isLast = lines.count == limit - 1
      if measure(rest) <= width, !isCut || !isLast {
        lines.append(String(rest))
        return lines
      }
      let room = isLast ? width - TextMeasure.width("…", size: size, isBold: isBold) : width
      var head = rest.prefix(fitting: room, measure)
      if let space = head.lastIndex(of: " "), space > rest.startIndex,
        rest[head.endIndex...].first != " "
      {
        head = rest[..<space]
      }
      rest = rest[head.endIndex...].drop { $0 == " " }
      lines.append(head + (isLast ? "…" : ""))
    }
    return lines
  }

  /// The text on one line of a width, cut with `…` where it is longer.
  func line(width: Double, size: Double, isBold: Bool = false) -> String {
    lines(width: width, size: size, limit: 1, isBold: isBold).first ?? ""
  }

  /// The text on one line, cut with `…` after so many characters.
  func shortened(to count: Int) -> String {
    let line = onOneLine
    let head = String.UnicodeScalarView(line.unicodeScalars.prefix(count + 1))
    return head.count <= count ? line : String(String.UnicodeScalarView(head.dropLast())) + "…"
  }
}

extension Substring {
  /// The longest prefix of a width, and one character at least, so that every line gets on.
  fileprivate func prefix(fitting width: Double, _ measure: (Substring) -> Double) -> Substring {
    var end = startIndex
    var used = 0.0
    while end < endIndex {
      let next = index(after: end)
      used += measure(self[end..<next])
      if used > width, end > startIndex { break }
      end = next
    }
    return self[..<end]
  }
}

/// The elements the reading of a page tells apart; all others are one.
enum HTMLElementName: UInt8, CaseIterable {
  case other
  case a, abbr, address, amp, applet, area, article, aside, audio, b, base, basefont, big
  case blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, dd, del
  case details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font
  case footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i
  case iframe, img, input, ins, kbd, label, legend, li, link, listing, main, map, mark, marquee
  case math, menu, meta, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option
  case output, p, param, picture, plaintext, pre, progress, q, rp, rt, ruby, s, samp, script
  case search, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
  case video, wbr, xmp

  /// The element of a name in letters of any case.
  init(_ bytes: [UInt8], _ name: Range<Int>) {
    guard name.count <= 10 else {
      self = .other
      return
    }
    var key: UInt64 = 0
    for index in name.prefix(8) { key = key << 8 | UInt64(bytes[index].asciiLowercased) }
    // Names of nine and ten letters differ in the first eight; their length tells them from shorter.
    self = Self.names.element(of: key, count: name.count)
  }

  private static let names = Table()

  /// A table with open addressing: a look-up takes a multiplication and, as a rule, one comparison.
  private struct Table {
    private struct Slot {
      var key: UInt64 = 0
      var count: UInt8 = 0
      var element = HTMLElementName.other
    }

    private static let bits = 9
    private var slots = [Slot](repeating: Slot(), count: 1 << Table.bits)

    init() {
      for element in HTMLElementName.allCases where element != .other {
        let name = "\(element)".utf8
        var key: UInt64 = 0
        for byte in name.prefix(8) { key = key << 8 | UInt64(byte) }
        var index = Self.index(of: key)
        while slots[index].count > 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = Slot(key: key, count: UInt8(name.count), element: element)
      }
    }

    private static func index(of key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }

    func element(of key: UInt64, count: Int) -> HTMLElementName {
      var index = Self.index(of: key)
      while slots[index].count > 0 {
        if slots[index].key == key, slots[index].count == UInt8(count) {
          return slots[index].element
        }
        index = (index + 1) & (slots.count - 1)
      }
      return .other
    }
  }
}

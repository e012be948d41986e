import BriefingCore

// MARK: - Federal law of the United States

extension LawCitationReader {
  /// Public or private laws: `Pub. L. No. 96-164`, `Public Law 107–171`,
  /// `Pub. L. Nos. 111-148 and 111-152`.
  func publicLaws(at start: Int) -> [LawCitation] {
    var cursor = cursor(at: start)
    var from = start
    var result: [LawCitation] = []
    guard var path = publicLawPath(&cursor) else { return [] }
    while true {
      result.append(
        LawCitation(
          span: span(from, cursor),
          kind: "law",
          id: "us-law/" + path.joined(separator: "/"),
          country: "US"
        )
      )
      var ahead = cursor
      guard ahead.takeListMark() else { break }
      let next = ahead.offset
      guard let congress = ahead.takeNumber(), congress == path[1], ahead.takeDash(),
        let number = ahead.takeNumber()
      else { break }
      from = next
      path[2] = number
      cursor = ahead
    }
    return result
  }

  /// The kind of a law, its congress and its number.
  func publicLawPath(_ cursor: inout CitationCursor) -> [String]? {
    let mark = cursor
    let kind: String
    if cursor.take("public law") || cursor.take("pub. l.") {
      _ = cursor.take("s")
      kind = "public"
    } else if cursor.take("private law") || cursor.take("priv. l.") {
      kind = "private"
    } else if cursor.byte == UInt8(ascii: "P"), cursor.take("p.l.") {
      kind = "public"
    } else {
      return nil
    }
    cursor.skipSpaces()
    if cursor.take("nos.") || cursor.take("no.") { cursor.skipSpaces() }
    guard let congress = cursor.takeNumber(), congress.utf8.count <= 3, cursor.takeDash(),
      let number = cursor.takeNumber()
    else {
      cursor = mark
      return nil
    }
    return [kind, congress, number]
  }

  /// A part of the constitution: `U.S. Const., art. I, § 8, cl. 18`.
  func constitution(at start: Int) -> LawCitation? {
    var cursor = cursor(at: start)
    guard cursor.take("u. s. const.") else { return nil }
    var path: [String] = []
    var end = cursor
    while true {
      _ = cursor.take(",")
      cursor.skipSpaces()
      let part: String
      if cursor.take("art.") || cursor.take("article") {
        part = "article"
      } else if cursor.take("amendment") || cursor.take("amend.") {
        part = "amendment"
      } else if cursor.take("clause") || cursor.take("cl.") {
        part = "clause"
      } else if cursor.takeSectionSigns() > 0 || cursor.take("section") || cursor.take("sec.") {
        part = "section"
      } else if cursor.take("¶") {
        part = "paragraph"
      } else {
        break
      }
      cursor.skipSpaces()
      guard let number = cursor.takeNumber() ?? cursor.takeRoman() else { break }
      path.append("\(part)-\(number)")
      end = cursor
    }
    guard !path.isEmpty else { return nil }
    return LawCitation(
      span: span(start, end),
      kind: "constitution",
      id: "usconst/" + path.joined(separator: "/"),
      country: "US"
    )
  }

  /// A bill or joint resolution: `H.R. 1234`, `S.J. Res. 12`.
  func bill(at start: Int, _ index: Int) -> LawCitation? {
    guard words.isCapitalized(index) else { return nil }
    var cursor = cursor(at: start)
    let chamber: String
    if cursor.take("h.r.") {
      chamber = "hr"
    } else if cursor.take("s.j. res.") || cursor.take("s. j. res.") {
      chamber = "sjres"
    } else if cursor.take("h.j. res.") {
      chamber = "hjres"
    } else if words.isMark(index + 1, "."), words.isJoined(index + 1), cursor.take("s.") {
      chamber = "s"
    } else {
      return nil
    }
    cursor.skipSpaces()
    guard words.bytes[cursor.offset - 1] != UInt8(ascii: "s"), let number = cursor.takeNumber(),
      number.utf8.count <= 5,
      cursor.byte.map({ !$0.isASCIILetter && $0 != UInt8(ascii: "%") }) ?? true
    else { return nil }
    return LawCitation(
      span: span(start, cursor),
      kind: "bill",
      id: "us-bill/\(chamber)/\(number)",
      country: "US"
    )
  }

  /// An order of the president: `Executive Order 14017`.
  func order(at start: Int) -> LawCitation? {
    var cursor = cursor(at: start)
    guard
      cursor.take("executive order")
        || words.bytes[start] == UInt8(ascii: "E") && cursor.take("e.o.")
    else { return nil }
    cursor.skipSpaces()
    if cursor.take("no.") { cursor.skipSpaces() }
    guard let number = cursor.takeNumber(), (4...5).contains(number.utf8.count) else { return nil }
    return LawCitation(
      span: span(start, cursor),
      kind: "order",
      id: "us-eo/\(number)",
      country: "US"
    )
  }
}

extension CitationCursor {
  /// Takes a Roman number, and returns it in digits.
  mutating func takeRoman() -> String? {
    let values: [UInt8: Int] = [
      UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
    ]
    var total = 0
    var last = 0
    let start = offset
    while let byte, let value = values[byte | 0x20] {
      total += value > last ? value - 2 * last : value
      last = value
      offset += 1
    }
    return offset > start ? String(total) : nil
  }
}

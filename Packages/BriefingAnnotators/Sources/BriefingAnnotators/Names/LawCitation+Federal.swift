import BriefingCore

// MARK: - Federal law of the United States

extension LawCitationReader {
  /// The code, volume or register that a number cites: `5 U.S.C. 552(a)`, `110 Stat. 548`.
  func code(at start: Int) -> LawCitation? {
    var cursor = cursor(at: start)
    guard let title = cursor.takeNumber(), title.utf8.count <= 3 else { return nil }
    cursor.skipSpaces()
    if cursor.take("u.s.c") {
      _ = cursor.take(".")
      return section(of: "usc", title, start, &cursor, kind: "law")
    }
    if cursor.take("c.f.r") {
      _ = cursor.take(".")
      return section(of: "cfr", title, start, &cursor, kind: "regulation")
    }
    let mark = cursor
    for (name, id, kind) in [
      ("stat." as StaticString, "stat", "law"), ("fed. reg.", "fedreg", "regulation"),
      ("fr ", "fedreg", "regulation"),
    ] {
      cursor = mark
      guard cursor.take(name) else { continue }
      if id == "fedreg", words.bytes[mark.offset].isASCIILowercase { continue }
      cursor.skipSpaces()
      guard let page = cursor.takeNumber() else { continue }
      return LawCitation(
        span: span(start, cursor),
        kind: kind,
        id: "\(id)/\(title)/\(page)",
        country: "US"
      )
    }
    return nil
  }

  private func section(
    of code: String,
    _ title: String,
    _ start: Int,
    _ cursor: inout CitationCursor,
    kind: String
  ) -> LawCitation? {
    var title = title
    cursor.skipSpaces()
    if cursor.take(",") { cursor.skipSpaces() }
    if code == "usc", cursor.take("app.") {
      title += "-app"
      cursor.skipSpaces()
    }
    if cursor.take("part") || cursor.take("sec.") { cursor.skipSpaces() }
    let signs = cursor.takeSectionSigns()
    cursor.skipSpaces()
    guard var section = cursor.takeSection() else { return nil }
    var subsections = cursor.takeSubsections()
    if code == "cfr" {
      // "1.1031(a)-1T": the parenthesis is inside the number of the section.
      var ahead = cursor
      if !subsections.isEmpty, ahead.takeDash(), let rest = ahead.takeSection() {
        section += subsections.map { "(\($0))" }.joined() + "-" + rest
        cursor = ahead
        subsections = cursor.takeSubsections()
      }
    }
    if signs > 1 || code == "usc", let range = rangeEnd(section, signs, &cursor) { section = range }
    var id = "\(code)/\(title)/\(([section] + subsections).joined(separator: "/"))"
    var ahead = cursor
    ahead.skipSpaces()
    if ahead.take("et seq") {
      id += "/et-seq"
      cursor = ahead
    } else if ahead.take("note") {
      id += "/note"
      cursor = ahead
    }
    return LawCitation(span: span(start, cursor), kind: kind, id: id, country: "US")
  }

  /// The first section of a range such as "§§ 10a-10c" or "451--473", read to its end.
  private func rangeEnd(
    _ section: String,
    _ signs: Int,
    _ cursor: inout CitationCursor
  ) -> String? {
    var ahead = cursor
    if ahead.takeDash() {
      _ = ahead.takeDash()
      if ahead.takeSection() != nil {
        _ = ahead.takeSubsections()
        cursor = ahead
        return section
      }
    }
    guard signs > 1 else { return nil }
    return section.split(separator: "-").first.map(String.init)
  }

  /// A public or private law: `Pub. L. No. 96-164`, `Public Law 107–171`, `Priv. L. 96-164`.
  func publicLaw(at start: Int) -> LawCitation? {
    var cursor = cursor(at: start)
    guard let path = publicLawPath(&cursor) else { return nil }
    return LawCitation(
      span: span(start, cursor),
      kind: "law",
      id: "us-law/" + path.joined(separator: "/"),
      country: "US"
    )
  }

  private func publicLawPath(_ cursor: inout CitationCursor) -> [String]? {
    let mark = cursor
    let kind: String
    if cursor.take("public law") || cursor.take("pub. l.") {
      kind = "public"
    } else if cursor.take("private law") || cursor.take("priv. l.") {
      kind = "private"
    } else if words.bytes[cursor.offset] == UInt8(ascii: "P"), cursor.take("p.l.") {
      kind = "public"
    } else {
      return nil
    }
    cursor.skipSpaces()
    if cursor.take("no.") { cursor.skipSpaces() }
    guard let congress = cursor.takeNumber(), congress.utf8.count <= 3, cursor.takeDash(),
      let number = cursor.takeNumber()
    else {
      cursor = mark
      return nil
    }
    return [kind, congress, number]
  }

  /// A section of a title or law: `section 89 of title 14, United States Code`.
  func section(at start: Int) -> LawCitation? {
    var cursor = cursor(at: start)
    guard cursor.take("section "), cursor.byte?.isASCIIDigit == true else { return nil }
    cursor.skipSpaces()
    guard let section = cursor.takeSection() else { return nil }
    let path = [section] + cursor.takeSubsections()
    _ = cursor.take(",")
    cursor.skipSpaces()
    if cursor.take("of") { cursor.skipSpaces() }
    if cursor.take("title") {
      cursor.skipSpaces()
      guard let title = cursor.takeNumber() else { return nil }
      let end = cursor
      _ = cursor.take(",")
      cursor.skipSpaces()
      if cursor.take("of the") { cursor.skipSpaces() }
      guard cursor.take("united states code") || cursor.take("u.s. code") else { return nil }
      return LawCitation(
        span: span(start, end),
        kind: "law",
        id: "usc/\(title)/\(path.joined(separator: "/"))",
        country: "US"
      )
    }
    if let law = publicLawPath(&cursor) {
      return LawCitation(
        span: span(start, cursor),
        kind: "law",
        id: "us-law/" + (law + path).joined(separator: "/"),
        country: "US"
      )
    }
    guard let title = cursor.takeNumber() else { return nil }
    cursor.skipSpaces()
    guard cursor.take("u.s.c.") else { return nil }
    return LawCitation(
      span: span(start, cursor),
      kind: "law",
      id: "usc/\(title)/\(path.joined(separator: "/"))",
      country: "US"
    )
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
      } else if cursor.take("amend.") {
        part = "amendment"
      } else if cursor.take("cl.") {
        part = "clause"
      } else if cursor.takeSectionSigns() > 0 {
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

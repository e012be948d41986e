import BriefingCore

// MARK: - Codes, volumes and registers of the United States

extension LawCitationReader {
  /// What a number cites that stands before a code, a volume or a register: `5 U.S.C. 552(a)`,
  /// `43 C.F.R. §§ 8360.0-7 and 8365.2`, `110 Stat. 548`.
  func code(at start: Int) -> [LawCitation] {
    var cursor = cursor(at: start)
    guard let title = cursor.takeNumber(), title.utf8.count <= 3 else { return [] }
    cursor.skipSpaces()
    if cursor.take("u.s.c") {
      _ = cursor.take(".")
      return CodeReading(code: .laws, title: title, start: start).citations(&cursor)
    }
    if cursor.take("c.f.r") {
      _ = cursor.take(".")
      return CodeReading(code: .regulations, title: title, start: start).citations(&cursor)
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
      guard let page = cursor.takePage() else { continue }
      let citation = LawCitation(
        span: span(start, cursor),
        kind: kind,
        id: "\(id)/\(title)/\(page)",
        country: "US"
      )
      return [citation]
    }
    return []
  }

  /// Sections of a title, of a law or of a code: `section 89 of title 14, United States Code`,
  /// `sections 8344 and 8468 of title 5`.
  func sections(at start: Int) -> [LawCitation] {
    var cursor = cursor(at: start)
    guard cursor.take("section") else { return [] }
    let isPlural = cursor.take("s")
    guard cursor.take(" "), cursor.byte?.isASCIIDigit == true else { return [] }
    var listed: [(path: String, end: Int)] = []
    var starts = [start]
    while let section = cursor.takeSection() {
      let path = ([section] + cursor.takeSubsections()).joined(separator: "/")
      listed.append((path, cursor.offset))
      var ahead = cursor
      guard isPlural, ahead.takeListMark() else { break }
      ahead.skipSpaces()
      guard ahead.byte?.isASCIIDigit == true else { break }
      cursor = ahead
      starts.append(cursor.offset)
    }
    guard !listed.isEmpty, let holder = holder(&cursor) else { return [] }
    return listed.indices.map { index in
      let end = index == listed.count - 1 ? cursor.offset : listed[index].end
      return LawCitation(
        span: TextSpan(starts[index]..<end),
        kind: "law",
        id: "\(holder)/\(listed[index].path)",
        country: "US"
      )
    }
  }

  /// The law or title that sections are said to be of, as the start of an identifier.
  private func holder(_ cursor: inout CitationCursor) -> String? {
    _ = cursor.take(",")
    cursor.skipSpaces()
    if cursor.take("of") { cursor.skipSpaces() }
    if cursor.take("title") {
      cursor.skipSpaces()
      guard let title = cursor.takeNumber() else { return nil }
      // The words for the code say what the title is of, and stay outside of the span.
      var ahead = cursor
      _ = ahead.take(",")
      ahead.skipSpaces()
      if ahead.take("of the") { ahead.skipSpaces() }
      return ahead.take("united states code") || ahead.take("u.s. code") ? "usc/\(title)" : nil
    }
    if let law = publicLawPath(&cursor) { return "us-law/" + law.joined(separator: "/") }
    guard let title = cursor.takeNumber() else { return nil }
    cursor.skipSpaces()
    return cursor.take("u.s.c.") ? "usc/\(title)" : nil
  }
}

/// The sections of a code that stand behind its title and name.
private struct CodeReading {
  enum Code: String {
    case laws = "usc"
    case regulations = "cfr"
  }

  let code: Code
  var title: String
  let start: Int

  /// How the text announces what follows: "§§", "parts" or nothing.
  private var signs = 0

  init(code: Code, title: String, start: Int) {
    self.code = code
    self.title = title
    self.start = start
  }

  /// A section and the way to what lies in it.
  private struct Provision {
    let section: String
    let path: String
  }

  func citations(_ cursor: inout CitationCursor) -> [LawCitation] {
    var reading = self
    reading.takeAnnouncement(&cursor)
    return reading.list(&cursor)
  }

  private mutating func takeAnnouncement(_ cursor: inout CitationCursor) {
    cursor.skipSpaces()
    if cursor.take(",") { cursor.skipSpaces() }
    if code == .laws, cursor.take("app.") {
      title += "-app"
      cursor.skipSpaces()
    }
    if cursor.take("parts") || cursor.take("secs.") {
      signs = 2
      cursor.skipSpaces()
    } else if cursor.take("part") || cursor.take("sec.") {
      cursor.skipSpaces()
    }
    signs = max(signs, cursor.takeSectionSigns())
    cursor.skipSpaces()
  }

  private func list(_ cursor: inout CitationCursor) -> [LawCitation] {
    var result: [LawCitation] = []
    var from = start
    var last: SectionNumber?
    while true {
      let sectionStart = cursor.offset
      guard let provision = provision(&cursor) else { break }
      let number = SectionNumber(provision.section)
      var first = provision
      var rangeEnd: LawCitation.RangeEnd?
      if let range = range(from: provision, at: sectionStart, &cursor) {
        (first, rangeEnd) = range
      }
      let path = first.path + tail(&cursor)
      // The sections of a list ascend: "§§ 551 and 12 others" names one.
      if let last, number < last { break }
      last = number
      result.append(
        LawCitation(
          span: TextSpan(from..<cursor.offset),
          kind: code == .laws ? "law" : "regulation",
          id: "\(code.rawValue)/\(title)/\(path)",
          country: "US",
          rangeEnd: rangeEnd
        )
      )
      var ahead = cursor
      guard ahead.takeListMark() else { break }
      _ = ahead.takeSectionSigns()
      ahead.skipSpaces()
      guard isSection(ahead) else { break }
      from = ahead.offset
      cursor = ahead
    }
    return result
  }

  /// "et seq." or "note" behind a section, as the end of an identifier.
  private func tail(_ cursor: inout CitationCursor) -> String {
    var ahead = cursor
    _ = ahead.take(",")
    ahead.skipSpaces()
    if ahead.take("et seq") {
      cursor = ahead
      return "/et-seq"
    }
    ahead = cursor
    ahead.skipSpaces()
    if ahead.take("note") {
      cursor = ahead
      return "/note"
    }
    return ""
  }

  /// Whether a list of sections goes on with the number at a place.
  ///
  /// Without "§§" only a number with a point, such as "8365.2-3", shows that it is a section.
  private func isSection(_ place: CitationCursor) -> Bool {
    var ahead = place
    guard let section = ahead.takeSection() else { return false }
    if signs < 2, code == .laws || !section.utf8.contains(UInt8(ascii: ".")) { return false }
    _ = ahead.takeSubsections()
    ahead.skipSpaces()
    // "§§ 551, 5 U.S.C. 601": the number is the title of the next citation.
    let others: [StaticString] = [
      "u.s.c", "c.f.r", "stat.", "fed. reg", "f.r", "%", "percent", "million", "billion",
    ]
    return !others.contains { ahead.take($0) }
  }

  private func provision(_ cursor: inout CitationCursor) -> Provision? {
    guard var section = cursor.takeSection() else { return nil }
    var subsections = cursor.takeSubsections()
    if code == .regulations, !subsections.isEmpty {
      // "1.1031(a)-1T": the parenthesis is inside the number of the section.
      var ahead = cursor
      if ahead.takeDash(), let rest = ahead.takeSection() {
        section += subsections.map { "(\($0))" }.joined() + "-" + rest
        cursor = ahead
        subsections = cursor.takeSubsections()
      }
    }
    return Provision(section: section, path: ([section] + subsections).joined(separator: "/"))
  }
}

// MARK: - Ranges

extension CodeReading {
  /// The range a section starts: "§§ 10a-10c", "451--473", "1081 through 1085".
  private func range(
    from first: Provision,
    at start: Int,
    _ cursor: inout CitationCursor
  ) -> (Provision, LawCitation.RangeEnd)? {
    var ahead = cursor
    if signs > 1 || code == .laws, ahead.takeRangeWord(orTo: signs > 1) {
      let place = ahead.offset
      guard let last = provision(&ahead) else { return nil }
      cursor = ahead
      return (first, end(last, place, cursor))
    }
    // "10a-10c": the hyphen may be a part of one section's number, as in "404o-1".
    guard signs > 1 || code == .laws, first.section.utf8.contains(UInt8(ascii: "-")) else {
      return nil
    }
    ahead.offset = start
    guard let low = ahead.takeSection(beforeDash: true), ahead.takeDash() else { return nil }
    let place = ahead.offset
    guard let high = ahead.takeSection() else { return nil }
    guard let section = SectionNumber(low).rangeEnd(high, isPlural: signs > 1) else { return nil }
    let path = ([section] + ahead.takeSubsections()).joined(separator: "/")
    cursor = ahead
    return (
      Provision(section: low, path: low),
      end(Provision(section: section, path: path), place, cursor)
    )
  }

  private func end(
    _ provision: Provision,
    _ place: Int,
    _ cursor: CitationCursor
  ) -> LawCitation.RangeEnd {
    LawCitation.RangeEnd(
      span: TextSpan(place..<cursor.offset),
      id: "\(code.rawValue)/\(title)/\(provision.path)"
    )
  }
}

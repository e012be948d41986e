import BriefingCore

// MARK: - The European Union and the United Nations

extension LawCitationReader {
  /// A regulation, directive or decision: `Regulation (EU) No 910/2014`, `Directive 95/46/EC`.
  func union(at start: Int) -> LawCitation? {
    var cursor = cursor(at: start)
    let kind: String
    if cursor.take("regulation") {
      kind = "regulation"
    } else if cursor.take("directive") {
      kind = "directive"
    } else if cursor.take("decision") {
      kind = "decision"
    } else {
      return resolution(at: start)
    }
    cursor.skipSpaces()
    let isUnion = cursor.take("(eu)") || cursor.take("(ec)") || cursor.take("(eec)")
    cursor.skipSpaces()
    if cursor.take("no.") { cursor.skipSpaces() }
    guard let first = cursor.takeNumber(), cursor.byte == UInt8(ascii: "/") else { return nil }
    cursor.offset += 1
    guard let second = cursor.takeNumber() else { return nil }
    let mark = cursor
    let suffixed = cursor.take("/ec") || cursor.take("/eu") || cursor.take("/eec")
    if !suffixed { cursor = mark }
    guard isUnion || suffixed else { return nil }
    return LawCitation(
      span: span(start, cursor),
      kind: kind,
      id: "eu/\(kind)/\(first)/\(second)",
      country: nil
    )
  }

  /// A resolution of the Security Council: `UNSCR 1325`, `Resolution 2231`.
  func resolution(at start: Int) -> LawCitation? {
    var cursor = cursor(at: start)
    let isNamed =
      cursor.take("unscr") || cursor.take("un security council resolution")
      || cursor.take("u.n. security council resolution") || cursor.take("resolution")
    guard isNamed, words.bytes[start].isASCIIUppercase else { return nil }
    cursor.skipSpaces()
    guard let number = cursor.takeNumber(), (3...4).contains(number.utf8.count) else { return nil }
    return LawCitation(
      span: span(start, cursor),
      kind: "resolution",
      id: "un-resolution/\(number)",
      country: nil
    )
  }
}

import BriefingCore

extension HTMLTokenizer {
  /// Takes what starts with `<!`: a comment, a document type or a CDATA section.
  mutating func takeDeclaration(at open: Int) -> HTMLToken? {
    if bytes.matches("--", at: open + 2) { return takeComment(at: open) }
    if bytes.matches("doctype", at: open + 2, ignoringCase: true) { return takeDoctype(at: open) }
    if isForeign || isXML, bytes.matches("[CDATA[", at: open + 2) {
      position = open + 9
      model = .cdata
      return nil
    }
    return takeBogusComment(from: open + 2, at: open)
  }

  /// Takes what counts as a comment up to the next `>`.
  mutating func takeBogusComment(from start: Int, at open: Int) -> HTMLToken {
    let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: start) ?? bytes.count
    position = min(end + 1, bytes.count)
    return HTMLToken(.comment, range: open..<position, content: start..<end)
  }

  private mutating func takeComment(at open: Int) -> HTMLToken {
    let start = open + 4
    // `<!-->` and `<!--->` are empty.
    for end: StaticString in ["->", ">"] where bytes.matches(end, at: start) {
      position = start + end.utf8CodeUnitCount
      return HTMLToken(.comment, range: open..<position, content: start..<start)
    }
    var search = start
    while let dashes = bytes.firstIndex(of: "--", from: search) {
      var end = dashes + 2
      if end < bytes.count, bytes[end] == UInt8(ascii: "!") { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: ">") {
        position = end + 1
        return HTMLToken(.comment, range: open..<position, content: start..<dashes)
      }
      // At the end of the page the marks of the end are no part of the comment.
      if end == bytes.count {
        position = end
        return HTMLToken(.comment, range: open..<end, content: start..<dashes)
      }
      search = dashes + 1
    }
    position = bytes.count
    let isDash = bytes.count > start && bytes[bytes.count - 1] == UInt8(ascii: "-")
    let end = isDash ? bytes.count - 1 : bytes.count
    return HTMLToken(.comment, range: open..<bytes.count, content: start..<max(start, end))
  }

  private mutating func takeDoctype(at open: Int) -> HTMLToken {
    if isXML, expectsDeclarations {
      expectsDeclarations = false
      if let end = endOfDeclarations(from: open + 9) {
        position = end
        return HTMLToken(.doctype, range: open..<end, content: open + 9..<open + 9)
      }
    }
    var scanner = DoctypeScanner(bytes: bytes, position: open + 9)
    let name = scanner.scan()
    doctype = scanner.doctype
    position = scanner.position
    return HTMLToken(.doctype, range: open..<position, content: name)
  }
}

extension HTMLTokenizer {
  /// The offset behind a document type that holds declarations between square brackets.
  ///
  /// - Parameter start: The offset behind `<!DOCTYPE`.
  /// - Returns: The offset; nothing where there are no brackets, or no end of them.
  private func endOfDeclarations(from start: Int) -> Int? {
    var index = start
    var isInside = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let close = bytes.firstIndex(of: bytes[index], from: index + 1) else { return nil }
        index = close
      case UInt8(ascii: "<") where isInside && bytes.matches("<!--", at: index):
        guard let close = bytes.firstIndex(of: "-->", from: index + 4) else { return nil }
        index = close + 2
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"):
        guard isInside, let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: index) else {
          return nil
        }
        return end + 1
      case UInt8(ascii: ">") where !isInside: return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}

/// The reading of a document type behind `<!DOCTYPE`.
private struct DoctypeScanner {
  let bytes: [UInt8]
  var position: Int
  var doctype = HTMLDoctype()

  /// Reads to the `>`, or to the end of the page, and returns the place of the name.
  mutating func scan() -> Range<Int> {
    skipSpace()
    let start = position
    while position < bytes.count, !bytes[position].isHTMLSpace, bytes[position] != 0x3E {
      position += 1
    }
    let name = start..<position
    if name.isEmpty { doctype.forcesQuirks = true }
    skipSpace()
    if !ends() { scanIdentifiers() }
    finish()
    return name
  }

  private mutating func scanIdentifiers() {
    if bytes.matches("public", at: position, ignoringCase: true) {
      position += 6
      skipSpace()
      guard let identifier = quoted() else { return }
      doctype.publicIdentifier = identifier
      skipSpace()
      guard !ends() else { return }
      guard let system = quoted() else { return }
      doctype.systemIdentifier = system
    } else if bytes.matches("system", at: position, ignoringCase: true) {
      position += 6
      skipSpace()
      guard let identifier = quoted() else { return }
      doctype.systemIdentifier = identifier
      skipSpace()
    } else {
      doctype.forcesQuirks = true
    }
  }

  /// An identifier in quotes; without its end it reaches to the `>`, and the page is an old one.
  private mutating func quoted() -> Range<Int>? {
    guard position < bytes.count,
      bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
    else {
      doctype.forcesQuirks = true
      return nil
    }
    let quote = bytes[position]
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote, bytes[position] != 0x3E {
      position += 1
    }
    let range = start..<position
    if position < bytes.count, bytes[position] == quote {
      position += 1
    } else {
      doctype.forcesQuirks = true
    }
    return range
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
  }

  private func ends() -> Bool { position < bytes.count && bytes[position] == 0x3E }

  /// Reads on to the `>`; where the page ends before anything unexpected came, it is an old one.
  private mutating func finish() {
    if position >= bytes.count { doctype.forcesQuirks = true }
    position = bytes.firstIndex(of: UInt8(ascii: ">"), from: position).map { $0 + 1 } ?? bytes.count
  }
}

import BriefingCore

/// A law, regulation or resolution cited by number.
struct LawCitation {
  /// The bytes of the citation.
  let span: TextSpan
  /// The kind of instrument.
  let kind: String
  /// The normalized citation, such as `usc/42/1983`.
  let id: String
  /// The country, where the form of the citation gives it away.
  let country: String?
  /// The last provision of a range such as "§§ 10a-10c", which is cited as well.
  var rangeEnd: RangeEnd?

  /// The last provision of a range.
  struct RangeEnd {
    /// The bytes that name it, inside of the citation.
    let span: TextSpan
    /// Its normalized citation.
    let id: String
  }
}

/// Reads citations by number: of the laws of the United States, of the European Union, and
/// resolutions of the United Nations.
///
/// The identifiers of federal law follow those of the citation library of the unitedstates project
/// (`usc/5/552/a`, `us-law/public/111/89`), which is in the public domain.
struct LawCitationReader {
  let words: NameWords

  /// Returns the citations of the document, in order, none overlapping another.
  func citations() -> [LawCitation] {
    var result: [LawCitation] = []
    var done = 0
    for index in 0..<words.count where words.tokens[index].span.start >= done {
      let citations = citations(at: index)
      guard let last = citations.last else { continue }
      result += citations
      done = last.span.end
    }
    return result
  }

  private func citations(at index: Int) -> [LawCitation] {
    let start = words.tokens[index].span.start
    let first = words.bytes[start]
    if first.isASCIIDigit { return code(at: start) }
    guard words.tokens[index].isWord, Self.openings.contains(Self.opening(words.bytes, start))
    else {
      return []
    }
    let lone: LawCitation?
    switch first | 0x20 {
    case UInt8(ascii: "p"): return publicLaws(at: start)
    case UInt8(ascii: "s"):
      let sections = sections(at: start)
      if !sections.isEmpty { return sections }
      lone = bill(at: start, index)
    case UInt8(ascii: "u"): lone = constitution(at: start) ?? resolution(at: start)
    case UInt8(ascii: "h"): lone = bill(at: start, index)
    case UInt8(ascii: "e"): lone = order(at: start)
    case UInt8(ascii: "r"), UInt8(ascii: "d"): lone = union(at: start)
    default: lone = nil
    }
    return lone.map { [$0] } ?? []
  }

  /// The first two letters of the words that can open a citation: most words need no closer look.
  ///
  /// Fifteen numbers one by one are quicker than a set of them.
  private static let openings: [UInt16] =
    ["pu", "pr", "p.", "pl", "se", "s.", "u.", "un", "u ", "h.", "ex", "e.", "re", "di", "de"]
    .map { opening(Array($0.utf8), 0) }

  private static func opening(_ bytes: [UInt8], _ start: Int) -> UInt16 {
    let second = start + 1 < bytes.count ? bytes[start + 1] : 0
    return UInt16(bytes[start] | 0x20) << 8
      | UInt16(second.isASCIIUppercase ? second | 0x20 : second)
  }

  func cursor(at start: Int) -> CitationCursor {
    // A citation lies in one block, but may reach over what looks like the end of a sentence.
    let block = words.document.block(at: start)?.span ?? words.document.text.span
    return CitationCursor(words.bytes, at: start, before: min(block.end, start + 240))
  }

  func span(_ start: Int, _ cursor: CitationCursor) -> TextSpan {
    TextSpan(start..<cursor.offset)
  }
}

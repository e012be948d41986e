import BriefingCore

/// The sentence that closes the text of an item and tells what its date is inferred from.
///
/// It names the day a source was published as files do, and quotes passages beside it. Where these
/// cannot be told from our own words, as where a name of a source has a quotation mark, there is no
/// such sentence for us.
struct ComposedPremises {
  private let text: [UInt8]
  /// Where premises begin that stand outside quotation marks.
  private let starts: [Int]

  init?(of item: Item) {
    let text = Array(item.text.utf8)
    let lead = Array(Phrasing.inferredFrom.utf8)
    guard text.firstIndex(of: lead, from: 0) != nil else { return nil }
    let quotes = item.allCitations.map(\.quote) + item.sides.map(\.value)
    guard let isQuoted = KnownQuotes(quotes).marked(in: text) else { return nil }
    func isOwn(_ range: Range<Int>) -> Bool { !isQuoted[range].contains(true) }
    var opening: Int?
    var place = 0
    while let start = text.firstIndex(of: lead, from: place) {
      if isOwn(start..<start + lead.count) { opening = start + lead.count }
      place = start + 1
    }
    guard let opening else { return nil }
    var starts = [opening]
    place = opening
    while let start = text.firstIndex(of: Array("; ".utf8), from: place) {
      if isOwn(start..<start + 2) { starts.append(start + 2) }
      place = start + 2
    }
    self.text = text
    self.starts = starts
  }

  /// Returns the text of the item with the days of publication in a style.
  func text(in style: HouseStyle) -> String {
    var result = text[..<(starts.first ?? 0)]
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : text.count
      result += style.premise(text[start..<end])
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension HouseStyle {
  /// Returns a premise with the day of publication that it opens with in this style; others stay.
  func premise(_ premise: String) -> String {
    String(decoding: self.premise(Array(premise.utf8)[...]), as: UTF8.self)
  }

  fileprivate func premise(_ premise: ArraySlice<UInt8>) -> [UInt8] {
    for lead in ["published between ", "published "].map({ Array($0.utf8) })
    where premise.starts(with: lead) {
      let rest = premise.dropFirst(lead.count)
      guard let (words, end) = dated(rest) else { return Array(premise) }
      let joint = Array(" and ".utf8)
      guard rest[end...].starts(with: joint),
        let (last, close) = dated(rest[(end + joint.count)...])
      else { return lead + words + rest[end...] }
      return lead + words + joint + last + rest[close...]
    }
    return Array(premise)
  }

  /// The words for the date that a text opens with, as files write it, and where it ends.
  private func dated(_ text: ArraySlice<UInt8>) -> (words: [UInt8], end: Int)? {
    let run = text.prefix { byte in
      byte.isASCIIDigit || Self.signs.contains(byte)
    }
    // A full stop closes a sentence, and is no part of the date.
    let date = run.last == 0x2E ? run.dropLast() : run
    let next = text[date.endIndex...].first
    guard next.map(Self.ends.contains) ?? true,
      let value = EDTF(String(decoding: date, as: UTF8.self))
    else { return nil }
    return (Array(words(value, isFollowed: next == 0x20).utf8), date.endIndex)
  }

  /// What may stand behind a date.
  private static let ends = Set(" ,;.".utf8)

  /// The bytes besides digits that dates are written with in files.
  private static let signs = Set("-/.:+?~%TWXZ".utf8)
}

import BriefingCore

/// Somebody in a header such as `From`.
struct MailAddress {
  /// The name, or the address where no name is given.
  let name: String

  /// The addresses that are looked at.
  private static let limit = 100

  /// Returns the people of a header.
  static func all(in value: [UInt8]) -> [MailAddress] {
    entries(of: value).prefix(limit).compactMap(MailAddress.init)
  }

  /// The entries between commas, outside of quotes, comments and angles.
  private static func entries(of value: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    var entry = Entry()
    var place = Place.phrase
    var isEscaped = false
    for byte in value {
      if isEscaped {
        isEscaped = false
        entry.append(byte, to: place)
        continue
      }
      switch (place, byte) {
      case (.quote, UInt8(ascii: "\\")), (.comment, UInt8(ascii: "\\")): isEscaped = true
      case (.phrase, UInt8(ascii: "\"")): place = .quote
      case (.quote, UInt8(ascii: "\"")): place = .phrase
      case (.phrase, UInt8(ascii: "(")): place = .comment
      case (.comment, UInt8(ascii: ")")): place = .phrase
      case (.phrase, UInt8(ascii: "<")): place = .address
      case (.address, UInt8(ascii: ">")): place = .phrase
      case (.phrase, UInt8(ascii: ",")), (.phrase, UInt8(ascii: ";")):
        entries.append(entry)
        entry = Entry()
      case (.phrase, UInt8(ascii: ":")): entry = Entry()  // the name of a group
      default: entry.append(byte, to: place)
      }
    }
    entries.append(entry)
    return entries
  }

  private enum Place { case phrase, quote, comment, address }

  private struct Entry {
    var phrase: [UInt8] = []
    var comment: [UInt8] = []
    var address: [UInt8] = []

    mutating func append(_ byte: UInt8, to place: Place) {
      switch place {
      case .phrase, .quote: phrase.append(byte)
      case .comment: comment.append(byte)
      case .address: address.append(byte)
      }
    }
  }

  private init?(_ entry: Entry) {
    let phrase = EncodedWords.text(of: entry.phrase)
    let comment = EncodedWords.text(of: entry.comment)
    let address = EncodedWords.text(of: entry.address)
    let isBare = entry.address.isEmpty
    let name = isBare && !comment.isEmpty ? comment : phrase.isEmpty ? address : phrase
    guard !name.isEmpty else { return nil }
    self.name = name
  }
}

extension CalendarDay {
  /// Reads the day of a `Date` header, as its sender counted it.
  init?(mailDate value: [UInt8]) {
    let words = value.split { $0.isASCIIWhitespace || $0 == UInt8(ascii: ",") || $0 == 0x2D }
      .prefix(6).map { String(decoding: $0.map(\.asciiLowercased), as: UTF8.self) }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    for index in words.indices.dropFirst().dropLast() {
      guard let month = months.firstIndex(of: String(words[index].prefix(3))),
        let day = Int(words[index - 1]), let year = Int(words[index + 1]), year >= 0, year < 10_000
      else { continue }
      // RFC 5322 keeps the years of two and three digits of older programs.
      let full = year >= 1_000 ? year : year + (year < 50 ? 2_000 : 1_900)
      self.init(year: full, month: month + 1, day: day)
      return
    }
    return nil
  }
}

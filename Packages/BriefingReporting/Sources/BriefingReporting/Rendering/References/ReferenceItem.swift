import BriefingCore

/// A source as an item of CSL-JSON.
struct ReferenceItem {
  private let presented: PresentedSource
  private let id: String

  init(_ presented: PresentedSource, id: String) {
    self.presented = presented
    self.id = id
  }

  var json: JSONValue {
    guard let source = presented.source else {
      return .object(["id": .string(id), "type": "document", "note": .string(Wording.unlisted)])
    }
    let kind = ReferenceKind(genre: source.genre)
    let publisher = source.publisher.flatMap(\.reference).map(JSONValue.string)
    return .object([
      "id": .string(id),
      "type": .string(kind.type),
      "title": source.title.flatMap(\.reference).map(JSONValue.string),
      "author": source.byline.flatMap(\.reference).map {
        .array([.object(["literal": .string($0)])])
      },
      "container-title": kind.isInPeriodical ? publisher : nil,
      "publisher": kind.isInPeriodical ? nil : publisher,
      "issued": source.published.dateParts.map { parts in
        .object(["date-parts": .array([.array(parts.map(JSONValue.integer))])])
      },
      "language": source.language.flatMap(\.reference).map(JSONValue.string),
      "note": source.published.note.map(JSONValue.string),
      "custom": custom(source),
    ])
  }

  /// What CSL has no field for, and the texts that had to be changed.
  private func custom(_ source: BriefingSource) -> JSONValue {
    let texts = [
      ("title", source.title), ("publisher", source.publisher), ("byline", source.byline),
    ]
    let changed = texts.compactMap { name, text -> JSONValue.Member? in
      guard let text, text.reference.map({ Array($0.utf8) }) != Array(text.utf8) else { return nil }
      return JSONValue.Member(name, .string(text))
    }
    return .object([
      "file": .string(source.file),
      "digest": .string(source.digest),
      "grade": .string(source.grade),
      "genre": source.genre.map(JSONValue.string),
      "descriptor": source.descriptor.map(JSONValue.string),
      "published": source.published.json,
      "verbatim": changed.isEmpty ? nil : .object(changed),
    ])
  }
}

/// What kind of thing a source is, in the words of CSL.
private struct ReferenceKind {
  let type: String
  /// Whether the publisher is the name of what it appeared in.
  let isInPeriodical: Bool

  init(genre: String?) {
    switch genre {
    case "news": (type, isInPeriodical) = ("article-newspaper", true)
    case "analysis", "commentary": (type, isInPeriodical) = ("article", true)
    case "bill", "hearing", "interview", "legislation", "regulation", "report", "speech", "treaty",
      "webpage":
      (type, isInPeriodical) = (genre ?? "document", genre == "webpage")
    default: (type, isInPeriodical) = ("document", false)
    }
  }
}

extension PublicationDate {
  /// Year, month and day, as far as they are known; nothing for any other date.
  fileprivate var dateParts: [Int]? {
    guard basis != .unknown, let point = value?.point, !point.isUncertain, !point.isApproximate,
      let year = point.year.value, year >= 1
    else { return nil }
    switch point.part {
    case .year: return [year]
    case .month(let month): return month.value.map { [year, $0] }
    case .day(let month, let day):
      guard let month = month.value, let day = day.value else { return nil }
      return [year, month, day]
    case .season, .week: return nil
    }
  }

  /// What `issued` does not say of the date.
  fileprivate var note: String? {
    let date = dateParts == nil ? Wording.published(words(in: .standard)) : nil
    let premises = basis == .inferred ? Wording.issuedPremises(premises) : nil
    let sentences = [date, premises].compactMap { $0 }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ").reference
  }
}

extension String {
  /// The text as processors of CSL are to print it, or nothing where there is nothing to print.
  ///
  /// They read a few tags as formatting, some hand all to a browser, and they read
  /// `{:name: value}` in a note as a field of the item.
  fileprivate var reference: String? {
    let text = Array(controlsShown.onOneLine.utf8)
    guard !text.isEmpty else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      result.append(byte)
      guard index + 1 < text.count else { continue }
      let next = text[index + 1]
      let isTag = byte == 0x3C && (next.isASCIILetter || [0x21, 0x2F, 0x3F].contains(next))
      if isTag || byte == 0x7B && next == 0x3A { result.append(0x20) }  // {:
    }
    return String(decoding: result, as: UTF8.self)
  }
}

import BriefingCore

/// The lines between `---` or `+++` at the start of a Markdown file, which say something of the file.
///
/// They are YAML or TOML; of both, what such files use is read: plain, quoted and folded values, and
/// lists on one line or on several. Values that are more than that are passed over.
struct FrontMatter {
  /// The offset behind the closing line.
  let end: Int
  /// The values by key in small letters.
  private var values: [String: [String]] = [:]
  /// What stands between a key and its value.
  private let mark: UInt8

  /// Reads the front matter at an offset; nothing where there is none.
  init?(_ bytes: [UInt8], from start: Int) {
    let first = MarkdownLine(bytes, at: start)
    guard first.end - start >= 3 else { return nil }
    let isTOML = Self.isFence(bytes[start..<first.end], "+++")
    guard isTOML || Self.isFence(bytes[start..<first.end], "---") else { return nil }
    let fences = isTOML ? ["+++"] : ["---", "..."]
    mark = UInt8(ascii: isTOML ? "=" : ":")
    var lines: [Range<Int>] = []
    var position = first.next
    var isKeyed = false
    while position < bytes.count {
      let line = MarkdownLine(bytes, at: position)
      let range = position..<line.end
      if fences.contains(where: { Self.isFence(bytes[range], $0) }) {
        guard isKeyed else { return nil }
        end = line.next
        read(lines.map { String(decoding: bytes[$0], as: UTF8.self) })
        return
      }
      // A line that is none of this shows that the first one only parts sections.
      guard line.isBlank || line.indent > 0 || Self.isEntry(bytes[range], mark) else { return nil }
      isKeyed = isKeyed || Self.key(of: bytes[range], mark) != nil
      lines.append(range)
      position = line.next
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
    line.starts(with: mark.utf8) && line.dropFirst(3).allSatisfy(\.isASCIIWhitespace)
  }

  private static func isEntry(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> Bool {
    switch line.first {
    // A comment; the end of a list or a map; in TOML the name of a table.
    case UInt8(ascii: "#"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    case UInt8(ascii: "[") where mark == UInt8(ascii: "="): true
    default: line.starts(with: "- ".utf8) || key(of: line, mark) != nil
    }
  }

  /// The bytes of a key at the start of a line, without the quotes around it, and the offset behind
  /// the mark that follows it.
  ///
  /// A key is a word or a few, so that a sentence with a colon is none.
  private static func key(
    of line: ArraySlice<UInt8>,
    _ mark: UInt8
  ) -> (name: ArraySlice<UInt8>, end: Int)? {
    var end = line.startIndex
    while end < line.endIndex, end - line.startIndex <= longestKey {
      let isMark = line[end] == mark
      if isMark,
        mark != UInt8(ascii: ":") || end + 1 == line.endIndex
          || line[end + 1].isASCIIWhitespace
      {
        break
      }
      end += 1
    }
    guard end < line.endIndex, line[end] == mark, end > line.startIndex else { return nil }
    var key = line[..<end]
    while key.last == 0x20 || key.last == 0x09 { key.removeLast() }
    guard let first = key.first, let last = key.last else { return nil }
    if first == last, key.count > 2, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      key = key.dropFirst().dropLast()
    } else if !first.isASCIILetter, !first.isASCIIDigit, first < 0x80, first != UInt8(ascii: "_") {
      return nil
    }
    let words = key.split(separator: 0x20)
    let isPlain = key.allSatisfy { byte in
      byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || " -_./:@".utf8.contains(byte)
    }
    return isPlain && words.count <= 3 ? (key, end + 1) : nil
  }

  private static let longestKey = 60

  // MARK: Values

  private mutating func read(_ lines: [String]) {
    var index = 0
    while index < lines.count {
      let line = Array(lines[index].utf8)
      index += 1
      guard let key = Self.key(of: line[...], mark) else { continue }
      let name = String(decoding: key.name, as: UTF8.self).lowercased()
      var inner: [String] = []
      while index < lines.count, Self.belongs(lines[index]) {
        inner.append(lines[index])
        index += 1
      }
      let rest = String(decoding: line[key.end...], as: UTF8.self)
      let found = Self.values(of: PageStatements.tidied(rest), inner)
      if values[name] == nil, !found.isEmpty { values[name] = found }
    }
  }

  /// Whether a line belongs to the key above it.
  private static func belongs(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return true }
    return first == 0x20 || first == 0x09 || line.utf8.starts(with: "- ".utf8)
      || first == UInt8(ascii: "]") || first == UInt8(ascii: "}")
  }

  private static func values(of text: String, _ inner: [String]) -> [String] {
    if text.isEmpty {
      return inner.compactMap { line in
        let entry = PageStatements.tidied(line)
        guard entry.hasPrefix("- ") else { return nil }
        return scalar(name(in: String(entry.dropFirst(2))))
      }
    }
    if text.first == ">" || text.first == "|" {
      return [PageStatements.tidied(inner.joined(separator: " "))].filter { !$0.isEmpty }
    }
    if text.first == "[" {
      let list = ([text] + inner.map(PageStatements.tidied)).joined(separator: " ")
      guard let end = list.lastIndex(of: "]") else { return [] }
      return entries(of: String(list[..<end].dropFirst())).compactMap(scalar)
    }
    guard text.first != "{", text.first != "&", text.first != "*", text.first != "!" else {
      return []
    }
    // A plain value may go on in lines that are indented.
    return [scalar(([text] + inner.map(PageStatements.tidied)).joined(separator: " "))]
      .compactMap { $0 }
  }

  /// The value of `name` where an entry of a list is a mapping, and the entry itself otherwise.
  private static func name(in entry: String) -> String {
    entry.hasPrefix("name: ") ? String(entry.dropFirst(6)) : entry
  }

  /// The entries of a list on one line, parted by commas outside of quotes.
  private static func entries(of text: String) -> [String] {
    var entries = [""]
    var quote: Character?
    for character in text {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if quote == nil, character == "," {
        entries.append("")
        continue
      }
      entries[entries.count - 1].append(character)
    }
    return entries.map(PageStatements.tidied)
  }

  /// The text of a value, without its quotes or the comment behind it; nothing where it is empty.
  private static func scalar(_ text: String) -> String? {
    let text = PageStatements.tidied(text)
    guard let mark = text.first else { return nil }
    var value = ""
    if mark == "\"" || mark == "'" {
      var isEscaped = false
      for character in text.dropFirst() {
        if isEscaped {
          value.append(character)
          isEscaped = false
        } else if mark == "\"", character == "\\" {
          isEscaped = true
        } else if character == mark {
          break
        } else {
          value.append(character)
        }
      }
    } else {
      let words = text.split(separator: " ").prefix { $0.first != "#" }
      value = words.joined(separator: " ")
      if value == "~" || value == "null" { value = "" }
    }
    return value.isEmpty ? nil : value
  }

  // MARK: What the file says of itself

  /// The first value of the first key that has one.
  private func first(_ keys: String...) -> Finding<String>? {
    all(keys).first
  }

  private func all(_ keys: [String]) -> [Finding<String>] {
    for key in keys {
      if let found = values[key] {
        return found.map { Finding($0, origin: .markup("front-matter:\(key)")) }
      }
    }
    return []
  }

  /// Whether a title is given.
  var hasTitle: Bool { first("title") != nil }

  /// Puts what the front matter says in the place of what the text shows.
  func apply(to metadata: inout SourceMetadata) {
    metadata.title = first("title") ?? metadata.title
    metadata.publisher = first("publisher", "site", "outlet", "organization") ?? metadata.publisher
    metadata.url = first("canonical_url", "canonical", "source_url", "url") ?? metadata.url
    let authors = all(["authors", "author", "by", "byline"]).flatMap { statement in
      AuthorNames.names(in: statement.value).map { Finding($0, origin: statement.origin) }
    }
    if !authors.isEmpty { metadata.authors = authors }
    if let date = first("date", "published", "publishdate", "pubdate", "date_published"),
      let day = StatedDate.day(of: date.value)
    {
      metadata.published = PublicationDate(value: EDTF(day), basis: .stated)
      metadata.publishedStatement = date
    }
    if let language = first("lang", "language", "locale") { metadata.state(language: language) }
  }
}

extension SourceMetadata {
  /// Takes the language a file states, where the text does not show another one.
  mutating func state(language: Finding<String>) {
    let primary = language.value.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() }
    guard let primary, (2...3).contains(primary.utf8.count) else { return }
    let shown = self.language?.value ?? "und"
    if shown == "und" || shown == primary {
      self.language = Finding(primary, origin: language.origin)
    }
  }
}

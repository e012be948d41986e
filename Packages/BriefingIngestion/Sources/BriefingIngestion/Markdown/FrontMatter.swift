import BriefingCore

/// The lines between `---` at the start of a Markdown file, which say something of the file.
///
/// They are YAML; of it, what such files use is read: plain, quoted and folded values, and lists on
/// one line or on several. Values that are more than that are passed over.
struct FrontMatter {
  /// The offset behind the closing line.
  let end: Int
  /// The values by key in small letters.
  private var values: [String: [String]] = [:]

  /// Reads the front matter at an offset; nothing where there is none.
  init?(_ bytes: [UInt8], from start: Int) {
    let first = MarkdownLine(bytes, at: start)
    guard first.end - start >= 3, Self.isFence(bytes[start..<first.end], "---") else { return nil }
    var lines: [Range<Int>] = []
    var position = first.next
    var isKeyed = false
    while position < bytes.count {
      let line = MarkdownLine(bytes, at: position)
      let range = position..<line.end
      if Self.isFence(bytes[range], "---") || Self.isFence(bytes[range], "...") {
        guard isKeyed else { return nil }
        end = line.next
        read(lines.map { String(decoding: bytes[$0], as: UTF8.self) })
        return
      }
      // A line that is no YAML shows that the first one only parts sections.
      guard line.isBlank || line.indent > 0 || Self.isEntry(bytes[range]) else { return nil }
      isKeyed = isKeyed || Self.key(of: bytes[range]) != nil
      lines.append(range)
      position = line.next
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
    line.starts(with: mark.utf8) && line.dropFirst(3).allSatisfy(\.isASCIIWhitespace)
  }

  private static func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#") || line.starts(with: "- ".utf8) || key(of: line) != nil
  }

  /// The bytes of a key at the start of a line.
  private static func key(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return nil
    }
    let after = colon + 1
    guard after == line.endIndex || line[after].isASCIIWhitespace else { return nil }
    let key = line[..<colon]
    return key.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }
      ? key : nil
  }

  // MARK: Values

  private mutating func read(_ lines: [String]) {
    var index = 0
    while index < lines.count {
      let line = Array(lines[index].utf8)
      index += 1
      guard let key = Self.key(of: line[...]) else { continue }
      let name = String(decoding: key, as: UTF8.self).lowercased()
      var inner: [String] = []
      while index < lines.count, Self.belongs(lines[index]) {
        inner.append(lines[index])
        index += 1
      }
      let rest = String(decoding: line[(key.endIndex + 1)...], as: UTF8.self)
      let found = Self.values(of: PageStatements.tidied(rest), inner)
      if values[name] == nil, !found.isEmpty { values[name] = found }
    }
  }

  /// Whether a line belongs to the key above it.
  private static func belongs(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return true }
    return first == 0x20 || first == 0x09 || line.utf8.starts(with: "- ".utf8)
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
    if text.first == "[", text.last == "]" {
      return entries(of: String(text.dropFirst().dropLast())).compactMap(scalar)
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

/// The rows of a shipped table: lines of fields parted by tabs, lists in a field parted by bars.
struct TableRows: Sequence {
  private let lines: [Row]

  init(_ text: StaticString) {
    lines = text.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map { line in
        Row(
          fields: line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        )
      }
    }
  }

  func makeIterator() -> IndexingIterator<[Row]> { lines.makeIterator() }

  /// One line; fields that are not there are empty.
  struct Row {
    let fields: [String]

    subscript(index: Int) -> String { index < fields.count ? fields[index] : "" }

    /// The field, or nothing where it is empty.
    func text(_ index: Int) -> String? { self[index].isEmpty ? nil : self[index] }

    /// The items of a field that holds a list.
    func list(_ index: Int) -> [String] {
      self[index].utf8.split(separator: 0x7C).map { String(Substring($0)) }
    }
  }
}

/// A name as tables look it up: without "the", with plain spaces and hyphens, and ’ for '.
struct NameKey: Hashable {
  private let bytes: [UInt8]

  init(_ name: some StringProtocol) {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x27, 0x2018, 0x2019, 0x02BC: bytes.append(0x27)
      case 0x2D, 0x2010...0x2013: bytes.append(0x2D)
      case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F:
        if bytes.last != 0x20 { bytes.append(0x20) }
      default: bytes.append(contentsOf: UTF8.encode(scalar)?.map { $0 } ?? [])
      }
    }
    for article in ["the ", "The "] where bytes.starts(with: article.utf8) {
      bytes.removeFirst(article.utf8.count)
      break
    }
    self.bytes = bytes
  }
}

extension Dictionary where Key == NameKey {
  /// Adds a value under names that have none yet: of two equal names the first listed keeps it.
  mutating func add(_ value: Value, under names: [String]) {
    for name in names where self[NameKey(name)] == nil { self[NameKey(name)] = value }
  }

  /// Adds a value to those a name has.
  mutating func append<Item>(_ item: Item, under names: [String]) where Value == [Item] {
    for name in names { self[NameKey(name), default: []].append(item) }
  }
}

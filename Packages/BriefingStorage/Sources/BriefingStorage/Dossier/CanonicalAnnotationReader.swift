import BriefingCore

/// Reads a file of annotations that is in its one spelling, without libyaml.
///
/// It knows the layout the writer gives a file and nothing more of YAML. What it makes of an annotation
/// is written anew at once, and counts only where every byte comes out the same: so it reads a file as
/// the writer wrote it, or not at all. A file that is spelt otherwise, or wrong, is left to
/// ``AnnotationFileReader``, which says where and why.
///
/// Both together, reading and writing anew, took 0.39 of the time that libyaml's events take in C,
/// the digest of the file included.
struct CanonicalAnnotationReader: ~Copyable {
  private let limits: YAMLLimits
  private var writer = CanonicalYAMLWriter(capacity: 4096)
  private var annotations: [Annotation] = []
  private var hashes: [UInt64] = []
  /// Texts that stand in most annotations, held once.
  private var annotator = ""
  private var attributes = AttributeList()
  /// How many values the current annotation may still have.
  private var allowance = 0

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: The bounds within which it is read.
  /// - Returns: What it holds; nothing where it is not in its one spelling.
  static func read(_ bytes: [UInt8], limits: YAMLLimits) -> AnnotationFile? {
    // In this layout two events take three bytes and more.
    guard bytes.count <= limits.bytes, bytes.count <= limits.events, limits.keyBytes >= 128,
      let start = startOfAnnotations(in: bytes),
      var file = try? AnnotationFile(checking: Array(bytes[..<start]), file: "", limits: limits)
    else { return nil }
    let head = file.yaml().dropLast(" []\n".utf8.count)
    guard file.annotations.isEmpty, head.elementsEqual(bytes[..<(start - 1)]) else { return nil }
    var reader = Self(limits)
    let isRead = bytes.withUnsafeBufferPointer { reader.readAnnotations(in: $0, from: start) }
    guard isRead, reader.haveDifferentIDs() else { return nil }
    file.annotations = reader.annotations
    return file
  }

  /// The first byte below the line `annotations:`, which a file in its one spelling has near its top.
  private static func startOfAnnotations(in bytes: [UInt8]) -> Int? {
    let key = Array("\nannotations:\n".utf8)
    let end = min(bytes.count, 64 << 10)
    var index = 0
    while index + key.count <= end {
      if bytes[index] == key[0], bytes[index..<index + key.count].elementsEqual(key) {
        return index + key.count
      }
      index += 1
    }
    return nil
  }

  private init(_ limits: YAMLLimits) { self.limits = limits }

  private mutating func readAnnotations(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Bool {
    annotations.reserveCapacity(bytes.count / 200)
    hashes.reserveCapacity(bytes.count / 200)
    var scanner = LineScanner(bytes, at: start)
    while scanner.index < bytes.count {
      let start = scanner.index
      if !annotations.isEmpty {
        writer.blankLine()
        // After a text that ends in line feeds the writer adds none.
        if bytes[start] == UInt8(ascii: "\n") { scanner.index += 1 }
      }
      guard let annotation = readAnnotation(&scanner), isNext(annotation) else { return false }
      writer.item { $0.fields(annotation) }
      guard let end = writer.drained(against: bytes, at: start) else { return false }
      scanner.index = end
      annotations.append(annotation)
    }
    return !annotations.isEmpty
  }

  /// Whether an annotation follows the one before in the order of the file.
  private func isNext(_ annotation: Annotation) -> Bool {
    guard let last = annotations.last else { return true }
    return last.span == annotation.span ? last.id < annotation.id : last.span < annotation.span
  }

  /// Whether all ids are different; equal hashes are left to the other reader.
  private mutating func haveDifferentIDs() -> Bool {
    hashes.sort()
    return !zip(hashes, hashes.dropFirst()).contains(where: ==)
  }

  // MARK: - One annotation

  private mutating func readAnnotation(_ scanner: inout LineScanner) -> Annotation? {
    guard scanner.skip("- ") else { return nil }
    allowance = limits.values
    var id: String?
    var start: Int?
    var end: Int?
    var quote: String?
    var label: String?
    var annotator: String?
    var attributes = Attributes()
    var confidence: Double?
    var review = Annotation.Review.proposed
    var reviewer: String?
    var note: String?
    var proposed: Annotation.Proposal?
    var revision: String?
    var unknown = AttributeList()
    repeat {
      guard let key = scanner.key() else { return nil }
      switch AnnotationKey(key) {
      case .id:
        id = text(&scanner, indent: 2)
        hashes.append(id?.withBytes { $0.fowlerNollVoHash } ?? 0)
      case .start: start = scanner.plain()?.wholeNumber
      case .end: end = scanner.plain()?.wholeNumber
      case .quote: quote = text(&scanner, indent: 2)
      case .label: label = text(&scanner, indent: 2)
      case .annotator:
        annotator = text(&scanner, indent: 2, sharing: self.annotator)
        self.annotator = annotator ?? ""
      case .attributes:
        guard let read = map(&scanner, indent: 4, depth: 1, sharing: quote ?? "") else {
          return nil
        }
        attributes = read
      case .confidence: confidence = scanner.plain()?.decimal
      case .review:
        guard let word = scanner.plain() else { return nil }
        // Only words that mean something are written as themselves again.
        review =
          word.spells("proposed")
          ? .proposed
          : Annotation.Review(rawValue: String(decoding: word, as: UTF8.self)) ?? .proposed
      case .reviewer: reviewer = text(&scanner, indent: 2)
      case .note: note = text(&scanner, indent: 2)
      case .revision: revision = text(&scanner, indent: 2)
      case .proposed:
        guard let read = map(&scanner, indent: 4, depth: 1, sharing: ""),
          let proposal = Annotation.Proposal(read)
        else { return nil }
        proposed = proposal
      case nil:
        let key = String(decoding: key, as: UTF8.self)
        guard let value = value(&scanner, indent: 2, depth: 1, sharing: ""), unknown.add(key, value)
        else { return nil }
      }
    } while scanner.skip("  ")
    guard let id, let start, let end, let quote, let label, let annotator, start < end,
      !id.isEmpty, !quote.isEmpty, !label.isEmpty, !annotator.isEmpty, confidence ?? 0 <= 1,
      let span = TextSpan(start: start, end: end)
    else { return nil }
    return Annotation(
      id: AnnotationID(rawValue: id),
      label: Label(rawValue: label),
      span: span,
      quote: quote,
      revision: revision,
      attributes: attributes,
      annotator: annotator,
      confidence: confidence,
      review: review,
      reviewer: reviewer,
      note: note,
      proposed: proposed,
      unknown: unknown.attributes
    )
  }

  // MARK: - Values

  private mutating func text(
    _ scanner: inout LineScanner,
    indent: Int,
    sharing known: String = ""
  ) -> String? {
    guard scanner.skip(" ") else { return nil }
    switch scanner.current {
    case UInt8(ascii: "\""): return scanner.quoted(limit: limits.scalarBytes)
    case UInt8(ascii: "|"): return scanner.literal(indent: indent + 2, limit: limits.scalarBytes)
    default:
      let bytes = scanner.line()
      guard bytes.count <= limits.scalarBytes else { return nil }
      return bytes.spells(text: known) ? known : String(decoding: bytes, as: UTF8.self)
    }
  }

  private mutating func value(
    _ scanner: inout LineScanner,
    indent: Int,
    depth: Int,
    sharing known: String
  ) -> AttributeValue? {
    allowance -= 1
    guard allowance >= 0, depth < limits.depth - 2 else { return nil }
    guard scanner.current == UInt8(ascii: "\n") else {
      if scanner.skip(" []\n") { return .list([]) }
      if scanner.skip(" {}\n") { return .map(Attributes()) }
      return text(&scanner, indent: indent, sharing: known).map(AttributeValue.text)
    }
    if scanner.startsItem(indent: indent) {
      return list(&scanner, indent: indent, depth: depth)
    }
    return map(&scanner, indent: indent + 2, depth: depth + 1, sharing: "").map(AttributeValue.map)
  }

  /// The items of a list, each a text; lists and mappings in lists are left to the other reader.
  private mutating func list(
    _ scanner: inout LineScanner,
    indent: Int,
    depth: Int
  ) -> AttributeValue? {
    var items: [AttributeValue] = []
    scanner.index += 1
    repeat {
      allowance -= 1
      scanner.index += indent + 1
      // A text starts at the dash's blank, and an item that holds more than a text reads as one that
      // is written otherwise.
      guard allowance >= 0, let item = text(&scanner, indent: indent) else { return nil }
      items.append(.text(item))
    } while scanner.isItem(indent: indent)
    return .list(items)
  }

  private mutating func map(
    _ scanner: inout LineScanner,
    indent: Int,
    depth: Int,
    sharing known: String
  ) -> Attributes? {
    guard scanner.skip("\n") else { return nil }
    // Within another mapping a list of its own is needed.
    var nested = AttributeList()
    let isOutermost = depth == 1
    if isOutermost { attributes.removeAll() }
    while scanner.skip(indent: indent) {
      guard let key = scanner.key() else { return nil }
      let name = String(decoding: key, as: UTF8.self)
      guard let value = value(&scanner, indent: indent, depth: depth, sharing: known) else {
        return nil
      }
      let isNew = isOutermost ? attributes.add(name, value) : nested.add(name, value)
      guard isNew else { return nil }
    }
    return isOutermost ? attributes.attributes : nested.attributes
  }
}

extension Annotation.Proposal {
  /// Reads a proposal from its fields; nothing where one has no place in it.
  fileprivate init?(_ fields: Attributes) {
    self.init()
    var rest = fields
    rest["label"] = nil
    rest["attributes"] = nil
    rest["start"] = nil
    rest["end"] = nil
    guard rest.isEmpty, !fields.isEmpty else { return nil }
    label = fields.text("label").map(Label.init(rawValue:))
    if case .map(let attributes)? = fields["attributes"] { self.attributes = attributes }
    func number(_ key: String) -> Int? { fields.text(key)?.withBytes { $0.wholeNumber } }
    if let start = number("start"), let end = number("end") {
      guard start < end, let span = TextSpan(start: start, end: end) else { return nil }
      self.span = span
    }
    if label?.rawValue.isEmpty == true { return nil }
  }
}

extension CanonicalYAMLWriter {
  /// Compares what was written with bytes from a place on, and forgets it.
  ///
  /// - Returns: The place behind, or nothing where a byte differs.
  mutating func drained(against bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let end = start + out.count
    defer { out.removeAll() }
    guard end <= bytes.count, out.isEqual(to: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    else { return nil }
    return end
  }
}

/// The lines of a file in the layout of the writer.
///
/// It takes what it finds on trust: whether it read right shows when that is written anew.
private struct LineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Steps over a text, if it stands here.
  @inline(__always)
  mutating func skip(_ text: StaticString) -> Bool {
    let end = index + text.utf8CodeUnitCount
    guard end <= bytes.count, slice(index..<end).spells(text) else { return false }
    index = end
    return true
  }

  /// Steps over the blanks before a key, if there are as many as that and no more.
  mutating func skip(indent: Int) -> Bool {
    let end = index + indent
    guard end < bytes.count, bytes[index..<end].allSatisfy({ $0 == UInt8(ascii: " ") }),
      bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "-")
    else { return false }
    index = end
    return true
  }

  /// Whether an item of a list starts here, after so many blanks.
  func isItem(indent: Int) -> Bool {
    let dash = index + indent
    guard dash + 1 < bytes.count else { return false }
    return bytes[dash] == UInt8(ascii: "-") && bytes[dash + 1] == UInt8(ascii: " ")
      && bytes[index..<dash].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// Whether an item of a list starts on the next line.
  func startsItem(indent: Int) -> Bool {
    var next = self
    next.index += 1
    return next.isItem(indent: indent)
  }

  /// A plain key; the colon behind it is stepped over.
  @inline(__always)
  mutating func key() -> UnsafeBufferPointer<UInt8>? {
    let start = index
    // A longer one is written in another way by others, and cannot be read as a simple key.
    let end = min(bytes.count, start + 128)
    while index < end, bytes[index] != UInt8(ascii: ":") {
      if bytes[index] < 0x21 || bytes[index] == UInt8(ascii: "\"") { return nil }
      index += 1
    }
    guard index < end, index > start else { return nil }
    defer { index += 1 }
    return slice(start..<index)
  }

  /// The rest of the line; the line feed is stepped over.
  @inline(__always)
  mutating func line() -> UnsafeBufferPointer<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    defer { index = min(index + 1, bytes.count) }
    return slice(start..<index)
  }

  /// The rest of the line behind a blank.
  mutating func plain() -> UnsafeBufferPointer<UInt8>? { skip(" ") ? line() : nil }

  /// A text in double quotes, and the line feed behind it.
  mutating func quoted(limit: Int) -> String? {
    index += 1
    let start = index
    var isEscaped = false
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\n") { return nil }
      if bytes[index] == UInt8(ascii: "\\") {
        isEscaped = true
        index += 1
      }
      index += 1
    }
    guard index < bytes.count else { return nil }
    let end = index
    index += 1
    guard skip("\n"), end - start <= limit else { return nil }
    let raw = slice(start..<end)
    return isEscaped ? Self.unescaped(raw) : String(decoding: raw, as: UTF8.self)
  }

  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\") else {
        result.append(raw[index])
        index += 1
        continue
      }
      guard index + 1 < raw.count else { return nil }
      let mark = raw[index + 1]
      index += 2
      switch mark {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(mark)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "N"): result += [0xC2, 0x85]
      case UInt8(ascii: "L"): result += [0xE2, 0x80, 0xA8]
      case UInt8(ascii: "P"): result += [0xE2, 0x80, 0xA9]
      case UInt8(ascii: "x"), UInt8(ascii: "u"):
        let digits = mark == UInt8(ascii: "x") ? 2 : 4
        guard index + digits <= raw.count,
          let value = UInt32(
            String(decoding: raw[index..<index + digits], as: UTF8.self),
            radix: 16
          ), let scalar = Unicode.Scalar(value)
        else { return nil }
        result += String(scalar).utf8
        index += digits
      default: return nil
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The lines below `|-`, `|` or `|+`.
  mutating func literal(indent: Int, limit: Int) -> String? {
    let header = line()
    let isKept = header.spells("|+")
    guard isKept || header.spells("|-") || header.spells("|") else { return nil }
    var result: [UInt8] = []
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") {
        // Blank lines belong to the text if more of it follows, or if all of them are kept.
        var next = self
        while next.current == UInt8(ascii: "\n") { next.index += 1 }
        let blanks = bytes[index..<next.index]
        guard isKept || next.skip(indentAtLeast: indent) else { break }
        result += blanks
        index = blanks.endIndex
      } else if skip(indentAtLeast: indent) {
        result += line()
        result.append(UInt8(ascii: "\n"))
      } else {
        break
      }
      guard result.count <= limit else { return nil }
    }
    if header.spells("|-"), result.last == UInt8(ascii: "\n") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func skip(indentAtLeast indent: Int) -> Bool {
    let end = index + indent
    guard end <= bytes.count, bytes[index..<end].allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      return false
    }
    index = end
    return true
  }
}

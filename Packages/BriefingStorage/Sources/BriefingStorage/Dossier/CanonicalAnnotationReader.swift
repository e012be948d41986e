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
    var draft = AnnotationDraft()
    repeat {
      guard let key = scanner.key() else { return nil }
      switch AnnotationKey(key) {
      case .id:
        draft.id = text(&scanner, indent: 2)
        hashes.append(draft.id?.withBytes { $0.fowlerNollVoHash } ?? 0)
      case .start: draft.start = scanner.plain()?.wholeNumber
      case .end: draft.end = scanner.plain()?.wholeNumber
      case .quote: draft.quote = text(&scanner, indent: 2)
      case .label: draft.label = text(&scanner, indent: 2)
      case .annotator:
        draft.annotator = text(&scanner, indent: 2, sharing: annotator)
        annotator = draft.annotator ?? ""
      case .attributes:
        guard let read = map(&scanner, indent: 4, depth: 1, sharing: draft.quote ?? "") else {
          return nil
        }
        draft.attributes = read
      case .confidence: draft.confidence = scanner.plain()?.decimal
      case .review:
        guard let word = scanner.plain() else { return nil }
        // Only words that mean something are written as themselves again.
        draft.review =
          word.spells("proposed")
          ? .proposed
          : Annotation.Review(rawValue: String(decoding: word, as: UTF8.self)) ?? .proposed
      case .reviewer: draft.reviewer = text(&scanner, indent: 2)
      case .note: draft.note = text(&scanner, indent: 2)
      case .revision: draft.revision = text(&scanner, indent: 2)
      case .proposed:
        guard let read = map(&scanner, indent: 4, depth: 1, sharing: ""),
          let proposal = Annotation.Proposal(read)
        else { return nil }
        draft.proposed = proposal
      case nil:
        let key = String(decoding: key, as: UTF8.self)
        guard let value = value(&scanner, indent: 2, depth: 1, sharing: ""),
          draft.unknown.add(key, value)
        else { return nil }
      }
    } while scanner.skip("  ")
    // What is there and empty is told by the other reader.
    guard draft.id != "", draft.quote != "", draft.label != "", draft.annotator != "",
      draft.confidence ?? 0 <= 1
    else { return nil }
    return draft.annotation
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

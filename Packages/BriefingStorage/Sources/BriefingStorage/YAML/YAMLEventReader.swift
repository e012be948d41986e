import CLibYAML

/// A reader of YAML, event by event, through libyaml.
///
/// Unless told otherwise it reads one document in the part of YAML a person writes by hand and refuses
/// the rest: anchors, aliases, tags, merge keys, directives and second documents are errors. No scalar
/// is typed: `no`, `010` and `2022-07-25` are texts, and the caller decides what they mean.
///
/// ```swift
/// var reader = try YAMLEventReader(Array("title: First".utf8), file: "briefing.yaml")
/// while case let event = try reader.next(), event != .end {
///   if event == .scalar { print(reader.text) }
/// }
/// ```
public struct YAMLEventReader: ~Copyable {
  /// One step through a document.
  public enum Event: Sendable, Hashable {
    /// A key or a value; ``YAMLEventReader/text`` holds it.
    case scalar
    /// The start of a list.
    case sequenceStart
    /// The end of a list.
    case sequenceEnd
    /// The start of a list of keys and values, which follow one after the other.
    case mappingStart
    /// The end of a list of keys and values.
    case mappingEnd
    /// A node again that an anchor named; ``YAMLEventReader/anchor`` names it. Only in all of YAML.
    case alias
    /// The start of a document. Only in all of YAML.
    case documentStart
    /// The end of a document. Only in all of YAML.
    case documentEnd
    /// The end of the file.
    case end
  }

  /// How much of YAML is read.
  public enum Dialect: Sendable, Hashable {
    /// One document of plain lists, mappings and scalars, as the files of a dossier are.
    case dossier
    /// All that libyaml reads.
    case all
  }

  /// How a node is written.
  public enum Style: Sendable, Hashable {
    /// Without quotes.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes.
    case doubleQuoted
    /// As lines behind `|`.
    case literal
    /// As lines behind `>`.
    case folded
    /// In brackets or braces.
    case flow
    /// By indentation.
    case block
  }

  let source: YAMLSource
  let limits: YAMLLimits
  private let dialect: Dialect
  private var handle: YAMLParserHandle
  private var depth = 0
  private var isFinished = false
  private var eventsLeft: Int
  /// How many more values may be read into memory.
  var allowance = Int.max
  /// Whether a value that is read whole is wanted, and not only what is wrong with it.
  var keepsValues = true

  /// Starts to read bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, in UTF-8.
  ///   - file: The name of the file in errors.
  ///   - limits: The bounds within which it is read.
  ///   - dialect: How much of YAML is read.
  /// - Throws: When the file is too large, or begins with something that is not YAML.
  public init(
    _ bytes: [UInt8],
    file: String = "",
    limits: YAMLLimits = .standard,
    dialect: Dialect = .dossier
  ) throws(YAMLError) {
    try self.init(YAMLSource(bytes, file: file), limits: limits, dialect: dialect)
  }

  init(
    _ source: YAMLSource,
    limits: YAMLLimits,
    dialect: Dialect = .dossier
  ) throws(YAMLError) {
    self.source = source
    self.limits = limits
    self.dialect = dialect
    eventsLeft = limits.events
    handle = YAMLParserHandle(reading: source.bytes)
    try source.checkSize(limits: limits)
    if dialect == .dossier { try source.checkBytes() }
    guard handle.isReady else {
      throw source.failure(.limit, Messages.outOfMemory(), at: nil)
    }
    try start()
  }

  /// Steps to the next event.
  ///
  /// - Returns: The event, and `.end` again and again once the file is read.
  /// - Throws: When the text is not YAML, uses what a dossier does without, or passes a limit.
  public mutating func next() throws(YAMLError) -> Event {
    if isFinished { return .end }
    guard handle.advance() else { throw syntaxFailure() }
    eventsLeft -= 1
    if eventsLeft < 0 { throw failure(.limit, Messages.tooManyEvents(limit: limits.events)) }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      guard isAcceptable else { throw refusal() }
      return .scalar
    case YAML_MAPPING_START_EVENT:
      try enter(
        anchor: event.pointee.data.mapping_start.anchor,
        tag: event.pointee.data.mapping_start.tag
      )
      return .mappingStart
    case YAML_SEQUENCE_START_EVENT:
      try enter(
        anchor: event.pointee.data.sequence_start.anchor,
        tag: event.pointee.data.sequence_start.tag
      )
      return .sequenceStart
    case YAML_MAPPING_END_EVENT:
      depth -= 1
      return .mappingEnd
    case YAML_SEQUENCE_END_EVENT:
      depth -= 1
      return .sequenceEnd
    case YAML_ALIAS_EVENT:
      guard dialect == .all else { throw failure(.unsupported, Messages.alias()) }
      return .alias
    case YAML_DOCUMENT_START_EVENT:
      return .documentStart
    case YAML_DOCUMENT_END_EVENT where dialect == .all:
      return .documentEnd
    case YAML_STREAM_END_EVENT:
      isFinished = true
      return .end
    default:
      try finish()
      return .end
    }
  }

  /// The text of the current scalar; empty when the current event is not one.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The text of the current scalar; the one at hand where it is the same.
  ///
  /// A text of more than 15 bytes takes memory of its own, and some stand in every annotation.
  func text(sharing known: String) -> String { utf8.spells(text: known) ? known : text }

  /// The name of the anchor of the current node, or the one the current alias stands for.
  public var anchor: String? {
    switch kind {
    case YAML_SCALAR_EVENT: Self.string(event.pointee.data.scalar.anchor)
    case YAML_MAPPING_START_EVENT: Self.string(event.pointee.data.mapping_start.anchor)
    case YAML_SEQUENCE_START_EVENT: Self.string(event.pointee.data.sequence_start.anchor)
    case YAML_ALIAS_EVENT: Self.string(event.pointee.data.alias.anchor)
    default: nil
    }
  }

  /// The tag of the current node, with its prefix written out.
  public var tag: String? {
    switch kind {
    case YAML_SCALAR_EVENT: Self.string(event.pointee.data.scalar.tag)
    case YAML_MAPPING_START_EVENT: Self.string(event.pointee.data.mapping_start.tag)
    case YAML_SEQUENCE_START_EVENT: Self.string(event.pointee.data.sequence_start.tag)
    default: nil
    }
  }

  /// How the current node is written; nothing where the current event starts none.
  public var style: Style? {
    switch kind {
    case YAML_SCALAR_EVENT: Self.styles[event.pointee.data.scalar.style.rawValue]
    case YAML_MAPPING_START_EVENT:
      event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
    case YAML_SEQUENCE_START_EVENT:
      event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
    default: nil
    }
  }

  /// Whether the start or end of the current document is written out, as `---` or `...`.
  public var isExplicit: Bool {
    switch kind {
    case YAML_DOCUMENT_START_EVENT: event.pointee.data.document_start.implicit == 0
    case YAML_DOCUMENT_END_EVENT: event.pointee.data.document_end.implicit == 0
    default: false
    }
  }

  private static let styles: [UInt32: Style] = [
    YAML_PLAIN_SCALAR_STYLE.rawValue: .plain,
    YAML_SINGLE_QUOTED_SCALAR_STYLE.rawValue: .singleQuoted,
    YAML_DOUBLE_QUOTED_SCALAR_STYLE.rawValue: .doubleQuoted,
    YAML_LITERAL_SCALAR_STYLE.rawValue: .literal, YAML_FOLDED_SCALAR_STYLE.rawValue: .folded,
  ]

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }

  private var kind: yaml_event_type_t {
    handle.holdsEvent ? event.pointee.type : YAML_NO_EVENT
  }

  /// The place at which the current event starts.
  public var position: YAMLPosition { source.position(of: mark) }

  /// The bytes of the current scalar, which libyaml takes back at the next step.
  var utf8: UnsafeBufferPointer<UInt8> {
    guard handle.holdsEvent, event.pointee.type == YAML_SCALAR_EVENT else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(
      start: event.pointee.data.scalar.value,
      count: event.pointee.data.scalar.length
    )
  }

  /// Whether the current scalar is written without quotes.
  var isPlain: Bool { event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  /// Whether the current scalar stands for nothing, as `key:` and `key: null` do.
  ///
  /// Where any wording may stand, as among attributes, `null` is a text like `no` and `010`.
  var isBlank: Bool { isPlain && utf8.isNull }

  /// The place at which the current event starts, cheap to keep.
  var mark: YAMLMark {
    YAMLMark(codePoint: handle.holdsEvent ? event.pointee.start_mark.index : 0)
  }

  /// The place after the current event.
  var endMark: YAMLMark {
    YAMLMark(codePoint: handle.holdsEvent ? event.pointee.end_mark.index : 0)
  }

  /// What the current event is, in words for a message.
  var currentShape: String {
    switch event.pointee.type {
    case YAML_SEQUENCE_START_EVENT: Messages.list
    case YAML_MAPPING_START_EVENT: Messages.fields
    default: isBlank ? Messages.nothing : Messages.text(text)
    }
  }

  /// Makes an error at the current event.
  func failure(_ kind: YAMLError.Kind, _ wording: Wording, path: String = "") -> YAMLError {
    source.failure(kind, wording, at: mark, path: path)
  }

  private var event: UnsafeMutablePointer<yaml_event_t> { handle.event }

  /// Counts one more value that is read into memory.
  mutating func countValue() throws(YAMLError) {
    allowance -= 1
    if allowance < 0 { throw failure(.limit, Messages.tooManyValues(limit: limits.values)) }
  }

  /// Makes sure that the current scalar is not too long for a key.
  func checkKey() throws(YAMLError) {
    if event.pointee.data.scalar.length > limits.keyBytes {
      throw failure(.limit, Messages.keyTooLong(limit: limits.keyBytes))
    }
  }

  // MARK: - Steps

  private mutating func advance() throws(YAMLError) {
    guard handle.advance() else { throw syntaxFailure() }
  }

  // Errors are made out of line: what a step adds to libyaml fell from 31 to 12 million instructions
  // for 10,000 annotations.
  @inline(never)
  private mutating func syntaxFailure() -> YAMLError {
    isFinished = true
    return source.syntaxFailure(of: handle.parser.pointee)
  }

  /// Skips what libyaml reports before the first node: the start of the stream and of the document,
  /// which is an event in all of YAML.
  private mutating func start() throws(YAMLError) {
    try advance()
    guard dialect == .dossier else { return }
    try advance()
    isFinished = event.pointee.type == YAML_STREAM_END_EVENT
  }

  /// Makes sure that nothing follows the document.
  private mutating func finish() throws(YAMLError) {
    try advance()
    isFinished = true
    guard event.pointee.type == YAML_STREAM_END_EVENT else {
      throw failure(.unsupported, Messages.secondDocument())
    }
  }

  private mutating func enter(
    anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?
  ) throws(YAMLError) {
    depth += 1
    if depth > limits.depth { throw failure(.limit, Messages.tooDeep(limit: limits.depth)) }
    guard dialect == .dossier else { return }
    if anchor != nil { throw failure(.unsupported, Messages.anchor()) }
    if tag != nil { throw failure(.unsupported, Messages.tag()) }
  }

  /// Whether the current scalar is within the limits and the dialect.
  @inline(__always)
  private var isAcceptable: Bool {
    let length = event.pointee.data.scalar.length
    if length > limits.scalarBytes { return false }
    guard dialect == .dossier else { return true }
    return event.pointee.data.scalar.anchor == nil && event.pointee.data.scalar.tag == nil
      && !(length == 2 && isMergeKey)
  }

  private var isMergeKey: Bool { isPlain && utf8.spells("<<") }

  /// Says why the current scalar is not acceptable.
  @inline(never)
  private func refusal() -> YAMLError {
    if event.pointee.data.scalar.length > limits.scalarBytes {
      return failure(.limit, Messages.scalarTooLong(limit: limits.scalarBytes))
    }
    if event.pointee.data.scalar.anchor != nil { return failure(.unsupported, Messages.anchor()) }
    if event.pointee.data.scalar.tag != nil { return failure(.unsupported, Messages.tag()) }
    return failure(.unsupported, Messages.mergeKey())
  }
}

import CLibYAML

/// A reader of one YAML document, event by event, through libyaml.
///
/// It reads the part of YAML a person writes by hand and refuses the rest: anchors, aliases, tags,
/// merge keys, directives and second documents are errors. No scalar is typed: `no`, `010` and
/// `2022-07-25` are texts, and the caller decides what they mean.
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
    /// The end of the file.
    case end
  }

  let source: YAMLSource
  let limits: YAMLLimits
  private var handle: YAMLParserHandle
  private var depth = 0
  private var isFinished = false

  /// Starts to read bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, in UTF-8.
  ///   - file: The name of the file in errors.
  ///   - limits: The bounds within which it is read.
  /// - Throws: When the file is too large, or begins with something that is not YAML.
  public init(
    _ bytes: [UInt8],
    file: String = "",
    limits: YAMLLimits = .standard
  ) throws(YAMLError) {
    try self.init(YAMLSource(bytes, file: file), limits: limits)
  }

  init(_ source: YAMLSource, limits: YAMLLimits) throws(YAMLError) {
    self.source = source
    self.limits = limits
    handle = YAMLParserHandle(reading: source.bytes)
    try source.checkBytes(limits: limits)
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
    try advance()
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      try checkScalar()
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
      throw failure(.unsupported, Messages.alias())
    default:
      try finish()
      return .end
    }
  }

  /// The text of the current scalar; empty when the current event is not one.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

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

  /// The place at which the current event starts, cheap to keep.
  var mark: YAMLMark {
    YAMLMark(codePoint: handle.holdsEvent ? event.pointee.start_mark.index : 0)
  }

  /// What the current event is, in words for a message.
  var currentShape: String {
    switch event.pointee.type {
    case YAML_SEQUENCE_START_EVENT: Messages.list
    case YAML_MAPPING_START_EVENT: Messages.fields
    default: isPlain && utf8.isEmpty ? Messages.nothing : Messages.text(text)
    }
  }

  /// Makes an error at the current event.
  func failure(_ kind: YAMLError.Kind, _ wording: Wording, path: String = "") -> YAMLError {
    source.failure(kind, wording, at: mark, path: path)
  }

  private var event: UnsafeMutablePointer<yaml_event_t> { handle.event }

  // MARK: - Steps

  private mutating func advance() throws(YAMLError) {
    guard handle.advance() else {
      isFinished = true
      throw source.syntaxFailure(of: handle.parser.pointee)
    }
  }

  /// Skips what libyaml reports before the first node: the start of the stream and of the document.
  private mutating func start() throws(YAMLError) {
    try advance()
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
    if anchor != nil { throw failure(.unsupported, Messages.anchor()) }
    if tag != nil { throw failure(.unsupported, Messages.tag()) }
  }

  private func checkScalar() throws(YAMLError) {
    if event.pointee.data.scalar.anchor != nil { throw failure(.unsupported, Messages.anchor()) }
    if event.pointee.data.scalar.tag != nil { throw failure(.unsupported, Messages.tag()) }
    if event.pointee.data.scalar.length > limits.scalarBytes {
      throw failure(.limit, Messages.scalarTooLong(limit: limits.scalarBytes))
    }
    if event.pointee.data.scalar.length == 2, isPlain, utf8.elementsEqual("<<".utf8) {
      throw failure(.unsupported, Messages.mergeKey())
    }
  }
}

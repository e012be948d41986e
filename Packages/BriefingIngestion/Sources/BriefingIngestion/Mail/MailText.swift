import BriefingCore

/// The text of a message while its parts are put together, in order.
struct MailText {
  private let source: RawSource
  private let readers: [any Reader]
  private let isArchive: Bool
  private var text: [UInt8] = []
  private var map = SourceMap.Builder()
  private var blocks: [Block] = []
  private var first: Reading?
  private var diagnostics: [Diagnostic] = []
  /// The diagnostics of parts that were left out.
  private var leftOut: [Diagnostic] = []
  /// The bytes of text that may still be read, forms that are not chosen included.
  private var budget: Int
  /// The media types of the parts nobody read, in order.
  private(set) var unread: [String] = []
  /// Why the first part that could not be read could not.
  private(set) var failure: IngestionError?

  init(_ source: RawSource, readers: [any Reader], isArchive: Bool) {
    self.source = source
    self.readers = readers
    self.isArchive = isArchive
    budget = source.maximumTextBytes > .max / 2 ? .max : source.maximumTextBytes * 2
  }

  /// The message as it was read; nothing where no part of it is text.
  func reading() -> Reading? {
    guard var reading = first else { return nil }
    reading.text = DocumentText(validating: text) ?? DocumentText("")
    reading.mediaType = isArchive ? "multipart/related" : "message/rfc822"
    reading.sourceMap = map.map()
    reading.blocks = blocks
    reading.diagnostics = diagnostics
    return reading
  }

  /// Adds the text of a part and of the parts inside of it.
  ///
  /// - Throws: ``IngestionError/textTooLong(file:bytes:limit:)`` as soon as it is.
  mutating func append(_ part: MailPart) async throws(IngestionError) {
    note(part)
    if part.isMessage {
      if part.children.isEmpty { leaveOut(part) }
      for message in part.children { try await appendForwarded(message) }
    } else if part.isMultipart, !part.children.isEmpty {
      switch part.type.essence {
      case "multipart/alternative": try await appendAlternative(part)
      case "multipart/related":
        guard let root = part.root else { return }
        try await append(root)
        for other in part.children where other.body != root.body { leaveOut(other) }
      default: for child in part.children { try await append(child) }
      }
    } else if part.isAttachment {
      leaveOut(part)
    } else if let reading = try await read(part) {
      try append(reading)
    } else {
      leaveOut(part)
    }
  }

  /// Tells what is wrong with the form of a part.
  private mutating func note(_ part: MailPart) {
    if part.headers.isCut { diagnostics.append(Messages.longHeader(file: source.file)) }
    if part.isCut { diagnostics.append(Messages.tooManyParts(file: source.file)) }
    if part.headers.strayLines > 0 {
      diagnostics.append(Messages.strayLines(file: source.file, part.headers.strayLines))
    }
    if part.outside > 0 {
      diagnostics.append(Messages.outsideOfParts(file: source.file, bytes: part.outside))
    }
    if part.isMultipart, part.children.isEmpty {
      diagnostics.append(Messages.noBoundary(file: source.file))
    } else if part.isUnclosed {
      diagnostics.append(Messages.truncated(file: source.file))
    }
  }

  private mutating func leaveOut(_ part: MailPart) {
    unread.append(part.type.essence)
    let diagnostic = Messages.partLeftOut(
      file: source.file,
      type: part.type.essence,
      name: part.fileName,
      bytes: part.body.count,
      isInline: !part.isAttachment
    )
    diagnostics.append(diagnostic)
    leftOut.append(diagnostic)
  }

  // MARK: - Alternatives

  /// Adds one of several forms of the same text: the plain one, unless it is a mere stub.
  ///
  /// What stands beside the text in the forms that are not chosen is no form of it: files are told of,
  /// and text that has a name of its own is added.
  private mutating func appendAlternative(_ part: MailPart) async throws(IngestionError) {
    var forms: [MailText] = []
    for child in part.children {
      var form = MailText(source, readers: readers, isArchive: isArchive)
      form.budget = budget
      try await form.append(child)
      budget = form.budget
      forms.append(form)
    }
    // Senders put the richest form last.
    guard let richest = forms.lastIndex(where: { $0.first != nil }) else {
      for form in forms { try append(form) }
      return
    }
    let plain = forms.indices.last {
      forms[$0].first != nil && part.children[$0].type.essence == "text/plain"
    }
    let isStub = plain.map { forms[$0].bodyLength * 4 < forms[richest].bodyLength } ?? true
    let chosen = isStub ? richest : plain ?? richest
    try append(forms[chosen])
    for index in forms.indices where index != chosen {
      if let failure = forms[index].failure { self.failure = self.failure ?? failure }
      let isForm = part.children[index].children.isEmpty && forms[index].first != nil
      if isForm { continue }
      diagnostics += forms[index].leftOut
      leftOut += forms[index].leftOut
      unread += forms[index].unread
      for file in part.children[index].namedTexts { try await append(file) }
    }
  }

  /// The bytes of text that are the message itself.
  private var bodyLength: Int {
    blocks.reduce(0) { $0 + ($1.kind.isBody || $1.kind == .title ? $1.span.length : 0) }
  }

  private mutating func append(_ form: MailText) throws(IngestionError) {
    if var reading = form.reading() {
      reading.diagnostics = []
      try append(reading)
    }
    diagnostics += form.diagnostics
    leftOut += form.leftOut
    unread += form.unread
    failure = failure ?? form.failure
  }

  // MARK: - Parts

  /// Reads a part; nothing where no reader knows its type, or the reader cannot read it.
  private mutating func read(_ part: MailPart) async throws(IngestionError) -> Reading? {
    // A multipart without boundaries is what it looks like.
    let type = part.isMultipart ? "text/plain" : part.type.essence
    guard let reader = readers.first(where: { $0.mediaTypes.contains(type) }) else { return nil }
    let decoded = TransferDecoder.decode(
      part.transferEncoding,
      source.bytes,
      in: part.body,
      isText: type.hasPrefix("text/")
    )
    if !TransferDecoder.isKnown(part.transferEncoding) {
      diagnostics.append(
        Messages.unknownTransfer(file: source.file, encoding: part.transferEncoding)
      )
    }
    if decoded.badCount > 0 {
      diagnostics.append(
        Messages.badTransfer(
          file: source.file,
          encoding: part.transferEncoding,
          count: decoded.badCount
        )
      )
    }
    var (bytes, map) = (decoded.bytes, decoded.sourceMap)
    if type == "text/plain", part.type["format"]?.lowercased() == "flowed",
      !(part.type["charset"]?.lowercased().hasPrefix("utf-16") ?? false)
    {
      let deletesSpace = part.type["delsp"]?.lowercased() == "yes"
      let flowed = FlowedText(bytes, deletesSpace: deletesSpace)
      (bytes, map) = (flowed.bytes, flowed.sourceMap.composed(with: map))
    }
    var partSource = RawSource(
      id: source.id,
      file: source.file,
      bytes: bytes,
      mediaType: type,
      charset: part.type["charset"]
    )
    partSource.maximumTextBytes = source.maximumTextBytes
    do throws(IngestionError) {
      var reading = try await reader.read(partSource)
      budget -= reading.text.count
      guard budget >= 0 else {
        throw .textTooLong(
          file: source.file,
          bytes: text.count + reading.text.count,
          limit: source.maximumTextBytes
        )
      }
      reading.sourceMap = reading.sourceMap.composed(with: map)
      if type == "text/plain" { MailBlocks(reading.text).mark(&reading.blocks) }
      for index in reading.diagnostics.indices {
        reading.diagnostics[index].position = nil
        reading.diagnostics[index].message =
          Messages.inPart(type, reading.diagnostics[index].message)
      }
      return reading
    } catch {
      // A text that is too long is too long with the rest of the message too.
      if case .textTooLong = error { throw error }
      failure = failure ?? error
      diagnostics.append(Messages.unreadablePart(file: source.file, type: type, error))
      return nil
    }
  }

  /// Adds the text of a part after what is there.
  private mutating func append(_ reading: Reading) throws(IngestionError) {
    guard !reading.text.trimmed(reading.text.span).isEmpty else { return }
    let mark = reading.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && !text.isEmpty ? 3 : 0
    let gap = separate()
    let shift = gap - mark
    text.append(contentsOf: reading.text.bytes[mark...])
    map.append(
      reading.sourceMap.dropping(mark, of: reading.text.count),
      length: reading.text.count - mark
    )
    guard text.count <= source.maximumTextBytes else {
      throw .textTooLong(file: source.file, bytes: text.count, limit: source.maximumTextBytes)
    }
    blocks += reading.blocks.map { $0.moved(by: shift) }
    diagnostics += reading.diagnostics
    if first == nil {
      var first = reading
      first.metadata.changeOrigins { origin in
        guard case .text(let span) = origin else { return origin }
        return .text(span.moved(by: shift))
      }
      self.first = first
    }
  }

  /// Puts an empty line after what is there, and returns where the next text begins.
  private mutating func separate() -> Int {
    if !text.isEmpty {
      text += [0x0A, 0x0A]
      map.skip(2)
    }
    return text.count
  }

  /// Adds a message inside of the message: its header as a person sees it, and its text.
  private mutating func appendForwarded(_ message: MailPart) async throws(IngestionError) {
    var isFirst = true
    for name in ["From", "Date", "Subject"] {
      guard let field = message.headers.field(name.lowercased()),
        let value = message.headers.text(name.lowercased())
      else { continue }
      let start = isFirst ? separate() : text.count
      isFirst = false
      let line = Array("\(name): \(value)".utf8)
      text += line
      // The header was decoded and unfolded, so the whole line stands for the whole field.
      let whole = field.start..<field.range.upperBound
      map.append(line.count, from: whole, unit: line.count)
      let own = DocumentText("\(name): \(value)")
      let span = own.trimmed(own.span).moved(by: start)
      blocks.append(Block(kind: .boilerplate, span: span, reason: "mail-header"))
      text.append(0x0A)
      map.skip(1)
    }
    try await append(message)
  }
}

extension MailPart {
  /// The texts inside that are files of their own and shown with the message.
  fileprivate var namedTexts: [MailPart] {
    guard type.essence != "multipart/related", type.essence != "multipart/alternative" else {
      return []
    }
    return children.flatMap { child in
      child.children.isEmpty && child.type.essence.hasPrefix("text/") && !child.isAttachment
        && child.fileName != nil ? [child] : child.namedTexts
    }
  }
}

extension Block {
  fileprivate func moved(by shift: Int) -> Block {
    var block = self
    block.span = span.moved(by: shift)
    block.leadIn = leadIn?.moved(by: shift)
    return block
  }
}

extension TextSpan {
  fileprivate func moved(by shift: Int) -> TextSpan { TextSpan(start + shift..<end + shift) }
}

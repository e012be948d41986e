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
  /// The media types of the parts nobody read, in order.
  private(set) var unread: [String] = []
  /// Why the first part that could not be read could not.
  private(set) var failure: IngestionError?

  init(_ source: RawSource, readers: [any Reader], isArchive: Bool) {
    self.source = source
    self.readers = readers
    self.isArchive = isArchive
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
  mutating func append(_ part: MailPart) async {
    note(part)
    if part.isMessage {
      if part.children.isEmpty { leaveOut(part) }
      for message in part.children { await appendForwarded(message) }
    } else if part.isMultipart, !part.children.isEmpty {
      switch part.type.essence {
      case "multipart/alternative": await appendAlternative(part)
      case "multipart/related":
        guard let root = part.root else { return }
        await append(root)
        for other in part.children where other.body != root.body { leaveOut(other) }
      default: for child in part.children { await append(child) }
      }
    } else if part.isAttachment {
      leaveOut(part)
    } else if let reading = await read(part) {
      append(reading)
    } else {
      leaveOut(part)
    }
  }

  /// Tells what is wrong with the form of a part.
  private mutating func note(_ part: MailPart) {
    if part.headers.isCut { diagnostics.append(Messages.longHeader(file: source.file)) }
    if part.isCut { diagnostics.append(Messages.tooManyParts(file: source.file)) }
    if part.isMultipart, part.children.isEmpty {
      diagnostics.append(Messages.noBoundary(file: source.file))
    } else if part.isUnclosed {
      diagnostics.append(Messages.truncated(file: source.file))
    }
  }

  private mutating func leaveOut(_ part: MailPart) {
    unread.append(part.type.essence)
    diagnostics.append(
      Messages.partLeftOut(
        file: source.file,
        type: part.type.essence,
        name: part.fileName,
        bytes: part.body.count,
        isInline: !part.isAttachment
      )
    )
  }

  // MARK: - Alternatives

  /// Adds one of several forms of the same text: the plain one, unless it is a mere stub.
  private mutating func appendAlternative(_ part: MailPart) async {
    var forms: [(form: MailText, isPlain: Bool)] = []
    for child in part.children {
      var form = MailText(source, readers: readers, isArchive: isArchive)
      await form.append(child)
      forms.append((form, child.type.essence == "text/plain"))
    }
    // Senders put the richest form last.
    guard let richest = forms.last(where: { $0.form.first != nil }) else {
      for form in forms { append(form.form) }
      return
    }
    forms.removeAll { $0.form.first == nil }
    let plain = forms.last { $0.isPlain }
    let isStub = plain.map { $0.form.bodyLength * 4 < richest.form.bodyLength } ?? true
    append(isStub ? richest.form : plain?.form ?? richest.form)
  }

  /// The bytes of text that are the message itself.
  private var bodyLength: Int {
    blocks.reduce(0) { $0 + ($1.kind.isBody || $1.kind == .title ? $1.span.length : 0) }
  }

  private mutating func append(_ form: MailText) {
    if var reading = form.reading() {
      reading.diagnostics = []
      append(reading)
    }
    diagnostics += form.diagnostics
    unread += form.unread
    failure = failure ?? form.failure
  }

  // MARK: - Parts

  /// Reads a part; nothing where no reader knows its type, or the reader cannot read it.
  private mutating func read(_ part: MailPart) async -> Reading? {
    // A multipart without boundaries is what it looks like.
    let type = part.isMultipart ? "text/plain" : part.type.essence
    guard let reader = readers.first(where: { $0.mediaTypes.contains(type) }) else { return nil }
    let decoded = TransferDecoder.decode(part.transferEncoding, source.bytes, in: part.body)
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
    do {
      var reading = try await reader.read(partSource)
      reading.sourceMap = reading.sourceMap.composed(with: map)
      if type == "text/plain" { MailBlocks(reading.text).mark(&reading.blocks) }
      for index in reading.diagnostics.indices {
        reading.diagnostics[index].position = nil
        reading.diagnostics[index].message =
          Messages.inPart(type, reading.diagnostics[index].message)
      }
      return reading
    } catch {
      failure = failure ?? error
      diagnostics.append(Messages.unreadablePart(file: source.file, type: type, error))
      return nil
    }
  }

  /// Adds the text of a part after what is there.
  private mutating func append(_ reading: Reading) {
    guard !reading.text.trimmed(reading.text.span).isEmpty else { return }
    let mark = reading.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && !text.isEmpty ? 3 : 0
    let gap = separate()
    let shift = gap - mark
    text.append(contentsOf: reading.text.bytes[mark...])
    map.append(reading.sourceMap.dropping(mark), length: reading.text.count - mark)
    blocks += reading.blocks.map { $0.moved(by: shift) }
    diagnostics += reading.diagnostics
    if first == nil {
      var first = reading
      first.metadata.move(by: shift)
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
  private mutating func appendForwarded(_ message: MailPart) async {
    for name in ["From", "Date", "Subject"] {
      guard let field = message.headers.field(name.lowercased()),
        let value = message.headers.text(name.lowercased())
      else { continue }
      let start = name == "From" ? separate() : text.count
      let line = Array("\(name): \(value)".utf8)
      text += line
      // The header was decoded and unfolded, so the whole line stands for the whole field.
      let whole = field.range.lowerBound - name.utf8.count - 1..<field.range.upperBound
      map.append(line.count, from: whole, unit: line.count)
      let own = DocumentText("\(name): \(value)")
      let span = own.trimmed(own.span).moved(by: start)
      blocks.append(Block(kind: .boilerplate, span: span, reason: "mail-header"))
      text.append(0x0A)
      map.skip(1)
    }
    await append(message)
  }
}

extension SourceMap {
  /// The map of the same text without its first bytes.
  fileprivate func dropping(_ count: Int) -> SourceMap {
    guard count > 0 else { return self }
    let kept = segments.filter { $0.canonical.lowerBound >= count }
    return SourceMap(
      segments: kept.map {
        Segment(
          canonical: $0.canonical.lowerBound - count..<$0.canonical.upperBound - count,
          original: $0.original,
          unit: $0.unit,
          part: $0.part
        )
      },
      parts: parts
    )
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

extension SourceMetadata {
  /// Moves the places in the text that findings rest on.
  fileprivate mutating func move(by shift: Int) {
    func moved(_ finding: Finding<String>?) -> Finding<String>? {
      guard var finding, case .text(let span) = finding.origin else { return finding }
      finding.origin = .text(span.moved(by: shift))
      return finding
    }
    title = moved(title)
    publisher = moved(publisher)
    authors = authors.compactMap(moved)
    language = moved(language)
    genre = moved(genre)
    url = moved(url)
    descriptor = moved(descriptor)
  }
}

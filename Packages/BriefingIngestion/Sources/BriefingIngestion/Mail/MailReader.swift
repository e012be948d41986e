/// The reader of messages: mail as it is kept in files, and web pages saved with all they show.
///
/// A message is a tree of parts. The parts that are text are read by the readers of their formats;
/// what is beside the text is named in diagnostics. The text leads back, through charset and
/// transfer encoding, to the bytes of the message.
///
///     let reader = MailReader(parts: [PlainTextReader()])
///     let ingestion = Ingestion(readers: [PlainTextReader(), reader])
public struct MailReader: Reader {
  /// The name of the format, as messages use it.
  public let name = "mail"
  /// The media types it reads.
  public let mediaTypes: Set<String> = [
    "message/rfc822", "message/global", "multipart/related", "application/x-mimearchive",
  ]
  /// The file extensions it reads.
  public let fileExtensions: Set<String> = ["eml", "mht", "mhtml"]
  /// The readers of the parts, chosen by media type.
  public let parts: [any Reader]

  /// Creates a reader.
  ///
  /// - Parameter parts: The readers of the parts, chosen by media type.
  public init(parts: [any Reader]) {
    self.parts = parts
  }

  /// Reads a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text of the message, its blocks and what its header says.
  /// - Throws: ``IngestionError`` where the bytes are no message, or none of its parts can be read.
  public func read(_ source: RawSource) async throws(IngestionError) -> Reading {
    var partReader = MailPartReader(source.bytes)
    let message = partReader.message(in: Self.start(of: source.bytes)..<source.bytes.count)
    guard !message.headers.fields.isEmpty else {
      throw .unreadable(file: source.file, format: name, reason: Messages.noHeader)
    }
    let isArchive = Self.isArchive(message)
    var text = MailText(source, readers: parts, isArchive: isArchive)
    try await text.append(message)
    guard let reading = text.reading() else {
      throw text.failure
        ?? .unreadable(
          file: source.file,
          format: name,
          reason: Messages.noReadablePart(text.unread)
        )
    }
    return MailMetadata(message, isArchive: isArchive).completed(reading)
  }

  /// Where the header begins: editors put a byte order mark before it, and programs empty lines.
  private static func start(of bytes: [UInt8]) -> Int {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[mark...].firstIndex { $0 != 0x0A && $0 != 0x0D } ?? mark
  }

  /// Whether a message is a web page somebody saved, so that its header speaks of the saving.
  private static func isArchive(_ message: MailPart) -> Bool {
    if message.headers.field("snapshot-content-location") != nil { return true }
    if message.headers.field("received") != nil || message.headers.field("to") != nil {
      return false
    }
    let from = message.headers.text("from")?.lowercased() ?? ""
    if from.hasPrefix("<saved by") || from.hasPrefix("saved by") { return true }
    let root = message.type.essence == "multipart/related" ? message.root : message
    return root?.headers.field("content-location") != nil
  }
}

extension MailPart {
  /// The part of a multipart that is shown, where the others are what it refers to.
  var root: MailPart? {
    if let start = type["start"] {
      let named = children.first { child in
        child.headers.text("content-id") == start
      }
      if let named { return named }
    }
    if let type = type["type"]?.lowercased(),
      let typed = children.first(where: { $0.type.essence == type })
    {
      return typed
    }
    return children.first { $0.isMultipart || $0.type.essence.hasPrefix("text/") }
      ?? children.first
  }
}

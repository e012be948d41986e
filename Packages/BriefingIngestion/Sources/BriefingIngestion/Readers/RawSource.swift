import BriefingCore

/// The bytes of a source as they were found, before anybody reads them.
public struct RawSource: Sendable, Hashable {
  /// The id of the document to be made.
  public var id: String
  /// The path of the file, as errors and the dossier name it.
  public var file: String
  /// The bytes.
  public var bytes: [UInt8]
  /// The media type, such as `text/plain`, where somebody said it.
  public var mediaType: String?
  /// The encoding, by any of its names, where whoever delivered the bytes said it.
  public var charset: String?
  /// The most bytes of text a reader may make of it.
  public var maximumTextBytes = Int.max

  /// Creates a source from bytes.
  public init(
    id: String,
    file: String,
    bytes: [UInt8],
    mediaType: String? = nil,
    charset: String? = nil
  ) {
    self.id = id
    self.file = file
    self.bytes = bytes
    self.mediaType = mediaType
    self.charset = charset
  }

  /// Creates a source from text that is in memory already.
  public init(id: String, file: String, text: String, mediaType: String? = nil) {
    self.init(
      id: id,
      file: file,
      bytes: Array(text.utf8),
      mediaType: mediaType,
      charset: "utf-8"
    )
  }

  /// The part of the file name after its last dot, in small letters; empty where there is none.
  public var fileExtension: String { Self.fileExtension(of: file) }

  /// The part of a file name after its last dot, in small letters; empty where there is none.
  static func fileExtension(of file: String) -> String {
    let name = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The encoding that was said, by itself or as a parameter of the media type.
  public var declaredCharset: String? {
    if let charset { return charset }
    let type = (mediaType ?? "").utf8.map(\.asciiLowercased)
    return MetaPrescan.charset(in: type).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The media type without its parameters, in small letters.
  public var essenceType: String? {
    mediaType.map { type in
      let essence = type.prefix { $0 != ";" }
      return essence.filter { !$0.isWhitespace }.lowercased()
    }
  }
}

extension RawSource {
  /// The lines any text may have, a quarter of a million.
  private static let defaultMaximumLines = 250_000
  /// The bytes of text that must be allowed for one line more.
  private static let bytesOfLine = 32

  /// The most lines of text a reader may make of it.
  ///
  /// What is said of a block takes some two thousand bytes however short it is, and each line may be
  /// a block.
  var maximumLines: Int { max(Self.defaultMaximumLines, maximumTextBytes / Self.bytesOfLine) }

  /// The size that sources must be allowed for a text of so many lines to be read.
  static func bytesAllowing(lines: Int) -> Int {
    lines.multipliedReportingOverflow(by: bytesOfLine * Ingestion.bytesForOneOfText).0
  }

  /// Throws where the text made of the source is longer than allowed, or has more lines.
  func check(_ text: DocumentText) throws(IngestionError) { try check(text: text.bytes) }

  /// Throws where a text is longer than allowed, or has more lines.
  func check(text bytes: [UInt8]) throws(IngestionError) {
    try check(textBytes: bytes.count)
    // A text with as many lines has as many bytes.
    guard bytes.count > maximumLines else { return }
    let lines = bytes.count(of: 0x0A)
    guard lines > maximumLines else { return }
    throw .tooManyLines(file: file, lines: lines, limit: maximumLines)
  }

  /// Throws where a text of so many bytes is longer than allowed.
  func check(textBytes count: Int) throws(IngestionError) {
    guard count > maximumTextBytes else { return }
    throw .textTooLong(file: file, bytes: count, limit: maximumTextBytes)
  }
}

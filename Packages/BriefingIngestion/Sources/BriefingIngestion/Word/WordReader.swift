import BriefingCore

/// The reader of Word documents: Office Open XML, transitional and strict.
///
/// The text is that of the document as it is printed: tracked insertions are in it, deletions are
/// not, fields show their results, formulas stand in one line, and numbers of lists, which the file
/// does not hold, are left out. Notes, headers and footers stand at the end. Each character leads back to the bytes of the part
/// of the archive it was made from, as they are unpacked.
public struct WordReader: Reader {
  /// The name of the format, as messages use it.
  public let name = "Word document"
  /// The media types it reads.
  public let mediaTypes: Set<String> = [
    WordReader.mediaType,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
    "application/vnd.ms-word.document.macroenabled.12",
  ]
  /// The file extensions it reads.
  public let fileExtensions: Set<String> = ["docx", "docm", "dotx"]

  private static let mediaType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// Creates a reader.
  public init() {}

  /// Reads a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text, its blocks and what the source says of itself.
  /// - Throws: ``IngestionError`` where the bytes are no Word document.
  public func read(_ source: RawSource) throws(IngestionError) -> Reading {
    let archive = try SourceArchive(source, format: name)
    var document = try WordDocument(archive, of: source)
    try document.readBody()
    try document.readNotes()
    let (text, layout, map) = document.text.finished()
    try source.check(text)
    let blocks = LayoutBlock.titled(layout)
    let properties = document.properties
    let found = BlockClassifier.blocks(
      of: blocks,
      in: text,
      findsTitle: properties?.title == nil
    )
    var metadata = PlainTextMetadata(text, found).metadata()
    properties?.apply(to: &metadata, hasTitle: blocks.contains { $0.role == .title })
    return Reading(
      text: text,
      mediaType: Self.mediaType,
      encoding: SourceEncoding(name: "UTF-8", reason: Messages.encodingOfParts(name)),
      sourceMap: map,
      blocks: found.blocks,
      metadata: metadata,
      diagnostics: document.diagnostics
    )
  }
}

import BriefingCore

/// The reader of books in EPUB 2 and 3.
///
/// The chapters are read in the order of the book, whole: a book has no menus around its text. Each
/// character leads back to the bytes of the chapter it was made from, as they are unpacked.
public struct EPUBReader: Reader {
  /// The name of the format, as messages use it.
  public let name = "EPUB"
  /// The media types it reads.
  public let mediaTypes: Set<String> = ["application/epub+zip"]
  /// The file extensions it reads.
  public let fileExtensions: Set<String> = ["epub"]

  /// Creates a reader.
  public init() {}

  /// Reads a source.
  ///
  /// - Parameter source: The bytes, and what is known of them.
  /// - Returns: The text, its blocks and what the source says of itself.
  /// - Throws: ``IngestionError`` where the bytes are no book.
  public func read(_ source: RawSource) throws(IngestionError) -> Reading {
    let archive = try SourceArchive(source, format: name)
    let package = try EPUBPackage(archive)
    var text = LayoutText()
    var diagnostics: [Diagnostic] = []
    var references = Set<String>()
    var entries = Set<String>()
    func note(_ diagnostic: Diagnostic) {
      if diagnostics.count < SourceArchive.mostFindings { diagnostics.append(diagnostic) }
    }
    // What is named twice is read once.
    for chapter in package.chapters where references.insert(chapter.reference).inserted {
      guard let entry = ArchivePath.resolved(chapter.reference, from: package.entry) else {
        note(Messages.leadsOut(file: source.file, reference: chapter.reference))
        continue
      }
      guard archive.holds(entry) else {
        note(Messages.missingPart(file: source.file, part: entry))
        continue
      }
      // Pictures may be chapters too.
      guard chapter.mediaType.contains("html"), entries.insert(entry).inserted else { continue }
      let bytes = try archive.bytes(of: entry)
      do {
        let part = EPUBChapter(entry, isContents: chapter.properties.contains("nav"))
        try part.read(bytes, of: source, to: &text).forEach(note)
      } catch {
        guard case .unreadable = error else { throw error }
        note(Messages.badPart(file: source.file, reason: Messages.reason(of: error)))
      }
      guard text.bytes.count <= source.maximumTextBytes else { break }
    }
    if text.bytes.isEmpty, archive.holds("META-INF/encryption.xml") {
      throw archive.unreadable(Messages.protectedBook)
    }
    guard !text.bytes.isEmpty else { throw archive.unreadable(Messages.emptyBook) }
    return try reading(of: text, package, source, diagnostics)
  }

  private func reading(
    of composed: LayoutText,
    _ package: EPUBPackage,
    _ source: RawSource,
    _ diagnostics: [Diagnostic]
  ) throws(IngestionError) -> Reading {
    let (text, layout, map) = composed.finished()
    try source.check(text)
    let found = BlockClassifier.blocks(of: layout, in: text, findsTitle: !package.hasTitle)
    var metadata = PlainTextMetadata(text, found).metadata()
    package.apply(to: &metadata)
    return Reading(
      text: text,
      mediaType: "application/epub+zip",
      encoding: SourceEncoding(name: "UTF-8", reason: Messages.encodingOfParts(name)),
      sourceMap: map,
      blocks: found.blocks,
      metadata: metadata,
      diagnostics: diagnostics
    )
  }
}

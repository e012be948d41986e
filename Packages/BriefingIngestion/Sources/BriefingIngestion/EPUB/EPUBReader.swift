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
    var (unread, blank, pictures): ([String], [String], [String]) = ([], [], [])
    var pageBreaks = 0
    func note(_ diagnostic: Diagnostic) {
      if diagnostics.count < SourceArchive.mostFindings { diagnostics.append(diagnostic) }
    }
    for place in package.chapters {
      guard case .page(let chapter) = place else {
        if case .other(let name) = place { unread.append(name) }
        continue
      }
      // What is named twice is read once.
      guard references.insert(chapter.reference).inserted else { continue }
      guard let entry = ArchivePath.resolved(chapter.reference, from: package.entry) else {
        note(Messages.leadsOut(file: source.file, reference: chapter.reference))
        continue
      }
      guard archive.holds(entry) else {
        note(Messages.missingPart(file: source.file, part: entry))
        continue
      }
      guard entries.insert(entry).inserted else { continue }
      let bytes = try archive.bytes(of: entry)
      do {
        var part = EPUBChapter(entry, chapter)
        try part.read(bytes, of: source, to: &text)
        part.diagnostics.forEach(note)
        pageBreaks += part.pageBreaks
        if !part.holdsText, !bytes.isEmpty {
          if Self.holdsPicture(bytes) { pictures.append(entry) } else { blank.append(entry) }
        }
      } catch {
        guard case .unreadable = error else { throw error }
        note(Messages.badPart(file: source.file, reason: Messages.reason(of: error)))
      }
    }
    if !unread.isEmpty { diagnostics.append(Messages.unread(file: source.file, unread)) }
    if !blank.isEmpty { diagnostics.append(Messages.blankChapters(file: source.file, blank)) }
    if !pictures.isEmpty { diagnostics.append(Messages.pictures(file: source.file, pictures)) }
    if pageBreaks > 0 { diagnostics.append(Messages.pageBreaks(file: source.file, pageBreaks)) }
    if text.bytes.isEmpty, archive.holds("META-INF/encryption.xml") {
      throw archive.unreadable(Messages.protectedBook)
    }
    guard !text.bytes.isEmpty else {
      let hasParts = !(unread.isEmpty && blank.isEmpty && pictures.isEmpty)
      throw archive.unreadable(hasParts ? Messages.textlessBook : Messages.emptyBook)
    }
    return try reading(of: text, package, source, diagnostics)
  }

  /// Whether a page without text shows a picture, as covers do.
  private static func holdsPicture(_ bytes: [UInt8]) -> Bool {
    let marks: [StaticString] = ["<img", "<image", "<svg", "<object", ":image", ":svg"]
    return marks.contains { bytes.firstIndex(of: $0, from: 0) != nil }
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

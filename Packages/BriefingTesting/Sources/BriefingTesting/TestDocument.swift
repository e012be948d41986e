public import BriefingCore
import BriefingIngestion

extension Document {
  /// Makes a document of a text, to test with.
  ///
  /// - Parameters:
  ///   - text: The text; nothing in it can make this fail.
  ///   - id: The id of the document.
  ///   - published: When the source was published, as if the source stated it.
  ///   - kind: The kind of every run of text between blank lines. Nothing means the blocks the
  ///     reader of plain text finds, titles, lists and captions among them.
  /// - Returns: The document.
  public static func testing(
    _ text: String,
    id: String = "test",
    published: EDTF? = nil,
    kind: BlockKind? = nil
  ) -> Document {
    testing(DocumentText(text), id: id, published: published, kind: kind)
  }

  static func testing(
    _ text: DocumentText,
    id: String,
    published: EDTF?,
    kind: BlockKind?,
    marks: [MarkedText.Mark] = []
  ) -> Document {
    var reading = PlainTextReader().reading(of: text)
    if let kind {
      reading.metadata = SourceMetadata()
      reading.blocks = PlainTextReader.paragraphs(of: text).map { Block(kind: kind, span: $0) }
    }
    for mark in marks where mark.label == .block {
      for index in reading.blocks.indices where reading.blocks[index].span.overlaps(mark.span) {
        if let kind = mark.attributes["kind"] {
          reading.blocks[index].kind = BlockKind(rawValue: kind)
        }
        if let reason = mark.attributes["reason"] { reading.blocks[index].reason = reason }
      }
    }
    if let published {
      reading.metadata.published = PublicationDate(value: published, basis: .stated)
    }
    let (sentences, tokens) = TextSegmenter().segment(text, blocks: reading.blocks)
    return Document(
      id: id,
      source: Source(
        file: "sources/\(id).txt",
        mediaType: reading.mediaType,
        digest: Digest(of: text.bytes),
        encoding: reading.encoding,
        metadata: reading.metadata
      ),
      text: text,
      blocks: reading.blocks,
      sentences: sentences,
      tokens: tokens
    )
  }
}

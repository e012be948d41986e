/// A source as text: canonical bytes, blocks, sentences and tokens.
///
/// A document does not change. What annotators find about it are ``Annotation`` values beside it.
public struct Document: Sendable, Hashable {
  /// The name of the document, unique in its dossier.
  public let id: String
  /// The file it was made from.
  public let source: Source
  /// The canonical text.
  public let text: DocumentText
  /// The blocks, in order, none overlapping another.
  public let blocks: [Block]
  /// The sentences, in order, each within one block.
  public let sentences: [TextSpan]
  /// The tokens, in order, each within one sentence.
  public let tokens: [Token]
  /// The way back to the bytes of the file.
  public let sourceMap: SourceMap
  /// The pages, in order; none where the format has none.
  public let pages: [Page]
  /// The digest of the canonical text.
  public let digest: Digest

  /// Creates a document from its parts.
  public init(
    id: String,
    source: Source,
    text: DocumentText,
    blocks: [Block],
    sentences: [TextSpan],
    tokens: [Token],
    sourceMap: SourceMap = .identity,
    pages: [Page] = []
  ) {
    self.id = id
    self.source = source
    self.text = text
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
    self.sourceMap = sourceMap
    self.pages = pages
    digest = Digest(of: text.bytes)
  }

  /// Creates a document of a text alone, in which neither blocks nor sentences are known.
  ///
  /// - Parameters:
  ///   - id: The name of the document.
  ///   - file: The file of the text, by its path inside the dossier.
  ///   - text: The text, which is its file byte for byte.
  public init(id: String, file: String, text: String) {
    let text = DocumentText(text)
    self.init(
      id: id,
      source: Source(
        file: file,
        mediaType: "text/plain",
        digest: Digest(of: text.bytes),
        encoding: SourceEncoding(name: "utf-8", reason: "given as text")
      ),
      text: text,
      blocks: [],
      sentences: [],
      tokens: []
    )
  }

  /// Returns the same document with other metadata.
  public func with(metadata: SourceMetadata) -> Document {
    var source = source
    source.metadata = metadata
    return Document(self, source: source, blocks: blocks)
  }

  /// Returns the same document with other blocks, as after a person overruled a kind.
  public func with(blocks: [Block]) -> Document {
    Document(self, source: source, blocks: blocks)
  }

  private init(_ other: Document, source: Source, blocks: [Block]) {
    id = other.id
    self.source = source
    text = other.text
    self.blocks = blocks
    sentences = other.sentences
    tokens = other.tokens
    sourceMap = other.sourceMap
    pages = other.pages
    digest = other.digest
  }
}

extension Document {
  /// Returns the block that holds an offset.
  public func block(at offset: Int) -> Block? {
    let index = blocks.firstIndex(endingAfter: offset) { $0.span }
    return index < blocks.count && blocks[index].span.contains(offset) ? blocks[index] : nil
  }

  /// Returns the sentence that holds an offset.
  public func sentence(at offset: Int) -> TextSpan? {
    let index = sentences.firstIndex(endingAfter: offset) { $0 }
    return index < sentences.count && sentences[index].contains(offset) ? sentences[index] : nil
  }

  /// Returns the sentences that a span touches.
  public func sentences(in span: TextSpan) -> ArraySlice<TextSpan> {
    let low = sentences.firstIndex(endingAfter: span.start) { $0 }
    var high = sentences.firstIndex(endingAfter: span.end - 1) { $0 }
    if high < sentences.count, sentences[high].start < span.end { high += 1 }
    return sentences[low..<max(low, high)]
  }

  /// Returns the indices of the tokens that lie in a span.
  public func tokenIndices(in span: TextSpan) -> Range<Int> {
    var low = tokens.firstIndex(endingAfter: span.start) { $0.span }
    if low < tokens.count, tokens[low].span.start < span.start { low += 1 }
    var high = tokens.firstIndex(endingAfter: span.end - 1) { $0.span }
    if high < tokens.count, tokens[high].span.end <= span.end { high += 1 }
    return low..<max(low, high)
  }

  /// Returns the tokens that lie in a span.
  public func tokens(in span: TextSpan) -> ArraySlice<Token> {
    tokens[tokenIndices(in: span)]
  }
}

extension Array {
  /// Returns the first index whose span ends after an offset, in an array sorted by span.
  @inlinable
  public func firstIndex(endingAfter offset: Int, _ span: (Element) -> TextSpan) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if span(self[middle]).end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

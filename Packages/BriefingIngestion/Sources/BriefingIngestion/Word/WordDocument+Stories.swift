import BriefingCore

/// The reading of the parts of a document that hold text.
extension WordDocument {
  /// Reads a part and appends its text.
  typealias PartReader = (inout XMLTokenizer, inout LayoutText) throws(XMLError) -> WordTally

  /// Reads the body.
  ///
  /// - Throws: ``IngestionError`` where it is no body of a Word document, or too long.
  mutating func readBody() throws(IngestionError) {
    let chunks = readChunks()
    let length = chunks.values.reduce(0) { $0 + $1.text.count }
    let (styles, limit) = (self.styles, self.limit)
    var text = text
    var tally = WordTally()
    text.enter(part: main)
    let other = try archive.read(main) { (tokenizer) throws(XMLError) -> String? in
      while let token = try tokenizer.next() {
        guard token.kind == .start else { continue }
        guard tokenizer.isNamed("document", token) else { return tokenizer.name(of: token) }
        tally = try Self.read(&tokenizer, to: &text, limit: limit, imported: length) {
          (tokenizer, text) throws(XMLError) in
          var story = WordStory(styles: styles)
          story.chunks = chunks
          try story.read(&tokenizer, to: &text)
          return story.tally
        }
        return nil
      }
      return ""
    }
    if let other { throw archive.unreadable(Messages.otherDocument(part: main, root: other)) }
    try check(text.count)
    self.text = text
    self.tally += tally
  }

  /// Reads what stands outside of the body; a part that cannot be read is left out.
  ///
  /// - Throws: ``IngestionError`` where there is too much text.
  mutating func readNotes() throws(IngestionError) {
    for entry in relations.entries("diagramData") {
      try readPart(entry) { (tokenizer, text) throws(XMLError) in
        try WordDiagram.read(&tokenizer, to: &text)
        return WordTally()
      }
    }
    for type in ["footnotes", "endnotes"] {
      let reason = String(type.dropLast())
      for entry in relations.entries(type) { try readStory(entry, .note(reason: reason)) }
    }
    for entry in relations.entries("header") {
      try readStory(entry, .furniture(reason: "page-header"))
    }
    for entry in relations.entries("footer") {
      try readStory(entry, .furniture(reason: "page-footer"))
    }
    for entry in relations.entries("comments") {
      comments +=
        optional(entry) { (tokenizer) throws(XMLError) -> Int in
          var count = 0
          while let token = try tokenizer.next() {
            if token.kind == .start, tokenizer.isNamed("comment", token) { count += 1 }
          }
          return count
        } ?? 0
    }
  }

  private mutating func readStory(
    _ entry: String,
    _ role: LayoutBlock.Role
  ) throws(IngestionError) {
    let styles = styles
    try readPart(entry) { (tokenizer, text) throws(XMLError) in
      var story = WordStory(styles: styles, role: role)
      try story.read(&tokenizer, to: &text)
      return story.tally
    }
  }

  private mutating func readPart(
    _ entry: String,
    _ reader: PartReader
  ) throws(IngestionError) {
    // Apart from the rest, since of a part that is broken in the middle nothing is taken.
    var inner = LayoutText()
    inner.enter(part: entry)
    let left = limit - text.count
    let found = optional(entry) { (tokenizer) throws(XMLError) in
      try Self.read(&tokenizer, to: &inner, limit: left, reader)
    }
    guard let found else { return }
    try check(text.count + inner.count)
    let (innerText, blocks, map) = inner.finished()
    text.append(innerText.bytes, map: map, blocks: blocks)
    tally += found
  }

  /// Reads a part, unless its text is longer than it may be: then only the length is told.
  ///
  /// - Parameters:
  ///   - tokenizer: The tokens of the part.
  ///   - text: Takes the text, or its length.
  ///   - limit: The most bytes of text.
  ///   - imported: The most bytes of text that stand in other parts.
  ///   - reader: Reads the part; of one that may be too long, twice.
  /// - Returns: What was left out.
  /// - Throws: ``XMLError`` where the part is no XML.
  private static func read(
    _ tokenizer: inout XMLTokenizer,
    to text: inout LayoutText,
    limit: Int,
    imported: Int = 0,
    _ reader: PartReader
  ) throws(XMLError) -> WordTally {
    // No text is longer than its markup.
    if tokenizer.bytes.count + imported > limit {
      var ahead = tokenizer
      var measure = LayoutText(isMeasure: true)
      let tally = try reader(&ahead, &measure)
      guard measure.count <= limit else {
        text = measure
        return tally
      }
    }
    return try reader(&tokenizer, &text)
  }

  private func check(_ length: Int) throws(IngestionError) {
    guard length > limit else { return }
    throw .textTooLong(file: archive.file, bytes: length, limit: limit)
  }

  /// Reads the parts of other formats that the document imports, by the ids of their relations.
  private mutating func readChunks() -> [String: WordChunk] {
    var chunks: [String: WordChunk] = [:]
    var entries = Set<String>()
    var left = limit
    for relation in relations.relations where relation.type == "aFChunk" {
      guard let entry = relation.entry, entries.insert(entry).inserted else { continue }
      guard archive.holds(entry) else {
        note(Messages.missingPart(file: archive.file, part: entry))
        continue
      }
      do {
        guard let found = try WordChunk.read(entry, of: archive, limit: left) else { continue }
        chunks[relation.id] = found.chunk
        left -= found.chunk.text.count
        for diagnostic in found.diagnostics { note(diagnostic) }
      } catch {
        note(Messages.badPart(file: archive.file, reason: Messages.reason(of: error)))
      }
    }
    return chunks
  }
}

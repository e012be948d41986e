import BriefingCore

/// The lexemes of each block of a document, in order.
struct BlockLexemes: DocumentReading {
  let passages: [LexemeSequence]

  init(_ document: Document) {
    passages = document.blocks.map { Lexer.lexemes(of: document.text, in: $0.span) }
  }
}

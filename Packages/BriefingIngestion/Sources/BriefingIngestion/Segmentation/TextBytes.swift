import BriefingCore

/// The bytes of a text while it is segmented.
///
/// This file alone hands out unchecked views, and they live no longer than a call. Every byte is
/// looked at, so checks of bounds and counts of references are most of what segmentation would cost:
/// on arrays and slices of arrays it ran at 65 MB/s, on these at 160. In a debug build, which is what
/// tests run, every access is checked.
typealias TextBytes = UnsafeBufferPointer<UInt8>

/// The tokens of one block while its sentences are found; the first has the index 0.
typealias TokenRun = UnsafeBufferPointer<Token>

extension DocumentText {
  /// Calls a closure with the bytes of the text and a reader of tokens on them.
  func withTokenReader<Result>(_ body: (TextBytes, TokenReader) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      ByteClasses.table.withUnsafeBufferPointer { classes in
        TokenShapes.table.withUnsafeBufferPointer { shapes in
          body(bytes, TokenReader(bytes: bytes, classes: classes, shapes: shapes))
        }
      }
    }
  }
}

extension Array<Token> {
  /// Calls a closure with the tokens from an index on.
  func withTokenRun(from start: Int, _ body: (TokenRun) -> Void) {
    withUnsafeBufferPointer { body(TokenRun(rebasing: $0[start...])) }
  }
}

import CLibYAML

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What is looked for in the bytes before libyaml sees them, because libyaml would accept it,
/// misread it or take very long over it.
extension YAMLSource {
  func checkSize(limits: YAMLLimits) throws(YAMLError) {
    guard bytes.count > limits.bytes else { return }
    throw failure(.limit, Messages.fileTooLarge(bytes.count, limit: limits.bytes), at: nil)
  }

  func checkBytes() throws(YAMLError) {
    // Piece by piece, so that the seven passes are over bytes in the cache; tried in C, 6 ms instead of
    // 38 for 22 MB.
    let step = 32_768
    do {
      for start in stride(from: 0, to: bytes.count, by: step) {
        try checkBytes(in: start..<min(start + step, bytes.count))
      }
    } catch {
      // The first mistake of its sort counts, wherever it stands.
      try checkBytes(in: bytes.indices)
      throw error
    }
  }

  private func checkBytes(in range: Range<Int>) throws(YAMLError) {
    try checkMergeMarkers(in: range)
    try checkDirectives(in: range)
    try checkLineBreaks(in: range)
  }

  /// Finds the markers a failed merge leaves; inside a quoted text libyaml would read over them.
  private func checkMergeMarkers(in range: Range<Int>) throws(YAMLError) {
    for marker in ["<<<<<<< ", "||||||| ", "=======\n", ">>>>>>> "] {
      let marker = Array(marker.utf8)
      for offset in occurrences(of: marker[0], in: range)
      where isLineStart(offset) && bytes[offset...].starts(with: marker) {
        throw failure(.mergeConflict, Messages.mergeConflict(), at: position(ofByte: offset))
      }
    }
  }

  /// Refuses directives before libyaml reads them: it takes quadratic time over many.
  private func checkDirectives(in range: Range<Int>) throws(YAMLError) {
    for offset in occurrences(of: UInt8(ascii: "%"), in: range) where isLineStart(offset) {
      let line = bytes[offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      guard line.elementsEqual("%YAML 1.1".utf8) || line.elementsEqual("%YAML 1.2".utf8) else {
        throw failure(.unsupported, Messages.directive(), at: position(ofByte: offset))
      }
    }
  }

  /// Refuses U+0085, U+2028 and U+2029, which end a line for libyaml, but not for git or YAML 1.2:
  /// what follows one in a comment would be read as content.
  private func checkLineBreaks(in range: Range<Int>) throws(YAMLError) {
    for offset in occurrences(of: 0xC2, in: range)
    where bytes[offset...].starts(with: [0xC2, 0x85]) {
      throw failure(.unsupported, Messages.lineBreak("U+0085", "\\N"), at: position(ofByte: offset))
    }
    for offset in occurrences(of: 0xE2, in: range) where bytes[offset...].dropFirst().first == 0x80
    {
      switch bytes[offset...].dropFirst(2).first {
      case 0xA8:
        throw failure(
          .unsupported,
          Messages.lineBreak("U+2028", "\\L"),
          at: position(ofByte: offset)
        )
      case 0xA9:
        throw failure(
          .unsupported,
          Messages.lineBreak("U+2029", "\\P"),
          at: position(ofByte: offset)
        )
      default:
        continue
      }
    }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
      || bytes[offset - 1] == UInt8(ascii: "\r")
  }

  /// The offsets of a byte; `memchr` passes over the rest of the file at memory speed.
  private func occurrences(of byte: UInt8, in range: Range<Int>) -> some Sequence<Int> {
    sequence(state: range.lowerBound) { [bytes] (next: inout Int) -> Int? in
      let found = bytes.withUnsafeBytes { buffer -> Int? in
        guard next < range.upperBound, let base = buffer.baseAddress else { return nil }
        return memchr(base + next, Int32(byte), range.upperBound - next).map {
          $0 - UnsafeMutableRawPointer(mutating: base)
        }
      }
      if let found { next = found + 1 }
      return found
    }
  }

  /// Makes an error of what libyaml stopped at.
  func syntaxFailure(of parser: yaml_parser_t) -> YAMLError {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    switch parser.error {
    case YAML_MEMORY_ERROR:
      return failure(.limit, Messages.outOfMemory(), at: nil)
    case YAML_READER_ERROR:
      // Only the byte is set; libyaml's mark says line 1 here.
      return failure(
        .encoding,
        Messages.encoding(problem, value: Int(parser.problem_value)),
        at: position(ofByte: parser.problem_offset)
      )
    default:
      let context = parser.context.map { String(cString: $0) }
      let start = context.map { _ in position(of: YAMLMark(codePoint: parser.context_mark.index)) }
      return failure(
        .syntax,
        Messages.syntax(problem, context: context, startLine: start?.line),
        at: position(of: YAMLMark(codePoint: parser.problem_mark.index)),
        related: start
      )
    }
  }
}

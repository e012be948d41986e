import BriefingCore

/// The lines of a file, as strings that hold its very bytes.
enum LineReader {
  /// Returns the lines, without their ends; of a file that is not UTF-8 those before the place where
  /// it is not, with the problem noted.
  static func lines(
    of file: InterchangeFile,
    problems intake: inout MarkIntake
  ) -> [(position: TextPosition, line: Substring)] {
    var bytes = file.bytes
    if let offset = DocumentText.firstInvalidOffset(in: bytes) {
      bytes = Array(bytes[..<offset])
      let place = DocumentText(String(decoding: bytes, as: UTF8.self)).position(of: offset)
      intake.refuse(Messages.encoding(), in: file.name, at: place)
      // A line that breaks off is not what somebody wrote.
      bytes = Array(bytes[..<((bytes.lastIndex(of: 0x0A) ?? -1) + 1)])
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var result: [(TextPosition, Substring)] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let end = line.last == 0x0D ? line.dropLast() : line
      let text = String(decoding: end, as: UTF8.self)
      result.append((TextPosition(line: index + 1, column: 1), text[...]))
    }
    if result.last?.1.isEmpty == true { result.removeLast() }
    return result
  }
}

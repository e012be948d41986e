import BriefingCore

extension MarkIntake {
  /// Returns the JSON of a file; nothing, with a problem noted, where it is none.
  mutating func json(of file: InterchangeFile) -> JSONValue? {
    json(of: file.bytes, in: file.name)
  }

  /// Returns the JSON of a line of a file; nothing, with a problem noted, where it is none.
  mutating func json(
    of bytes: [UInt8],
    in file: String,
    at line: TextPosition? = nil
  ) -> JSONValue? {
    do {
      return try JSONValue(
        parsing: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
      )
    } catch {
      let place = TextPosition(
        line: error.position.line + (line?.line ?? 1) - 1,
        column: error.position.column
      )
      refuse(Messages.syntax(error.message), in: file, at: place)
      return nil
    }
  }
}

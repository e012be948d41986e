/// Why a source could not be made a document.
public enum IngestionError: Error, Sendable, Hashable {
  /// The file holds no byte, or nothing but white space.
  case empty(file: String)
  /// The file is larger than allowed.
  case tooLarge(file: String, bytes: Int, limit: Int)
  /// The file is not too large, but the text in it is.
  case textTooLong(file: String, bytes: Int, limit: Int)
  /// The text is not too long, but stands on too many lines, each of which would be a block.
  case tooManyLines(file: String, lines: Int, limit: Int)
  /// No reader knows the media type or the extension.
  case unknownFormat(file: String, mediaType: String?, known: [String])
  /// The bytes are no text.
  case binary(file: String, offset: Int)
  /// An outside program that reads the format is not on this machine; the packages are those that
  /// bring it.
  case missingProgram(file: String, program: String, packages: String)
  /// A reader of another module failed.
  case unreadable(file: String, format: String, reason: String)
}

extension IngestionError: CustomStringConvertible {
  /// What was found, where, and what to do.
  public var description: String {
    switch self {
    case .empty(let file):
      "\(file): the file holds no text; remove it, or put the text of the source into it"
    case .tooLarge(let file, let bytes, let limit):
      "\(file): the file has \(bytes) bytes, the limit is \(limit); "
        + "raise it with --max-bytes \(bytes), or split the file"
    case .textTooLong(let file, let bytes, let limit):
      "\(file): the text has \(bytes) bytes, the limit is \(limit); split the file, or, where there "
        + "is memory of \(bytes >> 20) GB or more, raise the limit with "
        + "--max-bytes \(bytes.multipliedReportingOverflow(by: Ingestion.bytesForOneOfText).0)"
    case .tooManyLines(let file, let lines, let limit):
      "\(file): the text has \(lines) lines, the limit is \(limit); split the file, or, where there is "
        + "memory of \(lines >> 19 + 1) GB or more, raise the limit with "
        + "--max-bytes \(RawSource.bytesAllowing(lines: lines))"
    case .unknownFormat(let file, let mediaType, let known):
      "\(file): no reader for \(mediaType.map { "the media type '\($0)'" } ?? "this kind of file"); "
        + "known extensions: \(known.joined(separator: ", "))"
    case .binary(let file, let offset):
      "\(file): the file is not text (byte \(offset) is no character of a text); "
        + "save its text as UTF-8 in a .txt file"
    case .missingProgram(let file, let program, let packages):
      "\(file): it is read by the program '\(program)', which is not on the PATH; install \(packages), "
        + "or save the text of the file as .txt"
    case .unreadable(let file, let format, let reason):
      "\(file): cannot be read as \(format): \(reason)"
    }
  }
}

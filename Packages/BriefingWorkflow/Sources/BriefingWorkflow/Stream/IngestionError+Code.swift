import BriefingIngestion

extension IngestionError {
  /// The code a stream answers with, for programs that tell errors apart.
  var code: String {
    switch self {
    case .empty: "empty"
    case .tooLarge, .textTooLong, .tooManyLines: "too-large"
    case .unknownFormat: "unknown-format"
    case .binary: "binary"
    case .missingProgram: "missing-program"
    case .unreadable: "unreadable"
    }
  }
}

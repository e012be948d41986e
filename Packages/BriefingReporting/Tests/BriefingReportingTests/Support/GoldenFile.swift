import Foundation
import Testing

/// A file that holds what a rendering is expected to be.
///
/// `BRIEFING_RECORD_GOLDEN=1 swift test` writes the files anew; look at the difference before
/// committing it.
enum GoldenFile {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

  static func expect(
    _ bytes: [UInt8],
    toBe name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["BRIEFING_RECORD_GOLDEN"] != nil {
      try Data(bytes).write(to: file)
    }
    let expected = try [UInt8](Data(contentsOf: file))
    if bytes != expected {
      Issue.record(
        "\(name) differs: \(firstDifference(bytes, expected))",
        sourceLocation: sourceLocation
      )
    }
  }

  private static func firstDifference(_ found: [UInt8], _ expected: [UInt8]) -> String {
    let lines = found.split(separator: 0x0A, omittingEmptySubsequences: false)
    let others = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, (line, other)) in zip(lines, others).enumerated() where line != other {
      return """
        line \(index + 1)
        expected: \(String(decoding: other, as: UTF8.self))
        found:    \(String(decoding: line, as: UTF8.self))
        """
    }
    return "\(lines.count) lines where \(others.count) were expected"
  }
}

import Foundation
import Synchronization
import Testing

/// Samples that print; what they print is compared with the comments beside it.
protocol Samples {
  var output: Output { get }
}

extension Samples {
  func print(_ items: Any...) { output.add(items) }
}

/// What a sample prints.
final class Output: Sendable {
  private let printed = Mutex("")

  func add(_ items: [Any]) {
    printed.withLock { $0 += items.map { "\($0)" }.joined(separator: " ") + "\n" }
  }

  /// Expects that something was printed, and that a comment of the sample tells each line of it.
  func isTold(
    in file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let comments = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .compactMap { line in line.firstRange(of: "// ").map { String(line[$0.upperBound...]) } }
    let lines = printed.withLock(\.self).split(separator: "\n")
    #expect(!lines.isEmpty, "nothing was printed", sourceLocation: sourceLocation)
    for line in lines.map(String.init) where !comments.contains(line) {
      Issue.record("no comment tells: \(line)", sourceLocation: sourceLocation)
    }
  }
}

import BriefingCore
import Foundation
import Testing

/// The development corpora, where the environment variable BRIEFING_CORPORA names their folder.
enum Corpora {
  static let folder = ProcessInfo.processInfo.environment["BRIEFING_CORPORA"]
  static let absence: Comment = "BRIEFING_CORPORA names no folder of corpora"

  static var isAvailable: Bool { folder != nil }

  /// The documents of a corpus of one JSON object a line, without the head of the file.
  static func lines(of file: String) throws -> [JSONValue] {
    try bytes(of: file).split(separator: 0x0A).dropFirst().map { try JSONValue(parsing: Array($0)) }
  }

  /// The bytes of a file, unpacked where its name ends with `gz`.
  static func bytes(of file: String) throws -> [UInt8] {
    let path = try #require(folder) + "/" + file
    guard file.hasSuffix(".gz") else {
      return Array(try Data(contentsOf: URL(filePath: path)))
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return Array(data)
  }
}

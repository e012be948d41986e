import BriefingWorkflow
import Foundation

/// Watches a folder of sources and makes the briefing anew whenever one comes, goes or changes.
///
///     swift run --package-path Examples WatchFolder FOLDER DOSSIER [BRIEFINGS]
///
/// It looks twice a second, and ends after so many briefings, or when nothing has changed for a minute.
@main
enum WatchFolder {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      FileHandle.standardError.write(Data("usage: WatchFolder FOLDER DOSSIER [BRIEFINGS]\n".utf8))
      exit(64)
    }
    let (folder, dossier) = (arguments[1], arguments[2])
    var left = arguments.count > 3 ? Int(arguments[3]) ?? 1 : .max
    let maker = BriefingMaker(tool: .init(name: "watch", version: "1"))
    var seen: [String: Date] = [:]
    var quiet = 0
    while left > 0, quiet < 120 {
      let now = try contents(of: folder)
      guard now != seen, !now.isEmpty else {
        quiet += 1
        try await Task.sleep(for: .milliseconds(500))
        continue
      }
      (seen, quiet, left) = (now, 0, left - 1)
      do {
        let result = try await maker.make(BriefingRequest(paths: [folder], output: dossier))
        print("briefing of", result.documents.joined(separator: ", "))
      } catch {
        // A source that is being written may be half there; the next look tells.
        print("not made: \(error)")
      }
    }
  }

  /// The files of a folder, with when each was last changed.
  static func contents(of folder: String) throws -> [String: Date] {
    let files = try FileManager.default.contentsOfDirectory(
      at: URL(fileURLWithPath: folder),
      includingPropertiesForKeys: [.contentModificationDateKey]
    )
    return try files.reduce(into: [:]) { dates, file in
      let values = try file.resourceValues(forKeys: [.contentModificationDateKey])
      dates[file.lastPathComponent] = values.contentModificationDate
    }
  }
}

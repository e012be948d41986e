import BriefingStorage
import Foundation

/// Tells whether files are those that an earlier run left behind and noted down.
///
/// Files are told apart by size, place on the disk and time, as git does. One that is as young as the
/// note itself may have changed since without showing it, and is none of them.
struct NotedVersions: Sendable {
  /// When the note was written, in nanoseconds since 1970.
  private let stamp: Int
  /// The versions of the files as they are now.
  private let current: [String: FileVersion]

  /// Knows no file.
  static let none = NotedVersions(stamp: 0, current: [:])

  private init(stamp: Int, current: [String: FileVersion]) {
    self.stamp = stamp
    self.current = current
  }

  /// Looks at files.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - files: The dossier.
  ///   - stamp: When their versions were noted down, as ``now`` was then.
  init?(_ paths: some Sequence<String>, in files: DossierFiles, notedAt stamp: String?) {
    guard let stamp = stamp.flatMap({ Int($0) }),
      // What was written later than now tells nothing of what came after it.
      (Self.grain...Self.time).contains(stamp)
    else { return nil }
    self.init(stamp: stamp, current: files.dossier.folder.versions(of: paths))
  }

  /// Whether a file is the one of which a version was noted down.
  func isUntouched(_ file: String, noted: String?) -> Bool {
    guard let version = current[file] else { return noted == nil }
    return version.word == noted && version.modified < stamp - Self.grain
  }

  /// The time, as it is noted down.
  static var now: String { String(time) }

  /// Nanoseconds since 1970; a clock that is set before its grain has none.
  private static var time: Int {
    max(Int(Date().timeIntervalSince1970 * 1_000_000) &* 1_000, grain)
  }

  /// Clocks of disks go by steps of some milliseconds.
  private static let grain = 20_000_000
}

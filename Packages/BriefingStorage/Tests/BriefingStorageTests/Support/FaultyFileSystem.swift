import Synchronization

@testable import BriefingStorage

/// A disk whose n-th call fails, of all or of those with a name, or writes less than it was asked to.
final class FaultyFileSystem: FileSystem {
  private let disk = POSIXFileSystem()
  private let failing: Int
  /// The name of the calls that are counted; nothing where all are.
  private let counted: String?
  private let error: SystemError
  private let longestWrite: Int
  private let calls = Mutex<[String]>([])

  init(
    failingCall: Int = .max,
    of counted: String? = nil,
    with code: Int32 = 0,
    longestWrite: Int = .max
  ) {
    failing = failingCall
    self.counted = counted
    error = SystemError(code: code)
    self.longestWrite = longestWrite
  }

  /// The calls so far, by name.
  var log: [String] { calls.withLock { $0 } }

  private func count(_ name: String) throws(SystemError) {
    let isFailing = calls.withLock { calls in
      calls.append(name)
      guard let counted else { return calls.count == failing }
      return name == counted && calls.count(where: { $0 == counted }) == failing
    }
    if isFailing { throw error }
  }

  func openFolder(atPath path: String) throws(SystemError) -> Descriptor {
    try count("openFolder")
    return try disk.openFolder(atPath: path)
  }
  func makeFolder(atPath path: String) throws(SystemError) {
    try count("makeFolder")
    try disk.makeFolder(atPath: path)
  }
  func openFolder(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try count("openFolder")
    return try disk.openFolder(name, in: folder)
  }
  func makeFolder(_ name: String, in folder: Descriptor) throws(SystemError) {
    try count("makeFolder")
    try disk.makeFolder(name, in: folder)
  }
  func removeFolder(atPath path: String) throws(SystemError) {
    try count("removeFolder")
    try disk.removeFolder(atPath: path)
  }
  func removeFolder(_ name: String, in folder: Descriptor) throws(SystemError) {
    try count("removeFolder")
    try disk.removeFolder(name, in: folder)
  }
  func names(in folder: Descriptor) throws(SystemError) -> [String] {
    try count("names")
    return try disk.names(in: folder)
  }
  func openFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try count("openFile")
    return try disk.openFile(name, in: folder)
  }
  func createFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try count("createFile")
    return try disk.createFile(name, in: folder)
  }
  func openLock(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try count("openLock")
    return try disk.openLock(name, in: folder)
  }
  func close(_ descriptor: Descriptor) { disk.close(descriptor) }
  func status(of descriptor: Descriptor) throws(SystemError) -> FileStatus {
    try count("status")
    return try disk.status(of: descriptor)
  }
  func status(of name: String, in folder: Descriptor) throws(SystemError) -> FileStatus {
    try count("status")
    return try disk.status(of: name, in: folder)
  }
  func setPermissions(_ permissions: UInt32, of descriptor: Descriptor) throws(SystemError) {
    try count("setPermissions")
    try disk.setPermissions(permissions, of: descriptor)
  }
  func read(_ count: Int, from descriptor: Descriptor) throws(SystemError) -> [UInt8] {
    try self.count("read")
    return try disk.read(min(count, longestWrite), from: descriptor)
  }
  func write(_ bytes: ArraySlice<UInt8>, to descriptor: Descriptor) throws(SystemError) -> Int {
    try count("write")
    return try disk.write(bytes.prefix(longestWrite), to: descriptor)
  }
  func truncate(_ descriptor: Descriptor) throws(SystemError) {
    try count("truncate")
    try disk.truncate(descriptor)
  }
  func synchronize(_ descriptor: Descriptor) throws(SystemError) {
    try count("synchronize")
    try disk.synchronize(descriptor)
  }
  func rename(
    _ name: String,
    to newName: String,
    in folder: Descriptor,
    replacing: Bool
  ) throws(SystemError) {
    try count("rename")
    try disk.rename(name, to: newName, in: folder, replacing: replacing)
  }
  func remove(_ name: String, in folder: Descriptor) throws(SystemError) {
    try count("remove")
    try disk.remove(name, in: folder)
  }
  func tryLock(_ descriptor: Descriptor) throws(SystemError) -> Bool {
    try count("tryLock")
    return try disk.tryLock(descriptor)
  }
  func pause(nanoseconds: Int) { disk.pause(nanoseconds: nanoseconds) }
  var processName: String { disk.processName }
}

import Synchronization

/// What was unpacked of an archive so far; what is read again counts once.
///
/// It is shared by the copies of an archive, which would have a limit each otherwise.
final class ZipBudget: Sendable {
  private let limit: Int
  private let taken = Mutex((size: 0, entries: Set<Int>()))

  /// Creates a budget of some bytes.
  init(_ limit: Int) { self.limit = limit }

  /// Counts an entry that is about to be unpacked.
  ///
  /// - Parameters:
  ///   - size: The bytes it unpacks to.
  ///   - index: Its index in the archive.
  /// - Throws: ``ZipError`` where all that was unpacked would be more than the limit.
  func take(_ size: Int, forEntry index: Int) throws(ZipError) {
    let excess = taken.withLock { taken -> Int? in
      guard !taken.entries.contains(index) else { return nil }
      guard taken.size + size <= limit else { return taken.size + size }
      taken.size += size
      taken.entries.insert(index)
      return nil
    }
    if let excess { throw .archiveTooLarge(size: excess, limit: limit) }
  }
}

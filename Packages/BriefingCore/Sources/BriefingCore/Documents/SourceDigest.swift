import Synchronization

/// The digest of a file's bytes, made when somebody first asks for it.
///
/// Who reads a page of 200 kB for its article, and keeps nothing of the page, need not go through all
/// its bytes once more. Until then the bytes are held.
final class SourceDigest: Sendable {
  private enum Contents: Sendable {
    case bytes([UInt8])
    case digest(Digest)
  }

  private let contents: Mutex<Contents>

  init(_ digest: Digest) { contents = Mutex(.digest(digest)) }

  init(of bytes: [UInt8]) { contents = Mutex(.bytes(bytes)) }

  var value: Digest {
    contents.withLock { contents in
      switch contents {
      case .digest(let digest): return digest
      case .bytes(let bytes):
        let digest = Digest(of: bytes)
        contents = .digest(digest)
        return digest
      }
    }
  }
}

extension SourceDigest: Hashable {
  static func == (left: SourceDigest, right: SourceDigest) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

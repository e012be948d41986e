public import BriefingCore

/// One version of the contents of a file, by which a writer says what it means to replace.
///
/// Two revisions are equal when the bytes are. The digest is worked out only when it is asked for:
/// it takes longer than comparing.
public struct Revision: Sendable, Hashable {
  private enum Content: Sendable {
    case absent
    case bytes([UInt8])
    case digest(Digest)
  }

  private let content: Content

  /// The revision of a file that is not there.
  public static let absent = Revision(content: .absent)

  /// Creates the revision of some contents.
  public init(of bytes: [UInt8]) {
    self.init(content: .bytes(bytes))
  }

  /// Creates the revision of contents of which only the digest is at hand.
  public init(_ digest: Digest) {
    self.init(content: .digest(digest))
  }

  private init(content: Content) {
    self.content = content
  }

  /// The digest of the contents, or nothing where there is no file.
  public var digest: Digest? {
    switch content {
    case .absent: nil
    case .bytes(let bytes): Digest(of: bytes)
    case .digest(let digest): digest
    }
  }

  /// Whether the contents are the same, byte for byte.
  public static func == (left: Self, right: Self) -> Bool {
    if case .bytes(let left) = left.content, case .bytes(let right) = right.content {
      return left == right
    }
    return left.digest == right.digest
  }

  /// Feeds the digest to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }
}

/// A value read from a file, and the version of the file it was read from.
public struct Stored<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// The version of the file.
  public let revision: Revision

  init(_ value: Value, revision: Revision) {
    self.value = value
    self.revision = revision
  }
}

extension Stored: Equatable where Value: Equatable {}

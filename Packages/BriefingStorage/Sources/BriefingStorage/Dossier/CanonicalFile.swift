import BriefingCore

/// A file of a dossier in its one spelling, and what of an earlier spelling that leaves out.
///
/// ```swift
/// let canonical = try AnnotationFile.canonicalised(bytes, file: "annotations/report.yaml")
/// for comment in canonical.droppedComments { print("would be lost:", comment) }
/// ```
///
/// What the file says stays the same, and so does the order of everything but annotations and keys.
public struct CanonicalFile: Sendable, Hashable {
  /// A key of a person's own that the one spelling has no place for.
  public struct Key: Sendable, Hashable {
    /// The way to it, such as `sources[0].x-checked`.
    public let path: String
    /// Where it stands.
    public let position: YAMLPosition
  }

  /// The file in its one spelling.
  public let bytes: [UInt8]
  /// The comments that are left out: all but the line by which editors find the schema.
  public let droppedComments: [YAMLComment]
  /// The keys of a person's own that are left out; most of those in annotations and entities are kept.
  public let droppedKeys: [Key]
  /// How many texts, lists and mappings are spelt in another way, as with quotes or in brackets, or
  /// said nothing and are left out.
  public let respelled: Int
}

extension YAMLFile {
  /// Rewrites a file in its one spelling, and says what is lost by it.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name in errors.
  ///   - limits: The bounds within which it is read.
  /// - Returns: The new contents, which are read as the same value, and what they leave out.
  /// - Throws: ``YAMLError`` with the line and column of what is wrong with the file.
  public static func canonicalised(
    _ bytes: [UInt8],
    file: String = "",
    limits: YAMLLimits = .standard
  ) throws(YAMLError) -> CanonicalFile {
    let value = try Self(yaml: bytes, file: file, limits: limits)
    let canonical = value.yaml()
    guard try Self(checking: canonical, file: file, limits: limits) == value.readBack else {
      throw YAMLError(.badValue, Messages.doesNotReadBack(), file: file)
    }
    let old = YAMLSource(bytes, file: file)
    let new = YAMLSource(canonical, file: file)
    let keys = try OwnKeys(in: old, limits: limits).missing(in: OwnKeys(in: new, limits: limits))
    let spellings = try Spellings(of: old, without: Set(keys.map(\.mark)), limits: limits)
    return CanonicalFile(
      bytes: canonical,
      droppedComments: try old.comments(limits: limits)
        .missing(in: try new.comments(limits: limits), by: \.text),
      droppedKeys: keys.map {
        CanonicalFile.Key(path: $0.path, position: old.position(of: $0.mark))
      },
      respelled: spellings.missing(in: try Spellings(of: new, limits: limits))
    )
  }
}

/// The keys of a file that start with `x-`, and are not below another.
private struct OwnKeys {
  struct Key {
    let path: String
    let mark: YAMLMark
    let field: Attributes
  }

  private var keys: [Key] = []

  init(in source: YAMLSource, limits: YAMLLimits) throws(YAMLError) {
    var reader = try YAMLEventReader(source, limits: limits)
    collect(try reader.document(), at: "")
  }

  private mutating func collect(_ node: YAMLNode, at path: String) {
    switch node.content {
    case .text: break
    case .list(let items):
      for (index, item) in items.enumerated() { collect(item, at: "\(path)[\(index)]") }
    case .fields(let fields):
      for field in fields {
        let path = path.isEmpty ? field.key : "\(path).\(field.key)"
        if field.key.hasPrefix("x-") {
          keys.append(Key(path: path, mark: field.keyMark, field: Attributes([field])))
        } else {
          collect(field.value, at: path)
        }
      }
    }
  }

  func missing(in other: OwnKeys) -> [Key] {
    // Items may have changed places, and with them the way to a key.
    keys.missing(in: other.keys, by: \.field)
  }
}

/// How often a file spells each text, list and mapping in each way.
private struct Spellings {
  private enum Spelling: Hashable {
    case text([UInt8], YAMLEventReader.Style?)
    case start(YAMLEventReader.Event, YAMLEventReader.Style?)
  }

  private var list: [Spelling] = []

  init(
    of source: YAMLSource,
    without keys: Set<YAMLMark> = [],
    limits: YAMLLimits
  ) throws(YAMLError) {
    var reader = try YAMLEventReader(source, limits: limits)
    while true {
      switch try reader.next() {
      case .end: return
      case .scalar where keys.contains(reader.mark):
        let value = try reader.next()
        _ = try reader.node(startingWith: value, path: "")
      case .scalar: list.append(.text(Array(reader.utf8), reader.style))
      case let event:
        if let style = reader.style { list.append(.start(event, style)) }
      }
    }
  }

  func missing(in other: Spellings) -> Int { list.missing(in: other.list) { $0 }.count }
}

extension Array {
  /// The elements that another array does not hold as often, compared by something of them.
  fileprivate func missing<Aspect: Hashable>(
    in other: [Element],
    by aspect: (Element) -> Aspect
  ) -> [Element] {
    var counts: [Aspect: Int] = [:]
    for element in other { counts[aspect(element), default: 0] += 1 }
    return filter { element in
      let count = counts[aspect(element)] ?? 0
      counts[aspect(element)] = count - 1
      return count <= 0
    }
  }
}

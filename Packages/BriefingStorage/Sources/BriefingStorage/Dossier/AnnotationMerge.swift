public import BriefingCore

/// Two versions of a file of annotations, brought together by annotation and field.
///
/// Both sides are compared with the version they started from: what one side changed is taken, and
/// what both changed in the same way is no conflict. A person's decision wins over what a machine
/// says anew. What both changed in different ways is a conflict: the merged value keeps this side's
/// version, and ``text(ours:theirs:)`` shows both for a person to settle.
public struct AnnotationMerge: Sendable {
  /// Something that both sides changed in different ways.
  public struct Conflict: Sendable, Hashable {
    /// The annotation, or nothing where it is about the file.
    public var annotation: AnnotationID?
    /// The field, such as `review`, or `attributes.name`; `annotation` where one side removed it.
    public var field: String
    /// What this side says, in words for a message.
    public var ours: String
    /// What the other side says.
    public var theirs: String
  }

  /// One of the three versions: what it says, and how it stands on disk.
  public struct Version: Sendable {
    let file: AnnotationFile
    let bytes: [UInt8]

    /// Reads a version.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: Its name in errors.
    ///   - limits: The bounds within which it is read.
    /// - Throws: ``YAMLError`` with the line and column of what is wrong.
    public init(
      yaml bytes: [UInt8],
      file name: String,
      limits: YAMLLimits = .standard
    ) throws(YAMLError) {
      file = try AnnotationFile(yaml: bytes, file: name, limits: limits)
      self.bytes = bytes
    }
  }

  /// What both say together, with this side's version of each conflict.
  public let merged: AnnotationFile
  /// What is to be settled, in the order of the file.
  public let conflicts: [Conflict]
  private let other: AnnotationFile
  private let ours: [UInt8]
  private let comments: [AnnotationID: [ArraySlice<UInt8>]]
  private let headComments: [ArraySlice<UInt8>]
  private let limits: YAMLLimits

  /// Merges two versions.
  ///
  /// - Parameters:
  ///   - base: The version both started from; nothing where each was written anew.
  ///   - ours: This side.
  ///   - theirs: The other side.
  ///   - limits: The bounds within which the result is read back.
  public init(
    base: Version?,
    ours: Version,
    theirs: Version,
    limits: YAMLLimits = .standard
  ) {
    var head = HeadMerge(base: base?.file, ours: ours.file, theirs: theirs.file)
    var sides = (ours: head.merged(.ours), theirs: head.merged(.theirs))
    var conflicts = head.conflicts
    let (before, own, other) = (
      Self.byID(base?.file), Self.byID(ours.file), Self.byID(theirs.file)
    )
    var kept: (ours: [Annotation], theirs: [Annotation]) = ([], [])
    for id in Set(own.keys).union(other.keys) {
      let merge = FieldMerge(id: id, base: before[id], ours: own[id], theirs: other[id])
      conflicts += merge.conflicts
      if let annotation = merge.ours { kept.ours.append(annotation) }
      if let annotation = merge.theirs { kept.theirs.append(annotation) }
    }
    sides.ours.annotations = kept.ours.inFileOrder
    sides.theirs.annotations = kept.theirs.inFileOrder
    merged = sides.ours
    self.other = sides.theirs
    let order = Dictionary(
      (kept.ours + kept.theirs).inFileOrder.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.conflicts = conflicts.sorted { left, right in
      let places = (
        left.annotation.map { order[$0] ?? 0 } ?? -1, right.annotation.map { order[$0] ?? 0 } ?? -1
      )
      return (places.0, left.field) < (places.1, right.field)
    }
    self.ours = ours.bytes
    self.limits = limits
    let known = [base?.bytes, ours.bytes].compactMap { $0 }
    comments = AnnotationFileText.comments(in: theirs.bytes, notIn: known, limits: limits)
    headComments = AnnotationFileText.headComments(in: theirs.bytes, notIn: known)
  }

  private static func byID(_ file: AnnotationFile?) -> [AnnotationID: Annotation] {
    Dictionary(
      (file?.annotations ?? []).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the merged file: the comments of both sides are kept, and conflicts stand between the
  /// markers that git and editors know.
  ///
  /// - Parameters:
  ///   - name: The name of this side.
  ///   - otherName: The name of the other side.
  /// - Returns: The bytes; the file cannot be read before its conflicts are settled.
  public func text(ours name: String = "ours", theirs otherName: String = "theirs") -> [UInt8] {
    let text = mergedText()
    guard !conflicts.isEmpty else { return text }
    return ConflictMarkers(ours: name, theirs: otherName).mark(text, yaml(of: other))
  }

  /// Returns the merged file with this side's version of each conflict, without markers.
  public func mergedText() -> [UInt8] { yaml(of: merged) }

  private func yaml(of file: AnnotationFile) -> [UInt8] {
    let text = file.yaml(keeping: ours, adding: comments, limits: limits)
    guard !headComments.isEmpty else { return text }
    // The first line shows editors the schema, where it is a comment.
    let newline = UInt8(ascii: "\n")
    let start =
      text.first == UInt8(ascii: "#") ? (text.firstIndex(of: newline).map { $0 + 1 } ?? 0) : 0
    return text[..<start] + headComments.flatMap { $0 + [newline] } + text[start...]
  }
}

/// Two texts, line by line, with markers around what differs.
private struct ConflictMarkers {
  let ours: String
  let theirs: String

  func mark(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let (left, right) = (
      left.split(separator: newline, omittingEmptySubsequences: false),
      right.split(separator: newline, omittingEmptySubsequences: false)
    )
    let difference = right.difference(from: left)
    var isRemoved = Array(repeating: false, count: left.count)
    var isInserted = Array(repeating: false, count: right.count)
    for change in difference {
      switch change {
      case .remove(let offset, _, _): isRemoved[offset] = true
      case .insert(let offset, _, _): isInserted[offset] = true
      }
    }
    var lines: [ArraySlice<UInt8>] = []
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if i < left.count, !isRemoved[i], j < right.count, !isInserted[j] {
        lines.append(left[i])
        i += 1
        j += 1
        continue
      }
      lines.append(Array("<<<<<<< \(ours)".utf8)[...])
      while i < left.count, isRemoved[i] {
        lines.append(left[i])
        i += 1
      }
      lines.append(Array("=======".utf8)[...])
      while j < right.count, isInserted[j] {
        lines.append(right[j])
        j += 1
      }
      lines.append(Array(">>>>>>> \(theirs)".utf8)[...])
    }
    return Array(lines.joined(separator: [newline]))
  }
}

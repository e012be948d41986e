import BriefingCore
import BriefingStorage
import Foundation

/// The three-way merge of a file of annotations, for git and for people.
///
/// As git's merge driver it is set up with two lines, one of configuration and one of attributes:
///
/// ```sh
/// git config merge.briefing.driver "briefing merge %O %A %B --name %P"
/// echo "annotations/*.yaml merge=briefing" >> .gitattributes
/// ```
public struct FileMerge: Sendable {
  /// What a person has to settle, a line each; nothing where all was merged.
  public let conflicts: [String]
  /// The merged file, with markers around what is to be settled.
  public let text: [UInt8]

  /// Merges three versions of a file.
  ///
  /// - Parameters:
  ///   - base: The path of the version both sides started from; an empty file stands for none.
  ///   - ours: The path of this side.
  ///   - theirs: The path of the other side.
  ///   - name: What the file is called in messages; by default the path of this side.
  ///   - limit: The most bytes a version may hold.
  /// - Throws: ``WorkflowError`` where a version cannot be read, or is no file of annotations.
  public init(
    base: String,
    ours: String,
    theirs: String,
    name: String? = nil,
    limit: Int = BriefingRequest.defaultMaximumBytes
  ) throws(WorkflowError) {
    let start = try Self.bytes(of: base, limit)
    let merge = AnnotationMerge(
      base: start.isEmpty ? nil : try Self.version(start, base, limit),
      ours: try Self.version(Self.bytes(of: ours, limit), ours, limit),
      theirs: try Self.version(Self.bytes(of: theirs, limit), theirs, limit)
    )
    let file = name ?? ours
    let quotes = Dictionary(
      merge.merged.annotations.map { ($0.id, $0.quote) },
      uniquingKeysWith: { first, _ in first }
    )
    conflicts = merge.conflicts.map { conflict in
      let what = conflict.annotation.map { id in quotes[id].map { "“\($0)” (\(id))" } ?? "\(id)" }
      let field = conflict.field == "annotation" ? "" : "'\(conflict.field)' of "
      return "\(file): \(field)\(what ?? "the file") is \(conflict.ours) on this side and "
        + "\(conflict.theirs) on the other"
    }
    text = merge.text(ours: "this side", theirs: "the other side")
  }

  /// Replaces a file with the merged text, whole or not at all.
  public func write(to path: String) throws(WorkflowError) {
    do {
      try AtomicFile.write(text, to: path)
    } catch {
      throw WorkflowError(.file(error))
    }
  }

  private static func bytes(of path: String, _ limit: Int) throws(WorkflowError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkflowError(.noInput, "\(path): the file cannot be read; check the path")
    }
    return Array(data)
  }

  private static func version(
    _ bytes: [UInt8],
    _ path: String,
    _ limit: Int
  ) throws(WorkflowError) -> AnnotationMerge.Version {
    do {
      return try AnnotationMerge.Version(
        yaml: bytes,
        file: path,
        limits: DossierFiles.limits(forSourcesOf: limit)
      )
    } catch {
      throw WorkflowError(.content(error))
    }
  }
}

import BriefingCore
import BriefingIngestion
import Foundation

/// Finds the sources in files and folders that a user names.
struct SourceFinder {
  private(set) var files: [AddedFile] = []
  private(set) var notes: [Diagnostic] = []
  private var skipped: [String] = []
  /// Where the files lie, by bytes: names that look alike in Unicode may be those of two files.
  private var places: Set<[UInt8]> = []
  private let extensions: Set<String>
  private let output: String?

  init(readers: [any Reader], output: String?) {
    extensions = Set(readers.flatMap(\.fileExtensions))
    self.output = output
  }

  /// The types that can be read, for messages.
  private var known: String {
    extensions.sorted().map { ".\($0)" }.joined(separator: ", ")
  }

  /// Adds a file that the user names; one of an unknown type is an error.
  mutating func addFile(_ path: String) throws(WorkflowError) {
    guard isSource(path) else {
      throw WorkflowError(
        .input,
        "\(path): files of this type cannot be read; known are \(known). "
          + "Save the text as a .txt file and name that"
      )
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw WorkflowError(
        .noInput,
        "\(path): the file cannot be read; check its permissions"
      )
    }
    add(path, isNamed: true)
  }

  /// Notes why a file that the user named is left out.
  mutating func leaveOut(_ path: String, _ error: WorkflowError) {
    skipped.append(path)
    notes.append(Diagnostic(.error, error.description))
  }

  /// Adds the sources in a folder that the user names, and in the folders below; others are noted
  /// and skipped.
  mutating func addFolder(_ path: String) throws(WorkflowError) {
    guard addContents(of: path) else {
      throw WorkflowError(.noInput, "\(path): \(Self.unreadable)")
    }
  }

  /// Adds what fits a pattern that the user gives; types that cannot be read are noted and skipped.
  ///
  /// - Parameter path: The pattern.
  /// - Throws: ``WorkflowError`` where nothing is there to fit it.
  mutating func addFiles(fitting path: String) throws(WorkflowError) {
    guard let pattern = FilePattern(path) else {
      throw WorkflowError(.noInput, "\(path): there is no such file or folder; check the path")
    }
    let paths = pattern.paths()
    guard !paths.isEmpty else {
      throw WorkflowError(.noInput, "\(path): no file fits this pattern; check the path")
    }
    for path in paths { addFound(path) }
  }

  private static let unreadable = "the folder cannot be read; check its permissions"

  /// Adds what lies in a folder.
  ///
  /// - Returns: Whether the folder could be read.
  private mutating func addContents(of path: String) -> Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return false
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      addFound(path.hasSuffix("/") ? path + name : "\(path)/\(name)")
    }
    return true
  }

  /// Adds a file that was found, or what lies in a folder that was.
  private mutating func addFound(_ item: String) {
    switch FileKind(of: item) {
    case .file where isSource(item): add(item, isNamed: false)
    case .folder where isLink(item): skip(item, "a link to a folder is not followed")
    case .folder where output.map({ FileKind.isSame($0, item) }) ?? false: break
    case .folder where MakePlan.isDossier(item):
      skip(item, "a dossier inside a folder of sources is left alone")
    case .folder:
      guard !addContents(of: item) else { break }
      skipped.append(item)
      notes.append(Diagnostic(.error, "skipped: \(Self.unreadable)", file: item))
    case .file:
      skip(item, "files of this type cannot be read; known are \(known)")
    case .missing:
      // Names are given as text, and bytes that are none lead to no file.
      let why = "its name is not UTF-8, or it went away; give it another name"
      skipped.append(item)
      notes.append(Diagnostic(.error, "skipped: \(why)", file: item))
    case .other: skip(item, "this is no file")
    }
  }

  /// The error for paths that hold no source at all, with what was found instead.
  func nothingFound(in paths: [String]) -> WorkflowError {
    let found =
      skipped.isEmpty
      ? "the folder is empty"
      : "found were \(skipped.prefix(5).joined(separator: ", "))"
        + (skipped.count > 5 ? " and \(skipped.count - 5) more" : "")
    return WorkflowError(
      .noInput,
      "\(paths.joined(separator: ", ")): no source of a known type (\(known)) is here; \(found)"
    )
  }

  /// Adds a file once, however many ways lead to it.
  private mutating func add(_ path: String, isNamed: Bool) {
    let file = AddedFile(path: path, isNamed: isNamed)
    if places.insert(Array(file.place.utf8)).inserted { files.append(file) }
  }

  private mutating func skip(_ path: String, _ why: String) {
    skipped.append(path)
    notes.append(Diagnostic(.note, "skipped: \(why)", file: path))
  }

  private func isSource(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  private func isLink(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.type]) as? FileAttributeType
      == .typeSymbolicLink
  }
}

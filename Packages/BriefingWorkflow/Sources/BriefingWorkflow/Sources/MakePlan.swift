import BriefingCore
import BriefingIngestion
import BriefingStorage
import Foundation

/// What a job works on: the folder of the dossier, where it comes from, and what is added.
struct MakePlan {
  /// The folder the dossier is made or updated in.
  let output: String
  /// The dossier it starts from, where that is another folder.
  let origin: String?
  /// Files to be added to its sources, in order.
  let files: [AddedFile]
  /// What was found and left alone, such as files of unknown types.
  let notes: [Diagnostic]

  /// Works out what the paths of a request mean.
  ///
  /// - Parameters:
  ///   - paths: A dossier, or files and folders of sources.
  ///   - output: The folder to write to, where the user names one.
  ///   - readers: What says which files are sources.
  ///   - goesOn: Whether a file that the user names and that is no source stops nothing.
  /// - Throws: ``WorkflowError`` where a path is missing, or there is nothing to work on.
  init(paths: [String], output: String?, readers: [any Reader], goesOn: Bool) throws(WorkflowError)
  {
    var dossiers: [String] = []
    var finder = SourceFinder(readers: readers, output: output)
    for path in paths {
      switch FileKind(of: path) {
      case .missing:
        try finder.addFiles(fitting: path)
      case .folder where Self.isDossier(path):
        dossiers.append(path)
      case .folder:
        try finder.addFolder(path)
      case .file:
        do throws(WorkflowError) {
          try finder.addFile(path)
        } catch {
          guard goesOn, paths.count > 1 else { throw error }
          finder.leaveOut(path, error)
        }
      case .other:
        throw WorkflowError(
          .noInput,
          "\(path): this is neither a file nor a folder; name a file of text"
        )
      }
    }
    guard dossiers.count <= 1 else {
      throw WorkflowError(
        .usage,
        "\(dossiers.joined(separator: ", ")): one dossier at a time can be made; "
          + "run the command for each"
      )
    }
    if let output { try Self.check(output: output, paths: paths) }
    files = finder.files
    notes = finder.notes
    if let dossier = dossiers.first {
      let target = output ?? dossier
      let isSame = FileKind.isSame(target, dossier)
      self.output = target
      origin = isSame ? nil : dossier
    } else {
      guard let first = files.first else {
        throw finder.nothingFound(in: paths)
      }
      var naming = DocumentNaming()
      self.output = output ?? "./\(naming.name(for: first.path)).briefing"
      origin = nil
    }
  }

  /// Makes sure that a dossier can be made in a folder without touching what is no dossier.
  private static func check(output: String, paths: [String]) throws(WorkflowError) {
    if output.isEmpty { throw WorkflowError(.usage, "--out: the name of the folder is missing") }
    if let file = FileKind.fileInTheWay(of: output) {
      throw WorkflowError(
        .cannotWrite,
        "\(output): a dossier is a folder, and \(file) is a file; choose another"
      )
    }
    let place = FileKind.place(of: output)
    let parent = URL(fileURLWithPath: place).deletingLastPathComponent().path
    guard FileKind(of: parent) == .folder else {
      throw WorkflowError(
        .cannotWrite,
        "\(output): the folder \(parent) is not there; make it first"
      )
    }
    for path in paths where FileKind(of: path) == .folder && FileKind.place(of: path) == place {
      guard !isDossier(path) else { continue }
      throw WorkflowError(
        .usage,
        "\(output): the dossier would lie among its own sources; choose another folder"
      )
    }
    if let dossier = dossier(around: place) {
      throw WorkflowError(
        .usage,
        "\(output): this is a part of the dossier \(dossier); choose another folder"
      )
    }
    // A folder that a run was cut short in has the cache, if nothing else.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    guard !isDossier(output), !names.contains(DossierLayout.cache) else { return }
    if let name = names.sorted().first(where: DossierLayout.parts.contains) {
      throw WorkflowError(
        .cannotWrite,
        "\(output): this folder is no dossier and holds '\(name)', which a dossier would replace; "
          + "choose an empty folder"
      )
    }
  }

  /// The dossier of which a place is a part.
  private static func dossier(around place: String) -> String? {
    var url = URL(fileURLWithPath: place)
    while url.path.utf8.count > 1 {
      let parent = url.deletingLastPathComponent()
      let name = url.lastPathComponent
      let isPart =
        name == DossierLayout.sources || name == DossierLayout.cache
        || DossierLayout.parts.contains(name)
      if isPart, isDossier(parent.path) { return parent.path }
      url = parent
    }
    return nil
  }

  /// Whether a folder is a dossier: it has a manifest or a folder of sources.
  static func isDossier(_ path: String) -> Bool {
    // What cannot be looked into is told apart where it is read.
    (try? Dossier(path: path).exists()) ?? false
  }
}

/// A file that a user brings to a dossier.
struct AddedFile: Sendable, Hashable {
  /// The path as the user gave it, or as it was found.
  let path: String
  /// Whether the user named the file itself: then it must be read, or the job is refused.
  let isNamed: Bool

  /// Where it lies, whatever way leads there.
  var place: String { FileKind.place(of: path) }
}

/// What stands at a path; symbolic links are followed.
enum FileKind {
  case missing
  case file
  case folder
  case other

  init(of path: String) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      self = .missing
      return
    }
    if isFolder.boolValue {
      self = .folder
    } else {
      let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let type = try? FileManager.default.attributesOfItem(atPath: resolved)[.type]
      self = type as? FileAttributeType == .typeRegular ? .file : .other
    }
  }

  /// The first part of a path that is no folder, where there is one.
  static func fileInTheWay(of path: String) -> String? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    var found: String?
    while !parts.isEmpty {
      let part = parts.joined(separator: "/")
      switch part.isEmpty ? .folder : FileKind(of: part) {
      case .file, .other: found = part
      case .folder: return found
      case .missing: break
      }
      parts = parts.dropLast()
    }
    return found
  }

  /// Whether two paths lead to one place.
  static func isSame(_ left: String, _ right: String) -> Bool {
    place(of: left) == place(of: right)
  }

  /// The one path of what a path leads to.
  static func place(of path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardized.path
  }
}

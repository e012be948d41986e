import BriefingCore
import BriefingInterchange
import Foundation

/// The files of another tool, as a user names them: files, and folders with files in them.
struct InterchangeFiles {
  /// The files, in the order they were named; those of a folder sorted by name.
  private(set) var files: [InterchangeFile] = []
  /// The paths, by the name of the file.
  private(set) var paths: [String: String] = [:]

  /// Reads files.
  ///
  /// - Parameters:
  ///   - named: The paths.
  ///   - limit: The most bytes that a file may hold.
  /// - Throws: ``WorkflowError`` where one cannot be read, or two have one name.
  init(_ named: [String], limit: Int) throws(WorkflowError) {
    for path in named {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw WorkflowError(.noInput, "\(path): there is no such file; check the path")
      }
      guard isFolder.boolValue else {
        try add(path, limit: limit)
        continue
      }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        throw WorkflowError(.noInput, "\(path): the folder cannot be read; check its permissions")
      }
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      where !name.hasPrefix(".") {
        let inner = "\(path)/\(name)"
        if FileManager.default.fileExists(atPath: inner, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          try add(inner, limit: limit)
        }
      }
    }
  }

  private mutating func add(_ path: String, limit: Int) throws(WorkflowError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let other = paths[name] {
      guard other != path else { return }
      throw WorkflowError(
        .input,
        "\(path): \(other) has this name too; import one of them, then the other"
      )
    }
    // A link is followed before it is measured; what is no file, a pipe or a device, has no size.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let about = (try? FileManager.default.attributesOfItem(atPath: target)) ?? [:]
    guard about[.type] as? FileAttributeType == .typeRegular else {
      throw WorkflowError(.noInput, "\(path): this is no file; name the files to import")
    }
    let size = about[.size] as? Int ?? 0
    guard size <= limit else {
      throw WorkflowError(
        .input,
        "\(path): the file holds \(size) bytes, and \(limit) are read at most; part it"
      )
    }
    guard let data = FileManager.default.contents(atPath: target) else {
      throw WorkflowError(.noInput, "\(path): the file cannot be read; check its permissions")
    }
    paths[name] = path
    files.append(InterchangeFile(name: name, bytes: Array(data)))
  }
}

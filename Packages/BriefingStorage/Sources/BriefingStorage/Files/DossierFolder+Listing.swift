extension DossierFolder {
  /// Lists the names in a folder, sorted by their bytes; none where there is no such folder.
  ///
  /// - Parameter folder: The path inside the folder; empty for the folder itself.
  /// - Returns: The names, files and folders alike.
  /// - Throws: ``FileError`` when the folder is there and cannot be read.
  public func names(in folder: String = "") throws(FileError) -> [String] {
    let folders: [String]
    if folder.isEmpty {
      folders = []
    } else {
      let place = try relativePath(folder)
      folders = place.folders + [place.name]
    }
    guard let open = try openFolder(folders, for: folder) else { return [] }
    do {
      return try fileSystem.names(in: open.descriptor).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    } catch {
      throw .cannotRead(path: errorPath(folder), reason: error)
    }
  }

  /// Lists the files in a folder and the folders inside it, sorted by their bytes.
  ///
  /// Names that start with a dot are left out, and so is what a symbolic link leads to.
  ///
  /// - Parameter folder: The path inside the folder.
  /// - Returns: The paths, each starting with the folder.
  /// - Throws: ``FileError`` when a folder is there and cannot be read.
  public func files(below folder: String) throws(FileError) -> [String] {
    let place = try relativePath(folder)
    guard let open = try openFolder(place.folders + [place.name], for: folder) else { return [] }
    var files: [String] = []
    try collectFiles(in: open.descriptor, folder, into: &files)
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func collectFiles(
    in folder: Descriptor,
    _ path: String,
    into files: inout [String]
  ) throws(FileError) {
    do {
      for name in try fileSystem.names(in: folder) where name.utf8.first != UInt8(ascii: ".") {
        let inner = "\(path)/\(name)"
        switch try fileSystem.status(of: name, in: folder).kind {
        case .file: files.append(inner)
        case .folder:
          let open = OpenFolder(try fileSystem.openFolder(name, in: folder), fileSystem)
          try collectFiles(in: open.descriptor, inner, into: &files)
        case .symbolicLink, .other: continue
        }
      }
    } catch let error as FileError {
      throw error
    } catch {
      throw .cannotRead(path: errorPath(path), reason: error as? SystemError ?? .last)
    }
  }
}

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

  /// Lists the files in a folder and the folders inside it.
  ///
  /// Names that start with a dot are left out without a word.
  ///
  /// - Parameter folder: The path inside the folder.
  /// - Returns: The paths, each starting with the folder, and what is no file.
  /// - Throws: ``FileError`` when a folder is there and cannot be read.
  public func files(below folder: String) throws(FileError) -> FolderListing {
    let place = try relativePath(folder)
    var listing = FolderListing()
    if let open = try openFolder(place.folders + [place.name], for: folder) {
      try collectFiles(in: open.descriptor, folder, into: &listing)
    }
    listing.sort()
    return listing
  }

  private func collectFiles(
    in folder: Descriptor,
    _ path: String,
    into listing: inout FolderListing
  ) throws(FileError) {
    do {
      for name in try fileSystem.names(in: folder) where name.utf8.first != UInt8(ascii: ".") {
        let inner = "\(path)/\(name)"
        guard let status = try status(of: name, in: folder) else {
          listing.skipped.append(FolderListing.Skipped(path: inner, reason: .unreadableName))
          continue
        }
        switch status.kind {
        case .file: listing.files.append(inner)
        case .folder:
          guard let descriptor = try openFolder(name, in: folder) else {
            listing.skipped.append(FolderListing.Skipped(path: inner, reason: .unreadableFolder))
            continue
          }
          let open = OpenFolder(descriptor, fileSystem)
          try collectFiles(in: open.descriptor, inner, into: &listing)
        case .symbolicLink:
          listing.skipped.append(FolderListing.Skipped(path: inner, reason: .symbolicLink))
        case .other:
          listing.skipped.append(FolderListing.Skipped(path: inner, reason: .notAFile))
        }
      }
    } catch let error as FileError {
      throw error
    } catch {
      throw .cannotRead(path: errorPath(path), reason: error as? SystemError ?? .last)
    }
  }

  /// Opens a folder; nothing where the system does not let this person look into it.
  private func openFolder(
    _ name: String,
    in folder: Descriptor
  ) throws(SystemError) -> Descriptor? {
    do {
      return try fileSystem.openFolder(name, in: folder)
    } catch {
      if error.isRefusal { return nil }
      throw error
    }
  }

  /// Looks at a file; nothing where its name, read as UTF-8, leads to none.
  private func status(of name: String, in folder: Descriptor) throws(SystemError) -> FileStatus? {
    do {
      return try fileSystem.status(of: name, in: folder)
    } catch {
      if error == .notFound { return nil }
      throw error
    }
  }
}

/// The right to do a whole job in a dossier, held by one program or task at a time.
///
/// A job reads much of a dossier before it writes any of it. Two at once would each write what they
/// made of the dossier as it was, and the second would undo what the first brought in. Updates of
/// single files go on meanwhile, and a job finds out about them by their revisions.
///
/// The right falls with the process that holds it.
public struct DossierJob: ~Copyable {
  private let folder: DossierFolder
  private let lock: FolderLock
  private let isFolderNew: Bool

  fileprivate init(_ folder: DossierFolder, _ lock: consuming FolderLock, isFolderNew: Bool) {
    self.folder = folder
    self.lock = lock
    self.isFolderNew = isFolderNew
  }

  /// Lets the next job begin.
  public consuming func end() {}

  /// Lets the next job begin, and takes back the folder where the job made it and put nothing in it.
  public consuming func abandon() {
    if isFolderNew { folder.removeEmpty() }
  }
}

extension DossierFolder {
  /// Begins a job where no other is being done; the folder is made where it is not there.
  ///
  /// - Returns: The right to do the job, or nothing while somebody else has it.
  /// - Throws: ``FileError`` when the dossier cannot be locked.
  public func tryBeginJob() throws(FileError) -> DossierJob? {
    let isFolderNew = (try? openFolder([], for: "")) == nil
    let root = try openRoot(making: true, for: "")
    do {
      guard
        let lock = try FolderLock.tryAcquire(.job, root: root.descriptor, fileSystem: fileSystem)
      else { return nil }
      _ = lock.sign()
      return DossierJob(self, lock, isFolderNew: isFolderNew)
    } catch {
      // Whoever made the folder may just have taken it back.
      if error == .notFound { return nil }
      let file = "\(FolderLock.folder)/\(FolderLock.Purpose.job.rawValue)"
      throw .cannotWrite(path: errorPath(file), reason: error)
    }
  }

  /// Removes the folder where it holds nothing but the locks.
  fileprivate func removeEmpty() {
    guard let open = try? openRoot(making: false, for: ""),
      (try? fileSystem.names(in: open.descriptor)) == [FolderLock.folder],
      let cache = try? fileSystem.openFolder(FolderLock.folder, in: open.descriptor)
    else { return }
    defer { fileSystem.close(cache) }
    let known = Set([".gitignore"] + FolderLock.Purpose.allCases.map(\.rawValue))
    guard let names = try? fileSystem.names(in: cache), known.isSuperset(of: names) else { return }
    // What is not removed harms nobody.
    for name in names { try? fileSystem.remove(name, in: cache) }
    try? fileSystem.removeFolder(FolderLock.folder, in: open.descriptor)
    try? fileSystem.removeFolder(atPath: path)
  }
}

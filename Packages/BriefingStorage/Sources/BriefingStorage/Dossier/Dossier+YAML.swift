import BriefingCore

extension Dossier {
  /// Reads a file; nothing where it is not there.
  func load<File: YAMLFile>(_ file: String) throws(DossierError) -> Stored<File>? {
    guard let bytes = try read(file) else { return nil }
    return Stored(try parse(bytes, file), revision: Revision(of: bytes))
  }

  /// Reads a file, or takes a value in its place.
  func load<File: YAMLFile>(
    _ file: String,
    orElse value: File
  ) throws(DossierError) -> Stored<File> {
    try load(file) ?? Stored(value, revision: .absent)
  }

  /// Replaces a file.
  func store(
    _ value: some YAMLFile,
    in file: String,
    expecting expected: Revision? = nil
  ) throws(DossierError) {
    let old = try read(file)
    try write(try verifiedBytes(of: value, for: file, keeping: old), to: file, expecting: expected)
  }

  /// Reads a file, changes what it holds and replaces it, all under the lock.
  ///
  /// - Parameters:
  ///   - file: The path inside the dossier.
  ///   - change: Makes the change; nothing stands for no file, and leaves the file as it is.
  /// - Throws: ``DossierError`` when it was not replaced.
  func update<File: YAMLFile>(
    _ file: String,
    _ change: (File?) -> File?
  ) throws(DossierError) {
    let update = try beginUpdate(of: file)
    var value: File?
    if let bytes = update.current?.bytes { value = try parse(bytes, file) }
    guard let changed = change(value) else { return }
    let bytes = try verifiedBytes(of: changed, for: file, keeping: update.current?.bytes)
    do {
      _ = try update.finish(bytes)
    } catch {
      throw .file(error)
    }
  }

  private func beginUpdate(of file: String) throws(DossierError) -> FileUpdate {
    do {
      return try folder.beginUpdate(of: file)
    } catch {
      throw .file(error)
    }
  }

  /// The bytes of a value, once they have been read back and found to say the same: what cannot be
  /// read again must not take the place of what can.
  private func verifiedBytes<File: YAMLFile>(
    of value: File,
    for file: String,
    keeping old: [UInt8]?
  ) throws(DossierError) -> [UInt8] {
    let bytes = old.map { value.yaml(keeping: $0, limits: limits) } ?? value.yaml()
    let again: File = try parse(bytes, file)
    guard again == value.readBack else {
      throw .content(
        YAMLError(.badValue, Messages.doesNotReadBack(), file: folder.errorPath(file))
      )
    }
    return bytes
  }

  private func parse<File: YAMLFile>(
    _ bytes: [UInt8],
    _ file: String
  ) throws(DossierError) -> File {
    do {
      return try File(yaml: bytes, file: folder.errorPath(file), limits: limits)
    } catch {
      throw .content(error)
    }
  }

  /// Lets nothing but an id become part of a path.
  func checked(_ id: String) throws(DossierError) -> String {
    guard DossierLayout.isDocumentID(id) else { throw .file(.outsideFolder(path: id)) }
    return id
  }

  /// Makes sure that a file speaks of the document it is named after.
  func check(_ found: String, is id: String, in file: String) throws(DossierError) {
    guard found.utf8.elementsEqual(id.utf8) else {
      throw .content(
        YAMLError(
          .badValue,
          Messages.otherDocument(found, expected: id),
          file: folder.errorPath(file)
        )
      )
    }
  }
}

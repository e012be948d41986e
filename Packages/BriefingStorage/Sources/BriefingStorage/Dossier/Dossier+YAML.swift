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
    try write(try verifiedBytes(of: value, for: file), to: file, expecting: expected)
  }

  /// The bytes of a file of annotations, with as much of the text that is there as still holds.
  func verifiedBytes(
    of annotations: AnnotationFile,
    replacing file: String
  ) throws(DossierError) -> [UInt8] {
    // An earlier version that cannot be read has no text to keep.
    let old = try read(file).flatMap {
      try? AnnotationFileText(yaml: $0, file: "", limits: limits)
    }
    return try verifiedBytes(of: annotations, for: file, edited: old?.edited(to: annotations))
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
    try finish(update, try verifiedBytes(of: changed, for: file))
  }

  /// Changes a file of annotations in the same way, and keeps as much of its text as still holds.
  ///
  /// The text is read twice: once to be changed, and once to see that the change says what it should.
  func update(
    _ file: String,
    _ change: (inout AnnotationFile?) -> Void
  ) throws(DossierError) {
    let update = try beginUpdate(of: file)
    var text: AnnotationFileText?
    if let bytes = update.current?.bytes {
      do {
        text = try AnnotationFileText(yaml: bytes, file: folder.errorPath(file), limits: limits)
      } catch {
        throw .content(error)
      }
    }
    var annotations = text?.file
    change(&annotations)
    guard let annotations else { return }
    let edited = text?.edited(to: annotations)
    try finish(update, try verifiedBytes(of: annotations, for: file, edited: edited))
  }

  private func finish(
    _ update: consuming FileUpdate,
    _ bytes: [UInt8]
  ) throws(DossierError) {
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

  /// The bytes of a value, once they have been read back and found to say the same.
  ///
  /// What cannot be read again must not take the place of what can. An earlier version that was
  /// edited to say the same comes first, if it does.
  func verifiedBytes<File: YAMLFile>(
    of value: File,
    for file: String,
    edited: [UInt8]? = nil
  ) throws(DossierError) -> [UInt8] {
    if let edited, let again = try? File(checking: edited, file: "", limits: limits),
      again == value.readBack
    {
      return edited
    }
    let bytes = value.yaml()
    let again: File
    do {
      again = try File(checking: bytes, file: folder.errorPath(file), limits: limits)
    } catch {
      throw .content(error)
    }
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

public import BriefingCore

// MARK: - What a person writes

extension Dossier {
  /// Reads `briefing.yaml`; a dossier without one says nothing of itself.
  ///
  /// - Throws: ``DossierError`` with the line and column of what is wrong.
  public func manifest() throws(DossierError) -> Stored<DossierManifest> {
    try load(DossierLayout.manifest, orElse: DossierManifest())
  }

  /// Replaces `briefing.yaml`; comments in it and keys that start with `x-` are lost.
  ///
  /// - Parameters:
  ///   - manifest: What it is to say.
  ///   - expected: The version to be replaced, where it matters which one that is.
  /// - Throws: ``DossierError`` when it was not replaced.
  public func write(
    _ manifest: DossierManifest,
    expecting expected: Revision? = nil
  ) throws(DossierError) {
    try store(manifest, in: DossierLayout.manifest, expecting: expected)
  }

  /// Reads `decisions.yaml`; without one, nothing is decided.
  ///
  /// - Throws: ``DossierError`` with the line and column of what is wrong.
  public func decisions() throws(DossierError) -> Stored<Decisions> {
    try load(DossierLayout.decisions, orElse: Decisions())
  }

  /// Replaces `decisions.yaml`; comments in it and keys that start with `x-` are lost.
  ///
  /// - Parameters:
  ///   - decisions: What it is to say.
  ///   - expected: The version to be replaced, where it matters which one that is.
  /// - Throws: ``DossierError`` when it was not replaced.
  public func write(
    _ decisions: Decisions,
    expecting expected: Revision? = nil
  ) throws(DossierError) {
    try store(decisions, in: DossierLayout.decisions, expecting: expected)
  }

  /// Changes `decisions.yaml` while no other program can.
  ///
  /// - Parameter change: Makes the change.
  /// - Throws: ``DossierError`` when it was not replaced.
  public func updateDecisions(
    _ change: (inout Decisions) -> Void
  ) throws(DossierError) {
    try update(DossierLayout.decisions) { (decisions: Decisions?) in
      var decisions = decisions ?? Decisions()
      change(&decisions)
      return decisions
    }
  }

  /// Reads a gazetteer.
  ///
  /// - Parameter file: The path inside the dossier, as `briefing.yaml` names it.
  /// - Returns: The gazetteer.
  /// - Throws: ``DossierError`` with the line and column of what is wrong, or when there is no such
  ///   file.
  public func gazetteer(at file: String) throws(DossierError) -> Gazetteer {
    guard let stored: Stored<Gazetteer> = try load(file) else {
      throw .file(.notFound(path: folder.errorPath(file)))
    }
    return stored.value
  }
}

// MARK: - What is made of the sources

extension Dossier {
  /// Reads what is known of a document; nothing where it is not there.
  ///
  /// - Parameter id: The id of the document.
  /// - Returns: The record, and the version of its file.
  /// - Throws: ``DossierError`` with the line and column of what is wrong.
  public func record(of id: String) throws(DossierError) -> Stored<DocumentRecord>? {
    let file = DossierLayout.record(of: try checked(id))
    guard let stored: Stored<DocumentRecord> = try load(file) else { return nil }
    try check(stored.value.id, is: id, in: file)
    return stored
  }

  /// Reads the canonical text of a document; nothing where it is not there.
  ///
  /// - Parameter id: The id of the document.
  /// - Returns: The text.
  /// - Throws: ``DossierError`` when it is there and cannot be read.
  public func text(of id: String) throws(DossierError) -> DocumentText? {
    try text(in: DossierLayout.text(of: try checked(id)))
  }

  private func text(in file: String) throws(DossierError) -> DocumentText? {
    guard let bytes = try read(file) else { return nil }
    guard let text = DocumentText(validating: bytes) else {
      let offset = DocumentText.firstInvalidOffset(in: bytes) ?? 0
      throw .file(.notUTF8(path: folder.errorPath(file), offset: offset))
    }
    return text
  }

  /// Replaces the text of a document and what is known of it; a text that is another is kept first,
  /// with its annotations.
  ///
  /// - Parameter document: The document.
  /// - Throws: ``DossierError`` when a file was not replaced.
  public func write(_ document: Document) throws(DossierError) {
    try write([document])
  }

  /// Does the same for several documents, with one wait for the disk.
  ///
  /// - Parameter documents: The documents; no two have one id.
  /// - Throws: ``DossierError`` when a file was not replaced; each is old or new, whole.
  public func write(_ documents: [Document]) throws(DossierError) {
    var files: [DossierFolder.Contents] = []
    for document in documents { files += try contents(of: document) }
    try write(files)
  }

  /// The files of a document, to be written with others; an earlier text is kept at once.
  ///
  /// - Parameter document: The document.
  /// - Returns: Its text and what is known of it, in the order in which they take their places.
  /// - Throws: ``DossierError`` when what they say could not be read again.
  public func contents(of document: Document) throws(DossierError) -> [DossierFolder.Contents] {
    let id = try checked(document.id)
    var record = DocumentRecord(document)
    let old = try self.record(of: id)?.value
    if let old { (record.earlier, record.unknown) = (old.earlier, old.unknown) }
    if let text = try text(of: id), text != document.text, let digest = try keepRevision(of: id) {
      record.earlier.append(digest.label)
    } else if let before = old?.textDigest, before != record.textDigest,
      record.earlier.last != before, try self.text(of: id, revision: before) != nil
    {
      // A writer was cut short between the text and what is known of it.
      record.earlier.append(before)
    }
    let file = DossierLayout.record(of: id)
    return [
      DossierFolder.Contents(document.text.bytes, of: DossierLayout.text(of: id)),
      DossierFolder.Contents(try verifiedBytes(of: record, for: file), of: file),
    ]
  }

  /// Reads the annotations of a document; nothing where there is no such file.
  ///
  /// - Parameter id: The id of the document.
  /// - Returns: The annotations, and the version of their file.
  /// - Throws: ``DossierError`` with the line and column of what is wrong.
  public func annotations(of id: String) throws(DossierError) -> Stored<AnnotationFile>? {
    let file = DossierLayout.annotations(of: try checked(id))
    guard let stored: Stored<AnnotationFile> = try load(file) else { return nil }
    try check(stored.value.document, is: id, in: file)
    return stored
  }

  /// Replaces the annotations of a document.
  ///
  /// - Parameters:
  ///   - annotations: The annotations.
  ///   - expected: The version to be replaced, where it matters which one that is.
  /// - Throws: ``DossierError`` when they were not replaced.
  public func write(
    _ annotations: AnnotationFile,
    expecting expected: Revision? = nil
  ) throws(DossierError) {
    try write([try contents(of: annotations, expecting: expected)])
  }

  /// The file of annotations that is to take the place of a version, to be written with others.
  ///
  /// - Parameters:
  ///   - annotations: What it is to say.
  ///   - expected: The version to be replaced, where it matters which one that is.
  /// - Returns: The file.
  /// - Throws: ``DossierError`` when what it says could not be read again.
  public func contents(
    of annotations: AnnotationFile,
    expecting expected: Revision? = nil
  ) throws(DossierError) -> DossierFolder.Contents {
    let file = DossierLayout.annotations(of: try checked(annotations.document))
    return DossierFolder.Contents(
      try verifiedBytes(of: annotations, replacing: file),
      of: file,
      expecting: expected
    )
  }

  /// Changes the annotations of a document while no other program can.
  ///
  /// - Parameters:
  ///   - id: The id of the document.
  ///   - change: Makes the change; nothing stands for no file, before and after.
  /// - Throws: ``DossierError`` when they were not replaced.
  public func updateAnnotations(
    of id: String,
    _ change: (inout AnnotationFile?) -> Void
  ) throws(DossierError) {
    try update(DossierLayout.annotations(of: try checked(id)), change)
  }

  /// Reads `entities.yaml`; nothing where it is not there.
  ///
  /// - Throws: ``DossierError`` with the line and column of what is wrong.
  public func entities() throws(DossierError) -> Stored<EntityFile>? {
    try load(DossierLayout.entities)
  }

  /// Replaces `entities.yaml`.
  ///
  /// - Parameter entities: What it is to hold.
  /// - Throws: ``DossierError`` when it was not replaced.
  public func write(_ entities: EntityFile) throws(DossierError) {
    try store(entities, in: DossierLayout.entities)
  }
}

// MARK: - Earlier versions

extension Dossier {
  /// Keeps the text and the annotations of a document, as they are, before another version of its
  /// source takes their place.
  ///
  /// - Parameter id: The id of the document.
  /// - Returns: The digest they are kept under, or nothing where there is no text.
  /// - Throws: ``DossierError`` when a file was not written.
  @discardableResult
  public func keepRevision(of id: String) throws(DossierError) -> Digest? {
    guard let text = try text(of: id) else { return nil }
    let digest = Digest(of: text.bytes)
    let place = DossierLayout.revision(digest.hexadecimal, of: id)
    try write(text.bytes, to: "\(place).txt")
    if let annotations = try read(DossierLayout.annotations(of: id)) {
      try write(annotations, to: "\(place).yaml")
    }
    return digest
  }

  /// Returns the digests of the earlier texts that are kept of a document.
  ///
  /// - Parameter id: The id of the document.
  /// - Returns: The digests, the latest last; those of which no order is known come first.
  /// - Throws: ``DossierError`` when their folder, or the document's record, cannot be read.
  public func revisions(of id: String) throws(DossierError) -> [String] {
    let kept = try names(in: DossierLayout.revisions(of: try checked(id)))
      .filter { $0.hasSuffix(".txt") }
      .map { "sha256:" + $0.dropLast(4) }
      .filter { Digest(label: $0) != nil }
    let earlier = try record(of: id)?.value.earlier.filter(kept.contains) ?? []
    return kept.filter { !earlier.contains($0) } + earlier
  }

  /// Reads an earlier text of a document; nothing where it is not kept.
  ///
  /// - Parameters:
  ///   - id: The id of the document.
  ///   - digest: The digest of the text, as `sha256:` and 64 digits.
  /// - Returns: The text.
  /// - Throws: ``DossierError`` when it is there and cannot be read.
  public func text(of id: String, revision digest: String) throws(DossierError) -> DocumentText? {
    guard let digest = Digest(label: digest) else { return nil }
    let place = DossierLayout.revision(digest.hexadecimal, of: try checked(id))
    // Bytes under the name of others would show another text than the one meant.
    return try text(in: "\(place).txt").flatMap { Digest(of: $0.bytes) == digest ? $0 : nil }
  }

  /// Reads the annotations that an earlier text of a document had; nothing where there is no file.
  ///
  /// - Parameters:
  ///   - id: The id of the document.
  ///   - digest: The digest of the text, as `sha256:` and 64 digits.
  /// - Returns: The annotations, and the version of their file.
  /// - Throws: ``DossierError`` with the line and column of what is wrong.
  public func annotations(
    of id: String,
    revision digest: String
  ) throws(DossierError) -> Stored<AnnotationFile>? {
    guard let digest = Digest(label: digest) else { return nil }
    return try load("\(DossierLayout.revision(digest.hexadecimal, of: try checked(id))).yaml")
  }
}

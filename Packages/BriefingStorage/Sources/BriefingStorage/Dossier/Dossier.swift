/// A dossier: a folder of sources, what was made of them, and what people said of it.
///
/// ```swift
/// let dossier = Dossier(path: "economic-2+2.briefing")
/// try dossier.prepare()
/// try dossier.write(AnnotationFile(annotated))
/// try dossier.updateAnnotations(of: "report") { file in
///   file?.annotations.removeAll { $0.label == .artifact }
/// }
/// ```
///
/// Reading takes no lock and never sees half a file. Writing waits for other writers, replaces
/// files whole, and leaves a file alone that would not change.
public struct Dossier: Sendable {
  /// The folder.
  public let folder: DossierFolder
  /// The bounds within which its files are read.
  public let limits: YAMLLimits

  /// Creates the dossier in a folder; nothing is looked at or made yet.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - limits: The bounds within which its files are read.
  public init(path: String, limits: YAMLLimits = .standard) {
    self.init(folder: DossierFolder(path: path), limits: limits)
  }

  /// Creates the dossier in a folder that is opened in a way of its own.
  public init(folder: DossierFolder, limits: YAMLLimits = .standard) {
    self.folder = folder
    self.limits = limits
  }

  /// Whether the folder is a dossier: it has a manifest, or a folder of sources.
  ///
  /// - Throws: ``DossierError`` when the folder is there and cannot be read.
  public func exists() throws(DossierError) -> Bool {
    let names = try names(in: "")
    return names.contains(DossierLayout.manifest) || names.contains(DossierLayout.sources)
  }

  /// Makes the folder, puts the schemas in it, and clears away what interrupted writers left.
  ///
  /// - Throws: ``DossierError`` when something cannot be written.
  public func prepare() throws(DossierError) {
    for schema in Schema.all {
      try write(Array(schema.text.utf8), to: DossierLayout.schema(schema))
    }
    do {
      try folder.removeLeftovers()
    } catch {
      throw .file(error)
    }
  }

  /// Returns the ids of the documents that have a text, sorted by their bytes.
  ///
  /// - Throws: ``DossierError`` when the folder of documents cannot be read.
  public func documentIDs() throws(DossierError) -> [String] {
    try names(in: DossierLayout.documents)
      .filter { $0.hasSuffix(".txt") }
      .map { String($0.dropLast(4)) }
      .filter(DossierLayout.isDocumentID)
  }

  /// Returns the sources, by path inside the dossier, sorted by their bytes.
  ///
  /// Names that start with a dot are left out, and so is what a symbolic link leads to.
  ///
  /// - Throws: ``DossierError`` when a folder of sources cannot be read.
  public func sourceFiles() throws(DossierError) -> [String] {
    do {
      return try folder.files(below: DossierLayout.sources)
    } catch {
      throw .file(error)
    }
  }

  // MARK: - Bytes

  /// Reads a file as it is.
  ///
  /// - Parameter file: The path inside the dossier.
  /// - Returns: The bytes, or nothing where there is no such file.
  /// - Throws: ``DossierError`` when the file is there and cannot be read.
  public func read(_ file: String) throws(DossierError) -> [UInt8]? {
    do {
      return try folder.read(file, limit: limits.bytes)
    } catch {
      throw .file(error)
    }
  }

  /// Replaces a file, or makes it and the folders on the way.
  ///
  /// - Parameters:
  ///   - bytes: The new contents.
  ///   - file: The path inside the dossier.
  ///   - expected: The version to be replaced, where it matters which one that is.
  /// - Returns: Whether the file changed.
  /// - Throws: ``DossierError`` when the file was not replaced, or is another than expected.
  @discardableResult
  public func write(
    _ bytes: [UInt8],
    to file: String,
    expecting expected: Revision? = nil
  ) throws(DossierError) -> Bool {
    do {
      return try folder.write(bytes, to: file, expecting: expected)
    } catch {
      throw .file(error)
    }
  }

  private func names(in folder: String) throws(DossierError) -> [String] {
    do {
      return try self.folder.names(in: folder)
    } catch {
      throw .file(error)
    }
  }
}

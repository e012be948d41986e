/// A dossier: a folder of sources, what was made of them, and what people said of it.
///
/// ```swift
/// let dossier = Dossier(path: path)
/// try dossier.prepare()
/// try dossier.write(AnnotationFile(annotated))
/// try dossier.updateAnnotations(of: "report") { file in
///   file?.annotations.removeAll { $0.label == .place }
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
  /// New contents that the disk does not hold yet, by path.
  var staged: [String: DossierFolder.Contents] = [:]

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

  /// Returns the ids of the documents something is known of, sorted by their bytes.
  ///
  /// - Throws: ``DossierError`` when the folder of documents cannot be read.
  public func documentIDs() throws(DossierError) -> [String] {
    try names(in: DossierLayout.documents)
      .filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }
      .filter(DossierLayout.isDocumentID)
  }

  /// Lists the sources, by path inside the dossier, and what lies among them and is none.
  ///
  /// Names that start with a dot are left out without a word.
  ///
  /// - Throws: ``DossierError`` when a folder of sources cannot be read.
  public func sourceFiles() throws(DossierError) -> FolderListing {
    var listing: FolderListing
    do {
      listing = try folder.files(below: DossierLayout.sources)
    } catch {
      throw .file(error)
    }
    listing.add(stagedFiles(below: DossierLayout.sources))
    return listing
  }

  // MARK: - Bytes

  /// Reads a file as it is.
  ///
  /// - Parameters:
  ///   - file: The path inside the dossier.
  ///   - limit: The most bytes it may hold; by default that of ``limits``.
  /// - Returns: The bytes, or nothing where there is no such file.
  /// - Throws: ``DossierError`` when the file is there and cannot be read.
  public func read(_ file: String, limit: Int? = nil) throws(DossierError) -> [UInt8]? {
    let limit = limit ?? limits.bytes
    if let bytes = staged[file]?.bytes {
      guard bytes.count <= limit else {
        throw .file(.tooLarge(path: folder.errorPath(file), limit: limit))
      }
      return bytes
    }
    do {
      return try folder.read(file, limit: limit)
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

  /// Replaces files in the order they are given, with one wait for the disk; each is old or new,
  /// whole.
  func write(_ files: [DossierFolder.Contents]) throws(DossierError) {
    do {
      try folder.write(files)
    } catch {
      throw .file(error)
    }
  }

  /// Lists the names in a folder, sorted by their bytes, without those that start with a dot.
  ///
  /// - Parameter folder: The path inside the dossier.
  /// - Returns: The names; none where there is no such folder.
  /// - Throws: ``DossierError`` when the folder is there and cannot be read.
  public func names(in folder: String) throws(DossierError) -> [String] {
    var names: Set<String>
    do {
      names = Set(try self.folder.names(in: folder))
    } catch {
      throw .file(error)
    }
    for file in stagedFiles(below: folder) {
      let rest = file.utf8.dropFirst(folder.utf8.count + 1)
      if let name = rest.split(separator: UInt8(ascii: "/")).first.map({ String(Substring($0)) }) {
        names.insert(name)
      }
    }
    return names.filter { $0.utf8.first != UInt8(ascii: ".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A value that has a file of its own in a dossier.
public protocol YAMLFile: Sendable, Equatable {
  /// The first line of the file after the comment, as in `briefing-annotations/1`.
  static var format: String { get }

  /// Reads the contents of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name in errors.
  ///   - limits: The bounds within which it is read.
  /// - Throws: ``YAMLError`` with the line and column of what is wrong.
  init(yaml bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError)

  /// Reads the contents of a file as any other program would: what was just written is read so, to
  /// see that it says what it should.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name in errors.
  ///   - limits: The bounds within which it is read.
  /// - Throws: ``YAMLError`` with the line and column of what is wrong.
  init(checking bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError)

  /// Returns the contents of the file: the same bytes for the same value, always.
  func yaml() -> [UInt8]

  /// Returns the contents of the file with as much of an earlier version as still holds, such as
  /// the comments people wrote.
  ///
  /// - Parameters:
  ///   - old: The earlier version, whatever it is.
  ///   - limits: The bounds within which it is read.
  /// - Returns: Contents that are read back as this value.
  func yaml(keeping old: [UInt8], limits: YAMLLimits) -> [UInt8]

  /// The value as it comes back from its file: what a file cannot say, such as an order it does not
  /// keep, is left out.
  var readBack: Self { get }
}

extension YAMLFile {
  /// The one spelling: most files are written anew.
  public func yaml(keeping old: [UInt8], limits: YAMLLimits) -> [UInt8] { yaml() }

  /// Reads the contents of a file: most are read in one way.
  public init(checking bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    try self.init(yaml: bytes, file: file, limits: limits)
  }

  /// The value itself: most files keep all of it.
  public var readBack: Self { self }

  /// Reads the contents of a file within the standard limits.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: Its name in errors.
  /// - Throws: ``YAMLError`` with the line and column of what is wrong.
  public init(yaml bytes: [UInt8], file: String = "") throws(YAMLError) {
    try self.init(yaml: bytes, file: file, limits: .standard)
  }
}

extension CanonicalYAMLWriter {
  /// Starts a file: the line by which editors find the schema, and the format.
  mutating func start(format: String, schema: Schema, schemas folder: String) {
    comment("yaml-language-server: $schema=\(folder)\(schema.fileName)")
    field("format", text: format)
  }

  /// Writes a key and a text where there is one.
  mutating func field(_ key: String, optional text: String?) {
    if let text { field(key, text: text) }
  }

  /// Writes a key and a list of texts where there are any.
  mutating func sequence(_ key: String, optional texts: [String]) {
    if !texts.isEmpty { sequence(key, texts: texts) }
  }
}

import BriefingCore

/// What a Word document says of itself in its core properties (ECMA-376, part 2, section 11).
struct WordProperties {
  /// The bytes a statement may have; whole pages of names are none.
  private static let longest = 4_096

  private(set) var title: Finding<String>?
  private var creator: Finding<String>?
  private var language: Finding<String>?
  private var modified: Finding<String>?

  /// Reads the properties.
  ///
  /// - Parameters:
  ///   - tokenizer: The tokens of the part.
  ///   - part: The name of the part.
  /// - Throws: ``XMLError`` where the part is no XML.
  init(_ tokenizer: inout XMLTokenizer, part: String) throws(XMLError) {
    var created: Finding<String>?
    while let token = try tokenizer.next() {
      guard token.kind == .start, tokenizer.depth > 1 else { continue }
      let name = tokenizer.name(of: token)
      let value = try tokenizer.textOfElement(atMost: Self.longest)
      guard !value.isEmpty else { continue }
      let finding = Finding(value, origin: .markup("\(part):\(name)"))
      switch name {
      case "title": title = Self.isTitle(value) ? finding : nil
      case "creator": creator = finding
      case "language": language = finding
      case "created": created = Self.day(finding)
      case "modified": modified = Self.day(finding)
      default: break
      }
    }
    modified = modified ?? created
  }

  /// The day of a time.
  private static func day(_ time: Finding<String>) -> Finding<String>? {
    StatedDate.day(of: time.value).map { Finding(EDTF($0).description, origin: time.origin) }
  }

  /// Whether a title was written by a person: programs fill in the name of the file.
  private static func isTitle(_ value: String) -> Bool {
    let lower = value.lowercased()
    return !lower.hasPrefix("microsoft word")
      && ![".doc", ".docx"].contains { lower.hasSuffix($0) }
  }

  /// Adds what the properties say to what the text shows.
  ///
  /// - Parameters:
  ///   - metadata: What the text shows.
  ///   - hasTitle: Whether the text marks its own title, which counts more.
  func apply(to metadata: inout SourceMetadata, hasTitle: Bool) {
    if let title, !hasTitle { metadata.title = title }
    if metadata.authors.isEmpty, let creator {
      metadata.authors = AuthorNames.names(in: creator.value).map {
        Finding($0, origin: creator.origin)
      }
    }
    // When it was saved says nothing of when it was published.
    metadata.modified = metadata.modified ?? modified
    if let language { metadata.state(language: language) }
  }
}

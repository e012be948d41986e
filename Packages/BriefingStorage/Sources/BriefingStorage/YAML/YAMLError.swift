/// What is wrong with a YAML file, where, and what to do about it.
///
/// Its ``description`` is one line a person can act on and an editor can jump to:
///
/// ```
/// annotations/report.yaml:14:10: annotations[0].start: “abc” is not a whole number. …
/// ```
public struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sort of mistake.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The text is not YAML.
    case syntax
    /// The bytes are not UTF-8, or hold a character YAML does not allow.
    case encoding
    /// The file is larger or deeper than the limits allow.
    case limit
    /// The file uses a part of YAML a dossier does without, such as an anchor or a tag.
    case unsupported
    /// A merge left conflict markers in the file.
    case mergeConflict
    /// A key stands twice in one mapping.
    case duplicateKey
    /// A key means nothing in this place.
    case unknownKey
    /// A key that must be there is not.
    case missingKey
    /// A list stands where a text was expected, or the like.
    case wrongShape
    /// A value cannot be what its key asks for.
    case badValue
    /// The `format:` line is missing, or names another kind or version of file.
    case wrongFormat
    /// Two things in the file have one identifier.
    case duplicateIdentifier
  }

  /// The sort of mistake.
  public var kind: Kind
  /// The file, as its reader named it; empty when it has no name.
  public var file: String
  /// Where the mistake is.
  public var position: YAMLPosition?
  /// Another place that matters, such as the first of two equal keys.
  public var relatedPosition: YAMLPosition?
  /// The way from the top of the file to the mistake, such as `annotations[12].start`.
  public var path: String
  /// What was found, in one sentence.
  public var message: String
  /// What to do about it, in one sentence.
  public var advice: String
  /// The line of the file the mistake is on.
  public var excerpt: String

  /// Creates an error from its parts.
  public init(
    kind: Kind,
    file: String,
    position: YAMLPosition? = nil,
    relatedPosition: YAMLPosition? = nil,
    path: String = "",
    message: String,
    advice: String,
    excerpt: String = ""
  ) {
    self.kind = kind
    self.file = file
    self.position = position
    self.relatedPosition = relatedPosition
    self.path = path
    self.message = message
    self.advice = advice
    self.excerpt = excerpt
  }

  /// The file, line and column, the path, what was found and what to do, on one line.
  public var description: String {
    var place = file
    if let position {
      place += place.isEmpty ? "\(position)" : ":\(position)"
    }
    return [place, path, "\(message) \(advice)"].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The description, the line of the file below it, and a caret below the column.
  public var illustrated: String {
    guard let position, !excerpt.isEmpty, position.column <= excerpt.unicodeScalars.count + 1 else {
      return description
    }
    let gutter = "\(position.line) | "
    let before = excerpt.unicodeScalars.prefix(position.column - 1)
    // A tab stays a tab, so that the caret stands below its column at any tab width.
    let margin = String(before.map { $0 == "\t" ? "\t" : " " })
    let indent = String(repeating: " ", count: gutter.count)
    return "\(description)\n\(gutter)\(excerpt)\n\(indent)\(margin)^"
  }
}

extension YAMLError {
  /// Creates an error about a whole file.
  init(_ kind: Kind, _ wording: Wording, file: String) {
    self.init(kind: kind, file: file, message: wording.message, advice: wording.advice)
  }
}

extension YAMLSource {
  /// Makes an error of a wording and the place it speaks of.
  func failure(
    _ kind: YAMLError.Kind,
    _ wording: Wording,
    at position: YAMLPosition?,
    related: YAMLPosition? = nil,
    path: String = ""
  ) -> YAMLError {
    YAMLError(
      kind: kind,
      file: file,
      position: position,
      relatedPosition: related,
      path: path,
      message: wording.message,
      advice: wording.advice,
      excerpt: position.map(excerpt(at:)) ?? ""
    )
  }

  /// Makes an error at a mark.
  func failure(
    _ kind: YAMLError.Kind,
    _ wording: Wording,
    at mark: YAMLMark,
    path: String = ""
  ) -> YAMLError {
    failure(kind, wording, at: position(of: mark), path: path)
  }
}

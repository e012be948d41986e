public import BriefingCore

/// Something in a briefing or its annotations that is not true to the sources.
public struct VerificationFinding: Sendable, Hashable {
  /// What is not true.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The bytes at the place differ, and the quote stands nowhere in the text.
    case quoteMissing = "QUOTE_MISSING"
    /// The bytes at the place differ, and the quote stands elsewhere.
    case rangeMismatch = "RANGE_MISMATCH"
    /// The cited text, or the file of a source, is not there.
    case sourceMissing = "SOURCE_MISSING"
    /// A text or file is not the one the briefing was made from.
    case sourceChanged = "SOURCE_CHANGED"
    /// The file says a citation is broken, and it is not.
    case verdictDiffers = "VERDICT_DIFFERS"
    /// The words of a slot stand in none of its cited passages.
    case slotNotInSpan = "SLOT_NOT_IN_SPAN"
    /// An item claims a higher status than any statement it cites.
    case statusRaised = "STATUS_RAISED"
    /// An item affirms what every statement it cites denies.
    case negationLost = "NEGATION_LOST"
    /// A source lies in the dossier, and the briefing was made without it.
    case sourceUnread = "SOURCE_UNREAD"
    /// The file says something else than the dossier gives when the briefing is composed anew.
    case notReproduced = "NOT_REPRODUCED"
  }

  /// What is not true.
  public let code: Code
  /// The file to look at, by path inside the dossier.
  public let file: String
  /// The bytes of that file it is about, where it is about bytes.
  public let span: TextSpan?
  /// Where the claim stands: a path in `briefing.json`, or the id of an annotation.
  public let place: String
  /// What was found.
  public let message: String
  /// What to do about it.
  public let remedy: String

  /// Creates a finding.
  public init(
    code: Code,
    file: String,
    span: TextSpan? = nil,
    place: String,
    message: String,
    remedy: String
  ) {
    self.code = code
    self.file = file
    self.span = span
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}

extension VerificationFinding {
  /// A source that the briefing was made without.
  public static func sourceUnread(_ file: String) -> Self { Messages.sourceUnread(file) }

  /// A document whose annotations are not there.
  public static func annotationsMissing(_ document: String) -> Self {
    Messages.annotationsMissing(document)
  }

  /// A rendering that is none of the briefing, and the command that makes it anew.
  public static func renderingDiffers(_ file: String, command: String) -> Self {
    Messages.renderingDiffers(file, command: command)
  }

  /// Something the briefing says a person told, and no file of the dossier tells.
  ///
  /// - Parameters:
  ///   - key: The key of `briefing.yaml` that would tell it.
  ///   - found: What the briefing says.
  ///   - declared: What the dossier says.
  ///   - place: The path in `briefing.json`.
  /// - Returns: The finding, which says what to add.
  public static func undeclared(
    _ key: String,
    found: String?,
    declared: String?,
    place: String
  ) -> Self {
    Messages.undeclared(key, found: found, declared: declared, place: place)
  }

  /// A warning that follows from the dossier, and that the briefing leaves out.
  public static func warningMissing(_ warning: String) -> Self {
    Messages.notReproduced(nil, expected: warning, place: "warnings", item: nil)
  }

  /// A warning that nothing in the dossier gives.
  public static func warningInvented(_ warning: String, index: Int) -> Self {
    Messages.notReproduced(warning, expected: nil, place: "warnings[\(index)]", item: nil)
  }
}

extension VerificationFinding: CustomStringConvertible {
  /// One line: the file, what was found, where it is claimed, what to do.
  public var description: String {
    "\(file): \(message) (\(code.rawValue) at \(place)); \(remedy)"
  }
}

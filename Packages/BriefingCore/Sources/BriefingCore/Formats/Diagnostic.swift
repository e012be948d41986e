/// Something a person should know: what was found, where, and what to do about it.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The thing it speaks of could not be done.
    case error
    /// It was done, and a person should look at it.
    case warning
    /// It was done, and this is worth knowing.
    case note
  }

  /// How much it matters.
  public var severity: Severity
  /// The file it speaks of.
  public var file: String?
  /// The place in the file.
  public var position: TextPosition?
  /// What was found.
  public var message: String
  /// What to do about it.
  public var remedy: String?

  /// Creates a diagnostic.
  public init(
    _ severity: Severity,
    _ message: String,
    file: String? = nil,
    position: TextPosition? = nil,
    remedy: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.file = file
    self.position = position
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// One line in the form compilers use, so that editors can jump to the place; what would act on a
  /// terminal is written out.
  public var description: String {
    var place = file ?? ""
    if let position { place += ":\(position.line):\(position.column)" }
    if !place.isEmpty { place += ": " }
    let line = "\(place)\(severity.rawValue): \(message)\(remedy.map { "; \($0)" } ?? "")"
    return line.controlsShown.onOneLine
  }
}

public import BriefingCore

/// A subject of comparison that ends with the date of an event.
public enum DatedSubject: String, Sendable, CaseIterable {
  /// What several sources say was done.
  case happening = "what happened, "
  /// Whether the event is, was or will be at all.
  case occurrence = "whether it takes place, "
  /// Where it is.
  case venue = "where it takes place, "
  /// How people met.
  case medium = "how it was held, "
  /// The event itself.
  case event = "an event dated "

  /// What stands before the date.
  public var lead: String { rawValue }

  /// Returns the subject as differences and agreements name it.
  public func words(on date: EDTF) -> String { lead + date.words }
}

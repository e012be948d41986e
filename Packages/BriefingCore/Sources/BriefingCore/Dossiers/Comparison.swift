/// What one source says in an agreement or a difference.
public struct ComparedSide: Sendable, Hashable {
  /// The id of the source.
  public var source: String
  /// The source's words or value.
  public var value: String
  /// Where they stand.
  public var citations: [Citation]

  /// Creates a side.
  public init(source: String, value: String, citations: [Citation]) {
    self.source = source
    self.value = value
    self.citations = citations
  }
}

/// Something several sources say alike.
public struct Agreement: Sendable, Hashable {
  /// What it is about.
  public var subject: String
  /// What each source says.
  public var sides: [ComparedSide]

  /// Creates an agreement.
  public init(subject: String, sides: [ComparedSide]) {
    self.subject = subject
    self.sides = sides
  }
}

/// Something sources say otherwise, or in other words.
public struct Difference: Sendable, Hashable {
  /// What kind of difference it is.
  public enum Class: String, Sendable, Hashable, CaseIterable {
    /// One thing goes by several names.
    case naming
    /// One name is spelt in several ways.
    case spelling
    /// The parts of a name stand in several orders.
    case nameOrder = "name-order"
    /// One person is given several titles.
    case title
    /// One event is given several dates.
    case date
    /// One event is given several places.
    case venue
    /// One amount is given several values.
    case number
    /// One matter is given several statuses.
    case modality
    /// One act is told as several acts, such as agreed and announced.
    case speechAct = "speech-act"
    /// One thing is put in several words.
    case wording
    /// One thing is set in several lights.
    case framing
    /// One matter is drawn wider or narrower.
    case scope
    /// One matter is told more or less exactly.
    case specificity
    /// An older source is overtaken by a newer one.
    case superseded
    /// One source tells what others leave out.
    case coverage
  }

  /// How much a difference matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// It changes what a reader would do.
    case high
    /// A careful reader wants to know it.
    case medium
    /// It is noted for completeness.
    case low
  }

  /// What kind of difference it is.
  public var kind: Class
  /// What it is about.
  public var subject: String
  /// How much it matters.
  public var severity: Severity
  /// What each source says.
  public var sides: [ComparedSide]

  /// Creates a difference.
  public init(kind: Class, subject: String, severity: Severity, sides: [ComparedSide]) {
    self.kind = kind
    self.subject = subject
    self.severity = severity
    self.sides = sides
  }
}

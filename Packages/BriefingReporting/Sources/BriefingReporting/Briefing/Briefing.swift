public import BriefingCore

/// A briefing: everything `briefing.json` holds, and all that any rendering is made from.
public struct Briefing: Sendable, Hashable {
  /// The format word of the file.
  public static let format = "briefing/1"

  /// The program that made the briefing.
  public struct Tool: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String

    /// Creates a tool's name.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// The day the briefing speaks for, and how that is known.
  public struct AsOf: Sendable, Hashable {
    /// The day or period, in EDTF.
    public var value: String?
    /// How it is known.
    public var basis: PublicationDate.Basis
    /// What an inferred day rests on.
    public var premises: [String]

    /// Creates the day a briefing speaks for.
    public init(value: String?, basis: PublicationDate.Basis, premises: [String] = []) {
      self.value = value
      self.basis = basis
      self.premises = premises
    }
  }

  /// The title.
  public var title: String
  /// The question it answers.
  public var question: String?
  /// The day it speaks for.
  public var asOf: AsOf
  /// The program that made it.
  public var tool: Tool
  /// The sources, in the order of their ids.
  public var sources: [BriefingSource]
  /// Who and what the sources mention.
  public var entities: [BriefingEntity]
  /// The sections, in the order of ``SectionID/all``, then those of others.
  public var sections: [Section]
  /// What sources say alike.
  public var agreements: [Agreement]
  /// What sources say otherwise, or in other words; the weightiest first.
  public var differences: [Difference]
  /// What was left out, and why.
  public var excluded: [Exclusion]
  /// What a reader should be warned of.
  public var warnings: [String]

  /// Creates a briefing.
  public init(
    title: String,
    question: String? = nil,
    asOf: AsOf,
    tool: Tool,
    sources: [BriefingSource] = [],
    entities: [BriefingEntity] = [],
    sections: [Section] = [],
    agreements: [Agreement] = [],
    differences: [Difference] = [],
    excluded: [Exclusion] = [],
    warnings: [String] = []
  ) {
    self.title = title
    self.question = question
    self.asOf = asOf
    self.tool = tool
    self.sources = sources
    self.entities = entities
    self.sections = sections
    self.agreements = agreements
    self.differences = differences
    self.excluded = excluded
    self.warnings = warnings
  }
}

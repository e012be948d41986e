public import BriefingCore

/// A way to turn a briefing into files people read.
///
/// A renderer takes everything it says from the briefing; texts only serve to show passages in
/// context. The same briefing gives the same bytes, unless ``isReproducible`` says that an outside
/// program has a part in them.
public protocol BriefingRenderer: Sendable {
  /// The name of the format, as `--format` takes it.
  var formatName: String { get }
  /// The path inside the output folder of the file it always writes, by which others know that a
  /// briefing has been rendered in this format.
  var mainFile: String { get }
  /// Whether the same briefing gives the same bytes, so that a file can be checked by rendering anew.
  var isReproducible: Bool { get }
  /// Renders a briefing.
  ///
  /// - Parameters:
  ///   - briefing: The briefing.
  ///   - texts: The canonical texts of its sources, by document id.
  ///   - options: What to show.
  /// - Returns: The files, with paths inside the output folder.
  /// - Throws: What the format makes of input it cannot render.
  func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) async throws -> [RenderedFile]
}

extension BriefingRenderer {
  /// A format gives the same bytes unless it says otherwise.
  public var isReproducible: Bool { true }
}

/// How much of the text of the sources a rendering carries.
public enum SourceEmbedding: String, Sendable, Hashable, CaseIterable {
  /// The whole canonical text.
  case full
  /// The cited passages, each in its paragraph.
  case excerpts
  /// The quotes alone.
  case none
}

/// What a rendering shows.
public struct RenderingOptions: Sendable, Hashable {
  /// The sections and how much of each.
  public var profile: RenderingProfile
  /// How much of the sources' text.
  public var embed: SourceEmbedding
  /// How dates are written.
  public var style: HouseStyle

  /// Creates options; the standard is everything, with passages in context.
  public init(
    profile: RenderingProfile = .standard,
    embed: SourceEmbedding = .excerpts,
    style: HouseStyle = .standard
  ) {
    self.profile = profile
    self.embed = embed
    self.style = style
  }
}

/// The canonical form, `briefing.json`; it always holds everything, whatever the options say,
/// with dates in EDTF and sentences as they were composed.
public struct JSONRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "json"
  /// The file it writes.
  public let mainFile = "briefing.json"

  /// Creates a renderer.
  public init() {}

  /// Writes the briefing in the shape of ``Briefing/json``.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    [RenderedFile(path: mainFile, bytes: briefing.jsonBytes)]
  }
}

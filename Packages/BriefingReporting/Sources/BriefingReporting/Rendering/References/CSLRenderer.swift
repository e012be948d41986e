public import BriefingCore

/// The sources of a briefing as CSL-JSON, for Zotero, Pandoc and whoever else formats references.
///
/// One item a source, whatever the profile and the house style. Nothing is guessed:
///
/// - `type` follows the genre, and is `document` where the genre says nothing of the kind;
/// - `author` is the byline as it stands, not cut into given and family names;
/// - `issued` is there only for a day, month or year that is stated or inferred. Bounds, open and
///   closed intervals, weeks, seasons and uncertain dates are told in `note`, as are the premises of
///   an inferred date;
/// - `custom` holds the file, digest, grade, genre, descriptor and dates as `briefing.json` has them.
///
/// A briefing holds no addresses of sources, so there is no `URL`. Titles and the like are shown on
/// one line with control characters written out; tags and note variables that processors would obey
/// get a space (`< i>`), and `custom` then holds the text as it stands.
public struct CSLRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "csl-json"
  /// The file it writes.
  public let mainFile = "sources.csl.json"

  /// Creates a renderer.
  public init() {}

  /// Renders the sources of a briefing as `sources.csl.json`; the options change nothing.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    var identifiers = UniqueNames()
    let items = PresentedSource.all(of: briefing).map { presented in
      ReferenceItem(presented, id: identifiers.take(presented.id)).json
    }
    return [RenderedFile(path: mainFile, bytes: JSONValue.array(items).utf8(.indented))]
  }
}

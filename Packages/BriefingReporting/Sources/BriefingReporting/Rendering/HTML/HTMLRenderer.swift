public import BriefingCore

/// A briefing as an HTML page that asks for nothing from anywhere.
///
/// Each statement links to the highlighted passage in the text of its source, and each passage
/// links back. There is no script; the page's own policy forbids everything but its styles. Of more than
/// fifty sources the texts are files of their own, a source each, in `sources/`: one page with all of
/// them would take a browser long to open.
public struct HTMLRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "html"
  /// The file it writes.
  public let mainFile = "briefing.html"

  private let templates: TemplateSet

  /// Creates a renderer.
  ///
  /// - Parameter templates: Templates that take the place of the standard ones, by name.
  /// - Throws: ``TemplateError`` where one of them is not Mustache.
  public init(templates: [String: String] = [:]) throws(TemplateError) {
    self.templates = try TemplateSet(overriding: templates)
  }

  /// The most sources whose texts stand on the page of the briefing.
  static let mostSourcesOnPage = 50

  /// Renders a briefing as `briefing.html`, of many sources with a file for each beside it.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    let presentation = Presentation(
      briefing,
      texts: texts,
      profile: options.profile,
      style: options.style,
      isSplit: briefing.sources.count > Self.mostSourcesOnPage
    )
    let page = TemplateValues.page(presentation, texts: texts, embed: options.embed)
    let cited = presentation.citations.cited
    let pages = presentation.sources.filter { !$0.page.isEmpty }.map { source in
      let values = TemplateValues.sourcePage(
        source,
        cited[source.number] ?? [],
        of: presentation,
        text: texts[source.id],
        embed: options.embed
      )
      let text = templates.render(values, with: "source-page")
      return RenderedFile(path: source.page, bytes: Array(text.utf8))
    }
    return [RenderedFile(path: mainFile, bytes: Array(templates.render(page).utf8))] + pages
  }
}

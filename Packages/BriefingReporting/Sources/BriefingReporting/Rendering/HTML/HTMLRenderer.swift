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
    let main = Array(templates.render(page).utf8)
    return [RenderedFile(path: mainFile, bytes: main)]
      + sourcePages(of: presentation, texts: texts, embed: options.embed)
  }

  /// The files of the sources, where each has one; they are made when they are asked for.
  private func sourcePages(
    of presentation: Presentation,
    texts: [String: DocumentText],
    embed: SourceEmbedding
  ) -> [RenderedFile] {
    let cited = presentation.citations.cited
    let templates = templates
    return presentation.sources.filter { !$0.page.isEmpty }.map { source in
      let page = SourcePage(
        source: source,
        entries: cited[source.number] ?? [],
        text: texts[source.id],
        embed: embed,
        presentation: presentation
      )
      return RenderedFile(path: source.page, fingerprint: page.fingerprint(with: templates)) {
        Array(templates.render(page.values, with: "source-page").utf8)
      }
    }
  }
}

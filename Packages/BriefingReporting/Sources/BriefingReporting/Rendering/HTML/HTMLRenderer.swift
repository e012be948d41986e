public import BriefingCore

/// A briefing as one HTML file that asks for nothing from anywhere.
///
/// Each statement links to the highlighted passage in the text of its source, and each passage
/// links back. There is no script; the page's own policy forbids everything but its styles.
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

  /// Renders a briefing as `briefing.html`.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    let presentation = Presentation(briefing, texts: texts, profile: options.profile)
    let page = TemplateValues.page(presentation, texts: texts, embed: options.embed)
    return [RenderedFile(path: mainFile, bytes: Array(templates.render(page).utf8))]
  }
}

public import BriefingCore

/// A briefing as one Markdown file: the passages are footnotes, one each, named like `s1-12`.
public struct MarkdownRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "markdown"
  /// The file it writes.
  public let mainFile = "briefing.md"

  /// Creates a renderer.
  public init() {}

  /// Renders a briefing as `briefing.md`.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    let presentation = Presentation(
      briefing,
      texts: texts,
      profile: options.profile,
      style: options.style
    )
    var page = MarkdownPage()
    page.write(presentation)
    return [RenderedFile(path: mainFile, bytes: Array(page.text.utf8))]
  }
}

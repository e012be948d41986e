public import BriefingCore

/// A briefing as a Word document whose passages are footnotes, one each, ready to be handed on.
///
/// The file is Office Open XML (ISO/IEC 29500, transitional) and asks for nothing from anywhere: no
/// macro, no template, no outside link. Text of sources is text, never part of a field. A passage
/// that is cited again refers to the footnote it has. How much of the sources' text is embedded
/// makes no difference: the footnotes hold the passages.
///
/// The parts lie in the archive unpacked, since packed bytes depend on the version of zlib.
public struct WordRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "docx"
  /// The file it writes.
  public let mainFile = "briefing.docx"

  /// Creates a renderer.
  public init() {}

  /// Renders a briefing as `briefing.docx`.
  ///
  /// - Throws: `ZipError` where the document is larger than an archive can hold.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) throws -> [RenderedFile] {
    let presentation = Presentation(
      briefing,
      texts: texts,
      profile: options.profile,
      style: options.style
    )
    return [RenderedFile(path: mainFile, bytes: try WordPackage(presentation).archive())]
  }
}

public import BriefingCore

/// The graphics of a briefing as files of their own: the timeline, the agenda, the actors.
///
/// Each is an SVG with a title, a description and its own style, which asks for nothing from
/// anywhere. A graphic whose section a profile leaves out, or which has nothing to show, is not
/// written, save the timeline, which says so.
public struct SVGRenderer: BriefingRenderer {
  /// The name of the format.
  public let formatName = "svg"
  /// The file it always writes.
  public let mainFile = "graphics/timeline.svg"

  /// Creates a renderer.
  public init() {}

  /// Renders a briefing as `graphics/timeline.svg`, `graphics/agenda.svg` and `graphics/actors.svg`.
  public func render(
    _ briefing: Briefing,
    texts: [String: DocumentText],
    options: RenderingOptions
  ) -> [RenderedFile] {
    var profile = options.profile
    profile.showsFigures = true
    let presentation = Presentation(briefing, texts: texts, profile: profile, style: options.style)
    let graphics = presentation.sections.flatMap(\.figures).map { $0.whole ?? $0.graphic }
    let names = ["timeline", "agenda", "actors"]
    var files = names.compactMap { name in
      graphics.first { $0.name == name }.map { file($0, of: presentation, notes: []) }
    }
    if files.first?.path != mainFile {
      files.insert(emptyTimeline(of: presentation), at: 0)
    }
    return files
  }

  private func file(
    _ graphic: any Graphic,
    of presentation: Presentation,
    notes: [String]
  ) -> RenderedFile {
    let lines =
      [
        graphic.title, presentation.briefing.title,
        "\(Wording.asOf) \(presentation.asOf). \(presentation.sourceTally).",
        Wording.sourceKey(presentation.sources),
      ] + notes
    return RenderedFile(
      path: "graphics/\(graphic.name).svg",
      bytes: graphic.file(under: lines.filter { !$0.isEmpty })
    )
  }

  /// A timeline without events, and why it has none.
  private func emptyTimeline(of presentation: Presentation) -> RenderedFile {
    let section = presentation.sections.first { $0.id == "timeline" }
    let items = presentation.briefing.sections.first { $0.id == "timeline" }?.items ?? []
    let timeline = Timeline(
      section == nil ? [] : items.map { ($0, nil) },
      asOf: (nil, presentation.asOf),
      style: presentation.style,
      hidden: 0,
      label: { $0 }
    )
    let note =
      section == nil && !items.isEmpty
      ? Wording.sectionLeftOut(profile: presentation.profile.name) : Wording.nothingToDraw
    return file(timeline, of: presentation, notes: [note])
  }
}

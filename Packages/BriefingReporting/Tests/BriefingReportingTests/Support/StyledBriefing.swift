import BriefingCore
import Testing

@testable import BriefingReporting

/// A briefing of two sources that date one event without its year, and differ in where it is.
enum StyledBriefing {
  static func composed() throws -> ComposedBriefing {
    try ComposedBriefing(
      [
        "herald": """
        [The [Trade 3+3](forum) [meets on [3 September](date value=XXXX-09-03 basis=stated \
        kind=date) in Cusco](event status=scheduled date=XXXX-09-03 place=Cusco)](statement \
        kind=announcement status=scheduled voice=source polarity=positive topic=trade), as was \
        “published 2022-08-30; told” before.
        """,
        "wire": """
        [The [Trade 3+3](forum) [will meet on [Sept. 3](date value=XXXX-09-03 basis=stated \
        kind=date) in Lima](event status=scheduled date=XXXX-09-03 place=Lima)](statement \
        kind=announcement status=scheduled voice=source polarity=positive topic=trade). [It was \
        [founded in [July 2022](date value=2022-07 basis=stated kind=date)](event status=held \
        date=2022-07)](statement kind=background status=held voice=source polarity=positive).
        """,
      ],
      publishers: ["herald": "3 September 2022 Herald"],
      published: [
        "herald": PublicationDate(
          earliest: EDTF("2022-08-29"),
          latest: EDTF("2022-08-31"),
          basis: .inferred,
          premises: ["published 2022-08-30; told as past", "“published 2022-08-30” on 2022-08-30"]
        ), "wire": PublicationDate(value: EDTF("2022-08-31"), basis: .stated),
      ],
      asOf: EDTF("2022-09-01")
    )
  }

  static func render(
    _ briefing: Briefing,
    in style: HouseStyle,
    by renderer: any BriefingRenderer = MarkdownRenderer()
  ) async throws -> [RenderedFile] {
    try await renderer.render(briefing, texts: [:], options: RenderingOptions(style: style))
  }
}

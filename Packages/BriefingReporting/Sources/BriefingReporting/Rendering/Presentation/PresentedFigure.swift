/// A graphic with what stands around it.
struct PresentedFigure: Sendable {
  let anchor: String
  let caption: String
  let graphic: any Graphic
  /// The whole of which it is the first part, where a page shows it in several.
  var whole: (any Graphic)?
  /// The same data as a table, where the section has no table of them already.
  var table: PresentedTable?
  var tableTitle: String?
}

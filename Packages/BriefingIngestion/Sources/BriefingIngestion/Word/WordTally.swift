/// What was left out of a story, or is worth a remark, by how often it came up.
struct WordTally {
  /// Tracked deletions: of text, marks of paragraphs, rows and cells.
  var deletions = 0
  var hiddenRuns = 0
  var formulas = 0
  var charts = 0
  /// Other documents that stand in this one by reference.
  var subdocuments = 0
  /// Parts of other formats that are not read here.
  var chunks = 0
  /// Fields that begin and never end.
  var openFields = 0

  /// Adds what another story came upon.
  static func += (left: inout WordTally, right: WordTally) {
    left.deletions += right.deletions
    left.hiddenRuns += right.hiddenRuns
    left.formulas += right.formulas
    left.charts += right.charts
    left.subdocuments += right.subdocuments
    left.chunks += right.chunks
    left.openFields += right.openFields
  }
}

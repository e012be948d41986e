import BriefingCore
import BriefingReporting

/// A report on changes as it is read in a terminal.
struct ChangeText {
  private(set) var lines: [String] = []

  /// The most passages that are shown beneath a line.
  private static let mostPassages = 6

  /// Lays a report out.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - limit: The most entries that are shown in each part; nothing means all.
  ///   - rest: What to say where entries are left out, such as how to see them.
  init(_ report: ChangeReport, limit: Int? = nil, rest: String = "") {
    lines = Summary.wrapped(report.title, indent: "", bullet: "")
    for line in report.summary { lines += Summary.wrapped(line, indent: "  ", bullet: "") }
    for part in report.parts {
      lines.append("")
      lines += Summary.wrapped(part.title, indent: "", bullet: "")
      for entry in part.entries.prefix(limit ?? .max) { add(entry) }
      let left = part.entries.count - min(part.entries.count, limit ?? .max)
      if left > 0 { lines.append("  … and \(left) more\(rest).") }
    }
    if !report.closing.isEmpty { lines.append("") }
    for line in report.closing { lines += Summary.wrapped(line, indent: "", bullet: "") }
  }

  private mutating func add(_ entry: ChangeReport.Entry) {
    add(entry.head, bullet: entry.mark.map { "- \($0): " } ?? "- ", indent: "  ", hanging: "    ")
    for (index, line) in entry.lines.enumerated() {
      let bullet = line.label.map { "\($0): " } ?? ""
      // A passage that a later line shows too is shown there.
      let later = Set(entry.lines[(index + 1)...].flatMap(\.unquoted).map(Self.words))
      add(line, bullet: bullet, indent: "    ", hanging: "    ", without: later)
    }
  }

  private static func words(_ passage: ChangeReport.Passage) -> [String] {
    [passage.source, passage.citation.quote]
  }

  private mutating func add(
    _ line: ChangeReport.Line,
    bullet: String,
    indent: String,
    hanging: String,
    without shown: Set<[String]> = []
  ) {
    let first = Summary.wrapped(bullet + line.text, indent: indent, bullet: "")
    lines += first.prefix(1)
    // What follows hangs beneath the words, not beneath their label.
    lines += first.dropFirst().map { hanging + String($0.dropFirst(indent.count)) }
    var seen = shown
    let passages = line.unquoted.filter { seen.insert(Self.words($0)).inserted }
    for passage in passages.prefix(Self.mostPassages) {
      let edition = line.isMixed && !passage.isShared ? passage.edition.map { ", \($0)" } : nil
      lines += Summary.wrapped(
        "\(passage.source)\(edition ?? ""): “\(passage.citation.quote)”",
        indent: hanging + "  ",
        bullet: ""
      )
    }
    if passages.count > Self.mostPassages {
      lines.append("\(hanging)  … and \(passages.count - Self.mostPassages) more passages.")
    }
  }
}

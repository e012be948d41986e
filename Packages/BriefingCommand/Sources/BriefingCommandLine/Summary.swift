import BriefingCore
import BriefingReporting
import BriefingWorkflow

/// What the command prints when a job is done: the bottom line, then where the files lie.
enum Summary {
  static func lines(of result: BriefingResult) -> [String] {
    guard let briefing = result.briefing else {
      let count = result.documents.count
      let line = "\(count) document\(count == 1 ? "" : "s") in \(result.output)"
      guard result.unchanged > 0 else { return [line] }
      return ["\(line), \(result.unchanged) of them as they were"]
    }
    var lines = [heading(of: briefing), ""]
    if let section = briefing.sections.first(where: { $0.id == "key-points" }) {
      lines += section.items.flatMap { wrapped($0.text, indent: "  ", bullet: "- ") }
    }
    lines.append("")
    lines += places(of: result.files)
    return lines + changes(in: result)
  }

  /// The most entries of each part that are told of what rested on sources that are gone.
  private static let mostEntries = 10

  /// How much changed since the briefing there was, and what rested on sources that are gone.
  private static func changes(in result: BriefingResult) -> [String] {
    guard let changes = result.changes, !changes.isEmpty else { return [] }
    let command = "`briefing diff \(result.output)`"
    let tally = "Since the briefing before: \(changes.tally) See \(command)."
    let lines = [""] + wrapped(tally, indent: "", bullet: "")
    guard let retraction = changes.retraction else { return lines }
    let all =
      "briefing diff \(result.output) "
      + retraction.sources.map { "--without \($0)" }.joined(separator: " ")
    return lines + [""]
      + ChangeText(retraction.report, limit: mostEntries, rest: ": `\(all)`").lines
  }

  private static func heading(of briefing: Briefing) -> String {
    guard let day = briefing.asOf.value else { return briefing.title }
    let how = briefing.asOf.basis == .inferred ? ", inferred" : ""
    return "\(briefing.title) (as of \(day)\(how))"
  }

  /// The most files of one folder that are listed one by one.
  private static let mostFiles = 12

  /// Where files lie: a line for each, and one for a folder of many, such as the texts of the sources.
  static func places(of files: [String]) -> [String] {
    func folder(_ path: String) -> Substring {
      path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]
    }
    let counts = Dictionary(grouping: files, by: folder).mapValues(\.count)
    var told: Set<Substring> = []
    return files.compactMap { path in
      let folder = folder(path)
      guard let count = counts[folder], count > mostFiles else {
        return "\(label(for: path)) \(path)"
      }
      return told.insert(folder).inserted ? "\(label(for: path)) \(folder) (\(count) files)" : nil
    }
  }

  private static func label(for path: String) -> String {
    let names = ["md": "Markdown:", "html": "HTML:    ", "json": "JSON:    "]
    let suffix = path.split(separator: ".").last.map(String.init) ?? ""
    return names[suffix] ?? "File:    "
  }

  /// Breaks a text into lines of at most 92 characters at spaces.
  static func wrapped(_ text: String, indent: String, bullet: String) -> [String] {
    var lines: [String] = []
    var line = indent + bullet
    let hanging = indent + String(repeating: " ", count: bullet.count)
    var isFresh = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isFresh, line.count + word.count + 1 > 92 {
        lines.append(line)
        line = hanging
        isFresh = true
      }
      line += (isFresh ? "" : " ") + word
      isFresh = false
    }
    return lines + [line]
  }
}

import BriefingCore
import BriefingReporting
import BriefingWorkflow

/// A report on revisions as people read it.
struct RevisionText {
  private(set) var lines: [String] = []
  private let all: Bool

  init(_ report: RevisionReport, dossier: String, all: Bool) {
    self.all = all
    let changed = report.documents.filter { !$0.changes.isEmpty || $0.whitespaceChanges > 0 }
    if changed.isEmpty {
      lines = ["\(dossier): no document has an earlier text that differs from the one it has."]
    }
    for (index, document) in changed.enumerated() {
      if index > 0 { lines.append("") }
      add(document, dossier)
    }
    if let changes = report.changes { lines += ["", ""] + ChangeText(changes.report).lines }
    if let retraction = report.retraction {
      let options = retraction.sources.map { "--without \($0)" }.joined(separator: " ")
      lines.append("What rested on the sources that are gone: briefing diff \(dossier) \(options)")
    }
  }

  private mutating func add(_ document: DocumentRevision, _ dossier: String) {
    let count = document.changes.count
    let passages = count == 1 ? "1 passage differs" : "\(count) passages differ"
    lines.append(
      "\(document.document) (\(document.file)): \(passages) from the text \(short(document.old))"
    )
    if document.isPending {
      lines.append("  The dossier has not taken this up yet: run `briefing make \(dossier)`.")
    }
    if document.whitespaceChanges > 0 {
      lines.append("  White space alone differs at \(document.whitespaceChanges) more.")
    }
    for change in document.changes {
      lines.append("")
      lines.append("  line \(change.line)")
      if let old = change.old { lines += block(old, "- ") }
      if let new = change.new { lines += block(new, "+ ") }
    }
    addAnnotations(of: document)
    guard !document.items.isEmpty else { return }
    lines.append("")
    lines.append("  Statements of the briefing that rest on it:")
    for item in document.items {
      lines += Summary.wrapped(
        "\(item.text) (\((item.sections + [item.id]).joined(separator: ", ")))",
        indent: "    ",
        bullet: ""
      )
    }
  }

  private mutating func addAnnotations(of document: DocumentRevision) {
    let total = document.counts.values.reduce(0, +)
    guard total > 0 else { return }
    let counts = AnchoringState.allCases
      .map { "\(document.counts[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
    lines.append("")
    lines.append("  Of \(total) annotations: \(counts).")
    let shown = document.touched.filter {
      all || $0.annotation.isDecided || $0.annotation.label == .statement
    }
    for touched in shown {
      let annotation = touched.annotation
      let decided = annotation.isDecided ? ", \(annotation.review.rawValue)" : ""
      lines.append("  \(touched.state.rawValue)  \(annotation.label) \(annotation.id)\(decided)")
      lines += block(annotation.quote + words(of: annotation), "  was ")
      if let now = touched.now {
        lines += block(now + words(of: touched.successors.first), "  now ")
      }
    }
    let rest = document.touched.count - shown.count
    if rest > 0 {
      lines.append("  \(rest) more that nobody decided on; list them with --all.")
    }
  }

  /// What an annotation says of its words, such as `[announced, negative]`.
  private func words(of annotation: Annotation?) -> String {
    guard let annotation else { return "" }
    let words = ["kind", "status", "polarity"].compactMap { annotation.attributes.text($0) }
    return words.isEmpty ? "" : " [\(words.joined(separator: ", "))]"
  }

  private func block(_ text: String, _ bullet: String) -> [String] {
    text.split(whereSeparator: \.isNewline)
      .flatMap { Summary.wrapped(String($0), indent: "  ", bullet: bullet) }
  }

  private func short(_ digest: String) -> String { String(digest.prefix("sha256:".count + 8)) }
}

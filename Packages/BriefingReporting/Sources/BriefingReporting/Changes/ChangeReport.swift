public import BriefingCore

/// What changed, or what rests on a source, as people read it: a title, a summary and parts with
/// entries, each with the passages it rests on.
public struct ChangeReport: Sendable, Hashable {
  /// A passage, and which of the briefings cites it.
  public struct Passage: Sendable, Hashable {
    /// What the source is called.
    public let source: String
    /// The passage.
    public let citation: Citation
    /// Which briefing cites it, in words; nothing where there is only one.
    public let edition: String?
    /// Whether both briefings cite it.
    public let isShared: Bool

    init(source: String, citation: Citation, edition: String?, isShared: Bool = false) {
      self.source = source
      self.citation = citation
      self.edition = edition
      self.isShared = isShared
    }
  }

  /// A line of an entry.
  public struct Line: Sendable, Hashable {
    /// What the line tells, such as `Earlier`.
    public let label: String?
    /// The words.
    public let text: String
    /// The passages they rest on.
    public let passages: [Passage]

    init(_ text: String, label: String? = nil, passages: [Passage] = []) {
      self.label = label
      self.text = text
      self.passages = passages
    }

    /// Whether only one of two briefings cites some of the passages, and the label does not say which.
    public var isMixed: Bool { label == nil && Set(passages.map(\.edition)).count > 1 }

    /// The passages that the words do not quote themselves.
    public var unquoted: [Passage] {
      passages.filter { !text.contains($0.citation.quote) }
    }
  }

  /// One thing that is told.
  public struct Entry: Sendable, Hashable {
    /// A word for what became of it, such as `New`.
    public let mark: String?
    /// The line that says it.
    public let head: Line
    /// What more is to be said.
    public let lines: [Line]

    init(_ head: Line, mark: String? = nil, lines: [Line] = []) {
      self.mark = mark
      self.head = head
      self.lines = lines
    }
  }

  /// Entries under one heading.
  public struct Part: Sendable, Hashable {
    /// The heading.
    public let title: String
    /// The entries, the weightiest first.
    public let entries: [Entry]
  }

  /// The title.
  public let title: String
  /// What is compared, and how much changed.
  public let summary: [String]
  /// The parts that have entries.
  public let parts: [Part]
  /// What is said last.
  public let closing: [String]

  init(title: String, summary: [String], parts: [Part], closing: [String]) {
    self.title = title
    self.summary = summary
    self.parts = parts.filter { !$0.entries.isEmpty }
    self.closing = closing
  }
}

extension ChangeReport {
  /// The report as a page of Markdown whose footnotes are the passages.
  public var markdown: String {
    var notes = Footnotes()
    var blocks = ["# \(title.markdown)"]
    blocks += summary.map(\.markdown)
    for part in parts {
      blocks.append("## \(part.title.markdown)")
      blocks.append(
        part.entries.flatMap { entry -> [String] in
          let mark = entry.mark.map { "**\($0.markdown).** " } ?? ""
          return ["- \(mark)\(Self.line(entry.head, &notes))"]
            + entry.lines.map { "  - \(Self.line($0, &notes))" }
        }.joined(separator: "\n")
      )
    }
    blocks.append("---")
    blocks += closing.map(\.markdown)
    if !notes.lines.isEmpty { blocks.append(notes.lines.joined(separator: "\n")) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ line: Line, _ notes: inout Footnotes) -> String {
    let label = line.label.map { "*\($0.markdown):* " } ?? ""
    return label + line.text.markdown + line.passages.map { notes.mark(for: $0) }.joined()
  }
}

/// The footnotes of a page, each passage once.
private struct Footnotes {
  private(set) var lines: [String] = []
  private var numbers: [ChangeReport.Passage: Int] = [:]

  mutating func mark(for passage: ChangeReport.Passage) -> String {
    if let number = numbers[passage] { return "[^\(number)]" }
    let number = lines.count + 1
    numbers[passage] = number
    let span = passage.citation.span
    let parts = [
      passage.source.markdown, Wording.bytes(span.start, span.end), passage.edition?.markdown,
    ].compactMap(\.self)
    lines.append(
      "[^\(number)]: \(passage.citation.quote.inQuotationMarks.markdown) — "
        + parts.joined(separator: ", ")
    )
    return "[^\(number)]"
  }
}

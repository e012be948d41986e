import BriefingCore

/// What there is to tell of an outside annotator's answer on one document.
///
/// However much it says, what is told of it is short: what is of one kind is counted, with the first
/// as an example.
struct OutsideReport {
  private struct Entry {
    let example: String
    var count = 1
  }

  private let annotator: String
  private var refusals: [MarkRefusal.Kind: Entry] = [:]
  private var remarks: [Diagnostic.Severity: Entry] = [:]

  init(of annotator: String) { self.annotator = annotator }

  /// Notes a mark that was not taken.
  mutating func add(_ refusal: MarkRefusal) {
    let (kind, example) = refusal.told
    refusals[kind, default: Entry(example: example, count: 0)].count += 1
  }

  /// Notes what the annotator itself has to tell.
  mutating func add(_ severity: Diagnostic.Severity, _ message: String) {
    let example = message.shortened(to: 200)
    remarks[severity, default: Entry(example: example, count: 0)].count += 1
  }

  /// What a person should know.
  func diagnostics(of file: String) -> [Diagnostic] {
    Diagnostic.Severity.allCases.compactMap { severity in
      remarks[severity].map { told(severity, $0, file) }
    }
      + MarkRefusal.Kind.allCases.compactMap { kind in
        refusals[kind].map { refused(kind, $0, file) }
      }
  }

  private func told(_ severity: Diagnostic.Severity, _ entry: Entry, _ file: String) -> Diagnostic {
    let more = entry.count == 1 ? "" : " (and \(entry.count - 1) more)"
    return Diagnostic(
      severity,
      "annotator '\(annotator)' says: \(entry.example)\(more)",
      file: file
    )
  }

  private func refused(_ kind: MarkRefusal.Kind, _ entry: Entry, _ file: String) -> Diagnostic {
    let count = entry.count == 1 ? "1 mark was" : "\(entry.count) marks were"
    let example = entry.example.isEmpty ? "" : ", such as \(entry.example)"
    return Diagnostic(
      .warning,
      "annotator '\(annotator)': \(count) refused, \(kind.rawValue)\(example)",
      file: file,
      remedy: kind.remedy
    )
  }
}

/// What an outside annotator wrote that belongs to no document it was asked about.
///
/// It is told once for a run: which document is worked on when such a line is read depends on how
/// fast the program is. The example is the least by its bytes, whatever comes first.
struct OutsideStrays {
  /// What such a line is.
  enum Kind: String, CaseIterable {
    case garbage = "no message of the protocol"
    case otherDocument = "about a document that it was not asked about then"
  }

  private var entries: [Kind: (example: [UInt8], count: Int)] = [:]

  /// Notes a line.
  mutating func add(_ line: [UInt8], _ kind: Kind) { add(Array(line.prefix(120)), kind, count: 1) }

  /// Notes what a second process of the same program wrote.
  mutating func formUnion(_ other: OutsideStrays) {
    for (kind, entry) in other.entries { add(entry.example, kind, count: entry.count) }
  }

  private mutating func add(_ example: [UInt8], _ kind: Kind, count: Int) {
    guard let entry = entries[kind] else {
      entries[kind] = (example, count)
      return
    }
    let isLess = example.lexicographicallyPrecedes(entry.example)
    entries[kind] = (isLess ? example : entry.example, entry.count + count)
  }

  /// What a person should know.
  func diagnostics(of annotator: String) -> [Diagnostic] {
    Kind.allCases.compactMap { kind in
      guard let (example, count) = entries[kind] else { return nil }
      let lines = count == 1 ? "1 line was" : "\(count) lines were"
      let text = String(decoding: example, as: UTF8.self).shortened
      return Diagnostic(
        .warning,
        "annotator '\(annotator)': \(lines) passed over, \(kind.rawValue), such as “\(text)”",
        remedy: "have it write nothing else to its standard output, and messages for people to its "
          + "standard error"
      )
    }
  }
}

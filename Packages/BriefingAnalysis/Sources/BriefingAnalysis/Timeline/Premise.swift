public import BriefingCore

/// Something an inferred date rests on, with the passage that carries it.
///
/// The passage is kept apart from the words around it, so that a name for its source can be put in
/// without a byte of the quote being touched.
public struct Premise: Sendable, Hashable {
  /// The passage, where it is one.
  public let citation: Citation?
  private let lead: String
  private let remark: String
  private let namesSource: Bool

  /// Creates a premise that quotes no passage.
  public init(text: String) {
    citation = nil
    lead = text
    remark = ""
    namesSource = false
  }

  /// Creates the premise of an expression of a document.
  init(_ annotation: Annotation, in document: String, _ remark: String = "") {
    citation = Citation(source: document, span: annotation.span, quote: annotation.quote)
    lead = ""
    self.remark = remark
    namesSource = true
  }

  /// Creates what a document says of itself, in words around a passage of it.
  init(of document: String, _ lead: String, _ annotation: Annotation, _ remark: String) {
    citation = Citation(source: document, span: annotation.span, quote: annotation.quote)
    self.lead = lead
    self.remark = remark
    namesSource = false
  }

  /// Creates the premise an annotator gave, with the passage it quotes where that can be found.
  init(_ premise: String, in document: Document) {
    let quoted = premise.split(separator: "\"", omittingEmptySubsequences: false)
    let passage = quoted.count >= 3 ? String(quoted[1]) : ""
    citation = document.text.occurrences(of: passage, atMost: 1).first.map(document.citation)
    lead = citation == nil ? premise : ""
    remark = ""
    namesSource = true
  }

  /// Returns what it says, the passage in quotation marks and its source under a name.
  ///
  /// - Parameter name: Gives the name of a document, by its id.
  /// - Returns: The premise in words.
  public func text(naming name: (String) -> String) -> String {
    guard let citation else { return lead }
    let isMarked = citation.quote.unicodeScalars.contains { $0 == "“" || $0 == "”" }
    let quote = isMarked ? "\"\(citation.quote)\"" : "“\(citation.quote)”"
    return lead + quote + (namesSource ? " in \(name(citation.source))" : "") + remark
  }

  /// What it says, with the ids of documents.
  public var text: String { text { $0 } }
}

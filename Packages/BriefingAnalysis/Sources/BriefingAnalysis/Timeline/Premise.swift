public import BriefingCore

/// Something an inferred date rests on, with the passage that carries it.
public struct Premise: Sendable, Hashable {
  /// What it says, with the id of the document.
  public let text: String
  /// The passage, where it is one.
  public let citation: Citation?

  /// Creates a premise.
  public init(text: String, citation: Citation? = nil) {
    self.text = text
    self.citation = citation
  }

  /// Creates the premise of an expression of a document.
  init(_ annotation: Annotation, in document: String, _ remark: String = "") {
    text = "“\(annotation.quote)” in \(document)\(remark)"
    citation = Citation(source: document, span: annotation.span, quote: annotation.quote)
  }

  /// Creates the premise an annotator gave, with the passage it quotes where that can be found.
  init(_ premise: String, in document: Document) {
    let quoted = premise.split(separator: "\"", omittingEmptySubsequences: false)
    let passage = quoted.count >= 3 ? String(quoted[1]) : ""
    guard let span = document.text.occurrences(of: passage, atMost: 1).first else {
      text = premise
      citation = nil
      return
    }
    text = "“\(passage)” in \(document.id)"
    citation = document.citation(of: span)
  }
}

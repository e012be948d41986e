public import BriefingCore

/// What a person says of one annotation.
public struct ReviewDecision: Sendable, Hashable {
  /// What is said: `proposed` takes an earlier decision back.
  public var review: Annotation.Review
  /// Another label.
  public var label: Label?
  /// The right words, where the annotation marks others; they must stand in the text.
  public var quote: String?
  /// Where those words stand, where that cannot be told from the sentence.
  public var span: TextSpan?
  /// Attributes that are to be other; nothing removes one.
  public var attributes: [String: AttributeValue?]
  /// A remark.
  public var note: String?
  /// The person.
  public var reviewer: String?

  /// Creates a decision.
  public init(
    _ review: Annotation.Review,
    label: Label? = nil,
    quote: String? = nil,
    span: TextSpan? = nil,
    attributes: [String: AttributeValue?] = [:],
    note: String? = nil,
    reviewer: String? = nil
  ) {
    self.review = review
    self.label = label
    self.quote = quote
    self.span = span
    self.attributes = attributes
    self.note = note
    self.reviewer = reviewer
  }

  /// Whether it says that something is to be other than it was.
  private var changesValues: Bool {
    label != nil || quote != nil || span != nil || !attributes.isEmpty
  }
}

/// Why a decision cannot be taken down; what was decided before stays as it is.
public struct ReviewError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found, and what to do.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension ReviewDecision {
  /// Returns an annotation as the decision leaves it.
  ///
  /// - Parameters:
  ///   - annotation: The annotation.
  ///   - passages: The text, and the sentences in it.
  /// - Returns: The annotation.
  /// - Throws: ``ReviewError`` where the decision does not fit the annotation or the text.
  func applied(
    to annotation: Annotation,
    in passages: Passages
  ) throws(ReviewError) -> Annotation {
    var result = annotation
    result.review = review
    result.reviewer = review == .proposed ? nil : reviewer ?? annotation.reviewer
    if let note { result.note = note.isEmpty ? nil : note }
    switch review {
    case .proposed:
      guard !changesValues else {
        throw ReviewError("what is merely proposed keeps its values; say `corrected` instead")
      }
      guard annotation.revision == nil || annotation.proposed?.span == nil else {
        throw ReviewError("it is of an earlier text, in which alone it can be taken back")
      }
      result.takeBack(in: passages.text)
    case .accepted, .rejected:
      guard !changesValues else {
        throw ReviewError("\(review.rawValue) with other values is a correction; say `corrected`")
      }
    case .corrected:
      try correct(&result, in: passages)
      guard
        result.label != annotation.label || result.span != annotation.span
          || !result.quote.utf8.elementsEqual(annotation.quote.utf8)
          || result.attributes != annotation.attributes || annotation.review == .corrected
      else { throw ReviewError("nothing is corrected; say `accepted` if it is right as it is") }
    }
    guard
      review == .rejected || review == .proposed
        || passages.text.matches(result.quote, at: result.span)
    else {
      throw ReviewError(
        "the text does not hold “\(result.quote.shortened)” there; correct the quote, or reject it"
      )
    }
    if passages.text.matches(result.quote, at: result.span) { result.revision = nil }
    return result
  }

  private func correct(
    _ annotation: inout Annotation,
    in passages: Passages
  ) throws(ReviewError) {
    let before = annotation
    if let label {
      guard label.isWritable else {
        throw ReviewError(
          "'\(label)' is no label: write a word of the vocabulary, or one of your own with a dot"
        )
      }
      annotation.label = label
    }
    guard !attributes.keys.contains("") else { throw ReviewError("an attribute needs a name") }
    if quote != nil || span != nil {
      annotation.span = try place(of: annotation, in: passages)
      annotation.quote = passages.text[annotation.span]
    }
    for (key, value) in attributes { annotation.attributes[key] = value }
    if let word = LabelWords.unknown(in: annotation).first {
      throw ReviewError(
        "the \(word.key) “\(word.value)” means nothing for the label '\(annotation.label)'; "
          + "write one of \(word.known.joined(separator: ", "))"
      )
    }
    // What the machine said first is what counts, however often it is corrected.
    var proposal = before.proposed ?? Annotation.Proposal()
    if annotation.label != before.label, proposal.label == nil { proposal.label = before.label }
    if annotation.span != before.span, proposal.span == nil { proposal.span = before.span }
    if annotation.attributes != before.attributes, proposal.attributes == nil {
      proposal.attributes = before.attributes
    }
    annotation.proposed = proposal == Annotation.Proposal() ? before.proposed : proposal
  }

  /// Where the right words stand: at the place given, or once in the sentence, or once in the text.
  private func place(
    of annotation: Annotation,
    in passages: Passages
  ) throws(ReviewError) -> TextSpan {
    let text = passages.text
    if let span {
      guard text.contains(span), quote.map({ text.matches($0, at: span) }) ?? true else {
        throw ReviewError(
          "the text does not hold “\((quote ?? "").shortened)” at \(span); "
            + "offsets count bytes of UTF-8"
        )
      }
      return span
    }
    let quote = quote ?? ""
    // Who repeats the words means the same place.
    if quote.utf8.elementsEqual(annotation.quote.utf8), text.matches(quote, at: annotation.span) {
      return annotation.span
    }
    let passage = passages.passage(of: annotation.span)
    let near = text.occurrences(of: quote, in: passage, atMost: 2)
    if near.count == 1 { return near[0] }
    let places = near.isEmpty ? text.occurrences(of: quote, atMost: 2) : near
    if places.count == 1 { return places[0] }
    throw ReviewError(
      places.isEmpty
        ? "“\(quote.shortened)” stands nowhere in the text; a quote is compared byte for byte"
        : "“\(quote.shortened)” stands at several places; quote more of it, or give start and end"
    )
  }
}

extension Label {
  /// Whether it is a word of the vocabulary, or one of a person's own, which has a dot within.
  fileprivate var isWritable: Bool {
    if Label.vocabulary.contains(self) { return true }
    let parts = rawValue.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count > 1 && rawValue.utf8.first?.isASCIILetter == true
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }
      }
  }
}

extension Annotation {
  /// Puts back what the machine had said.
  fileprivate mutating func takeBack(in text: DocumentText) {
    guard let proposal = proposed else { return }
    if let label = proposal.label { self.label = label }
    if let attributes = proposal.attributes { self.attributes = attributes }
    if let span = proposal.span, text.contains(span) {
      self.span = span
      quote = text[span]
    }
    proposed = nil
  }
}

import BriefingCore

/// The keys of an annotation, told by their bytes.
enum AnnotationKey: UInt16 {
  case id = 1
  case start = 2
  case end = 4
  case quote = 8
  case label = 16
  case attributes = 32
  case annotator = 64
  case confidence = 128
  case review = 256
  case reviewer = 512
  case note = 1024
  case proposed = 2048
  case revision = 4096

  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch bytes.count {
    case 2 where bytes.spells("id"): self = .id
    case 3 where bytes.spells("end"): self = .end
    case 4 where bytes.spells("note"): self = .note
    case 5 where bytes.spells("start"): self = .start
    case 5 where bytes.spells("quote"): self = .quote
    case 5 where bytes.spells("label"): self = .label
    case 6 where bytes.spells("review"): self = .review
    case 8 where bytes.spells("reviewer"): self = .reviewer
    case 8 where bytes.spells("proposed"): self = .proposed
    case 8 where bytes.spells("revision"): self = .revision
    case 9 where bytes.spells("annotator"): self = .annotator
    case 10 where bytes.spells("attributes"): self = .attributes
    case 10 where bytes.spells("confidence"): self = .confidence
    default: return nil
    }
  }
}

extension AnnotationFileReader {
  /// The way to the annotation that is being read.
  var path: String { "annotations[\(annotations.count)]" }

  /// Reads the annotation whose mapping has just started.
  mutating func readAnnotation() throws(YAMLError) {
    let mark = reader.mark
    reader.allowance = reader.limits.values
    var draft = AnnotationDraft()
    var seen: UInt16 = 0
    while true {
      let event = try reader.next()
      if event == .mappingEnd { break }
      guard event == .scalar else {
        throw reader.failure(.wrongShape, Messages.keyIsNotText(), path: path)
      }
      guard let key = AnnotationKey(reader.utf8) else {
        try reader.checkKey()
        let key = reader.text
        try readUnknown(key, into: &draft.unknown, path: "\(path).\(key)")
        continue
      }
      let place = key.rawValue.trailingZeroBitCount
      if seen & key.rawValue != 0 {
        let name = reader.text
        throw reader.duplicate(name, firstAt: keyMarks[place], path: "\(path).\(name)")
      }
      seen |= key.rawValue
      keyMarks[place] = reader.mark
      switch key {
      case .id:
        draft.id = try filledText("id")
        hashes.append(reader.utf8.fowlerNollVoHash)
      case .start: draft.start = try wholeNumber("start")
      case .end: draft.end = try wholeNumber("end")
      case .quote: draft.quote = try filledText("quote")
      case .label: draft.label = try filledText("label")
      case .annotator:
        try readFilled("annotator")
        annotator = reader.text(sharing: annotator)
        draft.annotator = annotator
      case .attributes: draft.attributes = try readAttributes(sharing: draft.quote ?? "")
      case .confidence: draft.confidence = try readConfidence()
      case .review: draft.review = try readReview()
      case .reviewer: draft.reviewer = try optionalText("reviewer")
      case .note: draft.note = try optionalText("note")
      case .proposed: draft.proposed = try readProposal()
      case .revision: draft.revision = try optionalText("revision")
      }
    }
    guard let annotation = draft.annotation else { throw incomplete(draft, at: mark) }
    annotations.append(annotation)
  }

  /// Says what keeps the parts that were read from being an annotation.
  private func incomplete(_ draft: AnnotationDraft, at mark: YAMLMark) -> YAMLError {
    if let key = draft.missingKey {
      return reader.source.failure(.missingKey, Messages.missingKey(key), at: mark, path: path)
    }
    let wording = Messages.emptySpan(start: draft.start ?? 0, end: draft.end ?? 0)
    return reader.source.failure(.badValue, wording, at: mark, path: path)
  }

  private mutating func readConfidence() throws(YAMLError) -> Double {
    try scalar("confidence")
    guard let number = reader.utf8.decimal, number <= 1 else {
      throw reader.failure(
        .badValue,
        Messages.notAConfidence(reader.text),
        path: "\(path).confidence"
      )
    }
    return number
  }

  private mutating func readReview() throws(YAMLError) -> Annotation.Review {
    try scalar("review")
    // The two that almost every annotation has; a look-up by String costs more.
    if reader.utf8.spells("proposed") { return .proposed }
    if reader.utf8.spells("accepted") { return .accepted }
    guard let review = Annotation.Review(rawValue: reader.text) else {
      let known = Annotation.Review.allCases.map(\.rawValue)
      throw reader.failure(
        .badValue,
        Messages.notOneOf(reader.text, known),
        path: "\(path).review"
      )
    }
    return review
  }

  private mutating func readProposal() throws(YAMLError) -> Annotation.Proposal? {
    let path = "\(path).proposed"
    let event = try reader.next()
    let value = YAMLValue(
      node: try reader.node(startingWith: event, path: path),
      path: path,
      source: reader.source
    )
    if value.node.isBlank { return nil }
    var fields = try value.fields()
    var proposal = Annotation.Proposal()
    if let label = try fields.take("label")?.filledText() {
      proposal.label = Label(rawValue: label)
    }
    proposal.attributes = try fields.take("attributes")?.attributes()
    let start = fields.take("start")
    let end = fields.take("end")
    if let start, let end {
      let (low, high) = (try start.wholeNumber(), try end.wholeNumber())
      guard low < high, let span = TextSpan(start: low, end: high) else {
        throw start.failure(.badValue, Messages.emptySpan(start: low, end: high))
      }
      proposal.span = span
    } else if start != nil || end != nil {
      throw value.failure(.missingKey, Messages.missingKey(start == nil ? "start" : "end"))
    }
    try fields.refuseUnknown()
    return proposal
  }

  /// Reads the attributes; the quote often stands among them once more, as a name.
  private mutating func readAttributes(
    sharing quote: String
  ) throws(YAMLError) -> Attributes {
    switch try reader.next() {
    case .scalar where reader.isBlank: return Attributes()
    case .mappingStart: break
    default: throw wrongShape(Messages.fields, "\(path).attributes")
    }
    attributes.removeAll()
    while true {
      let event = try reader.next()
      if event == .mappingEnd { break }
      guard event == .scalar else {
        throw reader.failure(.wrongShape, Messages.keyIsNotText(), path: "\(path).attributes")
      }
      try reader.checkKey()
      let key = reader.text
      let value = try attribute(key, sharing: quote)
      guard attributes.add(key, value) else { throw duplicateKey() }
    }
    return attributes.attributes
  }

  @inline(__always)
  private mutating func attribute(
    _ key: String,
    sharing quote: String
  ) throws(YAMLError) -> AttributeValue {
    let event = try reader.next()
    if event == .scalar {
      try reader.countValue()
      return .text(reader.text(sharing: quote))
    }
    let path = "\(path).attributes.\(key)"
    return AttributeValue(try reader.node(startingWith: event, path: path))
  }
}

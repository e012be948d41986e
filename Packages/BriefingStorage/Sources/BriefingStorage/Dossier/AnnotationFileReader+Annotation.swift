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
    var id: String?
    var start: Int?
    var end: Int?
    var quote: String?
    var label: String?
    var annotator: String?
    var attributes = Attributes()
    var confidence: Double?
    var review = Annotation.Review.proposed
    var reviewer: String?
    var note: String?
    var proposed: Annotation.Proposal?
    var revision: String?
    var unknown = AttributeList()
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
        try readUnknown(key, into: &unknown, path: "\(path).\(key)")
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
        id = try filledText("id")
        hashes.append(reader.utf8.fowlerNollVoHash)
      case .start: start = try wholeNumber("start")
      case .end: end = try wholeNumber("end")
      case .quote: quote = try filledText("quote")
      case .label: label = try filledText("label")
      case .annotator:
        try readFilled("annotator")
        self.annotator = reader.text(sharing: self.annotator)
        annotator = self.annotator
      case .attributes: attributes = try readAttributes(sharing: quote ?? "")
      case .confidence: confidence = try readConfidence()
      case .review: review = try readReview()
      case .reviewer: reviewer = try optionalText("reviewer")
      case .note: note = try optionalText("note")
      case .proposed: proposed = try readProposal()
      case .revision: revision = try optionalText("revision")
      }
    }
    guard let id, let start, let end, let quote, let label, let annotator else {
      let needed: [(String, AnnotationKey)] = [
        ("id", .id), ("start", .start), ("end", .end), ("quote", .quote), ("label", .label),
        ("annotator", .annotator),
      ]
      let missing = needed.filter { seen & $0.1.rawValue == 0 }.map(\.0).first ?? ""
      throw reader.source.failure(.missingKey, Messages.missingKey(missing), at: mark, path: path)
    }
    guard start < end, let span = TextSpan(start: start, end: end) else {
      throw reader.source.failure(
        .badValue,
        Messages.emptySpan(start: start, end: end),
        at: mark,
        path: path
      )
    }
    annotations.append(
      Annotation(
        id: AnnotationID(rawValue: id),
        label: Label(rawValue: label),
        span: span,
        quote: quote,
        revision: revision,
        attributes: attributes,
        annotator: annotator,
        confidence: confidence,
        review: review,
        reviewer: reviewer,
        note: note,
        proposed: proposed,
        unknown: unknown.attributes
      )
    )
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

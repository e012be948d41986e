public import BriefingCore

/// The annotations of one document: the contents of `annotations/<id>.yaml`.
public struct AnnotationFile: Sendable, Hashable {
  /// The id of the document.
  public var document: String
  /// The path of its source inside the dossier.
  public var source: String
  /// The digest of the canonical text the spans count in, as `sha256:` and 64 digits.
  public var digest: String
  /// The annotations, in any order; they are written by start, end and id.
  public var annotations: [Annotation]
  /// The names of annotators, beside those of the suite, whose proposals a run wrote here.
  ///
  /// By them a later run without the annotator tells its proposals from what was made elsewhere.
  public var annotators: [String] = []
  /// Keys beside `document`, `annotators` and `annotations` that this version does not know.
  public var unknown: Attributes
  /// Keys below `document` that this version does not know.
  public var unknownOfDocument: Attributes

  /// Creates the file of a document.
  public init(
    document: String,
    source: String,
    digest: String,
    annotations: [Annotation],
    unknown: Attributes = Attributes(),
    unknownOfDocument: Attributes = Attributes()
  ) {
    self.document = document
    self.source = source
    self.digest = digest
    self.annotations = annotations
    self.unknown = unknown
    self.unknownOfDocument = unknownOfDocument
  }

  /// Creates the file of an annotated document.
  public init(_ annotated: AnnotatedDocument) {
    self.init(
      document: annotated.id,
      source: annotated.document.source.file,
      digest: annotated.document.digest.label,
      annotations: annotated.annotations
    )
  }
}

extension AnnotationFile: YAMLFile {
  /// The format of the file.
  public static let format = "briefing-annotations/1"

  /// Reads the file; the annotations come out sorted.
  public init(yaml bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    if let read = CanonicalAnnotationReader.read(bytes, limits: limits) {
      self = read
    } else {
      try self.init(checking: bytes, file: file, limits: limits)
    }
  }

  /// Reads the file through libyaml, whatever its spelling.
  public init(checking bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    var reader = try AnnotationFileReader(bytes, file: file, limits: limits)
    self = try reader.read()
    reader.annotations = []
    annotations.putInFileOrder()
  }

  /// The same annotations in the order of the file.
  public var readBack: Self {
    var file = self
    file.annotations = annotations.inFileOrder
    return file
  }

  /// Returns the file in its one spelling.
  public func yaml() -> [UInt8] {
    // An annotation takes some 350 bytes.
    var writer = CanonicalYAMLWriter(capacity: 512 + annotations.count * 400)
    writer.start(format: Self.format, schema: .annotations, schemas: "../schemas/")
    writer.mapping("document") { writer in
      writer.field("id", text: document)
      writer.field("source", text: source)
      writer.field("digest", text: digest)
      writer.field("offsets", text: OffsetUnit.utf8.rawValue)
      writer.fields(unknownOfDocument)
    }
    if !annotators.isEmpty { writer.sequence("annotators", texts: annotators) }
    writer.fields(unknown)
    let sorted = annotations.inFileOrder
    writer.sequence("annotations", isEmpty: sorted.isEmpty) { writer in
      // By index: a loop over the values would copy each.
      for index in sorted.indices {
        if index > 0 { writer.blankLine() }
        writer.item { $0.fields(sorted[index]) }
      }
    }
    return writer.finish()
  }
}

extension AnnotationFile {
  /// Returns the file with the bytes of an earlier version wherever it says the same: comments are
  /// kept, and so is the spelling of every annotation that did not change.
  ///
  /// - Parameters:
  ///   - old: The earlier version, as it stands on disk.
  ///   - limits: The bounds within which it is read.
  /// - Returns: The new text; the canonical one where the earlier version cannot be read or is laid
  ///   out in another way.
  public func yaml(keeping old: [UInt8], limits: YAMLLimits) -> [UInt8] {
    yaml(keeping: old, adding: [:], limits: limits)
  }

  /// The same, with lines of comment added before single annotations.
  func yaml(
    keeping old: [UInt8],
    adding comments: [AnnotationID: [ArraySlice<UInt8>]],
    limits: YAMLLimits
  ) -> [UInt8] {
    let canonical = yaml()
    guard canonical != old || !comments.isEmpty,
      let text = try? AnnotationFileText(yaml: old, file: "", limits: limits),
      let edited = text.edited(to: self, adding: comments),
      // Whatever a person may have written, the file must say what it is meant to.
      let again = try? AnnotationFile(checking: edited, file: "", limits: limits), again == readBack
    else { return canonical }
    return edited
  }
}

extension [Annotation] {
  /// The annotations sorted; most files are sorted already, and looking costs less than sorting.
  var inFileOrder: [Annotation] {
    var result = self
    result.putInFileOrder()
    return result
  }

  /// Sorts the annotations where they lie: a copy of a large file's would take more than the file.
  mutating func putInFileOrder() {
    guard !isInFileOrder else { return }
    var order = Array<Int>(indices)
    order.sort { precedes($0, $1) }
    // Each goes to its place along the circle of those that are in one another's.
    for start in indices {
      var place = start
      while order[place] != start {
        let next = order[place]
        swapAt(place, next)
        order[place] = place
        place = next
      }
      order[place] = place
    }
  }

  private var isInFileOrder: Bool {
    indices.dropFirst().allSatisfy { !precedes($0, $0 - 1) }
  }

  /// Whether one comes before another; of equals the one that stands first.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    // Span and id alone are looked at: comparing whole annotations would copy each of them twice.
    let (span, other) = (self[left].span, self[right].span)
    if span != other { return span < other }
    return self[left].id < self[right].id
  }
}

extension CanonicalYAMLWriter {
  mutating func fields(_ annotation: Annotation) {
    field("id", text: annotation.id.rawValue)
    field("start", integer: annotation.span.start)
    field("end", integer: annotation.span.end)
    field("quote", text: annotation.quote)
    field("revision", optional: annotation.revision)
    field("label", text: annotation.label.rawValue)
    attributes("attributes", annotation.attributes)
    field("annotator", text: annotation.annotator)
    if let confidence = annotation.confidence { field("confidence", decimal: confidence) }
    field("review", text: annotation.review.rawValue)
    field("reviewer", optional: annotation.reviewer)
    field("note", optional: annotation.note)
    if let proposal = annotation.proposed {
      mapping("proposed", isEmpty: proposal == Annotation.Proposal()) { $0.fields(proposal) }
    }
    fields(annotation.unknown)
  }

  private mutating func fields(_ proposal: Annotation.Proposal) {
    if let span = proposal.span {
      field("start", integer: span.start)
      field("end", integer: span.end)
    }
    field("label", optional: proposal.label?.rawValue)
    if let attributes = proposal.attributes {
      mapping("attributes", isEmpty: attributes.isEmpty) { $0.fields(attributes) }
    }
  }
}

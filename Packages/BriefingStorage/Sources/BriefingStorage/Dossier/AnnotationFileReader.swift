import BriefingCore

/// Reads an annotation file straight from events into annotations.
///
/// It is the one file of a dossier that grows large, so no tree is built between: keys are compared
/// as bytes, and what a message needs is worked out only when there is one.
struct AnnotationFileReader: ~Copyable {
  var reader: YAMLEventReader
  var annotations: [Annotation] = []
  private var marks: [YAMLMark] = []
  var hashes: [UInt64] = []
  /// Where the keys of the current annotation stand.
  var keyMarks = [YAMLMark](repeating: YAMLMark(codePoint: 0), count: UInt16.bitWidth)
  /// The annotator of the annotation before, mostly that of the next as well.
  var annotator = ""
  /// The attributes of the current annotation; kept, so that the room for them is made once.
  var attributes = AttributeList()

  init(_ bytes: [UInt8], file: String, limits: YAMLLimits) throws(YAMLError) {
    reader = try YAMLEventReader(bytes, file: file, limits: limits)
    reader.allowance = limits.values
    // An annotation takes at least some 60 bytes. Room that is not used takes no memory, and an array
    // that had to grow would for a moment take three times its size.
    annotations.reserveCapacity(bytes.count / 64)
    marks.reserveCapacity(bytes.count / 64)
    hashes.reserveCapacity(bytes.count / 64)
  }

  /// Reads the file; the annotations come in the order of the text.
  mutating func read() throws(YAMLError) -> AnnotationFile {
    var header = Header()
    guard try reader.next() == .mappingStart else {
      throw reader.failure(
        .wrongFormat,
        Messages.missingFormat(AnnotationFile.format)
      )
    }
    while let key = try nextKey(path: "") {
      switch key {
      case "format": header.hasFormat = try readFormat(header.hasFormat)
      case "document": header.document = try readDocument(isFirst: header.document == nil)
      case "annotators": header.annotators = try readAnnotators(isFirst: header.annotators == nil)
      case "annotations": header.hasAnnotations = try readAnnotations(header.hasAnnotations)
      default: try readUnknown(key, into: &header.unknown, path: key)
      }
    }
    _ = try reader.next()
    return try file(header)
  }

  /// What stands beside the annotations.
  private struct Header {
    var hasFormat = false
    var hasAnnotations = false
    var document: DocumentHeader?
    var annotators: [String]?
    var unknown = AttributeList()
  }

  private struct DocumentHeader {
    var id: String?
    var source: String?
    var digest: String?
    var unknown = AttributeList()
  }

  private mutating func file(_ header: Header) throws(YAMLError) -> AnnotationFile {
    let top = YAMLMark(codePoint: 0)
    guard header.hasFormat else {
      throw reader.source.failure(
        .wrongFormat,
        Messages.missingFormat(AnnotationFile.format),
        at: top
      )
    }
    guard let document = header.document, let id = document.id, let source = document.source,
      let digest = document.digest
    else {
      let missing =
        if header.document == nil {
          "document"
        } else if header.document?.id == nil {
          "id"
        } else if header.document?.source == nil {
          "source"
        } else {
          "digest"
        }
      throw reader.source.failure(
        .missingKey,
        Messages.missingKey(missing),
        at: top,
        path: missing == "document" ? "" : "document"
      )
    }
    try checkIdentifiers()
    var file = AnnotationFile(
      document: id,
      source: source,
      digest: digest,
      annotations: annotations,
      unknown: header.unknown.attributes,
      unknownOfDocument: document.unknown.attributes
    )
    file.annotators = header.annotators ?? []
    return file
  }
}

// MARK: - The head of the file

extension AnnotationFileReader {
  private mutating func readFormat(_ isRepeated: Bool) throws(YAMLError) -> Bool {
    if isRepeated { throw duplicateKey() }
    let format = try text("format", path: "")
    guard format == AnnotationFile.format else {
      throw reader.failure(
        .wrongFormat,
        Messages.wrongFormat(format, expected: AnnotationFile.format),
        path: "format"
      )
    }
    return true
  }

  private mutating func readDocument(isFirst: Bool) throws(YAMLError) -> DocumentHeader {
    guard isFirst else { throw duplicateKey() }
    var header = DocumentHeader()
    var hasOffsets = false
    let path = "document"
    guard try reader.next() == .mappingStart else { throw wrongShape(Messages.fields, path) }
    while let key = try nextKey(path: path) {
      switch key {
      case "id" where header.id == nil: header.id = try documentID(path: path)
      case "source" where header.source == nil: header.source = try filledText(key, path: path)
      case "digest" where header.digest == nil: header.digest = try digest(path: path)
      case "offsets" where !hasOffsets:
        hasOffsets = true
        let unit = try text(key, path: path)
        guard unit == OffsetUnit.utf8.rawValue else {
          throw reader.failure(
            .badValue,
            Messages.notOneOf(unit, [OffsetUnit.utf8.rawValue]),
            path: "document.offsets"
          )
        }
      case "id", "source", "digest", "offsets": throw duplicateKey()
      default: try readUnknown(key, into: &header.unknown, path: "\(path).\(key)")
      }
    }
    return header
  }

  private mutating func documentID(path: String) throws(YAMLError) -> String {
    let id = try filledText("id", path: path)
    guard DossierLayout.isDocumentID(id) else {
      throw reader.failure(.badValue, Messages.notADocumentID(id), path: "\(path).id")
    }
    return id
  }

  private mutating func digest(path: String) throws(YAMLError) -> String {
    let digest = try filledText("digest", path: path)
    guard DossierLayout.isDigest(digest) else {
      throw reader.failure(.badValue, Messages.notADigest(digest), path: "\(path).digest")
    }
    return digest
  }

  private mutating func readAnnotators(isFirst: Bool) throws(YAMLError) -> [String] {
    guard isFirst else { throw duplicateKey() }
    let event = try reader.next()
    let node = try reader.node(startingWith: event, path: "annotators")
    return try YAMLValue(node: node, path: "annotators", source: reader.source).texts()
  }

  private mutating func readAnnotations(_ isRepeated: Bool) throws(YAMLError) -> Bool {
    if isRepeated { throw duplicateKey() }
    switch try reader.next() {
    case .scalar where reader.isBlank: return true
    case .sequenceStart: break
    default: throw wrongShape(Messages.list, "annotations")
    }
    while true {
      let event = try reader.next()
      if event == .sequenceEnd { return true }
      guard event == .mappingStart else {
        throw wrongShape(Messages.fields, "annotations[\(annotations.count)]")
      }
      marks.append(reader.mark)
      try readAnnotation()
    }
  }

  /// Makes sure that no id stands twice.
  ///
  /// Sorted hashes tell that all are different in a fifth of the time a dictionary takes; only
  /// where two hashes are equal are the ids themselves looked at.
  private mutating func checkIdentifiers() throws(YAMLError) {
    hashes.sort()
    guard zip(hashes, hashes.dropFirst()).contains(where: ==) else { return }
    var seen: [AnnotationID: Int] = [:]
    seen.reserveCapacity(annotations.count)
    for index in annotations.indices {
      let id = annotations[index].id
      guard let first = seen.updateValue(index, forKey: id) else { continue }
      let source = reader.source
      let related = source.position(of: marks[first])
      throw source.failure(
        .duplicateIdentifier,
        Messages.duplicateIdentifier(id.rawValue, firstLine: related.line),
        at: source.position(of: marks[index]),
        related: related,
        path: "annotations[\(index)].id"
      )
    }
  }
}

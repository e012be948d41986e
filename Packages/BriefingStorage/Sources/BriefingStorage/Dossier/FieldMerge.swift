import BriefingCore

/// One annotation in three versions, merged field by field.
struct FieldMerge {
  /// The annotation with this side's version of each conflict; nothing where it is removed.
  private(set) var ours: Annotation?
  /// The annotation with the other side's version of each conflict.
  private(set) var theirs: Annotation?
  private(set) var conflicts: [AnnotationMerge.Conflict] = []
  private let id: AnnotationID

  init(id: AnnotationID, base: Annotation?, ours: Annotation?, theirs: Annotation?) {
    self.id = id
    (self.ours, self.theirs) = (ours, theirs)
    if ours == theirs || theirs == base {
      self.theirs = ours
    } else if ours == base {
      self.ours = theirs
    } else if let ours, let theirs {
      merge(base, ours, theirs)
    } else {
      conflict(
        "annotation",
        ours == nil ? "removed" : "changed",
        theirs == nil ? "removed" : "changed"
      )
    }
  }

  private mutating func conflict(_ field: String, _ ours: String, _ theirs: String) {
    conflicts.append(
      AnnotationMerge.Conflict(annotation: id, field: field, ours: ours, theirs: theirs)
    )
  }

  private mutating func merge(_ base: Annotation?, _ ours: Annotation, _ theirs: Annotation) {
    var result = (ours: ours, theirs: theirs)
    if ours.isDecided != theirs.isDecided {
      // A person's decision wins over what a machine says anew.
      let decided = ours.isDecided ? ours : theirs
      result = (decided, decided)
    } else if !ours.isDecided, ours.annotator != theirs.annotator {
      // Two runs of different versions: the later one speaks for both.
      let later = ours.annotator.utf8.lexicographicallyPrecedes(theirs.annotator.utf8)
      result = later ? (theirs, theirs) : (ours, ours)
    } else {
      field("span", \.place, base, &result)
      field("label", \.label, base, &result)
      field("annotator", \.annotator, base, &result)
      field("confidence", \.confidence, base, &result)
      field("review", \.review, base, &result)
      field("reviewer", \.reviewer, base, &result)
      field("proposed", \.proposed, base, &result)
      keys("attributes.", \.attributes, base, ours, theirs, &result)
    }
    let note = Pick(base?.note, ours.note, theirs.note)
    (result.ours.note, result.theirs.note) = (note.ours, note.theirs)
    if note.isConflict { conflict("note", note.ours ?? "nothing", note.theirs ?? "nothing") }
    keys("", \.unknown, base, ours, theirs, &result)
    (self.ours, self.theirs) = result
  }

  private mutating func field<Value: Equatable>(
    _ name: String,
    _ path: WritableKeyPath<Annotation, Value>,
    _ base: Annotation?,
    _ result: inout (ours: Annotation, theirs: Annotation)
  ) {
    let (ours, theirs) = (result.ours[keyPath: path], result.theirs[keyPath: path])
    let before = base?[keyPath: path]
    if ours == before {
      result.ours[keyPath: path] = theirs
    } else if theirs == before {
      result.theirs[keyPath: path] = ours
    } else if ours != theirs {
      conflict(name, Self.words(ours), Self.words(theirs))
    }
  }

  private static func words(_ value: some Equatable) -> String {
    switch value {
    case let value as Annotation.Review: value.rawValue
    case let value as (any CustomStringConvertible): value.description
    default: "otherwise"
    }
  }

  private mutating func keys(
    _ prefix: String,
    _ path: WritableKeyPath<Annotation, Attributes>,
    _ base: Annotation?,
    _ ours: Annotation,
    _ theirs: Annotation,
    _ result: inout (ours: Annotation, theirs: Annotation)
  ) {
    let merged = KeyMerge(
      base: base?[keyPath: path] ?? Attributes(),
      ours: ours[keyPath: path],
      theirs: theirs[keyPath: path]
    )
    result.ours[keyPath: path] = merged.ours
    result.theirs[keyPath: path] = merged.theirs
    for key in merged.conflicts {
      conflict(
        prefix + key,
        ours[keyPath: path][key].words,
        theirs[keyPath: path][key].words
      )
    }
  }
}

/// One value in three versions.
struct Pick<Value: Equatable> {
  let ours: Value?
  let theirs: Value?
  let isConflict: Bool

  init(_ base: Value?, _ ours: Value?, _ theirs: Value?) {
    isConflict = ours != theirs && ours != base && theirs != base
    self.ours = ours == base ? theirs : ours
    self.theirs = theirs == base ? ours : theirs
  }
}

/// Keys and values in three versions.
struct KeyMerge {
  private(set) var ours = Attributes()
  private(set) var theirs = Attributes()
  private(set) var conflicts: [String] = []

  init(base: Attributes, ours: Attributes, theirs: Attributes) {
    let keys = Set([base, ours, theirs].flatMap { $0.sorted.map(\.key) })
    for key in keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let picked = Pick(base[key], ours[key], theirs[key])
      self.ours[key] = picked.ours
      self.theirs[key] = picked.theirs
      if picked.isConflict { conflicts.append(key) }
    }
  }
}

/// What stands in a file beside its annotations, in three versions.
struct HeadMerge {
  enum Side {
    case ours
    case theirs
  }

  private let base: AnnotationFile?
  private let ours: AnnotationFile
  private let theirs: AnnotationFile
  private(set) var conflicts: [AnnotationMerge.Conflict] = []

  init(base: AnnotationFile?, ours: AnnotationFile, theirs: AnnotationFile) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// The head, with one side's version of each conflict and no annotations.
  mutating func merged(_ side: Side) -> AnnotationFile {
    conflicts = []
    var result = ours
    result.annotations = []
    result.document = pick("document.id", \.document, side)
    result.source = pick("document.source", \.source, side)
    result.digest = pick("document.digest", \.digest, side)
    // The name of one that wrote nothing harms nobody, and one that is missing would leave its word.
    result.annotators = Set(ours.annotators).union(theirs.annotators).sorted()
    result.unknown = pick("", \.unknown, side)
    result.unknownOfDocument = pick("document.", \.unknownOfDocument, side)
    return result
  }

  private mutating func pick(
    _ name: String,
    _ path: KeyPath<AnnotationFile, String>,
    _ side: Side
  ) -> String {
    let picked = Pick(base?[keyPath: path], ours[keyPath: path], theirs[keyPath: path])
    if picked.isConflict {
      conflicts.append(
        .init(
          annotation: nil,
          field: name,
          ours: ours[keyPath: path],
          theirs: theirs[keyPath: path]
        )
      )
    }
    return (side == .ours ? picked.ours : picked.theirs) ?? ours[keyPath: path]
  }

  private mutating func pick(
    _ prefix: String,
    _ path: KeyPath<AnnotationFile, Attributes>,
    _ side: Side
  ) -> Attributes {
    let merged = KeyMerge(
      base: base?[keyPath: path] ?? Attributes(),
      ours: ours[keyPath: path],
      theirs: theirs[keyPath: path]
    )
    conflicts += merged.conflicts.map { key in
      .init(
        annotation: nil,
        field: prefix + key,
        ours: ours[keyPath: path][key].words,
        theirs: theirs[keyPath: path][key].words
      )
    }
    return side == .ours ? merged.ours : merged.theirs
  }
}

extension AttributeValue? {
  /// The value in words for a message.
  fileprivate var words: String {
    switch self {
    case nil: "nothing"
    case .text(let text): text
    case .list(let values): values.flatMap(\.texts).joined(separator: ", ")
    case .map: "a mapping"
    }
  }
}

extension Annotation {
  /// The span, its quote and the text they are of, which change together.
  fileprivate struct Place: Equatable, CustomStringConvertible {
    var span: TextSpan
    var quote: String
    var revision: String?

    var description: String { "“\(quote)” at \(span)" }
  }

  fileprivate var place: Place {
    get { Place(span: span, quote: quote, revision: revision) }
    set { (span, quote, revision) = (newValue.span, newValue.quote, newValue.revision) }
  }
}

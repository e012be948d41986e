import BriefingCore
import BriefingStorage

extension DossierDoctor.Check {
  static let annotations = Self(
    "annotations",
    "every file of annotations reads, and is of its text"
  ) { examination in
    examination.annotations.flatMap { id, value -> [Diagnostic] in
      if case .failure = value { return value.fault }
      guard let file = (try? value.get()).flatMap({ $0 }) else { return [] }
      let path = DossierLayout.annotations(of: id)
      guard let text = examination.text(of: id) else {
        return [
          Diagnostic(
            .warning,
            "these annotations are of no document",
            file: path,
            remedy: "put its source back, or move the file out of the dossier"
          )
        ]
      }
      guard file.digest != Digest(of: text.bytes).label else { return [] }
      return [
        Diagnostic(
          .warning,
          "these annotations are of another text than \(DossierLayout.text(of: id))",
          file: path,
          position: examination.files.dossier.position(of: "document", in: path),
          remedy: "run `briefing make`: they are carried on from the text they were made on"
        )
      ]
    }
  }

  static let ids = Self("ids", "no id stands twice in the dossier") { examination in
    var first: [AnnotationID: String] = [:]
    return examination.readable.flatMap { document, file in
      var faults: [(id: AnnotationID, diagnostic: Diagnostic)] = []
      for id in file.annotations.map(\.id) {
        if let other = first[id] {
          let diagnostic = Diagnostic(
            .error,
            "the id \(id) stands in \(DossierLayout.annotations(of: other)) too",
            remedy: "give one of the two another id, or remove it"
          )
          faults.append((id, diagnostic))
        } else {
          first[id] = document
        }
      }
      return examination.tell(faults, of: document)
    }
  }

  static let quotes = Self("quotes", "every quote is the bytes of its place") { examination in
    examination.readable.flatMap { document, file -> [Diagnostic] in
      // That a file is of another text as a whole is told by the check of annotations.
      guard let text = examination.text(of: document), file.digest == Digest(of: text.bytes).label
      else { return [] }
      var quotes = QuoteFinder(in: text)
      let kept = examination.keptRevisions(of: document, file)
      let faults = file.annotations.compactMap { annotation in
        Diagnostic(quoteOf: annotation, in: &quotes, keptRevisions: kept).map {
          (annotation.id, $0)
        }
      }
      return examination.tell(faults, of: document)
    }
  }

  static let words = Self("words", "every value that is a word of a list is one of the list") {
    examination in
    examination.readable.flatMap { document, file in
      let faults = file.annotations.flatMap { annotation in
        LabelWords.unknown(in: annotation).map { word in
          (annotation.id, Diagnostic(unknown: word, of: annotation))
        }
      }
      return examination.tell(faults, of: document)
    }
  }

  static let spelling = Self(
    "spelling",
    "annotations are in their one spelling, which merges best",
    repair: .init("rewrites them, and tells what that drops, such as comments") { examination in
      var done: [Diagnostic] = []
      for (file, bytes, canonical) in try respelled(examination) {
        try examination.files.replace(bytes, of: file, by: canonical.bytes)
        done.append(Diagnostic(.note, "in its one spelling now", file: file))
        done += canonical.dropped(from: file)
      }
      return done
    }
  ) { examination in
    try respelled(examination).map { file, _, canonical in
      let comments = canonical.droppedComments.count
      return Diagnostic(
        .note,
        "this file is not in its one spelling"
          + (comments == 0
            ? ""
            : "; the repair drops \(comments == 1 ? "a comment" : "\(comments) comments")"),
        file: file
      )
    }
  }

  private static func respelled(
    _ examination: Examination
  ) throws(WorkflowError) -> [(file: String, bytes: [UInt8], canonical: CanonicalFile)] {
    var found: [(file: String, bytes: [UInt8], canonical: CanonicalFile)] = []
    for (id, _) in examination.readable {
      let file = DossierLayout.annotations(of: id)
      guard let bytes = try examination.files.read(file) else { continue }
      let canonical: CanonicalFile
      do {
        canonical = try AnnotationFile.canonicalised(
          bytes,
          file: file,
          limits: examination.files.dossier.limits
        )
      } catch {
        throw WorkflowError(DossierError.content(error))
      }
      if canonical.bytes != bytes { found.append((file, bytes, canonical)) }
    }
    return found
  }
}

extension Examination {
  /// The digests of the earlier texts that annotations are of, where the texts are kept.
  fileprivate func keptRevisions(of document: String, _ file: AnnotationFile) -> Set<String> {
    Set(file.annotations.compactMap(\.revision)).filter { digest in
      ((try? files.text(of: document, digest: digest)) ?? nil) != nil
    }
  }
}

extension Diagnostic {
  /// Tells of an annotation whose quote is not the bytes of its place; nothing where it is.
  fileprivate init?(
    quoteOf annotation: Annotation,
    in quotes: inout QuoteFinder,
    keptRevisions: Set<String>
  ) {
    let words = "“\(annotation.quote.shortened)” (\(annotation.id), \(annotation.review.rawValue))"
    if let digest = annotation.revision {
      self.init(
        .warning,
        "\(words) is of an earlier text"
          + (keptRevisions.contains(digest) ? "" : ", which is not kept"),
        remedy: "set quote and place right and remove its `revision`, or remove it"
      )
      return
    }
    let state = quotes.anchor(annotation.quote, at: annotation.span).state
    switch state {
    case .verified: return nil
    case .moved:
      self.init(
        .note,
        "\(words) stands at one other place",
        remedy: "run `briefing make`: it is carried there"
      )
    case .ambiguous, .changed, .orphaned:
      self.init(
        .warning,
        "\(words) is \(state.rawValue): its place holds other bytes",
        remedy: annotation.isDecided
          ? "set its quote and place right; a quote is compared byte for byte"
          : "run `briefing make`: what was merely proposed is proposed anew"
      )
    }
  }
}

extension CanonicalFile {
  fileprivate func dropped(from file: String) -> [Diagnostic] {
    droppedComments.map { comment in
      Diagnostic(
        .warning,
        "dropped: \(comment.text)",
        file: file,
        position: TextPosition(line: comment.position.line, column: comment.position.column)
      )
    }
  }
}

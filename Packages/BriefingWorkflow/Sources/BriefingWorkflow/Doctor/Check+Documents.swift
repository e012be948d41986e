import BriefingCore
import BriefingIngestion
import BriefingReporting
import BriefingStorage

// MARK: Sources and documents

extension DossierDoctor.Check {
  static let sources = Self("sources", "every source is there, and is what the dossier has of it") {
    examination in
    var found = examination.sources.skipped.map { Diagnostic(skipped: $0, in: "") }
    var known: Set<String> = []
    for id in examination.ids {
      guard let record = examination.record(of: id) else { continue }
      known.insert(record.file)
      guard let bytes = try examination.files.read(record.file, limit: .max) else {
        found.append(Diagnostic(retired: id, decisions: examination.files.decisions(on: id)))
        continue
      }
      if Digest(of: bytes).label != record.sourceDigest {
        found.append(
          Diagnostic(
            .warning,
            "the source changed after the last job",
            file: record.file,
            remedy: "see what it touches with `briefing diff`, and take it up with `briefing make`"
          )
        )
      }
    }
    for file in examination.sources.files where !known.contains(file) {
      let source = RawSource(id: "", file: file, bytes: [])
      let isRead = examination.readers.contains { $0.fileExtensions.contains(source.fileExtension) }
      found.append(
        isRead
          ? Diagnostic(
            .warning,
            "no job has taken this source up",
            file: file,
            remedy: "run `briefing make`"
          ) : Diagnostic(.note, "files of this type cannot be read", file: file)
      )
    }
    return found
  }

  static let documents = Self("documents", "every text is the one its record speaks of") {
    examination in
    var found: [Diagnostic] = []
    for id in examination.ids {
      if case .failure? = examination.records[id] { found += examination.records[id]?.fault ?? [] }
      if case .failure? = examination.texts[id] { found += examination.texts[id]?.fault ?? [] }
      guard let record = examination.record(of: id) else { continue }
      let text = examination.text(of: id)
      if text.map({ Digest(of: $0.bytes).label }) != record.textDigest {
        found.append(
          Diagnostic(
            .error,
            text == nil ? "the text is missing" : "the text is not the one its record speaks of",
            file: DossierLayout.text(of: id),
            remedy: "run `briefing make`: it is made anew from the source"
          )
        )
      }
    }
    // Two names that differ in case alone are one file on many disks.
    let byName = Dictionary(grouping: examination.ids) { $0.lowercased() }
    for group in byName.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      found.append(
        Diagnostic(
          .warning,
          "the ids \(group.joined(separator: " and ")) differ in case alone",
          file: DossierLayout.record(of: group[0]),
          remedy: "give one of the sources another `id` in briefing.yaml before the dossier is "
            + "copied to a disk that takes them for one"
        )
      )
    }
    return found
  }

  static let revisions = Self("revisions", "earlier texts are those their names tell") {
    examination in
    var found: [Diagnostic] = []
    for id in try examination.files.names(in: DossierLayout.revisions)
    where DossierLayout.isDocumentID(id) {
      let folder = DossierLayout.revisions(of: id)
      for name in try examination.files.names(in: folder) where name.hasSuffix(".txt") {
        let bytes = try examination.files.read("\(folder)/\(name)", limit: .max) ?? []
        // A source that was replaced lies beside the texts, under the digest of its own bytes.
        guard Digest(of: bytes).hexadecimal != name.dropLast(4) else { continue }
        found.append(
          Diagnostic(
            .error,
            "these are not the bytes that the name tells; nothing is compared with them",
            file: "\(folder)/\(name)",
            remedy: "restore the file, as from git"
          )
        )
      }
    }
    return found
  }

  static let briefing = Self("briefing", "the briefing is what the dossier gives, byte for byte") {
    examination in
    let files = examination.files
    guard try files.read(BriefingVerifier.briefingFile) != nil else {
      return [
        Diagnostic(
          .note,
          "there is no briefing yet",
          file: BriefingVerifier.briefingFile,
          remedy: "run `briefing make`"
        )
      ]
    }
    let problems: [String]
    do throws(WorkflowError) {
      problems = try DossierVerification(
        path: files.path,
        registry: examination.registry,
        readers: examination.readers,
        tool: examination.tool
      ).problems
    } catch {
      return [Diagnostic(.error, error.description)]
    }
    guard let first = problems.first else { return [] }
    let count = problems.count == 1 ? "one difference," : "\(problems.count) differences, the first"
    return [
      Diagnostic(
        .warning,
        "the briefing is not what the dossier gives: \(count) “\(first.shortened(to: 160))”",
        file: BriefingVerifier.briefingFile,
        remedy: "see all with `briefing verify`; after decisions or edits run `briefing make`"
      )
    ]
  }
}

// MARK: Annotations

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
    "files of annotations are in their one spelling, which merges best",
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

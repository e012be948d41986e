import BriefingCore
import BriefingStorage

/// Brings what a dossier holds into another folder, and again each time either has changed.
///
/// Both may be edited between two runs. For each file that people write, the version that was copied
/// last is kept in the cache, so that it shows which side changed: a change on one side is taken, and
/// where both changed a person's decisions are merged one by one. A decision made in the copy wins
/// over a different one in the original, and both are reported.
struct DossierCopy {
  private let origin: DossierFiles
  private(set) var notes: [Diagnostic] = []

  /// Creates a copy of a dossier.
  init(from origin: DossierFiles) { self.origin = origin }

  /// Where the version that was copied last is kept.
  private static func base(of file: String) -> String { "\(DossierLayout.cache)/origin/\(file)" }

  /// Stages what is to be copied.
  ///
  /// - Parameters:
  ///   - files: The dossier that is written.
  ///   - maximumBytes: The most bytes a source may hold.
  /// - Throws: ``WorkflowError`` where a file of the original cannot be read.
  mutating func stage(
    into files: inout DossierFiles,
    maximumBytes: Int
  ) throws(WorkflowError) {
    try stageSources(into: &files, maximumBytes: maximumBytes)
    for file in try writtenByPeople() { try stageWritten(file, into: &files) }
    try stagePrograms(into: &files, maximumBytes: maximumBytes)
    // What is known of retired documents, and their earlier versions, goes along; the rest is made
    // anew.
    for folder in [DossierLayout.documents, DossierLayout.revisions] {
      for file in try originals(below: folder) where try files.read(file) == nil {
        if let bytes = try origin.read(file) { try files.stage(bytes, as: file) }
      }
    }
    for name in try origin.names(in: DossierLayout.annotations) where name.hasSuffix(".yaml") {
      try stageAnnotations(String(name.dropLast(".yaml".count)), into: &files)
    }
  }

  private mutating func stageSources(
    into files: inout DossierFiles,
    maximumBytes: Int
  ) throws(WorkflowError) {
    let listing = try origin.sources()
    for file in listing.files {
      // One that is too large stays outside, and is reported; the others are copied.
      do throws(WorkflowError) {
        if let bytes = try origin.read(file, limit: maximumBytes) {
          try files.stage(bytes, as: file)
        }
      } catch {
        notes.append(Diagnostic(.error, error.description))
      }
    }
    notes += listing.skipped.map { Diagnostic(skipped: $0, in: origin.path) }
    let known = Set(listing.files)
    for file in try files.sources().files where !known.contains(file) {
      if try files.read(Self.base(of: file)) != nil {
        notes.append(
          Diagnostic(
            .note,
            "this source is gone from \(origin.path) and still part of the copy",
            file: "\(files.path)/\(file)",
            remedy: "remove it here too to retire it"
          )
        )
      }
    }
    for file in listing.files { try files.stage([], as: Self.base(of: file)) }
  }

  private func originals(below folder: String) throws(WorkflowError) -> [String] {
    do {
      return try origin.dossier.folder.files(below: folder).files
    } catch {
      throw WorkflowError(.file(error))
    }
  }

  /// The files people write, but for annotations: the manifest and decisions, gazetteers wherever
  /// they lie, templates; programs are the work of people too, and are looked for by themselves.
  private func writtenByPeople() throws(WorkflowError) -> [String] {
    var result = [DossierLayout.manifest, DossierLayout.decisions]
    result += try originals(below: DossierLayout.gazetteers)
    result += try originals(below: DossierLayout.templates)
    let manifest = try origin.attempt { dossier throws(DossierError) in try dossier.manifest() }
    for file in manifest.value.gazetteers where !result.contains(file) { result.append(file) }
    return result
  }

  /// Stages the programs that the manifest names, each with what lies beside it.
  private mutating func stagePrograms(
    into files: inout DossierFiles,
    maximumBytes: Int
  ) throws(WorkflowError) {
    let manifest = try origin.attempt { dossier throws(DossierError) in try dossier.manifest() }
    var staged: Set<String> = []
    for program in OutsideProgram.all(in: manifest.value, origin) {
      let parts = OutsideProgramParts(of: program, in: origin)
      notes += parts.notes
      for file in parts.files where staged.insert(file).inserted {
        do throws(WorkflowError) {
          try stageWritten(file, into: &files, limit: maximumBytes)
        } catch {
          notes.append(Diagnostic(.warning, error.description, remedy: "the copy is without it"))
        }
      }
    }
  }

  private mutating func stageWritten(
    _ file: String,
    into files: inout DossierFiles,
    limit: Int? = nil
  ) throws(WorkflowError) {
    guard let theirs = try origin.read(file, limit: limit) else { return }
    let ours = try files.read(file)
    let base = try files.read(Self.base(of: file))
    try files.stage(theirs, as: Self.base(of: file))
    if ours == nil || ours == base {
      try files.stage(theirs, as: file, permissions: origin.permissions(of: file))
    } else if ours != theirs, base != theirs {
      notes.append(
        Diagnostic(
          .warning,
          "this file and \(origin.path)/\(file) have both changed; this one was kept",
          file: "\(files.path)/\(file)",
          remedy: "carry the changes over by hand, or delete this file to take the other"
        )
      )
    }
  }

  private mutating func stageAnnotations(
    _ id: String,
    into files: inout DossierFiles
  ) throws(WorkflowError) {
    let file = DossierLayout.annotations(of: id)
    guard let bytes = try origin.read(file), let theirs = try version(file, in: origin) else {
      return
    }
    // A version copied last that cannot be read counts as none.
    let base = try? version(Self.base(of: file), in: files)
    try files.stage(bytes, as: Self.base(of: file))
    guard let ours = try version(file, in: files) else {
      return try files.stage(bytes, as: file)
    }
    let merge = AnnotationMerge(base: base ?? nil, ours: ours, theirs: theirs)
    for conflict in merge.conflicts {
      guard let id = conflict.annotation else { continue }
      let quote = merge.merged.annotations.first { $0.id == id }?.quote ?? ""
      notes.append(
        Diagnostic(
          .warning,
          "'\(conflict.field)' of “\(quote)” (\(id)) is \(conflict.ours) here and "
            + "\(conflict.theirs) in \(origin.path); what was decided here was kept",
          file: "\(files.path)/\(file)",
          remedy: "make the two agree"
        )
      )
    }
    try files.stage(merge.mergedText(), as: file)
  }

  private func version(
    _ file: String,
    in files: DossierFiles
  ) throws(WorkflowError) -> AnnotationMerge.Version? {
    guard let bytes = try files.read(file) else { return nil }
    do {
      return try AnnotationMerge.Version(
        yaml: bytes,
        file: "\(files.path)/\(file)",
        limits: files.dossier.limits
      )
    } catch {
      throw WorkflowError(.content(error))
    }
  }
}

extension Diagnostic {
  /// Tells of something among the sources that is none.
  init(skipped: FolderListing.Skipped, in folder: String) {
    let reason =
      switch skipped.reason {
      case .symbolicLink: "a symbolic link, which a dossier does not follow; put the file there"
      case .notAFile: "this is neither a file nor a folder"
      case .unreadableName: "its name is not UTF-8; rename it"
      case .unreadableFolder: "the folder cannot be read; check its permissions"
      }
    self.init(
      skipped.reason == .unreadableFolder ? .error : .note,
      "skipped: \(reason)",
      file: "\(folder)/\(skipped.path)"
    )
  }
}

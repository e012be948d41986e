import BriefingCore
import BriefingStorage

// MARK: What people write

extension DossierDoctor.Check {
  static let folders = Self("folders", "every folder of the dossier can be looked into") {
    $0.faults
  }

  static let manifest = Self("manifest", "briefing.yaml reads, and what it names is there") {
    examination in
    guard let manifest = try? examination.manifest.get() else { return examination.manifest.fault }
    let sources = Set(examination.sources.files)
    let missing = manifest.sources.enumerated().filter { !sources.contains($0.element.file) }.map {
      (key: "sources", item: $0.offset, file: $0.element.file)
    }
    let unknown = try manifest.gazetteers.enumerated().filter {
      try examination.files.read($0.element) == nil
    }.map { (key: "gazetteers", item: $0.offset, file: $0.element) }
    return (missing + unknown).map { place in
      Diagnostic(
        .error,
        "'\(place.file)' is named here, and there is no such file",
        file: DossierLayout.manifest,
        position: examination.files.dossier.position(
          of: place.key,
          item: place.item,
          in: DossierLayout.manifest
        ),
        remedy: "put the file there, or remove the entry"
      )
    }
  }

  static let decisions = Self("decisions", "decisions.yaml reads, and what it decides on is there")
  {
    examination in
    guard let decisions = try? examination.decisions.get() else {
      return examination.decisions.fault
    }
    // While a file cannot be read nobody knows which ids it has.
    guard examination.readable.count == examination.annotations.count else { return [] }
    let known = Set(examination.readable.flatMap { $0.file.annotations.map(\.id.rawValue) })
    let named = [("same", decisions.same), ("different", decisions.different)]
    return named.flatMap { key, groups in
      groups.enumerated().flatMap { index, group in
        // A name may be anything; what looks like an id is one.
        group.filter { $0.hasPrefix("a-") && $0.utf8.count == 18 && !known.contains($0) }.map {
          id in
          Diagnostic(
            .warning,
            "there is no annotation '\(id)'",
            file: DossierLayout.decisions,
            position: examination.files.dossier.position(
              of: key,
              item: index,
              in: DossierLayout.decisions
            ),
            remedy: "name the thing by an annotation that is there, or by its words"
          )
        }
      }
    }
  }

  static let gazetteers = Self("gazetteers", "every gazetteer reads, and is used") { examination in
    let named = Set((try? examination.manifest.get())?.gazetteers ?? [])
    let found =
      examination.gazetteers.map { ($0.file, $0.value.fault) }
      + examination.patterns.map { ($0.file, (try? $0.notes.get()) ?? $0.notes.fault) }
    return found.flatMap { file, faults in
      guard faults.isEmpty, !named.contains(file) else { return faults }
      return [
        Diagnostic(
          .note,
          "no annotator uses this gazetteer",
          file: file,
          remedy: "name it below `gazetteers:` in briefing.yaml"
        )
      ]
    }
  }

  static let names = Self("names", "every file has a name by which it is read") { examination in
    var found: [Diagnostic] = []
    let files = examination.files
    for name in try files.names(in: "") {
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"),
        !DossierLayout.parts.contains(name)
      else { continue }
      let meant = DossierLayout.parts.filter { $0.hasSuffix(".yaml") }.sorted()
        .first { name.isNear($0) }
      found.append(.unread(name, meant: meant))
    }
    for folder in [DossierLayout.annotations, DossierLayout.documents, DossierLayout.gazetteers] {
      let known =
        switch folder {
        case DossierLayout.documents: [".yaml", ".txt"]
        case DossierLayout.gazetteers: [".yaml", DossierFiles.patternEnding]
        default: [".yaml"]
        }
      for name in try files.names(in: folder) {
        let stem = known.first(where: name.hasSuffix).map { name.dropLast($0.count) }
        let isID = stem.map { DossierLayout.isDocumentID(String($0)) } ?? false
        guard stem == nil || !isID && folder != DossierLayout.gazetteers else { continue }
        let isShort = name.hasSuffix(".yml")
        found.append(
          .unread("\(folder)/\(name)", meant: isShort ? "\(name.dropLast(4)).yaml" : nil)
        )
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func unread(_ file: String, meant: String?) -> Diagnostic {
    Diagnostic(
      .warning,
      "nothing reads a file of this name",
      file: file,
      remedy: meant.map { "is it meant to be '\($0)'?" } ?? "move it out of the dossier"
    )
  }
}

extension String {
  /// Whether it differs from a name by its ending, by case, or by a letter or two.
  fileprivate func isNear(_ name: String) -> Bool {
    func stem(_ text: String) -> [UInt8] {
      Array(text.lowercased().prefix { $0 != "." }.utf8)
    }
    let (left, right) = (stem(self), stem(name))
    let shared = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.dropFirst(shared).reversed(), right.dropFirst(shared).reversed())
      .prefix { $0 == $1 }.count
    return max(left.count, right.count) - shared - tail <= 2
  }
}

// MARK: What goes with them

extension DossierDoctor.Check {
  static let schemas = Self(
    "schemas",
    "the schemas by which editors check are those of this version",
    repair: .init("writes the schemas of this version") { examination in
      let stale = try staleSchemas(examination)
      for schema in stale {
        try examination.files.write(Array(schema.text.utf8), to: DossierLayout.schema(schema))
      }
      return stale.map { Diagnostic(.note, "written anew", file: DossierLayout.schema($0)) }
    }
  ) { examination in
    try staleSchemas(examination).map {
      Diagnostic(
        .warning,
        "this schema is missing or that of another version",
        file: DossierLayout.schema($0)
      )
    }
  }

  private static func staleSchemas(_ examination: Examination) throws(WorkflowError) -> [Schema] {
    var stale: [Schema] = []
    for schema in Schema.all
    where try examination.files.read(DossierLayout.schema(schema)) != Array(schema.text.utf8) {
      stale.append(schema)
    }
    return stale
  }

  static let modelines = Self(
    "modelines",
    "the first line of each file tells editors its schema",
    repair: .init("adds the line") { examination in
      let bare = try withoutModeline(examination)
      for (file, line, bytes) in bare {
        try examination.files.replace(bytes, of: file, by: line + bytes)
      }
      return bare.map { Diagnostic(.note, "its first line names the schema now", file: $0.file) }
    }
  ) { examination in
    try withoutModeline(examination).map {
      Diagnostic(.note, "editors cannot tell the schema of this file", file: $0.file)
    }
  }

  private static func withoutModeline(
    _ examination: Examination
  ) throws(WorkflowError) -> [(file: String, line: [UInt8], bytes: [UInt8])] {
    var bare: [(file: String, line: [UInt8], bytes: [UInt8])] = []
    for (file, schema) in examination.written {
      guard let bytes = try examination.files.read(file) else { continue }
      let head = String(decoding: bytes.prefix(1000), as: UTF8.self)
      // Some editors look for a line of their own.
      guard !head.contains("$schema"), !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { continue }
      let folder = file.contains("/") ? "../\(DossierLayout.schemas)" : DossierLayout.schemas
      let line = "# yaml-language-server: $schema=\(folder)/\(schema.fileName)\n"
      bare.append((file, Array(line.utf8), bytes))
    }
    return bare
  }

  static let leftovers = Self(
    "leftovers",
    "no unfinished file of a writer that was cut short lies about",
    repair: .init("removes them") { examination in
      let folder = examination.files.dossier.folder
      let before = folder.leftovers()
      do throws(FileError) {
        try folder.removeLeftovers()
      } catch {
        throw WorkflowError(DossierError.file(error))
      }
      let after = Set(folder.leftovers())
      return before.filter { !after.contains($0) }.map { Diagnostic(.note, "removed", file: $0) }
    }
  ) { examination in
    examination.files.dossier.folder.leftovers().map {
      Diagnostic(
        .note,
        "a writer that was cut short left this, or one is writing it just now",
        file: $0
      )
    }
  }

  static let ignore = Self(
    "ignore",
    "git ignores what can be made anew",
    repair: .init("writes .briefing/.gitignore") { examination in
      guard try isCacheShown(examination) else { return [] }
      try examination.files.write(Array("*\n".utf8), to: ignoreFile)
      return [Diagnostic(.note, "written", file: ignoreFile)]
    }
  ) { examination in
    guard try isCacheShown(examination) else { return [] }
    return [Diagnostic(.note, "without this file git would keep the cache", file: ignoreFile)]
  }

  private static let ignoreFile = "\(DossierLayout.cache)/.gitignore"

  private static func isCacheShown(_ examination: Examination) throws(WorkflowError) -> Bool {
    guard try examination.files.read(ignoreFile) == nil else { return false }
    return try !examination.files.names(in: DossierLayout.cache).isEmpty
  }
}

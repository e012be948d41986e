import BriefingCore
import BriefingIngestion
import BriefingStorage
import Foundation

/// Brings sources into a dossier, byte for byte; what lies outside it is never changed.
struct SourceImport {
  let files: DossierFiles
  let plan: MakePlan
  let maximumBytes: Int

  /// Copies the dossier a job starts from, then the sources that are added.
  ///
  /// A person's decisions in the output are kept: annotations and decisions are copied only where the
  /// output has none, and what a person decided in the origin is added by ``Annotator`` runs.
  ///
  /// - Returns: What was found and could not be brought in.
  func run() throws(WorkflowError) -> [Diagnostic] {
    var notes = plan.notes
    if let origin = plan.origin { try copyDossier(DossierFiles(path: origin)) }
    for path in plan.files {
      guard let bytes = try Self.bytes(of: path, limit: maximumBytes) else { continue }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let target = try freeName(for: name, bytes)
      if target != name {
        notes.append(
          Diagnostic(
            .note,
            "another source is called '\(name)'; this one is kept as '\(target)'",
            file: path
          )
        )
      }
      try files.write(bytes, to: "\(DossierLayout.sources)/\(target)")
    }
    return notes
  }

  private func copyDossier(_ origin: DossierFiles) throws(WorkflowError) {
    try files.copy(DossierLayout.manifest, from: origin)
    for folder in [DossierLayout.sources, DossierLayout.gazetteers, DossierLayout.templates] {
      for name in try origin.names(in: folder)
      where FileKind(of: "\(origin.path)/\(folder)/\(name)") == .file {
        try copy("\(folder)/\(name)", from: origin)
      }
    }
    if try files.read(DossierLayout.decisions) == nil {
      try files.copy(DossierLayout.decisions, from: origin)
    }
    for name in try origin.names(in: DossierLayout.annotations) where name.hasSuffix(".yaml") {
      try copyAnnotations(name, from: origin)
    }
  }

  private func copy(_ file: String, from origin: DossierFiles) throws(WorkflowError) {
    if let bytes = try origin.readSource(file, limit: maximumBytes) {
      try files.write(bytes, to: file)
    }
  }

  /// Copies annotations; where the output has some, what a person decided in the origin is added to
  /// them, unless a person decided otherwise there.
  private func copyAnnotations(
    _ name: String,
    from origin: DossierFiles
  ) throws(WorkflowError) {
    let id = String(name.dropLast(".yaml".count))
    guard
      let own = try files.attempt({ dossier throws(DossierError) in
        try dossier.annotations(of: id)
      })
    else {
      return try files.copy("\(DossierLayout.annotations)/\(name)", from: origin)
    }
    guard
      let theirs = try origin.attempt({ dossier throws(DossierError) in
        try dossier.annotations(of: id)
      })
    else { return }
    var merged = own.value
    let settled = Set(merged.annotations.filter(\.isDecided).map(\.id))
    let added = theirs.value.annotations.filter { $0.isDecided && !settled.contains($0.id) }
    let ids = Set(added.map(\.id))
    merged.annotations = (merged.annotations.filter { !ids.contains($0.id) } + added).sorted()
    try files.attempt { dossier throws(DossierError) in
      try dossier.write(merged, expecting: own.revision)
    }
  }

  /// The name for a source in the dossier: its own, or with a number where another has it.
  private func freeName(for name: String, _ bytes: [UInt8]) throws(WorkflowError) -> String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let stem = parts.dropLast().joined(separator: ".")
    let suffix = parts.last.map { "." + $0 } ?? ""
    var candidate = name
    var number = 2
    while let there = try files.readSource(
      "\(DossierLayout.sources)/\(candidate)",
      limit: .max
    ), there != bytes {
      // The file of an earlier run may have been corrected since: then it is the same source.
      if number == 2, plan.files.count(where: { $0.hasSuffix("/" + name) || $0 == name }) == 1 {
        return candidate
      }
      candidate = "\(stem)-\(number)\(suffix)"
      number += 1
    }
    return candidate
  }

  /// Reads a file outside the dossier.
  static func bytes(of path: String, limit: Int) throws(WorkflowError) -> [UInt8]? {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
    guard size <= limit else {
      throw WorkflowError(
        .input,
        "\(path): the file holds \(size) bytes, over the limit of \(limit); "
          + "raise it with --max-bytes"
      )
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkflowError(.noInput, "\(path): the file cannot be read; check its permissions")
    }
    return Array(data)
  }
}

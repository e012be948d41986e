import BriefingCore
import BriefingIngestion
import BriefingReporting
import BriefingStorage

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
      problems = try await DossierVerification(
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

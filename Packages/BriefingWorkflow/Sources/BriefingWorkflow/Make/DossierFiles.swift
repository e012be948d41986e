import BriefingCore
import BriefingStorage
import Foundation

/// The files of a dossier as the workflow reads and writes them, with errors in its own terms.
///
/// What a job brings in is staged first: everything that can be wrong with the input is found before
/// the first byte is written.
struct DossierFiles: Sendable {
  private(set) var dossier: Dossier

  /// Creates the files of a dossier.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - maximumBytes: The most bytes a source may hold. What is made of a source quotes it several
  ///     times over, so that those files are read within a bound that grows with it.
  init(path: String, maximumBytes: Int) {
    dossier = Dossier(path: path, limits: Self.limits(forSourcesOf: maximumBytes))
  }

  /// The bounds for files made of sources that hold at most so many bytes.
  static func limits(forSourcesOf maximumBytes: Int) -> YAMLLimits {
    let standard = YAMLLimits.standard
    let (files, isTooMuch) = maximumBytes.multipliedReportingOverflow(by: 16)
    return YAMLLimits(
      bytes: max(standard.bytes, isTooMuch ? .max : files),
      depth: standard.depth,
      scalarBytes: max(standard.scalarBytes, maximumBytes)
    )
  }

  var path: String { dossier.folder.path }

  /// Calls a function and turns its error into one of the workflow.
  func attempt<Value>(
    _ body: (Dossier) throws(DossierError) -> Value
  ) throws(WorkflowError) -> Value {
    do {
      return try body(dossier)
    } catch {
      throw WorkflowError(error)
    }
  }

  /// Does the same for a file that every run makes anew, so that it may be removed where it is
  /// damaged.
  func attemptMadeAnew<Value>(
    _ body: (Dossier) throws(DossierError) -> Value
  ) throws(WorkflowError) -> Value {
    do {
      return try body(dossier)
    } catch {
      guard case .content = error else { throw WorkflowError(error) }
      throw WorkflowError(.input, "\(error) Or remove the file: it is made anew.")
    }
  }

  /// Makes sure that there is a dossier.
  func requireDossier() throws(WorkflowError) {
    guard try attempt({ dossier throws(DossierError) in try dossier.exists() }) else {
      throw WorkflowError(
        .noInput,
        "\(path): this is no dossier: it has neither briefing.yaml nor a folder 'sources'"
      )
    }
  }

  /// The ids of the documents of a dossier, or those that are named, which must be there.
  func documents(named ids: [String]) throws(WorkflowError) -> [String] {
    try requireDossier()
    let known = try attempt { dossier throws(DossierError) in try dossier.documentIDs() }
    if let stranger = ids.first(where: { !known.contains($0) }) {
      throw WorkflowError(
        .noInput,
        "\(path): there is no document '\(stranger)'; "
          + (known.isEmpty
            ? "it has none yet: run `briefing make \(path)`"
            : "there are: \(known.joined(separator: ", "))")
      )
    }
    return ids.isEmpty ? known : ids
  }

  /// Reads a file as it is; nothing where it is not there.
  func read(_ file: String, limit: Int? = nil) throws(WorkflowError) -> [UInt8]? {
    try attempt { dossier throws(DossierError) in try dossier.read(file, limit: limit) }
  }

  /// Returns the names in a folder that do not start with a dot.
  func names(in folder: String) throws(WorkflowError) -> [String] {
    try attempt { dossier throws(DossierError) in try dossier.names(in: folder) }
  }

  /// Returns who may read, write and run a file; nothing where the system does not say.
  func permissions(of file: String) -> UInt32? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
    return (attributes?[.posixPermissions] as? NSNumber).map { $0.uint32Value & 0o777 }
  }

  /// Lists the sources, and what lies among them and is none.
  func sources() throws(WorkflowError) -> FolderListing {
    try attempt { dossier throws(DossierError) in try dossier.sourceFiles() }
  }

  /// Returns the text of a document that has a digest: the one there is, or an earlier one that was
  /// kept; nothing where there is none.
  func text(of id: String, digest: String) throws(WorkflowError) -> DocumentText? {
    try attempt { dossier throws(DossierError) in
      if let text = try dossier.text(of: id), Digest(of: text.bytes).label == digest { return text }
      return try dossier.text(of: id, revision: digest)
    }
  }

  /// Returns what was said of a document when it last had a text, where that is kept.
  func annotations(
    of id: String,
    whenTextWas digest: String
  ) throws(WorkflowError) -> [Annotation] {
    try attempt { dossier throws(DossierError) in
      // A damaged file of the past stops nothing.
      (try? dossier.annotations(of: id, revision: digest))?.value.annotations ?? []
    }
  }

  /// How many annotations of a document a person has decided on; none where they cannot be read.
  func decisions(on id: String) -> Int {
    let file = (try? dossier.annotations(of: id)) ?? nil
    return file?.value.annotations.count { $0.isDecided } ?? 0
  }

  /// Replaces a file; the same bytes again leave it untouched.
  func write(_ bytes: [UInt8], to file: String) throws(WorkflowError) {
    _ = try attempt { dossier throws(DossierError) in try dossier.write(bytes, to: file) }
  }

  /// Replaces the bytes of a file if it still has those that were read.
  func replace(_ old: [UInt8], of file: String, by new: [UInt8]) throws(WorkflowError) {
    _ = try attempt { dossier throws(DossierError) in
      try dossier.write(new, to: file, expecting: Revision(of: old))
    }
  }

  /// Begins a job in the dossier; nothing while another is being done.
  func beginJob() throws(WorkflowError) -> DossierJob? {
    do {
      return try dossier.folder.tryBeginJob()
    } catch {
      throw WorkflowError(DossierError.file(error))
    }
  }

  // MARK: Staging

  /// Holds back the new contents of a file until ``commit()``; what the file holds already is not
  /// staged again.
  mutating func stage(
    _ bytes: [UInt8],
    as file: String,
    permissions: UInt32? = nil
  ) throws(WorkflowError) {
    guard try read(file, limit: .max) != bytes else { return }
    do {
      try dossier.stage(bytes, as: file, permissions: permissions)
    } catch {
      throw WorkflowError(error)
    }
  }

  /// Takes back what was staged for a file.
  mutating func unstage(_ file: String) { dossier.unstage(file) }

  /// Writes what was staged.
  mutating func commit() throws(WorkflowError) {
    do {
      try dossier.commit()
    } catch {
      throw WorkflowError(error)
    }
  }
}

extension WorkflowError {
  /// Creates the error of a dossier, in the words of the storage.
  init(_ error: DossierError) {
    switch error {
    case .content: self.init(.input, error.description)
    case .file(.notUTF8), .file(.tooLarge), .file(.outsideFolder), .file(.symbolicLink):
      self.init(.input, error.description)
    case .file(.cannotWrite), .file(.changedMeanwhile), .file(.locked):
      self.init(.cannotWrite, error.description)
    case .file(.mayNotLast): self.init(.inputOutput, error.description)
    case .file: self.init(.noInput, error.description)
    }
  }
}

import BriefingCore
import BriefingStorage

/// The files of a dossier as the workflow reads and writes them, with errors in its own terms.
struct DossierFiles: Sendable {
  let dossier: Dossier

  init(path: String) { dossier = Dossier(path: path) }

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

  /// Reads a file as it is; nothing where it is not there.
  func read(_ file: String) throws(WorkflowError) -> [UInt8]? {
    try attempt { dossier throws(DossierError) in try dossier.read(file) }
  }

  /// Reads a source, which may hold more bytes than the other files of a dossier.
  func readSource(_ file: String, limit: Int) throws(WorkflowError) -> [UInt8]? {
    do {
      return try dossier.folder.read(file, limit: limit)
    } catch {
      throw WorkflowError(.file(error))
    }
  }

  /// Returns the names in a folder that do not start with a dot.
  func names(in folder: String) throws(WorkflowError) -> [String] {
    do {
      return try dossier.folder.names(in: folder).filter { !$0.hasPrefix(".") }
    } catch {
      throw WorkflowError(.file(error))
    }
  }

  /// Replaces a file; the same bytes again leave it untouched.
  func write(_ bytes: [UInt8], to file: String) throws(WorkflowError) {
    _ = try attempt { dossier throws(DossierError) in try dossier.write(bytes, to: file) }
  }

  /// Copies a file of another folder, where it is there.
  func copy(_ file: String, from other: DossierFiles) throws(WorkflowError) {
    if let bytes = try other.read(file) { try write(bytes, to: file) }
  }
}

extension WorkflowError {
  /// Creates the error of a dossier, in the words of the storage.
  init(_ error: DossierError) {
    switch error {
    case .content: self.init(.input, error.description)
    case .file(.notUTF8), .file(.tooLarge), .file(.outsideFolder), .file(.symbolicLink):
      self.init(.input, error.description)
    case .file(.cannotWrite), .file(.mayNotLast), .file(.changedMeanwhile), .file(.locked):
      self.init(.cannotWrite, error.description)
    case .file: self.init(.noInput, error.description)
    }
  }
}

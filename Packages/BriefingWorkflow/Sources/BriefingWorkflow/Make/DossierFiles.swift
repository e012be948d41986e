import BriefingCore
import BriefingIngestion
import BriefingStorage
import Foundation

/// The files of a dossier as the workflow reads and writes them, with errors in its own terms.
struct DossierFiles: Sendable {
  let folder: DossierFolder

  init(path: String) { folder = DossierFolder(path: path) }

  var path: String { folder.path }

  // MARK: Reading

  func read(_ file: String, limit: Int = .max) throws(WorkflowError) -> [UInt8]? {
    do {
      return try folder.read(file, limit: limit)
    } catch {
      throw WorkflowError(reading: error)
    }
  }

  func load<File: YAMLFile>(_ type: File.Type, from file: String) throws(WorkflowError) -> File? {
    guard let bytes = try read(file) else { return nil }
    do {
      return try File(yaml: bytes, file: "\(path)/\(file)")
    } catch {
      throw WorkflowError(.input, error.description)
    }
  }

  func names(in folder: String) throws(WorkflowError) -> [String] {
    do {
      return try self.folder.names(in: folder)
    } catch {
      throw WorkflowError(reading: error)
    }
  }

  // MARK: Writing

  /// Replaces a file; the same bytes again leave it untouched.
  func write(_ bytes: [UInt8], to file: String) throws(WorkflowError) {
    do {
      try folder.write(bytes, to: file)
    } catch {
      throw WorkflowError(writing: error)
    }
  }

  /// Copies a file of another folder, where it is there.
  func copy(_ file: String, from other: DossierFiles) throws(WorkflowError) {
    if let bytes = try other.read(file) { try write(bytes, to: file) }
  }
}

extension WorkflowError {
  /// The error of a file that cannot be read.
  init(reading error: FileError) {
    self.init(.noInput, error.description)
  }

  /// The error of a file that cannot be written.
  init(writing error: FileError) {
    self.init(.cannotWrite, error.description)
  }
}

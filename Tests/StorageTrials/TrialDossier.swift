import BriefingCore
import BriefingStorage
import Foundation

/// The dossier of a trial: one file of annotations that writers add to.
struct TrialDossier {
  private static let document = "trial"

  let path: String

  /// Adds annotations, each in an update of its own.
  ///
  /// It prints a line when it begins, and the number of each annotation once it is there for good.
  func write(name: String, count: Int, isQuiet: Bool = false) throws {
    let dossier = Dossier(folder: DossierFolder(path: path, lockTimeout: 3_600))
    if !isQuiet { FileHandle.standardOutput.write(Data("begins\n".utf8)) }
    for number in 0..<count {
      try dossier.updateAnnotations(of: Self.document) { file in
        var changed = file ?? Self.empty
        changed.annotations.append(Self.annotation("\(name)-\(number)"))
        file = changed
      }
      if !isQuiet { FileHandle.standardOutput.write(Data("\(number)\n".utf8)) }
    }
  }

  /// Reads until standard input ends, and prints how often it read.
  ///
  /// A version that is not whole, or smaller than one before it, ends the program with an error; the
  /// bytes of one that was found whole are found so again.
  func read() throws {
    var count = 0
    var size = 0
    var version: [UInt8]?
    let file = DossierLayout.annotations(of: Self.document)
    var end = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&end, 1, 0) == 0 {
      let bytes = try Dossier(path: path).read(file)
      count += 1
      guard let bytes, bytes != version else { continue }
      let found = try AnnotationFile(yaml: bytes).annotations.count
      guard found >= size else {
        throw TrialFailure("a version with \(found) annotations came after one with \(size)")
      }
      size = found
      version = bytes
    }
    print(count)
  }

  /// The ids of the annotations that are there.
  func ids() throws -> [String] {
    try Dossier(path: path).annotations(of: Self.document)?.value.annotations.map(\.id.rawValue)
      ?? []
  }

  /// What lies in the folder of annotations.
  func names() throws -> [String] { try DossierFolder(path: path).names(in: "annotations") }

  private static var empty: AnnotationFile {
    AnnotationFile(
      document: document,
      source: "sources/trial.txt",
      digest: "sha256:" + String(repeating: "0", count: 64),
      annotations: []
    )
  }

  private static func annotation(_ id: String) -> Annotation {
    Annotation(
      id: AnnotationID(rawValue: id),
      label: "trial",
      span: TextSpan(0..<5),
      quote: "trial",
      annotator: "trial@1"
    )
  }
}

/// A folder for a trial, removed when it is over.
func withTrialFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "storage-trial-\(UUID().uuidString)", directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}

/// This program, started once more.
func started(_ arguments: [String], input: Pipe? = nil, output: Pipe) throws -> Process {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
  process.arguments = arguments
  process.standardOutput = output
  if let input { process.standardInput = input }
  try process.run()
  return process
}

public import BriefingCore
import BriefingStorage

/// The programs that a dossier names as annotators: what somebody should look at who is to run them.
public struct DossierPrograms: Sendable {
  /// A program that is named.
  public struct Program: Sendable, Hashable {
    /// The program and its arguments.
    public let words: [String]
    /// The path of the file that names it.
    public let file: String
    /// Where the file names it.
    public let position: TextPosition?
  }

  /// The programs, in the order they are named.
  public let programs: [Program]

  /// Reads which programs a dossier names; none of them is run.
  ///
  /// - Parameter path: The folder of the dossier.
  /// - Throws: ``WorkflowError`` where it cannot be read.
  public init(of path: String) throws(WorkflowError) {
    let files = DossierFiles(path: path, maximumBytes: BriefingRequest.defaultMaximumBytes)
    try files.requireDossier()
    let manifest = try files.attempt { dossier throws(DossierError) in try dossier.manifest().value
    }
    programs = OutsideProgram.all(in: manifest, files).map { program in
      Program(
        words: program.words,
        file: "\(path)/\(DossierLayout.manifest)",
        position: program.position
      )
    }
  }
}

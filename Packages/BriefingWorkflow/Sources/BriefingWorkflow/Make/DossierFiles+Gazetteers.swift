import BriefingCore
import BriefingInterchange
import BriefingStorage

extension DossierFiles {
  /// The ending of files with the patterns of a spaCy `EntityRuler`.
  static let patternEnding = ".jsonl"

  /// Reads a gazetteer of the dossier: one in YAML, or the patterns of a spaCy `EntityRuler`.
  ///
  /// - Parameter file: The path inside the dossier.
  /// - Returns: The gazetteer, and what of the file cannot be used.
  /// - Throws: ``WorkflowError`` where there is no such file, or it cannot be read.
  func gazetteer(
    at file: String
  ) throws(WorkflowError) -> (value: Gazetteer, notes: [Diagnostic]) {
    guard file.hasSuffix(Self.patternEnding) else {
      return (try attempt { dossier throws(DossierError) in try dossier.gazetteer(at: file) }, [])
    }
    guard let bytes = try read(file) else {
      throw WorkflowError(DossierError.file(.notFound(path: "\(path)/\(file)")))
    }
    let patterns = EntityRulerPatterns(InterchangeFile(name: file, bytes: bytes))
    return (patterns.gazetteer, patterns.problems)
  }
}

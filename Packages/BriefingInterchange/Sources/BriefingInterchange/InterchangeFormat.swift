/// The formats of other tools that annotations come from and go to.
public enum InterchangeFormat: String, Sendable, Hashable, CaseIterable {
  /// Standoff files of brat.
  case brat
  /// W3C Web Annotations in JSON-LD.
  case webAnnotation = "web-annotation"
  /// Tables of comma-separated values.
  case csv

  /// Writes documents in the format, with its usual choices.
  public var exporter: any Exporter {
    switch self {
    case .brat: BratExporter()
    case .webAnnotation: WebAnnotationExporter()
    case .csv: CSVExporter()
    }
  }

  /// Reads files in the format.
  public var importer: any Importer {
    switch self {
    case .brat: BratImporter()
    case .webAnnotation: WebAnnotationImporter()
    case .csv: CSVImporter()
    }
  }
}

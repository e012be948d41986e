public import BriefingIngestion

/// The types of sources that jobs read where nobody says otherwise.
public enum SourceReaders {
  /// The readers that need no outside program, and those of formats that programs are known for.
  ///
  /// Without the trait `Processes` no program is run, and the first are all there are.
  public static let standard = Ingestion.standardReaders + throughPrograms

  #if Processes
  private static let throughPrograms: [any Reader] = [
    PDFReader { source throws(IngestionError) in try await PDFConversion().text(of: source) }
  ]
  #else
  private static let throughPrograms: [any Reader] = []
  #endif
}

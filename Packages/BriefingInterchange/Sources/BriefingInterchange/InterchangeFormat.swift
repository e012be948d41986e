/// The formats of other tools that annotations come from and go to.
public enum InterchangeFormat: String, Sendable, Hashable, CaseIterable {
  /// Standoff files of brat.
  case brat
  /// W3C Web Annotations in JSON-LD.
  case webAnnotation = "web-annotation"
  /// Columns of words and IOB2 tags, as CoNLL has them.
  case iob2
  /// Documents of spaCy in JSON.
  case spacy
  /// Tasks of Prodigy, a JSON object a line.
  case prodigy
  /// CAS of UIMA in JSON.
  case casJSON = "cas-json"
  /// CAS of UIMA in XMI.
  case casXMI = "cas-xmi"
  /// Stores of STAM in JSON.
  case stam
  /// Documents of GATE, bdoc in JSON.
  case bdoc
  /// Tasks of Label Studio.
  case labelStudio = "label-studio"
  /// Tables of comma-separated values.
  case csv

  /// Writes documents in the format, with its usual choices.
  public var exporter: any Exporter {
    switch self {
    case .brat: BratExporter()
    case .webAnnotation: WebAnnotationExporter()
    case .iob2: IOB2Exporter()
    case .spacy: SpacyExporter()
    case .prodigy: ProdigyExporter()
    case .casJSON: CASJSONExporter()
    case .casXMI: CASXMIExporter()
    case .stam: STAMExporter()
    case .bdoc: BdocExporter()
    case .labelStudio: LabelStudioExporter()
    case .csv: CSVExporter()
    }
  }

  /// Reads files in the format.
  public var importer: any Importer {
    switch self {
    case .brat: BratImporter()
    case .webAnnotation: WebAnnotationImporter()
    case .iob2: IOB2Importer()
    case .spacy: SpacyImporter()
    case .prodigy: ProdigyImporter()
    case .casJSON: CASJSONImporter()
    case .casXMI: CASXMIImporter()
    case .stam: STAMImporter()
    case .bdoc: BdocImporter()
    case .labelStudio: LabelStudioImporter()
    case .csv: CSVImporter()
    }
  }
}

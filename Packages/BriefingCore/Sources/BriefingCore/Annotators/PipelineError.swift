/// Why a pipeline refused its annotators or what one of them said.
public enum PipelineError: Error, Sendable, Hashable {
  /// Two annotators have the same name.
  case duplicateName(String)
  /// A required layer is made by nobody.
  case missingProducer(annotator: String, layer: Label)
  /// Annotators wait for each other.
  case cycle([String])
  /// An annotator marked a layer it had not declared.
  case undeclaredLayer(annotator: String, layer: Label)
  /// An annotator marked a span that is empty, outside the text or inside a character.
  case badSpan(annotator: String, document: String, span: TextSpan, length: Int)
  /// An annotator gave a confidence outside 0 to 1.
  case badConfidence(annotator: String, document: String, confidence: Double)
  /// An annotator marked one span twice with one label and different attributes.
  case contradiction(annotator: String, document: String, layer: Label, span: TextSpan)
  /// An annotator failed.
  case failed(annotator: String, document: String, reason: String)
}

extension PipelineError: CustomStringConvertible {
  /// What happened, who did it, and what to do.
  public var description: String {
    switch self {
    case .duplicateName(let name):
      "two annotators are named '\(name)'; names must differ, so rename one or remove it"
    case .missingProducer(let annotator, let layer):
      "annotator '\(annotator)' requires the layer '\(layer)', which no annotator of this run "
        + "produces; add one that does, or declare the layer under `uses`"
    case .cycle(let names):
      "annotators wait for each other: \(names.joined(separator: ", ")); "
        + "one of them must not require or use what the others produce"
    case .undeclaredLayer(let annotator, let layer):
      "annotator '\(annotator)' marked the layer '\(layer)', which it does not declare; "
        + "add it to `produces`"
    case .badSpan(let annotator, let document, let span, let length):
      "annotator '\(annotator)' marked \(span) in '\(document)', which is no span of its "
        + "\(length) bytes: spans are not empty and start and end between characters"
    case .badConfidence(let annotator, let document, let confidence):
      "annotator '\(annotator)' gave the confidence \(confidence) in '\(document)'; "
        + "it lies between 0 and 1, or is left out"
    case .contradiction(let annotator, let document, let layer, let span):
      "annotator '\(annotator)' marked \(span) in '\(document)' as '\(layer)' twice, with "
        + "different attributes; it must decide for one"
    case .failed(let annotator, let document, let reason):
      "annotator '\(annotator)' failed on '\(document)': \(reason)"
    }
  }
}

public import BriefingCore

/// Returns how an annotator breaks the rules every annotator keeps, whatever it looks for.
///
/// It is run, twice each, over empty and strange texts, over a long one, and over text meant to
/// break it; with no other layers to read, and with layers full of marks. Its spans must lie in the
/// text and between characters, its layers must be declared, and it must find the same each time.
///
/// - Parameter annotator: The annotator.
/// - Returns: One line for each rule broken on a text, none where all is well.
public func conformance(of annotator: some Annotator) -> [String] {
  let descriptor = annotator.descriptor
  var result: [String] = []
  for sample in Sample.all {
    for layers in [[:], sample.layers(for: descriptor)] {
      let view = DocumentView(document: sample.document, layers: layers)
      for violation in violations(by: annotator, on: view) {
        let line = "on \(sample.name): \(violation)"
        if !result.contains(line) { result.append(line) }
      }
    }
  }
  return result
}

private func violations(by annotator: some Annotator, on view: DocumentView) -> [Violation] {
  let marks: [Mark]
  let again: [Mark]
  do {
    marks = try annotator.annotate(view)
    again = try annotator.annotate(view)
  } catch {
    return [.failed("\(error)")]
  }
  var result: [Violation] = marks == again ? [] : [.unstable]
  for mark in marks {
    if !annotator.descriptor.produces.contains(mark.label) {
      result.append(.undeclared(mark.label))
    }
    if !view.text.contains(mark.span) {
      result.append(.badSpan(mark.label, mark.span, length: view.text.count))
    }
    if let confidence = mark.confidence, !(0...1).contains(confidence) {
      result.append(.badConfidence(mark.label, confidence))
    }
    // One broken rule says enough; a list of thousands does not help.
    if result.count >= 5 { break }
  }
  return result
}

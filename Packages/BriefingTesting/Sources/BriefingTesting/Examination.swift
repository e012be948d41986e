import BriefingCore

/// The rules every annotator keeps, applied to what one returned.
struct Examination {
  /// One text with the layers an annotator is shown.
  struct Trial {
    let sample: Sample
    let view: DocumentView
    /// Whether it is run twice; the longest text is not.
    var isRepeated: Bool { !sample.isVeryLong }
  }

  private let descriptor: AnnotatorDescriptor
  /// The texts to come back to after all others, in reverse, since what is remembered is mostly the
  /// last.
  private(set) var remembered: [Trial] = []
  /// What was found on these.
  private var found: [String: [Mark]] = [:]
  private(set) var lines: [String] = []

  init(of descriptor: AnnotatorDescriptor) {
    self.descriptor = descriptor
    if descriptor.name.isEmpty
      || descriptor.name.contains(where: { $0 == "@" || $0.isWhitespace })
    {
      lines.append("\(Violation.badName(descriptor.name))")
    }
    for label in descriptor.produces.sorted()
    where !Label.vocabulary.contains(label) && !label.isDotted {
      lines.append("\(Violation.badLabel(label))")
    }
  }

  /// The texts an annotator is run over: without other layers, and with layers full of marks.
  static func trials(of descriptor: AnnotatorDescriptor) -> [Trial] {
    Sample.all.flatMap { sample in
      let bare = Trial(sample: sample, view: DocumentView(document: sample.document))
      let layers = sample.isVeryLong ? [:] : sample.layers(for: descriptor)
      guard !layers.isEmpty else { return [bare] }
      return [
        bare,
        Trial(sample: sample, view: DocumentView(document: sample.document, layers: layers)),
      ]
    }
  }

  /// Notes what is wrong with what was found, and with what was found the second time.
  mutating func note(
    _ first: Result<[Mark], any Error>,
    again: Result<[Mark], any Error>?,
    on trial: Trial
  ) {
    do {
      let marks = try first.get()
      if let again, try again.get() != marks { add(.unstable, on: trial) }
      for violation in violations(in: marks, of: trial.sample) { add(violation, on: trial) }
      if trial.sample.isShort, found[trial.sample.name] == nil {
        found[trial.sample.name] = marks
        remembered.insert(trial, at: 0)
      }
    } catch {
      add(.failed("\(error)"), on: trial)
    }
  }

  /// Notes where something else was found after other texts.
  mutating func noteLater(_ marks: Result<[Mark], any Error>, on trial: Trial) {
    if let marks = try? marks.get(), marks == found[trial.sample.name] { return }
    add(.unstableAfterOthers, on: trial)
  }

  /// The text over which an annotator is cancelled: the first with words.
  var cancellable: Trial? { remembered.last { !$0.sample.document.tokens.isEmpty } }

  /// Notes where an annotator did not end when it was cancelled, or ended with a part.
  mutating func noteCancelled(_ end: Result<[Mark], any Error>?, on trial: Trial) {
    switch end {
    case nil: add(.endless, on: trial)
    case .success(let marks)? where marks != found[trial.sample.name]: add(.partial, on: trial)
    case .success?, .failure?: break
    }
  }

  private mutating func add(_ violation: Violation, on trial: Trial) {
    let line = "on \(trial.sample.name): \(violation)"
    if !lines.contains(line) { lines.append(line) }
  }

  private func violations(in marks: [Mark], of sample: Sample) -> [Violation] {
    var result: [Violation] = []
    var said: [Place: Mark] = [:]
    for mark in marks {
      result += violations(of: mark, in: sample)
      let earlier = said.updateValue(mark, forKey: Place(label: mark.label, span: mark.span))
      if let earlier, earlier != mark { result.append(.contradiction(mark.label, mark.span)) }
      // One broken rule says enough; a list of thousands does not help.
      if result.count >= 5 { break }
    }
    return result
  }

  /// What may be said once.
  private struct Place: Hashable {
    let label: Label
    let span: TextSpan
  }

  private func violations(of mark: Mark, in sample: Sample) -> [Violation] {
    let text = sample.document.text
    var result: [Violation] = []
    if !descriptor.produces.contains(mark.label) { result.append(.undeclared(mark.label)) }
    if let confidence = mark.confidence, !(0...1).contains(confidence) {
      result.append(.badConfidence(mark.label, confidence))
    }
    guard text.contains(mark.span) else {
      return result + [.badSpan(mark.label, mark.span, length: text.count)]
    }
    if sample.isBlank(mark.span) { result.append(.blank(mark.label, mark.span)) }
    if sample.cutsCharacter(mark.span) {
      result.append(.cutCharacter(mark.label, mark.span, quote: text[mark.span]))
    }
    return result
  }
}

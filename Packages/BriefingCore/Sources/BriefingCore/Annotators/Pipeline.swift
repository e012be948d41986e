/// Annotators in the order their layers ask for, run over one document at a time.
///
/// Annotators that do not wait for each other form a wave and run concurrently; what comes out does
/// not depend on which of them ends first.
public struct Pipeline: Sendable {
  /// The waves, in order; within a wave annotators are sorted by name.
  private let waves: [[AnyAnnotator]]

  /// Creates a pipeline.
  ///
  /// - Parameter annotators: The annotators, in any order.
  /// - Throws: ``PipelineError`` where names clash, a required layer has no producer, or annotators
  ///   wait for each other.
  public init(_ annotators: [AnyAnnotator]) throws(PipelineError) {
    var names: Set<String> = []
    for annotator in annotators where !names.insert(annotator.descriptor.name).inserted {
      throw .duplicateName(annotator.descriptor.name)
    }
    waves = try Self.waves(of: annotators)
  }

  /// The annotators, in the order they run.
  public var annotators: [AnyAnnotator] { waves.flatMap(\.self) }

  /// The descriptors of the annotators, in the order they run.
  public var descriptors: [AnnotatorDescriptor] {
    waves.flatMap { wave in wave.map(\.descriptor) }
  }

  /// Returns the part of the pipeline that makes some layers, with what that part reads.
  public func producing(_ labels: Set<Label>) -> Pipeline {
    var wanted = labels
    var kept: [[AnyAnnotator]] = []
    // Producers stand in earlier waves than readers, so one pass from the back is enough.
    for wave in waves.reversed() {
      let needed = wave.filter { !$0.descriptor.produces.isDisjoint(with: wanted) }
      for annotator in needed {
        wanted.formUnion(annotator.descriptor.requires.union(annotator.descriptor.uses))
      }
      if !needed.isEmpty { kept.insert(needed, at: 0) }
    }
    return Pipeline(waves: kept)
  }

  /// Returns the pipeline with more annotators in it.
  ///
  /// - Parameter annotators: The annotators that join.
  /// - Returns: The pipeline.
  /// - Throws: ``PipelineError`` where they do not fit.
  public func adding(_ annotators: [AnyAnnotator]) throws(PipelineError) -> Pipeline {
    try Pipeline(waves.flatMap(\.self) + annotators)
  }

  private init(waves: [[AnyAnnotator]]) { self.waves = waves }

  private static func waves(
    of annotators: [AnyAnnotator]
  ) throws(PipelineError) -> [[AnyAnnotator]] {
    var producers: [Label: Set<String>] = [:]
    for annotator in annotators {
      for label in annotator.descriptor.produces {
        producers[label, default: []].insert(annotator.descriptor.name)
      }
    }
    var waiting = annotators.sorted { $0.descriptor.name < $1.descriptor.name }
    for annotator in waiting {
      // The layout is there before any annotator runs; nobody is the producer of what it requires.
      for label in annotator.descriptor.requires.sorted() where label != .block {
        let others = (producers[label] ?? []).subtracting([annotator.descriptor.name])
        guard !others.isEmpty else {
          throw .missingProducer(annotator: annotator.descriptor.name, layer: label)
        }
      }
    }
    var waves: [[AnyAnnotator]] = []
    while !waiting.isEmpty {
      let pending = Set(waiting.map(\.descriptor.name))
      let wave = waiting.filter { annotator in
        let inputs = annotator.descriptor.requires.union(annotator.descriptor.uses)
        return inputs.allSatisfy { label in
          // An annotator that adds to a layer it reads waits for the others alone.
          (producers[label] ?? []).subtracting([annotator.descriptor.name]).isDisjoint(
            with: pending
          )
        }
      }
      guard !wave.isEmpty else { throw .cycle(pending.sorted()) }
      let done = Set(wave.map(\.descriptor.name))
      waiting.removeAll { done.contains($0.descriptor.name) }
      waves.append(wave)
    }
    return waves
  }

  /// Runs the annotators over a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - existing: What the dossier holds of it; a person's decisions are kept and are what later
  ///     annotators see. Without blocks among it, annotators that read the layer `block` are shown
  ///     those of the document.
  ///   - reserved: Ids that nothing new may take.
  /// - Returns: All annotations of the document, in file order.
  /// - Throws: ``PipelineError`` naming the annotator that failed or broke its declaration.
  public func run(
    on document: Document,
    existing: [Annotation] = [],
    reserving reserved: Set<AnnotationID> = []
  ) async throws(PipelineError) -> [Annotation] {
    let outcome = await outcome(on: document, existing: existing, reserving: reserved)
    if let failure = outcome.failures.first { throw failure }
    return outcome.annotations
  }

  /// What came of a run over a document.
  public struct Outcome: Sendable {
    /// All annotations of the document, in file order.
    public let annotations: [Annotation]
    /// The failures, one for each annotator that failed, in the order the annotators run.
    public let failures: [PipelineError]
    /// What the annotators have to tell, in the order they run.
    public let diagnostics: [Diagnostic]
  }

  /// Runs the annotators over a document and goes on past those that fail.
  ///
  /// What an annotator that failed had proposed earlier stays as it was.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - existing: What the dossier holds of it, as for ``run(on:existing:reserving:)``.
  ///   - reserved: Ids that nothing new may take.
  /// - Returns: The annotations, and what went wrong.
  public func outcome(
    on document: Document,
    existing: [Annotation] = [],
    reserving reserved: Set<AnnotationID> = []
  ) async -> Outcome {
    let names = Set(descriptors.map(\.name))
    // What an annotator of this run had merely proposed is said anew by it, in its wave.
    var annotations = existing.filter { $0.isDecided || !names.contains($0.annotatorName) }
    var taken = reserved.union(annotations.map(\.id))
    let own = Dictionary(
      grouping: existing.filter { names.contains($0.annotatorName) },
      by: \.annotatorName
    )
    var layers = Dictionary(grouping: annotations.filter(\.isActive).inFileOrder, by: \.label)
    let readsBlocks = waves.contains { wave in
      wave.contains {
        $0.descriptor.requires.contains(.block) || $0.descriptor.uses.contains(.block)
      }
    }
    if readsBlocks, !existing.contains(where: { $0.label == .block }) {
      layers[.block] = LayoutLayer.annotations(of: document)
    }
    let readings = DocumentReadings()
    var failures: [PipelineError] = []
    var diagnostics: [Diagnostic] = []
    for wave in waves {
      var added: Set<Label> = []
      let said = await Self.findings(of: wave, on: document, layers: layers, readings: readings)
      for (descriptor, outcome) in said {
        let earlier = own[descriptor.name] ?? []
        let proposals: [Annotation]
        do throws(PipelineError) {
          let findings = try outcome.get()
          diagnostics += findings.diagnostics
          proposals = Annotation.proposals(
            try Self.annotations(from: findings.marks, by: descriptor, on: document),
            beside: earlier,
            of: [descriptor.name],
            taken: &taken
          )
        } catch {
          failures.append(error)
          proposals = earlier.filter { !$0.isDecided && taken.insert($0.id).inserted }
        }
        for proposal in proposals where proposal.isActive {
          layers[proposal.label, default: []].append(proposal)
          added.insert(proposal.label)
        }
        annotations += proposals
      }
      for label in added { layers[label] = layers[label]?.inFileOrder }
    }
    return Outcome(
      annotations: annotations.inFileOrder,
      failures: failures,
      diagnostics: diagnostics
    )
  }

  private typealias WaveOutcome = Result<Findings, PipelineError>

  private static func findings(
    of wave: [AnyAnnotator],
    on document: Document,
    layers: [Label: [Annotation]],
    readings: DocumentReadings
  ) async -> [(AnnotatorDescriptor, WaveOutcome)] {
    let outcomes = await withTaskGroup(of: (Int, WaveOutcome).self) { group in
      for (index, annotator) in wave.enumerated() {
        let visible = annotator.descriptor.requires.union(annotator.descriptor.uses)
        let view = DocumentView(
          document: document,
          layers: visible.compactMap { label in layers[label].map { (label, $0) } },
          readings: readings
        )
        group.addTask {
          do {
            return (index, .success(try await annotator.findings(in: view)))
          } catch {
            return (
              index,
              .failure(
                .failed(
                  annotator: annotator.descriptor.name,
                  document: document.id,
                  reason: "\(error)"
                )
              )
            )
          }
        }
      }
      var outcomes = [WaveOutcome?](repeating: nil, count: wave.count)
      for await (index, outcome) in group { outcomes[index] = outcome }
      return outcomes
    }
    return zip(wave, outcomes).compactMap { annotator, outcome in
      outcome.map { (annotator.descriptor, $0) }
    }
  }

  private static func annotations(
    from marks: [Mark],
    by descriptor: AnnotatorDescriptor,
    on document: Document
  ) throws(PipelineError) -> [Annotation] {
    let origin = Annotation.Origin(descriptor.reference, document)
    var result: [Annotation] = []
    result.reserveCapacity(marks.count)
    // The first of each span: few annotators say two things of one. Marks mostly come in order, and
    // one behind all others needs no look-up, which took a third of this function.
    var said: [TextSpan: Int] = [:]
    var last: TextSpan?
    for mark in marks {
      guard descriptor.produces.contains(mark.label) else {
        throw .undeclaredLayer(annotator: descriptor.name, layer: mark.label)
      }
      guard document.text.contains(mark.span) else {
        throw .badSpan(
          annotator: descriptor.name,
          document: document.id,
          span: mark.span,
          length: document.text.count
        )
      }
      if let confidence = mark.confidence, !(0...1).contains(confidence) {
        throw .badConfidence(
          annotator: descriptor.name,
          document: document.id,
          confidence: confidence
        )
      }
      let annotation = Annotation(mark, from: origin)
      if let latest = last, mark.span <= latest {
        if said.isEmpty { said = Self.firsts(result) }
        let earlier = said[mark.span].flatMap { first in
          result[first...].first { $0.label == mark.label && $0.span == mark.span }
        }
        if let earlier {
          guard earlier == annotation else {
            throw .contradiction(
              annotator: descriptor.name,
              document: document.id,
              layer: mark.label,
              span: mark.span
            )
          }
          continue
        }
      } else {
        last = mark.span
      }
      if !said.isEmpty, said[mark.span] == nil { said[mark.span] = result.count }
      result.append(annotation)
    }
    return result
  }

  /// The first annotation of each span.
  private static func firsts(_ annotations: [Annotation]) -> [TextSpan: Int] {
    Dictionary(
      annotations.enumerated().map { ($1.span, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension Annotation {
  /// Creates the annotation of a mark: id, quote and provenance are added.
  ///
  /// - Parameters:
  ///   - mark: What an annotator said; its span must lie in the document.
  ///   - descriptor: The annotator.
  ///   - document: The document.
  public init(_ mark: Mark, by descriptor: AnnotatorDescriptor, in document: Document) {
    self.init(mark, from: Origin(descriptor.reference, document))
  }

  /// What all annotations by one annotator of one document share.
  struct Origin {
    /// The name of the document.
    let document: String
    let text: DocumentText
    /// The annotator, as `name@version`.
    let annotator: String
    /// The name of the annotator, as ids are made of it.
    let name: String

    init(_ annotator: String, _ document: Document) {
      self.document = document.id
      text = document.text
      self.annotator = annotator
      name =
        annotator.utf8.firstIndex(of: UInt8(ascii: "@")).map { String(annotator[..<$0]) }
        ?? annotator
    }
  }

  init(_ mark: Mark, from origin: Origin) {
    self.init(
      id: AnnotationID(
        document: origin.document,
        label: mark.label,
        span: mark.span,
        annotator: origin.name
      ),
      label: mark.label,
      span: mark.span,
      quote: origin.text[mark.span],
      attributes: mark.attributes,
      annotator: origin.annotator,
      confidence: mark.confidence
    )
  }
}

import BriefingCore
public import BriefingIngestion

/// The machine interface: a document a line in, a result a line out, in the order of the input.
///
/// No line stops the stream: one that cannot be read is answered with an error. Memory holds the
/// few documents that are being worked on and no more.
public struct DocumentStream: Sendable {
  private let pipeline: Pipeline
  private let ingestion: Ingestion
  private let options: StreamOptions

  /// Creates a stream.
  ///
  /// - Parameters:
  ///   - registry: The annotators.
  ///   - readers: The types of documents it reads.
  ///   - options: What to answer with.
  /// - Throws: ``PipelineError`` where the annotators do not fit together.
  public init(
    registry: AnnotatorRegistry = AnnotatorRegistry(),
    readers: [any Reader] = [PlainTextReader()],
    options: StreamOptions = StreamOptions()
  ) throws {
    let all = try Pipeline(registry.annotators(for: nil, gazetteers: []))
    pipeline = options.labels.map { all.producing($0) } ?? all
    ingestion = Ingestion(readers: readers, maximumBytes: options.maximumBytes)
    self.options = options
  }

  /// The layers asked for that nobody makes, sorted.
  public var unknownLayers: [String] {
    guard let layers = options.layers else { return [] }
    let made = Set(pipeline.descriptors.flatMap { $0.produces.map(\.rawValue) } + ["block"])
    return layers.subtracting(made).subtracting(StreamOptions.structural).sorted()
  }

  /// Answers every line of the input.
  ///
  /// - Parameters:
  ///   - nextLine: Returns the next line without its line feed, or nothing at the end.
  ///   - write: Writes one answer with its line feed; false where nobody reads any more.
  public func run(
    nextLine: () -> [UInt8]?,
    write: ([UInt8]) -> Bool
  ) async {
    // A window of lines is worked on at once; the oldest is written before another is read, so
    // that a slow reader holds back the input.
    let window = options.jobs == 1 ? 1 : options.jobs * 2
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      var answers: [Int: [UInt8]] = [:]
      var (read, written) = (0, 0)
      var isOpen = true
      while true {
        while isOpen, read - written < window {
          guard let line = nextLine() else {
            isOpen = false
            break
          }
          let number = read
          group.addTask { (number, await answer(line, number: number + 1)) }
          read += 1
        }
        guard written < read else { return }
        while answers[written] == nil, let (number, answer) = await group.next() {
          answers[number] = answer
        }
        guard let answer = answers.removeValue(forKey: written), write(answer) else {
          group.cancelAll()
          return
        }
        written += 1
      }
    }
  }

  /// Returns the answer to a line, with its line feed.
  ///
  /// - Parameters:
  ///   - line: One line of the input.
  ///   - number: Its number, from 1, for lines that have no id.
  /// - Returns: One line of JSON.
  public func answer(_ line: [UInt8], number: Int) async -> [UInt8] {
    let result: JSONValue
    do throws(StreamDocument.Refusal) {
      result = try await answer(try StreamDocument(line: line))
    } catch {
      result = .object([
        "id": error.id.map(JSONValue.string) ?? .null,
        "line": error.id == nil ? .integer(number) : nil,
        "error": .object(["code": .string(error.code), "message": .string(error.message)]),
      ])
    }
    var bytes = result.utf8(.compact)
    bytes.append(0x0A)
    return bytes
  }

  private func answer(
    _ input: StreamDocument
  ) async throws(StreamDocument.Refusal) -> JSONValue {
    let ingested: IngestedDocument
    do {
      ingested = try ingestion.document(from: input.source)
    } catch {
      throw StreamDocument.Refusal(id: input.id, code: error.code, message: error.description)
    }
    let document = ingested.document.with(
      metadata: input.declaration.applied(to: ingested.document.source.metadata)
    )
    var annotations: [Annotation] = []
    if document.isEnglish {
      do {
        annotations = try await pipeline.run(
          on: document,
          existing: LayoutLayer.annotations(of: document, existing: [])
        )
      } catch {
        throw StreamDocument.Refusal(id: input.id, code: "annotator", message: error.description)
      }
    }
    return answer(document, annotations)
  }

  private func answer(_ document: Document, _ annotations: [Annotation]) -> JSONValue {
    let table = OffsetTable(document.text, unit: options.offsets)
    func pair(_ span: TextSpan) -> JSONValue {
      .array([
        .integer(table.offset(ofUTF8: span.start)), .integer(table.offset(ofUTF8: span.end)),
      ])
    }
    func start(_ span: TextSpan) -> JSONValue { .integer(table.offset(ofUTF8: span.start)) }
    func end(_ span: TextSpan) -> JSONValue { .integer(table.offset(ofUTF8: span.end)) }
    let metadata = document.source.metadata
    let labelled = annotations.filter { $0.label != .block && options.includes($0.label) }
    let hasAnnotations = options.layers.map { layers in
      layers.contains("annotations") || !layers.subtracting(StreamOptions.structural).isEmpty
    }
    return .object([
      "id": .string(document.id),
      "text": .string(document.text.string),
      "digest": .string(document.digest.label),
      "title": metadata.title.map { .string($0.value) },
      "authors": metadata.authors.isEmpty
        ? nil : .array(metadata.authors.map { .string($0.value) }),
      "published": metadata.published.value.map { .string($0.description) },
      "language": metadata.language.map { .string($0.value) },
      "blocks": options.includes("blocks")
        ? .array(
          document.blocks.map {
            .object([
              "kind": .string($0.kind.rawValue), "start": start($0.span), "end": end($0.span),
            ])
          }
        ) : nil,
      "sentences": options.includes("sentences") ? .array(document.sentences.map(pair)) : nil,
      "tokens": options.includes("tokens")
        ? .array(document.tokens.map { pair($0.span) }) : nil,
      "annotations": hasAnnotations ?? true
        ? .array(
          labelled.map { annotation in
            .object([
              "id": .string(annotation.id.rawValue),
              "label": .string(annotation.label.rawValue),
              "start": start(annotation.span),
              "end": end(annotation.span),
              "quote": .string(annotation.quote),
              "attributes": annotation.attributes.json,
              "annotator": .string(annotation.annotator),
              "confidence": annotation.confidence.map(JSONValue.number),
            ])
          }
        ) : nil,
    ])
  }
}

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
  /// - Throws: ``/BriefingCore/PipelineError`` where the annotators do not fit together.
  public init(
    registry: AnnotatorRegistry = AnnotatorRegistry(),
    readers: [any Reader] = SourceReaders.standard,
    options: StreamOptions = StreamOptions()
  ) throws {
    let all = try registry.pipeline()
    pipeline = options.labels.map { all.producing($0) } ?? all
    ingestion = Ingestion(readers: readers, maximumBytes: options.maximumBytes)
    self.options = options
  }

  /// The layers asked for that nobody makes, sorted.
  public var unknownLayers: [String] {
    guard let layers = options.layers else { return [] }
    let made = Set(pipeline.descriptors.flatMap { $0.produces.map(\.rawValue) })
    return layers.subtracting(made).subtracting(StreamOptions.structural).sorted()
  }

  /// Answers every line of the input, in its order.
  ///
  /// Reading waits in a thread of its own: an answer is written as soon as those before it are,
  /// whether or not another line has come. Only so many lines are read ahead that every job has one
  /// to go on with, so that a slow reader of the answers holds back the input.
  ///
  /// - Parameters:
  ///   - nextLine: Returns the next line, or nothing at the end; called in one thread.
  ///   - write: Writes one answer with its line feed; false where nobody reads any more.
  /// - Throws: ``WorkflowError`` where reading or writing failed; every line before is answered.
  public func run(
    nextLine: @escaping @Sendable () throws(WorkflowError) -> StreamLine?,
    write: ([UInt8]) throws(WorkflowError) -> Bool
  ) async throws(WorkflowError) {
    let feed = LineFeed(ahead: options.jobs * 2, nextLine: nextLine)
    defer { feed.stop() }
    // A group that nobody asks for results must not keep them: each line would leave some behind.
    let failure = await withDiscardingTaskGroup { group -> WorkflowError? in
      var waiting: [(number: Int, line: StreamLine)] = []
      var answers: [Int: [UInt8]] = [:]
      var (running, written) = (0, 0)
      var end: (count: Int, failure: WorkflowError?)?
      for await event in feed.events {
        switch event {
        case .line(let number, let line): waiting.append((number, line))
        case .end(let count, let failure): end = (count, failure)
        case .answer(let number, let answer):
          answers[number] = answer
          running -= 1
        }
        while running < options.jobs, !waiting.isEmpty {
          let (number, line) = waiting.removeFirst()
          running += 1
          group.addTask { feed.answered(number, await answer(line, number: number + 1)) }
        }
        while let answer = answers.removeValue(forKey: written) {
          do throws(WorkflowError) {
            guard try write(answer) else { return nil }
          } catch {
            return error
          }
          written += 1
          feed.letOneMoreIn()
        }
        if let end, written == end.count { return end.failure }
      }
      return nil
    }
    if let failure { throw failure }
  }

  /// Returns the answer to a line, with its line feed.
  private func answer(_ line: StreamLine, number: Int) async -> [UInt8] {
    switch line {
    case .whole(let bytes): return await answer(bytes, number: number)
    case .tooLong(let limit):
      let refusal = StreamDocument.Refusal(
        id: nil,
        code: "too-large",
        message: "the line is longer than \(limit) bytes"
      )
      return Self.bytes(of: refusal.json(number: number))
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
      result = error.json(number: number)
    }
    return Self.bytes(of: result)
  }

  private static func bytes(of answer: JSONValue) -> [UInt8] {
    var bytes = answer.utf8(.compact)
    bytes.append(0x0A)
    return bytes
  }

  /// What a person should know of the way a document was read, such as parts that were left out.
  private static func json(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      "severity": .string(diagnostic.severity.rawValue), "message": .string(diagnostic.message),
    ])
  }

  private func answer(
    _ input: StreamDocument
  ) async throws(StreamDocument.Refusal) -> JSONValue {
    let ingested: IngestedDocument
    do {
      ingested = try await ingestion.document(from: input.source)
    } catch {
      throw StreamDocument.Refusal(id: input.id, code: error.code, message: error.description)
    }
    let document = ingested.document.with(
      metadata: input.declaration.applied(to: ingested.document.source.metadata)
    )
    var annotations: [Annotation] = []
    if document.isEnglish {
      do {
        annotations = try await pipeline.run(on: document)
      } catch {
        throw StreamDocument.Refusal(id: input.id, code: "annotator", message: error.description)
      }
    }
    return answer(document, annotations, input.diagnostics + ingested.diagnostics)
  }

  private func answer(
    _ document: Document,
    _ annotations: [Annotation],
    _ diagnostics: [Diagnostic]
  ) -> JSONValue {
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
      "diagnostics": diagnostics.isEmpty ? nil : .array(diagnostics.map(Self.json)),
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

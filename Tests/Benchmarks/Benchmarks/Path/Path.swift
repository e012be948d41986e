import Benchmark
import BriefingAnalysis
import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import BriefingReporting
import BriefingStorage
import Foundation

/// The sources to measure on: those of a folder named in `BRIEFING_SOURCES`, else the seeds.
private func sources() -> [RawSource] {
  let folder = ProcessInfo.processInfo.environment["BRIEFING_SOURCES"] ?? "../../seeds/sources"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
    FileManager.default.contents(atPath: "\(folder)/\(name)").map {
      RawSource(id: String(name.dropLast(4)), file: name, bytes: Array($0))
    }
  }
}

private func documents(_ sources: [RawSource]) async throws -> [Document] {
  var result: [Document] = []
  for source in sources { result.append(try await Ingestion().document(from: source).document) }
  return result
}

private func annotated(
  _ documents: [Document],
  _ pipeline: Pipeline
) async throws -> [AnnotatedDocument] {
  var result: [AnnotatedDocument] = []
  for document in documents {
    let annotations = try await pipeline.run(on: document)
    result.append(AnnotatedDocument(document: document, annotations: annotations))
  }
  return result
}

private func texts(of documents: [AnnotatedDocument]) -> [String: DocumentText] {
  Dictionary(documents.map { ($0.id, $0.document.text) }) { first, _ in first }
}

private func briefing(
  of documents: [AnnotatedDocument],
  _ pipeline: Pipeline
) -> Briefing {
  let dossier = DossierContents(documents: documents)
  return BriefingComposer(tool: .init(name: "benchmark", version: "1")).compose(
    dossier,
    analysis: Analyzer(taxonomy: .standard).analyze(dossier),
    annotators: pipeline.descriptors.map(\.reference)
  )
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 2,
    maxDuration: .seconds(5)
  )
  let sources = sources()

  Benchmark("Whole path: bytes to renderings") { benchmark in
    for _ in benchmark.scaledIterations {
      let pipeline = try Pipeline(StandardAnnotators.all())
      let documents = try await annotated(documents(sources), pipeline)
      let briefing = briefing(of: documents, pipeline)
      let texts = texts(of: documents)
      blackHole(MarkdownRenderer().render(briefing, texts: texts, options: .init()))
      blackHole(try HTMLRenderer().render(briefing, texts: texts, options: .init()))
    }
  }

  Benchmark("Ingest: blocks, sentences, tokens") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try await documents(sources)) }
  }

  Benchmark("Annotate: every annotator") { benchmark in
    let pipeline = try Pipeline(StandardAnnotators.all())
    let documents = try await documents(sources)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try await annotated(documents, pipeline)) }
  }

  Benchmark("Analyze and compose") { benchmark in
    let pipeline = try Pipeline(StandardAnnotators.all())
    let documents = try await annotated(documents(sources), pipeline)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(briefing(of: documents, pipeline)) }
  }

  // The page's own templates are sound, so that its renderer is always there.
  let renderers: [(any BriefingRenderer)?] = [
    JSONRenderer(), MarkdownRenderer(), try? HTMLRenderer(),
  ]
  for renderer in renderers.compactMap(\.self) {
    Benchmark("Render: \(renderer.formatName)") { benchmark in
      let pipeline = try Pipeline(StandardAnnotators.all())
      let documents = try await annotated(documents(sources), pipeline)
      let briefing = briefing(of: documents, pipeline)
      let texts = texts(of: documents)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        blackHole(try await renderer.render(briefing, texts: texts, options: .init()))
      }
    }
  }

  Benchmark("Annotations as YAML, written and read") { benchmark in
    let pipeline = try Pipeline(StandardAnnotators.all())
    let documents = try await annotated(documents(sources), pipeline)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      for document in documents {
        blackHole(try AnnotationFile(yaml: AnnotationFile(document).yaml()))
      }
    }
  }
}

import BriefingAnnotators
import BriefingCore

extension HotPath {
  static let annotation: [HotPath] =
    [
      HotPath("gazetteer") { inputs in
        let text = try inputs.text()
        let phrases = try inputs.names().enumerated().map {
          PhraseMatcher.Phrase($1, payload: $0)
        }
        let matcher = PhraseMatcher(phrases)
        return Work(bytes: text.count) { matcher.matches(in: text, span: text.span).count }
      }
    ]
    + StandardAnnotators.all().map(alone) + [
      HotPath("annotate all") { inputs in try all(on: await inputs.documents()) },
      HotPath("annotate all, one long document") { inputs in
        try all(on: [await inputs.wholeDocument()])
      },
    ]

  private static func all(on documents: [Document]) throws -> Work {
    let pipeline = try Pipeline(StandardAnnotators.all())
    return Work(bytes: documents.bytes) {
      var count = 0
      for document in documents { count += try await pipeline.run(on: document).count }
      return count
    }
  }

  /// One annotator, with the layers it reads made before the clock runs.
  private static func alone(_ annotator: AnyAnnotator) -> HotPath {
    HotPath("annotate \(annotator.descriptor.name)") { inputs in
      let everyone = try Pipeline(StandardAnnotators.all())
      let layers = annotator.descriptor.requires.union(annotator.descriptor.uses)
      var given: [(Document, [Annotation])] = []
      for document in try await inputs.documents() {
        let read = try await everyone.run(on: document).filter {
          layers.contains($0.label) && $0.annotatorName != annotator.descriptor.name
        }
        given.append((document, read))
      }
      let pipeline = try Pipeline([annotator, AnyAnnotator(GivenLayers(labels: layers))])
      return Work(bytes: given.map(\.0).bytes) { [given] in
        var count = 0
        for (document, layers) in given {
          count += try await pipeline.run(on: document, existing: layers).count - layers.count
        }
        return count
      }
    }
  }
}

/// Stands for the makers of layers that are there already.
private struct GivenLayers: Annotator {
  let labels: Set<Label>

  var descriptor: AnnotatorDescriptor {
    AnnotatorDescriptor(name: "benchmark.layers", version: "1", produces: labels)
  }

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] { [] }
}

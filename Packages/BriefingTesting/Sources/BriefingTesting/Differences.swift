public import BriefingCore

/// Which attributes a comparison looks at.
public enum ComparedAttributes: Sendable, Hashable {
  /// Those the markup names.
  case named
  /// All: an attribute found but not named in the markup is a difference.
  case all
  /// Those the markup names, out of these keys.
  case only(Set<String>)
}

/// Returns how what an annotator finds differs from what marked-up text says it should.
///
///     #expect(differences(of: Years(), on: "It was [1999](acme.year).") == [])
///
/// Marks of layers the annotator reads but does not produce are what it is given; marks of layers
/// it produces are what it must find, neither more nor less.
///
/// - Parameters:
///   - annotator: The annotator.
///   - marked: The marked-up text, as ``MarkedText`` reads it.
///   - published: When the text was published, if the annotator is to know.
///   - attributes: Which attributes to compare.
///   - blocks: The kind of every run of text between blank lines; nothing means the blocks the
///     reader of plain text finds. A mark of the layer `block` changes the kind of the block there.
///   - labels: The produced layers to compare, where they are not all of interest.
/// - Returns: One line for each difference, none where all is well.
public func differences(
  of annotator: some Annotator,
  on marked: String,
  published: EDTF? = nil,
  comparing attributes: ComparedAttributes = .named,
  blocks: BlockKind? = .paragraph,
  labels: Set<Label>? = nil
) -> [String] {
  do {
    let trial = Trial(try MarkedText(marked), published: published, blocks: blocks)
    let view = trial.view(for: annotator.descriptor)
    let comparison = Comparison(attributes: attributes, labels: labels)
    return comparison.differences(
      of: try annotator.annotate(view),
      in: trial,
      descriptors: [annotator.descriptor]
    )
  } catch {
    return ["\(error)"]
  }
}

/// Returns how what an annotator that waits finds differs from what marked-up text says it should.
///
/// - Parameters:
///   - annotator: The annotator.
///   - marked: The marked-up text, as ``MarkedText`` reads it.
///   - published: When the text was published, if the annotator is to know.
///   - attributes: Which attributes to compare.
///   - blocks: The kind of every run of text between blank lines; nothing means the blocks the
///     reader of plain text finds. A mark of the layer `block` changes the kind of the block there.
///   - labels: The produced layers to compare, where they are not all of interest.
/// - Returns: One line for each difference, none where all is well.
public func differences(
  of annotator: some AsynchronousAnnotator,
  on marked: String,
  published: EDTF? = nil,
  comparing attributes: ComparedAttributes = .named,
  blocks: BlockKind? = .paragraph,
  labels: Set<Label>? = nil
) async -> [String] {
  do {
    let trial = Trial(try MarkedText(marked), published: published, blocks: blocks)
    let view = trial.view(for: annotator.descriptor)
    let comparison = Comparison(attributes: attributes, labels: labels)
    return comparison.differences(
      of: try await annotator.annotate(view),
      in: trial,
      descriptors: [annotator.descriptor]
    )
  } catch {
    return ["\(error)"]
  }
}

/// Returns how what a pipeline finds differs from what marked-up text says it should.
///
/// Marks of layers that no annotator of the pipeline produces are given to it; of the layers it
/// produces, those the markup names are compared, or `labels` where they are given.
///
/// - Parameters:
///   - pipeline: The annotators.
///   - marked: The marked-up text, as ``MarkedText`` reads it.
///   - published: When the text was published, if the annotators are to know.
///   - attributes: Which attributes to compare.
///   - blocks: The kind of every run of text between blank lines; nothing means the blocks the
///     reader of plain text finds. A mark of the layer `block` changes the kind of the block there.
///   - labels: The layers to compare; nothing means those the markup names.
/// - Returns: One line for each difference, none where all is well.
public func differences(
  of pipeline: Pipeline,
  on marked: String,
  published: EDTF? = nil,
  comparing attributes: ComparedAttributes = .named,
  blocks: BlockKind? = .paragraph,
  labels: Set<Label>? = nil
) async -> [String] {
  do {
    let trial = Trial(try MarkedText(marked), published: published, blocks: blocks)
    let given = trial.given(to: pipeline.descriptors)
    let annotations = try await pipeline.run(on: trial.document, existing: given)
    let names = Set(pipeline.descriptors.map(\.name))
    let marks = annotations.filter { names.contains($0.annotatorName) }.map { annotation in
      Mark(
        annotation.label,
        annotation.span,
        attributes: annotation.attributes,
        confidence: annotation.confidence
      )
    }
    let comparison = Comparison(
      attributes: attributes,
      labels: labels ?? Set(trial.marked.marks.map(\.label))
    )
    return comparison.differences(of: marks, in: trial, descriptors: pipeline.descriptors)
  } catch {
    return ["\(error)"]
  }
}

import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

/// Runs one job of the maker.
func make(
  _ paths: [String],
  to output: String? = nil,
  change: (inout BriefingRequest) -> Void = { _ in }
) async throws -> BriefingResult {
  var request = BriefingRequest(paths: paths, output: output)
  change(&request)
  return try await BriefingMaker(tool: .init(name: "test", version: "1")).make(request)
}

/// Runs a job that is to be refused, and returns why it was.
func refusal(
  _ paths: [String],
  to output: String? = nil,
  change: (inout BriefingRequest) -> Void = { _ in }
) async throws -> WorkflowError {
  let error = await #expect(throws: WorkflowError.self) {
    try await make(paths, to: output, change: change)
  }
  return try #require(error)
}

/// Reads the annotations of a document.
func annotations(of id: String, in dossier: String) throws -> AnnotationFile {
  try #require(try Dossier(path: dossier).annotations(of: id)).value
}

/// Decides about the first annotation with a label, as a person would in an editor.
@discardableResult
func decide(
  _ review: Annotation.Review,
  on label: Label,
  of id: String,
  in dossier: String,
  change: (inout Annotation) -> Void = { _ in }
) throws -> Annotation {
  var decided: Annotation?
  try Dossier(path: dossier).updateAnnotations(of: id) { file in
    guard let index = file?.annotations.firstIndex(where: { $0.label == label }) else { return }
    file?.annotations[index].review = review
    if var annotation = file?.annotations[index] {
      change(&annotation)
      file?.annotations[index] = annotation
      decided = annotation
    }
  }
  return try #require(decided)
}

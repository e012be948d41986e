import BriefingCore
import BriefingWorkflow
import Testing

private struct Firms: Annotator {
  let descriptor = AnnotatorDescriptor(name: "acme.firms", version: "1", produces: ["acme.firm"])
  let listedNames = ["Zenavia", "Japan"]

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] { [] }
}

private struct Years: Annotator {
  let descriptor = AnnotatorDescriptor(name: "acme.years", version: "1", produces: ["acme.year"])

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] { [] }
}

@Suite struct AnnotatorRegistryTests {
  @Test func `The names of the application’s annotators are listed with those of the suite`() {
    let suite = AnnotatorRegistry().listedNames()
    #expect(suite.contains("Japan") && !suite.contains("Zenavia"))
    let registry = AnnotatorRegistry(application: [AnyAnnotator(Firms()), AnyAnnotator(Years())])
    let names = registry.listedNames()
    #expect(Set(names) == Set(suite + ["Zenavia"]) && names.count == suite.count + 1)
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}

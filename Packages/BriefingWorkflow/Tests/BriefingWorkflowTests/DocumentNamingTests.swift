import BriefingCore
import Testing

@testable import BriefingWorkflow

@Suite("Names of documents")
struct DocumentNamingTests {
  @Test(arguments: [
    "sources/report.txt": "report", "a/Wire Report (1).txt": "Wire-Report--1-",
    "x/.hidden": ".hidden",
    "tar.gz.txt": "tar.gz", "日本.txt": "document", "..txt": "document",
    "000_f8c4.txt": "000_f8c4",
  ])
  func `A document is named after its file`(_ path: String, _ name: String) {
    var naming = DocumentNaming()
    #expect(naming.name(for: path) == name)
    #expect(naming.notes.isEmpty)
  }

  @Test
  func `Clashing names take the folder in front, then a number, and are reported`() {
    var naming = DocumentNaming()
    let names = ["a/report.txt", "b/Report.txt", "b/report.text", "report.txt"].map {
      naming.name(for: $0)
    }
    #expect(names == ["report", "b-Report", "b-report-2", "report-2"])
    #expect(naming.notes.count == 3)
    #expect(
      naming.notes[0].description
        == "b/Report.txt: note: the name 'Report' is taken by another source; "
        + "this one is called 'b-Report'"
    )
  }
}

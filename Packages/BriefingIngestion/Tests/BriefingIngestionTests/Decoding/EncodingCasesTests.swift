import BriefingCore
import Foundation
import Testing

@testable import BriefingIngestion

/// The cases of html5lib-tests that say in which encoding a page is read.
struct EncodingCasesTests {
  @Test(.enabled(Corpora.absence) { Corpora.isAvailable })
  func `Pages are read in the encoding the HTML Standard says`() throws {
    var count = 0
    var failures: [String] = []
    for value in try Corpora.lines(of: "html5lib.jsonl.gz") {
      guard value["part"]?.string == "encoding",
        let id = value["id"]?.string, let expected = value["encoding"]?.string,
        let data = value["bytes"]?.string.flatMap({ Data(base64Encoded: $0) })
      else { continue }
      count += 1
      let bytes = Array(data)
      let decision = EncodingDecision(
        bytes,
        declared: nil,
        isMarkup: true,
        evidence: UTF8Evidence(bytes)
      )
      // The cases know no step that looks for UTF-8: they end at the default of Western Europe.
      let name = decision.basis == .validUTF8 ? "windows-1252" : decision.name
      if EncodingTable.name(of: expected.utf8) != name {
        failures.append("\(id): \(name), not \(expected)")
      }
    }
    print("encoding cases: \(count - failures.count) of \(count) pass")
    #expect(count == 83)
    // One case wants a script to be run, which writes the meta element.
    #expect(failures == ["scripted/tests1#0: windows-1252, not iso-8859-2"])
  }
}

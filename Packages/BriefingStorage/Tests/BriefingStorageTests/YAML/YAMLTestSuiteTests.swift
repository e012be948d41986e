import BriefingCore
import BriefingStorage
import Foundation
import Testing

/// The cases of the yaml-test-suite, read with nothing refused.
///
/// libyaml 0.2.5 passes 330 of the 402; each of these must pass through the reader, and the others
/// must go on as they do, so that another version of libyaml shows.
@Suite struct YAMLTestSuiteTests {
  private struct Case {
    let id: String
    let yaml: String
    let events: String
    let isValid: Bool
    /// What libyaml 0.2.5 does with it, as measured outside the suite.
    let verdict: String

    init?(_ value: JSONValue) {
      guard let id = value["id"]?.string, let yaml = value["yaml"]?.string,
        let events = value["events"]?.string, let verdict = value["libyaml"]?.string
      else { return nil }
      self.id = id
      self.yaml = yaml
      self.events = events
      self.verdict = verdict
      isValid = value["valid"] == .bool(true)
    }
  }

  private static let corpora = ProcessInfo.processInfo.environment["BRIEFING_CORPORA"]

  @Test(.enabled("BRIEFING_CORPORA names no folder of corpora") { corpora != nil })
  func `Every case libyaml passes passes through the reader, and the others fail as they did`()
    throws
  {
    let path = "\(try #require(Self.corpora))/yaml-test-suite.json"
    let data = try #require(FileManager.default.contents(atPath: path))
    let cases = (try JSONValue(parsing: Array(data))["docs"]?.array ?? []).compactMap(Case.init)
    #expect(cases.count == 402)
    var counts: [String: Int] = [:]
    var deviating: [String] = []
    for example in cases {
      let verdict = Self.verdict(on: example)
      counts[verdict, default: 0] += 1
      if verdict != example.verdict {
        deviating.append("\(example.id): \(verdict), not \(example.verdict)")
      }
    }
    let passed = counts["valid-same", default: 0] + counts["invalid-rejected", default: 0]
    print("yaml-test-suite: \(passed) of \(cases.count) pass, \(deviating.count) unlike libyaml")
    #expect(deviating == [])
    #expect(passed == 330)
  }

  private static func verdict(on example: Case) -> String {
    do {
      let events = try events(of: example.yaml)
      guard example.isValid else { return "INVALID-ACCEPTED" }
      return events == example.events ? "valid-same" : "VALID-DIFF"
    } catch {
      return example.isValid ? "VALID-ERROR" : "invalid-rejected"
    }
  }

  /// The events of a text in the notation of the suite.
  private static func events(of yaml: String) throws -> String {
    var reader = try YAMLEventReader(Array(yaml.utf8), dialect: .all)
    var lines = ["+STR"]
    while true {
      switch try reader.next() {
      case .documentStart: lines.append("+DOC" + (reader.isExplicit ? " ---" : ""))
      case .documentEnd: lines.append("-DOC" + (reader.isExplicit ? " ..." : ""))
      case .mappingStart:
        lines.append("+MAP" + (reader.style == .flow ? " {}" : "") + reader.properties)
      case .mappingEnd: lines.append("-MAP")
      case .sequenceStart:
        lines.append("+SEQ" + (reader.style == .flow ? " []" : "") + reader.properties)
      case .sequenceEnd: lines.append("-SEQ")
      case .alias: lines.append("=ALI *\(reader.anchor ?? "")")
      case .scalar: lines.append("=VAL\(reader.properties) \(reader.mark)\(reader.text.escaped)")
      case .end:
        return (lines + ["-STR"]).joined(separator: "\n") + "\n"
      }
    }
  }
}

extension YAMLEventReader {
  fileprivate var properties: String {
    (anchor.map { " &\($0)" } ?? "") + (tag.map { " <\($0)>" } ?? "")
  }

  fileprivate var mark: String {
    switch style {
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    default: ":"
    }
  }
}

extension String {
  fileprivate var escaped: String {
    let names: [Unicode.Scalar: String] = [
      "\\": "\\\\", "\u{0}": "\\0", "\u{8}": "\\b", "\n": "\\n", "\r": "\\r", "\t": "\\t",
    ]
    return unicodeScalars.map { names[$0] ?? String($0) }.joined()
  }
}

import BriefingCore
import Foundation
import Testing

@testable import BriefingIngestion

/// The tokenizer against the tests of html5lib, all of them.
struct TokenizerConformanceTests {
  /// Tests that cannot be passed, by id, with the reason.
  private static let exceptions: [String: String] = {
    let reason = "asks for text that XML can hold, and not for what the page says"
    return Dictionary(
      uniqueKeysWithValues: (0...2).map { ("xmlViolation#\($0) (Data state)", reason) }
    )
  }()

  @Test(.enabled(Corpora.absence) { Corpora.isAvailable })
  func `Every tokenizer test of html5lib gives the tokens it expects`() throws {
    var count = 0
    var failures: [String] = []
    var passedExceptions: [String] = []
    for test in try Corpora.lines(of: "html5lib.jsonl.gz") where test["part"]?.string == "tokenizer"
    {
      for state in test["initialStates"]?.array?.compactMap(\.string) ?? ["Data state"] {
        count += 1
        let id = "\(test["id"]?.string ?? "?") (\(state))"
        let (expected, found) = try TokenizerTest(test, state: state).run()
        let isException = Self.exceptions[id] != nil
        if expected != found, !isException {
          failures.append("\(id)\n  expected \(expected)\n  found    \(found)")
        }
        if expected == found, isException { passedExceptions.append(id) }
      }
    }
    print("html5lib: \(count) runs of the tokenizer, \(failures.count) unlike")
    #expect(failures.isEmpty, "\(failures.prefix(10).joined(separator: "\n"))")
    #expect(passedExceptions.isEmpty, "these are no exceptions any more")
    #expect(count >= 6_810)
  }
}

/// One test of html5lib in one state.
private struct TokenizerTest {
  private let input: String
  private let state: String
  private let lastStartTag: String
  private let output: [JSONValue]
  private let isEscaped: Bool

  init(_ test: JSONValue, state: String) {
    self.state = state
    input = test["input"]?.string ?? ""
    lastStartTag = test["lastStartTag"]?.string ?? ""
    output = test["output"]?.array ?? []
    isEscaped = test["doubleEscaped"] == .bool(true)
  }

  func run() throws -> (expected: [String], found: [String]) {
    var tokenizer = HTMLTokenizer(
      Array(unescaped(input).utf8),
      model: try #require(Self.models[state]),
      lastStartTag: lastStartTag,
      followsElements: false
    )
    tokenizer.isForeign = state == "CDATA section state"
    var found: [String] = []
    var text = ""
    while let token = tokenizer.next() {
      if token.kind == .text {
        text += tokenizer.text(of: token)
        continue
      }
      if !text.isEmpty { found.append("Character \(text)") }
      text = ""
      found.append(Self.described(token, in: tokenizer))
    }
    if !text.isEmpty { found.append("Character \(text)") }
    return (expected(), found)
  }

  private static let models: [String: HTMLContentModel] = [
    "Data state": .data, "RCDATA state": .rcdata, "RAWTEXT state": .rawtext,
    "Script data state": .scriptData, "PLAINTEXT state": .plaintext, "CDATA section state": .cdata,
  ]

  private static func described(_ token: HTMLToken, in tokenizer: HTMLTokenizer) -> String {
    let text = tokenizer.text(of: token)
    switch token.kind {
    case .startTag:
      var attributes: [String: String] = [:]
      for attribute in tokenizer.attributes {
        let name = tokenizer.name(of: attribute)
        if attributes[name] == nil { attributes[name] = tokenizer.value(of: attribute) }
      }
      return startTag(text, attributes, isSelfClosing: token.isSelfClosing)
    case .endTag: return "EndTag \(text)"
    case .comment: return "Comment \(text)"
    case .text: return "Character \(text)"
    case .doctype:
      func identifier(_ range: Range<Int>?) -> String {
        range.map { String(decoding: tokenizer.decoded($0, .rawtext), as: UTF8.self) } ?? "null"
      }
      let doctype = tokenizer.doctype
      return "DOCTYPE \(token.content.isEmpty ? "null" : text) "
        + "\(identifier(doctype.publicIdentifier)) \(identifier(doctype.systemIdentifier)) "
        + "\(!doctype.forcesQuirks)"
    }
  }

  private static func startTag(
    _ name: String,
    _ attributes: [String: String],
    isSelfClosing: Bool
  ) -> String {
    let list = attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return "StartTag \(name) \(list) \(isSelfClosing)"
  }

  private func expected() -> [String] {
    output.map { token in
      let parts = token.array ?? []
      func text(_ index: Int) -> String {
        index < parts.count ? parts[index].string.map(unescaped) ?? "null" : "null"
      }
      switch text(0) {
      case "StartTag":
        var attributes: [String: String] = [:]
        for member in parts[2].members ?? [] {
          attributes[unescaped(member.key)] = unescaped(member.value.string ?? "")
        }
        return Self.startTag(
          text(1),
          attributes,
          isSelfClosing: parts.count > 3 && parts[3] == .bool(true)
        )
      case "DOCTYPE":
        return "DOCTYPE \(text(1)) \(text(2)) \(text(3)) \(parts[4] == .bool(true))"
      case let kind:
        return "\(kind) \(text(1))"
      }
    }
  }

  /// The text of a test that is escaped twice, so that it may hold what JSON cannot.
  private func unescaped(_ text: String) -> String {
    guard isEscaped else { return text }
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == 0x5C, rest.first == 0x75, rest.count >= 5,
        let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
      {
        units.append(value)
        rest = rest.dropFirst(5)
      } else {
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}

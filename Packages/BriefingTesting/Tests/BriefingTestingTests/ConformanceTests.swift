import BriefingCore
import BriefingTesting
import Testing

/// Marks each token, correctly or not.
private struct Tokens: Annotator {
  var produces: Set<Label> = ["acme.token"]
  var uses: Set<Label> = []
  var confidence: Double?
  var shift = 0

  var descriptor: AnnotatorDescriptor {
    AnnotatorDescriptor(name: "acme.tokens", version: "1", uses: uses, produces: produces)
  }

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    view.document.tokens.prefix(20).map { token in
      let span = TextSpan(token.span.start + shift..<token.span.end + shift)
      return Mark("acme.token", span, confidence: confidence)
    }
  }
}

private struct Failing: Annotator {
  struct Refusal: Error, CustomStringConvertible { var description: String { "no layer" } }

  let descriptor = AnnotatorDescriptor(name: "acme.f", version: "1", uses: [.date], produces: [])

  func annotate(_ view: DocumentView) throws(Refusal) -> [Mark] {
    guard view.annotations(.date).isEmpty else { throw Refusal() }
    return []
  }
}

struct ConformanceTests {
  @Test func `An annotator that keeps the rules passes`() {
    #expect(conformance(of: Tokens()) == [])
    #expect(conformance(of: Tokens(uses: [.person, .date], confidence: 1)) == [])
  }

  @Test func `Spans inside characters are found`() {
    let lines = conformance(of: Tokens(shift: 1))
    #expect(lines.contains { $0.hasPrefix("on other scripts: marks acme.token at ") })
  }

  @Test func `Undeclared layers and confidences out of range are found`() {
    #expect(
      conformance(of: Tokens(produces: [])).contains(
        "on emoji: marks the layer 'acme.token', which it does not declare"
      )
    )
    #expect(
      conformance(of: Tokens(confidence: 1.5)).contains(
        "on emoji: gives a mark of 'acme.token' the confidence 1.5, which is not between 0 and 1"
      )
    )
  }

  @Test func `Layers full of marks are tried as well`() {
    #expect(conformance(of: Failing()).contains("on emoji: fails: no layer"))
  }
}

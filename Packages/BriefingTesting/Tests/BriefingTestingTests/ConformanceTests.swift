import BriefingCore
import BriefingTesting
import Synchronization
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

  @Test func `The text of 1 MB is tried once`() {
    let lines = conformance(of: Lengths())
    #expect(lines.contains("on a text of 1 MB: fails: too long"))
    #expect(!lines.contains { $0.hasPrefix("on a text of 200 kB") })
  }

  @Test(
    arguments: [
      (Slip.blank, "on white space: marks acme.x at 0..<1, where there is nothing but white space"),
      (
        .cut,
        "on decomposed accents: marks acme.x at 0..<3, 'Zoe', which begins or ends inside a "
          + "character, such as a letter and its accent"
      ),
      (
        .contradiction,
        "on emoji: marks 0..<3 as 'acme.x' twice, with different attributes; it must decide for one"
      ),
      (.random, "on emoji: finds something else the second time"),
      (.memory, "on emoji: finds something else after other texts; it must remember nothing"),
      (
        .label,
        "declares the label 'tariff', which is no word of the vocabulary and has no dot; write "
          + "'acme.tariff' or the like"
      ),
      (.name, "is named 'a b@1'; a name is not empty and has neither white space nor '@'"),
    ] as [(Slip, String)]
  )
  fileprivate func `A slip is found`(slip: Slip, line: String) {
    let lines = conformance(of: Slipping(slip: slip))
    #expect(lines.contains(line), "\(lines)")
  }

  @Test func `An annotator that waits is held to the same rules`() async {
    #expect(await conformance(of: Waiting(habit: .patient)) == [])
    let lines = await conformance(of: Waiting(habit: .undeclared))
    #expect(lines.contains("on emoji: marks the layer 'acme.x', which it does not declare"))
    #expect(
      lines.contains("on a text of 1 MB: marks the layer 'acme.x', which it does not declare")
    )
  }

  @Test func `An annotator that waits ends when it is cancelled, and with no part`() async {
    #expect(await conformance(of: Waiting(habit: .throwing)) == [])
    #expect(
      await conformance(of: Waiting(habit: .endless), patience: .milliseconds(200))
        == ["on lines that end in CRLF: goes on when it is cancelled"]
    )
    #expect(
      await conformance(of: Waiting(habit: .partial)) == [
        "on lines that end in CRLF: returns something else when it is cancelled; it must throw "
          + "instead, or find all"
      ]
    )
  }
}

private struct Lengths: Annotator {
  struct Refusal: Error, CustomStringConvertible { var description: String { "too long" } }

  let descriptor = AnnotatorDescriptor(name: "acme.l", version: "1", produces: [])

  func annotate(_ view: DocumentView) throws(Refusal) -> [Mark] {
    guard view.text.count < 500_000 else { throw Refusal() }
    return []
  }
}

/// A rule that an annotator breaks.
private enum Slip: Sendable { case blank, cut, contradiction, random, memory, label, name }

/// Breaks one rule and keeps the others.
private struct Slipping: Annotator {
  /// What it remembers, and should not.
  final class Memory: Sendable {
    let calls = Mutex(0)
  }

  let slip: Slip
  let memory = Memory()

  var descriptor: AnnotatorDescriptor {
    AnnotatorDescriptor(
      name: slip == .name ? "a b@1" : "acme.slips",
      version: "1",
      produces: slip == .label ? ["tariff"] : ["acme.x"]
    )
  }

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let calls = memory.calls.withLock { calls in
      calls += 1
      return calls
    }
    guard let first = view.document.tokens.first?.span else {
      return slip == .blank && view.text.count > 0 ? [Mark("acme.x", TextSpan(0..<1))] : []
    }
    switch slip {
    case .blank, .label, .name: return []
    case .cut:
      let span = TextSpan(first.start..<first.start + 3)
      return view.text.contains(span) ? [Mark("acme.x", span)] : []
    case .contradiction:
      return [Mark("acme.x", first), Mark("acme.x", first, attributes: ["a": "b"])]
    case .random: return calls.isMultiple(of: 2) ? [] : [Mark("acme.x", first)]
    // The same in the two runs over one text, and another when it comes back.
    case .memory: return calls > 20 ? [] : [Mark("acme.x", first)]
    }
  }
}

/// Waits before it answers, in one habit or another.
private struct Waiting: AsynchronousAnnotator {
  enum Habit { case patient, throwing, undeclared, endless, partial }

  let habit: Habit

  var descriptor: AnnotatorDescriptor {
    AnnotatorDescriptor(
      name: "acme.waiting",
      version: "1",
      produces: habit == .undeclared ? [] : ["acme.x"]
    )
  }

  func annotate(_ view: DocumentView) async throws -> [Mark] {
    await Task.yield()
    let marks = view.document.tokens.prefix(1).map { Mark("acme.x", $0.span) }
    switch habit {
    case .throwing: try Task.checkCancellation()
    case .partial: if Task.isCancelled { return [] }
    case .endless:
      // As one that waits for a program which does not answer, and does not look up meanwhile.
      if Task.isCancelled { await withCheckedContinuation { Self.keep($0) } }
    case .patient, .undeclared: break
    }
    return marks
  }

  private static let kept = Mutex<[CheckedContinuation<Void, Never>]>([])

  private static func keep(_ continuation: CheckedContinuation<Void, Never>) {
    kept.withLock { $0.append(continuation) }
  }
}

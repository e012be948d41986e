import BriefingCore
import BriefingWorkflow
import Foundation
import Synchronization
import Testing

@Suite("The stream")
struct DocumentStreamTests {
  private func answers(
    _ lines: [String],
    _ options: StreamOptions = StreamOptions()
  ) async throws -> [JSONValue] {
    let waiting = Mutex(lines[...])
    var written: [[UInt8]] = []
    try await DocumentStream(options: options).run(
      nextLine: { waiting.withLock { $0.popFirst() }.map { .whole(Array($0.utf8)) } },
      write: {
        written.append($0); return true
      }
    )
    return try written.map { try JSONValue(parsing: $0.dropLast().map { $0 }) }
  }

  @Test
  func `A document is answered with its text, digest and layers`() async throws {
    let line = #"{"id":"d1","text":"Canada will meet Chile on 14 March 2025.","x":1}"#
    let answer = try #require(try await answers([line]).first)
    #expect(answer["id"] == "d1")
    #expect(answer["text"] == "Canada will meet Chile on 14 March 2025.")
    #expect(answer["digest"]?.string?.hasPrefix("sha256:") == true)
    #expect(answer["blocks"]?.array?.count == 1)
    #expect(answer["sentences"]?.array == [.array([.integer(0), .integer(40)])])
    #expect(answer["tokens"] == nil)
    let labels = Set((answer["annotations"]?.array ?? []).compactMap { $0["label"]?.string })
    #expect(labels.isSuperset(of: ["date", "place"]))
  }

  @Test
  func `Only the layers asked for are answered`() async throws {
    let line = #"{"id":"d1","text":"Canada will meet Chile on 14 March 2025."}"#
    let options = StreamOptions(layers: ["tokens", "date"])
    let answer = try #require(try await answers([line], options).first)
    #expect(answer["blocks"] == nil)
    #expect(answer["sentences"] == nil)
    #expect(answer["tokens"]?.array?.count == 9)
    #expect(Set((answer["annotations"]?.array ?? []).map { $0["label"] }) == ["date"])
  }

  @Test(arguments: OffsetUnit.allCases)
  func `Offsets count in the unit asked for`(_ unit: OffsetUnit) async throws {
    let text = "🇯🇵 é On 14 March 2025 they met."
    let line = JSONValue.object(["id": "d", "text": .string(text)]).text()
    let options = StreamOptions(layers: ["date"], offsets: unit)
    let annotation = try #require(
      try await answers([line], options).first?["annotations"]?.array?.first
    )
    let start = try #require(annotation["start"]?.integer)
    let end = try #require(annotation["end"]?.integer)
    let quote: String =
      switch unit {
      case .utf8: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
      case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
      case .codepoint:
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
      }
    #expect(quote == annotation["quote"]?.string)
  }

  @Test
  func `Results come in the order of the input, whatever the number of jobs`() async throws {
    let lines = (0..<60).map { index in
      let text = String(repeating: "Canada met Chile in May. ", count: (index * 37) % 40 + 1)
      return JSONValue.object(["id": .string("d\(index)"), "text": .string(text)]).text()
    }
    let one = try await answers(lines, StreamOptions(jobs: 1))
    let many = try await answers(lines, StreamOptions(jobs: 6))
    #expect(one == many)
    #expect(one.map { $0["id"]?.string } == (0..<60).map { "d\($0)" })
  }

  @Test
  func `No line stops the stream`() async throws {
    let answers = try await answers([
      "not json", #"{"text":"x"}"#, #"{"id":"d1"}"#, #"{"id":"d2","text":""}"#, "",
      #"{"id":"d3","bytes":"!!","type":"text/plain"}"#,
      #"{"id":"d4","published":"soon","text":"x"}"#,
      #"{"id":"d5","bytes":"eA==","type":"image/png"}"#, #"{"id":"d6","text":"It is done."}"#,
    ])
    #expect(
      answers.map { $0["error"]?["code"]?.string }
        == [
          "bad-json", "no-id", "no-text", "empty", "bad-json", "bad-bytes", nil,
          "unknown-format", nil,
        ]
    )
    #expect(answers[0]["id"] == .null)
    #expect(answers[0]["line"] == .integer(1))
    #expect(answers[4]["line"] == .integer(5))
    #expect(answers[2]["id"] == "d1")
  }

  @Test func `A date of publication that is none is told of, and the document answered`()
    async throws
  {
    let answers = try await answers([
      #"{"id":"d1","published":"03-02-2009","text":"They met on Friday."}"#,
      #"{"id":"d2","published":7,"text":"They met on Friday."}"#,
      #"{"id":"d3","published":"2022-07-27T08:30:00.1234567+09:00","text":"They met on Friday."}"#,
    ])
    func day(_ answer: JSONValue) -> JSONValue? {
      let date = answer["annotations"]?.array?.first { $0["label"] == "date" }
      #expect(date?["quote"] == "Friday")
      return date?["attributes"]?["value"]
    }
    for answer in answers.prefix(2) {
      let told = answer["diagnostics"]?.array?.first
      #expect(told?["severity"] == "warning")
      #expect(told?["message"]?.string?.contains("expected one such as 2022-07-25") == true)
      #expect(day(answer) == nil)
      #expect(answer["published"] == nil)
    }
    #expect(answers[2]["diagnostics"] == nil)
    #expect(day(answers[2]) == "2022-07-22")
  }

  // A busy machine may keep it waiting; where it waits in vain it waits for ever.
  @Test(.timeLimit(.minutes(10)))
  func `An answer is written before the next line comes`() async throws {
    // A program that sends a line and waits for its answer must never wait in vain.
    let answered = DispatchSemaphore(value: 0)
    answered.signal()
    let sent = Mutex(0)
    var written: [[UInt8]] = []
    try await DocumentStream(options: StreamOptions(layers: ["date"], jobs: 4)).run(
      nextLine: {
        answered.wait()
        let number = sent.withLock { sent in
          sent += 1
          return sent
        }
        return number > 5 ? nil : .whole(Array(#"{"id":"d\#(number)","text":"It is."}"#.utf8))
      },
      write: {
        written.append($0)
        answered.signal()
        return true
      }
    )
    #expect(written.count == 5)
  }

  @Test
  func `A slow reader holds back the input`() async throws {
    let read = Mutex(0)
    var written = 0
    var furthest = 0
    try await DocumentStream(options: StreamOptions(layers: ["date"], jobs: 2)).run(
      nextLine: {
        let number = read.withLock { read in
          read += 1
          return read
        }
        return number > 100 ? nil : .whole(Array(#"{"id":"d","text":"It is."}"#.utf8))
      },
      write: { _ in
        furthest = max(furthest, read.withLock { $0 } - written)
        written += 1
        return true
      }
    )
    #expect(written == 100)
    #expect(furthest <= 5)
  }

  @Test
  func `A failure to read or write is told, and what came before is answered`() async throws {
    let failure = WorkflowError(.inputOutput, "the disk is gone")
    let lines = Mutex(3)
    var written = 0
    let error = await #expect(throws: WorkflowError.self) {
      try await DocumentStream(options: StreamOptions(layers: [], jobs: 2)).run(
        nextLine: { () throws(WorkflowError) in
          let left = lines.withLock { left in
            left -= 1
            return left
          }
          guard left >= 0 else { throw failure }
          return .whole(Array(#"{"id":"d","text":"It is."}"#.utf8))
        },
        write: { _ in
          written += 1
          return true
        }
      )
    }
    #expect(error == failure)
    #expect(written == 3)
    let full = await #expect(throws: WorkflowError.self) {
      try await DocumentStream(options: StreamOptions(layers: [], jobs: 2)).run(
        nextLine: { .whole(Array(#"{"id":"d","text":"It is."}"#.utf8)) },
        write: { _ throws(WorkflowError) in throw failure }
      )
    }
    #expect(full == failure)
  }

  @Test
  func `A key that holds null counts as absent, and a line that is too long is answered`()
    async throws
  {
    let line = #"{"id":"d","text":"It is done.","published":null,"html":null,"title":null}"#
    #expect(try await answers([line]).first?["error"] == nil)
    let sent = Mutex(false)
    var written: [[UInt8]] = []
    try await DocumentStream().run(
      nextLine: {
        let isDone = sent.withLock { isSent in
          defer { isSent = true }
          return isSent
        }
        return isDone ? nil : .tooLong(limit: 10)
      },
      write: {
        written.append($0)
        return true
      }
    )
    let answer = try JSONValue(parsing: Array(try #require(written.first).dropLast()))
    #expect(answer["error"]?["code"] == "too-large")
    #expect(answer["line"] == .integer(1))
  }

  @Test
  func `Layers nobody makes are named`() throws {
    let options = StreamOptions(layers: ["date", "block", "blocks", "unheard-of"])
    #expect(try DocumentStream(options: options).unknownLayers == ["block", "unheard-of"])
    #expect(StreamOptions(jobs: .max).jobs == 1024)
  }

  @Test
  func `What is to be looked at in a document is told with its answer`() async throws {
    let latin = JSONValue.object([
      "id": "d", "type": "text/plain",
      "bytes": .string(
        Data(Array("They met at the caf".utf8) + [0xE9, 0x2E]).base64EncodedString()
      ),
    ])
    let plain = #"{"id":"e","text":"They met."}"#
    let answers = try await answers([latin.text(), plain])
    let diagnostic = try #require(answers.first?["diagnostics"]?.array?.first)
    #expect(diagnostic["severity"] == "warning")
    #expect(diagnostic["message"]?.string?.contains("was read as windows-1252") == true)
    #expect(answers.last?["diagnostics"] == nil)
    #expect(answers.last?["id"] == "e")
  }
}

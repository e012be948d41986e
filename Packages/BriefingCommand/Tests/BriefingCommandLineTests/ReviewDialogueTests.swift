import BriefingCore
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@testable import BriefingCommandLine

@Suite struct ReviewDialogueTests {
  private let path = FileManager.default.temporaryDirectory
    .appending(path: "briefing-\(UUID().uuidString)").path

  /// A dossier with three annotations of one text.
  private func dossier() throws -> Dossier {
    let text = "Norway will sign the Treaty.\nSweden\u{1B}[31m will not. Denmark may."
    let quotes = ["Norway", "Sweden\u{1B}[31m", "Denmark"]
    let document = Document(
      id: "wire",
      source: Source(
        file: "sources/wire.txt",
        mediaType: "text/plain",
        digest: Digest(of: text),
        encoding: SourceEncoding(name: "UTF-8", reason: "valid UTF-8")
      ),
      text: DocumentText(text),
      blocks: [],
      sentences: [],
      tokens: []
    )
    let annotations = quotes.enumerated().compactMap { index, quote in
      document.text.occurrences(of: quote).first.map { span in
        Annotation(
          id: AnnotationID(rawValue: "a-\(index)"),
          label: .place,
          span: span,
          quote: quote,
          attributes: ["kind": "country"],
          annotator: "test@1"
        )
      }
    }
    let dossier = Dossier(path: path)
    try dossier.write(Array(text.utf8), to: "sources/wire.txt")
    try dossier.write(document)
    try dossier.write(
      AnnotationFile(AnnotatedDocument(document: document, annotations: annotations))
    )
    return dossier
  }

  /// What is shown to a person who types some lines.
  private func shown(typing lines: [String], colored: Bool = false) throws -> String {
    var dialogue = ReviewDialogue(
      session: try ReviewSession(path: path),
      reviewer: "mk",
      isColored: colored
    )
    var rest = lines[...]
    var shown = ""
    try dialogue.run(readLine: { rest.popFirst() }, write: { shown += $0 })
    return shown
  }

  private func reviews(_ dossier: Dossier) throws -> [Annotation.Review] {
    try dossier.annotations(of: "wire")?.value.annotations.map(\.review) ?? []
  }

  @Test func `A person goes through what is open, and takes a decision back`() throws {
    let dossier = try dossier()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let shown = try shown(typing: ["a", "r not this one", "u", "s", "A", "a"])
    #expect(shown.contains("place  1 of 3  wire, line 1  (a-0, test@1)\n"))
    #expect(shown.contains("  [Norway] will sign the Treaty.\n  kind: country\n"))
    #expect(try reviews(dossier) == [.accepted, .proposed, .accepted])
    #expect(shown.hasSuffix("2 decided, 1 left. They take effect with `briefing make \(path)`.\n"))
    #expect(try self.shown(typing: []).contains("1 of 1"))
  }

  @Test func `A correction is asked for, refused where it means nothing, and may be given up`()
    throws
  {
    let dossier = try dossier()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let shown = try shown(
      typing: [
        "c", "quote=Nroway", "", "c", ".", "c", "no sign", "kind=region", "quote=Norway will", "",
        "q",
      ]
    )
    #expect(shown.contains("“Nroway” stands nowhere in the text"))
    #expect(shown.contains("Write an attribute, an equals sign and the value."))
    let corrected = try #require(try dossier.annotations(of: "wire")?.value.annotations.first)
    #expect(corrected.review == .corrected && corrected.reviewer == "mk")
    #expect(corrected.quote == "Norway will")
    #expect(corrected.attributes == ["kind": "region"])
    #expect(corrected.proposed?.attributes == ["kind": "country"])
  }

  @Test(arguments: [true, false])
  func `Nothing of a source acts on the terminal`(_ colored: Bool) throws {
    _ = try dossier()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let shown = try shown(typing: ["s", "?", "u", "q"], colored: colored)
    #expect(shown.contains("‹U+001B›[31m"))
    #expect(!shown.contains("\u{1B}[31m"))
    #expect(shown.contains("\u{1B}[1m") == colored)
    #expect(shown.contains("There is nothing to take back."))
  }

  @Test func `When nothing is left that is said`() throws {
    _ = try dossier()
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try shown(typing: ["a", "a", "a"])
    #expect(try shown(typing: ["a"]) == "Nothing is left to decide on in \(path).\n")
  }

  @Test func `In a pipe an annotation is one line that editors jump to`() throws {
    _ = try dossier()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let entries = try ReviewSession(path: path).entries
    #expect(
      ReviewDialogue.line(entries[2], in: "d")
        == "d/documents/wire.txt:2:23: place a-2: [Denmark] may.  {kind=country}"
    )
  }
}

import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test
  func `The example prints what the README says`() async throws {
    let text = "Canada and Chile are expected to sign an accord on 14 March 2025."
    let source = RawSource(id: "d", file: "d.txt", text: text)
    let document = try await Ingestion().document(from: source).document
    let pipeline = try Pipeline(StandardAnnotators.all())
    var printed: [String] = []
    for annotation in try await pipeline.run(on: document) where annotation.label == .date {
      printed.append(
        "// \(annotation.span) \(annotation.quote) \(annotation.attributes.text("value") ?? "")"
      )
    }
    let readme = try String(contentsOfFile: "\(Project.root)/README.md", encoding: .utf8)
    #expect(printed.count == 1)
    for line in printed { #expect(readme.contains(line), "\(line)") }
    #expect(readme.contains(text))
  }

  @Test
  func `Every module of the manifest is in the README's table`() throws {
    let readme = try String(contentsOfFile: "\(Project.root)/README.md", encoding: .utf8)
    let manifest = try String(contentsOfFile: "\(Project.root)/Package.swift", encoding: .utf8)
    for line in manifest.split(separator: "\n") where line.contains(".library(name:") {
      let name = line.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
      #expect(readme.contains("`\(name)`"), "\(name)")
    }
  }
}

import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
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

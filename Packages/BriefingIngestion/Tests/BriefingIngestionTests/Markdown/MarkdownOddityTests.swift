import BriefingCore
import Testing

@testable import BriefingIngestion

struct MarkdownOddityTests {
  private func blocks(_ text: String) throws -> [String] {
    let reading = try markdown(text)
    return reading.blocks.map { "\($0.kind.rawValue) | \(reading.text[$0.span])" }
  }

  @Test(arguments: [
    ("- [x] 2024. A year of change", "2024. A year of change"),
    ("- [ ] 1. Call them", "1. Call them"),
    ("- [ ] # five", "# five"), ("- [x] ~~~ this", "~~~ this"), ("- [ ] > quoted", "> quoted"),
  ])
  func `The text of a task is text`(_ text: String, _ item: String) throws {
    #expect(try blocks(text) == ["list-item | \(item)"])
  }

  @Test func `Footnotes one below the other are several`() throws {
    let text = "Text[^1] and more[^2] here.\n[^1]: First note.\n[^2]: Second note."
    let reading = try markdown(text)
    #expect(reading.text.string == "Text and more here.\n\nFirst note.\n\nSecond note.")
  }

  @Test(arguments: [
    "date created: 2024-05-06", "\"og:image\": x", "tags: [\n  a,\n]", "größe: 5", "a.b: c",
    "x/y: z # note", "map: {\n}",
  ])
  func `Front matter of any program is front matter`(_ line: String) throws {
    let reading = try markdown("---\ntitle: My report\n\(line)\n---\n\nThe towns met.")
    #expect(reading.metadata.title?.value == "My report")
    #expect(reading.text.string == "The towns met.")
  }

  @Test func `A list over several lines is read`() throws {
    let reading = try markdown(
      "---\nauthors: [\n  Ann Sample,\n  Bo Trial\n]\n---\n\nThe towns met."
    )
    #expect(reading.metadata.authors.map(\.value) == ["Ann Sample", "Bo Trial"])
  }

  @Test func `Front matter in TOML is read`() throws {
    let reading = try markdown(
      "+++\ntitle = \"My report\"\ndate = 2031-05-03\nauthors = [\"Ann Sample\"]\n[extra]\nx = 1\n+++\n\nThe towns met."
    )
    #expect(reading.metadata.title?.value == "My report")
    #expect(reading.metadata.published.value?.description == "2031-05-03")
    #expect(reading.metadata.authors.map(\.value) == ["Ann Sample"])
    #expect(reading.text.string == "The towns met.")
  }

  @Test(arguments: [
    "---\nIn the end they all said the same: nothing.\n---\n\nThe towns met.",
    "---\nThe towns met.\n---\n",
  ])
  func `Text between rules stays text`(_ text: String) throws {
    #expect(try markdown(text).text.string.contains(text.split(separator: "\n")[1]))
  }

  @Test func `A table in HTML has as many columns as cells`() throws {
    let text = "<table><tr><th>a</th><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr></table>"
    #expect(try markdown(text).text.string.split(separator: "\n") == ["a\tb", "c\td"])
  }

  @Test(arguments: [
    ("[a]: b\n", "=x\n"), ("[a]: b\n", "-x\n"), ("|a|\n|-|\n", "|<!A"), ("", "x <!A\n\n"),
    ("", "|<![CDATA[\n"), ("", "[^1]: a\n"), ("- [x] a\n", "- [x] # b\n"), ("[a]: b\n", "===\n"),
  ])
  func `Time grows with the length`(_ first: String, _ second: String) throws {
    func time(_ size: Int) throws -> Double {
      let head = first.isEmpty ? "" : String(repeating: first, count: size / first.utf8.count)
      let text = head + String(repeating: second, count: size / second.utf8.count)
      return try leastProcessorTime { _ = try markdown(text) }
    }
    let (small, large) = (try time(20_000), try time(160_000))
    #expect(large < 24 * small + 0.05, "\(small) s, \(large) s")
  }
}

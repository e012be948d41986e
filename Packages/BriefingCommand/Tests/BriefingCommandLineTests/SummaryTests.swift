import BriefingCore
import Testing

@testable import BriefingCommandLine

@Suite("What the command prints")
struct SummaryTests {
  @Test
  func `Long points are broken at spaces and hang under their bullet`() {
    let text = String(repeating: "word ", count: 30)
    let lines = Summary.wrapped(text, indent: "  ", bullet: "- ")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("  - word"))
    #expect(lines[1].hasPrefix("    word"))
    #expect(lines.allSatisfy { $0.count <= 92 })
  }

  @Test
  func `Of a folder of many files the folder is told, and how many they are`() {
    let few = ["d/briefing/briefing.json", "d/briefing/briefing.html"]
    #expect(
      Summary.places(of: few + ["d/briefing/sources/s1.html"]) == [
        "JSON:     d/briefing/briefing.json", "HTML:     d/briefing/briefing.html",
        "HTML:     d/briefing/sources/s1.html",
      ]
    )
    let many = (1...60).map { "d/briefing/sources/s\($0).html" }
    #expect(
      Summary.places(of: few + many).last == "HTML:     d/briefing/sources/ (60 files)"
    )
    #expect(Summary.places(of: few + many).count == 3)
  }

  @Test(arguments: [
    ("report.txt=2022-07-25", "report.txt", "2022-07-25" as String?),
    ("a=b.txt=2022-07", "a=b.txt", "2022-07"), ("report.txt=unknown", "report.txt", nil),
  ])
  func `A date of publication is read behind the last equals sign`(
    _ argument: String,
    _ file: String,
    _ date: String?
  ) {
    let parsed = PublicationArgument(argument: argument)
    #expect(parsed?.file == file)
    #expect(parsed?.date.value?.description == date)
  }

  @Test(arguments: ["report.txt", "=2022", "report.txt=yesterday", ""])
  func `What is no date is refused`(_ argument: String) {
    #expect(PublicationArgument(argument: argument) == nil)
  }
}

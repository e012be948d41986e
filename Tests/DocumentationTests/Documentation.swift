import Foundation
import Testing

/// A passage of the documentation that shows code or a command.
struct Fence: Sendable, CustomTestStringConvertible {
  /// The language, as it is written behind the backticks; nothing for plain text.
  let language: String
  let lines: [String]
  /// The file, from the root of the checkout, and the line of the first line of the passage.
  let file: String
  let line: Int

  var text: String { lines.joined(separator: "\n") }

  var testDescription: String { "\(file):\(line)" }
}

/// The documentation of the project: pages in Markdown, and the comments of the sources.
enum Documentation {
  /// The root of the checkout, found from this file.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Every passage of code in the pages and comments.
  static let fences: [Fence] =
    pages.flatMap { fences(inPage: $0) } + sources.flatMap { fences(inComments: $0) }

  static func fences(in language: String) -> [Fence] { fences.filter { $0.language == language } }

  /// The lines of the files whose every line a build compiles.
  static let compiled: [[String]] = files(endingIn: ".swift") {
    $0.hasPrefix("Tests/DocumentationTests/Samples/") || $0.hasPrefix("Examples/")
  }.map { lines(of: $0) }

  /// The lines of the programs in Python that the examples run.
  static let programs: [[String]] = files(endingIn: ".py") { $0.hasPrefix("Examples/") }
    .map { lines(of: $0).reversed().drop(while: \.isEmpty).reversed() }

  private static let pages = files(endingIn: ".md") { _ in true }
  private static let sources = files(endingIn: ".swift") {
    $0.hasPrefix("Packages/") && $0.contains("/Sources/")
  }

  /// The files of the project with an ending, from its root; what is built or fetched is none of them.
  private static func files(endingIn ending: String, where isWanted: (String) -> Bool) -> [String] {
    // What starts with a dot is made by tools: builds, environments.
    let skipped: Set = ["build", "checkouts"]
    let walk = FileManager.default.enumerator(atPath: root)
    var result: [String] = []
    while let path = walk?.nextObject() as? String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if skipped.contains(name) || name.hasPrefix(".") {
        walk?.skipDescendants()
      } else if path.hasSuffix(ending), isWanted(path) {
        result.append(path)
      }
    }
    return result.sorted()
  }

  private static func lines(of file: String) -> [String] {
    let data = FileManager.default.contents(atPath: "\(root)/\(file)") ?? Data()
    return String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
  }

  /// The passages of a page: those between backticks, and as commands those that are indented.
  private static func fences(inPage file: String) -> [Fence] {
    fences(
      in: lines(of: file).enumerated().map { ($0.offset + 1, $0.element) },
      of: file,
      indented: "sh"
    )
  }

  /// The passages of the comments of a source; what is indented there is Swift, as DocC takes it.
  private static func fences(inComments file: String) -> [Fence] {
    var comments: [[(Int, String)]] = [[]]
    for (index, line) in lines(of: file).enumerated() {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("///") {
        comments[comments.count - 1].append((index + 1, String(trimmed.dropFirst(4))))
      } else {
        comments.append([])
      }
    }
    return comments.filter { !$0.isEmpty }.flatMap { fences(in: $0, of: file, indented: "swift") }
  }

  private static func fences(
    in lines: [(number: Int, text: String)],
    of file: String,
    indented language: String
  ) -> [Fence] {
    var result: [Fence] = []
    var index = 0
    while index < lines.count {
      let start = index
      let text = lines[index].text
      var body: [String] = []
      index += 1
      if text.hasPrefix("```") {
        while index < lines.count, !lines[index].text.hasPrefix("```") {
          body.append(lines[index].text)
          index += 1
        }
        index += 1
        let name = String(text.dropFirst(3))
        result.append(Fence(language: name, lines: body, file: file, line: lines[start].number + 1))
      } else if isCode(text), start == 0 || lines[start - 1].text.isEmpty {
        body.append(text)
        while index < lines.count, lines[index].text.isEmpty || isCode(lines[index].text) {
          body.append(lines[index].text)
          index += 1
        }
        while body.last?.isEmpty == true { body.removeLast() }
        let code = body.map { String($0.dropFirst(4)) }
        result.append(Fence(language: language, lines: code, file: file, line: lines[start].number))
      }
    }
    return result
  }

  private static func isCode(_ line: String) -> Bool { line.hasPrefix("    ") }
}

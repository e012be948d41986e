import BriefingAnalysis
import BriefingCore
import Testing

@Suite("People whose last names differ in one letter")
struct NearPersonTests {
  private static func person(_ name: String) -> String { "[\(name)](person)" }
  /// Somebody whom all of them name, so that they tell one story.
  private static let common = "[Ana Maria Lim](person) spoke."

  private static func found(_ left: String, _ right: String) throws -> [Difference] {
    try Analysis.of([
      "a": "\(common) Governor \(person(left)) sat.", "b": "\(common) \(person(right)) left.",
    ]).differences(.spelling).filter { $0.subject == "what may be one person or two" }
  }

  @Test(arguments: [
    ("Farquarson", "Desmond Farquharson"), ("Tveitreid", "Ingvild Tveitereid"),
    ("Donovan Larsen", "Donovan Larson"), ("Ezekial Mailanga", "Ezekiel Maelanga"),
    ("Narko Donko", "Nyarko Donkoh"), ("Ximena Larraguibel", "Jimena Larraguivel"),
  ])
  func `They are set side by side, and not joined`(_ left: String, _ right: String) throws {
    let found = try Self.found(left, right)
    #expect(found.map { $0.sides.map(\.value) } == [[left, right]])
    #expect(found.map(\.severity) == [.medium])
  }

  @Test(arguments: [
    // Other first names, short names, two letters, another first letter, the same name.
    ("Erik Larsen", "Donovan Larson"), ("Lind", "Lund"), ("Larsen", "Larsson"),
    ("Marsen", "Larsen"), ("Larsen", "Donovan Larsen"),
  ])
  func `Other names are not`(_ left: String, _ right: String) throws {
    #expect(try Self.found(left, right) == [])
  }

  @Test
  func `Who names both tells them apart`() throws {
    let analysis = try Analysis.of([
      "a": "\(Self.common) \(Self.person("Larsen")) sat.",
      "b": "\(Self.common) \(Self.person("Larson")) left \(Self.person("Larsen")).",
    ])
    #expect(!analysis.differences.contains { $0.subject == "what may be one person or two" })
  }

  @Test
  func `Those of two stories are two`() throws {
    let analysis = try Analysis.of([
      "a": "\(Self.person("Larsen")) sat.", "b": "\(Self.person("Larson")) left.",
    ])
    #expect(!analysis.differences.contains { $0.subject == "what may be one person or two" })
  }
}

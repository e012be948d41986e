import Testing

@testable import BriefingStorage

@Suite struct RelativePathTests {
  @Test(
    arguments: [
      ("a.yaml", [], "a.yaml"), ("sources/a.txt", ["sources"], "a.txt"),
      ("a/b/c", ["a", "b"], "c"), ("..a/b..", ["..a"], "b.."), (".hidden", [], ".hidden"),
      ("日本/é.txt", ["日本"], "é.txt"),
    ] as [(String, [String], String)]
  )
  func `A path downwards is taken apart`(path: String, folders: [String], name: String) throws {
    let place = try #require(RelativePath(path))
    #expect(place.folders == folders)
    #expect(place.name == name)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../a", "a/..", "a/../b", ".", "./a", "a/./b", "a//b", "a/",
    "a\u{0}b",
  ])
  func `A path that could lead out is none`(path: String) {
    #expect(RelativePath(path) == nil)
  }
}

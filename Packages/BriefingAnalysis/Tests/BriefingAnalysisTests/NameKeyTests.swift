import Testing

@testable import BriefingAnalysis

@Suite("Keys of names")
struct NameKeyTests {
  @Test(arguments: [
    ("Kishida Fumio", "Fumio Kishida"),
    ("Erik M. Jacobs", "Erik Jacobs"),
    ("Taro Kōno", "Kono Taro"),
  ])
  func `The parts of a person's name may stand in any order`(_ left: String, _ right: String) {
    #expect(NameKey.person(left) == NameKey.person(right))
  }

  @Test(arguments: [
    ("the Economic 2+2", "economic two plus two dialogue"),
    ("Department of State", "State Department"),
    ("Ministry of Defence", "the Defence Ministry"),
    ("U.S. Trade Representative", "US Trade Representative"),
  ])
  func `One body in other words has one key`(_ left: String, _ right: String) {
    #expect(NameKey.name(left) == NameKey.name(right))
  }

  @Test(arguments: [
    ("Economic 2+2", "the original 2+2"),
    ("Security Advisory Committee", "Economic Policy Advisory Committee"),
    ("Fiscal Policy Council", "Monetary Policy Council"),
  ])
  func `Bodies with like names have keys of their own`(_ left: String, _ right: String) {
    #expect(NameKey.name(left) != NameKey.name(right))
  }

  @Test(arguments: [
    ("Apple Inc.", "Apple"), ("Fiat Group SpA", "Fiat"), ("Acme Co., Ltd.", "Acme"),
    ("US government", "United States Government"), ("U.N. Seed Bank", "United Nations Seed Bank"),
    ("U.S. Department of State", "United States State Department"),
    ("Northern Defence and Space Company NDSC N.V.", "Northern Defense & Space Company"),
    ("Labour Organisation", "Labor Organization"),
  ])
  func `A body has one key with and without its form, and in every spelling`(
    _ left: String,
    _ right: String
  ) {
    #expect(NameKey.body(left) == NameKey.body(right))
  }

  @Test(arguments: [
    ("Apple Corps", "Apple"), ("Company", "Co."), ("US Senate", "Senate"), ("Group", "Acme Group"),
    ("United Nations", "United States"), ("Seed Bank ABC", "Seed Bank"),
  ])
  func `A word that tells a body from others stays in its key`(_ left: String, _ right: String) {
    #expect(NameKey.body(left) != NameKey.body(right))
  }

  @Test(arguments: [("Antony", "Anthony", 1 as Int?), ("Kim", "Kong", nil), ("Ann", "Ann", 0)])
  func `Edits are counted up to a limit`(_ left: String, _ right: String, _ count: Int?) {
    #expect(editDistance(left, right, limit: 1) == count)
  }
}

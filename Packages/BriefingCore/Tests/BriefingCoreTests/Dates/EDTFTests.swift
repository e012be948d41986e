import BriefingCore
import Testing

@Suite("EDTF")
struct EDTFTests {
  @Test(arguments: [
    "2022", "2022-07", "2022-07-29", "XXXX-07-29", "201X", "19XX", "2022-XX", "2022-21",
    "2022-33", "2022-40", "2022-W30", "2022?", "2022-07~", "2022-07-29%", "2022-07-29T10:30",
    "2022-07-29T10:30:00Z", "2022-07-29T10:30+09:00", "2022-07-29T10-05",
    "2022-01/2022-03", "../2022", "2022-03-24/..", "/2022", "XXXX-02-29",
  ])
  func `What is read is written back`(_ text: String) {
    #expect(EDTF(text)?.description == text)
  }

  @Test(arguments: [
    "", "22", "2022-13", "2022-02-30", "2022-00", "2022-7-29", "29 July 2022", "../..", "/",
    "2022/2023/2024", "2022-W54", "2022-W+5", "P5Y", "2022-07-29T25:00", "2022T10:00", "2022-07-",
    "2023-02-29", "2022-07-25T10:00+lunch", "2022-07-25T10:00+", "2022-07-25T10:00+09:00:00",
    "2022-07-25T10:00Z+01",
  ])
  func `What is no date is refused`(_ text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(arguments: [
    ("2022-07-29", "2022-07-29", "2022-07-29"), ("2022-02", "2022-02-01", "2022-02-28"),
    ("200X", "2000-01-01", "2009-12-31"), ("20XX", "2000-01-01", "2099-12-31"),
    ("2022-33", "2022-01-01", "2022-03-31"), ("2022-24", "2022-12-01", "2023-02-28"),
    ("2022-W30", "2022-07-25", "2022-07-31"), ("2022-W52", "2022-12-26", "2023-01-01"),
    ("2022-01/2022-03", "2022-01-01", "2022-03-31"), ("2022-1X", "2022-10-01", "2022-12-31"),
    ("2022-0X", "2022-01-01", "2022-09-30"), ("2022-02-2X", "2022-02-20", "2022-02-28"),
    ("2022-03-3X", "2022-03-30", "2022-03-31"), ("2022-XX-0X", "2022-01-01", "2022-12-09"),
  ])
  func `The days a date can mean are bounded`(_ text: String, _ first: String, _ last: String) {
    let date = EDTF(text)
    #expect(date?.earliest?.description == first)
    #expect(date?.latest?.description == last)
  }

  @Test
  func `An open year has no bounds`() {
    #expect(EDTF("XXXX-07-29")?.earliest == nil)
    #expect(EDTF("XXXX-07-29")?.day == nil)
    #expect(EDTF("2022-03-24/..")?.latest == nil)
  }

  @Test(arguments: [
    ("2022-07", "2022-07-29", true), ("2022-07", "2022-08-01", false),
    ("XXXX-07-29", "2022-07-29", true), ("XXXX-07-29", "2022-07-30", false),
    ("2022", "../2021", true), ("2022-W30", "2022-07-29", true),
  ])
  func `Two dates are compatible where they can mean one day`(
    _ left: String,
    _ right: String,
    _ compatible: Bool
  ) throws {
    let (a, b) = (try #require(EDTF(left)), try #require(EDTF(right)))
    #expect(a.isCompatible(with: b) == compatible)
    #expect(b.isCompatible(with: a) == compatible)
  }
}

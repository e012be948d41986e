import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite("Holidays by the calendars that set them")
struct HolidayTests {
  private static func day(_ name: String, _ year: Int) -> String? {
    let words = name.split(separator: " ").map { WordForm($0.utf8) }
    return HolidayName.byOpener[words[0]]?.first { $0.words == words }?.holiday.value(in: year)
  }

  @Test(arguments: [
    ("rosh hashanah", 2018, "2018-09-09/2018-09-11"), ("yom kippur", 2022, "2022-10-04"),
    ("passover", 2022, "2022-04-15/2022-04-23"), ("passover", 2024, "2024-04-22/2024-04-30"),
    ("hanukkah", 2018, "2018-12-02/2018-12-10"), ("purim", 2013, "2013-02-23"),
    ("purim", 2024, "2024-03-23"), ("tu bishvat", 2018, "2018-01-30"),
    ("shavuot", 2018, "2018-05-19/2018-05-21"), ("simchat torah", 2018, "2018-10-01"),
    ("tisha b av", 2022, "2022-08-06"), ("yom ha atzmaut", 2022, "2022-05-04"),
  ])
  func `Jewish days begin on their eve`(_ name: String, _ year: Int, _ value: String) {
    #expect(Self.day(name, year) == value)
  }

  @Test(arguments: [
    ("eid al fitr", 2022, "2022-05-02"), ("eid al fitr", 2018, "2018-06-15"),
    ("eid al adha", 2018, "2018-08-21"), ("eid al adha", 2019, "2019-08-11"),
    ("ramadan", 2018, "2018-05-16/2018-06-14"), ("ramadan", 2024, "2024-03-11/2024-04-09"),
    ("ramadan", 1977, "1977-08-15/1977-09-13"), ("ashura", 2017, "2017-09-30"),
    ("mawlid", 2017, "2017-11-30"), ("jamat ul vida", 2017, "2017-06-23"),
    ("eid al adha", 1974, "1974-01-03"),
  ])
  func `Islamic days are those of the printed calendar`(
    _ name: String,
    _ year: Int,
    _ value: String
  ) {
    #expect(Self.day(name, year) == value)
  }

  @Test(arguments: [
    ("orthodox easter", 2018, "2018-04-08"), ("orthodox easter", 2021, "2021-05-02"),
    ("orthodox easter", 2025, "2025-04-20"), ("easter", 2025, "2025-04-20"),
    ("great fast", 2018, "2018-02-19/2018-03-30"), ("lent", 2022, "2022-03-02/2022-04-16"),
    ("clean monday", 2018, "2018-02-19"),
  ])
  func `The churches reckon Easter each their way`(_ name: String, _ year: Int, _ value: String) {
    #expect(Self.day(name, year) == value)
  }

  @Test(arguments: [
    ("lunar new year", 2013, "2013-02-10"), ("lunar new year", 2022, "2022-02-01"),
    ("lunar new year", 2023, "2023-01-22"), ("lunar new year", 2024, "2024-02-10"),
    ("lunar new year", 1985, "1985-02-20"), ("lunar new year", 2033, "2033-01-31"),
    ("lunar new year", 2034, "2034-02-19"), ("mid autumn festival", 2020, "2020-10-01"),
    ("mid autumn festival", 2022, "2022-09-10"), ("dragon boat festival", 2020, "2020-06-25"),
    ("qingming", 2022, "2022-04-05"),
  ])
  func `Chinese months follow moon and sun`(_ name: String, _ year: Int, _ value: String) {
    #expect(Self.day(name, year) == value)
  }

  @Test(arguments: [
    ("diwali", 2018, "2018-11-07"), ("diwali", 2020, "2020-11-14"), ("diwali", 2022, "2022-10-24"),
    ("dussehra", 2018, "2018-10-19"), ("dussehra", 2022, "2022-10-05"),
    ("holi", 2018, "2018-03-02"),
    ("holi", 2022, "2022-03-18"), ("maha shivaratri", 2022, "2022-03-01"),
    ("rama navami", 2020, "2020-04-02"), ("ugadi", 2023, "2023-03-22"),
    ("janmashtami", 2018, "2018-09-02"), ("ganesh chaturthi", 2019, "2019-09-02"),
    ("raksha bandhan", 2019, "2019-08-15"), ("pongal", 2018, "2018-01-14"),
    ("pongal", 2019, "2019-01-15"), ("onam", 2022, "2022-09-08"),
    ("guru gobind singh jayanti", 2014, "2014-01-07"), ("rabindra jayanti", 2019, "2019-05-09"),
    ("parsi new year", 2022, "2022-08-16"), ("vesak", 2018, "2018-04-30"),
  ])
  func `Hindu days go by the true sun and moon`(_ name: String, _ year: Int, _ value: String) {
    #expect(Self.day(name, year) == value)
  }

  @Test(arguments: [
    ("tax day", 2011, "2011-04-18"), ("tax day", 2013, "2013-04-15"),
    ("tax day", 2017, "2017-04-18"), ("emancipation day", 2011, "2011-04-15"),
    ("king s day", 2014, "2014-04-26"), ("king s day", 2018, "2018-04-27"),
    ("admins day", 2016, "2016-04-27"), ("super tuesday", 2020, "2020-03-03"),
    ("military spouse day", 2018, "2018-05-11"), ("election day", 2022, "2022-11-08"),
    ("victoria day", 2022, "2022-05-23"), ("victoria day", 2020, "2020-05-18"),
  ])
  func `Civil days move as their laws say`(_ name: String, _ year: Int, _ value: String) {
    #expect(Self.day(name, year) == value)
  }

  @Test(arguments: [
    "He fasted until [Eid al-Fitr 2022](date value=2022-05-02 basis=stated kind=date).",
    "They fast in [Ramadan 2018](date value=2018-05-16/2018-06-14 kind=period).",
    "Shops closed following [Easter 2022](date value=2022-04-17) and reopened.",
    "They met on [Martin Luther King Jr. Day 2013](date value=2013-01-21).",
    "They met on [Monday of the Holy Spirit 2013](date value=2013-05-20).",
  ])
  func `Names are read with their marks`(_ marked: String) {
    #expect(differences(of: DateAnnotator(), on: marked) == [])
  }

  @Test func `No year of many centuries makes a calendar fail`() {
    var found = 0
    let holidays = HolidayName.byOpener.words.flatMap { HolidayName.byOpener[$0] ?? [] }
    for year in stride(from: 1, through: 9_999, by: 1_111) {
      for name in holidays {
        guard let day = name.holiday.day(in: year) else { continue }
        #expect(day.year == year, "\(name.holiday) \(year)")
        found += 1
      }
    }
    #expect(found > 1_000)
  }
}

import BriefingCore
import Testing

@Suite("Calendar days")
struct CalendarDayTests {
  @Test
  func `Numbers and days convert both ways over eight centuries`() {
    var day = CalendarDay(number: 0)
    #expect(day.description == "1970-01-01")
    #expect(day.weekday == .thursday)
    var mismatches = 0
    for number in -150_000...150_000 {
      let next = CalendarDay(number: number)
      if next.number != number { mismatches += 1 }
      if number > -150_000, next <= day { mismatches += 1 }
      day = next
    }
    #expect(mismatches == 0)
  }

  @Test(arguments: [
    (2022, 7, 29, CalendarDay.Weekday.friday), (2000, 2, 29, .tuesday), (1900, 3, 1, .thursday),
  ])
  func `The day of the week is known`(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ weekday: CalendarDay.Weekday
  ) {
    #expect(CalendarDay(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test(arguments: [(2021, 1, 3, 2020, 53), (2022, 7, 29, 2022, 30), (2018, 12, 31, 2019, 1)])
  func `Weeks follow ISO 8601`(_ year: Int, _ month: Int, _ day: Int, _ weekYear: Int, _ week: Int)
  {
    let iso = CalendarDay(year: year, month: month, day: day)?.isoWeek
    #expect(iso?.year == weekYear)
    #expect(iso?.week == week)
  }

  @Test(arguments: [(2022, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (-1, 1, 1)])
  func `Days the calendar does not have are refused`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }
}

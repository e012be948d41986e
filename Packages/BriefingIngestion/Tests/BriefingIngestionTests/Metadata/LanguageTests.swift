import BriefingCore
import BriefingIngestion
import Testing

struct LanguageTests {
  @Test(arguments: [
    "The harbor city and the towns agreed to share their ferries for a year.": "en",
    "Die Stadt und die Dörfer wollen sich die Fähren teilen, und das ist nicht leicht.": "de",
    "La ville et les communes vont partager les bacs pour une année, dans un premier temps.": "fr",
    "La ciudad y los pueblos comparten los barcos por un año, que no es mucho.": "es",
    "港の市と川沿いの町は月曜日、フェリーを共有することで合意した。": "ja",
    "港口城市与沿河城镇周一同意共享渡轮。": "zh",
    "항구 도시와 강변 마을은 월요일 나룻배를 함께 쓰기로 했다.": "ko",
    "Город и сёла договорились о паромах.": "ru",
    "Місто і села домовилися про пороми, їхні жителі згодні.": "uk",
    "اتفقت المدينة والقرى على العبارات.": "ar",
    "Ann Sample, Bo Trial, Cleo Muster": "und",
    "12 345": "und",
    "Ship Talks Open": "und",
    "33 CFR § 104.2(e)-1A": "und",
    "Port Code, Art. I, § 3, cl. 4": "und",
    "See www.example.com/users/a/archive-2018-09-23; para@e.com": "und",
    "It was March.": "en",
    "The talks open on Monday.": "en",
  ])
  func `A text is English, another language, or nobody knows`(_ text: String, tag: String) {
    let metadata = PlainTextReader().reading(of: DocumentText(text)).metadata
    #expect(metadata.language?.value == tag)
    guard case .inferred(let reasons) = metadata.language?.origin else {
      Issue.record("a language is inferred")
      return
    }
    #expect(reasons.count == 1)
  }

  @Test(arguments: [
    "HARBOR CITY — The towns agreed on Monday.": "news",
    "The mayor said yes. The council said no. It was late, sources said.": "news",
    "The towns should share. They must not wait, and the city ought to pay.": "commentary",
    "The ferries are blue.": "unknown",
  ])
  func `Genre follows from wording`(_ text: String, genre: String) {
    #expect(PlainTextReader().reading(of: DocumentText(text)).metadata.genre?.value == genre)
  }

  @Test(arguments: [
    "Opinion | Rivers": "commentary", "Analysis: why towns share": "analysis",
    "Joint Statement of the River Towns": "official",
    "Remarks by the Mayor at the Pier": "official",
  ])
  func `Genre follows from labels`(_ label: String, genre: String) {
    let reading = PlainTextReader().reading(
      of: DocumentText(label + "\n\n" + article(around: "A."))
    )
    #expect(reading.metadata.genre?.value == genre)
    #expect(reading.metadata.genre?.origin == .inferred(["the line “\(label)”"]))
  }
}

import BriefingAnalysis
import BriefingCore
import Testing

@Suite("What sources of one account say of a matter, slot by slot")
struct SlotTests {
  private static func planned(_ text: String) -> String {
    "[\(text)](statement kind=commitment status=planned polarity=positive voice=source)."
  }

  // MARK: Conditions

  @Test(arguments: [
    "on condition that the mooring is paid in advance", "unless the harbour is closed by ice",
    "subject to the approval of the harbour court",
  ])
  func `A condition that one source names and another leaves out is shown`(_ words: String) throws {
    let plain = Self.planned("Winter moorings for trawlers will be free of charge")
    let bound = Self.planned("Winter moorings for trawlers shall be free of charge, \(words)")
    let found = try Analysis.ofAccounts(plain, bound).differences(.modality)
    #expect(
      found.map(\.subject) == [
        "what is said of “Winter moorings for trawlers shall be free of charge”"
      ]
    )
    #expect(found.first?.severity == .medium)
    #expect(found.first?.sides.map(\.source) == ["a", "b"])
  }

  @Test(arguments: [
    // The condition in other words, in the next sentence, and as far as the law reaches.
    "Winter moorings for trawlers will be free if the mooring is paid in advance",
    "Winter moorings for trawlers will be free of charge. Skippers must have paid the mooring in "
      + "advance",
    "Winter moorings for trawlers will be free of charge as far as town law reaches",
    // Another matter.
    "The fish market will be roofed in spring",
  ])
  func `A condition is held against nobody who names one, or speaks of another matter`(
    _ text: String
  ) throws {
    let bound = Self.planned(
      "Winter moorings for trawlers shall be free of charge, on condition that the mooring is paid in "
        + "advance"
    )
    #expect(try Analysis.ofAccounts(Self.planned(text), bound).differences(.modality) == [])
  }

  // MARK: Scope

  @Test(arguments: [
    (
      "A paper logbook will be kept by all trawlers",
      "A paper logbook shall be kept by foreign trawlers", "foreign trawlers"
    ),
    (
      "Every trawler will keep a paper logbook at sea",
      "Trawlers of more than [24 metres](quantity value=24 unit=m) shall keep a paper logbook at sea",
      "Trawlers of more than 24 metres"
    ),
    (
      "Trawlers must keep a paper logbook at sea. The mayor said it went for all of them",
      "Foreign trawlers shall keep a paper logbook at sea", "Foreign trawlers"
    ),
  ])
  func `What goes for all here and for some there differs in scope`(
    _ wide: String,
    _ narrow: String,
    _ kind: String
  ) throws {
    let found = try Analysis.ofAccounts(Self.planned(wide), Self.planned(narrow)).differences(
      .scope
    )
    #expect(found.map(\.subject) == ["what is said of “\(kind)”"])
    #expect(found.first?.sides.map(\.source) == ["a", "b"])
  }

  @Test
  func `What is limited stands in the passage of its side`() throws {
    let found = try Analysis.ofAccounts(
      Self.planned("A paper logbook will be kept at sea by all trawlers"),
      "[A paper logbook will be bought](statement kind=commitment status=planned voice=source "
        + "polarity=positive), and foreign trawlers shall keep the logbook at sea."
    ).differences(.scope)
    #expect(found.map(\.subject) == ["what is said of “foreign trawlers”"])
    #expect(
      found.first?.sides.last?.citations.contains { $0.quote.contains("foreign trawlers") } == true
    )
  }

  @Test(arguments: [
    (
      "A paper logbook will be kept by trawlers",
      "A paper logbook shall be kept by foreign trawlers"
    ),
    (
      "A paper logbook will be kept by all trawlers",
      "A paper logbook shall be kept by such trawlers"
    ),
    (
      "A paper logbook will be kept by almost all trawlers",
      "A paper logbook shall be kept by foreign trawlers"
    ),
    (
      "A paper logbook will be kept by all trawlers except yachts",
      "A paper logbook shall be kept by foreign trawlers"
    ),
    (
      "A paper logbook will be kept by all steam trawlers",
      "A paper logbook shall be kept by foreign trawlers"
    ),
    ("All states will send a paper logbook", "The coastal states shall send a paper logbook"),
    ("A new pier will be built for all trawlers", "Foreign trawlers shall keep a paper logbook"),
  ])
  func `A word left out is no other scope`(_ wide: String, _ narrow: String) throws {
    let found = try Analysis.ofAccounts(Self.planned(wide), Self.planned(narrow))
    #expect(found.differences(.scope) == [])
  }

  @Test
  func `What one names among others of a kind and another leaves out differs in scope`() throws {
    let long = Self.planned("The lighthouses at Norvik, Ostvik and Salvik will burn all night")
    let short = Self.planned("The lighthouses of Norvik and Ostvik shall burn all night")
    let found = try Analysis.ofAccounts(long, short).differences(.scope)
    #expect(found.map(\.subject) == ["whether “Salvik” is taken in"])
    for other in [
      "The lighthouses of Norvik and Ostvik shall burn all night, and Salvik at weekends",
      "The lighthouses of Norvik and Ostvik shall be given to a museum",
    ] {
      #expect(try Analysis.ofAccounts(long, Self.planned(other)).differences(.scope) == [])
    }
    let mayors = ["Norvik, Ostvik and Salvik", "Norvik and Ostvik"].map { towns in
      Self.planned("The leaders of \(towns) will meet all night")
    }
    #expect(try Analysis.ofAccounts(mayors[0], mayors[1]).differences(.scope) == [])
  }

  // MARK: Outcomes

  private static func told(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement kind=announcement voice=source \(attributes))."
  }

  private static let bought = told(
    "The mayors have ordered a rescue barge for Norvik",
    "status=held polarity=positive action=order"
  )

  @Test(arguments: [
    told(
      "The mayors agreed to defer the rescue barge for Norvik",
      "status=agreed polarity=positive action=agree"
    ),
    told(
      "The mayors considered the rescue barge for Norvik",
      "status=proposed polarity=positive action=consider"
    )
      + " "
      + told(
        "They did not take a decision on it",
        "status=unclear polarity=negative action=take object=\"a decision on it\""
      ),
    told(
      "The request for a rescue barge for Norvik was not accepted",
      "status=unclear polarity=negative action=accept"
    ),
  ])
  func `What one source calls done and another put off or refused is at odds`(
    _ open: String
  ) throws {
    let found = try Analysis.ofAccounts(Self.bought, open).differences(.modality)
    #expect(found.count == 1)
    #expect(found.first?.subject.contains("rescue barge for Norvik") == true)
    #expect(found.first?.severity == .high)
  }

  @Test(arguments: [
    // Another barge, what the next sentence says of a thing of its own, and a comment refused.
    told(
      "The mayors agreed to defer the night ferry to Salvik",
      "status=agreed polarity=positive action=agree"
    ),
    told(
      "The rescue barge for Norvik will be painted red",
      "status=planned polarity=positive action=paint"
    )
      + " Salvik asked for a crane; "
      + told("it was refused", "status=unclear polarity=negative action=refuse"),
    told(
      "The builders refused to speak of the rescue barge for Norvik",
      "status=held polarity=positive action=refuse"
    ),
  ])
  func `What came of another thing is held against nothing`(_ other: String) throws {
    #expect(try Analysis.ofAccounts(Self.bought, other).differences(.modality) == [])
  }

  @Test(arguments: [
    (
      told(
        "The request for free coal at Norvik was refused",
        "status=unclear polarity=negative action=refuse"
      ),
      told(
        "The request for free coal at Norvik was weighed and was not accepted",
        "status=proposed polarity=positive action=weigh"
      )
    ),
    (
      told("Ostvik wanted free coal at Norvik pier", "status=held polarity=positive action=want"),
      told(
        "The plan of free coal at Norvik pier was not supported",
        "status=unclear polarity=negative action=support"
      )
    ),
    (
      told(
        "Coal barges at Norvik will pay no pier dues",
        "status=planned polarity=negative action=pay"
      ),
      told(
        "Barges with coal shall be exempt from pier dues at Norvik",
        "status=planned polarity=positive action=exempt"
      )
    ),
    (
      told(
        "A common coal price for Norvik remained far away",
        "status=unclear polarity=positive action=remain"
      ),
      told(
        "The towns did not agree on a common coal price for Norvik",
        "status=unclear polarity=negative action=agree"
      )
    ),
    (
      told(
        "Norvik stokers will not need a licence for coal barges",
        "status=planned polarity=negative action=need"
      ),
      told(
        "Norvik stokers may work on coal barges without a licence",
        "status=possible polarity=positive action=work"
      )
    ),
  ])
  func `What says the same in other words is no difference`(
    _ left: String,
    _ right: String
  ) throws {
    #expect(try Analysis.ofAccounts(left, right).differences(.modality) == [])
  }

  @Test
  func `What differs in a slot is no agreement on its figures, and no one matter`() throws {
    let count = "[40](quantity value=40 unit=1)"
    let all = Self.planned("The harbour office will stamp \(count) logbooks for all trawlers")
    let some = Self.planned("The harbour office shall stamp \(count) logbooks for foreign trawlers")
    let apart = try Analysis.ofAccounts(all, some)
    #expect(apart.agreements.filter { $0.subject.contains("number") } == [])
    let claims = apart.claims.map { apart.matters.matter(of: $0.annotation.id) }
    #expect(Set(claims).count == 2)
    let alike = try Analysis.ofAccounts(
      all,
      Self.planned(
        "The office of the harbour shall stamp \(count) logbooks for all trawlers at once"
      )
    )
    #expect(alike.agreements.contains { $0.subject.contains("number") })
  }
}

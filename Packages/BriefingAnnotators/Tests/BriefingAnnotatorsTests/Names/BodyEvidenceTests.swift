import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct BodyEvidenceTests {
  @Test(arguments: [
    "the national airline [Zenavia](organization kind=company) left, and [Zenavia](organization) returned",
    "They asked [Zenavia](organization kind=company), the biggest maker of tyres, about it.",
    "They asked [Zenavia](organization kind=company), Peru’s national carrier, about it.",
    "He holds a stake in [Zenavia](organization kind=company), and [Zenavia](organization) knows.",
    "an analyst at [Zenavia](organization kind=company) wrote",
    "Yesterday [Zenavia](organization kind=company) shares fell.",
    "Owners met [Zenavia](organization kind=company)’s chief executive.",
    "the [Zenavia](organization kind=company) insurance company won",
    "the local newspaper [Zenavia](organization kind=media) wrote",
    "the rebel group [Zen Avia](organization kind=other) left",
    "He stood for the [Yellow party](organization kind=other) there; Yellow hopes faded.",
    "the liberal party [Zen Choice of Peru](organization kind=other) won",
  ])
  func `A noun, an apposition or what firms have shows a name to be that of a body`(
    marked: String
  ) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The [ZVK](organization) refused to meet. Nobody asked the [ZVK](organization) why.",
    "Many [ZVK](organization) officials left.",
    "They met [ZVK](organization) leader [Ann Lee](person) there.",
  ])
  func `An acronym that acts, or has members, is that of a body`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "They found a ZVK there. The ZVK refused to start.",
    "The GDP gained, the CEO refused and the EUR lost.",
    "The ZVK is old. The ZVK is red. The ZVK is new. The ZVK is big. Still, the ZVK won.",
    "Separately, the airline left. Zenavia, a professor at the company, left.",
    "Zenavia left, and the airline followed. Old Zenavia, when he was a maker, left.",
    "the Zenavia group left", "Many AI customers left, and AI shares fell.",
    "The operation Zenavia, the fight against the gang, began.",
  ])
  func `Other words beside a name show no body`(text: String) {
    #expect(differences(of: OrganizationAnnotator(), on: text) == [])
  }
}

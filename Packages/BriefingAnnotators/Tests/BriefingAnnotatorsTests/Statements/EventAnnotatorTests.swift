import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct EventAnnotatorTests {
  @Test(arguments: [
    "The summit [is slated to be held on [May 3](date value=XXXX-05-03) in [Oslo](place)](event kind=meeting status=scheduled date=XXXX-05-03 place=Oslo).",
    "The ministers [met in [Quito](place)](event kind=meeting status=held place=Quito).",
    "The ministers [will meet in [Quito](place) on [June 9](date value=XXXX-06-09)](event status=scheduled).",
    "The ministers [will meet in [Quito](place)](event status=planned).",
    "The law [was enacted in [Ghana](place) in [March](date value=2021-03)](event kind=enactment status=enacted date=2021-03).",
    "In [March](date value=2021-03), the board [released its Water Strategy](event kind=release status=announced date=2021-03).",
    "The director [resigned in [April](date value=2021-04)](event kind=resignation status=held) over the affair.",
    "The panel, which last [met in the spring](event kind=meeting status=held), is idle.",
    "The firm [announced that it would build a plant](event kind=announcement status=announced).",
    "The governor [signed legislation](event kind=signing status=signed) allowing the college to grow.",
    "They [established the Station for Bold Evolution in [1904](date value=1904)](event status=held).",
    "She [released several albums](event kind=release date=) and once performed in [1984](date value=1984).",
    "The army [announced the start of the next phase of its long campaign](event kind=announcement).",
    "The talks [were postponed](event status=postponed).",
    "The launch [will be delayed until [October 2007](date value=2007-10)](event kind=postponement date= status=postponed).",
    "The council [voted to adopt Resolution 22](event status=held).",
    "The army [sent up to 500 soldiers](event kind=dispatch) to the lake.",
    "A statement [is expected to be issued](event kind=release status=expected).",
  ])
  func `A verb tells of an event and how far it has come`(text: String) {
    #expect(differences(of: EventAnnotator(), on: text, labels: [.event]) == [])
  }

  @Test(arguments: [
    "During [a teleconference in [January](date value=2021-01)](event kind=meeting date=2021-01 status=held), the leaders spoke at length.",
    "[A visit to [Chile](place) in [May](date value=2021-05)](event kind=visit date=2021-05 place=Chile) was short.",
    "Prices rose after [the invasion of [Ruritania](place)](event kind=conflict place=Ruritania).",
    "Trade fell amid [the cholera epidemic](event kind=pandemic).",
    "They prepared ahead of [the first session on [May 3](date value=XXXX-05-03)](event status=scheduled).",
    "They waited until [the vote on [3 May 2010](date value=2010-05-03)](event kind=vote status=).",
    "The towns will meet before [the summit on [3 May 2030](date value=2030-05-03)](event kind=meeting status=scheduled).",
    "He was held until his release on [29 April 1832](date value=1832-04-29).",
    "The release of the hostages on [3 May 2010](date value=2010-05-03) was late.",
    "The [[Lake Dialogue](forum) (LD) in [June 2020](date value=2020-06)](event kind=meeting date=2020-06 status=) was open.",
    "The [[Lake Dialogue](forum) in [June 2020](date value=2020-06)](event kind=meeting status=held) [was held in Accra](event).",
  ])
  func `A noun tells of an event with its date or place`(text: String) {
    #expect(differences(of: EventAnnotator(), on: text, labels: [.event]) == [])
  }

  @Test(arguments: [
    "The ministers should meet in [Quito](place).",
    "They did not meet in [May](date value=2021-05).",
    "The meeting room is open.",
    "The premier welcomed the decision by the board.",
    "No statement was issued.",
    "A visit may follow.",
    "The ministers will discuss tariffs.",
  ])
  func `What is wished for, denied or undated is no event`(text: String) {
    #expect(differences(of: EventAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "[The talks in [June 2021](date value=2021-06)](event status=held) took place in Doha.",
    "[The summit in [May 2022](date value=2022-05)](event status=held) lasted two days.",
    "[The hearing in [May 2022](date value=2022-05)](event status=expected) is expected to begin late.",
    "[The summit in [May 2022](date value=2022-05)](event status=) was overshadowed by the storm.",
    "The outcome of [the talks in [June 2021](date value=2021-06)](event status=) was poor.",
    "They worked at [the talks in [June 2021](date value=2021-06)](event status=held).",
    "At [the talks in [June 2021](date value=2021-06)](event status=held), they [agreed on quotas](event).",
    "The minister hopes to speak at [the talks in [June 2021](date value=2021-06)](event status=).",
    "The minister said she would speak at [the talks in [June 2021](date value=2021-06)](event status=).",
    "The premier sought a seat at [the talks in [June 2021](date value=2021-06)](event status=).",
    "Whether [the talks in [June 2021](date value=2021-06)](event status=) took place is not known.",
  ])
  func `A noun event is held only where the words say that it took place`(text: String) {
    #expect(differences(of: EventAnnotator(), on: text, labels: [.event]) == [])
  }

  @Test(arguments: [
    "[The summit in [May 2022](date value=2022-05)](event status=cancelled date=2022-05) [was cancelled](event kind=cancellation date=).",
    "[The summit on [June 5](date value=XXXX-06-05)](event status=cancelled) [is cancelled](event status=cancelled date=).",
    "The planned [visit to [Chile](place) in [May](date value=2021-05)](event status=postponed) [was postponed](event).",
    "The board called off [the summit in [May 2022](date value=2022-05)](event status=cancelled).",
    "The ministry ruled out [talks in [June 2021](date value=2021-06)](event status=denied).",
    "The ministry denied holding [talks in [June 2021](date value=2021-06)](event status=denied).",
    "The band has been nominated for two categories of the prize.",
    "We [met](event kind=meeting status=held) back in high school.",
    "The decree [was issued](event) authorizing the port to grow.",
    "The ministry did not rule out [talks in [June 2021](date value=2021-06)](event status=).",
    "[The summit in [May 2022](date value=2022-05)](event status=) was not cancelled.",
  ])
  func `An event called off or denied is never held`(text: String) {
    #expect(differences(of: EventAnnotator(), on: text, labels: [.event]) == [])
  }

  @Test(arguments: [
    "The talks in [June 2021](date value=2021-06) did not take place.",
    "The talks in [June 2021](date value=2021-06) never took place.",
    "The talks in [June 2021](date value=2021-06) failed to take place.",
    "The ministry denied that talks in [June 2021](date value=2021-06) took place.",
    "No talks in [June 2021](date value=2021-06) were held.",
    "They held no talks in [June 2021](date value=2021-06).",
    "They did not hold talks in [June 2021](date value=2021-06).",
    "The [Lake Dialogue](forum) in [June 2020](date value=2020-06) was not held.",
    "A summit in [May 2022](date value=2022-05) should be held.",
    "Talks in [June 2021](date value=2021-06) could take place.",
    "No ceasefire in [May](date value=2021-05) was agreed.",
  ])
  func `An event that was not, or is only wished for, is none`(text: String) {
    #expect(differences(of: EventAnnotator(), on: text) == [])
  }

  @Test func `The date of what an event precedes is not its own`() {
    let text = """
      Rounds of talks [were held](event date=) ahead of \
      [the first meeting on [Friday](date value=2022-07-29)](event date=2022-07-29).
      """
    #expect(differences(of: EventAnnotator(), on: text) == [])
  }

  @Test func `It keeps the rules of annotators`() {
    #expect(conformance(of: EventAnnotator()) == [])
  }
}

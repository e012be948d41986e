import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct OrganizationAnnotatorTests {
  @Test(arguments: [
    "the [Ministry of Rivers and Forestry](organization kind=agency) said",
    "the [U.S. Department of Harbors](organization name=\"Department of Harbors\" country=US)",
    "the [French Defense Ministry](organization name=\"Defense Ministry\" country=FR)",
    "[Kenyatta University](organization kind=university) and the [University of Oslo](organization)",
    "the [National Science Foundation](organization country=US acronym=)",
    "the [World Seed Foundation](organization kind=other)",
    "the [Centre for Baltic Studies](organization kind=other)",
    "[Hanseatic Steel Co., Ltd.](organization kind=company) and [Acme Motors Inc.](organization)",
    "[Rossi Holdings PLC](organization kind=company)",
    "Read [The Riverside Times](organization kind=media name=\"Riverside Times\") today",
    "the [Asahi Shimbun](organization kind=media)",
    "the [Bank of Norway](organization kind=agency country=NO)",
    "[Congress](organization kind=legislature) and the [Scottish Parliament](organization)",
    "the [Liberal Green Party](organization kind=other)",
    "the [International Court of Water](organization)",
    "the [White House](organization kind=government country=US)",
    "the [European Union](organization kind=alliance) or [EU](organization acronym=EU name=\"European Union\")",
    "the [office of the US Trade Representative](organization country=US)",
    "the [parliament of Japan](organization kind=legislature country=JP)",
    "[Boeing](organization kind=company) and [Airbus](organization) compete",
    "the pro-Beijing [New People Party](organization name=\"New People Party\")",
    "the [Department of Linguistics](organization kind=university)",
    "the [Legislative Council](organization kind=legislature) of the town",
    "the [Cuban Consulate](organization name=\"Cuban Consulate\" country=CU) closed",
  ])
  func `Names of bodies follow a form or are listed`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    """
    The Departments of [Energy](organization name="Department of Energy"), [Treasury](organization) \
    and [Homeland Security](organization name="Department of Homeland Security") agreed.
    """,
    "the [State](organization) and [Defense](organization name=\"Department of Defense\") Departments",
    "Departments of [Treasury](organization), of [Energy](organization) and of [Labor](organization)",
    "the Departments of [Health and Human Services](organization) and [Labor](organization) agreed",
    "the Departments of [Health](organization name=\"Department of Health\") and [Human](organization)",
    "the Departments of [Housing](organization name=\"Department of Housing\") and [Urban](organization). Trade fell",
  ])
  func `Each of several departments in one phrase is a body`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "the [Japanese government](organization kind=government country=JP)",
    "the [Iraqi army](organization country=IQ) and the [Turkish foreign ministry](organization)",
    "the [[Rossi](person country=IT) administration](organization kind=government country=IT)",
    "the [Government of Kenya](organization kind=government country=KE)",
  ])
  func `Governments are known by their head or country`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "They asked the [Peace and Rivers Party](organization) and the [Social Coastal and Labour Party](organization) about it.",
    "the Liberal and [Rivers Party](organization)",
    "the [Liberal Democratic Party of Norway](organization name=\"Liberal Democratic Party of Norway\")",
    "the [Rural Social Union in Norway](organization) ([RSU](organization acronym=RSU)) lost",
  ])
  func `The name of a party may have an "and", and the place where it is active`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test func `Capitals in parentheses after a name are short for it, whatever their letters`() {
    let marked = """
      The [Rivers Party](organization) ([PdR](organization acronym=PdR)) won. The \
      [PdR](organization name="Rivers Party") will govern.
      """
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The airline has five Boeing 747s and an Airbus A350.",
    "The 1998 European Parliament election was close.",
  ])
  func `A firm or body in the name of a product or event is a part of it`(text: String) {
    #expect(differences(of: OrganizationAnnotator(), on: text) == [])
  }

  @Test func `Acronyms stand for the body they were defined as`() {
    let marked = """
      [[Nordic Water Agency](organization acronym=NWA) ([NWA](organization))](acronym short=NWA \
      long="Nordic Water Agency") staff left; the [NWA](organization name="Nordic Water Agency") shrank.
      """
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test func `A document's own acronym comes before a listed one`() {
    let marked = """
      The [[Syrian Democratic Forces](organization) ([SDF](organization))](acronym short=SDF \
      long="Syrian Democratic Forces") met; the [SDF](organization country= acronym=SDF) agreed.
      """
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "They fought on the Western Front.",
    "The [Swiss National Bank](organization kind=agency) cut rates.",
    "The [Eastern League](organization kind=other) played.",
    "The [Cold Rivers Laboratory](organization kind=other) opened.",
    "It is a [Specialist Group](organization kind=other) of the [Rivers Society](organization).",
  ])
  func `A league, a laboratory and a part of a society are no alliance, agency or firm`(
    marked: String
  ) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test func `A body named in full is found again by a part of its name`() {
    let marked = """
      The [Nordic Water Agency](organization) met. The [Agency](organization name="Nordic Water Agency") \
      agreed. [Zenco Motors Inc.](organization) paid; [Zenco](organization name="Zenco Motors Inc.") lost.
      """
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test func `What is a forum, a person or a place is no body`() {
    let marked = """
      The [Joint Water Commission](forum) met [Ann Bank](person) on the [West Bank](place).
      """
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The Bank Secrecy Act and the Congress Resolution passed.",
    "In the Oval Office a new school of thought met the press.",
    "Open Radio Access Networks are spreading.",
    "Good news. The company, the agency and the ministry agreed. Court is in session.",
    "Norway and Sweden signed the Party Law.",
    "ENERGY is scarce; Company is near",
    "Current News: he works. As the Korean company was bankrupt, it closed.",
    "She is the first to hold the Office of Vice Presidency.",
    "He had two RBI and 11 RBI, and was Southwest Co-Lineman of the year.",
  ])
  func `Other words are no bodies`(text: String) {
    #expect(differences(of: OrganizationAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    """
    The [Syrian Democratic Forces](organization) paused. The \
    [SDF](organization name="Syrian Democratic Forces" country= kind=other) has held the town.
    """,
    "Japan sent the [SDF](organization kind=agency country=JP) abroad.",
    "Iraq wants the [SDF](organization kind= country=) to leave.",
    "Iraq wants the [FBI](organization kind=agency country=US) and the [BBC](organization) to leave.",
    "In Nigeria the [FDA](organization kind= country=) has closed two plants.",
  ])
  func `Letters stand for the body the text names, and for a listed one of a country it speaks of`(
    marked: String
  ) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The [Ana B. Pires National Education Center](organization) opened.",
    "She left the [John F. Lund School of Government](organization kind=university).",
    "He is at the [John F. Lund Jr. School of Public Service](organization).",
    "It was done by Group B. [National Guard](organization) units came.",
  ])
  func `Initials and suffixes stand inside the name of a body`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "the [Centre for Irish and Scottish Studies](organization)",
    "the [Centre for African Studies](organization)",
    "the Centre for Irish and other studies",
    "Microsoft Office and [Google](organization) Earth",
    "the [Bank of America Foundation](organization kind=other) gave money",
    "It met at the Rivers Convention Center.",
    "The show was held at Rivers Center. It works at the [Rivers Center](organization).",
    "the [Rivers Research Center](organization) said so",
  ])
  func `A name ends with a noun and goes over no second name`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    """
    The [River League](organization) met. The [League](organization name="River League") agreed. \
    It wrote to the [Lake League](organization). The [League](organization name="River League") left.
    """,
    """
    The [River League](organization) met. The [League](organization name="River League") agreed. \
    The [Lake League](organization) met. The [League](organization name="Lake League") left.
    """,
    "The [Lund Government Department of Health](organization) met. The Government agreed.",
  ])
  func `A short name stays with the body it was used for, unless a sentence is about another`(
    marked: String
  ) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: OrganizationAnnotator()) == [])
  }

  @Test(arguments: [
    "The [Treasury](organization kind=agency) has refused. Treasury bonds fell.",
    "[Light for All Rivers](organization), a campaign group, left.",
    "It rained. [Forest Watch Alba](organization) called it late.",
    "the [Northern Power Pool](organization), which runs lines",
    "The [Andean Network for Seed Exchange](organization) is to report.",
    "The Swimming Pool and the Open Network are shut.",
    "LIMA ([Diario del Alba](organization kind=media)) — It rained.",
    "PRESS SERVICE",
  ])
  func `Pools, watches, networks and treasuries are bodies where they act as such`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "Peru’s [Congress](organization country=PE) will vote.",
    "Peru said that its [Congress](organization country=) will vote.",
    "Peru said that [Congress](organization country=) will vote.",
    "The United States said that [Congress](organization country=US) will vote.",
  ])
  func `A parliament known by one word is that of the country the text gives it`(marked: String) {
    #expect(differences(of: OrganizationAnnotator(), on: marked) == [])
  }
}

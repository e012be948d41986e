import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct AttributionAnnotatorTests {
  @Test(arguments: [
    #"[According to a memo obtained by the Gazette](attribution source="a memo obtained by the Gazette" cue="According to"), the port will close."#,
    #"The port will close, [according to two officials](attribution source="two officials" cue="according to")."#,
    #"[The harbour master told](attribution source="The harbour master" cue=told) reporters that trade fell."#,
    #"[The communiqué said](attribution source="The communiqué" cue=said) both sides would meet."#,
    #"[The readout indicated](attribution cue=indicated) that both had met."#,
    #"The port will close, [the mayor said](attribution source="the mayor" cue=said)."#,
    #"[Peru believes](attribution source=Peru cue=believes) that the quota is fair."#,
    #"[Ana Pires has called for](attribution source="Ana Pires" cue="has called for") a ban."#,
    #"It is an issue [President Lund’s cabinet considers](attribution source="President Lund’s cabinet" cue=considers) urgent."#,
    #"The cabinet released its Ocean Strategy, [which identifies](attribution source="its Ocean Strategy" cue=identifies) the need for ships."#,
    #"[According to analyst Jan Smit](attribution source="analyst Jan Smit") the plant will close."#,
    #"He saw a list [compiled by Radio Tema](attribution source="Radio Tema" cue="compiled by")."#,
  ])
  func `The source of a claim is marked with its cue`(text: String) {
    #expect(differences(of: AttributionAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #"[According to Lake Analytics](attribution source="Lake Analytics") (full data: here), use fell."#,
    "He responded to the call. Citing privacy rules, they left.",
    #"[Citing officials in Lima](attribution source="officials in Lima"), it closed."#,
    #"That's all [it said](attribution source=it cue=said)."#,
    #"[Boeing claims](attribution source=Boeing) that the plane is safe."#,
    #"The line opens in May, [according to the agreement](attribution source="the agreement")."#,
    #"It is safe [according to your theory](attribution source="your theory")."#,
    #"Sales fell [according to the bank](attribution source="the bank")."#,
    #"It was closed [according to the mayor's plan](attribution source="the mayor's plan")."#,
    "Some firms [were found](attribution source= cue=\"were found\") to have broken the ban.",
    "The bank [is said](attribution source= cue=\"is said\") to be for sale.",
    "She resigned after [allegations of](attribution source= cue=\"allegations of\") fraud.",
  ])
  func `A cue that names nobody has no source`(text: String) {
    #expect(differences(of: AttributionAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "[Ana Pires, who said](attribution source=\"Ana Pires\" cue=said) it was late, left.",
    "They met settlers who, [Ana Pires testified](attribution source=\"Ana Pires\"), were poor.",
    "[Ana Pires, the mayor, said](attribution source=\"Ana Pires\"): “It is late.”",
    "A pact that [officials say](attribution source=officials) will hold was signed.",
    """
    “It is late,” [said Ana Pires](attribution source="Ana Pires"), [who added](attribution \
    source="Ana Pires" cue=added) that it rained.
    """,
    "[The ministry does not believe](attribution source=\"The ministry\") that the mill is safe.",
  ])
  func `A source is marked from its first word, and not from "who"`(text: String) {
    #expect(differences(of: AttributionAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "The two sides will maintain relations and add members.",
    "I believe that this is wrong.",
    "Ministers should consider a ban.",
    "The company reported higher profits.",
    "The call for the meeting went out on time.",
    "Little has been said about the costs.",
    "The guards, who responded by opening fire, left.",
    "Theodorus asserted his influence.",
    "Two of them, both considered to be able, lost.",
    "She set a recording on the lines telling people to wait.",
    "The files were arranged according to size.", "They gave according to their needs.",
    "The council was elected according to the new rules.",
    "Otto raised his army according to the western system.",
    "They were sorted according to the “tree” theory.",
    "It doesn't say that the mill is closed.", "The ministry did not say who paid.",
    "They asked Ana Pires regarding the plan. Each person calling in has to wait.",
  ])
  func `What reports no claim is not marked`(text: String) {
    #expect(differences(of: AttributionAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    #""It is late," [said Col. Ana Pires](attribution source="Col. Ana Pires" cue=said), who leads them."#,
    #""Prices rose in March," [said Lund](attribution source=Lund cue=said)."#,
    #"On Monday, [Ana Pires, head of the bureau, said](attribution source="Ana Pires, head of the bureau" cue=said) the mill would close."#,
    #"On Monday, [Ana Pires, head of Local 15, Dock Workers union said](attribution source="Ana Pires, head of Local 15, Dock Workers union") the mill would close."#,
    #"Speaking in Port Lund, New Harbor, [the governor said](attribution source="the governor") it would close."#,
    #"Documents [obtained by the agency](attribution source="the agency" cue="obtained by") show losses."#,
    #"It closed, [citing a senior aide](attribution source="a senior aide" cue=citing)."#,
    #"Big funds, [said Pires](attribution source=Pires cue=said), are required to sell."#,
  ])
  func `A source is told whole, and no word of another part of the sentence with it`(
    text: String
  ) {
    #expect(differences(of: AttributionAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    "Songs released by Acme sold well.",
    "He was arrested and released by police.",
    "The court rejected the plan, citing major flaws.",
    "The firm closed, citing poor sales.",
    "I will see what they think.",
    "A final thought.",
    "King Olaf asserted his rights openly.",
    #"Norton later added "the Great" to this title."#,
    "Ana Pires stayed up all night writing letters.",
  ])
  func `A deed, a reason and a thought that is not told are no claims`(text: String) {
    #expect(differences(of: AttributionAnnotator(), on: text) == [])
  }

  @Test func `It keeps the rules of annotators`() {
    #expect(conformance(of: AttributionAnnotator()) == [])
  }
}

import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct ForumAnnotatorTests {
  @Test(arguments: [
    "They met at the [Baltic Security Dialogue](forum kind=dialogue name=\"Baltic Security Dialogue\").",
    "the [Joint High-Level Committee](forum kind=committee) on Science and Technology",
    "the [France-Germany Technology Forum](forum parties=FR|DE name=\"Technology Forum\") opened",
    "a [U.S.-India Joint Commission](forum kind=committee parties=US|IN) on water",
    "the [Partnership for Clean Shipping](forum kind=framework) grew",
    "the [Black Sea Working Group](forum kind=working-group) reported",
    "the [Sahel Task Force](forum kind=working-group) and the rest",
    "the [Silk and Spice Initiative](forum kind=framework) of Oman",
    "members of the [Strategic and Economic Dialogue](forum) spoke",
    "at the [Summit for Democracy](forum kind=summit) in March",
    "[G7](forum name=G7 acronym=G7 kind=grouping) leaders and the [Quad](forum kind=grouping)",
    "the [Nordic-Baltic Cooperation Council](forum kind=committee) met",
    "There sat the [Descendants' Committee](forum kind=committee) of the old town.",
  ])
  func `Names of forums end in a head or are listed`(marked: String) {
    #expect(differences(of: ForumAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The first [“Trade 2+2”](forum) is near.",
    "the [Economic 2+2](forum kind=dialogue name=\"Economic 2+2\") meeting is near",
    "the “[Economic 2+2](forum)” dialogue of the two",
    "a new [two plus two economic dialogue](forum kind=dialogue) will follow",
    "this new [2+2 economic mechanism](forum kind=framework) and the [original 2+2](forum) differ",
    "the [India-Australia 2+2](forum parties=IN|AU name=2+2) ministerial meeting",
    "their [3+3 format](forum kind=framework) for the Caucasus",
    "the [two-plus-two security talks](forum) resumed",
  ])
  func `Formats named by numbers keep the words that tell them apart`(marked: String) {
    // A name inside quotation marks does not take them in; "talks" are a gathering.
    let expected =
      marked
      .replacing("[“Trade 2+2”](forum)", with: "“[Trade 2+2](forum)”")
      .replacing(
        "[two-plus-two security talks](forum)",
        with: "[two-plus-two security](forum) talks"
      )
    #expect(differences(of: ForumAnnotator(), on: expected) == [])
  }

  @Test(arguments: [
    "in [Austin](place), [Texas](place) Forum guests met", "the [Austin, TX](place) Summit began",
    "in Lima, the [Andes Forum](forum) met",
  ])
  func `What says where a place is begins no name`(marked: String) {
    #expect(differences(of: ForumAnnotator(), on: marked) == [])
  }

  @Test func `A bare number takes the name of the only such format of the document`() {
    let marked =
      "The [economic 2+2](forum) is new. The [2+2 dialogue](forum name=\"economic 2+2\") met."
    #expect(differences(of: ForumAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    """
    The [Lake Chad Dialogue (LCD)](acronym short=LCD long="Lake Chad Dialogue") met. \
    [LCD](forum name="Lake Chad Dialogue" acronym=LCD) members left.
    """,
    "The Indian Ocean Growth Framework is new; [IOGF](forum acronym=IOGF) rules follow.",
  ])
  func `Acronyms of forums are found where they are used`(marked: String) {
    let expected =
      marked
      .replacing(
        "[Lake Chad Dialogue (LCD)](",
        with: "[[Lake Chad Dialogue](forum) ([LCD](forum))]("
      )
      .replacing(
        "Indian Ocean Growth Framework is",
        with: "[Indian Ocean Growth Framework](forum) is"
      )
    #expect(differences(of: ForumAnnotator(), on: expected) == [])
  }

  @Test(arguments: [
    """
    The [Coral Sea Consultative Committee](forum) was founded. \
    The [new committee](forum name="Coral Sea Consultative Committee") will meet.
    """,
    """
    The [Coral Sea Dialogue](forum) was founded. This [new forum](forum name="Coral Sea Dialogue") \
    will meet.
    """,
    "They want an [informal trilateral working group](forum kind=working-group) on chips.",
    "The two will hold a [bilateral dialogue](forum kind=dialogue) each year.",
  ])
  func `Descriptions take up a forum or propose one`(marked: String) {
    #expect(differences(of: ForumAnnotator(), on: marked) == [])
  }

  @Test func `A nickname in quotation marks is the forum's`() {
    let marked =
      "the [Andean Water Dialogue](forum), dubbed “[River Table](forum name=\"River Table\")”, met"
    #expect(differences(of: ForumAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "The House Foreign Affairs Committee heard her.",
    "The Senate Judiciary Committee and the Democratic National Committee voted.",
    "They signed the Framework Agreement on Fisheries.",
    "He leads the Regional Council and works for the Lombard Group.",
    "We had a dialogue with the committee, and a partnership of equals.",
    "The forum was full. The initiative lies with others.",
    "Two plus more is not enough, nor is 1+1 = 2.",
    "The Trans-Pacific Partnership Agreement entered into force.",
    "The group of experts formed a working relationship.",
  ])
  func `Bodies, instruments and common nouns are no forums`(text: String) {
    #expect(differences(of: ForumAnnotator(), on: text) == [])
  }

  @Test func `A line in title case does not join what it does not say`() {
    let text = "Ministers Hail New Bilateral Trade Forum After Talks End"
    let document = Document.testing(text, kind: .title)
    let marks = ForumAnnotator().annotate(DocumentView(document: document))
    #expect(marks.map { document.text[$0.span] } == ["New Bilateral Trade Forum"])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: ForumAnnotator()) == [])
  }
}

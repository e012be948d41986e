import BriefingCore
import Testing

@Suite("Annotations")
struct AnnotationTests {
  private func annotation(
    _ start: Int,
    _ end: Int,
    _ label: Label = .person,
    by annotator: String = "acme.names@1",
    review: Annotation.Review = .proposed,
    name: String? = nil,
    proposed: Annotation.Proposal? = nil
  ) -> Annotation {
    Annotation(
      id: AnnotationID(
        document: "d",
        label: proposed?.label ?? label,
        span: proposed?.span ?? TextSpan(start..<end),
        annotator: "acme.names"
      ),
      label: label,
      span: TextSpan(start..<end),
      quote: "q",
      attributes: Attributes(["name": name]),
      annotator: annotator,
      review: review,
      proposed: proposed
    )
  }

  @Test
  func `Ids come from what was said, and only from that`() {
    let id = AnnotationID(
      document: "d",
      label: .person,
      span: TextSpan(1..<5),
      annotator: "acme.names"
    )
    #expect(id.rawValue.utf8.count == 18)
    #expect(id.rawValue.hasPrefix("a-"))
    #expect(annotation(1, 5).id == id)
    #expect(annotation(1, 5, .office).id != id)
    #expect(annotation(1, 6).id != id)
  }

  @Test
  func `A new run replaces what was merely proposed`() {
    let result = Annotation.reconcile(
      [annotation(0, 4, name: "new")],
      with: [annotation(0, 4, name: "old"), annotation(9, 12)],
      annotators: ["acme.names"]
    )
    #expect(result.map { $0.attributes.text("name") } == ["new"])
  }

  @Test(arguments: [Annotation.Review.accepted, .rejected, .corrected])
  func `A person's decision outlives a new run`(_ review: Annotation.Review) {
    let decided = annotation(0, 4, review: review, name: "hers")
    let result = Annotation.reconcile(
      [annotation(0, 4, name: "its")],
      with: [decided],
      annotators: ["acme.names"]
    )
    #expect(result == [decided])
  }

  @Test
  func `What a correction replaced is not said again`() {
    let corrected = annotation(
      0,
      9,
      .organization,
      review: .corrected,
      proposed: .init(label: .person, span: TextSpan(0..<4))
    )
    let result = Annotation.reconcile(
      [annotation(0, 4), annotation(20, 24)],
      with: [corrected],
      annotators: ["acme.names"]
    )
    #expect(result.map(\.span.start) == [0, 20])
    #expect(result.first == corrected)
  }

  @Test
  func `What a person wrote beside a proposal is kept when its annotator runs again`() {
    var old = annotation(0, 4, name: "old")
    old.note = "check the spelling"
    old.unknown = ["x-desk": "Asia"]
    let result = Annotation.reconcile(
      [annotation(0, 4, name: "new")],
      with: [old],
      annotators: ["acme.names"]
    )
    #expect(result.map(\.note) == ["check the spelling"])
    #expect(result.first?.unknown == old.unknown)
    #expect(result.first?.attributes.text("name") == "new")
    #expect(Annotation.reconcile([], with: [old], annotators: ["acme.names"]) == [old])
  }

  @Test
  func `A proposal that moved with its text keeps its id, and the place it left gets another`() {
    var moved = annotation(0, 4)
    moved.span = TextSpan(10..<14)
    let result = Annotation.reconcile(
      [annotation(0, 4), annotation(10, 14)],
      with: [moved],
      annotators: ["acme.names"]
    )
    #expect(result.count == 2)
    #expect(result.last?.id == moved.id)
    #expect(Set(result.map(\.id)).count == 2)
    let again = Annotation.reconcile(
      [annotation(0, 4), annotation(10, 14)],
      with: result,
      annotators: ["acme.names"]
    )
    #expect(again == result)
  }

  @Test
  func `Annotators that did not run keep their annotations`() {
    let other = annotation(0, 4, .place, by: "acme.places@1")
    #expect(Annotation.reconcile([], with: [other], annotators: ["acme.names"]) == [other])
  }

  @Test
  func `Attributes are sorted by the bytes of their keys`() {
    var attributes: Attributes = ["b": "1", "a": "2", "caf\u{e9}": "3", "b": "4"]
    attributes["cafe\u{301}"] = "5"  // another key, though it looks the same
    attributes["a"] = nil
    #expect(attributes.sorted.map(\.key.utf8.count) == [1, 6, 5])
    #expect(attributes.text("b") == "4")
    #expect(attributes.count == 3)
    var other: Attributes = ["b": "0", "z": "9"]
    other.merge(attributes)
    #expect(other.text("b") == "4")
    #expect(other.count == 4)
  }

  @Test
  func `Attributes of many pairs are those set one by one`() {
    let pairs = [("b", "1"), ("a", "2"), ("c", "3"), ("b", "4")]
    let attributes = Attributes(pairs.map { (key: $0, value: .text($1)) })
    #expect(attributes == ["a": "2", "b": "4", "c": "3"])
    var keys: [String] = []
    attributes.forEach { key, _ in keys.append(key) }
    #expect(keys == ["a", "b", "c"])
  }

  @Test
  func `Typed attributes keep those they do not know`() {
    var annotation = annotation(0, 4)
    annotation.attributes["acme.rank"] = "3"
    annotation.set(Person(name: "Ada", family: "Lovelace"))
    #expect(annotation.attributes.text("acme.rank") == "3")
    #expect(annotation.content(as: Person.self)?.family == "Lovelace")
    #expect(annotation.content(as: Place.self) == nil)
  }

  @Test
  func `An annotation of a typed label knows its id and its quote`() {
    let document = Document(id: "d", file: "sources/d.txt", text: "Ada met Bo.")
    let annotation = Annotation(Person(name: "Bo"), at: TextSpan(8..<10), in: document, by: "a.b@1")
    let mark = Mark(Person(name: "Bo"), TextSpan(8..<10))
    let descriptor = AnnotatorDescriptor(
      name: "a.b",
      version: "1",
      summary: "",
      produces: [.person]
    )
    #expect(annotation == Annotation(mark, by: descriptor, in: document))
    #expect(annotation.quote == "Bo")
    #expect(document.text.matches(annotation.quote, at: annotation.span))
  }

  @Test
  func `A scalar is read as what the caller asks for`() {
    let attributes: Attributes = ["rate": "2.5", "from": "2022-07", "list": .list(["1"])]
    #expect(attributes.value("rate") == 2.5)
    #expect(attributes.value("from") == EDTF("2022-07"))
    #expect(attributes.value("from", as: Int.self) == nil)
    #expect(attributes.value("list", as: Int.self) == nil)
    #expect(attributes.value("none", as: Double.self) == nil)
  }

  static let samples: [(Label, Attributes)] = [
    (.block, ["kind": "caption", "reason": "under-picture"]),
    (
      .person,
      ["name": "A B", "given": "A", "family": "B", "country": "JP", "office": "Prime Minister"]
    ),
    (.office, ["title": "Trade Minister", "body": "Ministry of Trade", "country": "CL"]),
    (.organization, ["kind": "agency", "name": "Agency", "acronym": "A", "country": "CA"]),
    (
      .forum,
      [
        "kind": "dialogue", "name": "Dialogue", "acronym": "D", "parties": .list(["CA", "CL"]),
      ]
    ),
    (.place, ["kind": "city", "name": "Lima", "code": "PE"]),
    (
      .instrument,
      [
        "kind": "law", "name": "Act", "country": "US", "status": "enacted",
        "citation": "42 U.S.C. 1983", "id": "usc/42/1983",
      ]
    ),
    (.technology, ["name": "radar", "topic": "defence"]),
    (.facility, ["name": "Plant", "topic": "energy"]),
    (
      .date,
      [
        "value": "2025-03", "timex": "P1M", "kind": "period", "basis": "inferred",
        "premise": "published", "phrase": "3..<11",
      ]
    ),
    (.money, ["amount": "10/20", "currency": "CLP", "period": "P5Y", "bound": "up-to"]),
    (.quantity, ["value": "3.5", "unit": "%"]), (.acronym, ["short": "D", "long": "Dialogue"]),
    (.quotation, ["kind": "partial", "speaker": "A B"]),
    (.attribution, ["source": "officials", "cue": "according to"]),
    (.event, ["kind": "meeting", "date": "2025-03-14", "place": "Lima", "status": "held"]),
    (
      .statement,
      [
        "kind": "agenda", "status": "expected", "polarity": "negative", "voice": "author",
        "actor": "ministers", "topic": "trade",
      ]
    ),
    (.artifact, ["reason": "glued"]),
  ]

  @Test(arguments: samples)
  func `The Swift type of a label keeps its attributes`(
    _ label: Label,
    _ attributes: Attributes
  ) throws {
    let type = try #require(Label.types[label])
    #expect(type.label == label)
    #expect(type.init(attributes).attributes == attributes)
    #expect(type.init(Attributes()).attributes.isEmpty)
  }

  @Test(arguments: [
    "acme.tariff": true, "market.index": true, "änderung.art": true, "person": false, "1.5": false,
    ".a": false, "": false,
  ])
  func `A label of somebody's own has a dot and starts with a letter`(
    _ label: String,
    _ isDotted: Bool
  ) {
    #expect(Label(rawValue: label).isDotted == isDotted)
  }

  @Test
  func `Every label of the vocabulary has a Swift type`() {
    #expect(Set(Label.types.keys) == Set(Label.vocabulary))
    #expect(Set(Self.samples.map(\.0)) == Set(Label.vocabulary))
  }

  @Test(arguments: [
    ("fox", 4..<7, AnchoringState.verified, 4..<7 as Range<Int>?), ("fox", 0..<3, .moved, 4..<7),
    ("o", 0..<1, .ambiguous, nil), ("cat", 0..<3, .changed, nil), ("cat", 90..<93, .orphaned, nil),
  ])
  func `A quote is anchored by its bytes`(
    _ quote: String,
    _ span: Range<Int>,
    _ state: AnchoringState,
    _ place: Range<Int>?
  ) {
    let anchor = DocumentText("the fox goes on").anchor(quote, at: TextSpan(span))
    #expect(anchor.state == state)
    #expect(anchor.span?.range == place)
  }

  @Test
  func `A status is raised only up the ladder`() {
    #expect(Status.agreed.raises(.expected))
    #expect(!Status.expected.raises(.agreed))
    #expect(!Status.expected.raises(.expected))
    #expect(Status.agreed.raises(.cancelled))
    #expect(Status.ladder.first?.rung == 13)
    #expect(Status.denied.rung == nil)
  }
}

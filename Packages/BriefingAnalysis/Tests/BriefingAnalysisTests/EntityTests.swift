import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Entities across documents")
struct EntityTests {
  @Test
  func `One name with its parts in another order is one person`() throws {
    let analysis = try Analysis.of([
      "a": "[Kishida Fumio](person name=\"Fumio Kishida\") spoke.",
      "b": "[Fumio Kishida](person) spoke.",
    ])
    #expect(analysis.names(of: .person) == [["Fumio Kishida", "Kishida Fumio"]])
  }

  @Test
  func `A surname is the full name's where one person alone has it`() throws {
    let analysis = try Analysis.of([
      "a": "[Mary Okafor](person) met [John Tanner](person). [Okafor](person) left.",
      "b": "[Tanner](person) stayed.",
    ])
    #expect(
      analysis.names(of: .person) == [["John Tanner", "Tanner"], ["Mary Okafor", "Okafor"]]
    )
  }

  @Test
  func `A surname that two people have is nobody's`() throws {
    let analysis = try Analysis.of([
      "a": "[Mary Okafor](person) met [Paul Okafor](person). [Okafor](person) left."
    ])
    #expect(analysis.names(of: .person).count == 3)
  }

  @Test
  func `A spelling that differs by a letter needs the same office`() throws {
    let same = try Analysis.of([
      "a": "[Antony Weller](person office=\"Secretary of Trade\") spoke.",
      "b": "[Anthony Weller](person office=\"Trade Secretary\") spoke.",
    ])
    #expect(same.names(of: .person) == [["Anthony Weller", "Antony Weller"]])
    #expect(same.entities.entities(of: .person)[0].entity.because.count == 1)
    for office in ["", " office=\"Mayor\""] {
      let other = try Analysis.of([
        "a": "[Antony Weller](person office=\"Secretary of Trade\") spoke.",
        "b": "[Anthony Weller](person\(office)) spoke.",
      ])
      #expect(other.names(of: .person).count == 2)
    }
  }

  @Test
  func `A text that sets two names equal makes them one body`() throws {
    let analysis = try Analysis.of([
      "a": "The [Trade Policy Council](forum) (or “[Trade 3+3](forum)”) meets.",
      "b": "Officially called the [Council on Trade Policy](forum), the [Trade 3+3](forum) meets.",
      "c": "The [three plus three trade talks](forum) begin.",
    ])
    #expect(analysis.names(of: .forum).count == 1)
    #expect(analysis.entities.entities(of: .forum)[0].entity.because.count == 3)
  }

  @Test
  func `Bodies with like names stay apart`() throws {
    let analysis = try Analysis.of([
      "a": "The [Economic Advisory Committee](forum) and the [Security Advisory Committee](forum).",
      "b": "The [Economic Policy Advisory Committee](forum) meets.",
    ])
    #expect(analysis.names(of: .forum).count == 3)
  }

  @Test
  func `An acronym is its long form's`() throws {
    let analysis = try Analysis.of([
      "a":
        "The [[Global Seed Bank](organization) (GSB)](acronym short=GSB long=\"Global Seed Bank\").",
      "b": "The [GSB](organization) opens.",
    ])
    #expect(analysis.names(of: .organization) == [["GSB", "Global Seed Bank"]])
  }

  @Test
  func `A person's decision comes first`() throws {
    let texts: KeyValuePairs = [
      "a": "[Ana Lim](person) spoke.", "b": "[Lim Ana](person) spoke. [Ann Lee](person) too.",
    ]
    let apart = try Analysis.of(texts, decisions: Decisions(different: [["Ana Lim", "Lim Ana"]]))
    #expect(apart.names(of: .person).count == 3)
    let together = try Analysis.of(texts, decisions: Decisions(same: [["Ana Lim", "Ann Lee"]]))
    #expect(together.names(of: .person) == [["Ana Lim", "Ann Lee", "Lim Ana"]])
    #expect(
      together.entities.entities(of: .person)[0].entity.because
        .contains("a person decided they are the same")
    )
  }

  @Test
  func `What a gazetteer keeps apart is not joined`() throws {
    let gazetteer = Gazetteer(
      label: .forum,
      entries: [.init(name: "Trade 3+3", notToBeConfusedWith: ["Trade Council"])]
    )
    let analysis = try Analysis.of(
      ["a": "The [Trade Council](forum) (or “[Trade 3+3](forum)”) meets."],
      gazetteers: [gazetteer]
    )
    #expect(analysis.names(of: .forum).count == 2)
  }

  @Test
  func `Initials that differ are two people`() throws {
    let analysis = try Analysis.of([
      "a": "[Paul R. Tanner](person) spoke.", "b": "[Paul J. R. Tanner](person) spoke.",
      "c": "[Tanner, Paul R.](person) left.",
    ])
    #expect(
      analysis.names(of: .person)
        == [["Paul J. R. Tanner"], ["Paul R. Tanner", "Tanner, Paul R."]]
    )
  }

  @Test
  func `A name without initials is that of the one namesake there is`() throws {
    let one = try Analysis.of([
      "a": "[Paul Tanner](person) spoke.", "b": "[Paul R. Tanner](person) spoke.",
    ])
    #expect(one.names(of: .person) == [["Paul R. Tanner", "Paul Tanner"]])
    let near = try Analysis.of([
      "a": "[Paul Tanner](person) spoke.", "b": "[Paul R. Tanner](person) spoke.",
      "c": "[Paul J. Tanner](person) spoke. [Paul Tanner](person) left.",
    ])
    #expect(near.entities.entities(of: .person).map(\.documents) == [["c"], ["b"], ["a"]])
  }

  @Test
  func `Forums of one name and other members are two`() throws {
    let analysis = try Analysis.of([
      "a": "The [Trade 3+3](forum parties=PE|CL) meets.",
      "b": "The [Trade 3+3](forum parties=PE|BR) meets.",
      "c": "The [Trade 3+3](forum parties=CL|PE) met. The [Trade 3+3](forum) is new.",
    ])
    #expect(analysis.entities.entities(of: .forum).map(\.documents) == [["a", "c"], ["b"]])
  }

  @Test
  func `A person may join what initials keep apart`() throws {
    let analysis = try Analysis.of(
      ["a": "[Paul R. Tanner](person) spoke.", "b": "[Paul J. Tanner](person) spoke."],
      decisions: Decisions(same: [["Paul R. Tanner", "Paul J. Tanner"]])
    )
    #expect(analysis.names(of: .person).count == 1)
  }

  @Test
  func `What two annotators say of the same words is said of one body`() throws {
    let analysis = try Analysis.of([
      "a": """
      The [[Trade 3+3](forum name="Trade Council")](forum) meets. The [[Trade Committee](forum \
      name="Trade Council")](forum) is old.
      """,
      "b": "The [[Trade Board](forum name=\"Trade Council\")](forum) will meet.",
    ])
    #expect(analysis.names(of: .forum) == [["Trade 3+3", "Trade Board", "Trade Committee"]])
    // Nobody writes "Trade Council", so nobody agrees on it, and the names are a difference.
    #expect(!analysis.agreements.contains { $0.subject.hasPrefix("the name") })
    #expect(
      analysis.differences(.naming).first { $0.severity == .high }?.sides.map(\.value)
        == ["Trade Committee", "Trade Board"]
    )
  }

  @Test
  func `A decision that names nobody, or unsays another, is reported`() throws {
    let analysis = try Analysis.of(
      ["a": "[Ana Lim](person) spoke.", "b": "[Lim Ana](person) spoke."],
      decisions: Decisions(
        same: [["Ana Lim", "Lim Ana"], ["Ana Lim", "Anna Lym"]],
        different: [["Lim Ana", "Ana Lim"]]
      )
    )
    #expect(
      analysis.decisionIssues == [.unknown(reference: "Anna Lym"), .conflict("Lim Ana", "Ana Lim")]
    )
    #expect(analysis.names(of: .person) == [["Ana Lim", "Lim Ana"]])
  }

  @Test
  func `A long list of namesakes takes time in proportion`() throws {
    func time(_ count: Int) throws -> Duration {
      let list = (0..<count).map { number in
        let name = String(number, radix: 26).map { String(UnicodeScalar(97 + $0.hexDigit)) }
          .joined()
        return "[A\(name) Weller](person office=Mayor) spoke."
      }.joined(separator: " ")
      let document = try AnnotatedDocument.marked("a", list)
      let start = processorTime()
      _ = Analyzer(taxonomy: TopicTaxonomy(topics: [])).analyze(
        DossierContents(documents: [document])
      )
      return processorTime() - start
    }
    _ = try time(100)
    let (small, large) = (try time(150), try time(1_200))
    // In proportion it is 8; all pairs would make it 64.
    #expect(large < small * 24)
  }

  @Test
  func `A country in several spellings is one name, each told once`() throws {
    func place(_ name: String) -> String {
      "[\(name)](place code=US name=\"United States\" kind=country)"
    }
    let analysis = try Analysis.of([
      "a": "The \(place("U.S.")) and the \(place("US")) sent aid. The \(place("U.S.")) paid.",
      "b": "Aid came from the \(place("US")).",
    ])
    let found = analysis.differences(.naming)
    #expect(found.map { $0.sides.map(\.value) } == [["U.S.", "US", "US"]])
    #expect(found.flatMap(\.sides).allSatisfy { $0.citations.count == 1 })
  }
}

extension Character {
  /// The value of a digit in base 26.
  fileprivate var hexDigit: UInt8 {
    guard let value = asciiValue else { return 0 }
    return value < 58 ? value - 48 : value - 87
  }
}

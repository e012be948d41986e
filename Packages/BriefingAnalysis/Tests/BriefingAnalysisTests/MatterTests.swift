import BriefingAnalysis
import BriefingCore
import Testing

/// Countries, laws and forums under which sources are set side by side, beside topics.
@Suite("Matters with a name")
struct MatterTests {
  private func statement(_ text: String, _ attributes: String) -> String {
    "[\(text)](statement polarity=positive \(attributes))."
  }

  private let land = "[Ruritania](place kind=country code=RU name=Ruritania)"

  @Test func `One country under several statuses is a difference of scope`() throws {
    let analysis = try Analysis.of([
      "a": statement("They are expected to counter \(land)", "kind=agenda status=expected"),
      "b": statement("Sanctions on \(land) may be discussed", "kind=agenda status=possible"),
    ])
    let difference = try #require(analysis.differences.first { $0.kind == .scope })
    #expect(difference.subject == "what is said of Ruritania")
    #expect(difference.sides.map(\.source) == ["a", "b"])
  }

  @Test func `A country among those who act is no matter of its own`() throws {
    let analysis = try Analysis.of([
      "a": statement(
        "Officials from Norland and \(land) agreed to dredge the sound",
        "kind=commitment status=agreed actor=\"Officials from Norland and Ruritania\""
      ), "b": statement("Sanctions on \(land) may be discussed", "kind=agenda status=possible"),
    ])
    #expect(!analysis.differences.contains { $0.kind == .scope })
    #expect(!analysis.agreements.contains { $0.subject.contains("Ruritania") })
  }

  @Test func `A law that is agreed here and wished for there differs in how firm it is`() throws {
    let act = "[Clean Rivers Act](instrument kind=law name=\"Clean Rivers Act\")"
    let analysis = try Analysis.of([
      "a": statement("They agreed on the \(act)", "kind=commitment status=agreed"),
      "b": statement(
        "They should pass the \(act)",
        "kind=recommendation status=proposed voice=author"
      ),
    ])
    #expect(
      analysis.differences(.modality).map(\.subject) == ["what is said of Clean Rivers Act"]
    )
  }

  @Test func `The parties of the forum at issue are no matters of their own`() throws {
    let forum = "[Ruritania Dialogue](forum name=Dialogue parties=RU|FR)"
    let analysis = try Analysis.of([
      "a": statement("The \(forum) is expected to help \(land)", "kind=agenda status=expected"),
      "b": statement("The \(forum) may help \(land)", "kind=agenda status=possible"),
    ])
    #expect(!analysis.differences.contains { $0.kind == .scope })
  }

  @Test func `High and low expectations are framed otherwise, and two forecasts are not`() throws {
    let analysis = try Analysis.of([
      "a": statement("A document is expected to be issued", "kind=commitment status=expected"),
      "b": statement("This requires modest expectations", "kind=recommendation status=proposed"),
    ])
    let difference = try #require(analysis.differences.first { $0.kind == .framing })
    #expect(difference.subject == "what is expected")
    let forecasts = try Analysis.of([
      "a": statement("A document is expected to be issued", "kind=commitment status=expected"),
      "b": statement("A deal is expected to be signed", "kind=commitment status=expected"),
    ])
    #expect(!forecasts.differences.contains { $0.kind == .framing })
  }

  @Test func `What a forum is for is set side by side`() throws {
    let forum = "[Lake Dialogue](forum name=\"Lake Dialogue\")"
    let analysis = try Analysis.of([
      "a": statement("The purpose of the \(forum) is trade", "kind=background status=unclear"),
      "b": statement("The \(forum) will cover fishing", "kind=agenda status=planned"),
    ])
    #expect(analysis.differences.contains { $0.subject == "what Lake Dialogue is for" })
  }

  @Test func `Who takes part is more and less exactly known`() throws {
    let analysis = try Analysis.of([
      "a": statement(
        "[Foreign Minister](office) [Ana Lim](person office=\"Foreign Minister\") will attend the talks",
        "kind=commitment status=planned"
      ),
      "b":
        "[Details about participants have been scant](statement polarity=negative kind=background).",
    ])
    let difference = try #require(analysis.differences.first { $0.subject == "who takes part" })
    #expect(difference.kind == .specificity)
    #expect(difference.sides.map(\.source) == ["a", "b"])
  }

  @Test func `What several sources say a meeting is like is an agreement`() throws {
    let forum = "[Lake Dialogue](forum name=\"Lake Dialogue\")"
    let analysis = try Analysis.of([
      "a": "The \(forum) holds its first ministerial meeting.",
      "b": "This first-ever session of the \(forum) is at hand; a ministerial meeting follows.",
      "c": "The \(forum) is old.",
    ])
    let subjects = analysis.agreements.map(\.subject)
    #expect(subjects.contains("Lake Dialogue is at the level of ministers"))
    #expect(subjects.contains("Lake Dialogue is new, or the first of its kind"))
  }

  @Test func `A law enacted in one country is agreed on, unless its dates exclude each other`()
    throws
  {
    func enacted(_ when: String, _ value: String) -> String {
      statement(
        "A law was enacted in \(land) [\(when)](date value=\(value) kind=date)",
        "kind=commitment status=enacted"
      )
    }
    let analysis = try Analysis.of([
      "a": enacted("in May 2022", "2022-05"), "b": enacted("in 2022", "2022"),
    ])
    #expect(analysis.agreements.contains { $0.subject == "a law was enacted in Ruritania" })
    let other = try Analysis.of([
      "a": enacted("in May 2022", "2022-05"), "b": enacted("in 2019", "2019"),
    ])
    #expect(!other.agreements.contains { $0.subject == "a law was enacted in Ruritania" })
  }

  @Test func `A country one source speaks of again and again is told as its own`() throws {
    let three = (1...3).map { statement("Aid \($0) to \(land) grows", "kind=background") }
    let analysis = try Analysis.of([
      "a": three.joined(separator: " "), "b": "Nothing of the kind in [Cairo](place).",
    ])
    let difference = try #require(analysis.differences.first { $0.kind == .coverage })
    #expect(difference.subject == "Ruritania")
    #expect(difference.sides[0].citations.count >= 3)
    let named = try Analysis.of([
      "a": three.joined(separator: " "), "b": "Ruritania is far.",
    ])
    #expect(!named.differences.contains { $0.kind == .coverage })
  }
}

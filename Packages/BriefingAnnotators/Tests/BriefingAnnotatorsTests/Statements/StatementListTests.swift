import BriefingCore
import BriefingTesting
import Testing

@testable import BriefingAnnotators

@Suite struct StatementListTests {
  /// A document whose list items know the sentence that introduces them.
  private func document(_ leadIn: String, before: String = "", items: [String]) -> Document {
    let opening = before.isEmpty ? leadIn : before + " " + leadIn
    let text = ([opening] + items).joined(separator: "\n\n")
    let plain = Document.testing(text, kind: .paragraph)
    let start = opening.utf8.count - leadIn.utf8.count
    let span = TextSpan(start..<opening.utf8.count)
    let blocks = plain.blocks.enumerated().map { index, block in
      index == 0 ? block : Block(kind: .listItem, span: block.span, leadIn: span)
    }
    return plain.with(blocks: blocks)
  }

  private func rows(_ document: Document) -> [String] {
    StatementFixture.statements(of: document).map { statement in
      ["kind", "status", "voice", "polarity", "inherited"]
        .map { statement.attributes.text($0) ?? "-" }.joined(separator: " ")
    }
  }

  @Test func `Items take over what the lead-in says`() {
    let found = rows(
      document(
        "The ministers will discuss topics such as:",
        items: ["• Rice,", "• Rail safety, and the", "• Use of water."]
      )
    )
    #expect(found.count == 4)
    #expect(Set(found.dropFirst()) == ["agenda planned source positive true"])
  }

  @Test func `An item that is a sentence is as firm as its own verb`() {
    let found = rows(
      document(
        "The ministries have reached the following understanding:",
        items: [
          "1. Each port will keep two boats.", "2. A control room may be set up later.",
          "3. No port will take a case to court. Crews may be asked to help.",
          "4. The ministries considered a limit but did not retain it.",
        ]
      )
    )
    #expect(
      found.dropFirst() == [
        "commitment planned source positive -", "agenda possible source positive -",
        "announcement planned source negative -", "agenda possible source positive -",
        "announcement unclear source negative -",
      ]
    )
  }

  @Test func `What somebody else says leads to items that are theirs`() {
    let found = rows(
      document("The union’s members said:", items: ["1. Each port will keep two boats."])
    )
    #expect(found.last == "commitment planned attributed positive -")
  }

  @Test func `An item takes over no more than its own verb says`() {
    let found = rows(
      document(
        "The parties agreed that:",
        items: ["(a) no port shall raise its fees;", "(b) a control room may be set up;"]
      )
    )
    #expect(
      found.dropFirst() == [
        "commitment agreed source negative true", "commitment possible source positive true",
      ]
    )
  }

  @Test func `An item tells its deed and what it is done to`() {
    let found = StatementFixture.statements(
      of: document(
        "The parties agreed:",
        items: ["(a) to publish the timetable;", "• Open roads."]
      )
    ).dropFirst().map { statement in
      ["action", "verb", "object"].map { statement.attributes.text($0) ?? "-" }
        .joined(separator: " / ")
    }
    #expect(found == ["publish / publish / the timetable", "open / Open / roads"])
  }

  @Test func `An item takes over who acts, also from a verb that it completes`() {
    let found = StatementFixture.statements(
      of: document(
        "In its first year the new centre will:",
        items: ["• report to the council;", "• Open roads."]
      )
    ).map { statement in
      ["actor", "action", "object"].map { statement.attributes.text($0) ?? "-" }
        .joined(separator: " / ")
    }
    #expect(found == ["the new centre / report / -", "the new centre / open / roads"])
  }

  @Test func `What is only explained in a list is not done`() {
    let found = rows(document("The envoy explained the aims:", items: ["• Keep the peace."]))
    #expect(found.last == "background unclear source positive true")
  }

  @Test(arguments: [
    ("The council decided:", "commitment planned source positive true"),
    ("The parties agreed:", "commitment agreed source positive true"),
    ("The council may decide:", "agenda possible source positive true"),
    ("The council was asked:", "agenda proposed source positive true"),
  ])
  func `What is decided in a list of infinitives has not been done yet`(
    leadIn: String,
    row: String
  ) {
    let items = ["• to send a mission to the lake;", "• to ask for a report."]
    let found = rows(document(leadIn, items: items))
    #expect(found.suffix(2) == [row, row])
  }

  @Test func `An author’s wish stays one in every item`() {
    let found = rows(document("The two should certainly cover:", items: ["Rice", "Rail"]))
    #expect(Set(found.dropFirst()) == ["recommendation proposed author positive true"])
  }

  @Test func `A denial reaches every item`() {
    let found = rows(
      document("The readout did not mention the following:", items: ["Rice", "Rail"])
    )
    #expect(found.dropFirst().allSatisfy { $0.contains("negative true") })
  }

  @Test func `A lead-in that only goes on takes over what stands before it`() {
    let found = rows(
      document(
        "Examples include:",
        before: "Some issues should be raised.",
        items: ["Rice", "Rail"]
      )
    )
    #expect(found.count == 3)
    #expect(Set(found.dropFirst()) == ["recommendation proposed author positive true"])
  }

  @Test func `The span of an item is without its bullet and connective`() {
    let document = document("They will discuss:", items: ["• Rail safety, and the", "• Water"])
    let quotes = StatementFixture.statements(of: document).dropFirst().map(\.quote)
    #expect(quotes == ["Rail safety", "Water"])
  }

  @Test func `An item without a lead-in speaks for itself`() {
    let document = Document.testing("The ministers will meet.", kind: .listItem)
    #expect(rows(document) == ["announcement planned source positive -"])
  }

  @Test(arguments: [
    ("In its first year the centre will:", "commitment planned source positive true"),
    ("In its first year the centre should:", "recommendation proposed source positive true"),
    ("The centre may:", "agenda possible source positive true"),
  ])
  func `Items finish the verb that a lead-in leaves open`(leadIn: String, row: String) {
    let items = ["• keep a register of ports;", "• advise the towns on dams."]
    #expect(rows(document(leadIn, items: items)).suffix(2) == [row, row])
  }
}

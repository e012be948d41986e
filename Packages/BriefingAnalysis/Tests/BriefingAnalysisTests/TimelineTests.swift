import BriefingAnalysis
import BriefingCore
import Testing

@Suite("Timeline and dates")
struct TimelineTests {
  static let wire = """
    The [Trade 3+3](forum) [will meet on [July 29](date value=XXXX-07-29 basis=inferred \
    kind=date) in Lima](event status=scheduled date=XXXX-07-29 place=Lima).
    """
  static let column = """
    The [Trade 3+3](forum) meets on [Friday](date timex=XXXX-WXX-5 kind=date basis=inferred).
    """
  static let note =
    "In [2022](date value=2022 basis=stated kind=date) the [Trade 3+3](forum) is new."

  @Test
  func `An open year is settled from premises, which are shown`() throws {
    let analysis = try Analysis.of(["a": Self.wire, "b": Self.column, "c": Self.note])
    let entry = try #require(analysis.timeline.first)
    #expect(entry.when.description == "2022-07-29")
    #expect(
      entry.premises.map(\.text) == [
        "“July 29” in a", "“Friday” in b, for the same event", "“2022” in c",
      ]
    )
    #expect(analysis.publication["b"]?.value?.description == "2022-W30")
    #expect(analysis.publication["b"]?.basis == .inferred)
    #expect(analysis.publication["a"]?.latest?.description == "2022-07-29")
  }

  @Test(arguments: [
    ("It is [Sunday, 15 March](date value=XXXX-03-15 kind=date).", "2026-03-15"),
    (
      "They say that it is [Saturday, 7 March](date value=XXXX-03-07 kind=date) and cold.",
      "2026-03-07"
    ),
    ("Today is [3 May 2031](date value=2031-05-03 kind=date basis=stated).", "2031-05-03"),
    (
      "So today, that is, [3 May 2031](date value=2031-05-03 kind=date basis=stated).", "2031-05-03"
    ),
    (
      "Written at Lund on Saint Martin's Day, [3 May 2031](date value=2031-05-03 kind=date "
        + "basis=stated).", "2031-05-03"
    ),
    ("It is [Wednesday, 15 March](date value=XXXX-03-15 kind=date).", "XXXX-03-15"),
    (
      "Tomorrow, the [fourth of May](date value=2031-05-04 kind=date basis=stated), it opens.",
      "2031-05-03"
    ),
    ("It is [15 March](date value=XXXX-03-15 kind=date) that counts.", nil),
    ("[“It is [15 March](date value=XXXX-03-15 kind=date)”](quotation), she said.", nil),
  ])
  func `A text was written on the day that it says it is`(text: String, day: String?) throws {
    let year = "In [2026](date value=2026 basis=stated kind=date) the port is new."
    let analysis = try Analysis.of(["a": text, "b": year])
    #expect(analysis.publication["a"]?.value?.description == day)
  }

  @Test
  func `A weekday that does not fit leaves the year open`() throws {
    let column = Self.column.replacing("Friday", with: "Monday").replacing("WXX-5", with: "WXX-1")
    let analysis = try Analysis.of(["a": Self.wire, "b": column, "c": Self.note])
    #expect(analysis.timeline.map(\.when.description) == ["XXXX-07-29"])
  }

  @Test(arguments: [
    "in [September](date value=2031-09 kind=date) of each year",
    "each year, or else on [3 May](date value=2031-05-03 kind=date)",
    "every [1 September](date value=2031-09-01 kind=date)",
    "provided that storage on [1 September](date value=2031-09-01 kind=date) is high",
    "after the council voted on [1 September](date value=2031-09-01 kind=date)",
    "by the [April](date value=2031-04 kind=date) timetable",
    "from the trials that started in [April](date value=2031-04 kind=date)",
    "at [22:40](date value=2031-04-03T22:40 kind=time basis=inferred)",
    "gathered between [1887](date value=1887 kind=date) and [1889](date value=1889 kind=date)",
  ])
  func `What comes again, or hangs on a condition, has no day`(words: String) throws {
    let text = "[They will release water \(words)](statement kind=commitment status=planned)."
    #expect(try Analysis.of(["a": text]).timeline.isEmpty)
    let once =
      "[They will open on [1 May](date value=2031-05-01 kind=date)]"
      + "(statement kind=commitment status=planned)."
    #expect(try Analysis.of(["a": once]).timeline.count == 1)
  }

  @Test
  func `A day whose year nothing settles is told without it, and rests on nothing`() throws {
    let analysis = try Analysis.of(["a": Self.wire])
    #expect(analysis.timeline.map(\.when.description) == ["XXXX-07-29"])
    #expect(analysis.timeline.map(\.premises) == [[]])
    #expect(analysis.publication["a"] == .unknown)
    #expect(analysis.publicationPremises["a"] == nil)
  }

  @Test(arguments: [
    "The rule of [1974](date value=1974 basis=stated kind=date) stands.",
    "[Water has fallen since [2016](date value=2016 basis=stated kind=date)](statement status=held).",
    "[It will be done by [2030](date value=2030 basis=stated kind=date)](statement status=planned).",
  ])
  func `A year that a text only speaks of is not the one it is written in`(other: String) throws {
    let timeline = try Analysis.of(["a": Self.wire, "b": other]).timeline
    #expect(timeline.map(\.when.description) == ["XXXX-07-29"])
  }

  @Test
  func `Days without a year stand in the order in which they come`() throws {
    func planned(_ words: String, _ value: String) -> String {
      "[They will open on [\(words)](date value=\(value) kind=date basis=inferred)]"
        + "(statement kind=commitment status=planned)."
    }
    let text =
      "It is [Sunday, 19 October](date value=XXXX-10-19 kind=date). "
      + planned("1 March", "XXXX-03-01") + " " + planned("1 January", "XXXX-01-01") + " "
      + planned("3 November", "XXXX-11-03")
    let analysis = try Analysis.of(["a": text])
    #expect(
      analysis.timeline.map(\.when.description) == ["XXXX-11-03", "XXXX-01-01", "XXXX-03-01"]
    )
    #expect(analysis.publication["a"]?.value?.description == "XXXX-10-19")
  }

  @Test
  func `One event of several sources is one entry, with each account`() throws {
    let analysis = try Analysis.of([
      "a":
        "[The [Trade 3+3](forum) met in [May 2022](date value=2022-05 basis=stated)](event status=held date=2022-05).",
      "b":
        "[The [Trade 3+3](forum) was announced in [May 2022](date value=2022-05 basis=stated)](event status=announced date=2022-05).",
    ])
    #expect(analysis.timeline.count == 1)
    #expect(analysis.timeline[0].accounts.map(\.status) == [.held, .announced])
    #expect(analysis.differences.contains { $0.kind == .speechAct })
    #expect(analysis.agreements.contains { $0.subject == "an event dated May 2022" })
  }

  @Test
  func `A plan that is told with a year of the past leaves the days of the others`() throws {
    let analysis = try Analysis.of([
      "a": """
      They meet today, [3 March](date value=XXXX-03-03 basis=inferred kind=date), as in [a night \
      of [2024](date value=2024 basis=stated kind=date)](statement kind=background status=held \
      voice=source). [Flights, halted in [2022](date value=2022 basis=stated kind=date), will \
      resume](statement kind=announcement status=planned voice=source). [It will open on [1 \
      April](date value=XXXX-04-01 basis=inferred kind=date)](statement kind=announcement \
      status=planned voice=source).
      """
    ])
    let whens = analysis.claims.compactMap { analysis.whens[$0.annotation.id]?.date.description }
    #expect(whens.contains("XXXX-04-01"))
  }

  @Test
  func `The year that days are ordered by is told of no event`() throws {
    let analysis = try Analysis.of([
      "a":
        "[The [Trade 3+3](forum) will meet in Cusco on [11 March](date value=XXXX-03-11 basis=inferred kind=date)](event status=scheduled date=XXXX-03-11).",
      "b":
        "[The [Trade 3+3](forum) will be held in Cusco on [11 March](date value=XXXX-03-11 basis=inferred kind=date)](event status=scheduled date=XXXX-03-11).",
    ])
    let subjects = analysis.agreements.map(\.subject)
    #expect(subjects.contains { $0.hasPrefix("an event dated 11 March") })
    #expect(!subjects.contains { $0.contains("20") })
  }

  @Test
  func `Two deeds of one day are no event that sources tell alike`() throws {
    let analysis = try Analysis.of([
      "a":
        "[The [Rail Council](forum) approved the rule on [5 June 2023](date value=2023-06-05 basis=stated)](event kind=approval status=agreed date=2023-06-05).",
      "b":
        "[The [Rail Council](forum) met on [5 June 2023](date value=2023-06-05 basis=stated)](event kind=meeting status=held date=2023-06-05).",
    ])
    #expect(!analysis.agreements.contains { $0.subject.hasPrefix("an event") })
  }

  @Test(arguments: [
    "[A daily had reported](attribution) on [5 June 2023](date value=2023-06-05 basis=stated kind=date) that the mayor might stay away.",
    "On [5 June 2023](date value=2023-06-05 basis=stated kind=date) [a daily reported](attribution) that the mayor might stay away.",
  ])
  func `The day on which something was said is not the day of what was said`(text: String) throws {
    let text = "[\(text)](statement kind=announcement status=possible voice=attributed)"
    #expect(try Analysis.of(["a": text]).timeline.isEmpty)
  }

  @Test
  func `A premise takes any name of its source, and its quote no other bytes`() throws {
    let analysis = try Analysis.of(["29": Self.wire, "b": Self.column, "c": Self.note])
    let premise = try #require(analysis.timeline.first?.premises.first)
    #expect(premise.text { _ in "The Wire" } == "“July 29” in The Wire")
    #expect(premise.text == "“July 29” in 29")
    #expect(premise.citation?.quote == "July 29")
    let published = try #require(analysis.publicationPremises["b"])
    #expect(
      published.map { $0.text { "<\($0)>" } } == [
        "“Friday” in <b>", "“July 29” in <29>, for the same event", "“2022” in <c>",
      ]
    )
  }

  @Test
  func `The next summer, told in June, is that of the year after`() throws {
    let analysis = try Analysis.of(
      [
        "a": """
        [They will open it [next summer](date value=XXXX-22 basis=inferred kind=period)](statement \
        kind=announcement status=planned voice=source). [They will close it in [July](date \
        value=XXXX-07 basis=inferred kind=date)](statement kind=announcement status=planned \
        voice=source). [They built it [last spring](date value=XXXX-21 basis=inferred \
        kind=period)](statement kind=announcement status=held voice=source).
        """
      ],
      published: ["a": "2026-06-08"]
    )
    #expect(
      analysis.claims.map { analysis.whens[$0.annotation.id]?.date.description } == [
        "2027-22", "2026-07", "2026-21",
      ]
    )
  }

  @Test
  func `Of two sources of one day the one that states it tells the year of a third`() throws {
    let analysis = try Analysis.of(
      [
        "a":
          "[They met today, [13 November](date value=XXXX-11-13 basis=inferred kind=date)](statement "
          + "kind=announcement status=held voice=source).",
        "b": "[They met](statement kind=announcement status=held voice=source) in Oster.",
        "c": "[They will meet in [January](date value=XXXX-01 basis=inferred kind=date)](statement "
          + "kind=announcement status=planned voice=source).",
      ],
      published: ["b": "2026-11-13"]
    )
    let when = try #require(
      analysis.claims.last.flatMap { analysis.whens[$0.annotation.id] }
    )
    #expect(when.date.description == "2027-01")
    #expect(when.premises.map(\.text).last == "a source was published 2026-11-13")
  }

  @Test
  func `A statement has the date that its annotator tied to the deed`() throws {
    let analysis = try Analysis.of([
      "a": """
      [They will meet on [5 June 2023](date value=2023-06-05 basis=stated kind=date)](statement \
      kind=announcement status=planned voice=source). [They will discuss the code [passed in \
      [May 2022](date value=2022-05 basis=stated kind=date)](event status=enacted)](statement \
      kind=agenda status=planned voice=source). [They signed the pact drafted on [4 May \
      2021](date value=2021-05-04 basis=stated kind=date)](statement kind=announcement \
      status=signed voice=source verb=signed).
      """
    ])
    #expect(
      analysis.claims.map { analysis.whens[$0.annotation.id]?.date.description } == [
        "2023-06-05", nil, nil,
      ]
    )
  }

  @Test(
    arguments: [
      // Done by the words, and dated after the text was written: a term, or nothing at all.
      (
        """
        [Two states agreed to finish it by [30 September 2026](date value=2026-09-30 basis=stated \
        kind=date)](statement kind=commitment status=agreed voice=source deadline=2026-09-30).
        """, ["2026-09-30 -"], [nil]
      ),
      (
        """
        [They [signed it on [Friday](date value=2026-03-13 basis=inferred kind=date)](event \
        kind=signing status=signed date=2026-03-13)](statement kind=commitment status=signed \
        voice=source).
        """, [], [nil]
      ),
      (
        """
        [They [signed it on [Friday](date value=2026-03-06 basis=inferred kind=date)](event \
        kind=signing status=signed date=2026-03-06)](statement kind=commitment status=signed \
        voice=source date=2026-03-06).
        """, ["2026-03-06 signed"], ["2026-03-06"]
      ),
      // To come by the words, and long over.
      (
        """
        [It shall not replace the panel established in [2011](date value=2011 basis=stated \
        kind=date)](statement kind=commitment status=planned voice=source polarity=negative).
        """, [], [nil]
      ),
      // The date of a noun.
      (
        """
        [They [agreed to set the catch](event kind=agreement status=agreed) for [2024](date value=2024 \
        basis=stated kind=date)](statement kind=commitment status=agreed voice=source).
        """, [], [nil]
      ),
      // What is confirmed is to come; its day stays on the timeline, without a status.
      (
        """
        [They [confirmed that the vote will be held on [12 May 2026](date value=2026-05-12 basis=stated \
        kind=date)](event kind=confirmation status=confirmed)](statement kind=announcement \
        status=confirmed voice=source).
        """, ["2026-05-12 -"], [nil]
      ),
      // The end of a term names no day of its own.
      (
        """
        [It will open by [the end of 2028](date value=2028-12-31 timex=2028 basis=stated \
        kind=period)](statement kind=commitment status=planned voice=source deadline=2028-12-31).
        """, [], ["2028-12-31"]
      ),
    ] as [(String, [String], [String?])]
  )
  func `Nothing is told as done after its text was written, nor as planned before`(
    _ markup: String,
    _ timeline: [String],
    _ whens: [String?]
  ) throws {
    let analysis = try Analysis.of(["a": markup], published: ["a": "2026-03-09"])
    let found = analysis.timeline.map { entry in
      "\(entry.when) \(entry.accounts[0].status?.rawValue ?? "-")"
    }
    #expect(found == timeline)
    #expect(analysis.claims.map { analysis.whens[$0.annotation.id]?.date.description } == whens)
  }

  @Test
  func `A statement is on the timeline once, with its event`() throws {
    let analysis = try Analysis.of(
      [
        "a": """
        [Ministers on [Friday](date value=2026-03-06 basis=inferred kind=date) [signed the \
        pact](event kind=signing status=signed date=2026-03-06)](statement kind=commitment \
        status=signed voice=source date=2026-03-06).
        """
      ],
      published: ["a": "2026-03-09"]
    )
    #expect(analysis.timeline.map(\.when.description) == ["2026-03-06"])
  }

  @Test(arguments: [
    "[I would expect the bank to agree by [25 December 2026](date value=2026-12-25 basis=stated "
      + "kind=date)](statement kind=judgment status=expected voice=author).",
    "[The bank will agree by [25 December 2026](date value=2026-12-25 basis=stated kind=date)]"
      + "(statement kind=commitment status=planned voice=source).",
    "[The bank might agree on [25 December 2026](date value=2026-12-25 basis=stated kind=date)]"
      + "(statement kind=agenda status=possible voice=source).",
  ])
  func `A forecast and the end of a term say nothing of when a text was written`(
    _ markup: String
  ) throws {
    #expect(try Analysis.of(["a": markup]).publication["a"]?.basis == .unknown)
  }

  private static let autumn = "[12 September 2031](date value=2031-09-12 basis=stated kind=date)"

  @Test(arguments: [
    ("status=planned deadline=2031-09-12", Status.planned),
    ("status=agreed date=2031-09-12", .scheduled),
    // The status is that of another day, or none is said.
    ("status=planned deadline=2031-12-31", .scheduled), ("status=unclear", .scheduled),
  ])
  func `An event to come is no firmer than what its statement says of the day`(
    _ attributes: String,
    _ status: Status
  ) throws {
    let analysis = try Analysis.of([
      "a": """
      [The states [will introduce a waybill no later than \(Self.autumn)](event status=scheduled \
      date=2031-09-12)](statement kind=commitment voice=source \(attributes)).
      """
    ])
    #expect(analysis.timeline.map { $0.accounts[0].status } == [status])
  }

  @Test(arguments: [
    ("The states agreed to hold their fifth meeting in [Lund](place) on \(autumn)", 1),
    ("They will convene again in [Lund](place) on \(autumn)", 1),
    // Another deed, and the same deed elsewhere.
    ("The levy of the port of [Lund](place) will be doubled on \(autumn)", 2),
    ("Bakers will meet in [Turku](place) on \(autumn)", 2),
  ])
  func `One deed that two sources tell of one day is one entry`(
    _ text: String,
    _ count: Int
  ) throws {
    func told(_ text: String) -> String {
      "[\(text)](statement kind=announcement status=scheduled voice=source date=2031-09-12)."
    }
    let analysis = try Analysis.of([
      "a": told("The ministers will meet again in [Lund](place) on \(Self.autumn)"),
      "b": told(text),
    ])
    #expect(analysis.timeline.count == count)
    #expect(analysis.timeline[0].documents.count == (count == 1 ? 2 : 1))
  }
}

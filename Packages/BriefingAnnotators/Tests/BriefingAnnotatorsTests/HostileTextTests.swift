import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite struct HostileTextTests {
  /// The annotators in an order in which each finds the layers it reads.
  private static let annotators: [any Annotator] = [
    AcronymAnnotator(), PlaceAnnotator(), ForumAnnotator(), PersonAnnotator(),
    OrganizationAnnotator(), InstrumentAnnotator(), FacilityAnnotator(), TechnologyAnnotator(),
    DateAnnotator(), MoneyAnnotator(), QuantityAnnotator(), QuotationAnnotator(),
    AttributionAnnotator(), StatementAnnotator(), EventAnnotator(), ArtifactAnnotator(),
    IndexAnnotator(), ProductAnnotator(),
    GazetteerAnnotator(gazetteers: [BodyTable.standard.gazetteer]),
  ]

  /// The layers some annotator reads: to make annotations of the others takes longest of all.
  private static let readLayers = annotators.reduce(into: Set<Label>()) {
    $0.formUnion($1.descriptor.requires.union($1.descriptor.uses))
  }

  /// The time this thread has had a processor: how busy the machine is does not change it.
  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  /// Runs all annotators over a text and returns how long each took.
  private func times(on text: String) -> [String: Duration] {
    let document = Document.testing(text, published: EDTF("2022-07-25"), kind: .paragraph)
    var layers: [Label: [Annotation]] = [:]
    var times: [String: Duration] = [:]
    for annotator in Self.annotators {
      let descriptor = annotator.descriptor
      let visible = descriptor.requires.union(descriptor.uses)
      let view = DocumentView(
        document: document,
        layers: layers.filter { visible.contains($0.key) }
      )
      var marks: [Mark] = []
      let start = Self.processorTime()
      marks = (try? annotator.annotate(view)) ?? []
      times[descriptor.name] = Self.processorTime() - start
      #expect(marks.allSatisfy { document.text.contains($0.span) }, "\(descriptor.name)")
      for mark in marks where Self.readLayers.contains(mark.label) {
        layers[mark.label, default: []].append(Annotation(mark, by: descriptor, in: document))
      }
      for label in descriptor.produces { layers[label]?.sort() }
    }
    return times
  }

  private static let small = 3_000
  private static let large = 24_000
  /// Eight times the text may take fourteen times as long; were the work quadratic, it would take
  /// sixty-four times.
  private static let bound = 14.0
  /// What takes less at the large size is lost in the noise, and quick enough.
  private static let noise = Duration.milliseconds(50)

  /// Returns the annotators whose work grew faster than the text.
  private func steep(_ text: (Int) -> String) -> [String] {
    var suspects: [String]?
    // Caches and their like make single runs uneven: three must agree.
    for _ in 0..<3 {
      let (short, long) = (times(on: text(Self.small)), times(on: text(Self.large)))
      let found = long.filter { name, time in
        time > Self.noise && time > (short[name] ?? .zero) * Self.bound
      }.keys
      suspects = suspects.map { $0.filter(found.contains) } ?? Array(found)
      if suspects?.isEmpty == true { return [] }
    }
    return suspects ?? []
  }

  @Test(arguments: [
    "(", "[", "“", "“A b,” he said. ", "‘as’ ", "dubbed “Abc” ", "A ", "a ", "Ab Cd ", "ABC ",
    "Abc Def (AD) ", ", or ", "AB — ", "July 29, ", "in May and ", ",11", "1 ",
    "5 million million ",
    "two hundred and ", "$5-", "5-6-", "5% ", "said that ", ", which is ", "not ",
    "Departments of Health and Human ", "Inc. ", "Co., Ltd., ", "Summit ", "2+2 ", "42 U.S.C. ",
    "Act of 2020 ", "§ 1, ", "Mr. Smith met Smith. ", "the new committee ", "Japan-U.S. ",
    "the talks in June 2021 did not take place ", "A b.\n\n", "1.", "x", "Ã©", "( ",
    "Pier Board  $5 million  13 percent\n", "\"Yes,\" he said. ", "$1 $2 ", "1-2-3-4 ", "日本",
    "A. B. Smith ", "Boeing 787 ", "F-35 jets ", "Abc missiles ", "iPhone ", "The Dow fell ",
    "DAX ", "macOS iOS Abc ",
  ])
  func `A long run of one thing is annotated in a time that its length explains`(_ piece: String) {
    let steep = steep { size in
      "The talks. " + String(repeating: piece, count: size / piece.utf8.count) + "."
    }
    #expect(steep == [])
  }

  @Test(arguments: zip(["(", "“", "A (", "If ", "$"], ["]", "’", ") ", "then ", "million "]))
  func `What is opened often and never closed costs no more`(_ opening: String, _ rest: String) {
    let steep = steep { size in
      String(repeating: opening, count: size / 2 / opening.utf8.count)
        + String(repeating: rest, count: size / 2 / rest.utf8.count) + "."
    }
    #expect(steep == [])
  }

  @Test(arguments: 0..<60)
  func `Words and marks in any order are survived`(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let salad = (0..<300).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Self.words[Int(state % UInt64(Self.words.count))]
    }
    _ = times(on: salad.joined(separator: seed % 7 == 0 ? "" : " "))
  }

  private static let words: [String] = """
    Boeing 787 A380 F-35 missiles drones iPhone iPads -class submarines Dow DAX Abc 3GS range \
    the a an of to in on at by for and or but if when that which who as after before not no never \
    will would could should must may is are was were be been had has have did does do said told \
    announced agreed signed cancelled postponed denied held took place plans expected hopes meet \
    talks summit visit law bill act minister ministers Minister President Japan Tokyo U.S. Kenya \
    Ann Lee Smith Mr. Inc. Co. Ltd. Ministry Department Departments Health Human Housing Urban \
    Forum Dialogue Committee Group Congress G7 2+2 EPCC NATO (EPCC) ( ) [ ] “ ” ‘ ’ " ' , . ; : — \
    - – ? ! … $ € % 5 10 2,500 1/2 2022 July May Friday yesterday last next year million hundred \
    thousand billion twenty-one half dozen first they it he she we I this these there what how \
    why because while so than more most likely perhaps reportedly according § 42 U.S.C. 1983 é \
    日本 🇯🇵 Ã© \u{FFFD} \u{A0} \u{2028}
    """
    .split(separator: " ").map(String.init)
}

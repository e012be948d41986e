import BriefingCore
import BriefingReporting
import BriefingStorage
import BriefingWorkflow
import Foundation
import Testing

@Suite("What bad input gets", .temporaryFolder)
struct BadInputTests {
  private func error(_ paths: [String], to output: String? = nil) async -> WorkflowError? {
    do {
      let request = BriefingRequest(paths: paths, output: output ?? "\(folder)/out")
      _ = try await BriefingMaker(tool: .init(name: "test", version: "1")).make(request)
      return nil
    } catch {
      return error
    }
  }

  @Test
  func `A missing file is named, and nothing is written`() async {
    let error = await error(["\(folder)/none.txt"])
    #expect(error?.kind == .noInput)
    #expect(
      error?.description
        == "\(folder)/none.txt: there is no such file or folder; check the path"
    )
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
  }

  @Test
  func `A folder without sources says what was found instead`() async throws {
    try write("SQLite format 3", to: "in/a.sqlite")
    let error = await error(["\(folder)/in"])
    #expect(error?.kind == .noInput)
    #expect(error?.description.contains("found were \(folder)/in/a.sqlite") == true)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
  }

  @Test
  func `A named file of an unknown type is refused with the known ones`() async throws {
    let path = try write("SQLite format 3", to: "in/a.sqlite")
    let error = await error([path])
    #expect(error?.kind == .input)
    #expect(error?.description.contains("cannot be read; known are .") == true)
  }

  @Test(arguments: [
    ("", "holds no text"), ("ab\u{0}\u{1}\u{2}\u{0}cd", "not text"),
  ])
  func `A source that is no text is refused`(_ text: String, _ words: String) async throws {
    let path = try write(text, to: "in/a.txt")
    let error = await error([path])
    #expect(error?.kind == .input)
    #expect(error?.description.contains(words) == true)
    #expect(error?.description.hasPrefix("\(path): ") == true)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
  }

  @Test
  func `A fault in decisions.yaml stops the job before anything is written`() async throws {
    try write(BriefingMakerTests.wire, to: "dossier/sources/wire.txt")
    try write("format: briefing-decisions/1\nsam: []\n", to: "dossier/decisions.yaml")
    let before = snapshot("\(folder)/dossier")
    for output in ["dossier", "out"] {
      let error = await error(["\(folder)/dossier"], to: "\(folder)/\(output)")
      #expect(error?.kind == .input)
      #expect(error?.description.contains("decisions.yaml:2:1") == true)
    }
    #expect(snapshot("\(folder)/dossier") == before)
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
  }

  @Test
  func `A file over the limit in a folder is reported and left where it is`() async throws {
    try write(String(repeating: "A long text. ", count: 400), to: "in/long.txt")
    try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let result = try await make(["\(folder)/in"], to: "\(folder)/out") { $0.maximumBytes = 1000 }
    #expect(result.hasProblems)
    #expect(result.documents == ["wire"])
    #expect(snapshot("\(folder)/out")["sources/long.txt"] == nil)
    #expect(result.briefing?.warnings.contains { $0.contains("long.txt") } == true)
    // The next run is not burdened with it.
    #expect(!(try await make(["\(folder)/out"])).hasProblems)
  }

  @Test
  func `An annotation file damaged by hand does not stop the other documents`() async throws {
    try write(BriefingMakerTests.wire, to: "out/sources/wire.txt")
    try write(BriefingMakerTests.column, to: "out/sources/column.txt")
    _ = try await make(["\(folder)/out"])
    try write("format: briefing-annotations/1\nannotations: [\n", to: "out/annotations/wire.yaml")
    let damaged = snapshot("\(folder)/out")["annotations/wire.yaml"]
    let result = try await make(["\(folder)/out"])
    #expect(result.hasProblems)
    #expect(result.documents == ["column"])
    #expect(snapshot("\(folder)/out")["annotations/wire.yaml"] == damaged)
  }

  @Test
  func `A value of briefing.yaml that means nothing is told with its place`() async throws {
    try write(BriefingMakerTests.wire, to: "dossier/sources/wire.txt")
    let faults = [
      ("annotators:\n- briefing.dates\n- acme.none\n", "briefing.yaml:3:3: there is no annotator"),
      (
        "annotators:\n- name: briefing.dates\n  configuration: {a: b}\n",
        "briefing.yaml:2:3: the annotator 'briefing.dates' takes no configuration"
      ),
      ("annotators:\n- program: [python3, x.py]\n", "briefing.yaml:2:3: this dossier names a"),
      ("title: A\nprofile: royal\n", "briefing.yaml:2:10: the profile 'royal' is not known"),
      (
        "title: A\nstyle: AP\n",
        "briefing.yaml:2:8: the style 'AP' is not known; known are ap, uk, iso"
      ),
    ]
    for (yaml, words) in faults {
      try write(yaml, to: "dossier/briefing.yaml")
      let error = try await refusal(["\(folder)/dossier"])
      #expect(error.kind == .input)
      #expect(error.description.contains(words), "\(error)")
    }
  }

  @Test
  func `A configuration an annotator does not take is told with its place`() async throws {
    try write(BriefingMakerTests.wire, to: "dossier/sources/wire.txt")
    let faults = [
      (
        "{wrods: [b], words: [a]}",
        "briefing.yaml:3:19: the key 'wrods' means nothing; known are words, least"
      ),
      ("{words: [a], least: x}", "briefing.yaml:3:38: 'x' under 'least' cannot be read as Int"),
      ("\n    least: 1\n    words: {a: b}", "briefing.yaml:5:12: 'words' is a list of texts, or"),
      ("{words: []}", "briefing.yaml:3:26: 'words' must name a word"),
      ("{least: 2}", "briefing.yaml:3:18: 'words' must name a word"),
      ("", "briefing.yaml:3:17: 'words' must name a word"),
    ]
    for (configuration, words) in faults {
      try write(
        "annotators:\n- name: acme.words\n  configuration: \(configuration)\n",
        to: "dossier/briefing.yaml"
      )
      let maker = BriefingMaker(registry: Self.registry, tool: .init(name: "test", version: "1"))
      let error = await #expect(throws: WorkflowError.self) {
        try await maker.make(BriefingRequest(paths: ["\(folder)/dossier"]))
      }
      #expect(error?.kind == .input)
      #expect(error?.description.contains(words) == true, "\(words): \(String(describing: error))")
    }
  }

  @Test
  func `An annotator works as the dossier configures it`() async throws {
    try write(BriefingMakerTests.wire, to: "out/sources/wire.txt")
    try write(
      "annotators:\n- name: acme.words\n  configuration: {words: [on], least: 3}\n",
      to: "out/briefing.yaml"
    )
    let maker = BriefingMaker(registry: Self.registry, tool: .init(name: "test", version: "1"))
    _ = try await maker.make(BriefingRequest(paths: ["\(folder)/out"], goal: .annotations))
    let found = snapshot("\(folder)/out")["annotations/wire.yaml"] ?? []
    #expect(String(decoding: found, as: UTF8.self).contains("label: acme.word"))
    #expect(Self.registry.configurationKeys(of: "acme.words") == ["words", "least"])
    #expect(Self.registry.configurationKeys(of: "briefing.dates") == [])
  }

  @Test
  func `All annotators run beside one that is configured, and all is no annotator`() async throws {
    try write(BriefingMakerTests.wire, to: "out/sources/wire.txt")
    try write(
      "annotators:\n- all\n- name: acme.words\n  configuration: {words: [on], least: 3}\n",
      to: "out/briefing.yaml"
    )
    let maker = BriefingMaker(registry: Self.registry, tool: .init(name: "test", version: "1"))
    let request = BriefingRequest(paths: ["\(folder)/out"], goal: .annotations)
    _ = try await maker.make(request)
    let names = try Set(
      annotations(of: "wire", in: "\(folder)/out").annotations.map(\.annotatorName)
    )
    #expect(names.isSuperset(of: ["acme.words", "briefing.dates", "briefing.places"]))
    try write(
      "annotators:\n- {name: all, configuration: {words: [on]}}\n",
      to: "out/briefing.yaml"
    )
    let error = await #expect(throws: WorkflowError.self) { try await maker.make(request) }
    #expect(error?.description.contains("there is no annotator 'all'; known are acme") == true)
  }

  private static let registry = AnnotatorRegistry(application: [AnyAnnotator(Words())])

  @Test
  func `An annotator that fails on one document leaves the others, and what others say`()
    async throws
  {
    try write(BriefingMakerTests.wire, to: "out/sources/wire.txt")
    try write(BriefingMakerTests.column, to: "out/sources/column.txt")
    let registry = AnnotatorRegistry(application: [AnyAnnotator(Choosy())])
    let maker = BriefingMaker(registry: registry, tool: .init(name: "test", version: "1"))
    let result = try await maker.make(BriefingRequest(paths: ["\(folder)/out"]))
    #expect(result.hasProblems)
    #expect(result.documents == ["column", "wire"])
    #expect(result.briefing?.warnings.contains { $0.contains("'acme.choosy' failed") } == true)
    for id in ["wire", "column"] {
      let annotations = try annotations(of: id, in: "\(folder)/out").annotations
      #expect(annotations.contains { $0.annotatorName == "briefing.places" }, "\(id)")
    }
  }

  @Test
  func `Among several sources one bad one is reported and the rest is done`() async throws {
    try write("", to: "in/empty.txt")
    try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let result = try await BriefingMaker(tool: .init(name: "test", version: "1"))
      .make(BriefingRequest(paths: ["\(folder)/in"], output: "\(folder)/out"))
    #expect(result.hasProblems)
    #expect(result.documents == ["wire"])
    #expect(result.briefing?.warnings.contains { $0.contains("empty.txt") } == true)
  }

  @Test
  func `Bytes that are not UTF-8 are decoded, with a warning`() async throws {
    let bytes = Array("The caf".utf8) + [0xE9] + Array(" is open. It will close on Friday.".utf8)
    let path = try write(bytes, to: "in/latin.txt")
    let result = try await BriefingMaker(tool: .init(name: "test", version: "1"))
      .make(BriefingRequest(paths: [path], output: "\(folder)/out"))
    #expect(result.diagnostics.contains { $0.severity == .warning && $0.message.contains("UTF-8") })
    #expect(
      snapshot("\(folder)/out")["documents/latin.txt"].map { String(decoding: $0, as: UTF8.self) }
        == "The café is open. It will close on Friday."
    )
    #expect(snapshot("\(folder)/out")["sources/latin.txt"] == bytes)
  }

  @Test
  func `A file over the limit is refused with the option that raises it`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    var request = BriefingRequest(paths: [path], output: "\(folder)/out")
    request.maximumBytes = 10
    let maker = BriefingMaker(tool: .init(name: "test", version: "1"))
    let error = await #expect(throws: WorkflowError.self) { try await maker.make(request) }
    #expect(error?.description.contains("--max-bytes") == true)
  }

  @Test(arguments: [
    ("format: briefing-dossier/1\ntitel: A\n", "briefing.yaml:2:1"),
    ("format: briefing-dossier/1\ntitle: [a\n", "briefing.yaml:"),
    (
      "format: briefing-dossier/1\nsources:\n- file: sources/a.txt\n  id: x\n"
        + "- file: sources/b.txt\n  id: x\n", "briefing.yaml:"
    ),
    ("format: briefing-dossier/2\n", "briefing.yaml:1:9"),
  ])
  func `A fault in briefing.yaml is told with its place, and nothing is written`(
    _ yaml: String,
    _ place: String
  ) async throws {
    try write(yaml, to: "dossier/briefing.yaml")
    try write("A text. It is short.", to: "dossier/sources/a.txt")
    try write("B text. It is short.", to: "dossier/sources/b.txt")
    let before = snapshot("\(folder)/dossier")
    let error = await error(["\(folder)/dossier"], to: "\(folder)/dossier")
    #expect(error?.kind == .input)
    #expect(error?.description.contains(place) == true, "\(error?.description ?? "")")
    #expect(snapshot("\(folder)/dossier") == before)
  }

  @Test
  func `An annotation file damaged by hand is told with its place and left as it is`() async throws
  {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = await error([path])
    try write("format: briefing-annotations/1\nannotations: [\n", to: "out/annotations/wire.yaml")
    let before = snapshot("\(folder)/out")
    let error = await error(["\(folder)/out"])
    #expect(error?.kind == .input)
    #expect(error?.description.contains("annotations/wire.yaml:") == true)
    #expect(snapshot("\(folder)/out") == before)
  }

  @Test
  func `An output that cannot be written is told before anything is lost`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    try write("a file in the way", to: "taken")
    for place in ["taken", "taken/", "taken/below/it"] {
      let error = await error([path], to: "\(folder)/\(place)")
      #expect(error?.kind == .cannotWrite)
      #expect(error?.description.contains("\(folder)/taken is a file") == true, "\(place)")
    }
    #expect(snapshot(folder).keys.sorted() == ["in/wire.txt", "taken"])
  }

  @Test
  func `A folder that is no dossier loses nothing to one`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    try write("precious", to: "work/briefing/briefing.md")
    let before = snapshot(folder)
    let error = await error([path], to: "\(folder)/work")
    #expect(error?.kind == .cannotWrite)
    #expect(error?.description.contains("is no dossier and holds 'briefing'") == true)
    #expect(snapshot(folder) == before)
    // What a run that was cut short left behind is no obstacle, and neither are other files.
    try write("lock", to: "cut/.briefing/lock")
    try write("{}", to: "cut/schemas/x.json")
    try write("read me", to: "other/README.md")
    for name in ["cut", "other"] {
      #expect(!(try await make([path], to: "\(folder)/\(name)")).hasProblems)
    }
  }

  @Test
  func `A dossier is not made among sources, its own or another's`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    _ = try await make([path], to: "\(folder)/d")
    let before = snapshot(folder)
    for (paths, output) in [
      (["in"], "in"), (["d"], "d/sources"), (["d"], "d/sources/deep"), (["in"], "d/sources/new"),
      (["in"], "d/documents"), (["in"], "d/briefing/deep"),
    ] {
      let error = await error(paths.map { "\(folder)/\($0)" }, to: "\(folder)/\(output)")
      #expect(error != nil, "\(output)")
    }
    let missing = await error([path], to: "\(folder)/none/there")
    #expect(missing?.kind == .cannotWrite)
    #expect(missing?.description.contains("the folder \(folder)/none is not there") == true)
    #expect(snapshot(folder) == before)
  }

  @Test(arguments: [".", "..", "..."])
  func `An id of dots alone is refused with its place`(_ id: String) async throws {
    try write(BriefingMakerTests.wire, to: "d/sources/wire.txt")
    try write("sources:\n- file: sources/wire.txt\n  id: \(id)\n", to: "d/briefing.yaml")
    let error = try await refusal(["\(folder)/d"])
    #expect(error.kind == .input)
    #expect(error.description.contains("briefing.yaml:3:7"))
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `A folder that may not be written is told`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    try write("x", to: "locked/x")
    let locked = "\(folder)/locked"
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: locked)
    let error = await error([path], to: "\(locked)/out")
    #expect(error?.kind == .cannotWrite)
  }

  @Test
  func `A dossier that leads out of its folder is refused`() async throws {
    try write("A text. It is short.", to: "secret.txt")
    try write(
      "format: briefing-dossier/1\ngazetteers: [../../secret.txt]\n",
      to: "dossier/briefing.yaml"
    )
    try write("A text. It is short.", to: "dossier/sources/a.txt")
    let error = await error(["\(folder)/dossier"], to: "\(folder)/dossier")
    #expect(error != nil)
    #expect(error?.description.contains("secret") == true)
  }

  @Test
  func `An unknown format, profile, style or dated file is a fault of usage`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let changes: [(String, (inout BriefingRequest) -> Void)] = [
      ("known are json, markdown, html", { $0.formats = ["papyrus"] }),
      ("--profile royal", { $0.profile = "royal" }),
      ("--style us: the style 'us' is not known; known are ap, uk, iso", { $0.style = "us" }),
      ("sources/wire.txt", { $0.published = ["other.txt": .unknown] }),
    ]
    for (words, change) in changes {
      let error = try await refusal([path], to: "\(folder)/out", change: change)
      #expect(error.kind == .usage)
      #expect(error.description.contains(words), "\(error)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
    }
  }

  @Test
  func `Jobs in one dossier wait for one another, and none undoes another`() async throws {
    let paths = try (1...6).map { number in
      try write("Source \(number). " + BriefingMakerTests.wire, to: "in/\(number).txt")
    }
    let output = "\(folder)/out"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for path in paths {
        group.addTask { _ = try await make([path], to: output) }
      }
      try await group.waitForAll()
    }
    let result = try await make([output])
    #expect(result.documents.count == 6)
    #expect(result.briefing?.sources.count == 6)
    #expect(try await DossierVerification(path: output).problems == [])
  }

  @Test
  func `A refused job leaves no folder behind`() async throws {
    let path = try write("", to: "in/empty.txt")
    _ = try await refusal([path], to: "\(folder)/out")
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
  }

  @Test
  func `A page of an earlier briefing is told of, and one that still holds is not`() async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let output = "\(folder)/out"
    _ = try await make([path], to: output)
    let same = try await make([path], to: output) { $0.formats = ["markdown"] }
    #expect(same.diagnostics == [])
    try write(BriefingMakerTests.wire + " Talks go on.", to: "in/wire.txt")
    let changed = try await make([path], to: output) { $0.formats = ["markdown"] }
    #expect(changed.diagnostics.map(\.file).contains("briefing/briefing.html"))
  }

  @Test(arguments: ["entities.yaml", "documents/wire.yaml"])
  func `A damaged file that is made anew may be removed`(_ file: String) async throws {
    let path = try write(BriefingMakerTests.wire, to: "in/wire.txt")
    let output = "\(folder)/out"
    _ = try await make([path], to: output)
    let before = snapshot(output)
    try write("<<<<<<< ours\n", to: "out/\(file)")
    #expect(try await refusal([output]).description.hasSuffix("remove the file: it is made anew."))
    try FileManager.default.removeItem(atPath: "\(output)/\(file)")
    _ = try await make([output])
    #expect(snapshot(output) == before)
  }

  @Test
  func `What would act on a terminal is written out`() {
    let diagnostic = Diagnostic(.note, "a\u{1B}[2J", file: "one\ntwo\u{202E}.txt")
    #expect(diagnostic.description == "one two‹U+202E›.txt: note: a‹U+001B›[2J")
  }
}

/// Marks the words it is told to, where there are enough of them.
private struct Words: Annotator, ConfigurableAnnotator {
  var words: [String] = []
  var least = 1
  let descriptor = AnnotatorDescriptor(name: "acme.words", version: "1", produces: ["acme.word"])

  mutating func configure(
    with configuration: inout AnnotatorConfiguration
  ) throws(ConfigurationError) {
    words = try configuration.texts("words") ?? words
    least = try configuration.value("least") ?? least
    if words.isEmpty { throw ConfigurationError("'words' must name a word", at: "words") }
  }

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] {
    let found = view.document.tokens.filter { words.contains(view.text[$0.span]) }
    return found.count < least ? [] : found.map { Mark("acme.word", $0.span) }
  }
}

/// Fails on one document.
private struct Choosy: Annotator {
  struct Refusal: Error {}

  let descriptor = AnnotatorDescriptor(name: "acme.choosy", version: "1", produces: ["acme.x"])

  func annotate(_ view: DocumentView) throws(Refusal) -> [Mark] {
    if view.document.id == "wire" { throw Refusal() }
    return []
  }
}

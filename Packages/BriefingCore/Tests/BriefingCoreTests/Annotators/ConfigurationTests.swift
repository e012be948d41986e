import BriefingCore
import Testing

/// An annotator with a configuration of every kind.
private struct Rates: Annotator, ConfigurableAnnotator {
  enum Mode: String, CaseIterable { case strict, lenient }

  var name = "acme.rates"
  var words = ["tariff", "duty"]
  var minimum = 0.0
  var isLoud = false
  var mode = Mode.strict
  var note: String?

  var descriptor: AnnotatorDescriptor {
    AnnotatorDescriptor(
      name: name,
      version: "1",
      summary: "\(words) \(minimum) \(isLoud) \(mode) \(note ?? "-")",
      produces: ["acme.rate"]
    )
  }

  mutating func configure(
    with configuration: inout AnnotatorConfiguration
  ) throws(ConfigurationError) {
    words = try configuration.texts("words") ?? words
    minimum = try configuration.value("minimum") ?? minimum
    isLoud = try configuration.value("loud") ?? isLoud
    mode = try configuration.word("mode") ?? mode
    note = try configuration.text("note") ?? note
    name = try configuration.text("name") ?? name
    if words.isEmpty { throw ConfigurationError("'words' must not be empty", at: "words") }
  }

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] { [] }
}

/// One that waits and cannot work without being told how.
private struct Asked: AsynchronousAnnotator, ConfigurableAnnotator {
  var prompt: String?
  let descriptor = AnnotatorDescriptor(name: "acme.asked", version: "1", produces: ["acme.a"])

  mutating func configure(
    with configuration: inout AnnotatorConfiguration
  ) throws(ConfigurationError) {
    prompt = try configuration.text("prompt")
    if prompt == nil { throw ConfigurationError("'prompt' is missing", at: "prompt") }
  }

  func annotate(_ view: DocumentView) async throws(Never) -> [Mark] { [] }
}

private struct Plain: Annotator {
  let descriptor = AnnotatorDescriptor(name: "acme.plain", version: "1", produces: ["acme.p"])

  func annotate(_ view: DocumentView) throws(Never) -> [Mark] { [] }
}

@Suite struct ConfigurationTests {
  @Test func `What a dossier says replaces the defaults key by key`() throws {
    let rates = AnyAnnotator(Rates(words: ["toll"], minimum: 2))
    #expect(rates.configurationKeys == ["words", "minimum", "loud", "mode", "note", "name"])
    let none = try rates.configured(with: [:])
    #expect(none.descriptor.summary == #"["toll"] 2.0 false strict -"#)
    let all = try rates.configured(with: [
      "words": .list(["levy", "toll"]), "minimum": "5.5", "loud": "true", "mode": "lenient",
      "note": "n",
    ])
    #expect(all.descriptor.summary == #"["levy", "toll"] 5.5 true lenient n"#)
    #expect(
      try rates.configured(with: ["words": "levy"]).descriptor.summary.hasPrefix(#"["levy"]"#)
    )
    // Configured anew from the defaults, not from what another dossier said.
    #expect(try all.configured(with: [:]).configurationKeys == rates.configurationKeys)
  }

  @Test(
    arguments: [
      (
        ["minimun": "5"], "minimun", true,
        "the key 'minimun' means nothing; known are words, minimum"
      ),
      (["minimum": "five"], "minimum", false, "'five' under 'minimum' cannot be read as Double"),
      (
        ["minimum": .list(["5"])], "minimum", false,
        "'minimum' is one text, not a list or a mapping"
      ),
      (["words": .map(["a": "b"])], "words", false, "'words' is a list of texts, or one text"),
      (["words": .list([.list(["a"])])], "words", false, "'words' is a list of texts, or one text"),
      (["words": .list([])], "words", false, "'words' must not be empty"),
      (["mode": "soft"], "mode", false, "'soft' under 'mode' is none of strict, lenient"),
      (["loud": "yes"], "loud", false, "'yes' under 'loud' cannot be read as Bool"),
    ] as [(Attributes, String, Bool, String)]
  )
  func `A mistake names its key`(
    attributes: Attributes,
    key: String,
    isUnknown: Bool,
    message: String
  ) throws {
    let error = try #require(throws: ConfigurationError.self) {
      try AnyAnnotator(Rates()).configured(with: attributes)
    }
    #expect(error.key == key)
    #expect(error.isUnknownKey == isUnknown)
    #expect(error.description.hasPrefix(message))
  }

  @Test func `An annotator may insist on being configured, and keeps its name`() throws {
    let asked = AnyAnnotator(Asked())
    #expect(asked.configurationKeys == ["prompt"])
    #expect(throws: ConfigurationError("'prompt' is missing", at: "prompt")) {
      try asked.configured(with: [:])
    }
    #expect(try asked.configured(with: ["prompt": "p"]).descriptor.name == "acme.asked")
    let error = #expect(throws: ConfigurationError.self) {
      try AnyAnnotator(Rates()).configured(with: ["name": "acme.others"])
    }
    #expect(error?.key == nil && error?.message.contains("became 'acme.others'") == true)
  }

  @Test func `An annotator without configuration takes none`() throws {
    let plain = AnyAnnotator(Plain())
    #expect(plain.configurationKeys.isEmpty)
    #expect(try plain.configured(with: [:]).descriptor == plain.descriptor)
    let error = #expect(throws: ConfigurationError.self) { try plain.configured(with: ["a": "b"]) }
    #expect(error?.description == "the annotator 'acme.plain' takes no configuration; remove it")
  }
}

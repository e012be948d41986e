import BriefingCore
import Testing

@testable import BriefingStorage

@Suite struct DossierManifestTests {
  /// As a person writes it.
  static let handwritten = """
    # yaml-language-server: $schema=schemas/dossier-1.json
    format: briefing-dossier/1
    title: First Economic 2+2
    question: What will the ministers agree on, and what is only wished for?
    as-of: 2022-07-27
    sources:
    - file: sources/report.txt
      published: 2022-07-25        # or unknown: then dates stay inferred, with premises
      publisher: The Yomiuri Shimbun
      grade: B2                    # Admiralty; F6 unless a person says otherwise
      x-checked: by hand
    - file: sources/older.txt
      id: older
      published: unknown
    annotators:
    - briefing.dates
    - name: acme.tariffs           # one of the application's own
      configuration: {limit: 3, countries: [JP, US]}
    - program: [python3, tools/quotes.py]
    gazetteers: [gazetteers/bodies.yaml]
    profile: standard
    style: ap
    x-desk: trade

    """

  static let canonical = """
    # yaml-language-server: $schema=schemas/dossier-1.json
    format: briefing-dossier/1
    title: First Economic 2+2
    question: What will the ministers agree on, and what is only wished for?
    as-of: "2022-07-27"
    sources:
    - file: sources/report.txt
      publisher: The Yomiuri Shimbun
      published: "2022-07-25"
      grade: B2
    - file: sources/older.txt
      id: older
      published: unknown
    annotators:
    - briefing.dates
    - name: acme.tariffs
      configuration:
        countries:
        - JP
        - US
        limit: "3"
    - program: [python3, tools/quotes.py]
    gazetteers:
    - gazetteers/bodies.yaml
    profile: standard
    style: ap

    """

  @Test func `A manifest is read as a person writes it`() throws {
    let manifest = try DossierManifest(text: Self.handwritten)
    #expect(manifest.title == "First Economic 2+2")
    #expect(manifest.asOf == EDTF("2022-07-27"))
    #expect(
      manifest.sources[0].published == PublicationDate(value: EDTF("2022-07-25"), basis: .stated)
    )
    #expect(manifest.sources[1].published == .unknown)
    #expect(
      manifest.annotators == [
        .named("briefing.dates", configuration: Attributes()),
        .named("acme.tariffs", configuration: ["limit": "3", "countries": .list(["JP", "US"])]),
        .program(["python3", "tools/quotes.py"], configuration: Attributes()),
      ]
    )
    #expect(manifest.gazetteers == ["gazetteers/bodies.yaml"])
    #expect(manifest.style == "ap")
    #expect(manifest.text == Self.canonical)
    #expect(try DossierManifest(text: Self.canonical) == manifest)
  }

  @Test(arguments: ["", "# nothing yet\n", "format: briefing-dossier/1\n", "title:\nsources:\n"])
  func `All of a manifest is optional`(text: String) throws {
    #expect(try DossierManifest(text: text) == DossierManifest())
  }

  @Test func `No annotators is something else than none named`() throws {
    #expect(try DossierManifest(text: "annotators: []").annotators == [])
    #expect(DossierManifest(annotators: []).text.hasSuffix("annotators: []\n"))
    #expect(try DossierManifest(text: "title: x").annotators == nil)
  }

  @Test func `A date may be known by its bounds`() throws {
    let text = """
      # yaml-language-server: $schema=schemas/dossier-1.json
      format: briefing-dossier/1
      sources:
      - file: a.txt
        published:
          earliest: "2022-07-24"
          latest: "2022-07-29"
          basis: inferred
          premises:
          - the meeting is still to come

      """
    let manifest = try DossierManifest(text: text)
    #expect(manifest.sources[0].published?.basis == .inferred)
    #expect(manifest.text == text)
  }

  @Test(arguments: [
    Mistake(
      "profile: standard",
      "profil: standard",
      .unknownKey,
      "f:21:1: profil: The key “profil” means nothing here. Did you mean “profile”?"
    ),
    Mistake(
      "profile: standard",
      "colour: red",
      .unknownKey,
      """
      f:21:1: colour: The key “colour” means nothing here. Known keys are format, title, \
      question, as-of, sources, annotators, gazetteers, profile, style; a key of your own starts with “x-”.
      """
    ),
    Mistake(
      "  grade: B2",
      "  grad: B2",
      .unknownKey,
      "f:10:3: sources[0].grad: The key “grad” means"
    ),
    Mistake(
      "question:",
      "title:",
      .duplicateKey,
      "f:4:1: title: The key “title” stands on line 3 already"
    ),
    Mistake(
      "briefing-dossier/1",
      "briefing-annotations/1",
      .wrongFormat,
      "f:2:9: format: The format is “briefing-annotations/1”, and this version reads “briefing-dossier/1”."
    ),
    Mistake(
      "as-of: 2022-07-27",
      "as-of: July 27",
      .badValue,
      """
      f:5:8: as-of: “July 27” is not a date. Write it as 2022-07-29, 2022-07 or 2022, or as an \
      interval with a slash.
      """
    ),
    Mistake(
      "published: 2022-07-25",
      "published: 25/7/22",
      .badValue,
      "f:8:14: sources[0].published: “25/7"
    ),
    Mistake(
      "grade: B2",
      "grade: B7",
      .badValue,
      """
      f:10:10: sources[0].grade: “B7” is not an Admiralty grade. Write a letter from A to F and \
      a digit from 1 to 6, such as B2.
      """
    ),
    Mistake(
      "file: sources/report.txt",
      "file: ../report.txt",
      .badValue,
      """
      f:7:9: sources[0].file: “../report.txt” is not a path inside the dossier. Write it from the \
      dossier's folder downwards, without “..”, such as sources/report.txt.
      """
    ),
    Mistake(
      "file: sources/report.txt",
      "file: /etc/passwd",
      .badValue,
      "f:7:9: sources[0].file: “/etc"
    ),
    Mistake(
      "- file: sources/report.txt\n ",
      "-",
      .missingKey,
      "f:7:3: sources[0]: The key “file” is"
    ),
    Mistake(
      "sources/older.txt",
      "sources/report.txt",
      .duplicateIdentifier,
      "f:12:9: sources[1].file: “sources/report.txt” stands on line 7 already. Keep one of the two."
    ),
    Mistake(
      "  x-checked: by hand",
      "  id: OLDER",
      .duplicateIdentifier,
      "f:13:7: sources[1].id: “older” stands on line 11 already. Keep one of the two."
    ),
    Mistake(
      "id: older",
      "id: an older one",
      .badValue,
      """
      f:13:7: sources[1].id: “an older one” cannot be the id of a document. Use letters, digits, \
      “.”, “_” and “-”.
      """
    ),
    Mistake(
      "- program: [python3, tools/quotes.py]",
      "- program: [python3]\n  name: x",
      .badValue,
      "f:19:3: annotators[2]: Exactly one of “name” or “program” must stand here. Keep one, and remove"
    ),
    Mistake(
      "[python3, tools/quotes.py]",
      "[]",
      .badValue,
      "f:19:12: annotators[2].program: This list is"
    ),
    Mistake(
      "gazetteers/bodies.yaml",
      "../x.yaml",
      .badValue,
      "f:20:14: gazetteers[0]: “../x.yaml” is not"
    ),
    Mistake(
      "title: First Economic 2+2",
      "title: First: 2+2",
      .syntax,
      "f:3:13: This is not YAML: mapping"
    ),
  ])
  func `A mistake is named with its line and column`(mistake: Mistake) throws {
    let text = mistake.made(in: Self.handwritten)
    let error = try #require(throws: YAMLError.self) { try DossierManifest(text: text) }
    #expect(error.kind == mistake.kind)
    #expect(error.description.hasPrefix(mistake.start), "\(error)")
  }
}

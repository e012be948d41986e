import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct InstrumentAnnotatorTests {
  @Test(arguments: [
    "the [Coastal Waters Protection Act](instrument kind=law name=\"Coastal Waters Protection Act\")",
    "the [Clean Rivers Act of 1987](instrument kind=law)",
    "the [Water Act 2000](instrument kind=law name=\"Water Act 2000\") (Qld)",
    "the [CHIPS and Science Act](instrument kind=law)",
    "the [Federal Food, Drug, and Cosmetic Act](instrument)",
    "the US [Ocean Shipping Reform Act](instrument country=US)",
    "France’s new [Digital Services Strategy](instrument kind=strategy country=FR)",
    "the [Convention on the Law of the Sea](instrument kind=treaty)",
    "the [Agreement on Mutual Aid in Customs Matters](instrument kind=agreement)",
    "the [Treaty on Trade](instrument kind=treaty) in Geneva",
    "the [Memorandum of Understanding on Transport](instrument kind=agreement)",
    "the [Treaty of Lisbon](instrument kind=treaty)",
    "the [Nordic Strategy of the Baltic Council](instrument kind=strategy)",
    "the [Japan-Chile Economic Partnership Agreement](instrument kind=agreement country=)",
    "the [Comprehensive and Progressive Agreement for Trans-Pacific Partnership](instrument)",
    "the [Paris Agreement](instrument kind=agreement) and the [Kyoto Protocol](instrument kind=treaty)",
    "the [Taiwan Relations Act](instrument)",
    "the [Green Harbours Programme](instrument kind=programme)",
    "a [Memorandum of Understanding](instrument kind=agreement)",
    "the [Trans-Pacific Partnership](instrument kind=agreement)",
  ])
  func `Names end in a head or go on after it`(marked: String) {
    #expect(differences(of: InstrumentAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "under [42 U.S.C. 1983](instrument id=usc/42/1983 citation=\"42 U.S.C. 1983\" country=US)",
    "[14 CFR part 25](instrument id=cfr/14/25 kind=regulation)",
    "[17 CFR § 240.10b-21](instrument id=cfr/17/240.10b-21)",
    "[26 CFR § 1.1031(a)-1](instrument id=\"cfr/26/1.1031(a)-1\")",
    "([Pub. L. No. 96–164](instrument id=us-law/public/96/164))",
    "[section 89 of title 14](instrument id=usc/14/89), United States Code",
    "[H.R. 4346](instrument id=us-bill/hr/4346 kind=bill) and [S. 1260](instrument id=us-bill/s/1260)",
    "[Executive Order 14017](instrument id=us-eo/14017 kind=order)",
    "[Regulation (EU) 2016/679](instrument id=eu/regulation/2016/679 kind=regulation country=)",
    "[Directive 95/46/EC](instrument id=eu/directive/95/46)",
    "[Resolution 2231](instrument id=un-resolution/2231 kind=resolution)",
    "[U.S. Const., art. I, § 8, cl. 3](instrument id=usconst/article-1/section-8/clause-3)",
    "[75 Fed. Reg. 28404](instrument id=fedreg/75/28404) and [110 Stat. 548](instrument id=stat/110/548)",
    "[81 Fed. Reg. 12,345](instrument id=fedreg/81/12345), [112 Stat. 2681-337](instrument id=stat/112/2681-337)",
    "[28 U.S.C. 1746](instrument id=usc/28/1746) (2018)",
    "[U.S. Const. amend. V, cl. 2](instrument id=usconst/amendment-5/clause-2)",
  ])
  func `Citations by number have a normalized form`(marked: String) {
    #expect(differences(of: InstrumentAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "[12 U.S.C. §§ 24a](instrument id=usc/12/24a), [85](instrument id=usc/12/85) and [93a](instrument id=usc/12/93a) apply.",
    "[40 C.F.R. §60.4-2](instrument id=cfr/40/60.4-2) & [63.10(b)](instrument id=cfr/40/63.10/b) bind them.",
    "[33 CFR parts 104](instrument id=cfr/33/104) and [105](instrument id=cfr/33/105)",
    "[Pub. L. Nos. 117-58](instrument id=us-law/public/117/58) and [117-169](instrument id=us-law/public/117/169)",
    "[sections 7401](instrument id=usc/42/7401) and [7411(b) of title 42](instrument id=usc/42/7411/b), United States Code",
    "[12 U.S.C. §§ 24](instrument id=usc/12/24) and 6 others",
    "[7 U.S.C. 136](instrument id=usc/7/136) and 150 pages",
    "[12 U.S.C. §§ 24](instrument id=usc/12/24), [15 U.S.C. 78m](instrument id=usc/15/78m)",
    "[49 C.F.R. 172.101](instrument id=cfr/49/172.101) and 3.5 percent",
  ])
  func `Each section of a list is a citation, and a number that is none ends it`(marked: String) {
    #expect(differences(of: InstrumentAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "[7 U.S.C. §§ 136a-[136y](instrument id=usc/7/136y)](instrument id=usc/7/136a)",
    "[7 U.S.C. 136a–[136y](instrument id=usc/7/136y)](instrument id=usc/7/136a)",
    "[33 U.S.C. 1251--[1387](instrument id=usc/33/1387)](instrument id=usc/33/1251)",
    "[33 U.S.C. §§ 1251 to [1387](instrument id=usc/33/1387)](instrument id=usc/33/1251)",
    "[33 U.S.C. §§ 1321-[24](instrument id=usc/33/1324)](instrument id=usc/33/1321)",
    "[7 U.S.C. 136a(b)-[136c(2)](instrument id=usc/7/136c/2)](instrument id=usc/7/136a/b)",
    "[40 C.F.R. §§ 60.1-[60.9](instrument id=cfr/40/60.9)](instrument id=cfr/40/60.1)",
  ])
  func `A range names its first section, and its last one inside`(marked: String) {
    #expect(differences(of: InstrumentAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "[15 U.S.C. § 78dd-1](instrument id=usc/15/78dd-1)",
    "[15 U.S.C. §§ 78dd-1, et seq](instrument id=usc/15/78dd-1/et-seq).",
    "[16 U.S.C. 1a-7](instrument id=usc/16/1a-7)",
    "[41 CFR § 102-3.50](instrument id=cfr/41/102-3.50)",
  ])
  func `A hyphen inside the number of a section makes no range`(marked: String) {
    #expect(differences(of: InstrumentAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    ("The Harbour Safety Law was enacted in Norway in May.", "enacted"),
    ("Parliament passed the Harbour Safety Law.", "enacted"),
    ("They fought to pass the Harbour Safety Law.", "pending"),
    ("The ministers signed the Harbour Treaty on Monday.", "signed"),
    ("They will sign the Harbour Treaty in May.", "planned"),
    ("The office released its Harbour Strategy in June.", "announced"),
    ("The Harbour Strategy, which will be released later, is long.", "expected"),
    ("The senator proposed the Harbour Safety Bill.", "proposed"),
    ("Congress may pass the Harbour Safety Bill.", "possible"),
    ("They did not sign the Harbour Treaty.", "unclear"),
    ("The Harbour Treaty takes effect in July.", "enacted"),
    ("The Harbour Treaty is long.", ""),
  ])
  func `The nearest verb says what has become of it`(text: String, status: String) {
    let document = Document.testing(text)
    let marks = InstrumentAnnotator().annotate(DocumentView(document: document))
    #expect(marks.map { $0.attributes.text("status") ?? "" } == [status])
  }

  @Test(arguments: [
    "Norway already passed a [similar law](instrument status=enacted country=NO name=).",
    "a battle to pass [legislation](instrument kind=bill status=pending) that will subsidize ports",
    "[legislation](instrument) to cap rents",
    "A [law](instrument) is being pushed in the Senate.",
    "They signed a [new treaty](instrument kind=treaty status=signed) at dawn.",
  ])
  func `Instruments without a name are found where they are made`(marked: String) {
    #expect(differences(of: InstrumentAnnotator(), on: marked) == [])
  }

  @Test func `Acronyms stand for what they were defined as`() {
    let marked = """
      the [[Port Security Act](instrument) (PSA)](acronym short=PSA long="Port Security Act"). \
      The [PSA](instrument name="Port Security Act" kind=law) lapsed.
      """
    let expected = marked.replacing("(PSA)](acronym", with: "([PSA](instrument))](acronym")
    #expect(differences(of: InstrumentAnnotator(), on: expected) == [])
  }

  @Test(arguments: [
    "She studied at Harvard Law School and practised law.",
    "The rule of law, common law and Martial Law are concepts.",
    "Act now. Plan ahead. The Act was good.",
    "A bill of 40 dollars; the law firm paid the bills.",
    "They work for the North Atlantic Treaty Organization.",
    "The peace plan and the trade deal failed in 1983.",
    "In 42 states, 110 statutes and 14 cars; 75 FRIENDS met.",
    "He keeps to the plan. She ordered 5 items.",
    "He will veto any bills. They adopted contemporary legislation.",
    "It runs a unique Pilot Training Program called Blue Sky.",
  ])
  func `Other words are no instruments`(text: String) {
    #expect(differences(of: InstrumentAnnotator(), on: text) == [])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: InstrumentAnnotator()) == [])
  }
}

import BriefingAnnotators
import BriefingCore
import BriefingTesting
import Testing

@Suite struct AcronymAnnotatorTests {
  @Test(arguments: [
    "The [World Health Organization (WHO)](acronym short=WHO long=\"World Health Organization\") met.",
    "Members of the [African Continental Free Trade Area (AfCFTA)](acronym short=AfCFTA) agreed.",
    "The [Organization of the Petroleum Exporting Countries (OPEC)](acronym short=OPEC) cut output.",
    "[Indo-Pacific Economic Framework (IPEF)](acronym long=\"Indo-Pacific Economic Framework\")",
    "spending on [research and development (R&D)](acronym short=R&D) rose",
    "[open radio access networks (O-RAN)](acronym short=O-RAN)",
    "ties in [science and technology (S&T)](acronym short=S&T)",
    "[Creating Helpful Incentives to Produce Semiconductors (CHIPS)](acronym short=CHIPS)",
    "three [economic partnership agreements (EPAs)](acronym short=EPAs) were signed",
    "the [U.S. Agency for International Development (USAID)](acronym short=USAID)",
    "the [United Nations Children’s Fund (UNICEF)](acronym long=\"United Nations Children’s Fund\")",
    "the [People’s Republic of China (PRC)](acronym short=PRC)’s plans",
    "[Ministry of Economy, Trade and Industry (METI)](acronym short=METI) officials",
    "[Hanseatic Steel Manufacturing Co (HSMC)](acronym short=HSMC) said",
    "[Hanseatic Steel Manufacturing Company Limited (HSMC)](acronym short=HSMC) said",
    "the [Quadrilateral Security Dialogue (Quad)](acronym short=Quad) met",
    "[Nordic Council (“NC”)](acronym short=NC)",
    "the [Common Fisheries Policy (CFP; revised in 2013)](acronym short=CFP)",
    "the [Common Fisheries Policy (hereafter CFP)](acronym short=CFP)",
    "the [carbon border adjustment (CBA and CBAs)](acronym short=CBA) rules",
    "fell by [β-hydroxy acid (BHA)](acronym long=\"β-hydroxy acid\")",
    "rich in [gamma-hydroxy acid (HA)](acronym long=\"gamma-hydroxy acid\")",
    "the [nuclear factor κB (NFκB)](acronym short=NFκB)",
    "[carbon dioxide (CO₂)](acronym short=CO₂)",
    "[sulphur dioxide (SO2)](acronym short=SO2) and [estrogen (E2)](acronym short=E2)",
    "[World Wide Web Consortium (W3C)](acronym short=W3C) and [business to business (B2B)](acronym short=B2B)",
    "the [Harbour Safety Class (HSC-B)](acronym short=HSC-B)",
    "the [vitamin K(2) (VK2)](acronym long=\"vitamin K(2)\")",
    "the [ferry timetable (ft)](acronym short=ft)", "a [vegetable (veg)](acronym short=veg) oil",
    "the [bay mud B6 sample (bm B6 S)](acronym short=\"bm B6 S\")",
    "Tides rise. [Salinity (S)](acronym short=S) falls.",
    "a creditor ([International Monetary Fund, IMF](acronym)) said",
  ])
  func `A short form in parentheses is defined by the words before it`(marked: String) {
    // The last case holds its parentheses outside of the quote it is written with.
    guard !marked.hasPrefix("a creditor") else {
      let whole = "a creditor [(International Monetary Fund, IMF)](acronym short=IMF) said"
      #expect(differences(of: AcronymAnnotator(), on: whole) == [])
      return
    }
    #expect(differences(of: AcronymAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "[NSC (National Security Council)](acronym short=NSC long=\"National Security Council\") staff",
    "[5G (the fifth generation of mobile networks)](acronym short=5G long=\"fifth generation\")",
    "[5G — the fifth-generation](acronym short=5G long=fifth-generation) standard — spreads",
    "[AI – artificial intelligence](acronym short=AI) – is next",
    "the [Baltic Pipeline Authority, or BPA](acronym long=\"Baltic Pipeline Authority\"), said",
    "the [Baltic Pipeline Authority, known as BPA](acronym short=BPA), said",
    "[PRC, for People’s Republic of China](acronym short=PRC)",
    "[GDP stands for gross domestic product](acronym short=GDP).",
  ])
  func `Other ways round and other words between the forms are understood`(marked: String) {
    #expect(differences(of: AcronymAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    ("the surface temperature (T(s)) rose", "surface temperature"),
    ("an annual yield (Ya) of grain", "annual yield"),
    ("the port gate lock L2 (L2PGL)", "port gate lock L2"),
  ])
  func `A qualifier written last may come first in the long form`(text: String, long: String) {
    let document = Document.testing(text)
    let marks = AcronymAnnotator().annotate(DocumentView(document: document))
    #expect(marks.map { $0.attributes.text("long") } == [long])
  }

  @Test(arguments: [
    "values [(BOD = biological oxygen demand)](acronym short=BOD long=\"biological oxygen demand\")",
    "values [(BOD: biological oxygen demand, in mg)](acronym long=\"biological oxygen demand\")",
  ])
  func `An equation inside parentheses defines a short form`(marked: String) {
    #expect(differences(of: AcronymAnnotator(), on: marked) == [])
  }

  @Test(arguments: [
    "Acme Holdings (Ltd) paid the fine.",
    "an exchange of Baltic-(BC) cod", "the (port)-side crane (SC) fell",
    "Senator Davis (D) spoke", "three elements (Al, B, Ba) were found",
    "The winner (n = 6) and the ratio (p: low) count.",
    "The senator (D-Calif.) voted no.",
    "It grew in the south (see map) and elsewhere (in 2020).",
    "Prices rose (by 3 percent) in May (2022).",
    "She won 54 votes (a record).",
    "The plan (ii) was dropped, and the other (IV) too.",
    "He met the minister (left) and the envoy (right).",
    "The rebels (FARC) and the doctors (MSF) met.",
    "The harbor — the largest in the region — was closed.",
    "Exports, or what is left of them, fell.",
    "the bill (the Bill)",
    "Tulsa International Airport Terminal Annex (IATA: TUL) is open.",
  ])
  func `Other parentheses and insertions define nothing`(text: String) {
    #expect(differences(of: AcronymAnnotator(), on: text) == [])
  }

  @Test(arguments: [
    ("members of the Pacific Islands Forum (PIF) met", "Pacific Islands Forum"),
    ("policy of the Pacific Islands Forum (PIF)", "Pacific Islands Forum"),
    ("under its Gulf Growth Guarantee (GGG)", "Gulf Growth Guarantee"),
    ("a fund for food and farm finance (FFF)", "food and farm finance"),
    ("non-tariff trade barriers (TTB)", "tariff trade barriers"),
  ])
  func `The long form starts where initials fit best`(text: String, long: String) {
    let document = Document.testing(text)
    let marks = AcronymAnnotator().annotate(DocumentView(document: document))
    #expect(marks.map { $0.attributes.text("long") } == [long])
  }

  @Test func `A definition does not reach over the end of a sentence`() {
    let text = "They left the Union. Some trade areas (UTA) remained."
    #expect(differences(of: AcronymAnnotator(), on: text) == [])
  }

  @Test func `It keeps the rules every annotator keeps`() {
    #expect(conformance(of: AcronymAnnotator()) == [])
  }
}

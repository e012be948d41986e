import BriefingCore
import Testing

@Suite("Samples of anchoring")
struct AnchoringSamples: Samples {
  let output = Output()

  @Test func `A quote is checked by bytes alone`() throws {
    let text = DocumentText("They met in Łódź on 4 May. Łódź is a city.")
    let span = TextSpan(12..<19)
    print(text[span], text.anchor("Łódź", at: span).state)
    print(text.anchor("Lodz", at: span).state)
    // Łódź verified
    // changed
    try output.isTold()
  }

  @Test func `A quote that went elsewhere is found if it is there once`() throws {
    let text = DocumentText("On Friday they will meet. Norway pledged $65 million.")
    let moved = text.anchor("$65 million", at: TextSpan(15..<26))
    print(moved.state, moved.span ?? text.span)
    // moved 41..<52
    try output.isTold()
  }

  @Test func `Likeness verifies nothing`() throws {
    let old = DocumentText("The ministers will meet on Friday.")
    let new = DocumentText("The ministers will not meet on Friday.")
    let quote = TextSpan(4..<23)
    print(old[quote], "is", new.anchor(old[quote], at: quote).state)
    // ministers will meet is changed
    try output.isTold()
  }

  @Test func `Two versions of a text are set side by side`() throws {
    let old = DocumentText("They will meet. Norway pledged $65 million.")
    let new = DocumentText("They will meet soon. Norway pledged $85 million.")
    let alignment = TextAlignment(from: old, to: new)
    for change in alignment.changes { print("“\(old[change.old])” “\(new[change.new])”") }
    print(alignment.place(of: TextSpan(16..<22)) ?? "gone")
    // “” “ soon”
    // “65” “85”
    // 21..<27
    try output.isTold()
  }

  @Test func `A place that an annotation had is looked up in the new text`() throws {
    let (old, new) = (DocumentText("Norway met."), DocumentText("On Friday Norway met."))
    let annotation = Annotation(
      Place(name: "Norway"),
      at: TextSpan(0..<6),
      in: Document(id: "d", file: "d.txt", text: old.string),
      by: "acme@1"
    )
    let alignment = TextAlignment(from: old, to: new)
    let place = alignment.place(of: annotation.span)  // nothing where a byte of it changed
    #expect(place == TextSpan(10..<16))
  }

  @Test func `Offsets are converted for formats that count otherwise`() throws {
    let text = DocumentText("🇯🇵 Japan")
    let units = OffsetTable(text, unit: .utf16)
    print(units.offset(ofUTF8: 9), units.utf8Offset(of: 5) ?? 0)
    // 5 9
    try output.isTold()
  }
}

import BriefingCore
import BriefingInterchange

/// To INCEpTION and back, as UIMA CAS XMI: a person changes a label there and adds a mark.
///
///     swift run --package-path Examples InceptionRoundTrip
///
/// With a dossier on disk the command does the same: `briefing export DOSSIER --to cas-xmi`, and
/// `briefing import DOSSIER FILE --from cas-xmi --reviewer mk`. In INCEpTION, import the type system
/// as layers first, then the XMI as a document.
@main
enum InceptionRoundTrip {
  static func main() {
    let document = Document(
      id: "notice",
      file: "notice.txt",
      text: "🇳🇴 Ann Sample of the Harbor Council met them in Oslo."
    )
    let machine = [("Ann Sample", Label.person), ("Harbor Council", .organization)].flatMap {
      quote,
      label in
      document.text.occurrences(of: quote).map { span in
        Annotation(Mark(label, span), by: names, in: document)
      }
    }
    let annotated = AnnotatedDocument(document: document, annotations: machine)
    let export = CASXMIExporter().export(annotated)
    print(export.files.map(\.name).joined(separator: ", "))
    export.losses.forEach { print($0) }

    let edited = export.files.filter { $0.name.hasSuffix(".xmi") }.map(\.editedInINCEpTION)
    let read = CASXMIImporter().read(edited, for: [document])
    read.problems.forEach { print($0) }
    for marks in read.documents {
      let policy = MarkMerge.Policy(tool: "cas-xmi", reviewer: "mk")
      let merge = MarkMerge(marks.marks, into: machine, of: marks.document, policy: policy)
      print("\(merge.added) added, \(merge.changed) changed, \(merge.unchanged) as before")
      for annotation in merge.annotations {
        print(annotation.label, "“\(annotation.quote)”", annotation.review, annotation.annotator)
      }
    }
  }

  static let names = AnnotatorDescriptor(
    name: "acme.names",
    version: "1",
    produces: [.person, .organization]
  )
}

extension InterchangeFile {
  /// The file as INCEpTION exports it after a person has been at work: another label, and a mark more.
  ///
  /// Its places are UTF-16 units, of which the flag has four.
  var editedInINCEpTION: InterchangeFile {
    let place = #"<briefing:Mark xmi:id="9" sofa="1" begin="50" end="54" label="place"/>"#
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing(#"label="organization""#, with: #"label="forum""#)
      .replacing("<cas:Sofa ", with: "\(place)\n<cas:Sofa ")
      .replacing(#"members="2 3 4""#, with: #"members="2 3 4 9""#)
    return InterchangeFile(name: name, bytes: Array(text.utf8))
  }
}

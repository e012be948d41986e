import BriefingCore
import BriefingInterchange

/// To brat and back: a person corrects two marks there and adds one.
///
///     swift run --package-path Examples BratRoundTrip
///
/// With a dossier on disk the command does the same: `briefing export DOSSIER --to brat`, and
/// `briefing import DOSSIER DOSSIER.brat --from brat --reviewer mk`.
@main
enum BratRoundTrip {
  static func main() {
    let document = Document(
      id: "notice",
      file: "notice.txt",
      text: "🇳🇴 Ann Sample of the Harbor Council met them in Oslo."
    )
    let machine = [("Sample", Label.person), ("Harbor Council", .organization)].flatMap {
      quote,
      label in
      document.text.occurrences(of: quote).map { span in
        Annotation(Mark(label, span), by: names, in: document)
      }
    }

    let annotated = AnnotatedDocument(document: document, annotations: machine)
    let export = BratExporter().export(annotated)
    for file in export.files where file.name.hasSuffix(".ann") {
      print(String(decoding: file.bytes, as: UTF8.self).marks)
    }
    export.losses.forEach { print($0) }

    let edited = export.files.map { file in
      file.name.hasSuffix(".ann") ? file.editedInBrat : file
    }
    let read = BratImporter().read(edited, for: [document])
    read.problems.forEach { print($0) }
    for marks in read.documents {
      let policy = MarkMerge.Policy(tool: "brat", reviewer: "mk")
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
  /// The file as a person leaves it: a name in full, a body that is a forum, and a place.
  var editedInBrat: InterchangeFile {
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("person 7 13\tSample", with: "person 3 13\tAnn Sample")
      .replacing("\torganization ", with: "\tforum ")
    return InterchangeFile(name: name, bytes: Array((text + "T9\tplace 48 52\tOslo\n").utf8))
  }
}

extension String {
  /// The marks of a standoff file, without its notes.
  var marks: String { split(separator: "\n").filter { $0.hasPrefix("T") }.joined(separator: "\n") }
}

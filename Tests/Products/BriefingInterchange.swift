import BriefingCore
import BriefingInterchange

let document = Document(id: "d", file: "d.txt", text: "They met in Oslo.")
let files = BratExporter().export(AnnotatedDocument(document: document, annotations: [])).files
print(files.map(\.name).contains("d.ann"))
// true

import BriefingCore
import BriefingStorage

let text = Array("title: Talks\nas-of: 2022-07-27\n".utf8)
let manifest = try DossierManifest(yaml: text, file: "briefing.yaml", limits: .standard)
print(manifest.title ?? "no title")
// Talks

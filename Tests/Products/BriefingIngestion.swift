import BriefingIngestion

let source = RawSource(id: "d", file: "d.txt", text: "They met in Oslo. They left on Friday.")
let document = try await Ingestion().document(from: source).document
print(document.sentences.count, "sentences,", document.tokens.count, "tokens")
// 2 sentences, 10 tokens

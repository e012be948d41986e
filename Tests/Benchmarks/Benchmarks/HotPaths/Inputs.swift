import BriefingAnnotators
import BriefingCore
import BriefingIngestion
import Foundation

/// The folder that `Scripts/benchmark` fills with what is measured on.
public struct Inputs: Sendable {
  /// How long a document made of text is, in bytes: about an article.
  private static let articleLength = 8_000
  /// How many documents a briefing is made of.
  private static let dossierLength = 100

  let folder: String

  /// Creates the inputs of a folder.
  public init(folder: String) { self.folder = folder }

  func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)")))
  }

  /// English prose with blank lines between paragraphs.
  func text() throws -> DocumentText {
    DocumentText(String(decoding: try bytes("text.txt"), as: UTF8.self))
  }

  /// Names to look for.
  func names() throws -> [String] {
    String(decoding: try bytes("names.txt"), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Saved web pages.
  func pages() throws -> [[UInt8]] {
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/pages")
    return try files.sorted().map { try bytes("pages/\($0)") }
  }

  /// The prose, divided at blank lines into documents of an article's length.
  func documents() async throws -> [Document] {
    var parts = [""]
    for paragraph in try text().string.components(separatedBy: "\n\n") {
      if parts[parts.count - 1].utf8.count > Self.articleLength { parts.append("") }
      parts[parts.count - 1] += paragraph + "\n\n"
    }
    var documents: [Document] = []
    for (index, part) in parts.enumerated() {
      documents.append(try await document(part, id: "d\(index)"))
    }
    return documents
  }

  /// The prose as one document.
  func wholeDocument() async throws -> Document {
    try await document(text().string, id: "whole")
  }

  private func document(_ text: String, id: String) async throws -> Document {
    let source = RawSource(id: id, file: "\(id).txt", text: text)
    return try await Ingestion().document(from: source).document
  }

  /// The first documents with what all annotators find in them.
  func annotatedDocuments() async throws -> [AnnotatedDocument] {
    let pipeline = try Pipeline(StandardAnnotators.all())
    var result: [AnnotatedDocument] = []
    for document in try await documents().prefix(Self.dossierLength) {
      let annotations = try await pipeline.run(on: document)
      result.append(AnnotatedDocument(document: document, annotations: annotations))
    }
    return result
  }
}

extension Sequence<Document> {
  /// How long the texts are together, in bytes.
  var bytes: Int { reduce(0) { $0 + $1.text.count } }
}

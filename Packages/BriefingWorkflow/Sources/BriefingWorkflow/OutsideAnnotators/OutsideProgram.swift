import BriefingCore
import BriefingStorage
import Foundation

/// A program that a dossier names as an annotator.
struct OutsideProgram: Sendable {
  /// The program and its arguments, as `briefing.yaml` has them.
  let words: [String]
  let configuration: Attributes
  /// Where it is named.
  let position: TextPosition?
  /// The folder of the dossier, where it works and its relative paths count from.
  let folder: String
  /// The same as the user wrote it.
  let dossier: String

  /// The programs that a manifest names, in its order.
  static func all(in manifest: DossierManifest, _ files: DossierFiles) -> [OutsideProgram] {
    (manifest.annotators ?? []).enumerated().compactMap { index, choice in
      guard case .program(let words, let configuration) = choice else { return nil }
      return OutsideProgram(
        words: words,
        configuration: configuration,
        position: files.dossier.position(of: "annotators", item: index, in: DossierLayout.manifest),
        folder: URL(fileURLWithPath: files.path).path,
        dossier: files.path
      )
    }
  }

  /// The words on a line, for messages.
  var line: String { words.joined(separator: " ") }

  /// The path it is started from, where its first word is one and no name on the PATH.
  var path: String? {
    guard let word = words.first, word.contains("/") else { return nil }
    return word.hasPrefix("/") ? word : "\(folder)/\(word)"
  }

  /// A digest of what its marks depend on beside the texts: its words, its configuration, its files,
  /// and the program itself.
  ///
  /// - Parameter executable: Where the program was found.
  /// - Returns: The digest as files have it.
  func fingerprint(executable: String) -> String {
    let files = DossierFiles(path: folder, maximumBytes: BriefingRequest.defaultMaximumBytes)
    let parts = OutsideProgramParts(of: self, in: files).files
    let paths = [executable] + words.compactMap(regularFile) + parts.map { "\(folder)/\($0)" }
    let digests = paths.map { path -> JSONValue in
      guard let bytes = FileManager.default.contents(atPath: path) else { return .null }
      return .string(Digest(of: bytes).label)
    }
    let identity = JSONValue.object([
      "program": .array(words.map(JSONValue.string)),
      "configuration": configuration.json,
      "files": .array(digests),
    ])
    return Digest(of: identity.utf8(.compact)).label
  }

  /// The file that a word names, wherever a link leads; a pipe or a device could be read for ever.
  private func regularFile(_ word: String) -> String? {
    let place = URL(fileURLWithPath: word, relativeTo: URL(fileURLWithPath: "\(folder)/"))
      .resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: place)
    return attributes?[.type] as? FileAttributeType == .typeRegular ? place : nil
  }

  /// Tells something of it, at the place where it is named.
  func diagnostic(
    _ severity: Diagnostic.Severity,
    _ message: String,
    remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity,
      message,
      file: DossierLayout.manifest,
      position: position,
      remedy: remedy
    )
  }
}

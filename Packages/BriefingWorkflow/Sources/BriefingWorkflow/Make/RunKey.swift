import BriefingCore
import BriefingReporting
import BriefingStorage
import Foundation

/// What documents and annotations are made with: as long as it is the same, so are they.
struct RunKey: Sendable {
  private let common: String

  /// Creates the key of a run.
  ///
  /// - Parameters:
  ///   - settings: What the dossier says of annotators and names.
  ///   - pipeline: The annotators.
  ///   - request: What the job is asked for.
  ///   - tool: The program's name and version.
  init(
    _ settings: DossierSettings,
    _ pipeline: Pipeline,
    _ request: BriefingRequest,
    tool: Briefing.Tool
  ) {
    var parts = [tool.name, tool.version, Self.program, String(request.maximumBytes)]
    for annotator in pipeline.annotators {
      let descriptor = annotator.descriptor
      parts += [descriptor.reference, annotator.fingerprint]
      parts += descriptor.produces.map(\.rawValue).sorted()
    }
    var manifest = DossierManifest()
    manifest.annotators = settings.manifest.annotators
    parts.append(String(decoding: manifest.yaml(), as: UTF8.self))
    parts += settings.gazetteers.map { String(decoding: $0.yaml(), as: UTF8.self) }
    common = Digest(of: parts.joined(separator: "\u{0}")).hexadecimal
  }

  /// Returns the key of one source.
  func text(for source: DossierSource) -> String {
    var declared = ""
    if let declaration = source.declaration {
      var manifest = DossierManifest()
      manifest.sources = [declaration]
      declared = String(decoding: manifest.yaml(), as: UTF8.self)
    }
    let key = Digest(of: [common, source.file, declared].joined(separator: "\u{0}"))
    return String(key.hexadecimal.prefix(32))
  }

  /// The file of this program: rules may change without a new version while they are worked on.
  static let program: String = {
    guard let path = Bundle.main.executablePath,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    else { return "" }
    let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(path) \(attributes[.size] as? Int ?? 0) \(date)"
  }()
}

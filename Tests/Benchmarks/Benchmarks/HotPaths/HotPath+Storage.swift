import BriefingStorage

extension HotPath {
  /// Files of annotations in memory; `Tests/StorageBenchmarks` measures them on disk, beside peers.
  static let storage: [HotPath] = [
    HotPath("dump YAML") { inputs in
      let files = try await inputs.annotatedDocuments().map { AnnotationFile($0) }
      return Work(bytes: files.reduce(0) { $0 + $1.yaml().count }) {
        files.reduce(0) { $0 + $1.yaml().count }
      }
    },
    HotPath("load YAML") { inputs in
      let files = try await inputs.annotatedDocuments().map { AnnotationFile($0).yaml() }
      return Work(bytes: files.reduce(0) { $0 + $1.count }) {
        try files.reduce(0) { try $0 + AnnotationFile(yaml: $1).annotations.count }
      }
    },
  ]
}

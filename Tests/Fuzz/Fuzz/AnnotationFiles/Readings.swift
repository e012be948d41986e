import BriefingStorage

/// Reads bytes as a file; what reads must be written in one form that reads as the same value.
func roundTrip<File: YAMLFile>(_ type: File.Type, _ bytes: [UInt8]) {
  guard let file = try? File(yaml: bytes, file: "f", limits: .standard) else { return }
  let written = file.yaml()
  guard let again = try? File(yaml: written, file: "f", limits: .standard) else {
    fatalError("what \(type) wrote does not read")
  }
  precondition(again == file.readBack, "\(type) reads as another value")
  precondition(again.yaml() == written, "\(type) is written in two ways")
}

/// Reads bytes as any YAML, to its end or the first error.
func readEvents(_ bytes: [UInt8]) {
  guard var reader = try? YAMLEventReader(bytes, dialect: .all) else { return }
  while let event = try? reader.next(), event != .end {
    _ = (reader.text, reader.anchor, reader.tag, reader.style, reader.position)
  }
}

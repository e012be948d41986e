import BriefingStorage

/// Reads bytes as a file, in both ways there are; what reads must be written in one form that reads as the same value.
func roundTrip<File: YAMLFile>(_ type: File.Type, _ bytes: [UInt8]) {
  let checked = try? File(checking: bytes, file: "f", limits: .standard)
  guard let file = try? File(yaml: bytes, file: "f", limits: .standard) else {
    if checked != nil { fatalError("libyaml reads what \(type) does not") }
    return
  }
  // A quick way to read a file must come to the same as libyaml does.
  if file != checked { fatalError("libyaml reads \(type) in another way") }
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

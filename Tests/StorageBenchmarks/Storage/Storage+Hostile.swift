import BriefingStorage

extension Storage {
  /// Reads one hostile file; each has a program of its own, because the peak of memory never falls.
  static func readHostile(_ name: String, size: Int) throws {
    guard let file = HostileFile.all.first(where: { $0.name == name }) else { return }
    // What is set up once for all files is no memory that this one takes.
    _ = read(file.bytes(count: 4_096))
    let bytes = file.bytes(count: size)
    let before = peakMemory()
    var best = Duration.seconds(1_000)
    var outcome = ""
    var peak = 0
    for _ in 0..<3 {
      let (time, result) = measure { read(bytes) }
      // The peak of the first reading: later ones find memory in use already.
      if peak == 0 { peak = peakMemory() - before }
      best = min(best, time)
      outcome = result
    }
    // The file itself counts as well.
    print(seconds(best), Double(peak * 1_024 + size) / Double(size), outcome)
  }

  /// What reading ends with: the sort of mistake, or that there is none.
  private static func read(_ bytes: [UInt8]) -> String {
    do {
      _ = try AnnotationFile(yaml: bytes, file: "annotations.yaml")
      return "read"
    } catch {
      return error.kind.rawValue
    }
  }
}

import BriefingCore
import BriefingStorage
import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// What `BriefingStorage` takes to read a file of annotations, to write it, and to commit a change.
///
///     Storage make COUNT FILE        writes a file of COUNT annotations
///     Storage load|dump FILE ROUNDS  prints the seconds of the quickest round and the peak memory in kB
///     Storage commit COUNT ROUNDS    prints the median of a durable commit, and of its bare waits
@main
enum Storage {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3 else { return usage() }
    switch arguments[0] {
    case "make": try make(Int(arguments[1]) ?? 0, to: arguments[2])
    case "load": try load(arguments[1], rounds: Int(arguments[2]) ?? 1)
    case "dump": try dump(arguments[1], rounds: Int(arguments[2]) ?? 1)
    case "commit": try commit(Int(arguments[1]) ?? 0, rounds: Int(arguments[2]) ?? 1)
    default: usage()
    }
  }

  private static func usage() {
    print("usage: Storage make COUNT FILE | load|dump FILE ROUNDS | commit COUNT ROUNDS")
    exit(64)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func read(_ bytes: [UInt8]) throws -> AnnotationFile {
    let limits = YAMLLimits(bytes: .max, depth: 32, scalarBytes: 1 << 20)
    return try AnnotationFile(yaml: bytes, file: "annotations.yaml", limits: limits)
  }

  private static func make(_ count: Int, to path: String) throws {
    try Data(Sample.file(count).yaml()).write(to: URL(fileURLWithPath: path))
  }

  private static func load(_ path: String, rounds: Int) throws {
    let bytes = try bytes(of: path)
    var best = Duration.seconds(1_000)
    for _ in 0..<rounds {
      best = min(best, try ContinuousClock().measure { _ = try read(bytes) })
    }
    report(best)
  }

  private static func dump(_ path: String, rounds: Int) throws {
    let file = try read(try bytes(of: path))
    var best = Duration.seconds(1_000)
    for _ in 0..<rounds { best = min(best, ContinuousClock().measure { _ = file.yaml() }) }
    report(best)
  }

  private static func commit(_ count: Int, rounds: Int) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "storage-benchmark-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let dossier = Dossier(path: folder.path)
    try dossier.write(Sample.file(count))
    let size = Sample.file(count).yaml().count
    var commits: [Duration] = []
    var waits: [Duration] = []
    for round in 0..<rounds {
      commits.append(
        try ContinuousClock().measure {
          try dossier.updateAnnotations(of: Sample.document) { file in
            file?.annotations[round % count].note = "round \(round)"
          }
        }
      )
      waits.append(try ContinuousClock().measure { try replace(size, in: folder.path) })
    }
    func median(_ times: [Duration]) -> Double { times.sorted()[times.count / 2] / .seconds(1) }
    print(String(format: "%.6f %.6f", median(commits), median(waits)))
  }

  /// Replaces a file with nothing but the calls a durable replacement needs.
  private static func replace(_ size: Int, in folder: String) throws {
    let bytes = [UInt8](repeating: 0x20, count: size)
    let file = open("\(folder)/bare.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var written = 0
    while written < size {
      written += bytes.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress?.advanced(by: written), size - written)
      }
    }
    fsync(file)
    close(file)
    rename("\(folder)/bare.tmp", "\(folder)/bare")
    let directory = open(folder, O_RDONLY)
    fsync(directory)
    close(directory)
  }

  private static func report(_ time: Duration) {
    var usage = rusage()
    // The constant for this process has another type on each system.
    getrusage(0, &usage)
    print(String(format: "%.6f %d", time / .seconds(1), usage.ru_maxrss))
  }
}

/// Annotations like those of a dossier: names, dates, statements of a line or two, some with remarks.
private enum Sample {
  static let document = "sample"

  static func file(_ count: Int) -> AnnotationFile {
    AnnotationFile(
      document: document,
      source: "sources/sample.txt",
      digest: "sha256:" + String(repeating: "0", count: 64),
      annotations: (0..<count).map(annotation)
    )
  }

  private static func annotation(_ number: Int) -> Annotation {
    let start = number * 40
    let quote: String
    var attributes = Attributes()
    let label: Label
    switch number % 4 {
    case 0:
      (label, quote) = (.person, "Aroha Tamahori \(number % 97)")
      attributes["name"] = .text(quote)
    case 1:
      (label, quote) = (.date, "\(number % 28 + 1) May 2031")
      attributes = Attributes(["value": "2031-05-\(number % 28 + 1)", "basis": "stated"])
    case 2:
      (label, quote) = (.place, "the port of Tromsø")
      attributes = Attributes(["kind": "city", "name": "Tromsø"])
    default:
      label = .statement
      quote =
        "The ministers “will meet” in hall \(number % 11) of the port,\nand the board: no later."
      attributes = Attributes([
        "kind": "announcement", "status": "scheduled", "polarity": "positive", "voice": "source",
      ])
    }
    var annotation = Annotation(
      id: AnnotationID(rawValue: "a-" + String(number &* 2_654_435_761 & 0xFFFF_FFFF, radix: 16)),
      label: label,
      span: TextSpan(start..<start + quote.utf8.count),
      quote: quote,
      attributes: attributes,
      annotator: "briefing.sample@1"
    )
    if number % 9 == 0 { annotation.note = "seen: #\(number), “yes”" }
    return annotation
  }
}

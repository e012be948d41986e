import BriefingStorage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Storage {
  static func commit(to dossier: Dossier, rounds: Int) throws {
    guard let file = try dossier.annotations(of: Sample.document)?.value else { return }
    let size = file.yaml().count
    var commits: [Double] = []
    var waits: [Double] = []
    for round in 0..<rounds {
      let (commit, _) = try measure {
        try dossier.updateAnnotations(of: Sample.document) { file in
          guard let count = file?.annotations.count else { return }
          file?.annotations[round % count].note = "round \(round)"
        }
      }
      commits.append(seconds(commit))
      waits.append(seconds(measure { replace(size, in: dossier.folder.path) }.0))
    }
    // Each commit beside the waits that came right after it: the disk has slow minutes.
    let rest = zip(commits, waits).map(-)
    print(median(commits), median(waits), median(rest))
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// Replaces a file with nothing but the calls a durable replacement needs.
  private static func replace(_ size: Int, in folder: String) {
    let bytes = [UInt8](repeating: 0x20, count: size)
    let file = open("\(folder)/bare.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var written = 0
    while written < size {
      let count = bytes.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress?.advanced(by: written), size - written)
      }
      guard count > 0 else { exit(74) }
      written += count
    }
    fsync(file)
    close(file)
    rename("\(folder)/bare.tmp", "\(folder)/bare")
    let directory = open(folder, O_RDONLY)
    fsync(directory)
    close(directory)
  }
}

import BriefingStorage
import Testing

@Suite(.serialized) struct HostileFileTests {
  @Test(arguments: HostileFile.all)
  func `A hostile file gives an error or a value, in time that grows no faster than it`(
    file: HostileFile
  ) throws {
    let size = 1 << 16
    let short = try time(toRead: file.bytes(count: size))
    let long = try time(toRead: file.bytes(count: size * 4))
    // A square of the time would be sixteen times as long; a moment is anybody's.
    #expect(long < short * 8 + .milliseconds(20), "\(short), then \(long)")
  }

  @Test(arguments: ["a0", "x0"])
  func `More values than anybody writes by hand are refused where they pass the limit`(
    key: String
  ) throws {
    let start = "format: briefing-annotations/1\nannotations:\n- "
    // Attributes of the annotation, or keys of it that nothing is known of.
    let below = key == "a0" ? "attributes: {a0: b, a1: b, a2: b}" : "x0: b\n  x1: b\n  x2: b"
    let error = try #require(throws: YAMLError.self) {
      _ = try AnnotationFile(
        yaml: Array((start + below).utf8),
        file: "a.yaml",
        limits: YAMLLimits(values: 2)
      )
    }
    #expect(error.kind == .limit)
    #expect(error.message.hasPrefix("More than 2 values"), "\(error)")
    #expect(error.position?.line == (key == "a0" ? 3 : 5))
  }

  /// The shortest of three readings: the first may pay for what others use later.
  private func time(toRead bytes: [UInt8]) throws -> Duration {
    var times: [Duration] = []
    for _ in 0..<3 {
      times.append(
        ThreadTime.measure {
          do throws(YAMLError) {
            _ = try AnnotationFile(yaml: bytes, file: "a.yaml")
          } catch {
            #expect(!error.message.isEmpty && !error.advice.isEmpty)
            #expect((error.position?.byteOffset ?? 0) <= bytes.count)
          }
        }
      )
    }
    return try #require(times.min())
  }
}

extension HostileFile: CustomTestStringConvertible {
  var testDescription: String { name }
}

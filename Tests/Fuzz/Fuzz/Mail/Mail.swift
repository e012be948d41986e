import BriefingCore
import BriefingIngestion
import Dispatch
import Soundness
import Synchronization

/// One input of the fuzzer, read as a message, or in one of the encodings a file can be declared in.
///
/// Reading may fail and must not crash. What was read must hold all text in blocks in order, and each
/// character must lead back to bytes of the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let choice = Int(start[0])
  var source = RawSource(id: "m", file: "m", bytes: bytes)
  if choice >= 192 { source.charset = charsets[choice % charsets.count] }
  let reading = choice < 192 ? message(source) : try? plain.read(source)
  if let reading { check(reading, from: [nil: bytes]) }
  return 0
}

/// Reads a message; the fuzzer's own thread waits, for its entry must not return before.
private func message(_ source: RawSource) -> Reading? {
  let result = Outcome()
  let isDone = DispatchSemaphore(value: 0)
  Task {
    let reading = try? await mail.read(source)
    result.reading.withLock { $0 = reading }
    isDone.signal()
  }
  isDone.wait()
  return result.reading.withLock { $0 }
}

private final class Outcome: Sendable {
  let reading = Mutex<Reading?>(nil)
}

private let plain = PlainTextReader()
private let mail = MailReader(parts: [PlainTextReader(), HTMLReader()])
private let charsets = [
  "utf-8", "utf-16le", "utf-16be", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "big5",
  "euc-kr",
  "windows-1252", "koi8-u", "iso-8859-8", "x-user-defined", "nothing",
]

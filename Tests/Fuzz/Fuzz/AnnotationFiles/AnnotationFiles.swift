import BriefingCore
import BriefingStorage

/// One input of the fuzzer: its first byte chooses the kind of file, the rest are the file.
///
/// Reading may fail and must not crash. What was read must come out of the writer in a form that
/// reads as the same value, and once more as the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start[0] % 7 {
  case 0: roundTrip(AnnotationFile.self, bytes)
  case 1: roundTrip(DossierManifest.self, bytes)
  case 2: roundTrip(Decisions.self, bytes)
  case 3: roundTrip(EntityFile.self, bytes)
  case 4: roundTrip(DocumentRecord.self, bytes)
  case 5: roundTrip(Gazetteer.self, bytes)
  default: readEvents(bytes)
  }
  return 0
}

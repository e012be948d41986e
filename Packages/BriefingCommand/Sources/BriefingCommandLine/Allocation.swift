#if canImport(Glibc)
import Glibc
#endif

/// Has the system take back the room of each page once it is read.
///
/// The allocator of glibc would learn to keep blocks of their size, with what is held long scattered
/// among them: 300 saved pages took 304 MB and not 249. It costs 1 % of the time, so `stream`, which
/// holds nothing, goes without.
func givePagesBack() {
  #if canImport(Glibc)
  // Swift's module of glibc lacks <malloc.h>, so the function is looked up and called unsafely: it
  // takes and returns an `int`.
  typealias Option = @convention(c) (CInt, CInt) -> CInt
  let mmapThreshold: CInt = -3
  guard let mallopt = dlsym(nil, "mallopt") else { return }
  _ = unsafeBitCast(mallopt, to: Option.self)(mmapThreshold, 128 << 10)
  #endif
}

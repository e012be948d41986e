#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The processor time of this thread so far, in seconds: what other tests take beside it is no part.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The least processor time of a function that is called twice, in seconds.
func leastProcessorTime(_ body: () throws -> Void) rethrows -> Double {
  try (0..<2).map { _ in
    let start = processorTime()
    try body()
    return processorTime() - start
  }.min() ?? 0
}

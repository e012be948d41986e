#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The time the processor gave to this thread so far: what other tests take at the same moment is no
/// part of it.
func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}

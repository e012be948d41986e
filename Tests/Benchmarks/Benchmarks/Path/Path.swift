import Benchmark
import Foundation
import HotPaths

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 2,
    maxDuration: .seconds(5)
  )
  let inputs = Inputs(folder: ProcessInfo.processInfo.environment["BRIEFING_INPUTS"] ?? ".")
  for path in HotPath.all {
    Benchmark(path.name) { benchmark in
      let work = try await path.prepare(inputs)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(try await work.round()) }
    }
  }
}

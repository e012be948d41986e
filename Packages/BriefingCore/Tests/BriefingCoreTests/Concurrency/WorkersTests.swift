import BriefingCore
import Synchronization
import Testing

@Suite struct WorkersTests {
  @Test(arguments: [Int.min, 0, 1, 2, 3, 64, .max])
  func `Results come in the order of the elements`(count: Int) {
    let numbers = Array(0..<1_000)
    #expect(Workers(count: count).map(numbers) { $0 * 2 } == numbers.map { $0 * 2 })
    #expect(Workers(count: count).map([Int]()) { $0 }.isEmpty)
  }

  @Test(arguments: [1, 2, 8])
  func `Work within work ends, at any depth`(count: Int) {
    let workers = Workers(count: count)
    @Sendable func sum(_ depth: Int) -> Int {
      depth == 0 ? 1 : workers.map(Array(0..<4)) { _ in sum(depth - 1) }.reduce(0, +)
    }
    #expect(sum(6) == 4_096)
  }

  @Test(arguments: [1, 2, 4])
  func `No more threads work than may, but for one that waited and goes on`(count: Int) {
    let workers = Workers(count: count)
    let box = Counters()
    _ = workers.map(Array(0..<64)) { _ in
      workers.map(Array(0..<8)) { number -> Int in
        let now = box.working.add(1, ordering: .sequentiallyConsistent).newValue
        box.most.max(now, ordering: .sequentiallyConsistent)
        defer { box.working.subtract(1, ordering: .sequentiallyConsistent) }
        return (0..<2_000).reduce(number) { ($0 &* 31) ^ $1 }
      }
    }
    #expect(box.most.load(ordering: .sequentiallyConsistent) <= (count == 1 ? 1 : 2 * count - 1))
  }

  @Test func `Two functions give both their results`() {
    let (one, other) = Workers().results(of: { 1 }, and: { "two" })
    #expect((one, other) == (1, "two"))
  }

  @Test func `Many ask at once`() async {
    let workers = Workers(count: 4)
    let sums = await withTaskGroup(of: Int.self) { group in
      for start in 0..<32 {
        group.addTask { workers.map(Array(start..<start + 50)) { $0 }.reduce(0, +) }
      }
      return await group.reduce(0, +)
    }
    #expect(sums == (0..<32).map { $0 * 50 + 1_225 }.reduce(0, +))
  }
}

private final class Counters: Sendable {
  let working = Atomic(0)
  let most = Atomic(0)
}

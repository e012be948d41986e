import Dispatch
import Synchronization

/// The threads that a computation may use, shared by all its parts.
///
/// Who asks for work to be done takes part in it, and others join while some are free. So work within
/// work never waits for a thread, and a part that ends lets its threads help elsewhere. Functions are
/// plain: nothing suspends. Results do not depend on how many threads there are.
public final class Workers: Sendable {
  /// How many more threads may join.
  private let free: Atomic<Int>

  /// Creates workers.
  ///
  /// - Parameter count: How many threads work at once at most, with the one that asks, but for the
  ///   moment in which one that waited goes on; there are never more than cores.
  public init(count: Int = .max) {
    free = Atomic(max(1, min(count, Self.most)) - 1)
  }

  /// More threads than these are of no use to any machine.
  private static let most = 256

  /// Returns the results of a function over elements, in the order of the elements.
  ///
  /// - Parameters:
  ///   - elements: The elements.
  ///   - transform: The function.
  /// - Returns: The results.
  public func map<Element: Sendable, Outcome: Sendable>(
    _ elements: [Element],
    _ transform: @escaping @Sendable (Element) -> Outcome
  ) -> [Outcome] {
    guard elements.count > 1 else { return elements.map(transform) }
    let work = SharedWork(elements, transform)
    work.takePart {
      if takeOne() { work.enlist { self.giveBack() } }
    }
    // Who waits needs no thread: another part may have it meanwhile.
    giveBack()
    defer { free.subtract(1, ordering: .relaxed) }
    return work.outcomes()
  }

  /// Returns the results of two functions.
  ///
  /// - Parameters:
  ///   - first: A function.
  ///   - second: Another one.
  /// - Returns: Both results.
  public func results<First: Sendable, Second: Sendable>(
    of first: @escaping @Sendable () -> First,
    and second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let parts: [@Sendable () -> Part<First, Second>] = [{ .first(first()) }, { .second(second()) }]
    let done = map(parts) { $0() }
    guard case .first(let one)? = done.first, case .second(let other)? = done.last else {
      return (first(), second())
    }
    return (one, other)
  }

  private enum Part<First: Sendable, Second: Sendable>: Sendable {
    case first(First)
    case second(Second)
  }

  /// Takes a thread that is free.
  private func takeOne() -> Bool {
    var known = free.load(ordering: .relaxed)
    while known > 0 {
      let (isTaken, now) = free.compareExchange(
        expected: known,
        desired: known - 1,
        ordering: .relaxed
      )
      if isTaken { return true }
      known = now
    }
    return false
  }

  private func giveBack() { free.add(1, ordering: .relaxed) }
}

/// Work on elements that several threads take one after another.
private final class SharedWork<Element: Sendable, Outcome: Sendable>: Sendable {
  private let elements: [Element]
  private let transform: @Sendable (Element) -> Outcome
  private let next = Atomic(0)
  private let found: Mutex<[Outcome?]>
  /// Whether nobody may join any more.
  private let isClosed = Mutex(false)
  /// Those who joined and are not done.
  private let helpers = DispatchGroup()

  init(_ elements: [Element], _ transform: @escaping @Sendable (Element) -> Outcome) {
    self.elements = elements
    self.transform = transform
    found = Mutex(Array(repeating: nil, count: elements.count))
  }

  /// Works until no element is left.
  ///
  /// - Parameter prepare: What is done before each element while others are left.
  func takePart(preparing prepare: () -> Void = {}) {
    var own: [(index: Int, outcome: Outcome)] = []
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < elements.count else { break }
      if index + 1 < elements.count { prepare() }
      own.append((index, transform(elements[index])))
    }
    found.withLock { all in for (index, outcome) in own { all[index] = outcome } }
  }

  /// Lets another thread take part, if it comes before all is done.
  ///
  /// - Parameter end: What is done when it ends, or came too late.
  func enlist(end: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async { [self] in
      let isInTime = isClosed.withLock { isClosed in
        if !isClosed { helpers.enter() }
        return !isClosed
      }
      if isInTime {
        takePart()
        helpers.leave()
      }
      end()
    }
  }

  /// Waits for those who joined, and returns the results in the order of the elements.
  func outcomes() -> [Outcome] {
    isClosed.withLock { $0 = true }
    helpers.wait()
    return found.withLock { $0.compactMap(\.self) }
  }
}

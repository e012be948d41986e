extension BriefingMaker {
  /// Runs a function over elements, some at once, and returns the results in their order.
  ///
  /// - Parameters:
  ///   - elements: The elements.
  ///   - jobs: How many at once.
  ///   - progress: What is told each time one more is done, with their number.
  ///   - body: The function.
  /// - Returns: The results.
  func concurrently<Element: Sendable, Outcome: Sendable>(
    _ elements: [Element],
    jobs: Int,
    progress: (Int) -> Void,
    _ body: @escaping @Sendable (Element) async -> Outcome
  ) async -> [Outcome] {
    let total = elements.count
    return await withTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes = [Outcome?](repeating: nil, count: total)
      var next = 0
      var done = 0
      while next < min(jobs, total) {
        let (index, element) = (next, elements[next])
        group.addTask { (index, await body(element)) }
        next += 1
      }
      for await (index, outcome) in group {
        outcomes[index] = outcome
        done += 1
        progress(done)
        if next < total {
          let (index, element) = (next, elements[next])
          group.addTask { (index, await body(element)) }
          next += 1
        }
      }
      return outcomes.compactMap { $0 }
    }
  }
}

import BriefingStorage

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
    await concurrently(elements, jobs: jobs, progress: progress, receiving: { $0 }, body)
  }

  /// Does the same with a function that makes files, which are written meanwhile.
  ///
  /// - Parameters:
  ///   - elements: The elements.
  ///   - jobs: How many at once.
  ///   - writer: What writes the files.
  ///   - progress: What is told each time one more is done, with their number.
  ///   - body: The function.
  /// - Returns: The results.
  func concurrently<Element: Sendable, Outcome: Sendable>(
    _ elements: [Element],
    jobs: Int,
    writingBy writer: FileWriter,
    progress: (Int) -> Void,
    _ body: @escaping @Sendable (Element) async -> WithFiles<Outcome>
  ) async -> [Outcome] {
    await concurrently(
      elements,
      jobs: jobs,
      progress: progress,
      receiving: { made in
        await writer.write(made.files)
        return made.outcome
      },
      body
    )
  }

  private func concurrently<Element: Sendable, Made: Sendable, Outcome>(
    _ elements: [Element],
    jobs: Int,
    progress: (Int) -> Void,
    receiving receive: (Made) async -> Outcome,
    _ body: @escaping @Sendable (Element) async -> Made
  ) async -> [Outcome] {
    let total = elements.count
    return await withTaskGroup(of: (Int, Made).self) { group in
      var outcomes: [Outcome?] = Array(repeating: nil, count: total)
      var next = 0
      var done = 0
      func beginNext() {
        guard next < total else { return }
        let (index, element) = (next, elements[next])
        group.addTask { (index, await body(element)) }
        next += 1
      }
      for _ in 0..<min(jobs, total) { beginNext() }
      for await (index, made) in group {
        beginNext()
        outcomes[index] = await receive(made)
        done += 1
        progress(done)
      }
      return outcomes.compactMap(\.self)
    }
  }

  /// What a function found, and the files it made.
  struct WithFiles<Outcome: Sendable>: Sendable {
    let outcome: Outcome
    let files: [DossierFolder.Contents]
  }
}

extension Array {
  /// The elements in runs, so many that every job has several: the files of a run are written
  /// with one wait.
  ///
  /// - Parameter jobs: How many runs are worked on at once.
  /// - Returns: The runs, all of one length but the last.
  func chunks(for jobs: Int) -> [ArraySlice<Element>] {
    let size = Swift.max(1, Swift.min(32, count / 4 / Swift.max(1, jobs)))
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}

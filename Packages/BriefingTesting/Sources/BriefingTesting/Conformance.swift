public import BriefingCore

/// Returns how an annotator breaks the rules every annotator keeps, whatever it looks for.
///
/// It is run, twice each, over empty and strange texts, over long ones, and over text meant to break
/// it; with no other layers to read, and with layers full of marks; and over the first texts again
/// after all others. Its name and labels must be such as files hold; its spans must lie in the text,
/// hold more than white space and cut no character in two; its layers must be declared, no span
/// marked twice with two meanings; and it must find the same each time.
///
/// - Parameter annotator: The annotator.
/// - Returns: One line for each rule broken on a text, none where all is well.
public func conformance(of annotator: some Annotator) -> [String] {
  var examination = Examination(of: annotator.descriptor)
  for trial in Examination.trials(of: annotator.descriptor) {
    examination.note(
      Result { try annotator.annotate(trial.view) },
      again: trial.isRepeated ? Result { try annotator.annotate(trial.view) } : nil,
      on: trial
    )
  }
  for trial in examination.remembered {
    examination.noteLater(Result { try annotator.annotate(trial.view) }, on: trial)
  }
  return examination.lines
}

/// Returns how an annotator that waits for something outside breaks the rules every annotator keeps.
///
/// It is held to the rules for all annotators, and is cancelled as well: then it must end soon, with
/// an error or with all it would have found, and never with a part of it.
///
/// - Parameters:
///   - annotator: The annotator.
///   - patience: How long it may go on after it is cancelled.
/// - Returns: One line for each rule broken on a text, none where all is well.
public func conformance(
  of annotator: some AsynchronousAnnotator,
  patience: Duration = .seconds(5)
) async -> [String] {
  var examination = Examination(of: annotator.descriptor)
  for trial in Examination.trials(of: annotator.descriptor) {
    let first = await marks(of: annotator, on: trial.view)
    let second = trial.isRepeated ? await marks(of: annotator, on: trial.view) : nil
    examination.note(first, again: second, on: trial)
  }
  for trial in examination.remembered {
    examination.noteLater(await marks(of: annotator, on: trial.view), on: trial)
  }
  if let trial = examination.cancellable {
    let end = await cancelled(annotator, on: trial.view, patience: patience)
    examination.noteCancelled(end, on: trial)
  }
  return examination.lines
}

private func marks(
  of annotator: some AsynchronousAnnotator,
  on view: DocumentView
) async -> Result<[Mark], any Error> {
  do {
    return .success(try await annotator.annotate(view))
  } catch {
    return .failure(error)
  }
}

/// Runs an annotator in a task that is cancelled, and returns what came of it; nothing where it went
/// on for too long.
private func cancelled(
  _ annotator: some AsynchronousAnnotator,
  on view: DocumentView,
  patience: Duration
) async -> Result<[Mark], any Error>? {
  // Not a group of tasks, which would wait for the one that does not end.
  let (ends, end) = AsyncStream.makeStream(of: Result<[Mark], any Error>?.self)
  let work = Task { end.yield(await marks(of: annotator, on: view)) }
  work.cancel()
  let clock = Task {
    try? await Task.sleep(for: patience)
    end.yield(nil)
  }
  defer { clock.cancel() }
  for await result in ends { return result }
  return nil
}

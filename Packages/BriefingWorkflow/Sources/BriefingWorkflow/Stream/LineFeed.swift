import Foundation
import Synchronization

/// A line of the input of a stream.
public enum StreamLine: Sendable {
  /// The line, without its line feed.
  case whole([UInt8])
  /// A line that was passed over because it is longer than so many bytes.
  case tooLong(limit: Int)
}

/// The lines of a stream, read in a thread of its own, and the answers to them as they come.
final class LineFeed: Sendable {
  enum Event: Sendable {
    case line(Int, StreamLine)
    case answer(Int, [UInt8])
    case end(count: Int, failure: WorkflowError?)
  }

  /// What happens, in the order it does.
  let events: AsyncStream<Event>
  private let feed: AsyncStream<Event>.Continuation
  /// Counts down the lines that may still be read ahead.
  private let room: DispatchSemaphore
  private let isStopped = Mutex(false)

  /// Starts reading.
  ///
  /// - Parameters:
  ///   - ahead: How many lines may be read before the first of them is answered.
  ///   - nextLine: Returns the next line; it may wait as long as it likes.
  init(ahead: Int, nextLine: @escaping @Sendable () throws(WorkflowError) -> StreamLine?) {
    (events, feed) = AsyncStream.makeStream(of: Event.self)
    // A semaphore that goes with less than it came with is a fault, so it comes with nothing.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<ahead { room.signal() }
    Thread { [self] in
      var count = 0
      while true {
        room.wait()
        if isStopped.withLock({ $0 }) { return }
        do throws(WorkflowError) {
          guard let line = try nextLine() else {
            feed.yield(.end(count: count, failure: nil))
            return
          }
          feed.yield(.line(count, line))
          count += 1
        } catch {
          feed.yield(.end(count: count, failure: error))
          return
        }
      }
    }.start()
  }

  /// Tells of the answer to a line.
  func answered(_ number: Int, _ answer: [UInt8]) { feed.yield(.answer(number, answer)) }

  /// Lets another line be read.
  func letOneMoreIn() { room.signal() }

  /// Ends the reading once the line that is being read has come.
  func stop() {
    isStopped.withLock { $0 = true }
    feed.finish()
    room.signal()
  }
}

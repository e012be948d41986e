import Synchronization

@testable import BriefingStorage

/// A disk in memory that loses power: what was not waited for may be on it afterwards, or not.
///
/// Every call that changes something leaves an effect. An effect lasts once its file or folder was
/// synchronized; until then a crash keeps any subset of the effects, in their order, as file systems
/// do that write data and names when they see fit. A rename is one effect, as POSIX has it.
final class SimulatedDisk: FileSystem {
  enum Flaw: CaseIterable {
    /// Waiting for a file does nothing.
    case noWaitForFile
    /// Waiting for a folder does nothing.
    case noWaitForFolder
    /// The data are waited for after the rename, not before.
    case lateWaitForFile
    /// A rename takes the old name away first.
    case renameInTwoSteps
    /// A rename copies the bytes into the file that is there.
    case renameByCopy
    /// The temporary file is the target itself.
    case writeInPlace
    /// Half of what is written is reported as all of it.
    case lostWrite
  }

  enum Node {
    case file([UInt8])
    case folder([String: Int])

    var bytes: [UInt8] {
      if case .file(let bytes) = self { bytes } else { [] }
    }
    var entries: [String: Int] {
      if case .folder(let entries) = self { entries } else { [:] }
    }
  }

  enum Effect {
    case data(node: Int, offset: Int, [UInt8])
    case truncation(node: Int)
    case entry(folder: Int, name: String, node: Int?)
    case rename(folder: Int, from: String, to: String, node: Int)

    var owner: Int {
      switch self {
      case .data(let node, _, _), .truncation(let node): node
      case .entry(let folder, _, _), .rename(let folder, _, _, _): folder
      }
    }
  }

  struct Open {
    var node: Int
    var offset = 0
  }

  struct State {
    /// What the programs see.
    var now: [Int: Node] = [0: .folder([:])]
    /// What the disk holds for sure.
    var lasting: [Int: Node] = [0: .folder([:])]
    var pending: [Effect] = []
    var open: [Int32: Open] = [:]
    var nextNode = 1
    var nextDescriptor: Int32 = 3
    var calls = 0
    var locks: Set<Int> = []
    var waits: [Int] = []
  }

  /// What a crash throws: nothing after it is done.
  static let powerCut = SystemError(code: 9_999)

  let state: Mutex<State>
  let crash: Int
  let flaw: Flaw?
  /// A file named so is the target of the flawed writers.
  let target: String

  /// Creates a disk that holds nothing and keeps its power.
  ///
  /// - Parameter target: The name of the file that is replaced.
  init(target: String = "x") {
    state = Mutex(State())
    crash = .max
    flaw = nil
    self.target = target
  }

  private init(lasting: [Int: Node], target: String, crash: Int = .max, flaw: Flaw? = nil) {
    var state = State()
    state.now = lasting
    state.lasting = lasting
    state.nextNode = (lasting.keys.max() ?? 0) + 1
    self.state = Mutex(state)
    self.crash = crash
    self.flaw = flaw
    self.target = target
  }

  /// A disk that holds what this one does, and loses power at a call.
  func copy(crash: Int, flaw: Flaw? = nil) -> SimulatedDisk {
    let nodes = state.withLock { $0.now }
    return SimulatedDisk(lasting: nodes, target: target, crash: crash, flaw: flaw)
  }

  var calls: Int { state.withLock { $0.calls } }

  /// The disk with the power back, once for each subset of the effects nobody had waited for.
  func afterCrashes() -> [SimulatedDisk] {
    state.withLock { state in
      let pending = state.pending
      precondition(pending.count < 16, "too many subsets to try")
      return (0..<(1 << pending.count)).map { subset in
        var nodes = state.lasting
        for (index, effect) in pending.enumerated() where subset & (1 << index) != 0 {
          Self.apply(effect, to: &nodes)
        }
        return SimulatedDisk(lasting: nodes, target: target)
      }
    }
  }

  // MARK: Effects

  func change<Value>(
    _ body: (inout State) throws(SystemError) -> Value
  ) throws(SystemError) -> Value {
    let result = state.withLock { state -> Result<Value, SystemError> in
      state.calls += 1
      guard state.calls < crash else { return .failure(Self.powerCut) }
      do throws(SystemError) {
        return .success(try body(&state))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  static func add(_ effect: Effect, to state: inout State) {
    apply(effect, to: &state.now)
    state.pending.append(effect)
  }

  static func apply(_ effect: Effect, to nodes: inout [Int: Node]) {
    switch effect {
    case .data(let node, let offset, let bytes):
      var old = nodes[node]?.bytes ?? []
      // What lies between is zeros, as in a file whose size arrived before its data.
      if old.count < offset { old += [UInt8](repeating: 0, count: offset - old.count) }
      old.replaceSubrange(offset..<min(old.count, offset + bytes.count), with: bytes)
      nodes[node] = .file(old)
    case .truncation(let node):
      nodes[node] = .file([])
    case .entry(let folder, let name, let node):
      var entries = nodes[folder]?.entries ?? [:]
      entries[name] = node
      nodes[folder] = .folder(entries)
    case .rename(let folder, let from, let to, let node):
      var entries = nodes[folder]?.entries ?? [:]
      entries[from] = nil
      entries[to] = node
      nodes[folder] = .folder(entries)
    }
  }

  /// Makes what belongs to a file or folder last.
  static func wait(for node: Int, in state: inout State) {
    for effect in state.pending where effect.owner == node { apply(effect, to: &state.lasting) }
    state.pending.removeAll { $0.owner == node }
  }
}

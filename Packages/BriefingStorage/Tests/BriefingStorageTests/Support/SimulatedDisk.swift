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

  private enum Node {
    case file([UInt8])
    case folder([String: Int])

    var bytes: [UInt8] {
      if case .file(let bytes) = self { bytes } else { [] }
    }
    var entries: [String: Int] {
      if case .folder(let entries) = self { entries } else { [:] }
    }
  }

  private enum Effect {
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

  private struct Open {
    var node: Int
    var offset = 0
  }

  private struct State {
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

  private let state: Mutex<State>
  private let crash: Int
  private let flaw: Flaw?
  /// A file named so is the target of the flawed writers.
  private let target: String

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

  private func change<Value>(
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

  private static func add(_ effect: Effect, to state: inout State) {
    apply(effect, to: &state.now)
    state.pending.append(effect)
  }

  private static func apply(_ effect: Effect, to nodes: inout [Int: Node]) {
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
  private static func wait(for node: Int, in state: inout State) {
    for effect in state.pending where effect.owner == node { apply(effect, to: &state.lasting) }
    state.pending.removeAll { $0.owner == node }
  }

  // MARK: FileSystem

  private static func node(_ name: String, in folder: Descriptor, _ state: State) -> Int? {
    guard let parent = state.open[folder.rawValue]?.node else { return nil }
    return state.now[parent]?.entries[name]
  }

  private static func opened(_ node: Int, _ state: inout State) -> Descriptor {
    let descriptor = state.nextDescriptor
    state.nextDescriptor += 1
    state.open[descriptor] = Open(node: node)
    return Descriptor(rawValue: descriptor)
  }

  func openFolder(atPath path: String) throws(SystemError) -> Descriptor {
    try change { state in Self.opened(0, &state) }
  }

  func makeFolder(atPath path: String) throws(SystemError) {
    throw SystemError.exists
  }

  func openFolder(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try change { state throws(SystemError) in
      guard let node = Self.node(name, in: folder, state), case .folder = state.now[node] else {
        throw SystemError.notFound
      }
      return Self.opened(node, &state)
    }
  }

  func makeFolder(_ name: String, in folder: Descriptor) throws(SystemError) {
    try change { state throws(SystemError) in
      guard Self.node(name, in: folder, state) == nil else { throw SystemError.exists }
      let node = state.nextNode
      state.nextNode += 1
      state.now[node] = .folder([:])
      state.lasting[node] = .folder([:])
      let parent = state.open[folder.rawValue]?.node ?? 0
      Self.add(.entry(folder: parent, name: name, node: node), to: &state)
    }
  }

  func removeFolder(atPath path: String) throws(SystemError) { throw SystemError.exists }

  func removeFolder(_ name: String, in folder: Descriptor) throws(SystemError) {
    throw SystemError.exists
  }

  func names(in folder: Descriptor) throws(SystemError) -> [String] {
    try change { state in
      (state.open[folder.rawValue].flatMap { state.now[$0.node]?.entries.keys } ?? [:].keys)
        .sorted()
    }
  }

  func openFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try change { state throws(SystemError) in
      guard let node = Self.node(name, in: folder, state) else { throw SystemError.notFound }
      return Self.opened(node, &state)
    }
  }

  func createFile(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try change { state throws(SystemError) in
      if flaw == .writeInPlace, TemporaryName.matches(name),
        let node = Self.node(target, in: folder, state)
      {
        Self.add(.truncation(node: node), to: &state)
        return Self.opened(node, &state)
      }
      guard Self.node(name, in: folder, state) == nil else { throw SystemError.exists }
      return Self.created(name, in: folder, &state)
    }
  }

  private static func created(
    _ name: String,
    in folder: Descriptor,
    _ state: inout State
  ) -> Descriptor {
    let node = state.nextNode
    state.nextNode += 1
    state.now[node] = .file([])
    state.lasting[node] = .file([])
    let parent = state.open[folder.rawValue]?.node ?? 0
    add(.entry(folder: parent, name: name, node: node), to: &state)
    return opened(node, &state)
  }

  func openLock(_ name: String, in folder: Descriptor) throws(SystemError) -> Descriptor {
    try change { state in
      if let node = Self.node(name, in: folder, state) { return Self.opened(node, &state) }
      return Self.created(name, in: folder, &state)
    }
  }

  func close(_ descriptor: Descriptor) {
    state.withLock { state in
      if let open = state.open.removeValue(forKey: descriptor.rawValue) {
        state.locks.remove(open.node)
      }
    }
  }

  private static func status(of node: Int, _ state: State) -> FileStatus {
    let content = state.now[node] ?? .file([])
    let isFolder = if case .folder = content { true } else { false }
    return FileStatus(
      kind: isFolder ? .folder : .file,
      device: 1,
      node: UInt64(node),
      size: content.bytes.count,
      modifiedSeconds: 0,
      modifiedNanoseconds: 0,
      permissions: 0o644
    )
  }

  func status(of descriptor: Descriptor) throws(SystemError) -> FileStatus {
    try change { state in Self.status(of: state.open[descriptor.rawValue]?.node ?? 0, state) }
  }

  func status(of name: String, in folder: Descriptor) throws(SystemError) -> FileStatus {
    try change { state throws(SystemError) in
      guard let node = Self.node(name, in: folder, state) else { throw SystemError.notFound }
      return Self.status(of: node, state)
    }
  }

  func setPermissions(_ permissions: UInt32, of descriptor: Descriptor) throws(SystemError) {
    try change { _ in }
  }

  func read(_ count: Int, from descriptor: Descriptor) throws(SystemError) -> [UInt8] {
    try change { state in
      guard let open = state.open[descriptor.rawValue] else { return [] }
      let piece = (state.now[open.node]?.bytes ?? []).dropFirst(open.offset).prefix(count)
      state.open[descriptor.rawValue]?.offset += piece.count
      return Array(piece)
    }
  }

  func write(_ bytes: ArraySlice<UInt8>, to descriptor: Descriptor) throws(SystemError) -> Int {
    try change { state in
      guard let open = state.open[descriptor.rawValue] else { return 0 }
      // Two effects, since a disk may hold the first pages of a file and not the last.
      let written = flaw == .lostWrite ? bytes.prefix(bytes.count / 2) : bytes
      let middle = written.startIndex + written.count / 2
      for piece in [written[..<middle], written[middle...]] where !piece.isEmpty {
        let offset = open.offset + piece.startIndex - bytes.startIndex
        Self.add(.data(node: open.node, offset: offset, Array(piece)), to: &state)
      }
      state.open[descriptor.rawValue]?.offset += bytes.count
      return bytes.count
    }
  }

  func truncate(_ descriptor: Descriptor) throws(SystemError) {
    try change { state in
      guard let open = state.open[descriptor.rawValue] else { return }
      guard state.now[open.node]?.bytes.isEmpty == false else { return }
      Self.add(.truncation(node: open.node), to: &state)
    }
  }

  func synchronize(_ descriptor: Descriptor) throws(SystemError) {
    try change { state in
      guard let node = state.open[descriptor.rawValue]?.node else { return }
      let isFolder = if case .folder = state.now[node] { true } else { false }
      switch flaw {
      case .noWaitForFile where !isFolder, .noWaitForFolder where isFolder: return
      case .lateWaitForFile where !isFolder: state.waits.append(node)
      default: Self.wait(for: node, in: &state)
      }
    }
  }

  private func renamed(
    _ name: String,
    _ newName: String,
    in folder: Descriptor
  ) -> (new: Int, old: Int)? {
    state.withLock { state in
      guard let new = Self.node(name, in: folder, state),
        let old = Self.node(newName, in: folder, state)
      else { return nil }
      return (new, old)
    }
  }

  func rename(
    _ name: String,
    to newName: String,
    in folder: Descriptor,
    replacing: Bool
  ) throws(SystemError) {
    if flaw == .renameByCopy, let nodes = renamed(name, newName, in: folder) {
      try change { state in Self.add(.truncation(node: nodes.old), to: &state) }
      try change { state in
        let bytes = state.now[nodes.new]?.bytes ?? []
        Self.add(.data(node: nodes.old, offset: 0, bytes), to: &state)
      }
      try change { state in Self.wait(for: nodes.old, in: &state) }
      return try remove(name, in: folder)
    }
    if flaw == .renameInTwoSteps {
      try change { state in
        let parent = state.open[folder.rawValue]?.node ?? 0
        if Self.node(newName, in: folder, state) != nil {
          Self.add(.entry(folder: parent, name: newName, node: nil), to: &state)
        }
      }
    }
    try change { state throws(SystemError) in
      let parent = state.open[folder.rawValue]?.node ?? 0
      if flaw == .writeInPlace, Self.node(name, in: folder, state) == nil { return }
      guard let node = Self.node(name, in: folder, state) else { throw SystemError.notFound }
      let old = Self.node(newName, in: folder, state)
      if !replacing, old != nil { throw SystemError.exists }
      Self.add(.rename(folder: parent, from: name, to: newName, node: node), to: &state)
    }
    for node in state.withLock({ $0.waits }) {
      try change { state in Self.wait(for: node, in: &state) }
    }
  }

  func remove(_ name: String, in folder: Descriptor) throws(SystemError) {
    try change { state throws(SystemError) in
      guard Self.node(name, in: folder, state) != nil else { throw SystemError.notFound }
      let parent = state.open[folder.rawValue]?.node ?? 0
      Self.add(.entry(folder: parent, name: name, node: nil), to: &state)
    }
  }

  func tryLock(_ descriptor: Descriptor) throws(SystemError) -> Bool {
    try change { state in
      guard let node = state.open[descriptor.rawValue]?.node else { return false }
      return state.locks.insert(node).inserted
    }
  }

  func pause(nanoseconds: Int) {}

  var processName: String { "simulated" }
}

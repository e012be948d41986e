import Synchronization

@testable import BriefingStorage

// MARK: - What programs ask of the disk

extension SimulatedDisk {
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

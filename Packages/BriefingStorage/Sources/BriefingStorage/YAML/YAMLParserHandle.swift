import CLibYAML

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One libyaml parser and the event it made last; freed when it goes out of use.
struct YAMLParserHandle: ~Copyable {
  // On the heap, because libyaml's parser points into itself and must not move.
  let parser: UnsafeMutablePointer<yaml_parser_t>
  let event: UnsafeMutablePointer<yaml_event_t>
  /// Whether libyaml had the memory it starts with.
  let isReady: Bool
  private(set) var holdsEvent = false
  private let supply: YAMLSupply

  init(reading bytes: [UInt8]) {
    supply = YAMLSupply(bytes)
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) != 0
    guard isReady else { return }
    // Without this, a byte order mark would switch libyaml to UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input(parser, supplyBytes, Unmanaged.passUnretained(supply).toOpaque())
  }

  deinit {
    if holdsEvent { yaml_event_delete(event) }
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    event.deallocate()
  }

  /// Frees the last event and makes the next; false when the text is not YAML.
  @inline(__always)
  mutating func advance() -> Bool {
    if holdsEvent { yaml_event_delete(event) }
    holdsEvent = yaml_parser_parse(parser, event) != 0
    return holdsEvent
  }
}

/// The bytes libyaml has not asked for yet.
///
/// Handing libyaml the bytes on request keeps them in an ordinary array: no pointer into it
/// outlives a call, and the file is not copied as a whole.
private final class YAMLSupply {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func fill(_ buffer: UnsafeMutablePointer<UInt8>, upTo size: Int) -> Int {
    let count = min(size, bytes.count - position)
    bytes.withUnsafeBufferPointer { source in
      guard count > 0, let base = source.baseAddress else { return }
      buffer.update(from: base + position, count: count)
    }
    position += count
    return count
  }
}

private func supplyBytes(
  supply: UnsafeMutableRawPointer?,
  buffer: UnsafeMutablePointer<UInt8>?,
  size: Int,
  sizeRead: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let supply, let buffer, let sizeRead else { return 0 }
  sizeRead.pointee =
    Unmanaged<YAMLSupply>.fromOpaque(supply).takeUnretainedValue().fill(buffer, upTo: size)
  return 1
}

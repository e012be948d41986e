import CZlib

/// The deflate method and the checksum of ZIP archives, by the zlib of the system.
enum Deflate {
  /// Raw deflate data, without the head and tail of a zlib stream.
  private static let rawWindow: Int32 = -15
  private static let streamSize = Int32(MemoryLayout<z_stream>.size)

  /// Returns the unpacked data.
  ///
  /// No byte beyond the expected size is written, whatever the data say.
  ///
  /// - Parameters:
  ///   - data: The packed data, all of them.
  ///   - size: The size they must unpack to.
  /// - Returns: The data, or nothing where they are damaged or of another size.
  static func unpack(_ data: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
    var isWhole = false
    let result = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { output, count in
      isWhole = data.withUnsafeBufferPointer { input in
        var stream = z_stream()
        guard inflateInit2_(&stream, rawWindow, zlibVersion(), streamSize) == Z_OK else {
          return false
        }
        defer { inflateEnd(&stream) }
        // zlib declares its input mutable and does not write to it.
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size)
        let status = inflate(&stream, Z_FINISH)
        count = size - Int(stream.avail_out)
        return status == Z_STREAM_END && stream.avail_out == 0 && stream.avail_in == 0
      }
    }
    return isWhole ? result : nil
  }

  /// Returns the packed data: the same bytes for the same data and the same version of zlib.
  ///
  /// Data that could grow beyond 32 bits are not packed.
  static func pack(_ data: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let status = deflateInit2_(
      &stream,
      Z_DEFAULT_COMPRESSION,
      Z_DEFLATED,
      rawWindow,
      8,  // zlib's own default for the memory it takes
      Z_DEFAULT_STRATEGY,
      zlibVersion(),
      streamSize
    )
    guard status == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(data.count)))
    guard bound <= Int(UInt32.max) else { return nil }
    var isWhole = false
    let result = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      data.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(bound)
        isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = bound - Int(stream.avail_out)
      }
    }
    return isWhole ? result : nil
  }

  /// Returns the CRC-32 of some data.
  static func checksum(_ data: some Collection<UInt8>) -> UInt32 {
    let sum = data.withContiguousStorageIfAvailable { buffer in
      UInt32(truncatingIfNeeded: crc32(0, buffer.baseAddress, UInt32(buffer.count)))
    }
    return sum ?? checksum(Array(data))
  }
}

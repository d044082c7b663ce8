import Glibc

/// Bytes on their way to a descriptor, written in large pieces.
struct BufferedOutput: Sendable {
    private static let pieceSize = 1 << 16

    let descriptor: Int32
    /// The first error of the system; nothing is written after it.
    private(set) var failure: Int32?
    private var buffer: [UInt8] = []

    init(descriptor: Int32) {
        self.descriptor = descriptor
        buffer.reserveCapacity(2 * Self.pieceSize)
    }

    mutating func write(_ bytes: [UInt8]) {
        guard bytes.count < Self.pieceSize else {
            flush()
            buffer = bytes
            return flush()
        }
        buffer += bytes
        if buffer.count >= Self.pieceSize { flush() }
    }

    /// Writes out what is left.
    mutating func flush() {
        var done = 0
        while done < buffer.count, failure == nil {
            let length = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            }
            if length > 0 {
                done += length
            } else if errno != EINTR {
                failure = errno
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

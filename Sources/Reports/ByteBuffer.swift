/// Bytes that grow at the end. `Array` checks more at each append than all that is written here costs together.
struct ByteBuffer: Sendable {
    private var storage: [UInt8] = []
    private(set) var count = 0

    var bytes: [UInt8] { Array(storage[..<count]) }

    /// Makes room for `more` bytes, for the appends that follow.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        guard storage.count - count < more else { return }
        let size = max(storage.count * 2, count + more, 4096)
        storage.append(contentsOf: repeatElement(0, count: size - storage.count))
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        storage[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count)
        guard let source = bytes.baseAddress else { return }
        let start = count
        storage.withUnsafeMutableBytes { target in
            target.baseAddress?.advanced(by: start).copyMemory(from: source, byteCount: bytes.count)
        }
        count += bytes.count
    }

    /// Writes up to `most` bytes through a pointer; `body` returns how many it wrote.
    @inline(__always)
    mutating func append(atMost most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(most)
        let start = count
        count += storage.withUnsafeMutableBufferPointer { target in
            target.baseAddress.map { body($0 + start) } ?? 0
        }
    }

    /// The bytes, without a copy where the buffer is full.
    consuming func finished() -> [UInt8] {
        storage.removeSubrange(count...)
        return storage
    }
}

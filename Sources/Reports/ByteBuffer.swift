/// Bytes that grow at the end: owned memory, because `Array` checks more at each append than all that is written here
/// costs together.
struct ByteBuffer: ~Copyable {
    private var memory: UnsafeMutablePointer<UInt8>
    private var capacity = 4096
    private(set) var count = 0

    init() { memory = .allocate(capacity: capacity) }

    deinit { memory.deallocate() }

    /// A copy of the bytes.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

    /// Makes room for `more` bytes, for the appends that follow.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: memory, count: count)
        memory.deallocate()
        memory = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        memory[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count)
        guard let source = bytes.baseAddress else { return }
        (memory + count).update(from: source, count: bytes.count)
        count &+= bytes.count
    }

    /// Writes up to `most` bytes through a pointer; `body` returns how many it wrote.
    @inline(__always)
    mutating func append(atMost most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(most)
        count &+= body(memory + count)
    }
}

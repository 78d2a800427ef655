internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import ObjectSelect
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// An object that is selected from, in memory or in its files.
struct ObjectSource: SelectSource {
    let count: Int
    private let body: Blob

    init(_ body: Blob, _ count: Int) { (self.body, self.count) = (body, count) }

    func open(_ range: Range<Int>) throws(AWSError) -> any ByteSource {
        guard let stream = body.stream as? ObjectStream else {
            return ObjectBytes(MemoryStream(Array(body.bytes[range])))
        }
        return ObjectBytes(stream.slice(range))
    }
}

/// Some bytes as a stream.
private final class MemoryStream: OutgoingStream {
    let count: Int
    private let bytes: Mutex<[UInt8]?>

    init(_ bytes: [UInt8]) {
        count = bytes.count
        self.bytes = Mutex(bytes)
    }

    func next() throws(AWSError) -> BodyPiece? {
        bytes.withLock { bytes in
            defer { bytes = nil }
            return bytes.map { .bytes($0) }
        }
    }
}

/// The bytes of a stream, of its files in small pieces.
private final class ObjectBytes: ByteSource {
    private static let piece = 65_536

    private let stream: any OutgoingStream
    private var file: (descriptor: Int32, range: Range<Int>)?

    init(_ stream: any OutgoingStream) { self.stream = stream }

    deinit { if let file { close(file.descriptor) } }

    func next() throws(AWSError) -> [UInt8]? {
        while true {
            if let (descriptor, range) = file {
                guard !range.isEmpty else {
                    close(descriptor)
                    file = nil
                    continue
                }
                return try read(descriptor, range)
            }
            switch try stream.next() {
            case .bytes(let bytes): return bytes
            case .file(let descriptor, let range): file = (descriptor, range)
            case nil: return nil
            }
        }
    }

    private func read(_ descriptor: Int32, _ range: Range<Int>) throws(AWSError) -> [UInt8] {
        let wanted = min(range.count, Self.piece)
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, wanted, off_t(range.lowerBound)))
        }
        guard !bytes.isEmpty else { throw .internalFailure("a body cannot be read") }
        file = (descriptor, range.lowerBound + bytes.count..<range.upperBound)
        return bytes
    }
}

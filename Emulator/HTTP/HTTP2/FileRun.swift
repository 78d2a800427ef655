internal import AWSCore

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A run of bytes of an open file, read piece by piece: frames of HTTP/2 cannot be sent from a file.
final class FileRun: @unchecked Sendable {
    // Safe: only ever touched on the event loop of the stream that sends it.
    private static let piece = 1 << 18

    private let descriptor: Int32
    private var rest: Range<Int>

    /// Takes a file, which is closed with this.
    init(_ descriptor: Int32, _ range: Range<Int>) {
        self.descriptor = descriptor
        rest = range
    }

    deinit { close(descriptor) }

    /// The next piece; nil behind the last one.
    func next() throws(AWSError) -> [UInt8]? {
        guard !rest.isEmpty else { return nil }
        let wanted = min(Self.piece, rest.count)
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, wanted, off_t(rest.lowerBound)))
        }
        guard !bytes.isEmpty else { throw .internalFailure("a body ended before its time") }
        rest = (rest.lowerBound + bytes.count)..<rest.upperBound
        return bytes
    }
}

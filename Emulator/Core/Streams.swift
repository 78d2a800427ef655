public import AWSCore
public import AWSWire

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A request's body that a service takes in as it comes, in place of memory.
///
/// It holds what came until somebody makes it his own: where the caller vanishes, nothing remains of it.
public protocol IncomingStream: BodyStream {
    /// Takes the next bytes; where it cannot, it keeps the reason for whoever wants the body.
    func receive(_ bytes: UnsafeRawBufferPointer)
}

/// An answer's body that is read while it is sent.
public protocol OutgoingStream: BodyStream {
    /// The next piece; nil behind the last one.
    func next() throws(AWSError) -> BodyPiece?
}

/// An answer's body that is made while it is sent, off the event loop: nobody knows its length before its end.
public protocol ProducedStream: BodyStream {
    /// The next piece; nil behind the last one.
    func next() async throws(AWSError) -> [UInt8]?
}

/// A piece of an answer's body.
public enum BodyPiece: Sendable {
    case bytes([UInt8])
    /// A run of bytes of an open file, which is the receiver's to close.
    case file(descriptor: Int32, Range<Int>)
}

/// A service that takes some of its requests' bodies in as they come.
public protocol StreamingService: Service {
    /// What takes in a body of an operation, of which the head has come; nil where it is to be held in memory.
    func incomingStream(_ operation: String, _ head: HTTPRequest) -> (any IncomingStream)?
}

extension OutgoingStream {
    /// Reads all that is left, run by run.
    public func each(_ take: (UnsafeRawBufferPointer) -> Void) throws(AWSError) {
        while let piece = try next() {
            switch piece {
            case .bytes(let bytes): bytes.withUnsafeBytes { take($0) }
            case .file(let descriptor, let range):
                defer { close(descriptor) }
                var buffer = [UInt8](repeating: 0, count: min(range.count, 1 << 18))
                var offset = range.lowerBound
                while offset < range.upperBound {
                    let wanted = min(buffer.count, range.upperBound - offset)
                    let got = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, wanted, off_t(offset)) }
                    guard got > 0 else {
                        throw .internalFailure("a body cannot be read: \(String(cString: strerror(errno)))")
                    }
                    buffer.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0.prefix(got))) }
                    offset += got
                }
            }
        }
    }
}

extension Blob {
    /// All its bytes, wherever they are.
    public func read() throws(AWSError) -> [UInt8] {
        guard let stream = stream as? any OutgoingStream else { return bytes }
        var all: [UInt8] = []
        all.reserveCapacity(stream.count)
        try stream.each { all.append(contentsOf: $0) }
        return all
    }
}

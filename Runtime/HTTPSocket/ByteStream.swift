/// A connected, blocking stream of bytes: a socket, or TLS on one.
public protocol ByteStream: AnyObject {
    /// Sends all of the bytes.
    func send(_ bytes: UnsafeRawBufferPointer) throws(SocketError)

    /// Waits for bytes and returns how many came; 0 is the end of the stream.
    func receive(into buffer: UnsafeMutableRawBufferPointer) throws(SocketError) -> Int

    /// Whether the stream is open and nothing waits to be read, as between two exchanges. It does not block.
    var isQuiet: Bool { get }
}

/// Why a connection could not be made or used.
public struct SocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What failed and why, as `connect to 127.0.0.1:4566: Connection refused`.
    public var description: String

    /// Makes an error.
    public init(_ description: String) { self.description = description }
}

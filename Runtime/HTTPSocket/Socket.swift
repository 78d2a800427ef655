#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A TCP connection.
///
/// It closes with its last reference.
public final class Socket: ByteStream {
    private let descriptor: CInt
    private let name: String

    /// Connects to the first address of a host that answers.
    ///
    /// The timeouts are in whole seconds; nil waits for ever.
    public init(
        connectingTo host: String,
        port: UInt16,
        sendTimeout: Int? = nil,
        receiveTimeout: Int? = nil
    ) throws(SocketError) {
        name = "\(host):\(port)"
        var failure = SocketError("look up \(host): no address")
        for address in try SocketAddress.addresses(of: host, port: port) {
            do throws(SocketError) {
                descriptor = try Self.connected(address, name, sendTimeout, receiveTimeout)
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }

    /// Takes over a connected descriptor.
    public init(descriptor: CInt, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    deinit { close(descriptor) }

    private static func connected(
        _ address: SocketAddress,
        _ name: String,
        _ sendTimeout: Int?,
        _ receiveTimeout: Int?
    ) throws(SocketError) -> CInt {
        #if canImport(Darwin)
        let descriptor = socket(address.family, SOCK_STREAM, 0)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        setOption(descriptor, SOL_SOCKET, SO_NOSIGPIPE, CInt(1))
        #elseif canImport(Musl)
        let descriptor = socket(address.family, SOCK_STREAM | SOCK_CLOEXEC, 0)
        #else
        let descriptor = socket(address.family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #endif
        guard descriptor >= 0 else { throw SocketError("open a socket: \(lastError())") }
        setOption(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, CInt(1))
        // The first of them bounds connect() too.
        if let sendTimeout { setOption(descriptor, SOL_SOCKET, SO_SNDTIMEO, timeval(tv_sec: sendTimeout, tv_usec: 0)) }
        if let receiveTimeout {
            setOption(descriptor, SOL_SOCKET, SO_RCVTIMEO, timeval(tv_sec: receiveTimeout, tv_usec: 0))
        }
        guard address.withPointer({ connect(descriptor, $0, $1) }) == 0 else {
            let reason = errno == EINPROGRESS ? "timed out" : lastError()
            close(descriptor)
            throw SocketError("connect to \(name): \(reason)")
        }
        return descriptor
    }

    private static func setOption<T: BitwiseCopyable>(_ descriptor: CInt, _ level: CInt, _ option: CInt, _ value: T) {
        var value = value
        _ = setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<T>.size))
    }

    private static func lastError() -> String { String(cString: strerror(errno)) }

    /// Writes bytes until all are gone.
    public func send(_ bytes: UnsafeRawBufferPointer) throws(SocketError) {
        #if canImport(Darwin)
        let flags: CInt = 0
        #else
        let flags = CInt(MSG_NOSIGNAL)
        #endif
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            #if canImport(Darwin)
            let count = Darwin.send(descriptor, part.baseAddress, part.count, flags)
            #elseif canImport(Musl)
            let count = Musl.send(descriptor, part.baseAddress, part.count, flags)
            #else
            let count = Glibc.send(descriptor, part.baseAddress, part.count, flags)
            #endif
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw SocketError("send to \(name): \(errno == EAGAIN ? "timed out" : Self.lastError())")
            }
        }
    }

    /// Reads what there is, and waits for the first of it.
    public func receive(into buffer: UnsafeMutableRawBufferPointer) throws(SocketError) -> Int {
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw SocketError("receive from \(name): \(errno == EAGAIN ? "timed out" : Self.lastError())")
            }
        }
    }

    /// Whether nothing has come that nobody asked for.
    public var isQuiet: Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, CInt(MSG_PEEK) | CInt(MSG_DONTWAIT)) < 0 && errno == EAGAIN
    }
}

public import AWSCore
internal import HTTPSocket
internal import Synchronization

/// HTTP/1.1 on blocking sockets, with TLS from OpenSSL.
///
/// It keeps one idle connection to each host.
public final class HTTPTransport: Transport {
    /// A connection between two requests.
    ///
    /// Unchecked: a connection has one owner at a time, the pool or the one call that took it out.
    private struct Idle: @unchecked Sendable {
        let connection: HTTPConnection
        let since: Timestamp
    }

    private let idle = Mutex<[Endpoint: Idle]>([:])
    private let tls = Mutex<TLSContext?>(nil)
    /// Longer than this, and a firewall may have forgotten the connection; a frozen function often waits that long.
    private let idleLimit = Duration.seconds(50)
    private let sendTimeout: Int
    private let receiveTimeout: Int

    /// Makes a transport; the timeouts are in seconds, the first also for connecting.
    public init(sendTimeout: Int = 5, receiveTimeout: Int = 60) {
        self.sendTimeout = sendTimeout
        self.receiveTimeout = receiveTimeout
    }

    /// Sends a request on the kept connection, or on a new one.
    public func send(_ request: HTTPRequest, to endpoint: Endpoint) async throws(TransportError) -> HTTPResponse {
        let connection: HTTPConnection
        if let kept = kept(endpoint) { connection = kept } else { connection = try open(endpoint) }
        let response: HTTPResponse
        do throws(SocketError) {
            let (head, body) = try connection.exchange(
                HTTPRequestText.bytes(request),
                hasBody: request.method != "HEAD"
            )
            response = HTTPResponse(status: head.status, headers: head.headers, body: body)
        } catch {
            throw TransportError(error.description)
        }
        if connection.isReusable {
            let idle = Idle(connection: connection, since: Environment.now)
            self.idle.withLock { $0[endpoint] = idle }
        }
        return response
    }

    private func kept(_ endpoint: Endpoint) -> HTTPConnection? {
        guard let kept = idle.withLock({ $0.removeValue(forKey: endpoint) }) else { return nil }
        return Environment.now - kept.since < idleLimit && kept.connection.isQuiet ? kept.connection : nil
    }

    private func open(_ endpoint: Endpoint) throws(TransportError) -> HTTPConnection {
        let socket: Socket
        do throws(SocketError) {
            socket = try Socket(
                connectingTo: endpoint.host,
                port: endpoint.port,
                sendTimeout: sendTimeout,
                receiveTimeout: receiveTimeout
            )
        } catch {
            throw TransportError(error.description)
        }
        guard endpoint.isSecure else { return HTTPConnection(socket) }
        return HTTPConnection(try TLSStream(socket, host: endpoint.host, try context()))
    }

    private func context() throws(TransportError) -> TLSContext {
        if let known = tls.withLock(\.self) { return known }
        let made = try TLSContext()
        return tls.withLock { known in
            let context = known ?? made
            known = context
            return context
        }
    }
}

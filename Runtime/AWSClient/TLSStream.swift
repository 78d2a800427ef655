internal import COpenSSL
internal import HTTPSocket

/// TLS on a socket.
///
/// OpenSSL sees only memory: the socket's own functions move the bytes, so no SIGPIPE can come of it.
final class TLSStream: ByteStream {
    private let socket: Socket
    private let host: String
    private let ssl: OpaquePointer
    /// What came and is not decrypted, and what is encrypted and not sent; both belong to `ssl`.
    private let incoming: OpaquePointer
    private let outgoing: OpaquePointer
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 17 * 1024, alignment: 16)

    /// Shakes hands with a host and checks that its certificate is the host's.
    init(_ socket: Socket, host: String, _ context: TLSContext) throws(TransportError) {
        guard let ssl = SSL_new(context.pointer), let incoming = BIO_new(BIO_s_mem()),
            let outgoing = BIO_new(BIO_s_mem())
        else { throw TransportError("TLS with \(host): out of memory") }
        self.socket = socket
        self.host = host
        self.ssl = ssl
        self.incoming = incoming
        self.outgoing = outgoing
        SSL_set_bio(ssl, incoming, outgoing)
        if host.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) || host.contains(":") {
            X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host)
        } else {
            virga_ssl_set_host(ssl, host)
        }
        SSL_set_connect_state(ssl)
        do throws(SocketError) {
            try complete { SSL_do_handshake(ssl) }
        } catch {
            let verification = SSL_get_verify_result(ssl)
            guard verification != Int(X509_V_OK) else { throw TransportError(error.description) }
            let reason = String(cString: X509_verify_cert_error_string(verification))
            throw TransportError("the certificate of \(host) is not trusted: \(reason)", isTransient: false)
        }
    }

    deinit {
        SSL_free(ssl)
        buffer.deallocate()
    }

    func send(_ bytes: UnsafeRawBufferPointer) throws(SocketError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20))
            let ssl = ssl
            rest = rest.dropFirst(Int(try complete { SSL_write(ssl, part.baseAddress, CInt(part.count)) }))
        }
    }

    func receive(into buffer: UnsafeMutableRawBufferPointer) throws(SocketError) -> Int {
        let ssl = ssl
        let wanted = CInt(min(buffer.count, 1 << 20))
        return Int(try complete { SSL_read(ssl, buffer.baseAddress, wanted) })
    }

    var isQuiet: Bool { SSL_pending(ssl) == 0 && BIO_ctrl_pending(incoming) == 0 && socket.isQuiet }

    /// Repeats a step until it is done, moving bytes between OpenSSL and the socket; 0 is the end of the stream.
    @discardableResult
    private func complete(_ step: () -> CInt) throws(SocketError) -> CInt {
        while true {
            ERR_clear_error()
            let result = step()
            let reason = SSL_get_error(ssl, result)
            try flush()
            if result > 0 { return result }
            switch reason {
            case SSL_ERROR_WANT_READ:
                let count = try socket.receive(into: buffer)
                // A peer that closes without a word may have been cut off, and what came before is not whole.
                guard count > 0 else { throw SocketError("\(host) closed the connection") }
                BIO_write(incoming, buffer.baseAddress, CInt(count))
            case SSL_ERROR_WANT_WRITE: continue
            case SSL_ERROR_ZERO_RETURN: return 0
            default: throw SocketError("TLS with \(host): \(Self.lastError())")
            }
        }
    }

    private func flush() throws(SocketError) {
        while BIO_ctrl_pending(outgoing) > 0 {
            let count = BIO_read(outgoing, buffer.baseAddress, CInt(buffer.count))
            guard count > 0 else { return }
            try socket.send(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)]))
        }
    }

    /// What OpenSSL says of the last failure of this thread.
    static func lastError() -> String {
        let code = ERR_get_error()
        guard code != 0, let reason = ERR_reason_error_string(code) else { return "the connection failed" }
        return String(cString: reason)
    }
}

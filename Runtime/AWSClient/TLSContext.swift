internal import AWSCore
internal import COpenSSL

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What all TLS connections share: the certificates that are trusted.
///
/// Unchecked: OpenSSL counts the references of an `SSL_CTX` and locks it; it is not changed after `init`.
final class TLSContext: @unchecked Sendable {
    let pointer: OpaquePointer

    init() throws(TransportError) {
        // Without this, OpenSSL reads its configuration file first, which costs a cold function a millisecond.
        OPENSSL_init_ssl(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
        guard let pointer = SSL_CTX_new(TLS_client_method()) else {
            throw TransportError("TLS cannot start: \(TLSStream.lastError())", isTransient: false)
        }
        self.pointer = pointer
        SSL_CTX_ctrl(pointer, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(TLS1_2_VERSION), nil)
        SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
        try trust()
    }

    deinit { SSL_CTX_free(pointer) }

    /// A directory that is indexed by names is read only as far as a chain needs it; a file is parsed whole, which
    /// takes milliseconds.
    ///
    /// OpenSSL's own default paths are those of the machine it was built for, not of the one it runs on.
    private func trust() throws(TransportError) {
        for name in ["AWS_CA_BUNDLE", "SSL_CERT_FILE"] {
            guard let file = Environment.value(name), !file.isEmpty else { continue }
            guard SSL_CTX_load_verify_file(pointer, file) == 1 else {
                throw TransportError("\(name) cannot be read: \(file)", isTransient: false)
            }
            return
        }
        // The name under which the index has Amazon Root CA 1.
        let directory = "/etc/ssl/certs"
        if access("\(directory)/ce5e74ef.0", R_OK) == 0, SSL_CTX_load_verify_dir(pointer, directory) == 1 { return }
        // Amazon Linux and Fedora, Debian, Alpine and macOS.
        let files = ["/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"]
        for file in files where access(file, R_OK) == 0 {
            if SSL_CTX_load_verify_file(pointer, file) == 1 { return }
        }
        SSL_CTX_set_default_verify_paths(pointer)
    }
}

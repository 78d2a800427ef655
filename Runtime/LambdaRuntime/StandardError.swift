#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The function's log.
enum StandardError {
    /// Writes a line in one piece, so that lines of several loops do not mix.
    static func write(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.span.withUnsafeBytes { rest in
                #if canImport(Darwin)
                Darwin.write(2, rest.baseAddress.map { $0 + written }, rest.count - written)
                #elseif canImport(Musl)
                Musl.write(2, rest.baseAddress.map { $0 + written }, rest.count - written)
                #else
                Glibc.write(2, rest.baseAddress.map { $0 + written }, rest.count - written)
                #endif
            }
            guard count > 0 || errno == EINTR else { return }
            written += max(0, count)
        }
    }
}

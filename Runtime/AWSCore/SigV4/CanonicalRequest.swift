/// A request in the form that is signed.
///
/// Follows <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>, step 1.
public struct CanonicalRequest: Sendable, Equatable {
    private let bytes: [UInt8]
    /// The names of the headers in it, `host;x-amz-date`.
    public let signedHeaders: String

    /// The text whose hash is signed.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes the form out of its parts; a signed header that the request lacks counts as empty, as S3 takes it.
    init(_ request: HTTPRequest, path: String, query: String, signing names: [String], payloadHash: String) {
        let names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let entries = request.headers.entries
        signedHeaders = names.joined(separator: ";")
        var out: [UInt8] = []
        out.reserveCapacity(1024)
        for line in [request.method, path, query] {
            out += line.utf8
            out.append(10)
        }
        for name in names {
            out += name.utf8
            var separator = UInt8(ascii: ":")
            for entry in entries where HTTPFields.equal(entry.name, name) {
                out.append(separator)
                Self.fold(entry.value, into: &out)
                separator = UInt8(ascii: ",")
            }
            if separator == UInt8(ascii: ":") { out.append(separator) }
            out.append(10)
        }
        out.append(10)
        out += signedHeaders.utf8
        out.append(10)
        out += payloadHash.utf8
        bytes = out
    }

    /// The text that the signing key signs, step 2 and 3 of the same page.
    public func stringToSign(date: String, scope: SigningScope) -> String {
        "\(SigV4.algorithm)\n\(date)\n\(scope.description)\n\(Text.hex(Digest.sha256(bytes)))"
    }

    /// Adds a header's value with its outer space gone and each inner run of spaces and line breaks one space.
    private static func fold(_ value: String, into out: inout [UInt8]) {
        let start = out.count
        var isSpaceDue = false
        for byte in value.utf8 {
            if byte == 32 || (9...13).contains(byte) {
                isSpaceDue = out.count > start
            } else {
                if isSpaceDue { out.append(32) }
                isSpaceDue = false
                out.append(byte)
            }
        }
    }
}

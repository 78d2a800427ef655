internal import AWSCore
internal import AWSWire

/// Who signed a request and for what: `AKID/20261122/us-east-1/sqs/aws4_request`.
struct CredentialScope {
    /// The account that a 12-digit access key names.
    var account: String?
    var region: String
    var service: String

    /// Reads the scope from the `Authorization` header, or from a presigned URL's query.
    init?(_ request: borrowing HTTPRequest) {
        if let header = request.headers.bytes("authorization") {
            self.init(header: header)
        } else if let query = request.query, query.contains("X-Amz-Credential="),
            let text = Query(query)["X-Amz-Credential"]
        {
            self.init(Array(text.utf8)[...], isInHeader: false)
        } else {
            return nil
        }
    }

    /// Reads `AWS4-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=...`, byte by byte: every request has one.
    private init?(header: ArraySlice<UInt8>) {
        let usual: StaticString = "AWS4-HMAC-SHA256 Credential="
        let start =
            header.begins(with: usual)
            ? header.startIndex + usual.utf8CodeUnitCount : header.end(of: "Credential=")
        guard let start else { return nil }
        self.init(header[start...], isInHeader: true)
    }

    /// Reads a scope up to the end, in a header up to a comma or a space.
    ///
    /// An access key may hold slashes (MinIO's do): the four fixed parts count from the end.
    private init?(_ text: ArraySlice<UInt8>, isInHeader: Bool) {
        let scope = text.withUnsafeBufferPointer { bytes -> (account: String?, region: String, service: String)? in
            // Where the last four slashes are.
            var (first, second, third, last) = (-1, -1, -1, -1)
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte == UInt8(ascii: "/") {
                    (first, second, third, last) = (second, third, last, at)
                } else if isInHeader, byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") {
                    break
                }
                at += 1
            }
            guard first >= 0 else { return nil }
            let isAccount = first == 12 && bytes[..<12].allSatisfy { (48...57).contains($0) }
            return (
                isAccount ? Self.text(bytes[..<12]) : nil, Self.text(bytes[(second + 1)..<third]),
                Self.text(bytes[(third + 1)..<last])
            )
        }
        guard let scope else { return nil }
        (account, region, service) = scope
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// Where a literal that the bytes hold ends.
    func end(of literal: StaticString) -> Int? {
        withUnsafeBufferPointer { bytes in
            let count = literal.utf8CodeUnitCount
            var at = 0
            while at + count <= bytes.count {
                var i = 0
                while i < count, bytes[at + i] == literal.utf8Start[i] { i += 1 }
                if i == count { return startIndex + at + count }
                at += 1
            }
            return nil
        }
    }

    /// Whether the bytes are just a literal.
    func equals(_ literal: StaticString) -> Bool { count == literal.utf8CodeUnitCount && begins(with: literal) }

    /// Whether a literal is what the bytes begin with.
    func begins(with literal: StaticString) -> Bool {
        withUnsafeBufferPointer { bytes in
            let count = literal.utf8CodeUnitCount
            guard bytes.count >= count else { return false }
            var i = 0
            while i < count, bytes[i] == literal.utf8Start[i] { i += 1 }
            return i == count
        }
    }

    /// The bytes as text.
    var text: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
}

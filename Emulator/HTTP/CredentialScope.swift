internal import AWSCore
internal import AWSWire

/// Who signed a request and for what: `AKID/20261122/us-east-1/sqs/aws4_request`.
struct CredentialScope {
    /// The account that a 12-digit access key names.
    var account: String?
    var region: String
    var service: String

    /// Reads the scope from the `Authorization` header, or from a presigned URL's query.
    init?(_ request: HTTPRequest) {
        if let header = request.headers.bytes("authorization") {
            self.init(header: header)
        } else if let query = request.query, query.contains("X-Amz-Credential="),
            let text = Query(query)["X-Amz-Credential"]
        {
            self.init(Array(text.utf8)[...])
        } else {
            return nil
        }
    }

    /// Reads `AWS4-HMAC-SHA256 Credential=..., SignedHeaders=..., Signature=...`, byte by byte: every request has one.
    private init?(header: ArraySlice<UInt8>) {
        guard let start = header.end(of: "Credential="), start < header.endIndex else { return nil }
        let end = header[start...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
        self.init(header[start..<(end ?? header.endIndex)])
    }

    /// An access key may hold slashes (MinIO's do): the four fixed parts count from the end.
    private init?(_ text: ArraySlice<UInt8>) {
        let slash = UInt8(ascii: "/")
        guard let last = text.lastIndex(of: slash), let third = text[..<last].lastIndex(of: slash),
            let second = text[..<third].lastIndex(of: slash), let first = text[..<second].lastIndex(of: slash)
        else { return nil }
        let key = text[..<first]
        account = key.count == 12 && key.allSatisfy { (48...57).contains($0) } ? key.text : nil
        region = text[(second + 1)..<third].text
        service = text[(third + 1)..<last].text
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
    func equals(_ literal: StaticString) -> Bool {
        count == literal.utf8CodeUnitCount && end(of: literal) != nil
    }

    /// The bytes as text.
    var text: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
}

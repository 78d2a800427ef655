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
        if let header = request.headers["authorization"] {
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
    private init?(header: String) {
        let bytes = Array(header.utf8)
        let name = Array("Credential=".utf8)
        var start = 0
        while start + name.count <= bytes.count, !bytes[start..<start + name.count].elementsEqual(name) { start += 1 }
        start += name.count
        guard start < bytes.count else { return nil }
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") } ?? bytes.count
        self.init(bytes[start..<end])
    }

    /// An access key may hold slashes (MinIO's do): the four fixed parts count from the end.
    private init?(_ text: ArraySlice<UInt8>) {
        var slashes: [Int] = []
        var at = text.endIndex
        while at > text.startIndex, slashes.count < 4 {
            at -= 1
            if text[at] == UInt8(ascii: "/") { slashes.append(at) }
        }
        guard slashes.count == 4 else { return nil }
        let key = text[..<slashes[3]]
        account =
            key.count == 12 && key.allSatisfy { (48...57).contains($0) } ? String(decoding: key, as: UTF8.self) : nil
        region = String(decoding: text[(slashes[2] + 1)..<slashes[1]], as: UTF8.self)
        service = String(decoding: text[(slashes[1] + 1)..<slashes[0]], as: UTF8.self)
    }
}

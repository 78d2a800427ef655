internal import AWSCore
internal import AWSWire

/// Breaks requests: their bytes, JSON, headers, paths, queries, methods and targets.
///
/// What it makes could still come through the edge's own reader of HTTP: no line ends in headers, no spaces in paths.
struct RequestMutation {
    var random: SeededRandom
    /// The targets of all operations, as `AmazonSQS.SendMessage`.
    let targets: [String]
    /// A body of before, pieces of which get into others.
    private var before: [UInt8] = []

    init(random: SeededRandom, targets: [String]) {
        self.random = random
        self.targets = targets
    }

    /// Breaks a request in one to four places.
    mutating func mutate(_ request: inout HTTPRequest) {
        let original = request.body
        for _ in 0..<(1 + random.below(3)) {
            switch random.below(20) {
            case 0...7: body(&request)
            case 8...10: header(&request)
            case 11, 12: path(&request)
            case 13...15: query(&request)
            case 16:
                request.method = random.pick(["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "get", "X"])
            case 17: target(&request)
            default: forms(&request)
            }
        }
        before = original
    }

    // MARK: bodies

    private mutating func body(_ request: inout HTTPRequest) {
        if random.chance(60), let json = try? JSON(parsing: request.body) {
            var mutation = JSONMutation(random: random)
            request.body = mutation.mutated(json)
            random = mutation.random
        } else if request.headers["content-type"]?.contains("form") == true, random.chance(60) {
            request.body = Array(pairs(String(decoding: request.body, as: UTF8.self)).utf8)
        } else {
            bytes(&request.body)
        }
    }

    /// Changes some bytes somewhere.
    private mutating func bytes(_ body: inout [UInt8]) {
        let at = random.below(body.count + 1)
        let end = min(body.count, at + random.below(12))
        switch random.below(9) {
        case 0: body.removeSubrange(at..<end)
        case 1: body.removeSubrange(at...)
        case 2: body.insert(contentsOf: random.bytes(1 + random.below(8)), at: at)
        case 3: body.insert(contentsOf: random.pick(Self.pieces), at: at)
        case 4: body.insert(contentsOf: body[at..<end], at: at)
        case 5: body.replaceSubrange(at..<end, with: before.prefix(random.below(64)))
        case 6: body = random.chance(50) ? [] : before
        case 7 where random.chance(10):
            let piece = random.pick(Self.bombs)
            body.insert(contentsOf: (0..<(1 << random.below(13))).flatMap { _ in piece }, at: at)
        default:
            guard at < body.count else { return }
            body[at] =
                random.chance(50) ? body[at] ^ UInt8(1 << random.below(8)) : UInt8(truncatingIfNeeded: random.next())
        }
    }

    /// Pieces of bytes that readers stumble over: no UTF-8, the ends of texts, lengths of CBOR and XML that lie.
    private static let pieces: [[UInt8]] = [
        [0], [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
        [0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        [0xBF], [0x9F], [0x7F, 0x61, 0x61], [0xC1, 0xFB, 0x7F, 0xF0, 0, 0, 0, 0, 0, 0], [0xF9, 0x7E, 0], [0xDB, 1],
        [0x1C],
        [0xC2, 0x49, 1, 0, 0, 0, 0, 0, 0, 0, 0], [0x3B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        Array("\\ud800".utf8), Array("\\u0000".utf8), Array("1e999".utf8), Array("]]>".utf8), Array("&#0;".utf8),
        Array("&#x110000;".utf8), Array("<!DOCTYPE a [<!ENTITY b \"c\">]>&b;".utf8), Array("<![CDATA[".utf8),
        Array("<!--".utf8), Array("<?".utf8), Array("</".utf8), Array("%".utf8), Array("%zz".utf8), Array("&&==".utf8),
        Array("\r\n0\r\n\r\n".utf8), Array("ffffffffffffffff\r\n".utf8), Array("-1\r\n".utf8),
    ]

    /// Pieces that open a level each.
    private static let bombs: [[UInt8]] = [
        Array("[".utf8), Array("{\"a\":".utf8), Array("{\"M\":{\"a\":".utf8), Array("<a>".utf8), [0x81],
        [0xA1, 0x61, 0x61], [0x9F],
        [0xC1], Array("(".utf8), Array("A".utf8), Array("NOT ".utf8),
    ]

    // MARK: heads

    private mutating func header(_ request: inout HTTPRequest) {
        var fields = request.headers.entries
        let at = random.below(fields.count)
        switch fields.isEmpty ? 5 : random.below(6) {
        case 0: fields.remove(at: at)
        case 1: fields.insert(fields[at], at: random.below(fields.count))
        case 2: fields[at].value = legal(text())
        case 3: fields[at].value = legal(broken(fields[at].value))
        default: fields.append((random.pick(Self.headers), legal(text())))
        }
        request.headers = HTTPFields(fields)
    }

    private static let headers = [
        "Content-Type", "Content-Encoding", "Content-MD5", "Content-Length", "Range", "If-Match", "If-None-Match",
        "If-Modified-Since", "If-Unmodified-Since", "Host", "Authorization", "X-Amz-Target", "X-Amz-Date",
        "x-amz-decoded-content-length", "x-amz-content-sha256", "x-amz-copy-source", "x-amz-copy-source-range",
        "x-amz-copy-source-if-match", "x-amz-meta-", "x-amz-meta-a", "x-amz-checksum-crc32", "x-amz-checksum-sha256",
        "x-amz-sdk-checksum-algorithm", "x-amz-trailer", "x-amz-tagging", "x-amz-acl", "x-amz-storage-class",
        "x-amz-expected-bucket-owner", "x-amz-security-token", "x-amzn-query-mode", "smithy-protocol", "Expires",
        "x-amz-metadata-directive", "x-amz-object-attributes", "x-amz-mp-object-size", "x-amz-client-context",
        "x-amz-invocation-type", "x-amz-log-type", "Transfer-Encoding", "Expect",
    ]

    private mutating func path(_ request: inout HTTPRequest) {
        var parts = request.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let at = random.below(parts.count)
        switch random.below(5) {
        case 0: parts.remove(at: at)
        case 1: parts.insert(parts[at], at: at)
        case 2: parts.insert(random.pick(Self.segments), at: at)
        case 3: parts[at] = broken(parts[at])
        default: parts[at] = random.pick(Self.segments)
        }
        let path = parts.joined(separator: "/")
        request.path = String(decoding: path.utf8.filter { $0 > 32 && $0 != 127 && $0 != 63 }, as: UTF8.self)
        if request.path.isEmpty { request.path = "/" }
    }

    private static let segments = [
        "", ".", "..", "%", "%2", "%zz", "%00", "%0d%0a", "%2F", "%ff%fe", "%C3%28", "ü☃", "+", "a%20b", "photos",
        "orders",
        "000000000000", "2015-03-31", "functions", "event-source-mappings", "service", "operation", "*", "~", ":",
        String(repeating: "a", count: 2000),
    ]

    private mutating func query(_ request: inout HTTPRequest) {
        let text = pairs(request.query ?? "")
        request.query = text.isEmpty && random.chance(50) ? nil : text
    }

    /// A query or form with a pair added, gone, doubled or broken.
    private mutating func pairs(_ text: String) -> String {
        var pairs = text.split(separator: "&", omittingEmptySubsequences: false).map(String.init)
        let at = random.below(pairs.count)
        switch random.below(6) {
        case 0: pairs.remove(at: at)
        case 1: pairs.insert(pairs[at], at: at)
        case 2: pairs[at] = broken(pairs[at])
        case 3:
            pairs[at] += random.pick(["%", "%zz", "=", ".1", ".999999999999999999999", ".-1", ".member.1", ".1.Name=a"])
        default:
            pairs.append(random.pick(Self.parameters) + random.pick(["", "=", "=" + Text.percentEncoded(self.text())]))
        }
        return String(decoding: pairs.joined(separator: "&").utf8.filter { $0 > 32 && $0 != 127 }, as: UTF8.self)
    }

    private static let parameters = [
        "uploads", "uploadId", "partNumber", "acl", "tagging", "versionId", "versions", "list-type=2&", "max-keys",
        "prefix",
        "delimiter", "marker", "continuation-token", "encoding-type", "start-after", "location", "policy", "delete",
        "response-content-type", "response-expires", "attributes", "Action", "Version", "QueueUrl", "Attribute.1.Name",
        "MessageAttribute.99999999999.Name", "MessageAttribute.1.Value.StringValue", "Entry.1.Id", "MaxItems", "Marker",
        "Qualifier", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders",
        "X-Amz-Signature", "X-Amz-Security-Token", "AWSAccessKeyId", "Signature", "Expires", "x-id=GetObject", "%00",
        "a.b.c.d.e.f",
    ]

    private mutating func target(_ request: inout HTTPRequest) {
        let target = random.chance(70) ? random.pick(targets) : broken(random.pick(targets))
        if request.path.hasPrefix("/service/") {
            let parts = target.split(separator: ".")
            request.path = "/service/\(parts.first ?? "")/operation/\(parts.last ?? "")"
        } else {
            request.headers["X-Amz-Target"] = legal(target)
        }
    }

    /// Changes what form a request has: its media type, or the protocol that it says it speaks.
    private mutating func forms(_ request: inout HTTPRequest) {
        switch random.below(4) {
        case 0:
            request.headers["Content-Type"] = random.pick([
                "application/x-amz-json-1.0", "application/x-amz-json-1.1", "application/json", "application/cbor",
                "text/xml",
                "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-8", "",
            ])
        case 1: request.headers["smithy-protocol"] = random.pick(["rpc-v2-cbor", "rpc-v2-json"])
        case 2: FuzzCorpus.chunk(&request, isSigned: random.chance(50))
        default: request.headers["X-Amz-Target"] = nil
        }
    }

    // MARK: texts

    private mutating func text() -> String {
        random.chance(10) ? String(repeating: "x", count: 1 << random.below(14)) : random.pick(Self.texts)
    }

    private static let texts = [
        "", " ", "0", "-1", "1", "10000", "10001", "2147483648", "9223372036854775807", "9223372036854775808", "1e3",
        "0x10",
        "NaN", "true", "null", "*", "a", "ü☃😀", "a,b", "\"a\", \"b\"", "\"", "bytes=0-", "bytes=-0", "bytes=5-2",
        "bytes=0-0,2-3", "bytes=99999999999999999999-", "Sun, 22 Nov 2026 12:00:00 GMT",
        "Sun, 99 Nov 2026 99:00:00 GMT",
        "2026-11-22T12:00:00Z", "9999-99-99T99:99:99Z", "20261122T120000Z", "AWS4-HMAC-SHA256 Credential=a/b/c/d/e",
        "AWS4-HMAC-SHA256 Credential=,SignedHeaders=,Signature=", "AWS4-HMAC-SHA256", "AWS a:b", "/photos/a/b.txt",
        "photos/%zz?versionId=", "//", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "UNSIGNED-PAYLOAD", "AAAA", "=", "rpc-v2-cbor", "aws-chunked,gzip", "photos.s3.localhost:4566", "sqs.localhost",
        "k=v&k=w", "REPLACE", "ENABLED", "Event", "DryRun",
    ]

    private mutating func broken(_ text: String) -> String {
        var bytes = Array(text.utf8)
        self.bytes(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A text as a header's value can be.
    private func legal(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 >= 32 && $0 != 127 || $0 == 9 }, as: UTF8.self)
    }
}

import AWSCore
import AWSSQS
import AWSWire
import EmulatorCore
import SQSService
import Store
import Testing

@testable import EmulatorHTTP
@testable import S3Service

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// An S3 of its own at a frozen time, spoken to in HTTP without a socket.
final class S3Fixture: Sendable {
    let environment: ServiceEnvironment
    let service: S3Service
    private let gateway: Gateway
    private let queues: SQSService

    /// Sunday, 22 November 2026, noon.
    static let noon = CalendarDate(year: 2026, month: 11, day: 22, hour: 12).timestamp

    init(_ storage: Storage = .memory, encryptsAtRest: Bool = false, enforcesAccess: Bool = false) async throws {
        environment = ServiceEnvironment(storage: storage)
        service = try S3Service(environment, .init(encryptsAtRest: encryptsAtRest, enforcesAccess: enforcesAccess))
        queues = try SQSService(environment)
        environment.bus.register(queues)
        gateway = Gateway([service], timeline: environment.timeline, defaults: .init(account: "123456789012"))
        environment.timeline.freeze()
        await environment.timeline.set(to: Self.noon)
    }

    var timeline: Timeline { environment.timeline }

    var ledger: Ledger { environment.ledger }

    /// Sends a request; the target is a path with its query, percent-encoded.
    ///
    /// - Parameters:
    ///   - addsDigest: whether a body that needs one gets a digest where the headers have none, as clients do.
    ///   - addsLength: whether the body's length is told where the headers tell none, as clients do.
    @discardableResult
    func send(
        _ method: String,
        _ target: String,
        _ headers: [String: String] = [:],
        body: [UInt8] = [],
        region: String? = nil,
        addsDigest: Bool = true,
        addsLength: Bool = true
    ) async -> HTTPResponse {
        var headers = headers
        let isLocked = method == "PUT" && headers.keys.contains { $0.hasPrefix("x-amz-object-lock-") }
        let needsDigest = target.hasSuffix("?delete") || target.hasSuffix("?object-lock") || isLocked
        let hasDigest = headers.keys.contains { $0 == "Content-MD5" || $0.hasPrefix("x-amz-checksum-") }
        if addsDigest, needsDigest, method != "GET", !hasDigest {
            headers["Content-MD5"] = Text.base64(Digest.md5(body))
        }
        if addsLength, method != "GET", headers["Content-Length"] == nil { headers["Content-Length"] = "\(body.count)" }
        return await gateway.whole(request(method, target, headers, body: body, region: region))
    }

    /// How many bytes are kept of a body that comes behind the head of a request.
    func kept(_ method: String, _ target: String, _ headers: [String: String], of body: [UInt8]) -> Int {
        let headers = headers.merging(["Content-Length": "\(body.count)"]) { told, _ in told }
        guard let receiver = gateway.receiver(for: request(method, target, headers)) else { return 0 }
        body.withUnsafeBytes { receiver.receive($0) }
        return receiver.count
    }

    /// Begins a copy that is large enough to take a while; the closure ends it.
    func beginCopy(_ source: String, to key: String) throws -> @Sendable () async -> HTTPResponse {
        let answer = gateway.answer(request("PUT", "/shop/\(key)", ["x-amz-copy-source": "shop/\(source)"]))
        guard case .later(let rest) = answer else { throw AWSError("NotLater", "the copy was made at once") }
        return rest
    }

    private func request(
        _ method: String,
        _ target: String,
        _ headers: [String: String] = [:],
        body: [UInt8] = [],
        region: String? = nil
    ) -> HTTPRequest {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var request = HTTPRequest(
            method: method,
            path: String(halves[0]),
            query: halves.count > 1 ? String(halves[1]) : nil,
            body: body
        )
        request.headers.add("Host", "localhost:4566")
        if let region {
            request.headers.add("Authorization", "AWS4-HMAC-SHA256 Credential=test/20261122/\(region)/s3/aws4_request")
        }
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { request.headers.add(name, value) }
        return request
    }

    // MARK: queues

    var context: RequestContext {
        RequestContext(account: "123456789012", region: "us-east-1", requestID: "", now: timeline.now, host: "")
    }

    /// Makes a queue; gives its ARN.
    @discardableResult
    func makeQueue(_ name: String = "queue") throws -> String {
        _ = try environment.bus.callNow(SQS.CreateQueue.self, .init { $0.queueName = name }, context)
        return "arn:aws:sqs:us-east-1:123456789012:\(name)"
    }

    /// The messages that a queue got since this was last asked.
    func messages(_ name: String = "queue") async throws -> [JSON] {
        await timeline.quiesce()
        let url = "http://localhost/123456789012/\(name)"
        var all: [JSON] = []
        while true {
            let input = SQS.ReceiveMessage.Input {
                $0.queueUrl = url
                $0.maxNumberOfMessages = 10
                $0.waitTimeSeconds = 0
            }
            let got = try environment.bus.callNow(SQS.ReceiveMessage.self, input, context).messages ?? []
            if got.isEmpty { return all }
            for message in got {
                all.append(try JSON(parsing: (message.body ?? "").utf8))
                let done = SQS.DeleteMessage.Input {
                    $0.queueUrl = url
                    $0.receiptHandle = message.receiptHandle ?? ""
                }
                _ = try environment.bus.callNow(SQS.DeleteMessage.self, done, context)
            }
        }
    }

    /// The records of the messages that a queue got since, without test events.
    func records(_ name: String = "queue") async throws -> [JSON] {
        try await messages(name).flatMap { $0["Records"]?.array ?? [] }
    }

    /// Has a queue told of events in `shop`, and forgets the test event.
    func tell(_ events: [String], _ filter: [(String, String)] = []) async throws {
        let arn = try makeQueue()
        let rules = filter.map { "<FilterRule><Name>\($0.0)</Name><Value>\($0.1)</Value></FilterRule>" }.joined()
        let key = filter.isEmpty ? "" : "<Filter><S3Key>\(rules)</S3Key></Filter>"
        let list = events.map { "<Event>\($0)</Event>" }.joined()
        let target = "<QueueConfiguration><Id>mine</Id><Queue>\(arn)</Queue>\(list)\(key)</QueueConfiguration>"
        let body = "<NotificationConfiguration>\(target)</NotificationConfiguration>"
        #expect(await send("PUT", "/shop?notification", body: Array(body.utf8)).status == 200)
        let first = try await messages().first
        #expect(first?["Event"]?.string == "s3:TestEvent")
    }

    /// Puts a configuration of `shop`.
    @discardableResult
    func configure(_ kind: String, _ body: String) async -> HTTPResponse {
        let answer = await send("PUT", "/shop?\(kind)", body: Array(body.utf8))
        #expect(answer.failure == "200 ")
        return answer
    }

    /// Has `shop` keep versions.
    func keepVersions(_ status: String = "Enabled") async {
        await configure("versioning", "<VersioningConfiguration><Status>\(status)</Status></VersioningConfiguration>")
    }

    // MARK: what most tests do

    func makeBucket(_ name: String = "shop") async { await send("PUT", "/\(name)") }

    @discardableResult
    func put(_ key: String, _ text: String = "", _ headers: [String: String] = [:]) async -> HTTPResponse {
        await send("PUT", "/shop/\(Text.percentEncoded(key, keepingSlash: true))", headers, body: Array(text.utf8))
    }

    @discardableResult
    func get(_ key: String, _ headers: [String: String] = [:], query: String = "") async -> HTTPResponse {
        await send("GET", "/shop/\(Text.percentEncoded(key, keepingSlash: true))\(query)", headers)
    }

    @discardableResult
    func head(_ key: String, _ headers: [String: String] = [:], query: String = "") async -> HTTPResponse {
        await send("HEAD", "/shop/\(Text.percentEncoded(key, keepingSlash: true))\(query)", headers)
    }

    /// Begins an upload of `shop/key`; gives its id.
    func beginUpload(_ headers: [String: String] = [:]) async -> String {
        await send("POST", "/shop/key?uploads", headers).text(of: "UploadId")
    }

    /// Uploads a part of `shop/key`; gives its ETag.
    @discardableResult
    func upload(
        _ number: Int,
        _ body: [UInt8],
        _ upload: String,
        _ headers: [String: String] = [:]
    ) async -> HTTPResponse {
        await send("PUT", "/shop/key?partNumber=\(number)&uploadId=\(upload)", headers, body: body)
    }

    /// Completes an upload of `shop/key` with parts of these ETags.
    func complete(
        _ upload: String,
        _ parts: [(number: Int, etag: String, more: String)],
        _ headers: [String: String] = [:]
    ) async -> HTTPResponse {
        let list = parts.map { "<Part><PartNumber>\($0.number)</PartNumber><ETag>\($0.etag)</ETag>\($0.more)</Part>" }
        let body = "<CompleteMultipartUpload>\(list.joined())</CompleteMultipartUpload>"
        return await send("POST", "/shop/key?uploadId=\(upload)", headers, body: Array(body.utf8))
    }
}

extension FileSystem {
    /// The files of a folder and those below it.
    static func files(_ folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var out: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let path = "\(folder)/\(name)"
            out += FileSystem.status(path) != nil && FileSystem.read(path) == nil ? files(path) : [path]
        }
        return out
    }
}

extension HTTPHandler {
    /// The answer to a request, of which a long body goes the way that the connection sends it: in runs of a size that
    /// divides nothing evenly.
    func whole(_ request: HTTPRequest) async -> HTTPResponse {
        var request = request
        let body = request.body
        if body.count > 65_536, let receiver = receiver(for: request) {
            for start in stride(from: 0, to: body.count, by: 10_007) {
                body[start..<min(start + 10_007, body.count)].withUnsafeBytes { receiver.receive($0) }
            }
            (request.body, request.stream) = ([], receiver)
        }
        switch answer(request) {
        case .now(let response): return await response.whole
        case .later(let rest): return await rest().whole
        case nil: return HTTPResponse(status: 404)
        }
    }
}

extension HTTPResponse {
    /// The answer with its body in memory.
    fileprivate var whole: HTTPResponse {
        get async {
            var response = inMemory
            guard let stream = response.stream as? any ProducedStream else { return response }
            do {
                while let piece = try await stream.next() { response.body += piece }
            } catch {
                response.status = 599
            }
            response.stream = nil
            return response
        }
    }

    private var inMemory: HTTPResponse {
        var response = self
        if let stream = stream as? any OutgoingStream {
            do { try stream.each { response.body += $0 } } catch { response.status = 599 }
            response.stream = nil
        }
        return response
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    var xml: XMLElement? { try? XMLElement(parsing: body) }

    /// The text of the body's first element of a name.
    func text(of name: String) -> String { xml?.child(name)?.text ?? "" }

    /// The texts of all elements of a path below the root.
    func texts(_ path: String...) -> [String] {
        var elements = xml.map { [$0] } ?? []
        for name in path { elements = elements.flatMap { $0.children.filter { $0.name == name } } }
        return elements.map(\.text)
    }

    /// The error's code and status.
    var failure: String { "\(status) \(text(of: "Code"))" }
}

import AWSClient
import AWSCore
import AWSDynamoDB
import AWSS3
import AWSSQS
import AWSWire
import Synchronization
import Testing

struct AWSClientTests {
    private let pauses = Pauses()

    private final class Pauses: Sendable {
        let all = Mutex<[Duration]>([])
    }

    private func client(_ endpoints: Endpoints, _ transport: any Transport = HTTPTransport()) -> AWSClient {
        var retries = RetryPolicy()
        let pauses = pauses
        retries.pause = { duration in pauses.all.withLock { $0.append(duration) } }
        return AWSClient(
            credentials: Credentials(accessKeyID: "123456789012", secretAccessKey: "secret", sessionToken: "token"),
            region: "eu-west-1",
            endpoints: endpoints,
            retries: retries,
            transport: transport,
            now: { CalendarDate(year: 2026, month: 11, day: 22, hour: 12).timestamp }
        )
    }

    private func client(_ server: LoopbackServer) -> AWSClient { client(Endpoints(all: server.url)) }

    private func send(_ aws: AWSClient) async throws(AWSError) -> SQS.SendMessage.Output {
        try await aws.call(SQS.SendMessage.self) {
            $0.queueUrl = "http://127.0.0.1/q"
            $0.messageBody = "hello"
        }
    }

    @Test func `A request carries its operation, its input and a signature that verifies`() async throws {
        let server = LoopbackServer([.answer(200, body: #"{"MessageId":"m-1"}"#)])
        let output = try await send(client(server))
        #expect(output.messageId == "m-1")
        var request = try #require(server.requests.first)
        #expect(request.headers["X-Amz-Target"] == "AmazonSQS.SendMessage")
        #expect(request.headers["Host"] == server.endpoint)
        #expect(request.headers["X-Amz-Date"] == "20261122T120000Z")
        #expect(request.headers["X-Amz-Security-Token"] == "token")
        #expect(try JSON(parsing: request.body) == ["QueueUrl": "http://127.0.0.1/q", "MessageBody": "hello"])
        let authorization = try #require(request.headers["Authorization"])
        let scope = "Credential=123456789012/20261122/eu-west-1/sqs/aws4_request"
        #expect(authorization.hasPrefix("AWS4-HMAC-SHA256 \(scope), SignedHeaders="))
        for name in ["Authorization", "User-Agent", "Content-Length"] { request.headers[name] = nil }
        let signer = SigV4(service: "sqs", region: "eu-west-1")
        let canonical = signer.canonicalRequest(request, payloadHash: Text.hex(Digest.sha256(request.body)))
        let text = signer.stringToSign(canonical.text, date: "20261122T120000Z")
        let signature = signer.signature(text, secretAccessKey: "secret", date: "20261122T120000Z")
        #expect(authorization.hasSuffix("Signature=\(signature)"))
    }

    @Test func `Calls to a host share one connection`() async throws {
        let server = LoopbackServer([.answer(200, body: "{}"), .answer(200, body: "{}"), .answer(200, body: "{}")])
        let aws = client(server)
        for _ in 1...3 { _ = try await send(aws) }
        #expect(server.connections == 1)
    }

    @Test func `A connection that the server gives up is not used again`() async throws {
        let server = LoopbackServer([
            .answer(200, headers: [("Connection", "close")], body: "{}"), .answer(200, body: "{}"),
        ])
        let aws = client(server)
        for _ in 1...2 { _ = try await send(aws) }
        #expect(server.connections == 2)
    }

    @Test(arguments: [
        LoopbackServer.Reply.answer(503, body: #"{"__type":"ServiceUnavailable"}"#),
        .answer(500, body: ""),
        .answer(400, body: #"{"__type":"com.amazonaws.dynamodb#ProvisionedThroughputExceededException"}"#),
        .hangUp,
    ])
    func `A failure that may pass is tried again after a pause`(_ failure: LoopbackServer.Reply) async throws {
        let server = LoopbackServer([failure, failure, .answer(200, body: #"{"MessageId":"m-1"}"#)])
        #expect(try await send(client(server)).messageId == "m-1")
        #expect(server.requests.count == 3)
        let pauses = pauses.all.withLock(\.self)
        #expect(pauses.count == 2)
        #expect(pauses.allSatisfy { $0 >= .zero && $0 <= .seconds(1) })
    }

    @Test func `After three attempts the error is the caller's`() async throws {
        let failure = LoopbackServer.Reply.answer(503, body: #"{"__type":"ServiceUnavailable","message":"Later."}"#)
        let server = LoopbackServer([failure, failure, failure, failure])
        let error = await #expect(throws: AWSError.self) { try await send(client(server)) }
        #expect(error?.code == "ServiceUnavailable")
        #expect(error?.status == 503)
        #expect(server.requests.count == 3)
    }

    @Test(arguments: [400, 403, 501])
    func `An error that would come again is thrown at once`(_ status: Int) async throws {
        let body = #"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"No queue.","Extra":{"a":1}}"#
        let server = LoopbackServer([.answer(status, headers: [("x-amzn-RequestId", "r-1")], body: body)])
        let error = await #expect(throws: AWSError.self) { try await send(client(server)) }
        #expect(error?.code == "QueueDoesNotExist")
        #expect(error?.message == "No queue.")
        #expect(error?.status == status)
        #expect(error?.requestID == "r-1")
        #expect(error?.fields == [.init("Extra", #"{"a":1}"#)])
        #expect(server.requests.count == 1)
    }

    @Test func `Every attempt of a transaction has the same token`() async throws {
        let server = LoopbackServer([.answer(500), .answer(200, body: "{}"), .answer(200, body: "{}")])
        let aws = client(server)
        for _ in 1...2 { _ = try await aws.call(DynamoDB.TransactWriteItems.self) { $0.transactItems = [] } }
        let tokens = try server.requests.map { try JSON(parsing: $0.body)["ClientRequestToken"]?.string }
        let first = try #require(tokens[0])
        #expect(first.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
        #expect(tokens[1] == first)
        #expect(tokens[2] != first)
    }

    @Test func `A token of the caller's own is kept`() async throws {
        let server = LoopbackServer([.answer(200, body: "{}")])
        _ = try await client(server).call(DynamoDB.TransactWriteItems.self) { $0.clientRequestToken = "mine" }
        #expect(try JSON(parsing: server.requests[0].body)["ClientRequestToken"] == "mine")
    }

    @Test func `S3's requests carry the hash of their body`() async throws {
        let server = LoopbackServer([.answer(200, headers: [("ETag", "\"e\"")])])
        _ = try await client(server).call(S3.PutObject.self) {
            $0.bucket = "lake"
            $0.key = "dt=2026-11-22/a b.jsonl"
            $0.body = Blob("{}\n".utf8)
        }
        let request = try #require(server.requests.first)
        #expect(request.method == "PUT")
        #expect(request.path == "/lake/dt%3D2026-11-22/a%20b.jsonl")
        #expect(request.headers["x-amz-content-sha256"] == Text.hex(Digest.sha256("{}\n".utf8)))
        #expect(String(decoding: request.body, as: UTF8.self) == "{}\n")
    }

    @Test func `Without credentials nothing is sent`() async throws {
        var aws = client(Endpoints(all: "http://127.0.0.1:1"))
        aws.credentials = nil
        let error = await #expect(throws: AWSError.self) { try await send(aws) }
        #expect(error?.code == "MissingCredentials")
    }

    @Test func `A host that refuses connections is a failure that says so`() async throws {
        let error = await #expect(throws: AWSError.self) {
            try await send(client(Endpoints(all: "http://127.0.0.1:1")))
        }
        #expect(error?.code == "ConnectionFailure")
        #expect(error?.message == "connect to 127.0.0.1:1: Connection refused")
        #expect(pauses.all.withLock(\.count) == 2)
    }
}

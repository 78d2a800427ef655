import AWSClient
import AWSCore
import AWSDynamoDB
import AWSS3
import AWSSQS
import AWSWire
import Synchronization
import Testing

/// A transport that answers everything and notes where it was sent.
final class NotingTransport: Transport {
    let sent = Mutex<[(request: HTTPRequest, endpoint: Endpoint)]>([])
    private let body: String

    init(_ body: String = "{}") { self.body = body }

    func send(_ request: HTTPRequest, to endpoint: Endpoint) async throws(TransportError) -> HTTPResponse {
        sent.withLock { $0.append((request, endpoint)) }
        return HTTPResponse(body: Array(body.utf8))
    }

    var last: (request: HTTPRequest, endpoint: Endpoint)? { sent.withLock(\.last) }
}

struct EndpointTests {
    private let transport = NotingTransport()

    private func client(_ variables: [String: String], region: String = "eu-west-1") -> AWSClient {
        AWSClient(
            credentials: Credentials(accessKeyID: "id", secretAccessKey: "secret"),
            region: region,
            endpoints: Endpoints { variables[$0] },
            transport: transport
        )
    }

    private func put(_ aws: AWSClient, bucket: String) async throws {
        _ = try await aws.call(S3.PutObject.self) {
            $0.bucket = bucket
            $0.key = "a/b"
        }
    }

    @Test func `A service's own variable goes before the general one`() async throws {
        let aws = client(["AWS_ENDPOINT_URL_SQS": "http://queue:1", "AWS_ENDPOINT_URL": "http://all:2"])
        _ = try await aws.call(SQS.ListQueues.self) { _ in }
        #expect(transport.last?.endpoint == Endpoint(isSecure: false, host: "queue", port: 1))
        _ = try await aws.call(DynamoDB.ListTables.self) { _ in }
        #expect(transport.last?.endpoint == Endpoint(isSecure: false, host: "all", port: 2))
    }

    @Test(arguments: [
        ("eu-west-1", "dynamodb.eu-west-1.amazonaws.com"), ("cn-north-1", "dynamodb.cn-north-1.amazonaws.com.cn"),
    ])
    func `Without variables a service is AWS's own`(_ region: String, _ host: String) async throws {
        _ = try await client([:], region: region).call(DynamoDB.ListTables.self) { _ in }
        #expect(transport.last?.endpoint == Endpoint(host: host))
        #expect(transport.last?.request.headers["Host"] == host)
    }

    @Test func `Configured endpoints can be ignored`() async throws {
        let aws = client(["AWS_ENDPOINT_URL": "http://all:2", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"])
        _ = try await aws.call(SQS.ListQueues.self) { _ in }
        #expect(transport.last?.endpoint.host == "sqs.eu-west-1.amazonaws.com")
    }

    @Test func `A bucket is in the path on an endpoint of one's own`() async throws {
        try await put(client(["AWS_ENDPOINT_URL": "http://localhost:4566"]), bucket: "lake")
        #expect(transport.last?.request.path == "/lake/a/b")
        #expect(transport.last?.request.headers["Host"] == "localhost:4566")
    }

    @Test func `On AWS a bucket is in the host name`() async throws {
        try await put(client([:]), bucket: "my-lake")
        #expect(transport.last?.request.path == "/a/b")
        #expect(transport.last?.request.headers["Host"] == "my-lake.s3.eu-west-1.amazonaws.com")
        #expect(transport.last?.endpoint.host == "my-lake.s3.eu-west-1.amazonaws.com")
    }

    @Test(arguments: ["my.lake", "My-Lake", "my_lake"])
    func `A bucket whose name the certificate does not cover stays in the path`(_ bucket: String) async throws {
        try await put(client([:]), bucket: bucket)
        #expect(transport.last?.request.path == "/\(bucket)/a/b")
        #expect(transport.last?.request.headers["Host"] == "s3.eu-west-1.amazonaws.com")
    }

    @Test func `An address that is not http is refused`() async throws {
        let error = await #expect(throws: AWSError.self) {
            try await client(["AWS_ENDPOINT_URL": "localhost:4566"]).call(SQS.ListQueues.self) { _ in }
        }
        #expect(error?.code == "InvalidEndpoint")
    }

    @Test(arguments: [
        ("http://127.0.0.1:4566", "127.0.0.1", 4566, "", "127.0.0.1:4566"),
        ("http://[::1]:4566/", "::1", 4566, "", "[::1]:4566"),
        ("https://aws.example/base/", "aws.example", 443, "/base", "aws.example"),
        ("http://aws.example", "aws.example", 80, "", "aws.example"),
    ])
    func `An endpoint is read from its address`(
        _ url: String,
        _ host: String,
        _ port: Int,
        _ path: String,
        _ authority: String
    ) throws {
        let endpoint = try #require(Endpoint(url))
        #expect(endpoint.host == host)
        #expect(Int(endpoint.port) == port)
        #expect(endpoint.basePath == path)
        #expect(endpoint.authority == authority)
        #expect(endpoint.isSecure == url.hasPrefix("https"))
    }
}

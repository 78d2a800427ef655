import AWSCore
import AWSWire
import DynamoDBService
import EmulatorCore
import EmulatorHTTP
import KinesisService
import LambdaService
import S3Service
import SQSService
import Store
import Support
import Testing

@Suite struct GatewayTests {
    private func services(_ environment: ServiceEnvironment) throws -> [any Service] {
        [
            try DynamoDBService(environment), try KinesisService(environment), try LambdaService(environment),
            try S3Service(environment), try SQSService(environment),
        ]
    }

    @Test("Every implemented operation's shapes fit its model")
    func shapes() async throws {
        for service in try services(ServiceEnvironment(storage: .memory)) {
            for entry in service.operations {
                #expect(entry.operation.differences == [], "\(service.model.name):\(entry.name)")
            }
        }
    }

    @Test("An operation that is not built answers NotImplemented and names itself")
    func notImplemented() async throws {
        let sandbox = try await Sandbox { [Unbuilt(model: try KinesisService($0).model)] }
        let reply = await sandbox.call("Kinesis_20131202.MergeShards", [:])
        #expect(reply.status == 501)
        #expect(reply.code == "NotImplemented")
        #expect(reply.message == "kinesis:MergeShards is not implemented by Virga.")
    }

    @Test("A parameter that is not built answers NotImplemented, never success")
    func notImplementedMember() async throws {
        let sandbox = try await Sandbox(services)
        let reply = await sandbox.call(
            "DynamoDB_20120810.CreateTable",
            ["TableName": "abc", "GlobalTableSourceArn": "arn:aws:dynamodb:us-east-1:000000000000:table/abc"]
        )
        #expect(reply.code == "NotImplemented")
    }

    @Test("A value that is not built answers NotImplemented, in the words of the operation's table")
    func notImplementedValue() async throws {
        let sandbox = try await Sandbox(services)
        let reply = await sandbox.call(
            "DynamoDB_20120810.UpdateTable",
            ["TableName": "abc", "ReplicaUpdates": [["Create": ["RegionName": "eu-west-1"]]]]
        )
        #expect(reply.status == 501)
        #expect(reply.message == "dynamodb:UpdateTable with ReplicaUpdates is not implemented by Virga.")
        let built = try services(ServiceEnvironment(storage: .memory)).flatMap(\.operations)
        let entry = try #require(built.first { $0.name == "UpdateTable" })
        #expect(entry.gaps.map(\.what) == ["ReplicaUpdates"])
        #expect(entry.gaps.allSatisfy { entry.tells($0.error) })
        #expect(!entry.tells(.notImplemented("dynamodb:UpdateTable with TableName")))
    }

    @Test("A service that is not built answers NotImplemented and names itself")
    func unknownService() async throws {
        let sandbox = try await Sandbox(services)
        let reply = await sandbox.call("RekognitionService.DetectFaces", [:])
        #expect(reply.status == 501)
        #expect(reply.message?.contains("RekognitionService") == true)
    }

    @Test("A change that the disk did not take is told in the form of its service")
    func lostChange() throws {
        let environment = ServiceEnvironment(storage: .memory)
        let gateway = Gateway(try services(environment), timeline: environment.timeline, defaults: .init())
        let error = AWSError.internalFailure("the disk is full")
        let put = HTTPRequest(method: "PUT", path: "/bucket/key", headers: HTTPFields([("Host", "localhost")]))
        let xml = try #require(gateway.failure(error, of: put))
        #expect(xml.status == 500)
        #expect(String(decoding: xml.body, as: UTF8.self).contains("<Code>InternalError</Code>"))
        let item = HTTPRequest(
            method: "POST",
            path: "/",
            headers: HTTPFields([("Host", "localhost"), ("X-Amz-Target", "DynamoDB_20120810.PutItem")])
        )
        let json = try #require(gateway.failure(error, of: item))
        #expect(json.status == 500)
        #expect(try JSON(parsing: json.body)["__type"]?.string?.hasSuffix("InternalFailure") == true)
    }

    @Test("A 12-digit access key is the account")
    func account() async throws {
        let sandbox = try await Sandbox(services)
        let response = await sandbox.send(
            HTTPRequest(
                method: "POST",
                path: "/",
                headers: HTTPFields([
                    ("Host", "localhost"), ("X-Amz-Target", "AmazonSQS.CreateQueue"),
                    (
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=111122223333/20261122/eu-west-1/sqs/aws4_request, SignedHeaders=host, Signature=0"
                    ),
                ]),
                body: Array(#"{"QueueName":"q"}"#.utf8)
            )
        )
        #expect(try JSON(parsing: response.body)["QueueUrl"] == "http://localhost/111122223333/q")
    }

    @Test("DynamoDB's answers carry the checksum of their body")
    func checksum() async throws {
        let sandbox = try await Sandbox(services)
        let reply = await sandbox.call("DynamoDB_20120810.ListTables", [:])
        #expect(reply.headers["x-amz-crc32"] == String(reply.body.bytes.withUnsafeBytes { CRC32.of($0) }))
    }

    @Test(
        "A bucket in the host is the bucket in the path",
        arguments: [
            ("bucket.s3.localhost:4566", "bucket"), ("bucket.s3.eu-west-1.amazonaws.com", "bucket"),
            ("my.bucket.s3.localhost", "my.bucket"),
        ]
    )
    func virtualHost(_ host: String, _ bucket: String) async throws {
        let sandbox = try await Sandbox(services)
        let response = await sandbox.send(HTTPRequest(method: "GET", path: "/", headers: HTTPFields([("Host", host)])))
        #expect(String(decoding: response.body, as: UTF8.self).contains("<BucketName>\(bucket)</BucketName>"))
    }
}

/// A service of which nothing is built.
private struct Unbuilt: Service {
    let model: ServiceModel
    var operations: [OperationEntry] { [] }

    func reset() throws(AWSError) {}
}

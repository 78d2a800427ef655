import AWSCore
import AWSWire
import EmulatorCore
import Testing

@testable import S3Service

@Suite("Who is told of what happens")
struct NotificationRuleTests {
    private static let queue = "arn:aws:sqs:us-east-1:123456789012:queue"

    private static func target(
        _ filter: [(String, String)] = [],
        event: String = "s3:ObjectCreated:*",
        arn: String = queue
    ) -> String {
        let rules = filter.map { "<FilterRule><Name>\($0.0)</Name><Value>\($0.1)</Value></FilterRule>" }.joined()
        let key = filter.isEmpty ? "" : "<Filter><S3Key>\(rules)</S3Key></Filter>"
        return "<QueueConfiguration><Queue>\(arn)</Queue><Event>\(event)</Event>\(key)</QueueConfiguration>"
    }

    private func put(_ targets: [String], _ headers: [String: String] = [:]) async throws -> (HTTPResponse, S3Fixture) {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        try s3.makeQueue()
        let body = "<NotificationConfiguration>\(targets.joined())</NotificationConfiguration>"
        return (await s3.send("PUT", "/shop?notification", headers, body: Array(body.utf8)), s3)
    }

    @Test("A target gets an id, and the names of its filter a capital")
    func kept() async throws {
        let (answer, s3) = try await put([Self.target([("prefix", "a"), ("sUFFIX", "b")])])
        #expect(answer.status == 200)
        let got = await s3.send("GET", "/shop?notification")
        #expect(got.xml?.name == "NotificationConfiguration")
        #expect(got.texts("QueueConfiguration", "Id").first?.isEmpty == false)
        let rules = ["QueueConfiguration", "Filter", "S3Key", "FilterRule", "Name"]
        #expect(got.texts(rules[0], rules[1], rules[2], rules[3], rules[4]) == ["Prefix", "Suffix"])
        #expect(!s3.ledger.all.contains { $0.setting == "notification" })
        await s3.send("PUT", "/shop?notification", body: Array("<NotificationConfiguration/>".utf8))
        #expect(!s3.ledger.all.contains { $0.setting == "notification" })
    }

    @Test(
        "Targets that S3 refuses",
        arguments: [
            (target(arn: "invalid-queue"), "The ARN could not be parsed"),
            (target(arn: "arn:aws:sns:us-east-1:123456789012:topic"), "The ARN is not well formed"),
            (target(event: "s3:Anything"), "The event is not supported for notifications"),
            (target([("INVALID", "a")]), "filter rule name must be either prefix or suffix"),
        ]
    )
    func refused(target: String, message: String) async throws {
        let (answer, _) = try await put([target])
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == message)
    }

    @Test(
        "Two targets may not get the same event of the same object",
        arguments: [
            (target(), target(), "Configurations overlap"),
            (target([("prefix", "a")]), target(), "Configuration is ambiguously defined"),
            (target([("prefix", "ab")]), target([("prefix", "a")]), "Configuration is ambiguously defined"),
            (target([("prefix", "a")]), target([("suffix", "b")]), "Configuration is ambiguously defined"),
            (target([("prefix", "a")]), target([("prefix", "b")]), ""),
            (target([("suffix", ".jpg")]), target([("suffix", ".png")]), ""),
            (target(), target(event: "s3:ObjectCreated:Put"), "Configurations overlap"),
            (target(), target(event: "s3:ObjectRemoved:*"), ""),
        ]
    )
    func overlaps(first: String, second: String, message: String) async throws {
        let (answer, _) = try await put([first, second])
        #expect(answer.failure == (message.isEmpty ? "200 " : "400 InvalidArgument"))
        #expect(answer.text(of: "Message").hasPrefix(message))
    }

    @Test("Targets that are not here are not validated, unless nobody asks")
    func unsupported() async throws {
        let topic = "arn:aws:sns:us-east-1:123456789012:topic"
        let body =
            "<TopicConfiguration><Topic>\(topic)</Topic><Event>s3:ObjectCreated:*</Event></TopicConfiguration>"
        let (answer, _) = try await put([body])
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "Unable to validate the following destination configurations")
        #expect(answer.text(of: "ArgumentName1") == topic)
        let (bus, _) = try await put(["<EventBridgeConfiguration/>"])
        #expect(bus.failure == "400 InvalidArgument")
        let (skipped, s3) = try await put([body], ["x-amz-skip-destination-validation": "true"])
        #expect(skipped.status == 200)
        #expect(s3.ledger.all.contains { $0.setting == "notification" })
    }

    @Test("Queues and functions must be there")
    func missing() async throws {
        let queue = "\(Self.queue)-none"
        let (answer, _) = try await put([Self.target(arn: queue)])
        #expect(answer.text(of: "ArgumentName1") == queue)
        #expect(answer.text(of: "ArgumentValue1") == "The destination queue does not exist")
        let function = "arn:aws:lambda:us-east-1:123456789012:function:none"
        let (refused, _) = try await put([
            "<CloudFunctionConfiguration><CloudFunction>\(function)</CloudFunction><Event>s3:ObjectCreated:*</Event>"
                + "</CloudFunctionConfiguration>"
        ])
        #expect(refused.text(of: "ArgumentName1") == "\(function), null")
        #expect(refused.text(of: "ArgumentValue1") == "Not authorized to invoke function [\(function)]")
    }
}

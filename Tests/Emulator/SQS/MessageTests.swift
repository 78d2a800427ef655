import AWSCore
import AWSWire
import EmulatorCore
import Support
import Testing

@testable import SQSService

/// Message attributes, and SQS's older protocol.
@Suite struct MessageTests {
    private static let three: JSON = [
        "Help.Me": ["StringValue": "Me", "DataType": "String"],
        "Hello": ["StringValue": "There", "DataType": "String"],
        "General": ["StringValue": "Kenobi", "DataType": "String"],
    ]

    @Test(
        "Attributes are told by their names, by a beginning, or all, with the MD5 of those",
        arguments: [
            ([], nil),
            (["All"], "4c360f3fdafd970e05fae2f149d997f5"),
            (["*"], "4c360f3fdafd970e05fae2f149d997f5"),
            ([".*"], "4c360f3fdafd970e05fae2f149d997f5"),
            (["Foo", "Help"], nil),
            (["Hello", "General"], "fca026605781cb4126a1e9044df24232"),
            (["Hello", "Foo"], "a311262e065454b75da111d535b8dacd"),
            (["Hel.*"], "83fee93c1bcd8b9a5a923ffacdc636c7"),
        ] as [([String], String?)]
    )
    func test_receive_message_message_attribute_names_filters(_ names: [String], _ digest: String?) async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let sent = await sqs.send(url, "msg", ["MessageAttributes": Self.three])
        #expect(sent["MD5OfMessageAttributes"] == "4c360f3fdafd970e05fae2f149d997f5")
        let wanted: JSON = .array(names.map { .string($0) })
        let message = try #require(await sqs.receive(url, 1, ["MessageAttributeNames": wanted]).first)
        #expect(message["MD5OfMessageAttributes"]?.string == digest)
        #expect((message["MessageAttributes"] == nil) == (digest == nil))
    }

    @Test func test_send_message_with_binary_attributes() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let value = Text.base64(Array("traceparent\u{1e}00-774062d6c37081a5a0b9b5b88e30627c-2d2482211f6489da-01".utf8))
        let attributes: JSON = [
            "attr1": [
                "BinaryValue": .string(value), "DataType": "Binary", "StringListValues": [], "BinaryListValues": [],
            ]
        ]
        _ = await sqs.send(url, "test", ["MessageAttributes": attributes])
        let message = try #require(await sqs.receive(url, 1, ["MessageAttributeNames": ["All"]]).first)
        #expect(message["MD5OfMessageAttributes"] == "8cbe4db156db8a94db8b801b7addb984")
        #expect(message["MessageAttributes"]?["attr1"]?["BinaryValue"]?.string == value)
        let list: JSON = ["a": ["DataType": "String", "StringListValues": ["x"]]]
        let refused = await sqs.send(url, "test", ["MessageAttributes": list])
        #expect(refused.status == 400)
        #expect(refused.message == "Message attribute list values in SendMessage operation are not supported.")
    }

    @Test(
        "An attribute that is not valid is refused",
        arguments: [
            (
                "ErrorDetails", "String", "",
                "Message (user) attribute 'ErrorDetails' must contain a non-empty value of type 'String'."
            ),
            ("n", "Number", "x", "Can't cast the value of message (user) attribute 'n' to a number."),
        ]
    )
    func invalid(_ name: String, _ type: String, _ value: String, _ text: String) async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let attributes: JSON = .object([
            .init(name, ["DataType": .string(type), "StringValue": .string(value)])
        ])
        #expect(await sqs.send(url, "x", ["MessageAttributes": attributes]).message == text)
    }

    @Test(
        "A number has up to 38 digits and lies between 10^-128 and 10^126",
        arguments: [
            ("0", true), ("-12.50", true), (".5", true), ("1e126", true), ("-1E-128", true), ("+7", true),
            (String(repeating: "9", count: 38), true), ("0.00" + String(repeating: "9", count: 38), true),
            ("1" + String(repeating: "0", count: 60), true), (String(repeating: "9", count: 39), false),
            ("1e127", false), ("9e-129", false), ("1e400", false), ("1e99999999999999999999", false), ("", false),
            ("NaN", false), ("0x10", false), ("1_000", false), ("1e", false), (".", false), ("1 ", false),
        ]
    )
    func numbers(_ text: String, _ isValid: Bool) { #expect(NumberText.isValid(text) == isValid) }

    @Test("A type of more than 256 bytes and a value with characters that no message may have are refused")
    func attributeLimits() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        func send(_ type: String, _ value: String) async -> Int {
            let attributes: JSON = ["a": ["DataType": .string(type), "StringValue": .string(value)]]
            return await sqs.send(url, "x", ["MessageAttributes": attributes]).status
        }
        #expect(await send("String." + String(repeating: "x", count: 249), "v") == 200)
        #expect(await send("String." + String(repeating: "x", count: 250), "v") == 400)
        #expect(await send("String", "tab\tand\nline") == 200)
        #expect(await send("String", "\u{1}") == 400)
    }

    @Test(
        "Names that AWS keeps for itself, or that have other characters, are refused",
        arguments: ["AWS.x", "a b", ".a", "a..b"]
    )
    func names(_ name: String) async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let attributes: JSON = .object([.init(name, ["DataType": "String", "StringValue": "x"])])
        #expect(await sqs.send(url, "x", ["MessageAttributes": attributes]).code == "InvalidParameterValueException")
    }

    /// The answer to a request of the query protocol: its status and body.
    private func query(_ sqs: SQSFixture, _ parameters: [(String, String)]) async -> (Int, String) {
        let text = (parameters + [("Version", "2012-11-05")]).map { "\($0)=\(Text.percentEncoded($1))" }
        let response = await sqs.sandbox.send(
            HTTPRequest(
                method: "POST",
                path: "/",
                headers: HTTPFields([
                    ("Host", "localhost:4566"), ("Content-Type", "application/x-www-form-urlencoded"),
                ]),
                body: Array(text.joined(separator: "&").utf8)
            )
        )
        return (response.status, String(decoding: response.body, as: UTF8.self))
    }

    @Test("The older protocol has all operations, and words of its own for what is not there")
    func olderProtocol() async throws {
        let sqs = try await SQSFixture()
        let (url, dead) = try await sqs.pair("orders")
        let source = try #require(url.string)
        let target = try #require(dead.string)
        #expect(
            await query(
                sqs,
                [
                    ("Action", "TagQueue"), ("QueueUrl", source), ("Tag.1.Key", "team"), ("Tag.1.Value", "shop"),
                ]
            ).0 == 200
        )
        #expect(
            await query(sqs, [("Action", "ListQueueTags"), ("QueueUrl", source)]).1
                .contains("<Tag><Key>team</Key><Value>shop</Value></Tag>")
        )
        #expect(
            await query(sqs, [("Action", "UntagQueue"), ("QueueUrl", source), ("TagKey.1", "team")]).0 == 200
        )
        #expect(
            await query(sqs, [("Action", "ListDeadLetterSourceQueues"), ("QueueUrl", target)]).1
                .contains("<QueueUrl>\(source)</QueueUrl>")
        )
        #expect(
            await query(
                sqs,
                [
                    ("Action", "AddPermission"), ("QueueUrl", source), ("Label", "l"),
                    ("AWSAccountId.1", "111111111111"), ("ActionName.1", "SendMessage"),
                ]
            ).0 == 200
        )
        #expect(
            await query(sqs, [("Action", "StartMessageMoveTask"), ("SourceArn", SQSFixture.arn("dead-orders"))]).1
                .contains("<TaskHandle>")
        )
        await sqs.advance(1)
        #expect(
            await query(sqs, [("Action", "ListMessageMoveTasks"), ("SourceArn", SQSFixture.arn("dead-orders"))]).1
                .contains("<Status>COMPLETED</Status>")
        )
        _ = await sqs.send(url, "x")
        let handle = await sqs.receive(url).first?["ReceiptHandle"]?.string ?? ""
        let entry = "ChangeMessageVisibilityBatchRequestEntry.1"
        #expect(
            await query(
                sqs,
                [
                    ("Action", "ChangeMessageVisibilityBatch"), ("QueueUrl", source), ("\(entry).Id", "a"),
                    ("\(entry).ReceiptHandle", handle), ("\(entry).VisibilityTimeout", "0"),
                ]
            ).1.contains(
                "<ChangeMessageVisibilityBatchResultEntry><Id>a</Id></ChangeMessageVisibilityBatchResultEntry>"
            )
        )
        let (status, missing) = await query(sqs, [("Action", "ListQueueTags"), ("QueueUrl", source + "-none")])
        #expect(status == 400)
        #expect(missing.contains("<Code>AWS.SimpleQueueService.NonExistentQueue</Code>"))
        #expect(missing.contains("The specified queue does not exist for this wsdl version."))
    }
}

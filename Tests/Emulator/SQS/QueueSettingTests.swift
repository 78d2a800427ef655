import AWSCore
import AWSWire
import EmulatorCore
import Support
import Testing

/// API_CreateQueue, API_SetQueueAttributes.
@Suite struct QueueSettingTests {
    @Test(
        "Settings of FIFO queues are refused on a standard one",
        arguments: [
            ("FifoQueue", "false", "Unknown Attribute FifoQueue."),
            ("ContentBasedDeduplication", "true", "Unknown Attribute ContentBasedDeduplication."),
            (
                "DeduplicationScope", "queue",
                "You can specify the DeduplicationScope only when FifoQueue is set to true."
            ),
            (
                "FifoThroughputLimit", "perQueue",
                "You can specify the FifoThroughputLimit only when FifoQueue is set to true."
            ),
        ]
    )
    func test_create_standard_queue_with_fifo_attribute_raises_error(
        _ name: String,
        _ value: String,
        _ message: String
    ) async throws {
        let sqs = try await SQSFixture()
        let made = await sqs.call("CreateQueue", ["QueueName": "orders", "Attributes": SQSFixture.map([name: value])])
        #expect(made.message == message)
        #expect(made.code == "InvalidAttributeName")
        let url = try await sqs.queue("orders")
        #expect(await sqs.set(url, [name: value]).message == message)
    }

    @Test func test_set_unsupported_attribute_fifo() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo()
        let reply = await sqs.set(url, ["FifoQueue": "false"])
        #expect(
            reply.message
                == "Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported."
        )
        #expect(reply.code == "InvalidAttributeValue")
    }

    @Test(
        "The name of a FIFO queue ends with .fifo, and only that of one",
        arguments: [
            (
                "orders", ["FifoQueue": "true"],
                "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length."
            ),
            (
                "orders.fifo", [:],
                "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"
            ),
            ("or ders", [:], "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length"),
        ] as [(String, [String: String], String)]
    )
    func names(_ name: String, _ attributes: [String: String], _ message: String) async throws {
        let sqs = try await SQSFixture()
        let made = await sqs.call(
            "CreateQueue",
            ["QueueName": .string(name), "Attributes": SQSFixture.map(attributes)]
        )
        #expect(made.message == message)
        #expect(made.code == "InvalidParameterValueException")
    }

    @Test func test_fifo_set_content_based_deduplication_strategy() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.fifo("orders.fifo", ["ContentBasedDeduplication": "true"])
        let told = await sqs.attributes(url)
        #expect(told["ContentBasedDeduplication"] == "true")
        #expect(told["DeduplicationScope"] == "queue")
        #expect(told["FifoThroughputLimit"] == "perQueue")
        #expect(told["FifoQueue"] == "true")
        _ = await sqs.set(url, ["ContentBasedDeduplication": "false"])
        #expect(await sqs.attributes(url)["ContentBasedDeduplication"] == "false")
    }

    @Test func test_create_fifo_queue_with_different_attributes_raises_error() async throws {
        let sqs = try await SQSFixture()
        _ = try await sqs.fifo("orders.fifo", ["ContentBasedDeduplication": "true"])
        let other = await sqs.call(
            "CreateQueue",
            ["QueueName": "orders.fifo", "Attributes": ["FifoQueue": "true", "ContentBasedDeduplication": "false"]]
        )
        #expect(
            other.message
                == "A queue already exists with the same name and a different value for attribute ContentBasedDeduplication"
        )
        #expect(other.headers["x-amzn-query-error"] == "QueueAlreadyExists;Sender")
        let same = await sqs.call("CreateQueue", ["QueueName": "orders.fifo", "Attributes": ["FifoQueue": "true"]])
        #expect(same.status == 200)
    }

    @Test func test_set_queue_attributes_default_values() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        #expect(await sqs.attributes(url)["SqsManagedSseEnabled"] == "true")
        _ = await sqs.set(url, ["KmsMasterKeyId": "testKeyId", "KmsDataKeyReusePeriodSeconds": "6000"])
        let changed = await sqs.attributes(url)
        #expect(changed["KmsMasterKeyId"] == "testKeyId")
        #expect(changed["KmsDataKeyReusePeriodSeconds"] == "6000")
        #expect(changed["SqsManagedSseEnabled"] == "false")
        let back = await sqs.set(
            url,
            ["KmsMasterKeyId": "", "DelaySeconds": "", "VisibilityTimeout": "", "MaximumMessageSize": ""]
        )
        #expect(back.status == 200)
        let told = await sqs.attributes(url)
        #expect(told["KmsMasterKeyId"] == nil)
        #expect(told["KmsDataKeyReusePeriodSeconds"] == nil)
        #expect(told["SqsManagedSseEnabled"] == "false")
        #expect(told["VisibilityTimeout"] == "30")
    }

    @Test func test_sse_kms_and_sqs_are_mutually_exclusive() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        let reply = await sqs.set(url, ["KmsMasterKeyId": "testKeyId", "SqsManagedSseEnabled": "true"])
        #expect(reply.code == "InvalidAttributeName")
        #expect(
            reply.message
                == "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE."
        )
    }

    @Test func test_sse_queue_attributes() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders", ["KmsMasterKeyId": "testKeyId"])
        _ = await sqs.set(url, ["SqsManagedSseEnabled": "true"])
        let told = await sqs.attributes(url)
        #expect(told["SqsManagedSseEnabled"] == "true")
        #expect(told["KmsMasterKeyId"] == nil)
    }

    @Test(
        "A redrive policy that is not valid is refused",
        arguments: [
            ("{}", "Redrive policy does not contain mandatory attribute: maxReceiveCount."),
            (#"{"maxReceiveCount":1}"#, "Redrive policy does not contain mandatory attribute: deadLetterTargetArn."),
            (#"{"maxReceiveCount":1,"deadLetterTargetArn":"dead"}"#, "Invalid value for deadLetterTargetArn."),
            (
                #"{"maxReceiveCount":1001,"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead"}"#,
                "Invalid value for maxReceiveCount: 1001, valid values are from 1 to 1000 both inclusive."
            ),
            (
                #"{"maxReceiveCount":"1","deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:none"}"#,
                "Dead letter target does not exist."
            ),
            (
                #"{"maxReceiveCount":1,"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead.fifo"}"#,
                "Dead-letter queue must be same type of queue as the source."
            ),
            ("x", "Redrive policy is not a valid JSON map."),
        ]
    )
    func redrivePolicy(_ policy: String, _ reason: String) async throws {
        let sqs = try await SQSFixture()
        _ = try await sqs.queue("dead")
        _ = try await sqs.fifo("dead.fifo")
        let url = try await sqs.queue("orders")
        let message = "Value \(policy) for parameter RedrivePolicy is invalid. Reason: \(reason)"
        #expect(await sqs.set(url, ["RedrivePolicy": policy]).message == message)
    }

    @Test func test_set_empty_redrive_policy() async throws {
        let sqs = try await SQSFixture()
        let (url, dead) = try await sqs.pair("orders")
        #expect(await sqs.set(url, ["RedrivePolicy": ""]).status == 200)
        #expect(await sqs.attributes(url)["RedrivePolicy"] == nil)
        #expect(await sqs.call("ListDeadLetterSourceQueues", ["QueueUrl": dead])["queueUrls"] == [])
    }

    @Test("A deleted queue's name is free after a minute")
    func deletedRecently() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        _ = await sqs.call("DeleteQueue", ["QueueUrl": url])
        let early = await sqs.call("CreateQueue", ["QueueName": "orders"])
        #expect(
            early.message
                == "You must wait 60 seconds after deleting a queue before you can create another with the same name."
        )
        #expect(early.headers["x-amzn-query-error"] == "AWS.SimpleQueueService.QueueDeletedRecently;Sender")
        await sqs.advance(60)
        #expect(await sqs.call("CreateQueue", ["QueueName": "orders"]).status == 200)
    }

    @Test func test_successive_purge_calls_fail() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        _ = await sqs.call("PurgeQueue", ["QueueUrl": url])
        let second = await sqs.call("PurgeQueue", ["QueueUrl": url])
        #expect(second.status == 403)
        #expect(second.code == "PurgeQueueInProgress")
    }
}

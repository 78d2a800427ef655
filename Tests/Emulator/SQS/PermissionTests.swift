import AWSCore
import AWSWire
import EmulatorCore
import Support
import Testing

/// API_AddPermission, API_TagQueue.
@Suite struct PermissionTests {
    private func add(_ sqs: SQSFixture, _ url: JSON, _ label: String, _ accounts: JSON) async -> Reply {
        await sqs.call(
            "AddPermission",
            ["QueueUrl": url, "Label": .string(label), "AWSAccountIds": accounts, "Actions": ["ReceiveMessage"]]
        )
    }

    private func remove(_ sqs: SQSFixture, _ url: JSON, _ label: String) async -> Reply {
        await sqs.call("RemovePermission", ["QueueUrl": url, "Label": .string(label)])
    }

    @Test func test_sqs_permission_lifecycle() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        #expect(await add(sqs, url, "cross", ["668614515564", "111111111111"]).status == 200)
        let arn = SQSFixture.arn("orders")
        #expect(
            await sqs.attributes(url)["Policy"]
                == #"{"Version":"2008-10-17","Id":"\#(arn)/SQSDefaultPolicy","Statement":[{"Sid":"cross","Effect":"Allow","Principal":{"AWS":["arn:aws:iam::668614515564:root","arn:aws:iam::111111111111:root"]},"Action":"SQS:ReceiveMessage","Resource":"\#(arn)"}]}"#
        )
        #expect(await remove(sqs, url, "cross").status == 200)
        #expect(await sqs.attributes(url)["Policy"] == nil)
        _ = await add(sqs, url, "cross", ["111111111111"])
        #expect(await sqs.attributes(url)["Policy"]?.contains(#"{"AWS":"arn:aws:iam::111111111111:root"}"#) == true)
        #expect(
            await add(sqs, url, "cross", ["111111111111"]).message
                == "Value cross for parameter Label is invalid. Reason: Already exists."
        )
        #expect(await add(sqs, url, "cross2", ["111111111111"]).status == 200)
        _ = await remove(sqs, url, "cross")
        _ = await remove(sqs, url, "cross2")
        #expect(
            await remove(sqs, url, "cross2").message
                == "Value cross2 for parameter Label is invalid. Reason: can't find label."
        )
    }

    @Test("What only the owner may do is given to nobody, and eight actions are too many")
    func actions() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        func add(_ actions: JSON) async -> Reply {
            await sqs.call(
                "AddPermission",
                ["QueueUrl": url, "Label": "l", "AWSAccountIds": ["111111111111"], "Actions": actions]
            )
        }
        #expect(
            await add(["DeleteQueue"]).message
                == "Value SQS:DeleteQueue for parameter ActionName is invalid. Reason: Only the queue owner is allowed to invoke this action."
        )
        #expect(await add(.array(Array(repeating: "SendMessage", count: 8))).code == "OverLimit")
        #expect(await add(["*"]).status == 200)
    }

    @Test func test_tag_untag_queue() async throws {
        let sqs = try await SQSFixture()
        let url = try await sqs.queue("orders")
        func tags() async -> JSON? { await sqs.call("ListQueueTags", ["QueueUrl": url])["Tags"] }
        _ = await sqs.call(
            "TagQueue",
            ["QueueUrl": url, "Tags": ["tag1": "value1", "tag2": "value2", "tag3": ""]]
        )
        #expect(await tags()?["tag3"] == "")
        _ = await sqs.call("UntagQueue", ["QueueUrl": url, "TagKeys": ["tag1", "tag3"]])
        #expect(await tags() == ["tag2": "value2"])
        _ = await sqs.call("UntagQueue", ["QueueUrl": url, "TagKeys": ["tag2"]])
        #expect(await tags() == nil)
    }

    @Test("Tags come with the queue, up to fifty")
    func create() async throws {
        let sqs = try await SQSFixture()
        let made = await sqs.call("CreateQueue", ["QueueName": "orders", "tags": ["team": "shop"]])
        let url = try #require(made["QueueUrl"])
        #expect(await sqs.call("ListQueueTags", ["QueueUrl": url])["Tags"] == ["team": "shop"])
        #expect(sqs.sandbox.ledger.all.isEmpty)
        let many = SQSFixture.map(Dictionary(uniqueKeysWithValues: (0..<50).map { ("k\($0)", "v") }))
        #expect(await sqs.call("TagQueue", ["QueueUrl": url, "Tags": many]).status == 400)
    }
}

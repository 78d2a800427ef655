import AWSCore
import AWSSQS
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import S3Service

@Suite("Word of what happens")
struct EventTests {
    private func shop(
        _ events: String...,
        filter: [(String, String)] = [],
        versions: String? = nil
    ) async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        if let versions { await s3.keepVersions(versions) }
        try await s3.tell(events, filter)
        return s3
    }

    @Test("A record has AWS's members in their order")
    func record() async throws {
        let s3 = try await shop("s3:ObjectCreated:*")
        let answer = await s3.put("a b/c@d.txt", "something")
        let record = try #require(try await s3.records().first)
        #expect(
            record.object?.map(\.name) == [
                "eventVersion", "eventSource", "awsRegion", "eventTime", "eventName", "userIdentity",
                "requestParameters", "responseElements", "s3",
            ]
        )
        #expect(record["eventVersion"]?.string == "2.1")
        #expect(record["eventName"]?.string == "ObjectCreated:Put")
        #expect(record["eventTime"]?.string == "2026-11-22T12:00:00.000Z")
        #expect(record["awsRegion"]?.string == "us-east-1")
        let elements = record["responseElements"]
        #expect(elements?["x-amz-request-id"]?.string == answer.headers["x-amz-request-id"])
        #expect(elements?["x-amz-id-2"]?.string == answer.headers["x-amz-id-2"])
        let told = record["s3"]
        #expect(told?.object?.map(\.name) == ["s3SchemaVersion", "configurationId", "bucket", "object"])
        #expect(told?["configurationId"]?.string == "mine")
        #expect(told?["bucket"]?["arn"]?.string == "arn:aws:s3:::shop")
        let object = told?["object"]
        #expect(object?.object?.map(\.name) == ["key", "size", "eTag", "sequencer"])
        #expect(object?["key"]?.string == "a+b/c%40d.txt")
        #expect(object?["size"] == .number("9"))
        #expect(object?["eTag"]?.string == "437b930db84b8079c2dd804a71936b5f")
    }

    @Test("A message carries the trace that the request was part of (recorded: test_xray_header)")
    func trace() async throws {
        let s3 = try await shop("s3:ObjectCreated:*")
        let trace = "Root=1-3152b799-8954dae64eda91bc9a23a7e8;Parent=7fa8c0f79203be72;Sampled=1"
        await s3.put("traced", "x", ["X-Amzn-Trace-Id": trace])
        await s3.put("plain", "x")
        await s3.timeline.quiesce()
        let input = SQS.ReceiveMessage.Input {
            $0.queueUrl = "http://localhost/123456789012/queue"
            $0.maxNumberOfMessages = 10
            $0.attributeNames = ["AWSTraceHeader"]
        }
        let messages = try s3.environment.bus.callNow(SQS.ReceiveMessage.self, input, s3.context).messages ?? []
        let traces: [String?] = messages.map { $0.attributes?["AWSTraceHeader"] }
        #expect(traces == [trace, nil])
    }

    @Test("Each change has its name, and content its place in the order of the key")
    func names() async throws {
        let s3 = try await shop("s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:ObjectTagging:*")
        await s3.put("key", "a")
        await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "/shop/key"])
        let tags = "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>"
        await s3.send("PUT", "/shop/key?tagging", body: Array(tags.utf8))
        await s3.send("DELETE", "/shop/key?tagging")
        await s3.send("DELETE", "/shop/key")
        await s3.send("DELETE", "/shop/key")
        let upload = await s3.beginUpload()
        let etag = await s3.upload(1, [1], upload).headers["ETag"] ?? ""
        #expect(await s3.complete(upload, [(1, etag, "")]).status == 200)
        let delete = "<Delete><Object><Key>key</Key></Object><Object><Key>none</Key></Object></Delete>"
        await s3.send("POST", "/shop?delete", body: Array(delete.utf8))
        let records = try await s3.records()
        #expect(
            records.map { "\($0["eventName"]?.string ?? "") \($0["eventVersion"]?.string ?? "")" } == [
                "ObjectCreated:Put 2.1", "ObjectCreated:Copy 2.1", "ObjectTagging:Put 2.3", "ObjectTagging:Delete 2.3",
                "ObjectRemoved:Delete 2.1", "ObjectCreated:CompleteMultipartUpload 2.1", "ObjectRemoved:Delete 2.1",
            ]
        )
        let objects = records.compactMap { $0["s3"]?["object"] }
        #expect(objects[2].object?.map(\.name) == ["key", "eTag"])
        #expect(objects[4].object?.map(\.name) == ["key", "sequencer"])
        let sequencers = objects.compactMap { $0["sequencer"]?.string }
        #expect(sequencers == sequencers.sorted() && Set(sequencers).count == 5)
    }

    @Test("Versions and markers are told in buckets that keep them", arguments: ["Enabled", "Suspended"])
    func versions(status: String) async throws {
        let s3 = try await shop("s3:ObjectCreated:*", "s3:ObjectRemoved:*", versions: status)
        let version = await s3.put("key").headers["x-amz-version-id"]
        let marker = await s3.send("DELETE", "/shop/key").headers["x-amz-version-id"] ?? ""
        await s3.send("DELETE", "/shop/key?versionId=\(marker)")
        let records = try await s3.records()
        #expect(
            records.map { $0["eventName"]?.string } == [
                "ObjectCreated:Put", "ObjectRemoved:DeleteMarkerCreated", "ObjectRemoved:Delete",
            ]
        )
        let told = records.map { $0["s3"]?["object"]?["versionId"]?.string }
        #expect(told == (status == "Enabled" ? [version, marker, marker] : [nil, nil, "null"]))
        #expect(records[1]["s3"]?["object"]?["eTag"]?.string == "d41d8cd98f00b204e9800998ecf8427e")
    }

    @Test("Only keys that a filter takes are told")
    func filter() async throws {
        let s3 = try await shop("s3:ObjectCreated:Put", filter: [("prefix", "in/"), ("suffix", ".txt")])
        for key in ["in/a.txt", "in/a.jpg", "a.txt", "in/b.txt"] { await s3.put(key) }
        await s3.send("PUT", "/shop/in/c.txt", ["x-amz-copy-source": "/shop/a.txt"])
        let keys = try await s3.records().map { $0["s3"]?["object"]?["key"]?.string }
        #expect(keys == ["in/a.txt", "in/b.txt"])
    }

    @Test("A restore begins and ends")
    func restore() async throws {
        let s3 = try await shop("s3:ObjectRestore:*")
        await s3.put("key", "a", ["x-amz-storage-class": "GLACIER"])
        let body = "<RestoreRequest><Days>1</Days></RestoreRequest>"
        await s3.send("POST", "/shop/key?restore", body: Array(body.utf8))
        let records = try await s3.records()
        #expect(records.map { $0["eventName"]?.string } == ["ObjectRestore:Post", "ObjectRestore:Completed"])
        let data = records.last?["glacierEventData"]?["restoreEventData"]
        #expect(data?["lifecycleRestoreStorageClass"]?.string == "GLACIER")
        #expect(data?["lifecycleRestorationExpiryTime"]?.string == "2026-11-24T00:00:00.000Z")
    }

    @Test("An ACL that changes nothing is not told")
    func acl() async throws {
        let s3 = try await shop("s3:ObjectAcl:Put")
        await s3.configure(
            "ownershipControls",
            "<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule></OwnershipControls>"
        )
        await s3.send("DELETE", "/shop?publicAccessBlock")
        await s3.put("key")
        for acl in ["public-read", "public-read", "private"] {
            #expect(await s3.send("PUT", "/shop/key?acl", ["x-amz-acl": acl]).status == 200)
        }
        let records = try await s3.records()
        #expect(records.map { $0["eventName"]?.string } == ["ObjectAcl:Put", "ObjectAcl:Put"])
        #expect(records.first?["s3"]?["object"]?.object?.map(\.name) == ["key", "eTag"])
    }

    @Test("What was not delivered is delivered by the next process")
    func resumed() async throws {
        let s3 = try await shop("s3:ObjectCreated:*")
        // As if the process had ended between the commit and the delivery.
        try s3.service.database.write { connection throws(AWSError) in
            try connection.run(
                "INSERT INTO deliveries (lane, target, at, body) VALUES (?, ?, ?, ?)",
                .text("lane"),
                .text("arn:aws:sqs:us-east-1:123456789012:queue"),
                .int(s3.timeline.now.milliseconds),
                .blob(Array("{\"Records\":[{}]}".utf8))
            )
        }
        try s3.service.deliveries.resume()
        await s3.timeline.advance(by: .seconds(1))
        #expect(try await s3.records().count == 1)
        await s3.timeline.advance(by: .seconds(60))
        #expect(try await s3.records().isEmpty)
    }

    @Test("Word to a queue that is gone is dropped")
    func gone() async throws {
        let s3 = try await shop("s3:ObjectCreated:*")
        let body = "<NotificationConfiguration/>"
        await s3.configure("notification", body)
        await s3.put("key")
        #expect(try await s3.records().isEmpty)
        let left = try s3.service.database.read { connection throws(AWSError) in
            try connection.first("SELECT COUNT(*) FROM deliveries") { $0.int(0) }
        }
        #expect(left == 0)
    }
}

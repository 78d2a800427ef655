import AWSCore
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import S3Service

/// What no copy is made of.
@Suite struct CopySourceTests {
    private func fixture() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "text")
        return s3
    }

    @Test(arguments: [
        ("", "bucket name"), ("/", "bucket name"), ("//key", "bucket name"), ("shop", "object key"),
        ("shop/", "object key"),
    ])
    func `the source of a copy has a bucket and a key`(source: String, what: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": source])
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == "Invalid copy source \(what)")
        // (recorded: test_s3_copy_object_wrong_format)
        #expect(answer.text(of: "ArgumentValue") == (source == "shop" ? "x-amz-copy-source" : source))
    }

    @Test func `a delete marker is no source of a copy`() async throws {
        let s3 = try await fixture()
        let id = await s3.beginUpload()
        await s3.keepVersions()
        await s3.put("gone", "x")
        let marker = await s3.send("DELETE", "/shop/gone").headers["x-amz-version-id"] ?? ""
        let source = ["x-amz-copy-source": "shop/gone?versionId=\(marker)"]
        for target in ["/shop/copy", "/shop/key?partNumber=1&uploadId=\(id)"] {
            let answer = await s3.send("PUT", target, source)
            #expect(answer.failure == "400 InvalidRequest")
            #expect(
                answer.text(of: "Message")
                    == "The source of a copy request may not specifically refer to a delete marker by version id."
            )
            #expect(answer.headers["Allow"] == nil)
        }
        #expect(await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/gone"]).failure == "404 NoSuchKey")
    }

    @Test func `a source of more than 5 GiB is too large for one copy`() async throws {
        let s3 = try await fixture()
        let id = await s3.beginUpload()
        try s3.service.database.write { connection throws(AWSError) in
            try connection.run("UPDATE objects SET size = ?", .int(5_368_709_121))
        }
        let source = ["x-amz-copy-source": "shop/key"]
        for target in ["/shop/copy", "/shop/key?partNumber=1&uploadId=\(id)"] {
            let answer = await s3.send("PUT", target, source)
            #expect(answer.failure == "400 InvalidRequest")
            #expect(
                answer.text(of: "Message")
                    == "The specified copy source is larger than the maximum allowable size for a copy source: 5368709120"
            )
        }
    }

    @Test(arguments: [
        ("x-amz-metadata-directive", "Unknown metadata directive."),
        ("x-amz-tagging-directive", "Unknown tagging directive."),
    ])
    func `a directive is to copy or to replace`(name: String, message: String) async throws {
        let s3 = try await fixture()
        let answer = await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/key", name: "foo"])
        #expect(answer.failure == "400 InvalidArgument")
        #expect(answer.text(of: "Message") == message)
        #expect(answer.text(of: "ArgumentName") == name)
        #expect(answer.text(of: "ArgumentValue") == "foo")
        for value in ["COPY", "REPLACE"] {
            #expect(await s3.send("PUT", "/shop/copy", ["x-amz-copy-source": "shop/key", name: value]).status == 200)
        }
    }
}

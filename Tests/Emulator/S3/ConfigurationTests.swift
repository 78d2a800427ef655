import AWSCore
import AWSS3
import AWSWire
import EmulatorCore
import Store
import Testing

@testable import S3Service

@Suite("Configurations of buckets")
struct ConfigurationTests {
    private let versioned = Array("<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>".utf8)

    @Test("A new bucket is private, encrypted and its owner's alone")
    func defaults() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.send("GET", "/shop?versioning").texts("Status").isEmpty)
        let encryption = await s3.send("GET", "/shop?encryption")
        #expect(encryption.texts("Rule", "ApplyServerSideEncryptionByDefault", "SSEAlgorithm") == ["AES256"])
        #expect(await s3.send("GET", "/shop?publicAccessBlock").text(of: "BlockPublicPolicy") == "true")
        #expect(
            await s3.send("GET", "/shop?ownershipControls").texts("Rule", "ObjectOwnership") == ["BucketOwnerEnforced"]
        )
        #expect(await s3.send("GET", "/shop?requestPayment").text(of: "Payer") == "BucketOwner")
        let owner = await s3.send("GET", "/").texts("Owner", "ID")
        #expect(await s3.send("GET", "/shop?acl").texts("Owner", "ID") == owner)
    }

    @Test(
        "What is not there is said in S3's words",
        arguments: [
            ("tagging", "NoSuchTagSet", "The TagSet does not exist"),
            ("cors", "NoSuchCORSConfiguration", "The CORS configuration does not exist"),
            ("lifecycle", "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"),
            (
                "website", "NoSuchWebsiteConfiguration",
                "The specified bucket does not have a website configuration"
            ),
            ("policy", "NoSuchBucketPolicy", "The bucket policy does not exist"),
            ("policyStatus", "NoSuchBucketPolicy", "The bucket policy does not exist"),
            ("replication", "ReplicationConfigurationNotFoundError", "The replication configuration was not found"),
            (
                "object-lock", "ObjectLockConfigurationNotFoundError",
                "Object Lock configuration does not exist for this bucket"
            ),
        ]
    )
    func missing(name: String, code: String, message: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let answer = await s3.send("GET", "/shop?\(name)")
        #expect(answer.failure == "404 \(code)")
        #expect(answer.text(of: "Message") == message)
        #expect(answer.text(of: "BucketName") == "shop")
    }

    @Test(
        "A document that breaks the schema is malformed, and changes nothing",
        arguments: [
            ("versioning", "<VersioningConfiguration><Status>enabled</Status></VersioningConfiguration>"),
            ("tagging", "<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>"),
            ("ownershipControls", "<OwnershipControls><Rule><ObjectOwnership/></Rule></OwnershipControls>"),
            ("requestPayment", "<RequestPaymentConfiguration><Payer>Me</Payer></RequestPaymentConfiguration>"),
            ("accelerate", "<AccelerateConfiguration><Status>on</Status></AccelerateConfiguration>"),
            ("object-lock", "<ObjectLockConfiguration><Rule/></ObjectLockConfiguration>"),
            ("encryption", "<ServerSideEncryptionConfiguration/>"),
        ]
    )
    func malformed(name: String, body: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let before = await s3.send("GET", "/shop?\(name)")
        let answer = await s3.send("PUT", "/shop?\(name)", body: Array(body.utf8))
        #expect(answer.failure == "400 MalformedXML")
        let after = await s3.send("GET", "/shop?\(name)")
        #expect(after.status == before.status)
        if after.status == 200 { #expect(after.body == before.body) }
    }

    @Test("A request without its document says so")
    func empty() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let answer = await s3.send("PUT", "/shop?versioning")
        #expect(answer.failure == "400 MissingRequestBodyError")
        #expect(answer.text(of: "Message") == "Request Body is empty")
    }

    @Test("Configurations and the ledger's notes of them outlive a restart, and go with the bucket")
    func persistence() async throws {
        let folder = "/tmp/virga-s3-\(UniqueID.uuid())"
        defer { FileSystem.removeTree(folder) }
        let website =
            "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>"
        let lifecycle =
            "<LifecycleConfiguration><Rule><ID>old</ID><Status>Enabled</Status><Filter/><Expiration>"
            + "<Date>2030-01-01T00:00:00Z</Date></Expiration></Rule></LifecycleConfiguration>"
        do {
            let s3 = try await S3Fixture(try Storage.directory(folder))
            await s3.makeBucket()
            await s3.send("PUT", "/shop?website", body: Array(website.utf8))
            await s3.send("PUT", "/shop?versioning", body: versioned)
            let size = ["x-amz-transition-default-minimum-object-size": "varies_by_storage_class"]
            #expect(await s3.send("PUT", "/shop?lifecycle", size, body: Array(lifecycle.utf8)).status == 200)
        }
        let s3 = try await S3Fixture(try Storage.directory(folder))
        #expect(await s3.send("GET", "/shop?website").texts("IndexDocument", "Suffix") == ["index.html"])
        #expect(await s3.send("GET", "/shop?versioning").texts("Status") == ["Enabled"])
        let rules = await s3.send("GET", "/shop?lifecycle")
        #expect(rules.headers["x-amz-transition-default-minimum-object-size"] == "varies_by_storage_class")
        #expect(rules.texts("Rule", "Expiration", "Date") == ["2030-01-01T00:00:00Z"])
        #expect(rules.xml?.name == "LifecycleConfiguration")
        #expect(Set(s3.ledger.all.map(\.setting)) == ["x-amz-server-side-encryption", "website"])
        #expect(s3.service.buckets.find("shop")?.settings.isVersioned == true)
        await s3.send("DELETE", "/shop?website")
        #expect(!s3.ledger.all.map(\.setting).contains("website"))
        await s3.send("DELETE", "/shop")
        #expect(s3.ledger.all.isEmpty)
        await s3.makeBucket()
        #expect(await s3.send("GET", "/shop?versioning").texts("Status").isEmpty)
    }

    @Test("Versions stay while objects are locked")
    func lock() async throws {
        let s3 = try await S3Fixture()
        await s3.send("PUT", "/shop", ["x-amz-bucket-object-lock-enabled": "true"])
        #expect(await s3.send("GET", "/shop?versioning").texts("Status") == ["Enabled"])
        #expect(await s3.send("GET", "/shop?object-lock").texts("ObjectLockEnabled") == ["Enabled"])
        let suspended = "<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>"
        let answer = await s3.send("PUT", "/shop?versioning", body: Array(suspended.utf8))
        #expect(answer.failure == "409 InvalidBucketState")
        #expect(await s3.send("PUT", "/shop?versioning", body: versioned).status == 200)
    }

    @Test("A thousand configurations of a kind are listed a hundred at a time")
    func pages() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        for i in 0..<1001 {
            let body = Array("<MetricsConfiguration><Id>m\(i)</Id></MetricsConfiguration>".utf8)
            let answer = await s3.send("PUT", "/shop?metrics&id=m\(i)", body: body)
            #expect(answer.failure == (i < 1000 ? "204 " : "400 TooManyConfigurations"))
        }
        var (ids, token): ([String], String?) = ([], "")
        while let next = token {
            let query = next.isEmpty ? "" : "&continuation-token=\(Text.percentEncoded(next))"
            let page = await s3.send("GET", "/shop?metrics\(query)")
            let found = page.texts("MetricsConfiguration", "Id")
            #expect(found.count == 100)
            ids += found
            token = page.texts("NextContinuationToken").first
        }
        #expect(ids == (0..<1000).map { "m\($0)" }.sorted())
        let other = await s3.send(
            "PUT",
            "/shop?metrics&id=b",
            body: Array("<MetricsConfiguration><Id>a</Id></MetricsConfiguration>".utf8)
        )
        #expect(other.failure == "400 IdMismatch")
    }
}

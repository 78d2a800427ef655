import AWSCore
import AWSWire
import Testing

@testable import S3Service

@Suite("Lifecycle rules")
struct LifecycleRuleTests {
    private static let expire = "<Expiration><Days>7</Days></Expiration>"

    private func put(_ rules: String...) async throws -> HTTPResponse {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let all = rules.map { "<Rule><Status>Enabled</Status>\($0)</Rule>" }.joined()
        let body = "<LifecycleConfiguration>\(all)</LifecycleConfiguration>"
        return await s3.send("PUT", "/shop?lifecycle", body: Array(body.utf8))
    }

    @Test(
        "Rules that S3 takes",
        arguments: [
            "<Filter/>\(expire)", "<Filter><Prefix/></Filter>\(expire)", "<Prefix>a</Prefix>\(expire)",
            "<Filter><Tag><Key>a</Key><Value>b</Value></Tag></Filter>\(expire)",
            "<Filter><And><Prefix>a</Prefix><ObjectSizeLessThan>9</ObjectSizeLessThan></And></Filter>\(expire)",
            "<Filter/><Transition><Days>0</Days><StorageClass>GLACIER</StorageClass></Transition>",
            "<Filter/><Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>",
            "<Filter/><NoncurrentVersionExpiration><NoncurrentDays>1</NoncurrentDays></NoncurrentVersionExpiration>",
        ]
    )
    func taken(rule: String) async throws { #expect(try await put(rule).failure == "200 ") }

    @Test(
        "Rules that break the schema",
        arguments: [
            expire, "<Filter/><Prefix/>\(expire)",
            "<Filter><Prefix>a</Prefix><ObjectSizeLessThan>9</ObjectSizeLessThan></Filter>\(expire)",
            "<Filter><And><Prefix>a</Prefix></And></Filter>\(expire)",
            "<Filter/><NoncurrentVersionExpiration/>", "<Filter/><Expiration/>",
            "<Filter/><Expiration><Days>1</Days><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>",
            "<Filter/><Transition><Days>1</Days><StorageClass>COLD</StorageClass></Transition>",
        ]
    )
    func malformed(rule: String) async throws { #expect(try await put(rule).failure == "400 MalformedXML") }

    @Test(
        "Rules that S3 has words for",
        arguments: [
            (
                "<Filter/><Expiration><Date>2030-01-01T01:00:00Z</Date></Expiration>", "InvalidArgument",
                "'Date' must be at midnight GMT"
            ),
            (
                "<Filter><And><Tag><Key>a</Key><Value>b</Value></Tag><Tag><Key>a</Key><Value>c</Value></Tag></And></Filter>"
                    + expire, "InvalidRequest", "Duplicate Tag Keys are not allowed."
            ),
            ("<Filter/>", "InvalidRequest", "At least one action needs to be specified in a rule."),
            (
                "<Filter/><Expiration><Days>0</Days></Expiration>", "InvalidArgument",
                "'Days' for Expiration action must be a positive integer"
            ),
            (
                "<Filter/><Transition><Days>29</Days><StorageClass>STANDARD_IA</StorageClass></Transition>",
                "InvalidArgument",
                "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'"
            ),
            (
                "<Filter/><Transition><Days>40</Days><StorageClass>GLACIER</StorageClass></Transition>\(expire)",
                "InvalidArgument",
                "'Days' in the Expiration action for filter '(prefix=)' must be greater than 'Days' in the Transition action"
            ),
        ]
    )
    func refused(rule: String, code: String, message: String) async throws {
        let answer = try await put(rule)
        #expect(answer.failure == "400 \(code)")
        #expect(answer.text(of: "Message") == message)
    }

    @Test("Ids are unique, and rules of old do not mix with new ones nor overlap")
    func together() async throws {
        let same = try await put("<ID>a</ID><Filter/>\(Self.expire)", "<ID>a</ID><Filter/>\(Self.expire)")
        #expect(same.text(of: "Message") == "Rule ID must be unique. Found same ID for more than one rule")
        let mixed = try await put("<Prefix>a</Prefix>\(Self.expire)", "<Filter/>\(Self.expire)")
        #expect(mixed.text(of: "Message") == "Filter element can only be used in Lifecycle V2.")
        let overlapping = try await put("<Prefix>dir/</Prefix>\(Self.expire)", "<Prefix>di</Prefix>\(Self.expire)")
        #expect(
            overlapping.text(of: "Message")
                == "Found overlapping prefixes 'dir/' and 'di' for same action type 'Expiration'"
        )
    }
}

import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// How lists tell versions, and whose objects are.
@Suite struct VersionOrderTests {
    @Test func `versions and markers come by key, the newest first`() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.keepVersions()
        for key in ["a", "b", "c"] {
            await s3.put(key, "x")
            await s3.send("DELETE", "/shop/\(key)")
        }
        await s3.put("b", "again")
        let listed = await s3.send("GET", "/shop?versions")
        let entries = (listed.xml?.children ?? []).filter { ["Version", "DeleteMarker"].contains($0.name) }
        #expect(
            entries.map { "\($0.name) \($0.child("Key")?.text ?? "")" } == [
                "DeleteMarker a", "Version a", "Version b", "DeleteMarker b", "Version b", "DeleteMarker c",
                "Version c",
            ]
        )
        #expect(
            entries.map { $0.child("IsLatest")?.text ?? "" } == [
                "true", "false", "true", "false", "false", "true", "false",
            ]
        )
        #expect(Set(listed.texts("Version", "VersionId") + listed.texts("DeleteMarker", "VersionId")).count == 7)
    }

    @Test func `each object of a list has its own owner`() async throws {
        let shop = try await GuardedFixture(ownership: "ObjectWriter")
        await shop.policy(GuardedFixture.allow("*", "s3:PutObject", "@/*"))
        await shop.send("PUT", "/shop/1", body: "x")
        await shop.send("PUT", "/shop/2", body: "x", by: GuardedFixture.other)
        await shop.send("PUT", "/shop/3", body: "x", by: nil)
        let owner = await shop.send("GET", "/shop?acl").texts("Owner", "ID")
        let other = await shop.send("GET", "/shop/2?acl", by: GuardedFixture.other).texts("Owner", "ID")
        let owners = owner + other + ["65a011a29cdf8ec533ec3d1ccaae921c"]
        #expect(Set(owners).count == 3)
        #expect(await shop.send("GET", "/shop").texts("Contents", "Owner", "ID") == owners)
        #expect(await shop.send("GET", "/shop?list-type=2&fetch-owner=true").texts("Contents", "Owner", "ID") == owners)
        #expect(await shop.send("GET", "/shop?versions").texts("Version", "Owner", "ID") == owners)
        let enforced =
            "<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>"
        await shop.send("PUT", "/shop?ownershipControls", body: enforced)
        #expect(await shop.send("GET", "/shop").texts("Contents", "Owner", "ID") == owner + owner + owner)
    }
}

import AWSCore
import EmulatorCore
import Testing

@testable import S3Service

/// An S3 that refuses callers what they may not do, with the bucket `shop` of one account.
struct GuardedFixture {
    static let owner = "111111111111"
    static let other = "222222222222"
    let s3: S3Fixture

    /// Makes the bucket; nothing public is blocked of it.
    init(ownership: String = "BucketOwnerEnforced") async throws {
        s3 = try await S3Fixture(enforcesAccess: true)
        #expect(await send("PUT", "/shop", ["x-amz-object-ownership": ownership]).status == 200)
        #expect(await block().status == 200)
    }

    /// What is blocked of the bucket: nothing, or what is named.
    @discardableResult
    func block(_ names: String...) async -> HTTPResponse {
        let all = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"]
        let members = all.map { "<\($0)>\(names.contains($0))</\($0)>" }.joined()
        let body = "<PublicAccessBlockConfiguration>\(members)</PublicAccessBlockConfiguration>"
        return await send("PUT", "/shop?publicAccessBlock", body: body)
    }

    /// Sends a request of an account's, or of nobody's.
    @discardableResult
    func send(
        _ method: String,
        _ target: String,
        _ headers: [String: String] = [:],
        body: String = "",
        by account: String? = Self.owner
    ) async -> HTTPResponse {
        var headers = headers
        if let account {
            headers["Authorization"] = "AWS4-HMAC-SHA256 Credential=\(account)/20261122/us-east-1/s3/aws4_request"
        }
        return await s3.send(method, target, headers, body: Array(body.utf8))
    }

    /// Gives the bucket a policy of some statements; `@` in them is the bucket's ARN.
    func policy(_ statements: String...) async {
        let text = "{\"Version\": \"2012-10-17\", \"Statement\": [\(statements.joined(separator: ", "))]}"
        let arn = text.split(separator: "@", omittingEmptySubsequences: false).joined(separator: "arn:aws:s3:::shop")
        #expect(await send("PUT", "/shop?policy", body: arn).failure == "204 ")
    }

    /// A statement: `allow("*", "s3:GetObject", "@/*")`.
    static func allow(_ principal: String, _ action: String, _ resource: String, _ condition: String? = nil) -> String {
        statement("Allow", principal, action, resource, condition)
    }

    static func deny(_ principal: String, _ action: String, _ resource: String, _ condition: String? = nil) -> String {
        statement("Deny", principal, action, resource, condition)
    }

    private static func statement(
        _ effect: String,
        _ principal: String,
        _ action: String,
        _ resource: String,
        _ condition: String?
    ) -> String {
        let condition = condition.map { ", \"Condition\": \($0)" } ?? ""
        return
            "{\"Effect\": \"\(effect)\", \"Principal\": {\"AWS\": \"\(principal)\"}, \"Action\": \"\(action)\", "
            + "\"Resource\": \"\(resource)\"\(condition)}"
    }
}

import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// What a bucket's policy is made of.
@Suite struct PolicyElementTests {
    private static let statement =
        #""Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::shop/*""#

    private func put(_ policy: String, _ s3: S3Fixture) async -> HTTPResponse {
        await s3.send("PUT", "/shop?policy", body: Array(policy.utf8))
    }

    private func fixture() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.send("DELETE", "/shop?publicAccessBlock")
        return s3
    }

    @Test(arguments: [
        (#"{"Foo":1,"Statement":[{\#(statement)}]}"#, "Unknown field Foo"),
        (#"{"Statement":{"Foo":"x",\#(statement)}}"#, "Unknown field Foo"),
        (#"{"Statement":[{"NotAction":"s3:PutObject",\#(statement)}]}"#, nil),
        (#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":[],"Resource":"arn:aws:s3:::shop/*"}]}"#, nil),
        (
            #"{"Statement":[{\#(statement),"Condition":{"StringEquals":{"foo:bar":"x"}}}]}"#,
            "Policy has an invalid condition key"
        ),
        (
            #"{"Statement":[{\#(statement),"Condition":{"StringEquals":{"bar":"x"}}}]}"#,
            "Policy has an invalid condition key"
        ),
    ])
    func `elements that there are not are refused`(policy: String, message: String?) async throws {
        let answer = await put(policy, try await fixture())
        #expect(answer.failure == "400 MalformedPolicy")
        if let message { #expect(answer.text(of: "Message") == message) }
    }

    @Test(arguments: [
        "aws:SourceIp", "s3:ExistingObjectTag/a", "s3:x-amz-acl", "saml:aud", "cognito-identity.amazonaws.com:aud",
    ])
    func `keys of conditions that there are pass`(key: String) async throws {
        let condition = #""Condition":{"StringLike":{"\#(key)":"x*"}}"#
        let policy = #"{"Version":"2012-10-17","Id":"i","Statement":[{"Sid":"s",\#(Self.statement),\#(condition)}]}"#
        #expect(await put(policy, try await fixture()).status == 204)
    }

    @Test func `a policy without a version is told with the one it is read in`() async throws {
        let s3 = try await fixture()
        #expect(await put("{ \"Statement\":[{\(Self.statement)}]}", s3).status == 204)
        let told = try JSON(parsing: await s3.send("GET", "/shop?policy").body)
        #expect(told["Version"] == "2008-10-17")
        #expect(told["Statement"]?.array?.count == 1)
    }
}

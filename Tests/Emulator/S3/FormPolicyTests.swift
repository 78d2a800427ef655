import AWSCore
import EmulatorCore
import EmulatorHTTP
import Testing

@Suite struct FormPolicyTests {
    private static let credential = "123456789012/20261122/us-east-1/s3/aws4_request"
    private static let always = "2026-11-22T13:00:00Z"

    /// The fields of a form that was signed for these conditions.
    private static func signed(
        _ conditions: String,
        until: String = always,
        secret: String = "test"
    ) -> [(String, String)] {
        let policy = Text.base64(Array(#"{"expiration": "\#(until)", "conditions": [\#(conditions)]}"#.utf8))
        let scope = SigningScope(day: "20261122", region: "us-east-1", service: "s3")
        return [
            ("policy", policy), ("x-amz-algorithm", "AWS4-HMAC-SHA256"), ("x-amz-credential", credential),
            ("x-amz-date", "20261122T110000Z"),
            ("x-amz-signature", SigningKey(secretAccessKey: secret, scope: scope).signature(of: policy)),
        ]
    }

    private static let usual = """
        {"bucket": "shop"}, ["starts-with", "$key", "up/"], {"x-amz-algorithm": "AWS4-HMAC-SHA256"},
        {"x-amz-credential": "\(credential)"}, {"x-amz-date": "20261122T110000Z"}
        """

    private func fixture(_ authentication: Authentication = .off) async throws -> WebFixture {
        let s3 = try await WebFixture(authentication)
        var create = HTTPRequest(method: "PUT", path: "/shop", headers: HTTPFields([("Host", "localhost:4566")]))
        let credentials = Credentials(accessKeyID: "123456789012", secretAccessKey: "test")
        create.headers.add("x-amz-content-sha256", Text.hex(Digest.sha256([])))
        SigV4(service: "s3", region: "us-east-1").sign(&create, credentials: credentials, at: S3Fixture.noon)
        var headers: [String: String] = [:]
        for entry in create.headers.entries where entry.name != "Host" { headers[entry.name] = entry.value }
        #expect(await s3.send("PUT", "/shop", headers).status == 200)
        return s3
    }

    @Test(arguments: [Authentication.off, .signatureVersion4(AccessKeys())])
    func `a form that is as its policy says passes`(authentication: Authentication) async throws {
        let s3 = try await fixture(authentication)
        let fields = [("key", "up/${filename}"), ("x-ignore-me", "1")] + Self.signed(Self.usual)
        #expect(await FormTests.post(s3, fields, name: "a.txt").status == 204)
    }

    @Test func `signatures are checked where the emulator checks them`() async throws {
        let s3 = try await fixture(.signatureVersion4(AccessKeys()))
        let forged = await FormTests.post(s3, [("key", "up/k")] + Self.signed(Self.usual, secret: "other"))
        #expect(forged.failure == "403 SignatureDoesNotMatch")
        #expect(forged.text(of: "AWSAccessKeyId") == "123456789012")
        #expect(!forged.text(of: "StringToSign").isEmpty)
        #expect(await FormTests.post(s3, [("key", "up/k")]).failure == "403 AccessDenied")
        let unknown = Self.signed(Self.usual).map {
            ($0.0, $0.0 == "x-amz-credential" ? "who/1/2/s3/aws4_request" : $0.1)
        }
        #expect(await FormTests.post(s3, [("key", "up/k")] + unknown).failure == "403 InvalidAccessKeyId")
        // HMAC with SHA-1 of the policy, made with Python's hmac.
        let old = [
            ("key", "k"), ("AWSAccessKeyId", "test"),
            (
                "policy",
                "eyJleHBpcmF0aW9uIjogIjIwMjYtMTEtMjJUMTM6MDA6MDBaIiwgImNvbmRpdGlvbnMiOiBbeyJidWNrZXQiOiAic2hvcCJ9LCB7"
                    + "ImtleSI6ICJrIn1dfQ=="
            ),
        ]
        #expect(await FormTests.post(s3, old + [("signature", "gbdqpDR1oNtlX1bZ2pCTg18i4Zw=")]).status == 204)
        #expect(await FormTests.post(s3, old + [("signature", "AAAA")]).failure == "403 SignatureDoesNotMatch")
    }

    @Test(arguments: ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature", "policy"])
    func `a signature has all its fields`(name: String) async throws {
        let s3 = try await fixture()
        let fields = Self.signed(Self.usual).filter { $0.0 != name.lowercased() }
        let refused = await FormTests.post(s3, [("key", "up/k")] + fields)
        #expect(refused.failure == "400 InvalidArgument")
        #expect(refused.text(of: "ArgumentName") == name)
        let message =
            "Bucket POST must contain a field named '\(name)'.  If it is specified, please check the order of the fields."
        #expect(refused.text(of: "Message") == message)
    }

    @Test func `so have those of version 2, and a policy without any is nobody's`() async throws {
        let s3 = try await fixture()
        let policy = ("policy", Self.signed("")[0].1)
        let keyless = await FormTests.post(s3, [("key", "k"), policy, ("signature", "x")])
        #expect(keyless.text(of: "ArgumentName") == "AWSAccessKeyId")
        let unsigned = await FormTests.post(s3, [("key", "k"), policy, ("AWSAccessKeyId", "x")])
        #expect(unsigned.text(of: "ArgumentName") == "Signature")
        #expect(await FormTests.post(s3, [("key", "k"), policy]).failure == "403 AccessDenied")
    }

    @Test(arguments: [
        (#"["eq", "$success_action_status", "201"]"#, #"["eq", "$success_action_status", "201"]"#),
        (#"{"success_action_status": "201"}"#, #"["eq", "$success_action_status", "201"]"#),
        (#"["eq", "success_action_status", "200"]"#, #"["eq", "success_action_status", "200"]"#),
        (#"["starts-with", "$key", "down"]"#, #"["starts-with", "$key", "down"]"#),
        (#"["starts-with", "$acl", ""]"#, #"["starts-with", "$acl", ""]"#),
        (#"["content-length-range", "test", 10]"#, #"["content-length-range", "test", "10"]"#),
        (#"{"bucket": "other"}"#, #"["eq", "$bucket", "other"]"#),
    ])
    func `conditions that do not hold are quoted`(condition: String, text: String) async throws {
        let s3 = try await fixture()
        let fields = [("key", "up/k"), ("success_action_status", "200")] + Self.signed("\(Self.usual), \(condition)")
        let refused = await FormTests.post(s3, fields)
        #expect(refused.failure == "403 AccessDenied")
        #expect(refused.text(of: "Message") == "Invalid according to Policy: Policy Condition failed: \(text)")
    }

    @Test func `a policy ends, and names all fields`() async throws {
        let s3 = try await fixture()
        let expired = Self.signed(Self.usual, until: "2026-11-22T11:59:59Z")
        let late = await FormTests.post(s3, [("key", "up/k")] + expired)
        #expect(late.failure == "403 AccessDenied")
        #expect(late.text(of: "Message") == "Invalid according to Policy: Policy expired.")
        let more = [("key", "up/k"), ("Cache-Control", "x"), ("x-amz-meta-A", "x")]
        let extra = await FormTests.post(s3, more + Self.signed(Self.usual))
        #expect(
            extra.text(of: "Message") == "Invalid according to Policy: Extra input fields: cache-control, x-amz-meta-a"
        )
        let two = await FormTests.post(s3, [("key", "up/k")] + Self.signed(#"{"a": "1", "b": "2"}"#))
        #expect(two.failure == "400 InvalidPolicyDocument")
        let text =
            "Invalid Policy: Invalid Simple-Condition: Simple-Conditions must have exactly one property specified."
        #expect(two.text(of: "Message") == text)
    }

    @Test func `a policy names the bucket`() async throws {
        let s3 = try await fixture()
        let named = #"{"bucket": "shop"}, "#
        #expect(Self.usual.hasPrefix(named))
        let answer = await FormTests.post(
            s3,
            [("key", "up/k")] + Self.signed(String(Self.usual.dropFirst(named.count)))
        )
        #expect(answer.failure == "403 AccessDenied")
        #expect(answer.text(of: "Message") == "Invalid according to Policy: Extra input fields: bucket")
    }

    @Test(arguments: [(1, "EntityTooSmall"), (5, nil), (10, nil), (12, "EntityTooLarge")])
    func `a policy bounds the file's size`(size: Int, code: String?) async throws {
        let s3 = try await fixture()
        let fields = [("key", "up/k")] + Self.signed(#"\#(Self.usual), ["content-length-range", 5, 10]"#)
        let answer = await FormTests.post(s3, fields, file: [UInt8](repeating: 97, count: size))
        #expect(answer.status == (code == nil ? 204 : 400))
        #expect(answer.text(of: "Code") == code ?? "")
        if code == "EntityTooLarge" {
            #expect(answer.text(of: "ProposedSize") == "12")
            #expect(answer.text(of: "MaxSizeAllowed") == "10")
        }
    }

    @Test func `a list of content types is held to its condition one by one`() async throws {
        let s3 = try await fixture()
        let signed = Self.signed(#"\#(Self.usual), ["starts-with", "$Content-Type", "image/"]"#)
        let key = ("key", "up/k")
        #expect(await FormTests.post(s3, [key, ("Content-Type", "image/png,image/gif")] + signed).status == 204)
        #expect(await FormTests.post(s3, [key, ("Content-Type", "image/png,text/html")] + signed).status == 403)
    }
}

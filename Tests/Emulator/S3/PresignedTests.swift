import AWSCore
import AWSWire
import EmulatorCore
import EmulatorHTTP
import Store
import Testing

/// URLs that somebody signed for somebody else, in both versions of signatures.
@Suite struct PresignedTests {
    private static let checked = Authentication.signatureVersion4(AccessKeys())
    private static let secret = "test"

    private func fixture(_ authentication: Authentication) async throws -> WebFixture {
        let s3 = try await WebFixture(authentication)
        let date = ["Date": S3Fixture.noon.httpDate]
        for (target, body) in [("/shop", ""), ("/shop/key", "text")] {
            let text = "PUT\n\n\n\(date["Date"]!)\n\(target)"
            let authorization = "AWS test:\(SignatureVersion2.signature(of: text, secretAccessKey: Self.secret))"
            let headers = date.merging(["Authorization": authorization]) { $1 }
            #expect(await s3.send("PUT", target, headers, body: Array(body.utf8)).status == 200)
        }
        return s3
    }

    /// A URL in version 2, which ends after some seconds.
    private static func url2(
        _ path: String,
        _ query: String = "",
        method: String = "GET",
        type: String = "",
        in seconds: Int64 = 60
    ) -> String {
        let expires = (S3Fixture.noon + .seconds(seconds)).wholeSeconds
        let resource = query.isEmpty ? path : "\(path)?\(query)"
        let text = "\(method)\n\n\(type)\n\(expires)\n\(Text.percentDecoded(resource[...]))"
        let signature = SignatureVersion2.signature(of: text, secretAccessKey: secret)
        let more = "AWSAccessKeyId=test&Expires=\(expires)&Signature=\(Text.percentEncoded(signature))"
        return "\(path)?\(query.isEmpty ? "" : "\(query)&")\(more)"
    }

    /// A URL in version 4.
    private static func url4(
        _ path: String,
        expires: Int = 60,
        method: String = "GET",
        query: String? = nil
    ) -> String {
        let host = HTTPFields([("Host", "localhost:4566")])
        var request = HTTPRequest(method: method, path: path, query: query, headers: host)
        let credentials = Credentials(accessKeyID: "test", secretAccessKey: secret)
        SigV4(service: "s3", region: "us-east-1")
            .presign(&request, credentials: credentials, at: S3Fixture.noon, expires: expires)
        return "\(path)?\(request.query ?? "")"
    }

    @Test(arguments: [Authentication.off, checked])
    func `headers that stand in the query of a URL are the request's`(authentication: Authentication) async throws {
        let s3 = try await fixture(authentication)
        let query = "x-amz-meta-color=dark%20red&x-amz-storage-class=STANDARD_IA&x-amz-tagging=a%3Db"
        let url = Self.url4("/shop/new", method: "PUT", query: query)
        #expect(await s3.send("PUT", url, body: Array("body".utf8)).status == 200)
        let head = await s3.send("HEAD", Self.url4("/shop/new", method: "HEAD"))
        #expect(head.headers["x-amz-meta-color"] == "dark red")
        #expect(head.headers["x-amz-storage-class"] == "STANDARD_IA")
        #expect(await s3.send("GET", Self.url4("/shop/new")).headers["x-amz-tagging-count"] == "1")
        let wrong = Self.url4("/shop/new", method: "PUT", query: "x-amz-checksum-crc32=AAAAAA%3D%3D")
        #expect(await s3.send("PUT", wrong, body: Array("body".utf8)).failure == "400 BadDigest")
        let copy = Self.url4("/shop/copy", method: "PUT", query: "x-amz-copy-source=%2Fshop%2Fnew")
        #expect(await s3.send("PUT", copy).xml?.name == "CopyObjectResult")
    }

    @Test(arguments: [Authentication.off, checked])
    func `a URL is good until its end`(authentication: Authentication) async throws {
        let s3 = try await fixture(authentication)
        let (second, fourth) = (Self.url2("/shop/key"), Self.url4("/shop/key"))
        #expect(await s3.send("GET", second).text == "text")
        #expect(await s3.send("GET", fourth).text == "text")
        await s3.environment.timeline.set(to: S3Fixture.noon + .seconds(61))
        for (url, names) in [(second, 0), (fourth, 1)] {
            let answer = await s3.send("GET", url)
            #expect(answer.failure == "403 AccessDenied")
            #expect(answer.text(of: "Message") == "Request has expired")
            #expect(answer.text(of: "Expires") == "2026-11-22T12:01:00Z")
            #expect(answer.text(of: "ServerTime") == "2026-11-22T12:01:01Z")
            #expect(answer.texts("X-Amz-Expires").count == names)
        }
    }

    @Test(arguments: [Authentication.off, checked], ["AWSAccessKeyId", "Signature", "Expires"])
    func `a URL in version 2 has all its parameters`(authentication: Authentication, name: String) async throws {
        let s3 = try await fixture(authentication)
        let url = Self.url2("/shop/key").replacing("\(name)=", with: "x=")
        let answer = await s3.send("GET", url)
        #expect(answer.failure == "403 AccessDenied")
        #expect(
            answer.text(of: "Message")
                == "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters"
        )
    }

    @Test(
        arguments: [Authentication.off, checked],
        [
            "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-Date", "X-Amz-SignedHeaders",
            "X-Amz-Expires",
        ]
    )
    func `a URL in version 4 has all its parameters`(authentication: Authentication, name: String) async throws {
        let s3 = try await fixture(authentication)
        let answer = await s3.send("GET", Self.url4("/shop/key").replacing("\(name)=", with: "x="))
        #expect(answer.failure == "400 AuthorizationQueryParametersError")
        #expect(
            answer.text(of: "Message").hasPrefix("Query-string authentication version 4 requires the X-Amz-Algorithm")
        )
    }

    @Test(arguments: [Authentication.off, checked])
    func `an end is a time`(authentication: Authentication) async throws {
        let s3 = try await fixture(authentication)
        let answer = await s3.send("GET", Self.url4("/shop/key", expires: -1))
        #expect(answer.failure == "400 AuthorizationQueryParametersError")
        #expect(answer.text(of: "Message") == "X-Amz-Expires must be non-negative")
        let url = Self.url2("/shop/key")
        let odd = url.replacing("Expires=\((S3Fixture.noon + .seconds(60)).wholeSeconds)", with: "Expires=soon")
        #expect(await s3.send("GET", odd).failure == "403 AccessDenied")
    }

    @Test func `a signature in version 2 that is another one is told with what was signed`() async throws {
        let s3 = try await fixture(Self.checked)
        let answer = await s3.send("GET", Self.url2("/shop/key").replacing("/key?", with: "/other?"))
        #expect(answer.failure == "403 SignatureDoesNotMatch")
        #expect(answer.text(of: "AWSAccessKeyId") == "test")
        #expect(
            answer.text(of: "StringToSign") == "GET\n\n\n\((S3Fixture.noon + .seconds(60)).wholeSeconds)\n/shop/other"
        )
        #expect(answer.text(of: "StringToSignBytes").hasPrefix("47 45 54 0a"))
        #expect(!answer.text(of: "SignatureProvided").isEmpty)
        #expect(answer.texts("CanonicalRequest").isEmpty)
        let unknown = Self.url2("/shop/key").replacing("AWSAccessKeyId=test", with: "AWSAccessKeyId=who")
        #expect(await s3.send("GET", unknown).failure == "403 InvalidAccessKeyId")
    }

    @Test func `what the query asks for is signed, and the rest is not`() async throws {
        let s3 = try await fixture(Self.checked)
        let url = Self.url2("/shop/key", "response-content-type=text%2Fhtml&versionId=null")
        let answer = await s3.send("GET", url + "&x-id=GetObject")
        #expect(answer.text == "text")
        #expect(answer.headers["Content-Type"] == "text/html")
        #expect(await s3.send("GET", url + "&acl").failure == "403 SignatureDoesNotMatch")
        #expect(
            await s3.send("GET", Self.url2("/shop/", "acl").replacing("/shop/?", with: "/?"), host: "shop.s3.localhost")
                .status == 200
        )
    }

    @Test func `a type that was signed is the one that comes`() async throws {
        let s3 = try await fixture(Self.checked)
        let url = Self.url2("/shop/new", method: "PUT", type: "text/plain")
        #expect(await s3.send("PUT", url, body: [1]).failure == "403 SignatureDoesNotMatch")
        let sent = await s3.send("PUT", url, ["Content-Type": "text/plain", "Content-Encoding": "gzip"], body: [1])
        #expect(sent.status == 200)
    }

    @Test func `a header in version 2 has a date of about now`() async throws {
        let s3 = try await fixture(Self.checked)
        func get(_ date: String, _ headers: [String: String] = [:], signed: String = "") async -> HTTPResponse {
            let text = "GET\n\n\n\(headers["x-amz-date"] == nil ? date : "")\n\(signed)/shop/key"
            let authorization = "AWS test:\(SignatureVersion2.signature(of: text, secretAccessKey: Self.secret))"
            let all = headers.merging(["Authorization": authorization]) { $1 }
            return await s3.send(
                "GET",
                "/shop/key",
                headers["x-amz-date"] == nil ? all.merging(["Date": date]) { $1 } : all
            )
        }
        #expect(await get(S3Fixture.noon.httpDate).text == "text")
        #expect(await get((S3Fixture.noon - .seconds(901)).httpDate).failure == "403 RequestTimeTooSkewed")
        let now = S3Fixture.noon.httpDate
        #expect(await get("", ["x-amz-date": now], signed: "x-amz-date:\(now)\n").text == "text")
        #expect(await get("yesterday").failure == "403 AccessDenied")
        #expect(await s3.send("GET", "/shop/key", ["Date": now, "Authorization": "AWS test"]).status == 400)
    }
}

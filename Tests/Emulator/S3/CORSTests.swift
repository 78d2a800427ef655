import AWSCore
import Testing

@Suite struct CORSTests {
    private static let rules = """
        <CORSConfiguration>
          <CORSRule><AllowedOrigin>https://*.example.com</AllowedOrigin><AllowedMethod>PUT</AllowedMethod>
            <AllowedMethod>GET</AllowedMethod><AllowedHeader>x-amz-*</AllowedHeader>
            <AllowedHeader>Content-Type</AllowedHeader><ExposeHeader>ETag</ExposeHeader>
            <ExposeHeader>x-amz-id-2</ExposeHeader><MaxAgeSeconds>3000</MaxAgeSeconds></CORSRule>
          <CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod>
            <AllowedMethod>POST</AllowedMethod></CORSRule>
        </CORSConfiguration>
        """

    private func preflight(
        _ s3: WebFixture,
        _ origin: String?,
        _ method: String?,
        _ names: String? = nil
    )
        async -> HTTPResponse
    {
        var headers: [String: String] = [:]
        headers["Origin"] = origin
        headers["Access-Control-Request-Method"] = method
        headers["Access-Control-Request-Headers"] = names
        return await s3.send("OPTIONS", "/shop/key", headers)
    }

    @Test func `a preflight is answered from the first rule that fits`() async throws {
        let s3 = try await WebFixture()
        await s3.configure("cors", Self.rules)
        let answer = await preflight(s3, "https://www.example.com", "PUT", "X-Amz-Date, content-type")
        #expect(answer.status == 200)
        #expect(answer.headers["Access-Control-Allow-Origin"] == "https://www.example.com")
        #expect(answer.headers["Access-Control-Allow-Methods"] == "PUT, GET")
        #expect(answer.headers["Access-Control-Allow-Headers"] == "x-amz-date, content-type")
        #expect(answer.headers["Access-Control-Expose-Headers"] == "ETag, x-amz-id-2")
        #expect(answer.headers["Access-Control-Max-Age"] == "3000")
        #expect(answer.headers["Access-Control-Allow-Credentials"] == "true")
        #expect(answer.headers["Vary"] == "Origin, Access-Control-Request-Headers, Access-Control-Request-Method")
        let all = await preflight(s3, "http://other.test", "GET")
        #expect(all.headers["Access-Control-Allow-Origin"] == "*")
        #expect(all.headers["Access-Control-Allow-Credentials"] == nil)
        #expect(all.headers["Access-Control-Allow-Methods"] == "GET, POST")
    }

    @Test func `preflights of virtual hosts, of buckets and of websites are answered`() async throws {
        let s3 = try await WebFixture()
        await s3.configure("cors", Self.rules)
        let headers = ["Origin": "http://a.test", "Access-Control-Request-Method": "GET"]
        #expect(await s3.send("OPTIONS", "/key", headers, host: "shop.s3.localhost").status == 200)
        #expect(await s3.send("OPTIONS", "/shop", headers).status == 200)
        #expect(await s3.send("OPTIONS", "/key", headers, host: "shop.s3-website.localhost").status == 200)
        #expect(await s3.send("OPTIONS", "/none/key", headers).failure == "404 NoSuchBucket")
    }

    @Test func `what no rule allows is forbidden`() async throws {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        let disabled = await preflight(s3, "http://a.test", "PUT")
        #expect(disabled.failure == "403 AccessForbidden")
        #expect(disabled.text(of: "Message") == "CORSResponse: CORS is not enabled for this bucket.")
        #expect(disabled.text(of: "Method") == "PUT")
        #expect(disabled.text(of: "ResourceType") == "OBJECT")
        await s3.configure("cors", Self.rules)
        for (origin, method, names) in [
            ("http://a.test", "PUT", ""), ("https://www.example.com", "DELETE", ""),
            ("https://www.example.com", "PUT", "x-other"), ("https://WWW.EXAMPLE.COM", "PUT", ""),
        ] {
            let refused = await preflight(s3, origin, method, names)
            #expect(refused.failure == "403 AccessForbidden")
            #expect(refused.text(of: "Message").hasPrefix("CORSResponse: This CORS request is not allowed. "))
            #expect(refused.headers["Access-Control-Allow-Origin"] == nil)
        }
    }

    @Test func `a preflight says who asks for what`() async throws {
        let s3 = try await WebFixture()
        await s3.configure("cors", Self.rules)
        let nobody = await preflight(s3, nil, "GET")
        #expect(nobody.failure == "400 BadRequest")
        #expect(nobody.text(of: "Message") == "Insufficient information. Origin request header needed.")
        let nothing = await preflight(s3, "http://a.test", nil)
        #expect(nothing.text(of: "Message") == "Invalid Access-Control-Request-Method: null")
        #expect(await preflight(s3, "http://a.test", "PATCH").status == 400)
    }

    @Test func `answers and errors tell scripts that they may read them`() async throws {
        let s3 = try await WebFixture()
        await s3.configure("cors", Self.rules)
        await s3.put("key", "text")
        let origin = ["Origin": "https://www.example.com"]
        let found = await s3.send("GET", "/shop/key", origin)
        #expect(found.text == "text")
        #expect(found.headers["Access-Control-Allow-Origin"] == "https://www.example.com")
        #expect(found.headers["Access-Control-Expose-Headers"] == "ETag, x-amz-id-2")
        #expect(found.headers["Vary"] != nil)
        let missing = await s3.send("GET", "/shop/none", origin)
        #expect(missing.failure == "404 NoSuchKey")
        #expect(missing.headers["Access-Control-Allow-Origin"] == "https://www.example.com")
        let deleted = await s3.send("DELETE", "/shop/none", origin)
        #expect(deleted.status == 204)
        #expect(deleted.headers["Access-Control-Allow-Origin"] == nil)
        #expect(await s3.send("GET", "/shop/key").headers["Access-Control-Allow-Origin"] == nil)
    }

    @Test func `without rules there are no such headers`() async throws {
        let s3 = try await WebFixture()
        await s3.makeBucket()
        await s3.put("key", "text")
        let found = await s3.send("GET", "/shop/key", ["Origin": "http://a.test"])
        #expect(found.text == "text")
        #expect(!found.headers.entries.contains { $0.name.hasPrefix("Access-Control") || $0.name == "Vary" })
        #expect(await s3.send("GET", "/none/key", ["Origin": "http://a.test"]).failure == "404 NoSuchBucket")
    }
}

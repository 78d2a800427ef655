import AWSCore
import EmulatorCore
import Store
import Testing

@Suite struct WebsiteTests {
    private static let site = "shop.s3-website.localhost:4566"

    private func website(_ more: String = "") async throws -> WebFixture {
        let s3 = try await WebFixture()
        let index = "<IndexDocument><Suffix>index.html</Suffix></IndexDocument>"
        await s3.configure("website", "<WebsiteConfiguration>\(index)\(more)</WebsiteConfiguration>")
        await s3.put("index.html", "home", ["Content-Type": "text/html"])
        await s3.put("docs/index.html", "docs", ["Content-Type": "text/html"])
        return s3
    }

    private func get(_ s3: WebFixture, _ path: String, _ headers: [String: String] = [:]) async -> HTTPResponse {
        await s3.send("GET", path, headers, host: Self.site)
    }

    @Test(arguments: [
        "shop.s3-website-us-east-1.amazonaws.com", "shop.s3-website.us-east-1.amazonaws.com",
        "shop.s3-website.localhost:4566", "shop.s3-website.localhost.localstack.cloud:4566",
        "shop.s3-website.us-east-1.localhost.localstack.cloud",
    ])
    func `folders show their index`(host: String) async throws {
        let s3 = try await website()
        let home = await s3.send("GET", "/", host: host)
        #expect(home.text == "home")
        #expect(home.headers["Content-Type"] == "text/html")
        #expect(await s3.send("GET", "/docs/", host: host).text == "docs")
        #expect(await s3.send("GET", "/docs/index.html?acl", host: host).text == "docs")
        #expect(await s3.send("HEAD", "/", host: host).status == 200)
    }

    @Test func `the name of a folder leads to it`() async throws {
        let s3 = try await website()
        let found = await get(s3, "/docs")
        #expect(found.status == 302)
        #expect(found.headers["Location"] == "/docs/")
    }

    @Test func `pages are read with conditions and ranges`() async throws {
        let s3 = try await website()
        let etag = await get(s3, "/").headers["ETag"] ?? ""
        #expect(await get(s3, "/", ["If-None-Match": etag]).status == 304)
        let part = await get(s3, "/", ["Range": "bytes=1-2"])
        #expect(part.status == 206)
        #expect(part.text == "om")
    }

    @Test func `what is not there has a page that says so`() async throws {
        let s3 = try await website()
        let missing = await get(s3, "/none")
        #expect(missing.status == 404)
        #expect(missing.headers["Content-Type"] == "text/html; charset=utf-8")
        #expect(missing.headers["x-amz-error-code"] == "NoSuchKey")
        let start = """
            <html>
            <head><title>404 Not Found</title></head>
            <body>
            <h1>404 Not Found</h1>
            <ul>
            <li>Code: NoSuchKey</li>
            <li>Message: The specified key does not exist.</li>
            <li>Key: none</li>
            <li>RequestId: \(missing.headers["x-amz-request-id"] ?? "")</li>
            <li>HostId: \(missing.headers["x-amz-id-2"] ?? "")</li>
            </ul>
            <hr/>
            </body>
            </html>

            """
        #expect(missing.text == start)
        #expect(await get(s3, "/none/").text.contains("<li>Key: none/index.html</li>"))
        #expect(await get(s3, "/%3Cb%3E").text.contains("<li>Key: &lt;b&gt;</li>"))
    }

    @Test func `an error document keeps the error's status`() async throws {
        let s3 = try await website("<ErrorDocument><Key>error.html</Key></ErrorDocument>")
        let without = await get(s3, "/none")
        #expect(without.status == 404)
        let second = """
            <h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>
            <ul>
            <li>Code: NoSuchKey</li>
            <li>Message: The specified key does not exist.</li>
            <li>Key: error.html</li>
            </ul>
            """
        #expect(without.text.contains(second))
        await s3.put("error.html", "sorry", ["Content-Type": "text/html"])
        let with = await get(s3, "/none")
        #expect(with.status == 404)
        #expect(with.text == "sorry")
        #expect(with.headers["Content-Type"] == "text/html")
    }

    @Test func `only what reads is allowed, and only of websites`() async throws {
        let s3 = try await website()
        for method in ["POST", "DELETE", "PUT"] {
            let refused = await s3.send(method, "/", host: Self.site)
            #expect(refused.status == 405)
            #expect(refused.text.contains("<li>Method: \(method)</li>\n<li>ResourceType: OBJECT</li>"))
        }
        let nobody = await s3.send("GET", "/", host: "none.s3-website.localhost")
        #expect(nobody.status == 404)
        #expect(nobody.text.contains("<li>Code: NoSuchBucket</li>"))
        #expect(nobody.text.contains("<li>BucketName: none</li>"))
        await s3.makeBucket("plain")
        let plain = await s3.send("GET", "/key", host: "plain.s3-website.localhost")
        #expect(plain.status == 404)
        #expect(plain.text.contains("<li>Code: NoSuchWebsiteConfiguration</li>"))
    }

    @Test func `all requests may be sent to another host`() async throws {
        let s3 = try await WebFixture()
        let target = "<HostName>example.com</HostName><Protocol>https</Protocol>"
        let redirect = "<RedirectAllRequestsTo>\(target)</RedirectAllRequestsTo>"
        await s3.configure("website", "<WebsiteConfiguration>\(redirect)</WebsiteConfiguration>")
        let answer = await get(s3, "/a%20b/c")
        #expect(answer.status == 301)
        #expect(answer.headers["Location"] == "https://example.com/a%20b/c")
    }

    @Test func `rules send some requests elsewhere`() async throws {
        let s3 = try await website(
            """
            <RoutingRules>
            <RoutingRule><Condition><KeyPrefixEquals>old/</KeyPrefixEquals></Condition>
              <Redirect><ReplaceKeyPrefixWith>new/</ReplaceKeyPrefixWith></Redirect></RoutingRule>
            <RoutingRule><Condition><KeyPrefixEquals>gone/</KeyPrefixEquals></Condition>
              <Redirect><ReplaceKeyWith>gone.html</ReplaceKeyWith><HttpRedirectCode>302</HttpRedirectCode></Redirect>
            </RoutingRule>
            <RoutingRule><Condition><KeyPrefixEquals>app/</KeyPrefixEquals>
                <HttpErrorCodeReturnedEquals>404</HttpErrorCodeReturnedEquals></Condition>
              <Redirect><Protocol>https</Protocol><HostName>app.test</HostName>
                <ReplaceKeyPrefixWith>#!/</ReplaceKeyPrefixWith></Redirect></RoutingRule>
            </RoutingRules>
            """
        )
        await s3.put("app/there", "there")
        let old = await get(s3, "/old/a%20page")
        #expect(old.status == 301)
        #expect(old.headers["Location"] == "http://\(Self.site)/new/a%20page")
        let gone = await get(s3, "/gone/x")
        #expect(gone.status == 302)
        #expect(gone.headers["Location"] == "http://\(Self.site)/gone.html")
        #expect(await get(s3, "/app/there").text == "there")
        #expect(await get(s3, "/app/view").headers["Location"] == "https://app.test/#!/view")
        #expect(await get(s3, "/other").status == 404)
    }

    @Test func `an object may send its readers on, and is there for all others`() async throws {
        let s3 = try await website()
        await s3.put("moved", "text", ["x-amz-website-redirect-location": "/docs/index.html"])
        let moved = await get(s3, "/moved")
        #expect(moved.status == 301)
        #expect(moved.headers["Location"] == "/docs/index.html")
        #expect(moved.text.isEmpty)
        #expect(await s3.send("GET", "/shop/moved").text == "text")
        #expect(!s3.environment.ledger.all.map(\.setting).contains("x-amz-website-redirect-location"))
    }
}

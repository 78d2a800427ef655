import AWSCore
import AWSWire
import EmulatorCore
import EmulatorHTTP
import Testing

@testable import HTTPAPIService

@Suite struct HTTPAPITests {
    private let api = HTTPAPI(
        id: "abc",
        account: "000000000000",
        region: "us-east-1",
        routes: [
            .init(method: "GET", path: "/orders/{orderId}", function: "label"),
            .init(method: "GET", path: "/orders/new", function: "literal"),
            .init(method: "ANY", path: "/orders/{orderId}", function: "any"),
            .init(method: "GET", path: "/files/{proxy+}", function: "greedy"),
            .init(method: "ANY", path: "$default", function: "default"),
        ]
    )

    @Test(
        "The most specific route takes a request",
        arguments: [
            ("GET", "/orders/new", "literal"), ("GET", "/orders/7", "label"), ("PUT", "/orders/7", "any"),
            ("GET", "/files/a/b", "greedy"), ("GET", "/files", "default"), ("POST", "/x", "default"),
        ]
    )
    func routes(_ method: String, _ path: String, _ function: String) {
        #expect(api.route(method, path)?.route.function == function)
    }

    @Test("Labels are decoded")
    func parameters() {
        #expect(api.route("GET", "/orders/a%2Fb")?.parameters.first?.1 == "a/b")
        #expect(api.route("GET", "/files/x/y%20z")?.parameters.first?.1 == "x/y z")
    }

    @Test("A request is an event of payload format 2.0")
    func event() throws {
        let request = HTTPRequest(
            method: "POST",
            path: "/orders/1",
            query: "a=1&a=2&b=x%20y",
            headers: HTTPFields([
                ("Host", "localhost:4566"), ("Content-Type", "application/json"), ("X-A", "1"), ("x-a", "2"),
                ("Cookie", "k=v; l=w"),
            ]),
            body: Array("{}".utf8)
        )
        let event = ProxyEvent(
            api: api,
            route: api.routes[0],
            parameters: [("orderId", "1")],
            path: "/orders/1",
            request: request,
            requestID: "r",
            now: Timestamp(milliseconds: 1_795_359_845_123)
        )
        let json = try JSON(parsing: event.json)
        #expect(json["version"] == "2.0")
        #expect(json["routeKey"] == "GET /orders/{orderId}")
        #expect(json["rawQueryString"] == "a=1&a=2&b=x%20y")
        #expect(json["queryStringParameters"] == ["a": "1,2", "b": "x y"])
        #expect(json["headers"]?["x-a"] == "1,2")
        #expect(json["cookies"] == ["k=v", "l=w"])
        #expect(json["pathParameters"] == ["orderId": "1"])
        #expect(json["body"] == "{}")
        #expect(json["isBase64Encoded"] == false)
        #expect(json["requestContext"]?["http"]?["method"] == "POST")
        #expect(json["requestContext"]?["timeEpoch"] == .number("1795359845123"))
        #expect(json["requestContext"]?["time"] == "22/Nov/2026:15:04:05 +0000")
    }

    @Test("What a function gives becomes the answer")
    func response() {
        let full = ProxyResponse.read(
            Array(
                #"{"statusCode":201,"headers":{"X":"1"},"cookies":["a=b"],"body":"aGk=","isBase64Encoded":true}"#.utf8
            )
        )
        #expect(full.status == 201)
        #expect(full.headers["x"] == "1")
        #expect(full.headers["set-cookie"] == "a=b")
        #expect(full.body == Array("hi".utf8))
        let bare = ProxyResponse.read(Array(#"{"hello":1}"#.utf8))
        #expect(bare.status == 200)
        #expect(bare.headers["content-type"] == "application/json")
        #expect(bare.body == Array(#"{"hello":1}"#.utf8))
    }
}

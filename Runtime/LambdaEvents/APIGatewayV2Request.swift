public import AWSCore
public import AWSWire
public import LambdaRuntime

/// What an HTTP API of API Gateway invokes a function with, payload format 2.0; Lambda function URLs use it too.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html>
public struct APIGatewayV2Request: Sendable, Equatable {
    /// `2.0`.
    public var version = "2.0"
    /// The route that was matched, as `GET /orders/{orderId}`.
    public var routeKey = "$default"
    /// The path with its stage, percent-decoded.
    public var rawPath = "/"
    /// All behind the question mark as it came.
    public var rawQueryString = ""
    /// The cookies, each as `name=value`.
    public var cookies: [String] = []
    /// The header fields, names in lower case, several of a name joined with commas.
    public var headers: [String: String] = [:]
    /// The query's parameters, several of a name joined with commas.
    public var queryStringParameters: [String: String] = [:]
    /// The values of the route's `{labels}`.
    public var pathParameters: [String: String] = [:]
    /// The stage's variables.
    public var stageVariables: [String: String] = [:]
    /// Who asked, when and through what.
    public var requestContext = RequestContext()
    /// The body, in base64 where `isBase64Encoded`.
    public var body: String?
    /// Whether the body is base64, as it is where its content type is no text.
    public var isBase64Encoded = false

    /// Who asked, when and through what.
    public struct RequestContext: Sendable, Equatable {
        /// The account that has the API.
        public var accountId = ""
        /// The API's id.
        public var apiId = ""
        /// What the authorizer found out.
        public var authorizer: JSON?
        /// The API's host name.
        public var domainName = ""
        /// The host name's first label.
        public var domainPrefix = ""
        /// The request as it came.
        public var http = HTTP()
        /// The gateway's id of the request.
        public var requestId = ""
        /// The route that was matched.
        public var routeKey = "$default"
        /// The stage, mostly `$default`.
        public var stage = "$default"
        /// When the request came, as `12/Mar/2020:19:03:58 +0000`.
        public var time = ""
        /// When the request came.
        public var timeEpoch = Timestamp(milliseconds: 0)

        /// Makes it with nothing in it.
        public init() {}
    }

    /// The request as it came.
    public struct HTTP: Sendable, Equatable {
        /// `GET`, `POST` ...
        public var method = "GET"
        /// The path.
        public var path = "/"
        /// `HTTP/1.1`.
        public var `protocol` = "HTTP/1.1"
        /// The caller's address.
        public var sourceIp = ""
        /// The caller's `User-Agent`.
        public var userAgent = ""

        /// Makes it with nothing in it.
        public init() {}
    }

    /// Makes a `GET /` with nothing in it.
    public init() {}

    /// The value of a header field, whatever the case of its name.
    public func header(_ name: String) -> String? { headers[name] ?? headers[name.lowercased()] }

    /// The body's bytes; nil where it should be base64 and is not.
    public var bodyBytes: [UInt8]? {
        isBase64Encoded ? Text.bytes(base64: (body ?? "").utf8) : Array((body ?? "").utf8)
    }
}

extension APIGatewayV2Request: LambdaEvent {
    /// Reads the payload; members that it does not have keep what `init()` gives.
    public init(payload: [UInt8]) throws {
        var request = APIGatewayV2Request()
        try JSONCursor.read(payload) { (json) throws(AWSError) in try request.read(&json) }
        self = request
    }

    private mutating func read(_ json: inout JSONCursor) throws(AWSError) {
        try json.members { (name, json) throws(AWSError) in
            switch name {
            case "version": version = try json.string() ?? version
            case "routeKey": routeKey = try json.string() ?? routeKey
            case "rawPath": rawPath = try json.string() ?? rawPath
            case "rawQueryString": rawQueryString = try json.string() ?? ""
            case "cookies":
                try json.elements { (json) throws(AWSError) in
                    if let cookie = try json.string() { cookies.append(cookie) }
                }
            case "headers": headers = try json.texts()
            case "queryStringParameters": queryStringParameters = try json.texts()
            case "pathParameters": pathParameters = try json.texts()
            case "stageVariables": stageVariables = try json.texts()
            case "requestContext": try requestContext.read(&json)
            case "body": body = try json.string()
            case "isBase64Encoded": isBase64Encoded = try json.bool() ?? false
            default: try json.skip()
            }
        }
    }
}

extension APIGatewayV2Request.RequestContext {
    fileprivate mutating func read(_ json: inout JSONCursor) throws(AWSError) {
        try json.members { (name, json) throws(AWSError) in
            switch name {
            case "accountId": accountId = try json.string() ?? ""
            case "apiId": apiId = try json.string() ?? ""
            case "authorizer": authorizer = try json.json()
            case "domainName": domainName = try json.string() ?? ""
            case "domainPrefix": domainPrefix = try json.string() ?? ""
            case "http": try http.read(&json)
            case "requestId": requestId = try json.string() ?? ""
            case "routeKey": routeKey = try json.string() ?? routeKey
            case "stage": stage = try json.string() ?? stage
            case "time": time = try json.string() ?? ""
            case "timeEpoch": timeEpoch = Timestamp(milliseconds: Int64(try json.integer() ?? 0))
            default: try json.skip()
            }
        }
    }
}

extension APIGatewayV2Request.HTTP {
    fileprivate mutating func read(_ json: inout JSONCursor) throws(AWSError) {
        try json.members { (name, json) throws(AWSError) in
            switch name {
            case "method": method = try json.string() ?? ""
            case "path": path = try json.string() ?? ""
            case "protocol": self.protocol = try json.string() ?? ""
            case "sourceIp": sourceIp = try json.string() ?? ""
            case "userAgent": userAgent = try json.string() ?? ""
            default: try json.skip()
            }
        }
    }
}

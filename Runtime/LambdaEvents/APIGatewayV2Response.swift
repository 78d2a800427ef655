internal import AWSCore
public import AWSWire
public import LambdaRuntime

/// What a function answers to an HTTP API of API Gateway, payload format 2.0.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html>
public struct APIGatewayV2Response: Sendable, Equatable {
    /// The HTTP status.
    public var statusCode: Int
    /// The header fields.
    public var headers: [String: String]
    /// A `Set-Cookie` for each.
    public var cookies: [String] = []
    /// The body, in base64 where `isBase64Encoded`.
    public var body: String?
    /// Whether the body is base64.
    public var isBase64Encoded = false

    /// Makes an answer with a body of text.
    public init(statusCode: Int = 200, headers: [String: String] = [:], body: String? = nil) {
        self.statusCode = statusCode
        self.headers = headers
        self.body = body
    }

    /// Makes an answer of JSON.
    public init(statusCode: Int = 200, json: JSON) {
        self.init(
            statusCode: statusCode,
            headers: ["content-type": "application/json"],
            body: String(decoding: json.bytes, as: UTF8.self)
        )
    }

    /// The body's bytes; nil where it should be base64 and is not.
    public var bodyBytes: [UInt8]? {
        isBase64Encoded ? Text.bytes(base64: (body ?? "").utf8) : Array((body ?? "").utf8)
    }
}

extension APIGatewayV2Response: LambdaOutput {
    /// `{"statusCode":...,"headers":...}`.
    public func payload() -> [UInt8] {
        var out = JSONText(capacity: 192 + (body?.utf8.count ?? 0) * 5 / 4)
        out.raw("{\"statusCode\":")
        out.integer(Int64(statusCode))
        if !headers.isEmpty {
            out.raw(",\"headers\":")
            JSON.texts(headers).write(to: &out)
        }
        if !cookies.isEmpty {
            out.raw(",\"cookies\":")
            out.array(cookies) { $0.string($1) }
        }
        if let body {
            out.raw(",\"body\":")
            out.string(body)
        }
        out.raw(",\"isBase64Encoded\":")
        isBase64Encoded ? out.raw("true}") : out.raw("false}")
        return out.bytes
    }
}

extension APIGatewayV2Response: LambdaEvent {
    /// Reads what a function answered, as API Gateway does.
    ///
    /// An answer that is no object with a `statusCode` is itself the body, as JSON, of a 200.
    public init(payload: [UInt8]) throws {
        let json = try JSON(parsing: payload)
        guard let status = json["statusCode"] else {
            self.init(
                headers: ["content-type": "application/json"],
                body: json.string ?? String(decoding: payload, as: UTF8.self)
            )
            return
        }
        guard let code = status.integer ?? status.string.flatMap({ Int($0) }), (100...599).contains(code) else {
            throw AWSError("InvalidResponse", "The function's statusCode is not an HTTP status.")
        }
        self.init(statusCode: code, headers: json["headers"]?.scalars ?? [:])
        cookies = json["cookies"]?.array?.compactMap(\.string) ?? []
        body = json["body"]?.string
        isBase64Encoded = json["isBase64Encoded"]?.bool ?? false
    }
}

extension JSON {
    /// An object of strings, numbers and truth values as texts.
    fileprivate var scalars: [String: String] {
        var texts: [String: String] = [:]
        for member in object ?? [] {
            texts[member.name] =
                switch member.value {
                case .string(let text), .number(let text): text
                case .bool(let flag): String(flag)
                default: nil
                }
        }
        return texts
    }
}

internal import AWSCore
internal import AWSWire

/// What a function gives as an answer, payload format 2.0: an object with `statusCode`, or just the body.
enum ProxyResponse {
    static func read(_ payload: [UInt8]) -> HTTPResponse {
        guard let json = try? JSON(parsing: payload), json.object != nil, let status = status(json) else {
            // No statusCode: the whole is the body, JSON, with 200.
            let text = (try? JSON(parsing: payload))?.string
            return HTTPResponse(
                headers: HTTPFields([("Content-Type", "application/json")]),
                body: text.map { Array($0.utf8) } ?? payload
            )
        }
        var response = HTTPResponse(status: status)
        for member in json["headers"]?.object ?? [] {
            guard !HTTPFields.equal(member.name, "content-length"), let value = scalar(member.value) else { continue }
            response.headers.add(member.name, value)
        }
        for cookie in json["cookies"]?.array ?? [] {
            if let text = cookie.string { response.headers.add("Set-Cookie", text) }
        }
        switch json["body"] {
        case .string(let text):
            response.body =
                json["isBase64Encoded"]?.bool == true ? Text.bytes(base64: text.utf8) ?? [] : Array(text.utf8)
        case nil, .null: break
        case let other?: response.body = other.bytes
        }
        if response.headers["content-type"] == nil { response.headers.add("Content-Type", "text/plain;charset=UTF-8") }
        return response
    }

    private static func status(_ json: JSON) -> Int? {
        guard let value = json["statusCode"] else { return nil }
        return value.integer ?? value.string.flatMap { Int($0) }
    }

    private static func scalar(_ value: JSON) -> String? {
        switch value {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }
}

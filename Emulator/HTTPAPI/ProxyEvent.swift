internal import AWSCore
internal import AWSWire

/// A request as a function sees it, payload format 2.0
/// (<https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html>).
struct ProxyEvent: Sendable {
    var api: HTTPAPI
    var route: HTTPAPI.Route
    var parameters: [(String, String)]
    var path: String
    var request: HTTPRequest
    var requestID: String
    var now: Timestamp

    /// The event's text.
    var json: [UInt8] {
        var members: [JSON.Member] = [
            .init("version", "2.0"),
            .init("routeKey", .string(route.key)),
            .init("rawPath", .string(Text.percentDecoded(path))),
            .init("rawQueryString", .string(request.query ?? "")),
        ]
        let cookies = request.headers.entries.filter { HTTPFields.equal($0.name, "cookie") }.flatMap {
            $0.value.split(separator: ";")
        }
        if !cookies.isEmpty {
            members.append(.init("cookies", .array(cookies.map { .string(String($0.drop { $0 == " " })) })))
        }
        members.append(.init("headers", .object(Self.folded(headers))))
        let query = Query(request.query).pairs.map { ($0.name, $0.value) }
        if !query.isEmpty { members.append(.init("queryStringParameters", .object(Self.folded(query)))) }
        members.append(.init("requestContext", requestContext))
        if !parameters.isEmpty {
            members.append(.init("pathParameters", .object(parameters.map { .init($0.0, .string($0.1)) })))
        }
        if !request.body.isEmpty {
            let text = isText ? String(validating: request.body, as: UTF8.self) : nil
            members.append(.init("body", .string(text ?? Text.base64(request.body))))
            members.append(.init("isBase64Encoded", .bool(text == nil)))
        } else {
            members.append(.init("isBase64Encoded", false))
        }
        return JSON.object(members).bytes
    }

    private var headers: [(String, String)] {
        request.headers.entries.filter { !HTTPFields.equal($0.name, "cookie") }.map { ($0.name.lowercased(), $0.value) }
    }

    private var requestContext: JSON {
        let host = String((request.headers["host"] ?? "localhost").prefix { $0 != ":" })
        let date = CalendarDate(now)
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][date.month - 1]
        return [
            "accountId": .string(api.account),
            "apiId": .string(api.id),
            "domainName": .string(host),
            "domainPrefix": .string(String(host.prefix { $0 != "." })),
            "http": [
                "method": .string(request.method),
                "path": .string(Text.percentDecoded(path)),
                "protocol": "HTTP/1.1",
                "sourceIp": "127.0.0.1",
                "userAgent": .string(request.headers["user-agent"] ?? ""),
            ],
            "requestId": .string(requestID),
            "routeKey": .string(route.key),
            "stage": "$default",
            "time": .string(
                "\(padded(date.day))/\(month)/\(date.year):\(padded(date.hour)):\(padded(date.minute)):\(padded(date.second)) +0000"
            ),
            "timeEpoch": .number(String(now.milliseconds)),
        ]
    }

    /// Values of one name joined by commas, in the order of their first.
    private static func folded(_ pairs: [(String, String)]) -> [JSON.Member] {
        var order: [String] = []
        var values: [String: String] = [:]
        for (name, value) in pairs {
            if let known = values[name] {
                values[name] = "\(known),\(value)"
            } else {
                order.append(name)
                values[name] = value
            }
        }
        return order.map { .init($0, .string(values[$0] ?? "")) }
    }

    /// Bodies of these types go to the function as they are, others in base64.
    private var isText: Bool {
        let type = (request.headers["content-type"] ?? "text/plain").lowercased()
        return type.hasPrefix("text/")
            || ["json", "xml", "javascript", "x-www-form-urlencoded"].contains { type.contains($0) }
    }
}

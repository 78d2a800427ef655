internal import AWSCore
internal import AWSWire
public import LambdaRuntime

// The way an HTTP API writes the event: the emulator's does, and tests of handlers.
extension APIGatewayV2Request: LambdaOutput {
    /// The event's payload.
    ///
    /// As in API Gateway's, maps and lists that are empty are left out.
    public func payload() -> [UInt8] {
        var out: [JSON.Member] = [
            .init("version", .string(version)),
            .init("routeKey", .string(routeKey)),
            .init("rawPath", .string(rawPath)),
            .init("rawQueryString", .string(rawQueryString)),
        ]
        if !cookies.isEmpty { out.append(.init("cookies", .array(cookies.map { .string($0) }))) }
        out.append(.init("headers", .texts(headers)))
        if !queryStringParameters.isEmpty { out.append(.init("queryStringParameters", .texts(queryStringParameters))) }
        out.append(.init("requestContext", requestContext.json))
        if !pathParameters.isEmpty { out.append(.init("pathParameters", .texts(pathParameters))) }
        if !stageVariables.isEmpty { out.append(.init("stageVariables", .texts(stageVariables))) }
        if let body { out.append(.init("body", .string(body))) }
        out.append(.init("isBase64Encoded", .bool(isBase64Encoded)))
        return JSON.object(out).bytes
    }
}

extension APIGatewayV2Request.RequestContext {
    fileprivate var json: JSON {
        var out: [JSON.Member] = [
            .init("accountId", .string(accountId)),
            .init("apiId", .string(apiId)),
        ]
        if let authorizer { out.append(.init("authorizer", authorizer)) }
        out += [
            .init("domainName", .string(domainName)),
            .init("domainPrefix", .string(domainPrefix)),
            .init(
                "http",
                [
                    "method": .string(http.method), "path": .string(http.path), "protocol": .string(http.protocol),
                    "sourceIp": .string(http.sourceIp), "userAgent": .string(http.userAgent),
                ]
            ),
            .init("requestId", .string(requestId)),
            .init("routeKey", .string(routeKey)),
            .init("stage", .string(stage)),
            .init("time", .string(time)),
            .init("timeEpoch", .number(String(timeEpoch.milliseconds))),
        ]
        return .object(out)
    }
}

extension JSON {
    /// A dictionary as an object, its names in order.
    static func texts(_ texts: [String: String]) -> JSON {
        .object(texts.sorted { $0.key < $1.key }.map { Member($0.key, .string($0.value)) })
    }
}

internal import AWSCore
internal import AWSWire
internal import Commerce
public import LambdaEvents
public import LambdaRuntime

/// A handler behind the shop's HTTP API: what it throws becomes an answer.
public protocol HTTPEndpoint: LambdaHandler where Event == APIGatewayV2Request, Output == APIGatewayV2Response {
    /// Answers a request.
    func answer(_ request: APIGatewayV2Request, _ context: LambdaContext) async throws -> APIGatewayV2Response
}

extension HTTPEndpoint {
    /// Answers a request: a `CommerceError` with its status, any other error with a 500 and a line in the log.
    public func handle(_ request: APIGatewayV2Request, _ context: LambdaContext) async throws -> APIGatewayV2Response {
        do {
            return try await answer(request, context)
        } catch let error as CommerceError {
            return APIGatewayV2Response(error)
        } catch {
            context.log("\(error)")
            let message = "The request failed (\(context.requestID)). Send the same request again."
            return .error(500, "InternalError", message)
        }
    }
}

extension APIGatewayV2Response {
    /// An error of the shop's rules as an answer.
    init(_ error: CommerceError) {
        let status =
            switch error.kind {
            case .invalid: 400
            case .notFound: 404
            case .conflict: 409
            case .mismatch: 422
            case .unavailable: 503
            }
        self = .error(status, error.code, error.message, field: error.field)
    }

    /// `{"error":{"code":...,"message":...,"field":...}}`.
    static func error(_ status: Int, _ code: String, _ message: String, field: String? = nil) -> APIGatewayV2Response {
        var members: [JSON.Member] = [.init("code", .string(code)), .init("message", .string(message))]
        if let field { members.append(.init("field", .string(field))) }
        return APIGatewayV2Response(statusCode: status, json: ["error": .object(members)])
    }
}

/// Something that is done around every invocation, whatever the handler is: timing, tracing, turning errors into answers.
public protocol LambdaMiddleware: Sendable {
    /// Handles a payload, mostly by what `next` does with it.
    func handle(
        _ payload: [UInt8],
        _ context: LambdaContext,
        next: ([UInt8], LambdaContext) async throws -> [UInt8]
    ) async throws -> [UInt8]
}

/// A handler with its middleware around it, the first outermost.
struct HandlerChain: Sendable {
    let handler: any LambdaHandler
    let middleware: [any LambdaMiddleware]

    func answer(_ payload: [UInt8], _ context: LambdaContext, from index: Int = 0) async throws -> [UInt8] {
        guard index < middleware.count else { return try await handler.answer(payload, context) }
        return try await middleware[index].handle(payload, context) { payload, context in
            try await answer(payload, context, from: index + 1)
        }
    }
}

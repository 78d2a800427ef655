internal import AWSCore
internal import HTTPSocket

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Runs handlers under the Lambda Runtime API: in a `provided.al2023` function, and under the emulator.
///
/// One loop runs on the main thread, without a hop to another: `@main` with `static func main() async`.
/// `AWS_LAMBDA_MAX_CONCURRENCY=N` adds N - 1 loops on threads of their own.
public enum LambdaRuntime {
    /// Serves one handler, whatever `_HANDLER` says, until the process is ended.
    public static func run(_ handler: some LambdaHandler, middleware: [any LambdaMiddleware] = []) async -> Never {
        await run(middleware: middleware) { _ in handler }
    }

    /// Serves the handler that `_HANDLER` names, until the process is ended.
    ///
    /// What `pick` throws, or a name for which it gives nil, is reported as an error of the initialisation.
    public static func run(
        middleware: [any LambdaMiddleware] = [],
        _ pick: (String) async throws -> (any LambdaHandler)?
    ) async -> Never {
        guard let endpoint = Environment.value("AWS_LAMBDA_RUNTIME_API") else {
            StandardError.write(
                "AWS_LAMBDA_RUNTIME_API is not set: this program runs in AWS Lambda or in the emulator."
            )
            exit(1)
        }
        let name = Environment.value("_HANDLER") ?? ""
        let loops = Environment.value("AWS_LAMBDA_MAX_CONCURRENCY").flatMap { Int($0) } ?? 1
        do {
            try await serve(name, endpoint: endpoint, loops: max(1, loops), middleware: middleware, pick)
        } catch {
            StandardError.write("\(error)")
            exit(1)
        }
    }

    /// Picks the handler and runs the loops; throws when the Runtime API is gone or has been told why there is no start.
    static func serve(
        _ name: String,
        endpoint: String,
        loops: Int,
        middleware: [any LambdaMiddleware],
        _ pick: (String) async throws -> (any LambdaHandler)?
    ) async throws -> Never {
        let handler: any LambdaHandler
        do {
            guard let picked = try await pick(name) else { throw NoHandler(name: name) }
            handler = picked
        } catch {
            try RuntimeAPI(endpoint: endpoint).failInitialization((error as? NoHandler)?.report ?? FunctionError(error))
            throw error
        }
        let loop = RuntimeLoop(
            endpoint: endpoint,
            chain: HandlerChain(handler: handler, middleware: middleware),
            function: FunctionEnvironment(),
            setsTraceVariable: loops == 1
        )
        for _ in 1..<loops { LoopThread.start(loop) }
        try await loop.run()
    }
}

/// `_HANDLER` names nothing.
private struct NoHandler: Error, CustomStringConvertible {
    let name: String

    var description: String {
        name.isEmpty
            ? "_HANDLER is not set: the function's Handler must name one of the handlers in this bootstrap."
            : "This bootstrap has no handler named \"\(name)\": set the function's Handler to one that it has."
    }

    var report: FunctionError { FunctionError(type: "Runtime.HandlerNotFound", message: description) }
}

internal import AWSCore
internal import HTTPSocket

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// One loop of a function: takes an invocation, handles it, answers it, and takes the next.
struct RuntimeLoop: Sendable {
    let endpoint: String
    let chain: HandlerChain
    let function: FunctionEnvironment
    /// The tracing header is set in the environment only where one loop has the process to itself.
    let setsTraceVariable: Bool

    /// Runs until the Runtime API is gone, which it says by throwing.
    func run() async throws(SocketError) -> Never {
        let api = try RuntimeAPI(endpoint: endpoint)
        while true { try await step(api) }
    }

    private func step(_ api: RuntimeAPI) async throws(SocketError) {
        let invocation = try api.next(function)
        let context = invocation.context
        if setsTraceVariable {
            setenv("_X_AMZN_TRACE_ID", context.traceID ?? "", 1)
        }
        let payload: [UInt8]
        do {
            payload = try await chain.answer(invocation.payload, context)
        } catch {
            let error = FunctionError(error)
            context.log("\(error.type): \(error.message)")
            return try api.fail(context.requestID, error)
        }
        try api.respond(to: context.requestID, payload)
    }
}

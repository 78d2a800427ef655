internal import AWSCore
internal import EmulatorCore
internal import Synchronization

/// One run of a function: what goes in, and who waits for what comes out.
final class Invocation: Sendable {
    /// What came out.
    struct Outcome: Sendable {
        var payload: [UInt8]
        /// Whether the function failed, or its process did.
        var isError = false
        /// The last 4 KB of the log.
        var tail: [UInt8] = []
    }

    let id: String
    let payload: [UInt8]
    let clientContext: String?
    private let continuation: Mutex<CheckedContinuation<Outcome, Never>?>

    init(id: String, payload: [UInt8], clientContext: String?, _ continuation: CheckedContinuation<Outcome, Never>) {
        self.id = id
        self.payload = payload
        self.clientContext = clientContext
        self.continuation = Mutex(continuation)
    }

    /// Hands the outcome over; the first counts.
    func complete(_ outcome: Outcome) {
        let waiting = continuation.withLock { continuation in
            defer { continuation = nil }
            return continuation
        }
        waiting?.resume(returning: outcome)
    }

    /// Ends the run with an error that Lambda itself reports.
    func fail(_ type: String, _ message: String, tail: [UInt8] = []) {
        let body = FunctionFailure(type: type, message: message).json
        complete(Outcome(payload: body, isError: true, tail: tail))
    }
}

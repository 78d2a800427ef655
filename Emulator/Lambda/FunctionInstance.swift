internal import AWSCore
internal import EmulatorCore
internal import EmulatorHTTP
internal import Logging
internal import Synchronization

/// A process of a function and its Runtime API
/// (<https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>).
final class FunctionInstance: HTTPHandler, Sendable {
    private struct State {
        var process: FunctionProcess?
        var listener: Listener?
        var current: Invocation?
        var next: CheckedContinuation<Invocation?, Never>?
        var timeout: Timeline.Timer?
        var initError: [UInt8]?
        var hasStarted = false
        var isEnded = false
    }

    let function: Function
    private let pool: FunctionPool
    private let timeline: Timeline
    private let state = Mutex(State())

    init(_ function: Function, _ pool: FunctionPool, _ timeline: Timeline) {
        self.function = function
        self.pool = pool
        self.timeline = timeline
    }

    /// Opens the Runtime API and starts the process.
    func start(_ surroundings: LambdaService.Surroundings) async {
        do {
            let listener = try await surroundings.loops.listen(host: "127.0.0.1", port: 0, handler: self)
            state.withLock { $0.listener = listener }
            let program = "\(function.codeFolder)/bootstrap"
            let logger = surroundings.logger
            let name = function.name
            let process = try FunctionProcess(
                program: program,
                directory: function.codeFolder,
                environment: FunctionEnvironment.variables(
                    function,
                    runtimeAPI: "127.0.0.1:\(listener.port)",
                    endpoint: surroundings.endpoint,
                    logStream: "\(timeline.now.iso8601().prefix(10))/[$LATEST]\(UniqueID.token(32).lowercased())"
                ),
                onLine: { logger.info("\(name): \($0)") },
                onEnd: { [weak self] ending in self?.ended(ending) }
            )
            let isEnded = state.withLock { state -> Bool in
                state.process = process
                return state.isEnded
            }
            if isEnded { process.kill() }
        } catch {
            state.withLock { $0.isEnded = true }
            close()
            pool.ended(
                self,
                startFailure: FunctionFailure(
                    type: "Runtime.InvalidEntrypoint",
                    message: "Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]"
                )
            )
        }
    }

    // MARK: the Runtime API

    func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        let prefix = "/2018-06-01/runtime/"
        guard request.path.hasPrefix(prefix) else { return nil }
        let path = request.path.dropFirst(prefix.count).split(separator: "/")
        switch (request.method, path.count, path.last) {
        case ("GET", 2, "next"): return .later { await self.next() }
        case ("POST", 3, "response"): return .now(finish(String(path[1]), request, isError: false))
        case ("POST", 3, "error"): return .now(finish(String(path[1]), request, isError: true))
        case ("POST", 2, "error"):
            state.withLock { $0.initError = request.body }
            return .now(Self.accepted)
        default: return .now(HTTPResponse(status: 404))
        }
    }

    private static let accepted = HTTPResponse(
        status: 202,
        headers: HTTPFields([("Content-Type", "application/json")]),
        body: Array("{\"status\":\"OK\"}\n".utf8)
    )

    private func next() async -> HTTPResponse {
        let isFirst = state.withLock { state in
            defer { state.hasStarted = true }
            return !state.hasStarted
        }
        let invocation = await withCheckedContinuation { (continuation: CheckedContinuation<Invocation?, Never>) in
            // The pool may have work at once; else this instance stands idle in it.
            if let invocation = pool.ready(isFirst: isFirst) {
                continuation.resume(returning: invocation)
            } else {
                let isEnded = state.withLock { state -> Bool in
                    if state.isEnded { return true }
                    state.next = continuation
                    return false
                }
                if isEnded { continuation.resume(returning: nil) } else { pool.idle(self) }
            }
        }
        guard let invocation else { return HTTPResponse(status: 410) }
        begin(invocation)
        // A function compares the deadline with its machine's clock, not with the timeline.
        let deadline = (Environment.now + .seconds(function.timeout)).milliseconds
        var headers = HTTPFields([
            ("Content-Type", "application/json"),
            ("Lambda-Runtime-Aws-Request-Id", invocation.id),
            ("Lambda-Runtime-Deadline-Ms", String(deadline)),
            ("Lambda-Runtime-Invoked-Function-Arn", function.arn),
            ("Lambda-Runtime-Trace-Id", TraceID.make(timeline.now)),
        ])
        if let context = invocation.clientContext { headers.add("Lambda-Runtime-Client-Context", context) }
        return HTTPResponse(headers: headers, body: invocation.payload)
    }

    private func begin(_ invocation: Invocation) {
        let timer = timeline.schedule(at: timeline.now + .seconds(function.timeout)) { [weak self] in
            self?.timeOut(invocation)
        }
        let process = state.withLock { state -> FunctionProcess? in
            state.current = invocation
            state.timeout = timer
            return state.process
        }
        process?.drain()
        process?.clearTail()
    }

    private func finish(_ id: String, _ request: HTTPRequest, isError: Bool) -> HTTPResponse {
        let (invocation, process) = state.withLock { state -> (Invocation?, FunctionProcess?) in
            guard let current = state.current, current.id == id else { return (nil, nil) }
            state.current = nil
            if let timer = state.timeout { timeline.cancel(timer) }
            return (current, state.process)
        }
        guard let invocation else {
            return HTTPResponse(
                status: 400,
                headers: HTTPFields([("Content-Type", "application/json")]),
                body: Array("{\"errorMessage\":\"Invalid request ID\",\"errorType\":\"InvalidRequestID\"}".utf8)
            )
        }
        process?.drain()
        invocation.complete(.init(payload: request.body, isError: isError, tail: process?.tail ?? []))
        return Self.accepted
    }

    // MARK: the end

    /// Gives work to an instance that stands idle; false where it has ended meanwhile.
    func deliver(_ invocation: Invocation) -> Bool {
        let waiting = state.withLock { state in
            defer { state.next = nil }
            return state.next
        }
        waiting?.resume(returning: invocation)
        return waiting != nil
    }

    private func timeOut(_ invocation: Invocation) {
        let process = state.withLock { state -> FunctionProcess? in
            guard state.current === invocation else { return nil }
            state.current = nil
            return state.process
        }
        guard let process else { return }
        process.drain()
        invocation.fail(
            "Sandbox.Timedout",
            "RequestId: \(invocation.id) Error: Task timed out after \(function.timeout).00 seconds",
            tail: process.tail
        )
        end()
    }

    /// Ends the process.
    func end() {
        let (process, waiting) = state.withLock {
            state -> (FunctionProcess?, CheckedContinuation<Invocation?, Never>?) in
            state.isEnded = true
            defer { state.next = nil }
            return (state.process, state.next)
        }
        waiting?.resume(returning: nil)
        process?.kill()
        close()
        pool.ended(self, startFailure: nil)
    }

    private func close() { state.withLock { $0.listener }?.close() }

    private func ended(_ ending: FunctionProcess.Ending) {
        let (current, hasStarted, initError, waiting, wasEnded) = state.withLock { state in
            defer {
                state.isEnded = true
                state.current = nil
                state.next = nil
                if let timer = state.timeout { timeline.cancel(timer) }
            }
            return (state.current, state.hasStarted, state.initError, state.next, state.isEnded)
        }
        waiting?.resume(returning: nil)
        close()
        let how =
            switch ending {
            case .exit(0): "Runtime exited without providing a reason"
            case .exit(let code): "Runtime exited with error: exit status \(code)"
            case .signal(let number): "Runtime exited with error: signal: \(number)"
            }
        current?.fail("Runtime.ExitError", "RequestId: \(current?.id ?? "") Error: \(how)")
        if wasEnded { return }
        var failure: FunctionFailure?
        if !hasStarted { failure = FunctionFailure(type: "Runtime.ExitError", message: "Error: \(how)") }
        pool.ended(self, startFailure: failure, initError: initError)
    }
}

/// X-Ray's trace header for an invocation (X-Ray developer guide, "Tracing header").
enum TraceID {
    static func make(_ now: Timestamp) -> String {
        let time = String(now.wholeSeconds, radix: 16)
        let root = UniqueID.uuid().filter { $0 != "-" }.prefix(24)
        return "Root=1-\(time)-\(root);Parent=\(UniqueID.uuid().filter { $0 != "-" }.prefix(16));Sampled=0"
    }
}

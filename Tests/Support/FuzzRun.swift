public import AWSCore
public import EmulatorCore
internal import EmulatorHTTP
public import Store
internal import Synchronization

/// Sends fuzzed requests to services in memory, and watches the answers.
public final class FuzzRun: Sendable {
    /// What a run found.
    public struct Report: Sendable {
        /// How many requests were answered.
        public var count = 0
        /// How many answers of each hundred there were: the index is the status by 100.
        public var statuses = [Int](repeating: 0, count: 6)
        /// How many answers were let go of, as they wait for something to happen.
        public var waiting = 0
        /// The operations that succeeded, as `sqs:SendMessage`.
        public var reached: Set<String> = []
        /// What went wrong: the request's number, the problem, and the request.
        public var failures: [String] = []
    }

    /// What is under way.
    public struct Current: Sendable {
        /// The request's number.
        public var number: Int
        /// The request that is being answered; nil where the clock goes on before it is sent.
        public var request: HTTPRequest?
        /// When that began.
        public var began: ContinuousClock.Instant
    }

    private let services: [any Service]
    private let environment: ServiceEnvironment
    private let gateway: Gateway
    /// The same services behind an edge that checks signatures.
    private let locked: Gateway
    private let sent = Mutex<Current?>(nil)
    private let slowest: Duration

    /// Makes a run against some services, with what they are made of; an answer that takes longer than a length is a
    /// failure.
    public init(slowest: Duration = .seconds(1), _ services: (ServiceEnvironment) throws -> [any Service]) throws {
        self.slowest = slowest
        environment = ServiceEnvironment(storage: .memory)
        self.services = try services(environment)
        for service in self.services { environment.bus.register(service) }
        environment.timeline.freeze()
        gateway = Gateway(self.services, timeline: environment.timeline, defaults: .init())
        locked = Gateway(
            self.services,
            timeline: environment.timeline,
            defaults: .init(),
            authentication: .signatureVersion4(AccessKeys())
        )
    }

    /// What is under way, for who watches whether it never ends.
    public var current: Current? { sent.withLock { $0 } }

    /// Sends so many requests.
    ///
    /// All is forgotten and made anew every so often; `note` is told before each request, and `pause` how many there
    /// were, each time when all is forgotten.
    public func run(
        _ count: Int,
        seed: UInt64,
        resettingEvery period: Int = 20_000,
        note: (HTTPRequest) -> Void = { _ in },
        pause: (Int) -> Void = { _ in }
    ) async throws -> Report {
        var fuzzer = RequestFuzzer(services, seed: seed)
        var report = Report()
        for number in 0..<count {
            if number % period == 0 {
                try await begin()
                pause(number)
            }
            if number % 200 == 0 {
                // What was deleted can be made again after a minute.
                sent.withLock { $0 = Current(number: number, began: .now) }
                await environment.timeline.advance(by: .seconds(61))
                for request in RequestFuzzer.setup {
                    if let made = await answer(request) { fuzzer.learn(made.response) }
                }
            }
            let fuzzed = fuzzer.next(at: environment.timeline.now)
            note(fuzzed.request)
            sent.withLock { $0 = Current(number: number, request: fuzzed.request, began: .now) }
            let answered = await answer(fuzzed.request, isSigned: fuzzed.isSigned)
            report.count += 1
            guard let (response, length) = answered else {
                report.waiting += 1
                continue
            }
            report.statuses[min(max(response.status / 100, 0), 5)] += 1
            fuzzer.learn(response)
            if fuzzed.wireProtocol != nil, response.status < 300 { report.reached.insert(fuzzed.operation) }
            let problem =
                AnswerCheck.problem(response, to: fuzzed) ?? (length > slowest ? "the answer took \(length)" : nil)
            guard let problem else { continue }
            report.failures.append(
                "request \(number): \(problem)\n\(Self.text(fuzzed.request))\n-> \(Self.text(response))"
            )
            if report.failures.count == 20 { break }
        }
        sent.withLock { $0 = nil }
        try await begin()
        pause(report.count)
        return report
    }

    /// The answer to a request and how long it took; nil where it waits for a message or a function.
    private func answer(
        _ request: HTTPRequest,
        isSigned: Bool = false
    ) async -> (response: HTTPResponse, length: Duration)? {
        let start = ContinuousClock.now
        switch (isSigned ? locked : gateway).answer(request) {
        case .now(let response): return (response, .now - start)
        case .later(let rest):
            guard !Self.mayWait(request) else { return nil }
            return (await rest(), .now - start)
        case nil: return (HTTPResponse(status: 404), .now - start)
        }
    }

    /// Whether an answer may wait for time to pass, which it does not here.
    private static func mayWait(_ request: HTTPRequest) -> Bool {
        let texts = [request.path, request.query ?? "", request.headers["x-amz-target"] ?? ""]
        return texts.contains { $0.contains("ReceiveMessage") || $0.contains("/invocations") }
            || String(decoding: request.body, as: UTF8.self).contains("ReceiveMessage")
    }

    private func begin() async throws {
        for service in services { try service.reset() }
        environment.ledger.reset()
        await environment.timeline.set(to: CalendarDate(year: 2026, month: 11, day: 22, hour: 12).timestamp)
    }

    /// A request as text: its head, and its body where it is short.
    public static func text(_ request: HTTPRequest) -> String {
        let query = request.query.map { "?\($0)" } ?? ""
        let headers = request.headers.entries.map { "\($0.name): \($0.value)" }
        return (["\(request.method) \(request.path)\(query)"] + headers + ["body: \(text(request.body))"])
            .joined(separator: "\n    ")
    }

    private static func text(_ response: HTTPResponse) -> String {
        "\(response.status) \(response.headers.entries.map { "\($0.name): \($0.value)" }) \(text(response.body))"
    }

    private static func text(_ body: [UInt8]) -> String {
        let cut = body.count > 4000 ? " (\(body.count) bytes)" : ""
        if let text = String(validating: body.prefix(4000), as: UTF8.self) { return text + cut }
        return "base64 \(Text.base64(Array(body.prefix(4000))))\(cut)"
    }
}

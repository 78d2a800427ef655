import AWSClient
import AWSCore
import AWSDynamoDB
import AWSWire
import DynamoDBService
import EmulatorCore
import EmulatorHTTP
import KinesisService
import S3Service
import Store
import Testing

/// DynamoDB and what it works with behind a port of its own, the clock frozen at 2026-11-22T12:00:00Z, and the client
/// that functions have.
final class ServedTables: Sendable {
    /// What answers wait for.
    let durability: LateDurability
    /// What was accepted without effect.
    let ledger: Ledger
    private let timeline: Timeline
    private let loops: EventLoops
    private let listener: Listener
    private let client: AWSClient

    init(_ options: DynamoDBService.Options = .init()) async throws {
        let environment = ServiceEnvironment(storage: .memory)
        let dynamoDB = try DynamoDBService(environment, options)
        let services: [any Service] = [
            dynamoDB, dynamoDB.streamsService, try KinesisService(environment), try S3Service(environment),
        ]
        for service in services { environment.bus.register(service) }
        let timeline = environment.timeline
        timeline.freeze()
        await timeline.set(to: CalendarDate(year: 2026, month: 11, day: 22, hour: 12).timestamp)
        self.timeline = timeline
        ledger = environment.ledger
        durability = LateDurability(environment.group)
        loops = EventLoops(timeline: timeline, durability: durability)
        listener = try await loops.listen(
            host: "127.0.0.1",
            port: 0,
            handler: Gateway(services, timeline: timeline, defaults: .init())
        )
        var retries = RetryPolicy()
        retries.attempts = 1
        client = AWSClient(
            credentials: Credentials(accessKeyID: "111122223333", secretAccessKey: "test", sessionToken: nil),
            region: "eu-west-1",
            endpoints: Endpoints(all: "http://127.0.0.1:\(listener.port)"),
            retries: retries,
            now: { timeline.now }
        )
    }

    deinit {
        listener.close()
        Task { [loops] in try? await loops.stop() }
    }

    /// The port that the edge listens on.
    var port: Int { listener.port }

    /// The time.
    var now: Timestamp { timeline.now }

    /// Moves the clock forward, and returns once everything that became due has happened.
    func advance(seconds: Int) async { await timeline.advance(by: .seconds(seconds)) }

    /// Calls an operation with the input that the closure fills in.
    @discardableResult
    func call<O: Operation>(_ operation: O.Type, _ fill: (inout O.Input) -> Void = { _ in }) async throws -> O.Output {
        let input = O.Input(fill)
        return try await withTaskExecutorPreference(BlockingThreads.shared) { [client] in
            try await client.call(operation, input)
        }
    }

    /// The code and the text of the error that a call gives; nil where it succeeds.
    func refusal<O: Operation>(of operation: O.Type, _ fill: (inout O.Input) -> Void = { _ in }) async -> Refusal? {
        await error(of: operation, fill).map(Refusal.init)
    }

    /// The error that a call gives; nil where it succeeds.
    func error<O: Operation>(of operation: O.Type, _ fill: (inout O.Input) -> Void = { _ in }) async -> AWSError? {
        do {
            try await call(operation, fill)
            return nil
        } catch {
            return error as? AWSError
        }
    }
}

/// An error as a caller tells it from others.
struct Refusal: Equatable, Sendable, CustomStringConvertible {
    var code: String
    var message: String
    var status = 400

    /// An error of a code and a text, with the status 400.
    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// A ValidationException.
    init(_ message: String) { self.init("ValidationException", message) }

    init(_ error: AWSError) {
        code = error.code
        message = error.message
        status = error.status ?? 0
    }

    /// The same in the envelope in which PutItem and UpdateItem tell what is wrong with the request by itself.
    var inEnvelope: Refusal { Refusal("1 validation error detected: \(message)") }

    var description: String { "\(status) \(code): \(message)" }
}

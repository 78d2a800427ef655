public import AWSCore
public import AWSWire
public import EmulatorCore
internal import EmulatorHTTP
public import Store

/// A cloud in memory for one test: a frozen clock, and services behind the real gateway.
public final class Sandbox: Sendable {
    /// What the services are made of.
    public let environment: ServiceEnvironment

    private let gateway: Gateway

    /// Makes a cloud of some services, its clock frozen at 2026-11-22T12:00:00Z.
    public convenience init(_ services: (ServiceEnvironment) throws -> [any Service]) async throws {
        let environment = ServiceEnvironment(storage: .memory)
        try await self.init(environment, services(environment))
    }

    /// The same around services that a test made itself, of an environment of its own.
    public init(_ environment: ServiceEnvironment, _ made: [any Service]) async throws {
        self.environment = environment
        for service in made { environment.bus.register(service) }
        let timeline = environment.timeline
        timeline.freeze()
        gateway = Gateway(made, timeline: timeline, defaults: .init())
        await timeline.set(to: CalendarDate(year: 2026, month: 11, day: 22, hour: 12).timestamp)
    }

    /// The clock.
    public var timeline: Timeline { environment.timeline }

    /// What was accepted without effect.
    public var ledger: Ledger { environment.ledger }

    /// The bus.
    public var bus: Bus { environment.bus }

    /// A caller of the default account and region.
    public var context: RequestContext {
        RequestContext(
            account: "000000000000",
            region: "us-east-1",
            requestID: "test",
            now: timeline.now,
            host: "localhost:4566"
        )
    }

    /// The answer to a request on the wire.
    public func send(_ request: HTTPRequest) async -> HTTPResponse {
        switch gateway.answer(request) {
        case .now(let response): response
        case .later(let rest): await rest()
        case nil: HTTPResponse(status: 404)
        }
    }

    /// The answer to a call in a JSON protocol: the body, or the error's code and message.
    public func call(_ target: String, _ body: JSON) async -> Reply {
        let response = await send(
            HTTPRequest(
                method: "POST",
                path: "/",
                headers: HTTPFields([("Host", "localhost:4566"), ("X-Amz-Target", target)]),
                body: body.bytes
            )
        )
        return Reply(
            status: response.status,
            body: (try? JSON(parsing: response.body)) ?? .null,
            headers: response.headers
        )
    }
}

/// What a call in a JSON protocol gave.
public struct Reply: Sendable {
    /// The status code.
    public var status: Int
    /// The body.
    public var body: JSON
    /// The header fields.
    public var headers: HTTPFields

    /// A member of the body.
    public subscript(_ name: String) -> JSON? { body[name] }

    /// The error's code without its namespace; nil for a success.
    public var code: String? { body["__type"]?.string?.split(separator: "#").last.map(String.init) }

    /// The error's text.
    public var message: String? { body["message"]?.string ?? body["Message"]?.string }
}

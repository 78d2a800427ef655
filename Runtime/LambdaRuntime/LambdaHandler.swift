public import AWSWire

/// What a function does with an event.
///
/// `handle` runs where the runtime's loop runs, on the main thread, and need not hop anywhere
/// (`nonisolated(nonsending)`).
public protocol LambdaHandler: Sendable {
    /// What it is invoked with.
    associatedtype Event: LambdaEvent
    /// What it answers.
    associatedtype Output: LambdaOutput

    /// Handles one invocation; an error that it throws is the invocation's answer.
    func handle(_ event: Event, _ context: LambdaContext) async throws -> Output
}

/// What can be read from an invocation's payload.
public protocol LambdaEvent: Sendable {
    /// Reads a payload, in nearly all cases JSON.
    init(payload: [UInt8]) throws
}

/// What can be written as an invocation's answer.
public protocol LambdaOutput: Sendable {
    /// The answer's payload, in nearly all cases JSON.
    func payload() -> [UInt8]
}

extension JSON: LambdaEvent, LambdaOutput {
    /// Reads any JSON.
    public init(payload: [UInt8]) throws { self = try JSON(parsing: payload) }

    /// The tree's text.
    public func payload() -> [UInt8] { bytes }
}

extension [UInt8]: LambdaEvent, LambdaOutput {
    /// Takes the payload as it is.
    public init(payload: [UInt8]) { self = payload }

    /// The bytes themselves.
    public func payload() -> [UInt8] { self }
}

extension LambdaHandler {
    /// The whole way from one payload to the other.
    func answer(_ payload: [UInt8], _ context: LambdaContext) async throws -> [UInt8] {
        try await handle(Event(payload: payload), context).payload()
    }
}

public import AWSCore
public import AWSWire
internal import Synchronization

/// How services reach each other: typed calls in process, and word that something came for those who wait.
public final class Bus: Sendable {
    private let state = Mutex(State())

    private struct State {
        var operations: [String: OperationEntry] = [:]
        var observers: [String: [Int: @Sendable () -> Void]] = [:]
        var nextObserver = 0
    }

    /// Makes an empty bus.
    public init() {}

    /// Puts a service's operations on the bus.
    public func register(_ service: any Service) {
        let entries = service.operations
        state.withLock { state in
            for entry in entries { state.operations[Self.key(entry.service, entry.name)] = entry }
        }
    }

    /// The entry of an operation; nil where nobody implements it.
    public func entry(_ service: ServiceModel, _ operation: String) -> OperationEntry? {
        state.withLock { $0.operations[Self.key(service, operation)] }
    }

    /// Calls an operation of another service with a typed input.
    public func call<O: Operation>(
        _ operation: O.Type,
        _ input: O.Input,
        _ context: RequestContext
    ) async throws(AWSError) -> O.Output {
        switch try answer(operation, input, context) {
        case .now(let output): return output
        case .later(let rest): return try await rest()
        }
    }

    /// Calls an operation that never waits.
    public func callNow<O: Operation>(
        _ operation: O.Type,
        _ input: O.Input,
        _ context: RequestContext
    ) throws(AWSError) -> O.Output {
        guard case .now(let output) = try answer(operation, input, context) else {
            throw .internalFailure("\(O.name) would have to wait")
        }
        return output
    }

    private func answer<O: Operation>(
        _ operation: O.Type,
        _ input: O.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<O.Output> {
        guard let handler = entry(O.service, O.name)?.typed as? OperationEntry.Handler<O> else {
            throw .notImplemented("\(O.service.name):\(O.name)")
        }
        return try handler(input, context)
    }

    // MARK: word of arrivals

    /// A callback's registration, to end it with.
    public struct Observation: Sendable {
        fileprivate let resource: String
        fileprivate let number: Int
    }

    /// Calls back, on any thread and without delay, whenever something comes for a resource (a queue's or stream's ARN).
    public func observe(_ resource: String, _ callback: @escaping @Sendable () -> Void) -> Observation {
        state.withLock { state in
            state.nextObserver += 1
            state.observers[resource, default: [:]][state.nextObserver] = callback
            return Observation(resource: resource, number: state.nextObserver)
        }
    }

    /// Ends an observation.
    public func end(_ observation: Observation) {
        state.withLock { state in
            state.observers[observation.resource]?[observation.number] = nil
            if state.observers[observation.resource]?.isEmpty == true { state.observers[observation.resource] = nil }
        }
    }

    /// Whether anybody waits for a resource.
    public func isObserved(_ resource: String) -> Bool { state.withLock { $0.observers[resource] != nil } }

    /// Tells those who wait that something came.
    public func announce(_ resource: String) {
        let callbacks = state.withLock { $0.observers[resource].map { Array($0.values) } ?? [] }
        for callback in callbacks { callback() }
    }

    private static func key(_ service: ServiceModel, _ operation: String) -> String { "\(service.name):\(operation)" }
}

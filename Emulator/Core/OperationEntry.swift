public import AWSCore
public import AWSWire
internal import Synchronization

/// A line of a service's table: an operation and what handles it.
public final class OperationEntry: Sendable {
    /// The operation's name.
    public let name: String
    /// The service it belongs to.
    public let service: ServiceModel
    /// The typed handler `(Input, RequestContext) throws(AWSError) -> Answer<Output>`, for the bus.
    let typed: any Sendable
    private let untyped: Untyped
    private let cached = Mutex<OperationModel?>(nil)
    private let compare: @Sendable (OperationModel) -> [String]
    private let missing: @Sendable (OperationModel) -> [String]

    /// The handler's type as the bus knows it.
    @usableFromInline
    typealias Handler<O: Operation> = @Sendable (O.Input, RequestContext) throws(AWSError) -> Answer<O.Output>

    /// A handler as the edge knows it: the same for all operations.
    @usableFromInline
    typealias Untyped = @Sendable (consuming Value, OperationModel, RequestContext) throws(AWSError) -> Answer<Value>

    @usableFromInline
    init<O: Operation>(_ operation: O.Type, typed: @escaping Handler<O>, untyped: @escaping Untyped) {
        name = O.name
        service = O.service
        self.typed = typed
        self.untyped = untyped
        compare = { O.Input.differences($0.inputContext) + O.Output.differences($0.outputContext) }
        missing = { Members.unbound(of: O.Input.self, $0.inputContext) }
    }

    /// Services see what this does: each of their operations gets code for just its shapes.
    @inlinable
    convenience init<O: Operation>(_ operation: O.Type, _ handler: @escaping Handler<O>) {
        self.init(operation, typed: handler) { value, model, context throws(AWSError) in
            var inputContext = model.inputContext
            let leftovers = Leftovers()
            inputContext.leftovers = leftovers
            guard let input = O.Input(wire: consume value, inputContext) ?? (model.input < 0 ? O.Input() : nil) else {
                throw AWSError("SerializationException", "")
            }
            if let name = leftovers.names.first { throw .notImplemented("\(O.service.name):\(O.name) with \(name)") }
            @Sendable func wire(_ output: O.Output) -> Value {
                model.output < 0 ? .structure([]) : output.wire(model.outputContext)
            }
            switch try handler(input, context) {
            case .now(let output): return .now(wire(output))
            case .later(let rest): return .later { () async throws(AWSError) in wire(try await rest()) }
            }
        }
    }

    /// The operation's model.
    public var model: OperationModel {
        cached.withLock { cached in
            if let cached { return cached }
            guard let model = service.operation(name) else {
                preconditionFailure("\(service.name) has no operation \(name)")
            }
            cached = model
            return model
        }
    }

    /// How the operation's two shapes differ from the model; empty where they fit.
    public var differences: [String] { compare(model) }

    /// The input's members that are not built: a request that carries one answers as not implemented.
    public var missingMembers: [String] { missing(model) }

    /// Runs the operation on an input from the wire.
    public func handle(
        _ input: consuming Value,
        _ model: OperationModel,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<Value> {
        try untyped(consume input, model, context)
    }
}

/// Binds an operation to a plain handler.
@inlinable
public func on<O: Operation>(
    _ operation: O.Type,
    _ handler: @escaping @Sendable (O.Input, RequestContext) throws(AWSError) -> O.Output
) -> OperationEntry {
    OperationEntry(operation) { input, context throws(AWSError) in .now(try handler(input, context)) }
}

/// Binds an operation to a handler that may wait.
@inlinable
public func on<O: Operation>(
    _ operation: O.Type,
    mayWait handler: @escaping @Sendable (O.Input, RequestContext) throws(AWSError) -> Answer<O.Output>
) -> OperationEntry {
    OperationEntry(operation, handler)
}

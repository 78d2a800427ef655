public import AWSCore
public import AWSWire
internal import Synchronization

/// A line of a service's table: an operation and what handles it.
public final class OperationEntry: Sendable {
    /// The operation's name.
    public let name: String
    /// The service it belongs to.
    public let service: ServiceModel
    /// The operation itself.
    public let operation: any Operation.Type
    /// What it does not do.
    public let gaps: [Gap]
    /// The typed handler `(Input, RequestContext) throws(AWSError) -> Answer<Output>`, for the bus.
    let typed: any Sendable
    private let untyped: Untyped
    private let json: FromJSON
    private let cached = Mutex<OperationModel?>(nil)

    /// The handler's type as the bus knows it.
    @usableFromInline
    typealias Handler<O: Operation> = @Sendable (O.Input, RequestContext) throws(AWSError) -> Answer<O.Output>

    /// A handler as the edge knows it: the same for all operations.
    @usableFromInline
    typealias Untyped = @Sendable (consuming Value, OperationModel, RequestContext) throws(AWSError) -> Answer<Value>

    /// The same for a body of JSON; nil where that is anything but what the model allows and the handler knows.
    @usableFromInline
    typealias FromJSON = @Sendable ([UInt8], OperationModel, RequestContext) throws(AWSError) -> Answer<Value>?

    @usableFromInline
    init<O: Operation>(
        _ operation: O.Type,
        _ gaps: [Gap],
        typed: @escaping Handler<O>,
        untyped: @escaping Untyped,
        json: @escaping FromJSON
    ) {
        name = O.name
        service = O.service
        self.operation = operation
        self.gaps = gaps
        self.typed = typed
        self.untyped = untyped
        self.json = json
    }

    /// Services see what this does: each of their operations gets code for just its shapes.
    @inlinable
    convenience init<O: Operation>(_ operation: O.Type, _ gaps: [Gap], _ handler: @escaping Handler<O>) {
        @Sendable func run(
            _ input: O.Input,
            _ model: OperationModel,
            _ context: RequestContext
        ) throws(AWSError) -> Answer<Value> {
            @Sendable func wire(_ output: O.Output) -> Value {
                model.output < 0 ? .structure([]) : output.wire(model.outputContext)
            }
            switch try handler(input, context) {
            case .now(let output): return .now(wire(output))
            case .later(let rest): return .later { () async throws(AWSError) in wire(try await rest()) }
            }
        }
        self.init(
            operation,
            gaps,
            typed: handler,
            untyped: { value, model, context throws(AWSError) in
                var inputContext = model.inputContext
                let leftovers = Leftovers()
                inputContext.leftovers = leftovers
                guard let input = O.Input(wire: consume value, inputContext) ?? (model.input < 0 ? O.Input() : nil)
                else { throw AWSError("SerializationException", "") }
                if let name = leftovers.names.first {
                    throw Gap(O.self, name).error
                }
                return try run(input, model, context)
            },
            json: { body, model, context throws(AWSError) in
                guard model.input >= 0, let input = O.Input.read(json: body, model.inputContext) else { return nil }
                return try run(input, model, context)
            }
        )
    }

    /// Whether an error is that of a member or a value that the coverage page tells not to be built.
    public func tells(_ error: AWSError) -> Bool {
        gaps.contains { $0.error == error }
            || operation.missingMembers.contains { Gap(operation, $0).error == error }
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

    /// Runs the operation on an input from the wire.
    public func handle(
        _ input: consuming Value,
        _ model: OperationModel,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<Value> {
        try untyped(consume input, model, context)
    }

    /// Runs the operation on a body of JSON; nil where the body is anything but what the model allows and the handler
    /// knows, and nothing was done.
    public func handle(
        json body: [UInt8],
        _ model: OperationModel,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<Value>? {
        try json(body, model, context)
    }
}

/// Binds an operation to a plain handler, which lacks what the gaps name.
@inlinable
public func on<O: Operation>(
    _ operation: O.Type,
    lacking gaps: [Gap] = [],
    _ handler: @escaping @Sendable (O.Input, RequestContext) throws(AWSError) -> O.Output
) -> OperationEntry {
    OperationEntry(operation, gaps) { input, context throws(AWSError) in .now(try handler(input, context)) }
}

/// The same of a handler that may wait.
@inlinable
public func on<O: Operation>(
    _ operation: O.Type,
    lacking gaps: [Gap] = [],
    mayWait handler: @escaping @Sendable (O.Input, RequestContext) throws(AWSError) -> Answer<O.Output>
) -> OperationEntry {
    OperationEntry(operation, gaps, handler)
}

public import AWSCore
internal import AWSLambda
public import AWSWire
public import EmulatorCore
public import EmulatorHTTP
public import Logging
public import Store

/// AWS Lambda: functions as processes of this machine, each with a Runtime API of its own.
public final class LambdaService: Service {
    let database: Database
    let functions: FunctionIndex
    let mappings: MappingIndex
    let code: CodeStore
    let pools: PoolIndex
    let pollers: PollerIndex
    let bus: Bus
    let timeline: Timeline
    let ledger: Ledger

    /// What the service needs of its surroundings.
    public struct Surroundings: Sendable {
        /// Where the functions' runtime APIs listen.
        public var loops: EventLoops
        /// Where functions find the other services, as `http://127.0.0.1:4566`.
        public var endpoint: String
        /// Where functions' log lines go.
        public var logger: Logger

        /// Makes them.
        public init(loops: EventLoops, endpoint: String, logger: Logger) {
            self.loops = loops
            self.endpoint = endpoint
            self.logger = logger
        }
    }

    /// Opens the service on its data.
    ///
    /// Nothing runs until `start`.
    public init(_ environment: ServiceEnvironment) throws(AWSError) {
        database = try Database("lambda", environment.storage, environment.group, migrations: Schema.migrations)
        functions = try FunctionIndex(database)
        mappings = try MappingIndex(database)
        code = try CodeStore(environment.storage)
        pools = PoolIndex(timeline: environment.timeline)
        pollers = PollerIndex()
        bus = environment.bus
        timeline = environment.timeline
        ledger = environment.ledger
        for function in functions.everywhere { noteWithoutEffect(function) }
    }

    /// The service's model.
    public var model: ServiceModel { Lambda.model }

    /// What the service implements.
    public var operations: [OperationEntry] {
        [
            on(
                Lambda.CreateEventSourceMapping.self,
                lacking: [.otherSource, .batchingWindow, .parallelization, .recordAge, .bisection, .retryAttempts],
                createEventSourceMapping
            ),
            on(
                Lambda.CreateFunction.self,
                lacking: [.imageFunction, .publishOfFunction, .codeFromS3, .managedRuntime],
                createFunction
            ),
            on(Lambda.DeleteEventSourceMapping.self, deleteEventSourceMapping),
            on(Lambda.DeleteFunction.self, deleteFunction),
            on(Lambda.GetEventSourceMapping.self, getEventSourceMapping),
            on(Lambda.GetFunction.self, getFunction),
            on(Lambda.GetFunctionConfiguration.self, getFunctionConfiguration),
            on(Lambda.Invoke.self, lacking: [.eventInvocation], mayWait: invoke),
            on(Lambda.ListEventSourceMappings.self, listEventSourceMappings),
            on(Lambda.ListFunctions.self, listFunctions),
            on(Lambda.UpdateEventSourceMapping.self, lacking: [.changedBatchingWindow], updateEventSourceMapping),
            on(Lambda.UpdateFunctionCode.self, lacking: [.publishOfCode, .changedCodeFromS3], updateFunctionCode),
            on(Lambda.UpdateFunctionConfiguration.self, lacking: [.changedRuntime], updateFunctionConfiguration),
        ]
    }

    /// Lets functions run, and the mappings that are enabled poll.
    public func start(_ surroundings: Surroundings) {
        pools.start(surroundings)
        for mapping in mappings.all where mapping.isEnabled { poll(mapping) }
    }

    /// Ends all pollers and processes.
    public func stop() {
        pollers.stopAll(bus)
        pools.stopAll()
    }

    /// Forgets everything, in place.
    public func reset() throws(AWSError) {
        stop()
        try database.reset()
        functions.reset()
        mappings.reset()
        code.reset()
    }
}

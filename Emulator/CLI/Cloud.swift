internal import AWSCore
internal import AWSWire
internal import CloudFormationService
internal import DynamoDBService
internal import EmulatorCore
internal import EmulatorHTTP
internal import HTTPAPIService
internal import KinesisService
internal import LambdaService
internal import Logging
internal import S3Service
internal import S3Web
internal import SQSService
internal import Store
internal import Synchronization

/// The composition root: every service, the bus between them, the clock over them, and the edge in front.
final class Cloud: Sendable {
    private let environment: ServiceEnvironment
    private let lambda: LambdaService
    private let apis: HTTPAPIService
    private let s3: S3Service
    let services: [any Service]
    private let defaults: Gateway.Defaults
    private let authentication: Authentication
    private let logger: Logger
    private let loops: EventLoops
    private let state = Mutex(State())

    private struct State {
        var isReady = false
        var host = ""
        var outputs: [(name: String, value: String)] = []
    }

    init(
        storage: Storage,
        account: String,
        region: String,
        authentication: Authentication = .off,
        dynamoDB options: DynamoDBService.Options = .init(),
        s3 s3Options: S3Service.Options = .init(),
        kinesis kinesisOptions: KinesisService.Options = .init(),
        logger: Logger
    ) throws(AWSError) {
        self.logger = logger
        self.authentication = authentication
        defaults = Gateway.Defaults(account: account, region: region)
        environment = ServiceEnvironment(storage: storage)
        loops = EventLoops(timeline: environment.timeline, durability: environment.group)
        lambda = try LambdaService(environment)
        apis = HTTPAPIService(bus: environment.bus, timeline: environment.timeline)
        s3 = try S3Service(environment, s3Options)
        let dynamoDB = try DynamoDBService(environment, options)
        services = [
            dynamoDB,
            dynamoDB.streamsService,
            try KinesisService(environment, kinesisOptions),
            lambda,
            s3,
            try SQSService(environment),
        ]
        for service in services { environment.bus.register(service) }
    }

    var timeline: Timeline { environment.timeline }

    var ledger: Ledger { environment.ledger }

    /// Opens the edge, and gives its port.
    ///
    /// The chain below is what every request passes, in its order.
    func listen(host: String, port: Int) async throws -> Int {
        let gateway = Gateway(
            services,
            timeline: timeline,
            defaults: defaults,
            authentication: authentication,
            faults: faults
        )
        let chain = Chain([
            ControlEndpoints(cloud: self),
            apis,
            S3Web(s3, before: gateway, authentication, timeline),
            gateway,
        ])
        let listener: Listener
        do {
            listener = try await loops.listen(host: host, port: port, handler: chain)
        } catch {
            throw StartError(
                "Port \(port) of \(host) cannot be used: \(error). Choose another with --port, or stop what uses this one."
            )
        }
        let address = "\(host):\(listener.port)"
        state.withLock { $0.host = address }
        lambda.start(.init(loops: loops, endpoint: "http://\(address)", logger: logger))
        return listener.port
    }

    /// Makes what a template describes, as far as it is not there.
    func deploy(template: String, seed: String?) throws(AWSError) {
        let context = RequestContext(
            account: defaults.account,
            region: defaults.region,
            requestID: UniqueID.uuid(),
            now: timeline.now,
            host: state.withLock { $0.host }
        )
        let stack = try Stack(
            file: template,
            seed: seed,
            .init(bus: environment.bus, functions: lambda, apis: apis, ledger: ledger, context: context)
        )
        state.withLock { $0.outputs = stack.outputs }
    }

    /// From here on the health endpoint says ready.
    func ready() { state.withLock { $0.isReady = true } }

    var isReady: Bool { state.withLock { $0.isReady } }

    var region: String { defaults.region }

    /// The deployed template's outputs under names for a shell, as `SHOP_URL`.
    var outputs: [(name: String, value: String)] {
        state.withLock { $0.outputs }.map { output in
            var name = ""
            for character in output.name {
                if character.isUppercase, !name.isEmpty { name += "_" }
                name += character.uppercased()
            }
            return (name, output.value)
        }
    }

    /// Back to empty, in place.
    func reset() throws(AWSError) {
        for service in services { try service.reset() }
        apis.reset()
        ledger.reset()
        timeline.reset()
        faults.removeAll()
        state.withLock { $0.outputs = [] }
    }

    /// The rules by which requests go wrong.
    var faults: FaultRules { environment.faults }

    /// Makes something go wrong in a service, as it does now and then on AWS.
    func inject(_ fault: Fault) throws(AWSError) {
        guard let service = services.first(where: { $0.model.name == fault.service }),
            let faulty = service as? any Faulty
        else { throw AWSError("ValidationException", "There are no faults of the service '\(fault.service)'.") }
        try faulty.inject(fault)
    }

    /// Ends functions, connections and loops.
    func stop() async throws {
        lambda.stop()
        try await loops.stop()
    }
}

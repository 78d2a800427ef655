internal import AWSCore
internal import EmulatorCore
internal import Synchronization

/// The processes of one function: idle ones wait for work, new ones start while work waits.
final class FunctionPool: Sendable {
    /// How many processes of one function run at once.
    ///
    /// AWS allows 1,000 in an account; a laptop has fewer cores.
    static let mostInstances = 10
    /// How long a process stays idle before it is ended.
    static let idleTime = Duration.seconds(600)

    private struct State {
        var instances: [FunctionInstance] = []
        var idle: [FunctionInstance] = []
        var starting = 0
        var queue: [Invocation] = []
        var isRetired = false
    }

    private let function: Function
    private let surroundings: LambdaService.Surroundings
    private let timeline: Timeline
    private let state = Mutex(State())

    init(_ function: Function, _ surroundings: LambdaService.Surroundings, _ timeline: Timeline) {
        self.function = function
        self.surroundings = surroundings
        self.timeline = timeline
    }

    /// Runs the function, on an idle process or a new one.
    func run(_ id: String, _ payload: [UInt8], clientContext: String?) async -> Invocation.Outcome {
        await withCheckedContinuation { continuation in
            submit(Invocation(id: id, payload: payload, clientContext: clientContext, continuation))
        }
    }

    private func submit(_ invocation: Invocation) {
        while let instance = state.withLock({ $0.idle.popLast() }) {
            if instance.deliver(invocation) { return }
        }
        let isRetired = state.withLock { state -> Bool in
            if !state.isRetired { state.queue.append(invocation) }
            return state.isRetired
        }
        if isRetired {
            return invocation.fail(
                "Sandbox.Failure",
                "RequestId: \(invocation.id) Error: The function was changed or deleted"
            )
        }
        startMore()
    }

    /// Starts processes while more work waits than processes start.
    private func startMore() {
        let instance = state.withLock { state -> FunctionInstance? in
            guard state.starting < state.queue.count, state.instances.count < Self.mostInstances, !state.isRetired
            else { return nil }
            state.starting += 1
            let instance = FunctionInstance(function, self, timeline)
            state.instances.append(instance)
            return instance
        }
        guard let instance else { return }
        Task { await instance.start(surroundings) }
    }

    // MARK: word of the instances

    /// An instance asks for work; nil where there is none.
    func ready(isFirst: Bool) -> Invocation? {
        state.withLock { state in
            if isFirst { state.starting = max(0, state.starting - 1) }
            return state.queue.isEmpty ? nil : state.queue.removeFirst()
        }
    }

    /// An instance stands idle.
    ///
    /// What came meanwhile goes to it at once.
    func idle(_ instance: FunctionInstance) {
        let (waiting, isRetired) = state.withLock { state -> (Invocation?, Bool) in
            if !state.queue.isEmpty { return (state.queue.removeFirst(), false) }
            if !state.isRetired { state.idle.append(instance) }
            return (nil, state.isRetired)
        }
        if isRetired { return instance.end() }
        if let waiting {
            if !instance.deliver(waiting) { submit(waiting) }
            return
        }
        timeline.schedule(at: timeline.now + Self.idleTime) { [weak self, weak instance] in
            guard let self, let instance else { return }
            reap(instance)
        }
    }

    private func reap(_ instance: FunctionInstance) {
        let isIdle = state.withLock { state -> Bool in
            // The longest idle stand first; one that worked since has another timer.
            guard let place = state.idle.firstIndex(where: { $0 === instance }) else { return false }
            state.idle.remove(at: place)
            return true
        }
        if isIdle { instance.end() }
    }

    /// An instance is gone.
    ///
    /// One that never came up takes the work it was started for with it.
    func ended(_ instance: FunctionInstance, startFailure: FunctionFailure?, initError: [UInt8]? = nil) {
        let lost = state.withLock { state -> Invocation? in
            guard let place = state.instances.firstIndex(where: { $0 === instance }) else { return nil }
            state.instances.remove(at: place)
            state.idle.removeAll { $0 === instance }
            guard startFailure != nil else { return nil }
            state.starting = max(0, state.starting - 1)
            return state.queue.isEmpty ? nil : state.queue.removeFirst()
        }
        if let lost, let startFailure {
            if let initError {
                lost.complete(.init(payload: initError, isError: true))
            } else {
                lost.fail(startFailure.type, "RequestId: \(lost.id) \(startFailure.message)")
            }
        }
        startMore()
    }

    /// No new work: idle processes end now, the others after what they do.
    func retire() {
        let (idle, queue) = state.withLock { state in
            state.isRetired = true
            defer {
                state.idle = []
                state.queue = []
            }
            return (state.idle, state.queue)
        }
        for instance in idle { instance.end() }
        for invocation in queue {
            invocation.fail("Sandbox.Failure", "RequestId: \(invocation.id) Error: The function was changed or deleted")
        }
    }

    /// Ends all processes now.
    func stop() {
        retire()
        for instance in state.withLock({ $0.instances }) { instance.end() }
    }
}

/// The pools of all functions.
final class PoolIndex: Sendable {
    private struct State {
        var surroundings: LambdaService.Surroundings?
        var pools: [String: FunctionPool] = [:]
    }

    private let state = Mutex(State())
    private let timeline: Timeline

    init(timeline: Timeline) { self.timeline = timeline }

    func start(_ surroundings: LambdaService.Surroundings) { state.withLock { $0.surroundings = surroundings } }

    /// Runs a function.
    func run(
        _ function: Function,
        _ id: String,
        _ payload: [UInt8],
        clientContext: String? = nil
    ) async throws(AWSError) -> Invocation.Outcome {
        let pool = state.withLock { state -> FunctionPool? in
            if let pool = state.pools[function.arn] { return pool }
            guard let surroundings = state.surroundings else { return nil }
            let pool = FunctionPool(function, surroundings, timeline)
            state.pools[function.arn] = pool
            return pool
        }
        guard let pool else { throw .internalFailure("functions cannot run yet") }
        return await pool.run(id, payload, clientContext: clientContext)
    }

    /// Lets go of a function's processes, as it changed or is gone.
    func retire(_ arn: String) { state.withLock { $0.pools.removeValue(forKey: arn) }?.retire() }

    func stopAll() {
        let pools = state.withLock { state in
            defer { state.pools = [:] }
            return state.pools.values.map { $0 }
        }
        for pool in pools { pool.stop() }
    }
}

internal import AWSCore
internal import EmulatorCore
internal import Synchronization

/// What runs a mapping: woken by word from the source, it works until nothing is left.
final class Poller: Sendable {
    private enum Phase {
        case idle
        case working
        /// Word came while it worked: it looks once more before it rests.
        case workingWithWord
        case ended
    }

    private let phase = Mutex(Phase.idle)
    private let observation = Mutex<Bus.Observation?>(nil)
    private let timeline: Timeline
    /// Takes and handles one batch; false where there was none.
    private let work: @Sendable () async -> Bool

    init(_ timeline: Timeline, work: @escaping @Sendable () async -> Bool) {
        self.timeline = timeline
        self.work = work
    }

    /// Listens to a source on the bus, and looks once for what is there already.
    func start(_ bus: Bus, _ resource: String) {
        observation.withLock { $0 = bus.observe(resource) { [weak self] in self?.wake() } }
        wake()
    }

    /// Ends it; a batch under way is finished.
    func stop(_ bus: Bus) {
        phase.withLock { $0 = .ended }
        let observation = observation.withLock { observation in
            defer { observation = nil }
            return observation
        }
        if let observation { bus.end(observation) }
    }

    /// Word came.
    func wake() {
        let starts = phase.withLock { phase -> Bool in
            switch phase {
            case .idle:
                phase = .working
                return true
            case .working:
                phase = .workingWithWord
                return false
            case .workingWithWord, .ended: return false
            }
        }
        guard starts else { return }
        // Advancing the clock waits for the work that it set off.
        timeline.begin()
        Task {
            repeat { while await work(), isGoingOn {} } while looksOnceMore
            timeline.end()
        }
    }

    private var isGoingOn: Bool { phase.withLock { if case .ended = $0 { false } else { true } } }

    private var looksOnceMore: Bool {
        phase.withLock { phase in
            switch phase {
            case .workingWithWord:
                phase = .working
                return true
            case .working, .idle:
                phase = .idle
                return false
            case .ended: return false
            }
        }
    }
}

/// The pollers by their mappings.
final class PollerIndex: Sendable {
    private let pollers = Mutex<[String: Poller]>([:])

    func put(_ uuid: String, _ poller: Poller) { pollers.withLock { $0[uuid] = poller } }

    func stop(_ uuid: String, _ bus: Bus) { pollers.withLock { $0.removeValue(forKey: uuid) }?.stop(bus) }

    func stopAll(_ bus: Bus) {
        let all = pollers.withLock { pollers in
            defer { pollers = [:] }
            return pollers.values.map { $0 }
        }
        for poller in all { poller.stop(bus) }
    }
}

extension LambdaService {
    /// Starts to run a mapping.
    func poll(_ mapping: Mapping) {
        let poller: Poller
        if mapping.isStream {
            let source = KinesisSource(mapping, self)
            poller = Poller(timeline) { await source.handleBatch() }
            source.onRetry = { [weak poller] in poller?.wake() }
        } else {
            let source = SQSSource(mapping, self)
            poller = Poller(timeline) { await source.handleBatch() }
            source.onRetry = { [weak poller] in poller?.wake() }
        }
        pollers.put(mapping.uuid, poller)
        poller.start(bus, mapping.source.description)
    }

    /// The context in which a mapping calls its source.
    func context(of mapping: Mapping) -> RequestContext {
        RequestContext(
            account: mapping.source.account,
            region: mapping.source.region,
            requestID: UniqueID.uuid(),
            now: timeline.now,
            host: "localhost"
        )
    }

    /// Runs a mapping's function on an event; nil where it is gone.
    func run(_ mapping: Mapping, _ event: [UInt8]) async -> Invocation.Outcome? {
        guard let function = try? functions.function(mapping.function, context(of: mapping)) else { return nil }
        return try? await pools.run(function, UniqueID.uuid(), event)
    }
}

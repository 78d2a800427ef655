internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Synchronization

/// The events of a subscription: records as they come, and now and then none, so that both sides know of each other.
///
/// It sleeps on no thread while nothing comes: the bus wakes it.
final class ShardSubscription: ProducedStream {
    private enum Phase {
        case beginning, going, ended
    }

    private struct State {
        var phase = Phase.beginning
        /// The sequence behind which the next event goes on.
        var sequence: Int64
        /// When there was an event last.
        var told: Timestamp
        var isGivenUp = false
    }

    private let service: KinesisService
    private let stream: Stream
    private let consumer: Consumer
    private let number: Int
    private let end: Timestamp
    private let bell = Bell()
    private let observation: Bus.Observation
    private let state: Mutex<State>
    private let events: SubscriptionEvents

    /// How long a subscription lasts (API_SubscribeToShard).
    private static let length = Duration.seconds(300)
    /// How long nothing is said at most; AWS sends empty events too, how often is not documented.
    private static let silence = Duration.seconds(5)
    /// What the records of an event weigh at most: a second's worth.
    private static let weight = 2 << 20

    init(
        _ service: KinesisService,
        _ stream: Stream,
        _ consumer: Consumer,
        _ shard: Shard,
        after sequence: Int64,
        _ context: RequestContext
    ) {
        (self.service, self.stream, self.consumer, number) = (service, stream, consumer, shard.number)
        end = context.now + Self.length
        events = SubscriptionEvents(wireProtocol: context.wireProtocol ?? .awsJson11)
        state = Mutex(State(sequence: sequence, told: context.now))
        observation = service.bus.observe(stream.arn) { [bell] in bell.ring() }
    }

    deinit { service.bus.end(observation) }

    /// Nobody knows how much it will be.
    var count: Int { 0 }

    /// Ends it, as another took its place.
    func giveUp() {
        state.withLock { $0.isGivenUp = true }
        bell.ring()
    }

    func next() async throws(AWSError) -> [UInt8]? {
        switch state.withLock({ $0.phase }) {
        case .beginning:
            state.withLock { $0.phase = .going }
            return try events.initialResponse()
        case .ended: return nil
        case .going: break
        }
        while true {
            do throws(AWSError) {
                if let bytes = try look() { return bytes }
            } catch {
                state.withLock { $0.phase = .ended }
                return try events.message(error)
            }
            if state.withLock({ $0.phase == .ended }) { return nil }
            let told = state.withLock { $0.told }
            await bell.wait(until: Swift.min(end, told + Self.silence), service.timeline)
        }
    }

    /// The next event, where there is anything to tell; throws what ends the stream.
    private func look() throws(AWSError) -> [UInt8]? {
        let now = service.timeline.now
        let (sequence, told, isGivenUp) = state.withLock { ($0.sequence, $0.told, $0.isGivenUp) }
        guard !stream.isDeleted else { throw KinesisError.streamNotFound(stream.name, stream.account) }
        guard stream.consumer(consumer.name) == consumer else { throw KinesisError.consumerNotFound(arn: consumer.arn) }
        guard now < end, let shard = stream.shard(number, now) else {
            state.withLock { $0.phase = .ended }
            return nil
        }
        guard !isGivenUp else { throw KinesisError.subscribed(consumer, shard.id, stream) }
        // No look at the disk where memory knows that nothing is there.
        let page =
            shard.latest > sequence
            ? try service.page(stream, shard, after: sequence, limit: 10_000, weight: Self.weight, now)
            : Page(sequence: sequence)
        let isAtEnd = shard.isSettled && !page.hasMore
        guard !page.records.isEmpty || isAtEnd || now >= told + Self.silence else { return nil }
        var event = Kinesis.SubscribeToShardEvent()
        event.records = page.records
        event.millisBehindLatest = page.behind
        if isAtEnd {
            event.childShards = stream.shards.children(of: number).map { .init($0) }
        } else {
            event.continuationSequenceNumber = shard.text(Swift.max(page.sequence, shard.start))
        }
        state.withLock { state in
            (state.sequence, state.told) = (page.sequence, now)
            if isAtEnd { state.phase = .ended }
        }
        return try events.message(event)
    }
}

/// The messages of a subscription, in the protocol in which it was asked for.
private struct SubscriptionEvents {
    let wireProtocol: WireProtocol

    private static let operation = Kinesis.model.operation(Kinesis.SubscribeToShard.name)
    private static let context = operation.flatMap { EventStreamCodec.stream(in: $0.outputContext) }

    func initialResponse() throws(AWSError) -> [UInt8] {
        guard let operation = Self.operation else { return [] }
        let output = Value.structure([.null])
        return try EventStreamCodec.initialResponse(output, operation, Kinesis.model, wireProtocol).encoded()
    }

    func message(_ event: Kinesis.SubscribeToShardEvent) throws(AWSError) -> [UInt8] {
        guard let context = Self.context else { return [] }
        let value = Kinesis.SubscribeToShardEventStream { $0.subscribeToShardEvent = event }.wire(context)
        guard let message = EventStreamCodec.message(value, context, Kinesis.model, wireProtocol) else { return [] }
        return try message.encoded()
    }

    func message(_ error: AWSError) throws(AWSError) -> [UInt8] {
        guard let context = Self.context else { return [] }
        return try EventStreamCodec.message(error, context, Kinesis.model, wireProtocol).encoded()
    }
}

internal import AWSCore
internal import EmulatorCore
internal import Synchronization

/// A place in the line of those who wait for a queue's messages: taken first, so that word which comes before the wait
/// begins is not missed.
final class Waiter: Sendable {
    private enum State {
        case standing
        case waiting(CheckedContinuation<Void, Never>)
        case called
    }

    private let state = Mutex(State.standing)

    /// Waits until called; returns at once where that has been.
    func wait() async {
        await withCheckedContinuation { continuation in
            let isCalled = state.withLock { state -> Bool in
                if case .called = state { return true }
                state = .waiting(continuation)
                return false
            }
            if isCalled { continuation.resume() }
        }
    }

    /// Ends the wait.
    func call() {
        let continuation = state.withLock { state -> CheckedContinuation<Void, Never>? in
            defer { state = .called }
            if case .waiting(let continuation) = state { return continuation }
            return nil
        }
        continuation?.resume()
    }
}

/// Those who wait for messages: long polls, and Lambda's event source mappings on the bus.
final class Arrivals: Sendable {
    private struct State {
        var waiting: [Int64: [Waiter]] = [:]
        /// The moment for which a queue's alarm is set.
        var alarms: [Int64: Timestamp] = [:]
    }

    private let state = Mutex(State())
    private let timeline: Timeline
    private let bus: Bus

    init(timeline: Timeline, bus: Bus) {
        self.timeline = timeline
        self.bus = bus
    }

    /// Whether anybody waits for a queue's messages.
    func isAwaited(_ queue: Queue) -> Bool {
        bus.isObserved(queue.arn) || state.withLock { $0.waiting[queue.id] != nil }
    }

    /// Wakes those who wait.
    func announce(_ queue: Queue) {
        let waiting = state.withLock { $0.waiting.removeValue(forKey: queue.id) ?? [] }
        for waiter in waiting { waiter.call() }
        bus.announce(queue.arn)
    }

    /// Wakes those who wait once a message that is hidden now comes out.
    func alarm(_ queue: Queue, at moment: Timestamp) {
        let isNew = state.withLock { state -> Bool in
            if let set = state.alarms[queue.id], set <= moment { return false }
            state.alarms[queue.id] = moment
            return true
        }
        guard isNew else { return }
        timeline.schedule(at: moment) { [weak self] in
            guard let self else { return }
            state.withLock { if $0.alarms[queue.id] == moment { $0.alarms[queue.id] = nil } }
            announce(queue)
        }
    }

    /// Takes a place in a queue's line; it is called on word, or at a moment.
    func join(_ queue: Queue, until deadline: Timestamp) -> (waiter: Waiter, timer: Timeline.Timer) {
        let waiter = Waiter()
        state.withLock { $0.waiting[queue.id, default: []].append(waiter) }
        return (waiter, timeline.schedule(at: deadline) { waiter.call() })
    }

    /// Leaves the line.
    func leave(_ queue: Queue, _ waiter: Waiter, _ timer: Timeline.Timer) {
        timeline.cancel(timer)
        state.withLock { state in
            state.waiting[queue.id]?.removeAll { $0 === waiter }
            if state.waiting[queue.id]?.isEmpty == true { state.waiting[queue.id] = nil }
        }
    }

    /// Wakes all, as their queues are gone.
    func endAll() {
        let waiting = state.withLock { state in
            defer { state.waiting = [:] }
            return state.waiting.values.flatMap { $0 }
        }
        for waiter in waiting { waiter.call() }
    }
}

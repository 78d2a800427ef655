public import AWSCore
internal import Synchronization

/// The one clock: every timeout, retention and expiry follows it, and a test can freeze, set and advance it.
///
/// Expiry is computed on read (`visibleAt <= now`); timers only wake those who wait.
public final class Timeline: Sendable {
    /// A timer, to cancel it with.
    public struct Timer: Sendable, Hashable {
        fileprivate let number: Int
    }

    fileprivate struct Pending {
        var number: Int
        var at: Timestamp
        var action: @Sendable () -> Void
    }

    fileprivate struct State {
        /// What the timeline shows while frozen.
        var frozenAt: Timestamp?
        /// How far the timeline is ahead of the wall clock while it runs.
        var offset = Duration.zero
        var timers: [Pending] = []
        var nextNumber = 0
        /// The moment for which the alarm is set; later ones wait for it.
        var alarmAt: Timestamp?
        var busy = 0
        var quiet: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Makes a timeline that shows the wall clock.
    public init() {}

    /// The time.
    public var now: Timestamp { state.withLock { $0.now } }

    /// Whether the time stands still.
    public var isFrozen: Bool { state.withLock { $0.frozenAt != nil } }

    // MARK: timers

    /// Runs an action at a moment, or at once where that has passed.
    ///
    /// Actions are short and never wait.
    @discardableResult
    public func schedule(at moment: Timestamp, _ action: @escaping @Sendable () -> Void) -> Timer {
        let (timer, alarm) = state.withLock { state -> (Timer, Duration?) in
            state.nextNumber += 1
            let pending = Pending(number: state.nextNumber, at: moment, action: action)
            let place = state.timers.partitioningIndex { $0.at > moment }
            state.timers.insert(pending, at: place)
            return (Timer(number: pending.number), state.alarm())
        }
        set(alarm)
        return timer
    }

    /// Takes a timer back.
    public func cancel(_ timer: Timer) {
        state.withLock { state in state.timers.removeAll { $0.number == timer.number } }
    }

    /// Waits until a moment.
    public func sleep(until moment: Timestamp) async {
        await withCheckedContinuation { continuation in
            _ = schedule(at: moment) { continuation.resume() }
        }
    }

    private func set(_ alarm: Duration?) {
        guard let alarm else { return }
        // The one place that waits for real time to pass.
        Task.detached { [weak self] in
            try? await Task.sleep(for: alarm)
            self?.ring()
        }
    }

    private func ring() {
        let (due, alarm) = state.withLock { state -> ([Pending], Duration?) in
            state.alarmAt = nil
            guard state.frozenAt == nil else { return ([], nil) }
            let due = state.takeDue()
            return (due, state.alarm())
        }
        for timer in due { timer.action() }
        set(alarm)
    }

    // MARK: work that a moment set off

    /// Notes that work began which `advance` must wait for; pair it with `end()`.
    public func begin() { state.withLock { $0.busy += 1 } }

    /// Notes that such work ended.
    public func end() {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.busy -= 1
            guard state.busy == 0 else { return [] }
            defer { state.quiet = [] }
            return state.quiet
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits until no such work is under way.
    public func quiesce() async {
        await withCheckedContinuation { continuation in
            let isQuiet = state.withLock { state -> Bool in
                if state.busy == 0 { return true }
                state.quiet.append(continuation)
                return false
            }
            if isQuiet { continuation.resume() }
        }
    }

    // MARK: control

    /// Stops the time where it is.
    public func freeze() { state.withLock { $0.frozenAt = $0.now } }

    /// Lets the time run on from where it is.
    public func resume() {
        let alarm = state.withLock { state -> Duration? in
            guard let frozen = state.frozenAt else { return nil }
            state.offset = frozen - Environment.now
            state.frozenAt = nil
            state.alarmAt = nil
            return state.alarm()
        }
        set(alarm)
    }

    /// Moves the time forward to a moment, and returns once everything that became due on the way has happened, in its
    /// order.
    ///
    /// A moment in the past only sets the time.
    public func set(to target: Timestamp) async {
        let wasFrozen = state.withLock { state -> Bool in
            let wasFrozen = state.frozenAt != nil
            state.frozenAt = state.now
            return wasFrozen
        }
        while true {
            let next = state.withLock { state -> Pending? in
                guard let first = state.timers.first, first.at <= target else {
                    state.frozenAt = target
                    return nil
                }
                if first.at > state.now { state.frozenAt = first.at }
                return state.timers.removeFirst()
            }
            guard let next else { break }
            next.action()
            await quiesce()
        }
        if !wasFrozen { resume() }
    }

    /// Moves the time forward by a length.
    public func advance(by length: Duration) async { await set(to: now + length) }

    /// Back to the wall clock; timers that are set stay.
    public func reset() {
        let alarm = state.withLock { state -> Duration? in
            state.frozenAt = nil
            state.offset = .zero
            state.alarmAt = nil
            return state.alarm()
        }
        set(alarm)
    }
}

extension Timeline.State {
    fileprivate var now: Timestamp { frozenAt ?? Environment.now + offset }

    fileprivate mutating func takeDue() -> [Timeline.Pending] {
        let now = now
        let count = timers.partitioningIndex { $0.at > now }
        defer { timers.removeFirst(count) }
        return Array(timers[..<count])
    }

    /// How long until the first timer, where no alarm is set for it yet.
    fileprivate mutating func alarm() -> Duration? {
        guard frozenAt == nil, let first = timers.first else { return nil }
        if let alarmAt, alarmAt <= first.at { return nil }
        alarmAt = first.at
        return max(.zero, first.at - now)
    }
}

extension Array {
    /// The first index whose element satisfies a condition that holds for all behind it.
    fileprivate func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

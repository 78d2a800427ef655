internal import AWSCore
internal import EmulatorCore
internal import Synchronization

/// Rings at midnight in UTC where somebody asked for that; what it sets off is done before the clock goes on.
final class DailyAlarm: Sendable {
    private let timeline: Timeline
    private let alarm = Mutex<(at: Timestamp, timer: Timeline.Timer)?>(nil)
    private let action = Mutex<(@Sendable () async -> Void)?>(nil)

    init(_ timeline: Timeline) { self.timeline = timeline }

    /// Says what happens then, off the thread that rings.
    func start(_ action: @escaping @Sendable () async -> Void) { self.action.withLock { $0 = action } }

    /// Rings at the next midnight.
    func wake() { wake(at: Midnight.next(after: timeline.now)) }

    /// Rings at a moment, or before where it would already.
    func wake(at moment: Timestamp) {
        alarm.withLock { alarm in
            if let alarm, alarm.at <= moment { return }
            if let alarm { timeline.cancel(alarm.timer) }
            alarm = (moment, timeline.schedule(at: moment) { [weak self] in self?.ring() })
        }
    }

    private func ring() {
        alarm.withLock { $0 = nil }
        guard let action = action.withLock({ $0 }) else { return }
        timeline.begin()
        Task.detached { [timeline] in
            await action()
            timeline.end()
        }
    }

    func reset() {
        alarm.withLock { alarm in
            if let alarm { timeline.cancel(alarm.timer) }
            alarm = nil
        }
    }
}

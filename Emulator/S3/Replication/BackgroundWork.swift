internal import EmulatorCore
internal import Synchronization

/// Work that is done off the requests' path, one run at a time; the clock waits for it.
final class BackgroundWork: Sendable {
    private let timeline: Timeline
    private let action = Mutex<(@Sendable () async -> Void)?>(nil)
    private let state = Mutex((isUnderWay: false, hasMore: false))

    init(_ timeline: Timeline) { self.timeline = timeline }

    /// Says what the work is.
    func start(_ action: @escaping @Sendable () async -> Void) { self.action.withLock { $0 = action } }

    /// Has it done, once more where it is under way.
    func wake() {
        let isFirst = state.withLock { state in
            defer { state = (true, true) }
            return !state.isUnderWay
        }
        guard isFirst, let action = action.withLock({ $0 }) else { return }
        timeline.begin()
        Task.detached { [self] in
            while state.withLock({ state in
                state = (state.hasMore, false)
                return state.isUnderWay
            }) {
                await action()
            }
            timeline.end()
        }
    }
}

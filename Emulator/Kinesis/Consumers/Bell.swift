internal import AWSCore
internal import EmulatorCore
internal import Synchronization

/// What one waits at without a thread: whoever rings wakes it, or lets it not fall asleep.
final class Bell: Sendable {
    private struct State {
        var hasRung = false
        var waiting: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        let waiting = state.withLock { state in
            defer { state.waiting = nil }
            state.hasRung = state.waiting == nil
            return state.waiting
        }
        waiting?.resume()
    }

    /// Waits until it rings, or a moment comes; one that rang since the last wait does not wait.
    func wait(until moment: Timestamp, _ timeline: Timeline) async {
        let timer = timeline.schedule(at: moment) { [weak self] in self?.ring() }
        await withCheckedContinuation { continuation in
            let hasRung = state.withLock { state in
                defer { state.hasRung = false }
                if !state.hasRung { state.waiting = continuation }
                return state.hasRung
            }
            if hasRung { continuation.resume() }
        }
        timeline.cancel(timer)
    }
}

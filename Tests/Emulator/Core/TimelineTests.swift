import AWSCore
import EmulatorCore
import Synchronization
import Testing

@Suite struct TimelineTests {
    private let start = CalendarDate(year: 2026, month: 1, day: 1).timestamp

    private func frozen() async -> Timeline {
        let timeline = Timeline()
        timeline.freeze()
        await timeline.set(to: start)
        return timeline
    }

    @Test("A frozen clock stands still until it is advanced")
    func freeze() async {
        let timeline = await frozen()
        #expect(timeline.now == start)
        await timeline.advance(by: .seconds(90))
        #expect(timeline.now == start + .seconds(90))
    }

    @Test("Timers fire in their order, each at its own time, also those that others set")
    func order() async {
        let timeline = await frozen()
        let log = Mutex<[String]>([])
        let note = { @Sendable (name: String) in
            log.withLock { $0.append("\(name)@\((timeline.now - start).components.seconds)") }
        }
        timeline.schedule(at: start + .seconds(20)) { note("b") }
        timeline.schedule(at: start + .seconds(10)) {
            note("a")
            timeline.schedule(at: start + .seconds(15)) { note("a2") }
        }
        timeline.schedule(at: start + .seconds(60)) { note("late") }
        await timeline.advance(by: .seconds(30))
        #expect(log.withLock { $0 } == ["a@10", "a2@15", "b@20"])
    }

    @Test("A timer that is taken back does not fire")
    func cancel() async {
        let timeline = await frozen()
        let fired = Mutex(false)
        let timer = timeline.schedule(at: start + .seconds(1)) { fired.withLock { $0 = true } }
        timeline.cancel(timer)
        await timeline.advance(by: .seconds(5))
        #expect(!fired.withLock { $0 })
    }

    @Test("Advancing waits for the work that it set off")
    func waits() async {
        let timeline = await frozen()
        let done = Flag()
        timeline.schedule(at: start + .seconds(1)) {
            timeline.begin()
            Task {
                for _ in 0..<100 { await Task.yield() }
                done.set()
                timeline.end()
            }
        }
        await timeline.advance(by: .seconds(1))
        #expect(done.isSet)
    }

    @Test("A clock that runs fires its timers by itself")
    func runs() async {
        let timeline = Timeline()
        await timeline.sleep(until: timeline.now + .milliseconds(5))
        #expect(!timeline.isFrozen)
    }
}

/// A flag that a task sets.
private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }

    func set() { value.withLock { $0 = true } }
}

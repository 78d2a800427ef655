internal import AWSCore
internal import EmulatorCore
internal import NIOCore
internal import Synchronization

/// One turn of an event loop: the answers of its requests leave together, after one commit.
final class Tick: @unchecked Sendable {
    // Safe: only ever touched on its own event loop.
    private let loop: any EventLoop
    private let durability: any Durability
    private var held: [(any Respondent, HTTPResponse)] = []
    private var isClosing = false
    private var isDeferring = false

    init(_ loop: any EventLoop, _ durability: any Durability) {
        self.loop = loop
        self.durability = durability
    }

    /// Sees to it, before a request is handled, that the loop's writes wait for the turn's end.
    func enter() {
        guard !isDeferring else { return }
        isDeferring = true
        durability.begin()
    }

    /// Sends an answer at the turn's end, whether or not it waits for the disk: callers that are woken together, once all
    /// is said, cost the machine a fraction of what it takes to wake them one by one in between.
    func send(_ response: HTTPResponse, to respondent: any Respondent) {
        held.append((respondent, response))
        guard !isClosing else { return }
        isClosing = true
        loop.execute { self.close() }
    }

    private func close() {
        isClosing = false
        var failure: AWSError?
        do throws(AWSError) { try durability.commit() } catch { failure = error }
        let answers = held
        held.removeAll(keepingCapacity: true)
        for (respondent, response) in answers {
            if let failure { respondent.write(failure) } else { respondent.write(response) }
        }
        // One right behind the other: a caller that has to wait for the next falls asleep, and is dear to wake.
        for (respondent, _) in answers { respondent.flush() }
        for (respondent, _) in answers { respondent.finish() }
    }
}

/// The turn of each loop.
final class TickRegistry: Sendable {
    private let durability: any Durability
    private let ticks = Mutex<[ObjectIdentifier: Tick]>([:])

    init(_ durability: any Durability) { self.durability = durability }

    func tick(of loop: any EventLoop) -> Tick {
        ticks.withLock { ticks in
            let key = ObjectIdentifier(loop)
            if let tick = ticks[key] { return tick }
            let tick = Tick(loop, durability)
            ticks[key] = tick
            return tick
        }
    }
}

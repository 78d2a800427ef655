public import EmulatorCore

/// What every service is made of: where its data lies, what commits, the bus, the clock and the ledger.
public struct ServiceEnvironment: Sendable {
    /// Where data lies.
    public var storage: Storage
    /// What commits.
    public var group: CommitGroup
    /// How services reach each other.
    public var bus: Bus
    /// The clock.
    public var timeline: Timeline
    /// What is accepted without effect.
    public var ledger: Ledger
    /// What goes wrong on purpose.
    public var faults: FaultRules

    /// Makes an environment of its own around a storage.
    public init(storage: Storage) {
        self.storage = storage
        group = CommitGroup()
        bus = Bus()
        timeline = Timeline()
        ledger = Ledger()
        faults = FaultRules()
    }
}

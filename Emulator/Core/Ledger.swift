internal import Synchronization

/// What was accepted and has no effect, for everybody to read: `GET /_emulator/ledger`.
public final class Ledger: Sendable {
    /// A setting that is stored and not enforced.
    public struct Entry: Sendable, Hashable {
        /// The service, as `dynamodb`.
        public var service: String
        /// The resource that carries it.
        public var resource: String
        /// The setting.
        public var setting: String
        /// What would happen on AWS and does not here.
        public var effect: String
    }

    private let entries = Mutex<[Entry]>([])

    /// Makes an empty ledger.
    public init() {}

    /// Notes a setting, once.
    public func note(_ service: String, _ resource: String, _ setting: String, _ effect: String) {
        let entry = Entry(service: service, resource: resource, setting: setting, effect: effect)
        entries.withLock { if !$0.contains(entry) { $0.append(entry) } }
    }

    /// All that was noted, in order.
    public var all: [Entry] { entries.withLock { $0 } }

    /// Forgets the settings of a resource that is gone or is told anew; one of them may stay.
    public func forget(_ service: String, _ resource: String, except setting: String? = nil) {
        entries.withLock { entries in
            entries.removeAll { $0.service == service && $0.resource == resource && $0.setting != setting }
        }
    }

    /// Forgets one setting of a resource.
    public func forget(_ service: String, _ resource: String, setting: String) {
        entries.withLock { entries in
            entries.removeAll { $0.service == service && $0.resource == resource && $0.setting == setting }
        }
    }

    /// Forgets everything.
    public func reset() { entries.withLock { $0 = [] } }
}

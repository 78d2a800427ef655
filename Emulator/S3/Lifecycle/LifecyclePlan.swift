internal import AWSCore
internal import AWSS3

/// What becomes of the versions of a key by the rules of its bucket.
struct LifecyclePlan {
    /// Something that is due.
    enum Action {
        /// The current object ends: by a marker where the bucket keeps versions.
        case expire
        /// A version that is not current, or a marker that hides nothing, goes for good.
        case remove(Version)
        case move(StoredObject, to: String)
    }

    let rules: [S3.LifecycleRule]
    let keepsVersions: Bool
    /// Whether small objects stay in their class whatever class is next.
    let holdsSmallObjects: Bool
    let now: Timestamp

    init(_ bucket: Bucket, at now: Timestamp) {
        let lifecycle = bucket.settings.lifecycle
        rules = (lifecycle?.rules ?? []).filter { $0.status == "Enabled" }
        keepsVersions = bucket.keepsVersions
        holdsSmallObjects = lifecycle?.transitionDefaultMinimumObjectSize != "varies_by_storage_class"
        self.now = now
    }

    /// What is due of a key's versions, the newest of which comes first.
    func actions(_ versions: [Version]) -> [Action] {
        guard let current = versions.first else { return [] }
        var actions: [Action] = []
        switch current {
        case .object(let object): if let action = action(current: object) { actions.append(action) }
        case .marker: if versions.count == 1, isOver(marker: current) { actions.append(.remove(current)) }
        }
        for i in versions.indices.dropFirst() {
            let since = LifecycleSubject(versions[i - 1]).modified
            if let action = action(versions[i], since: since, newer: i - 1) { actions.append(action) }
        }
        return actions
    }

    /// A deletion for good comes before a move, and a move before a marker (S3 User Guide, "Examples of S3 Lifecycle
    /// configurations": conflicting actions).
    private func action(current object: StoredObject) -> Action? {
        let subject = LifecycleSubject(object)
        let ends = rules.contains { $0.end(of: subject).map { $0 <= now } == true }
        if ends, !keepsVersions { return .expire }
        var classes: [String] = []
        for rule in rules where rule.covers(subject) {
            for transition in rule.transitions ?? [] {
                guard let name = transition.storageClass,
                    let due = transition.date ?? transition.days.map({ Midnight.after(object.modified, days: $0) }),
                    due <= now, mayMove(object, to: name, rule)
                else { continue }
                classes.append(name)
            }
        }
        if let deepest = StorageOrder.deepest(classes) { return .move(object, to: deepest) }
        return ends ? .expire : nil
    }

    /// A marker that hides nothing goes where a rule says so, and where it is as old as objects that end.
    private func isOver(marker: Version) -> Bool {
        let subject = LifecycleSubject(marker)
        return rules.contains { rule in
            guard rule.covers(subject) else { return false }
            if rule.expiration?.expiredObjectDeleteMarker == true { return true }
            return rule.end(of: subject).map { $0 <= now } == true
        }
    }

    /// - Parameters:
    ///   - since: when it stopped being current.
    ///   - newer: how many that are not current came after it.
    private func action(_ version: Version, since: Timestamp, newer: Int) -> Action? {
        let subject = LifecycleSubject(version)
        var classes: [String] = []
        for rule in rules where rule.covers(subject) {
            if let expiration = rule.noncurrentVersionExpiration, let days = expiration.noncurrentDays,
                Midnight.after(since, days: days) <= now, newer >= expiration.newerNoncurrentVersions ?? 0
            {
                return .remove(version)
            }
            guard case .object(let object) = version else { continue }
            for transition in rule.noncurrentVersionTransitions ?? [] {
                guard let name = transition.storageClass, let days = transition.noncurrentDays,
                    Midnight.after(since, days: days) <= now, newer >= transition.newerNoncurrentVersions ?? 0,
                    mayMove(object, to: name, rule)
                else { continue }
                classes.append(name)
            }
        }
        guard case .object(let object) = version, let deepest = StorageOrder.deepest(classes) else { return nil }
        return .move(object, to: deepest)
    }

    /// Objects of less than 128 KB do not move, but where a rule names sizes, or into archives where the configuration
    /// says so (S3 User Guide, "Transitioning objects using Amazon S3 Lifecycle").
    private func mayMove(_ object: StoredObject, to name: String, _ rule: S3.LifecycleRule) -> Bool {
        guard StorageOrder.isBelow(name, object.storageClass) else { return false }
        if object.size >= 131_072 || rule.hasSize { return true }
        return !holdsSmallObjects && StorageClass.isArchive(name)
    }
}

/// How storage classes follow each other (S3 User Guide, "Supported transitions").
enum StorageOrder {
    private static let classes = [
        "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER",
        "DEEP_ARCHIVE",
    ]

    /// Whether objects of a class move to another.
    static func isBelow(_ name: String, _ from: String) -> Bool {
        guard let new = classes.firstIndex(of: name), let old = classes.firstIndex(of: from) else { return false }
        return new > old && !(from == "ONEZONE_IA" && name == "GLACIER_IR")
    }

    static func deepest(_ names: [String]) -> String? { names.max { isBelow($1, $0) } }
}

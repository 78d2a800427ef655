internal import AWSCore
internal import AWSS3

/// What rules ask of a version: markers have neither tags nor a size.
struct LifecycleSubject {
    var key: [UInt8]
    var size: Int?
    var tags: [S3.Tag] = []
    /// When it was made.
    var modified: Timestamp

    init(_ version: Version) {
        switch version {
        case .object(let object): self.init(object)
        case .marker(let marker): self.init(marker)
        }
    }

    init(_ object: StoredObject) {
        key = object.key
        size = object.size
        tags = object.traits.tags
        modified = object.modified
    }

    private init(_ marker: DeleteMarker) {
        key = marker.key
        modified = marker.modified
    }
}

extension S3.LifecycleRule {
    /// Whether a rule is about a version.
    func covers(_ subject: LifecycleSubject) -> Bool {
        guard covers(key: subject.key) else { return false }
        let tags = (filter?.tag.map { [$0] } ?? []) + (filter?.and?.tags ?? [])
        for tag in tags where !subject.tags.contains(where: { $0.key == tag.key && $0.value == tag.value }) {
            return false
        }
        if let least { guard let size = subject.size, size > least else { return false } }
        if let most { guard let size = subject.size, size < most else { return false } }
        return true
    }

    /// Whether a rule is on, and about a key.
    func covers(key: [UInt8]) -> Bool {
        let prefix = prefix ?? filter?.prefix ?? filter?.and?.prefix ?? ""
        return status == "Enabled" && key.starts(with: prefix.utf8)
    }

    private var least: Int? { filter?.objectSizeGreaterThan ?? filter?.and?.objectSizeGreaterThan }
    private var most: Int? { filter?.objectSizeLessThan ?? filter?.and?.objectSizeLessThan }

    /// Whether a rule says of its own which sizes move.
    var hasSize: Bool { least != nil || most != nil }

    /// When a current version ends; nil where it does not.
    func end(of subject: LifecycleSubject) -> Timestamp? {
        guard let expiration, covers(subject) else { return nil }
        return expiration.date ?? expiration.days.map { Midnight.after(subject.modified, days: $0) }
    }
}

extension Bucket {
    /// When the current version of an object ends, as answers tell it; nil where it does not.
    func expiration(of object: StoredObject) -> String? {
        guard let rules = settings.lifecycle?.rules else { return nil }
        let subject = LifecycleSubject(object)
        var first: (at: Timestamp, rule: String)?
        for rule in rules {
            guard let end = rule.end(of: subject), first.map({ end < $0.at }) != false else { continue }
            first = (end, rule.id ?? "")
        }
        // API_PutObject: the rule's id is encoded as in URLs.
        return first.map { "expiry-date=\"\($0.at.httpDate)\", rule-id=\"\(Text.percentEncoded($0.rule))\"" }
    }

    /// When an upload ends that nobody completes; nil where it does not.
    func abort(of key: [UInt8], began: Timestamp) -> (date: Timestamp, rule: String)? {
        var first: (date: Timestamp, rule: String)?
        for rule in settings.lifecycle?.rules ?? [] where rule.covers(key: key) && !rule.hasSize {
            guard let days = rule.abortIncompleteMultipartUpload?.daysAfterInitiation else { continue }
            let date = Midnight.after(began, days: days)
            if first.map({ date < $0.date }) != false { first = (date, rule.id ?? "") }
        }
        return first
    }
}

internal import AWSCore
internal import AWSS3
internal import AWSWire

/// What can be told of a version beside its bytes and headers; most of it can be changed without writing it anew.
struct ObjectTraits: Sendable {
    /// In the order of their keys.
    var tags: [S3.Tag] = []
    var encryption = ObjectEncryption()
    var retention: Retention?
    /// `ON` or `OFF`; nil where nobody ever said.
    var legalHold: String?
    /// Who may do what, JSON of AccessControlPolicy; nil where the owner alone may do everything.
    var grants: String?
    /// The account that owns it; nil where it is the bucket's owner.
    var owner: String?
    /// Until when an archived object can be read.
    var restoredUntil: Timestamp?
    /// `PENDING`, `COMPLETED`, `FAILED` or `REPLICA`.
    var replication: String?

    init() {}

    // MARK: as text in the store

    init(text: String) {
        guard text != "{}" else { return }
        var retention = Retention(mode: "", until: Timestamp(milliseconds: 0))
        for member in (try? JSON(parsing: text.utf8))?.object ?? [] {
            let value = member.value.string ?? ""
            switch member.name {
            case "tags":
                tags = (member.value.object ?? []).map { tag in
                    S3.Tag {
                        $0.key = tag.name
                        $0.value = tag.value.string ?? ""
                    }
                }
            case "mode": retention.mode = value
            case "until": retention.until = Timestamp(iso8601: value) ?? retention.until
            case "hold": legalHold = value
            case "grants": grants = value
            case "owner": owner = value
            case "restored": restoredUntil = Timestamp(iso8601: value)
            case "replication": replication = value
            default: encryption.read(member.name, value)
            }
        }
        if !retention.mode.isEmpty { self.retention = retention }
    }

    var text: String {
        var members: [JSON.Member] = []
        func add(_ name: String, _ value: String?) {
            if let value { members.append(JSON.Member(name, .string(value))) }
        }
        if !tags.isEmpty {
            members.append(JSON.Member("tags", .object(tags.map { JSON.Member($0.key, .string($0.value)) })))
        }
        encryption.write(add)
        add("mode", retention?.mode)
        add("until", retention?.until.iso8601(milliseconds: true))
        add("hold", legalHold)
        add("grants", grants)
        add("owner", owner)
        add("restored", restoredUntil?.iso8601())
        add("replication", replication)
        return members.isEmpty ? "{}" : String(decoding: JSON.object(members).bytes, as: UTF8.self)
    }
}

/// How long a version is kept.
struct Retention: Sendable, Equatable {
    /// `GOVERNANCE` or `COMPLIANCE`.
    var mode: String
    var until: Timestamp
}

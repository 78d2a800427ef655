internal import AWSCore
internal import AWSWire

/// What is kept of a table beside its definition: moments of change, and what other operations set.
struct TableSettings: Sendable, Equatable {
    /// From when on the table can be used; before that it is `CREATING`.
    var activeAt: Timestamp
    /// Until when it is `UPDATING`.
    var updatingUntil: Timestamp?
    /// When it is gone, where it is `DELETING`.
    var goneAt: Timestamp?
    /// The indexes' places in the store, by name.
    var indexes: [String: Index] = [:]
    /// How many indexes there ever were.
    var indexCount = 0
    /// The stream that writes go to.
    var stream: Int64?
    /// The attribute that says when items expire.
    var timeToLive: String?
    /// When TimeToLive was last changed: it may be changed once an hour.
    var timeToLiveChanged: Timestamp?
    /// Point-in-time recovery, where it is on.
    var recovery: Recovery?
    /// The Kinesis streams that take the table's changes.
    var destinations: [Destination] = []
    /// When the table's class was changed, in the last 30 days.
    var classChanges: [Timestamp] = []
    /// Contributor Insights by index, the table's under the empty name.
    var insights: [String: Insights] = [:]

    /// An index's place and states.
    struct Index: Sendable, Equatable {
        var number: Int
        var activeAt: Timestamp
        var goneAt: Timestamp?
    }

    /// Point-in-time recovery.
    struct Recovery: Sendable, Equatable {
        var since: Timestamp
        var days: Int
    }

    /// A Kinesis stream that takes the table's changes.
    struct Destination: Sendable, Equatable {
        var streamARN: String
        /// `ACTIVE`, `DISABLED` or `ENABLE_FAILED`.
        var status: String
        /// `MILLISECOND` or `MICROSECOND`.
        var precision: String?

        var takesRecords: Bool { status == "ACTIVE" }
    }

    /// Contributor Insights of the table or an index.
    struct Insights: Sendable, Equatable {
        var isEnabled: Bool
        /// `ACCESSED_AND_THROTTLED_KEYS` or `THROTTLED_KEYS`.
        var mode: String
        /// When it was enabled, which its rules are named after.
        var since: Timestamp
        var changed: Timestamp

        /// The mode where none is asked for.
        static let usualMode = "ACCESSED_AND_THROTTLED_KEYS"
    }
}

extension TableSettings {
    /// Reads the settings from the store; members that are not there have their defaults.
    init(_ json: JSON) {
        func time(_ json: JSON?) -> Timestamp? { json?.integer.map { Timestamp(milliseconds: Int64($0)) } }
        activeAt = time(json["activeAt"]) ?? Timestamp(milliseconds: 0)
        updatingUntil = time(json["updatingUntil"])
        goneAt = time(json["goneAt"])
        for member in json["indexes"]?.object ?? [] {
            indexes[member.name] = Index(
                number: member.value["number"]?.integer ?? 0,
                activeAt: time(member.value["activeAt"]) ?? activeAt,
                goneAt: time(member.value["goneAt"])
            )
        }
        indexCount = json["indexCount"]?.integer ?? 0
        stream = json["stream"]?.integer.map { Int64($0) }
        timeToLive = json["timeToLive"]?.string
        timeToLiveChanged = time(json["timeToLiveChanged"])
        recovery = time(json["recovery"]?["since"]).map {
            Recovery(since: $0, days: json["recovery"]?["days"]?.integer ?? 35)
        }
        destinations = (json["destinations"]?.array ?? []).map {
            Destination(
                streamARN: $0["stream"]?.string ?? "",
                status: $0["status"]?.string ?? "DISABLED",
                precision: $0["precision"]?.string
            )
        }
        classChanges = (json["classChanges"]?.array ?? []).compactMap { time($0) }
        for member in json["insights"]?.object ?? [] {
            insights[member.name] = Insights(
                isEnabled: member.value["isEnabled"]?.bool ?? false,
                mode: member.value["mode"]?.string ?? Insights.usualMode,
                since: time(member.value["since"]) ?? time(member.value["changed"]) ?? activeAt,
                changed: time(member.value["changed"]) ?? activeAt
            )
        }
    }

    /// The settings for the store.
    var json: JSON {
        func time(_ moment: Timestamp?) -> JSON { moment.map { .number(String($0.milliseconds)) } ?? .null }
        func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
        return [
            "activeAt": time(activeAt),
            "updatingUntil": time(updatingUntil),
            "goneAt": time(goneAt),
            "indexes": .object(
                indexes.map {
                    .init(
                        $0,
                        [
                            "number": .number(String($1.number)), "activeAt": time($1.activeAt),
                            "goneAt": time($1.goneAt),
                        ]
                    )
                }
            ),
            "indexCount": .number(String(indexCount)),
            "stream": stream.map { .number(String($0)) } ?? .null,
            "timeToLive": text(timeToLive),
            "classChanges": .array(classChanges.map { time($0) }),
            "timeToLiveChanged": time(timeToLiveChanged),
            "recovery": recovery.map { ["since": time($0.since), "days": .number(String($0.days))] } ?? .null,
            "destinations": .array(
                destinations.map {
                    [
                        "stream": .string($0.streamARN), "status": .string($0.status),
                        "precision": text($0.precision),
                    ]
                }
            ),
            "insights": .object(
                insights.map {
                    .init(
                        $0,
                        [
                            "isEnabled": .bool($1.isEnabled), "mode": .string($1.mode), "since": time($1.since),
                            "changed": time($1.changed),
                        ]
                    )
                }
            ),
        ]
    }
}

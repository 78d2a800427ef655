internal import AWSCore
internal import AWSWire
internal import EmulatorCore

/// What targets are told, in the order of AWS's members (recorded: test_xray_header).
enum EventRecord {
    /// A message with one record.
    static func message(
        _ event: ObjectEvent,
        _ bucket: Bucket,
        _ target: NotificationTarget,
        _ cause: EventCause,
        sequencer: Int64
    ) -> [UInt8] {
        var object: [JSON.Member] = [.init("key", .string(encoded(event.key)))]
        if let size = event.size { object.append(.init("size", .number(String(size)))) }
        if let etag = event.etag { object.append(.init("eTag", .string(etag))) }
        if let version = version(event, bucket) { object.append(.init("versionId", .string(version))) }
        if event.kind.isOfContent { object.append(.init("sequencer", .string(digits(sequencer)))) }
        var record: [JSON.Member] = [
            .init("eventVersion", .string(event.kind.recordVersion)),
            .init("eventSource", "aws:s3"),
            .init("awsRegion", .string(bucket.region)),
            .init("eventTime", .string(cause.now.iso8601(milliseconds: true))),
            .init("eventName", .string(event.kind.rawValue)),
            .init("userIdentity", ["principalId": .string(cause.principal)]),
            .init("requestParameters", ["sourceIPAddress": .string(cause.address)]),
            .init(
                "responseElements",
                [
                    "x-amz-request-id": .string(cause.requestID),
                    "x-amz-id-2": .string(host(cause.requestID)),
                ]
            ),
            .init(
                "s3",
                [
                    "s3SchemaVersion": "1.0",
                    "configurationId": .string(target.id),
                    "bucket": [
                        "name": .string(bucket.name),
                        "ownerIdentity": ["principalId": .string(EventCause.principal(of: bucket.account))],
                        "arn": .string(bucket.arn),
                    ],
                    "object": .object(object),
                ]
            ),
        ]
        record += event.more
        let message: JSON = ["Records": [.object(record)]]
        return message.bytes
    }

    /// What a target is told as its configuration is made (S3 User Guide, "Event message structure").
    static func test(_ bucket: Bucket, _ cause: EventCause) -> [UInt8] {
        let message: JSON = [
            "Service": "Amazon S3",
            "Event": "s3:TestEvent",
            "Time": .string(cause.now.iso8601(milliseconds: true)),
            "Bucket": .string(bucket.name),
            "RequestId": .string(cause.requestID),
            "HostId": .string(host(cause.requestID)),
        ]
        return message.bytes
    }

    private static func version(_ event: ObjectEvent, _ bucket: Bucket) -> String? {
        guard bucket.keepsVersions, bucket.settings.isVersioned || event.kind.alwaysTellsVersion else { return nil }
        return event.version
    }

    /// A key as forms encode it, but for slashes (recorded: test_key_encoding, test_notifications_with_filter).
    private static func encoded(_ key: [UInt8]) -> String {
        let parts = String(decoding: key, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        return parts.map { Text.percentEncoded($0, keepingSlash: true) }.joined(separator: "+")
    }

    /// 18 digits, so that they order as their texts do.
    private static func digits(_ number: Int64) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 18 - digits.count)) + digits
    }

    /// As the header `x-amz-id-2` of the answer tells it.
    private static func host(_ requestID: String) -> String { Text.base64(Digest.sha256(requestID.utf8)) }
}

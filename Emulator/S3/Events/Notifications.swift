internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Keeps word of an event for those who asked for it, in the transaction of what it tells of.
    func tell(
        _ event: ObjectEvent,
        _ bucket: Bucket,
        _ cause: EventCause,
        _ connection: Connection
    ) throws(AWSError) {
        for target in bucket.settings.targets where target.wants(event) {
            let number = try deliveries.nextNumber(connection)
            let message = EventRecord.message(event, bucket, target, cause, sequencer: number)
            try deliveries.append(message, to: target, bucket, event.key, cause, connection)
        }
    }

    /// Says who is told of what happens in a bucket; those who are checked get word of that.
    func configure(
        _ bucket: Bucket,
        _ rules: NotificationRules,
        isChecked: Bool,
        _ context: RequestContext
    ) throws(AWSError) {
        if isChecked { try NotificationTargets.check(rules, bus, context) }
        try configure(bucket, Configurations.notification, to: rules.output)
        noteUntold(bucket)
        guard isChecked else { return }
        let cause = EventCause(context)
        let message = EventRecord.test(bucket, cause)
        try database.write { connection throws(AWSError) in
            // Functions get none: S3 only asks whether it may call them.
            for target in rules.targets where target.kind != .function {
                try deliveries.append(message, to: target, bucket, [], cause, connection)
            }
        }
    }

    /// Tells the ledger of targets that nothing can be delivered to, as they come where nobody validates them.
    func noteUntold(_ bucket: Bucket) {
        ledger.forget("s3", bucket.arn, setting: "notification")
        guard let bucket = buckets.find(bucket.name) else { return }
        guard
            bucket.settings.notification?.eventBridgeConfiguration != nil
                || bucket.settings.targets.contains(where: { $0.kind == .topic })
        else { return }
        ledger.note("s3", bucket.arn, "notification", "events are delivered to queues and functions only")
    }
}

extension NotificationTarget {
    /// Whether a target is to be told of an event, and can be.
    fileprivate func wants(_ event: ObjectEvent) -> Bool {
        guard kind != .topic, events.contains(where: { Self.covers($0, event.kind.type) }) else { return false }
        return event.key.starts(with: prefix.utf8) && event.key.reversed().starts(with: suffix.utf8.reversed())
    }
}

extension S3.GetBucketNotificationConfiguration.Output {
    /// All who are told, whatever they are.
    var targets: [NotificationTarget] {
        let topics = (topicConfigurations ?? []).map {
            NotificationTarget(.topic, $0.id, $0.topicArn, $0.events, $0.filter)
        }
        let queues = (queueConfigurations ?? []).map {
            NotificationTarget(.queue, $0.id, $0.queueArn, $0.events, $0.filter)
        }
        let functions = (lambdaFunctionConfigurations ?? []).map {
            NotificationTarget(.function, $0.id, $0.lambdaFunctionArn, $0.events, $0.filter)
        }
        return topics + queues + functions
    }
}

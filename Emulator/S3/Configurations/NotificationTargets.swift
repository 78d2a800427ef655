internal import AWSCore
internal import AWSS3

/// Whether those who are to be told are there and can be told.
enum NotificationTargets {
    /// Throws what S3 answers of targets that it cannot reach (recorded: test_multiple_invalid_sqs_arns).
    static func check(_ rules: NotificationRules) throws(AWSError) {
        var failures: [(name: String, reason: String)] = []
        for target in rules.targets {
            if let reason = failure(target) { failures.append((target.arn, reason)) }
        }
        if rules.configuration.eventBridgeConfiguration != nil {
            failures.append(("EventBridgeConfiguration", "There is no EventBridge here"))
        }
        guard !failures.isEmpty else { return }
        let fields = failures.enumerated().flatMap { i, failure in
            [
                AWSError.Field("ArgumentName\(i + 1)", failure.name),
                AWSError.Field("ArgumentValue\(i + 1)", failure.reason),
            ]
        }
        throw AWSError(
            "InvalidArgument",
            "Unable to validate the following destination configurations",
            fields: fields
        )
    }

    /// Why a target cannot be told; nil where it can.
    ///
    /// This is the one place that asks: whether a queue or a function is there is still to be asked on the bus
    /// (recorded of a queue: "The destination queue does not exist"). There are no topics here.
    private static func failure(_ target: NotificationTarget) -> String? {
        switch target.kind {
        case .topic: "The destination topic does not exist"
        case .queue, .function: nil
        }
    }
}

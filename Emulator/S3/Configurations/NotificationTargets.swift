internal import AWSCore
internal import AWSLambda
internal import AWSS3
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore

/// Whether those who are to be told are there and can be told.
enum NotificationTargets {
    /// Throws what S3 answers of targets that it cannot reach (recorded: test_multiple_invalid_sqs_arns).
    static func check(_ rules: NotificationRules, _ bus: Bus, _ context: RequestContext) throws(AWSError) {
        var failures: [(name: String, reason: String)] = []
        for target in rules.targets {
            guard let reason = failure(target, bus, context) else { continue }
            failures.append((target.kind == .function ? "\(target.arn), null" : target.arn, reason))
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
    /// There are no topics here.
    ///
    /// The text of queues is recorded (test_invalid_sqs_arn); that of functions is reported by users
    /// (awslabs/aws-lambda-redshift-loader#219); that of topics follows the queues'.
    private static func failure(_ target: NotificationTarget, _ bus: Bus, _ context: RequestContext) -> String? {
        guard let arn = ARN(target.arn) else { return "The ARN could not be parsed" }
        var context = context
        (context.account, context.region) = (arn.account, arn.region)
        switch target.kind {
        case .topic: return "The destination topic does not exist"
        case .queue:
            let input = SQS.GetQueueUrl.Input { $0.queueName = arn.resource }
            let queue = try? bus.callNow(SQS.GetQueueUrl.self, input, context)
            return queue == nil ? "The destination queue does not exist" : nil
        case .function:
            let input = Lambda.GetFunctionConfiguration.Input { $0.functionName = target.arn }
            let function = try? bus.callNow(Lambda.GetFunctionConfiguration.self, input, context)
            return function == nil ? "Not authorized to invoke function [\(target.arn)]" : nil
        }
    }
}

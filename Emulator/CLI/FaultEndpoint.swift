internal import AWSCore
internal import AWSWire
internal import EmulatorCore

/// Fault rules as JSON: what `/_emulator/faults` takes and tells.
enum FaultEndpoint {
    /// Reads a rule; throws a sentence that says what is wrong with it, or why it could never come into effect.
    static func rule(_ body: JSON, _ services: [any Service]) throws(AWSError) -> FaultRule {
        guard let name = body["service"]?.string, let effect = body["effect"]?.string else {
            throw wrong("A rule needs a service and an effect.")
        }
        guard let service = services.first(where: { $0.model.name == name }) else {
            throw wrong("There is no service '\(name)' here.")
        }
        let operation = body["operation"]?.string
        if let operation, !service.operations.contains(where: { $0.name == operation }) {
            throw wrong("The service \(name) has no operation '\(operation)' here.")
        }
        let probability = body["probability"].map { $0.double ?? -1 } ?? 1
        guard (0...1).contains(probability) else { throw wrong("A probability is a number from 0 to 1.") }
        let seed = body["seed"].map { $0.integer ?? -1 } ?? 0
        guard seed >= 0 else { throw wrong("A seed is a whole number that is not negative.") }
        return FaultRule(
            service: name,
            operation: operation,
            resource: body["resource"]?.string,
            probability: probability,
            seed: UInt64(seed),
            effect: try self.effect(effect, name, operation, body)
        )
    }

    private static func effect(
        _ name: String,
        _ service: String,
        _ operation: String?,
        _ body: JSON
    ) throws(AWSError) -> FaultRule.Effect {
        switch name {
        case "error":
            guard let code = body["code"]?.string else { throw wrong("The effect error needs a code.") }
            let status = body["status"].map { $0.integer ?? 0 } ?? 400
            guard (400...599).contains(status) else { throw wrong("The status of an error is 400 to 599.") }
            return .error(AWSError(code, body["message"]?.string ?? "A fault rule made this happen.", status: status))
        case "throttle": return .error(throttling(service))
        case "expire-iterator":
            guard ["kinesis", "dynamodbstreams"].contains(service), operation == nil || operation == "GetRecords" else {
                throw wrong("Only iterators of kinesis and dynamodbstreams expire, at GetRecords.")
            }
            let message = "Iterator expired. A fault rule made this happen."
            return .error(AWSError("ExpiredIteratorException", message, status: 400))
        case "delay":
            guard let milliseconds = body["milliseconds"]?.integer, (0...3_600_000).contains(milliseconds) else {
                throw wrong("The effect delay needs milliseconds, up to an hour of them.")
            }
            if service == "kinesis", operation?.hasPrefix("PutRecord") == true,
                body["resource"]?.string?.contains("/") == true
            {
                throw wrong("Records of one shard fail, and are not delayed: name the stream alone.")
            }
            return .delay(.milliseconds(milliseconds))
        case "duplicate", "reorder":
            guard service == "sqs", operation == nil || operation == "ReceiveMessage" else {
                throw wrong("Only queues of sqs duplicate and reorder, at ReceiveMessage.")
            }
            return name == "duplicate" ? .duplicate : .reorder
        default:
            throw wrong(
                "There is no effect '\(name)': send error, throttle, expire-iterator, delay, duplicate or reorder."
            )
        }
    }

    /// What a service says to who asks too much of it (the errors of each service's API Reference).
    private static func throttling(_ service: String) -> AWSError {
        let message = "Rate exceeded. A fault rule made this happen."
        return switch service {
        case "kinesis", "dynamodb": AWSError("ProvisionedThroughputExceededException", message, status: 400)
        case "dynamodbstreams": AWSError("LimitExceededException", message, status: 400)
        case "s3": AWSError("SlowDown", "Please reduce your request rate.", status: 503)
        case "sqs": AWSError("RequestThrottled", message, status: 403)
        case "lambda": AWSError("TooManyRequestsException", message, status: 429)
        default: AWSError("ThrottlingException", message, status: 400)
        }
    }

    /// A rule as it is told.
    static func json(_ rule: FaultRule, count: Int) -> JSON {
        var members: [JSON.Member] = [.init("service", .string(rule.service))]
        if let operation = rule.operation { members.append(.init("operation", .string(operation))) }
        if let resource = rule.resource { members.append(.init("resource", .string(resource))) }
        members.append(.init("probability", .number(rule.probability.description)))
        members.append(.init("seed", .number(String(rule.seed))))
        switch rule.effect {
        case .error(let error):
            members.append(.init("effect", "error"))
            members.append(.init("code", .string(error.code)))
        case .delay(let duration):
            members.append(.init("effect", "delay"))
            members.append(.init("milliseconds", .number(String(duration / .milliseconds(1)))))
        case .duplicate: members.append(.init("effect", "duplicate"))
        case .reorder: members.append(.init("effect", "reorder"))
        }
        members.append(.init("count", .number(String(count))))
        return .object(members)
    }

    private static func wrong(_ message: String) -> AWSError { AWSError("ValidationException", message, status: 400) }
}

internal import AWSCore
internal import AWSLambda
internal import AWSWire

/// An event source mapping.
struct Mapping: Sendable {
    var uuid: String
    var account: String
    var region: String
    /// The queue's or stream's ARN.
    var source: ARN
    /// The function's ARN.
    var function: String
    var isEnabled: Bool
    var batchSize: Int
    var reportsFailures: Bool
    var startingPosition: String?
    var startingTime: Timestamp?
    var modified: Timestamp

    var isStream: Bool { source.service != "sqs" }

    /// What the mapping operations tell.
    func configuration(state: String? = nil) -> Lambda.EventSourceMappingConfiguration {
        var out = Lambda.EventSourceMappingConfiguration()
        out.uuid = uuid
        out.batchSize = batchSize
        out.maximumBatchingWindowInSeconds = 0
        out.eventSourceArn = source.description
        out.functionArn = function
        out.lastModified = modified
        out.state = state ?? (isEnabled ? "Enabled" : "Disabled")
        out.stateTransitionReason = isStream ? "User action" : "USER_INITIATED"
        out.functionResponseTypes = reportsFailures ? ["ReportBatchItemFailures"] : []
        out.eventSourceMappingArn = "arn:aws:lambda:\(region):\(account):event-source-mapping:\(uuid)"
        if isStream {
            out.startingPosition = startingPosition
            out.startingPositionTimestamp = startingTime
            out.parallelizationFactor = 1
            out.lastProcessingResult = "No records processed"
            out.maximumRecordAgeInSeconds = -1
            out.bisectBatchOnFunctionError = false
            out.maximumRetryAttempts = -1
            out.tumblingWindowInSeconds = 0
        }
        return out
    }
}

extension Mapping {
    /// The row's form.
    var definition: String {
        let json: JSON = [
            "account": .string(account), "region": .string(region), "source": .string(source.description),
            "function": .string(function),
            "isEnabled": .bool(isEnabled), "batchSize": .number(String(batchSize)),
            "reportsFailures": .bool(reportsFailures),
            "startingPosition": startingPosition.map { .string($0) } ?? .null,
            "startingTime": startingTime.map { .number(String($0.milliseconds)) } ?? .null,
            "modified": .number(String(modified.milliseconds)),
        ]
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Reads a row.
    init(uuid: String, definition: String) throws(AWSError) {
        let json = try JSON(parsing: definition.utf8)
        guard let source = ARN(json["source"]?.string ?? "") else {
            throw .internalFailure("the mapping \(uuid) has no source in the store")
        }
        self.init(
            uuid: uuid,
            account: json["account"]?.string ?? "",
            region: json["region"]?.string ?? "",
            source: source,
            function: json["function"]?.string ?? "",
            isEnabled: json["isEnabled"]?.bool ?? true,
            batchSize: json["batchSize"]?.integer ?? 10,
            reportsFailures: json["reportsFailures"]?.bool ?? false,
            startingPosition: json["startingPosition"]?.string,
            startingTime: json["startingTime"]?.integer.map { Timestamp(milliseconds: Int64($0)) },
            modified: Timestamp(milliseconds: Int64(json["modified"]?.integer ?? 0))
        )
    }
}

internal import AWSCore

/// Where AWS itself differs from its public models; each entry with its source.
enum Overrides {
    /// The namespace of a service's XML where its model has none.
    ///
    /// Source: the response syntax in the S3 API Reference.
    static func xmlNamespace(_ service: String) -> String {
        switch service {
        case "s3": "http://s3.amazonaws.com/doc/2006-03-01/"
        // Amazon CloudFront API Reference, the response syntax of each operation.
        case "cloudfront": "http://cloudfront.amazonaws.com/doc/2020-05-31/"
        // SQS Developer Guide, "Interpreting Amazon SQS AWS query API responses".
        case "sqs": "http://queue.amazonaws.com/doc/2012-11-05/"
        default: ""
        }
    }

    /// Protocols that a service speaks and its model does not name.
    ///
    /// Source: SQS Developer Guide, "Making Query API requests": the protocol of the SDKs before 2023 is still there.
    static func furtherProtocols(_ service: String) -> [WireProtocol] {
        switch service {
        case "sqs": [.query]
        case "kinesis": [.awsCbor11]
        default: []
        }
    }

    /// Which of several broken constraints are told, where not all are: by DynamoDB's PutItem and UpdateItem that of the
    /// table's name alone, and by UpdateItem of the parameters that have values to choose from only the first.
    ///
    /// Source: measured on AWS by the authors of two emulators (github.com/nubo-db/dynoxide, CHANGELOG 0.11.2;
    /// github.com/floci-io/floci/pull/3447).
    static func told(_ violations: [Violation], _ operation: OperationModel) -> [Violation] {
        guard violations.count > 1, operation.service == "dynamodb",
            operation.name == "PutItem" || operation.name == "UpdateItem"
        else { return violations }
        let ofName = violations.filter { $0.parameter == "TableName" }
        guard ofName.isEmpty else { return ofName }
        guard operation.name == "UpdateItem" else { return violations }
        let choices = [
            "ReturnValues", "ReturnConsumedCapacity", "ReturnItemCollectionMetrics",
            "ReturnValuesOnConditionCheckFailure",
        ]
        let first = choices.first { choice in violations.contains { $0.parameter == choice } }
        return violations.filter { $0.parameter == first || !choices.contains($0.parameter) }
    }

    /// What stands before `#` in the `__type` of an error; nil where AWS sends the bare code.
    ///
    /// Source: recorded answers; for the front end's own errors aws-sdk-ruby#699 and serverless-step-functions#140.
    static func errorNamespace(_ service: String, _ code: String) -> String? {
        switch (service, code) {
        case ("dynamodb", "ValidationException"), ("dynamodbstreams", "ValidationException"):
            "com.amazon.coral.validate"
        case ("dynamodb", "SerializationException"), ("dynamodbstreams", "SerializationException"),
            ("sqs", "SerializationException"):
            "com.amazon.coral.service"
        case ("dynamodb", _), ("dynamodbstreams", _): "com.amazonaws.dynamodb.v20120810"
        case ("sqs", _): "com.amazonaws.sqs"
        default: nil
        }
    }

    /// Operations of S3 whose requests are those of a newer one, or of one that only another host has.
    static func isHidden(_ service: String, _ operation: String) -> Bool {
        service == "s3"
            && [
                "GetBucketLifecycle", "PutBucketLifecycle", "GetBucketNotification", "PutBucketNotification",
                "ListDirectoryBuckets",
            ].contains(operation)
    }

    /// The name of a member in SQS's query protocol, which the model in botocore lost when it moved to JSON.
    ///
    /// Source: the examples of each operation in the SQS API Reference, "AWS query protocol".
    ///
    /// Of ElastiCache the list's own name, which the model gives to the shape.
    static func wireName(_ service: String, _ member: StaticText, _ shape: StaticText) -> StaticText? {
        if service == "elasticache", shape.equals("PendingLogDeliveryConfigurationList") {
            return StaticText("PendingLogDeliveryConfiguration")
        }
        guard service == "sqs" else { return nil }
        return switch member.string {
        case "AttributeNames": StaticText("AttributeName")
        case "Attributes": StaticText("Attribute")
        case "MessageAttributes": StaticText("MessageAttribute")
        case "MessageAttributeNames": StaticText("MessageAttributeName")
        case "MessageSystemAttributes": StaticText("MessageSystemAttribute")
        case "MessageSystemAttributeNames": StaticText("MessageSystemAttributeName")
        case "Messages": StaticText("Message")
        case "QueueUrls", "queueUrls": StaticText("QueueUrl")
        case "Tags", "tags": StaticText("Tag")
        case "TagKeys": StaticText("TagKey")
        case "AWSAccountIds": StaticText("AWSAccountId")
        case "Actions": StaticText("ActionName")
        case "StringListValues": StaticText("StringListValue")
        case "BinaryListValues": StaticText("BinaryListValue")
        case "Entries", "Successful", "Failed", "Results": shape.prefix(shape.count - "List".utf8.count)
        default: nil
        }
    }

    /// The names of a map's key and value in SQS's query protocol (SQS API Reference, as above).
    static func entryNames(_ service: String, _ map: StaticText) -> (StaticText?, StaticText?)? {
        guard service == "sqs" else { return nil }
        return (StaticText(map.equals("TagMap") ? "Key" : "Name"), StaticText("Value"))
    }

    /// The query protocol's code of an error of SQS, which its JSON clients still see.
    ///
    /// Source: recorded answers (their `Code` beside their `QueryErrorCode`) and the errors of each operation in the
    /// SQS API Reference.
    static func queryCode(_ service: String, _ code: String) -> String? {
        guard service == "sqs" else { return nil }
        return switch code {
        case "InvalidParameterValueException": "InvalidParameterValue"
        case "MissingRequiredParameterException": "MissingParameter"
        case "QueueDoesNotExist": "AWS.SimpleQueueService.NonExistentQueue"
        case "QueueNameExists": "QueueAlreadyExists"
        // Common errors of the query APIs, for what the JSON protocols name otherwise.
        case "UnrecognizedClientException": "InvalidClientTokenId"
        case "InvalidSignatureException": "SignatureDoesNotMatch"
        case "MissingAuthenticationTokenException": "MissingAuthenticationToken"
        case "IncompleteSignatureException": "IncompleteSignature"
        case "BatchEntryIdsNotDistinct", "BatchRequestTooLong", "EmptyBatchRequest", "InvalidBatchEntryId",
            "MessageNotInflight",
            "PurgeQueueInProgress", "QueueDeletedRecently", "TooManyEntriesInBatchRequest", "UnsupportedOperation":
            "AWS.SimpleQueueService.\(code)"
        default: nil
        }
    }

    /// Whether an error's body says whose fault it is: Lambda's own do, its front end's do not (recorded).
    static func tellsFault(_ service: String, _ code: String) -> Bool {
        service == "lambda" && code != "ValidationException" && code != "SerializationException"
    }

    /// What a service answers where an operation has no output (recorded: SQS, DeleteQueue over JSON; the others
    /// nothing).
    static func emptyBody(_ service: String) -> [UInt8] { service == "sqs" ? [123, 125] : [] }

    /// The name of an error's text where the error is not in the model (recorded: Lambda; of bodies that cannot be read
    /// aws-sdk-php#650).
    static func errorMessageName(_ service: String, _ code: String) -> String {
        service == "lambda" || code == "SerializationException" ? "Message" : "message"
    }

    /// An error's text in the query protocol, where it is not the other protocols' (recorded: SQS).
    static func queryMessage(_ service: String, _ code: String) -> String? {
        service == "sqs" && code == "QueueDoesNotExist"
            ? "The specified queue does not exist for this wsdl version." : nil
    }

    /// Whether the constraints of a list's elements end in "Member must not be null".
    ///
    /// Recorded: Lambda's lists and maps of scalars do, but for those of `vpcConfig`; no other service is known to.
    static func saysNotNull(_ service: String, _ list: StaticText) -> Bool {
        service == "lambda" && !list.equals("SubnetIds") && !list.equals("SecurityGroupIds")
    }

    /// Whether an answer is of status 206, which no model tells (S3 API Reference, GetObject, `Range`).
    static func isPartial(_ service: String, _ headers: HTTPFields) -> Bool {
        service == "s3" && headers["Content-Range"] != nil
    }

    /// What S3 says of a parameter that is not a number (S3 API Reference, Error responses: InvalidArgument).
    static func invalidParameter(_ service: String, _ name: String, _ value: String) -> AWSError? {
        guard service == "s3" else { return nil }
        let message =
            name == "partNumber"
            ? "Part number must be an integer between 1 and 10000, inclusive"
            : "Provided \(name) not an integer or within integer range"
        let fields = [AWSError.Field("ArgumentName", name), AWSError.Field("ArgumentValue", value)]
        return AWSError("InvalidArgument", message, fields: fields)
    }

    /// Operations whose body is the one member's own text, without an element around it (S3 API Reference,
    /// GetBucketLocation: `<LocationConstraint>eu-west-1</LocationConstraint>` is the root).
    static func isUnwrapped(_ service: String, _ operation: String) -> Bool {
        service == "s3" && operation == "GetBucketLocation"
    }
}

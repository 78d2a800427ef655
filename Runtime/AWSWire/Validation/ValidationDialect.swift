internal import AWSCore

/// The ways in which services word a broken constraint.
enum ValidationDialect: Sendable {
    /// The service words its checks itself, operation by operation.
    case none
    /// S3: a document that breaks the schema is malformed, and no more is said of it.
    case schema
    /// All violations in one text, under a code.
    case coral(String)
    /// Only absent members, in that text under a code; the rest is the operation's.
    case coralIfMissing(String)
    /// SQS: the first absent member.
    case queueParameter
    /// RDS and its siblings: the first absent member.
    case blankParameter
    /// CloudWatch: the first absent member, by the name of its parameter.
    case requiredParameter
    /// Athena: the text under a code with a second code.
    case athena

    init(_ service: String) {
        self =
            switch service {
            case "s3": .schema
            // Of EKS only texts of its operations are known (kubectl-eks#72).
            case "eks": .none
            case "sqs": .queueParameter
            case "rds", "redshift", "elasticache": .blankParameter
            case "cloudwatch": .requiredParameter
            case "athena": .athena
            case "sts", "iam", "cloudformation", "elbv2": .coral("ValidationError")
            // `Invalid parameter: ...` of SNS comes from its operations.
            case "sns": .coralIfMissing("ValidationError")
            // aws-sdk-php#1973, aws-sdk-ruby#413.
            case "cloudfront": .coralIfMissing("MalformedXML")
            case "cognito-idp", "logs": .coral("InvalidParameterException")
            // Codes are known, texts only of the operations (aws-cli#1605, aws-sdk-java#860).
            case "apigateway", "apigatewayv2", "rds-data", "amplify": .coral("BadRequestException")
            case "xray": .coral("InvalidRequestException")
            default: .coral("ValidationException")
            }
    }

    func error(_ violations: [Violation], _ operation: OperationModel) -> AWSError? {
        let missing = violations.filter(\.isMissing)
        switch self {
        case .none, .schema: return nil
        case .coral(let code): return AWSError(code, Violation.message(violations), status: 400)
        case .coralIfMissing(let code):
            return missing.isEmpty ? nil : AWSError(code, Violation.message(missing), status: 400)
        case .athena:
            return AWSError(
                "InvalidRequestException",
                Violation.message(violations),
                status: 400,
                fields: [.init("AthenaErrorCode", "\"INVALID_INPUT\"")]
            )
        case .queueParameter:
            // Recorded: "The request must contain the parameter MessageBody."; entries of batches are the
            // operation's to check.
            let names = missing.filter { $0.path.count == 1 }.map(\.parameter)
            let order = operation.inputContext.model.members.map(\.name.string)
            guard let name = order.first(where: names.contains) else { return nil }
            return AWSError(
                "MissingRequiredParameterException",
                "The request must contain the parameter \(name)."
            )
        case .blankParameter:
            guard let name = missing.first?.parameter else { return nil }
            return AWSError(
                "InvalidParameterValue",
                "The parameter \(name) must be provided and must not be blank",
                status: 400
            )
        case .requiredParameter:
            guard let name = missing.first?.parameter else { return nil }
            return AWSError("MissingParameter", "The parameter \(name) is required.", status: 400)
        }
    }
}

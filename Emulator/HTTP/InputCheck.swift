internal import AWSCore
internal import AWSWire

/// What each service's front end checks of an input before the operation sees it.
enum InputCheck {
    static func check(_ input: Value, _ operation: OperationModel, _ service: ServiceModel) throws(AWSError) {
        guard operation.input >= 0 else { return }
        switch service.name {
        case "s3":
            // S3 words its checks itself, operation by operation.
            return
        case "sqs":
            // SQS knows only missing parameters here (recorded: "The request must contain the parameter MessageBody.").
            guard case .structure(let slots) = input else { return }
            for (i, member) in operation.inputContext.model.members.enumerated()
            where member.isRequired && slots[i].isNull {
                throw AWSError(
                    "MissingRequiredParameterException",
                    "The request must contain the parameter \(member.name.string)."
                )
            }
        default:
            if let message = Validator.message(input, operation.inputContext) {
                throw AWSError("ValidationException", message)
            }
        }
    }
}

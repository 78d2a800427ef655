internal import AWSCore

/// Lambda's errors, word for word.
enum LambdaError {
    static func functionNotFound(_ arn: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Function not found: \(arn)", status: 404)
    }

    static func functionExists(_ name: String) -> AWSError {
        AWSError("ResourceConflictException", "Function already exist: \(name)", status: 409)
    }

    static func invalid(_ message: String) -> AWSError {
        AWSError("InvalidParameterValueException", message, status: 400)
    }

    /// Recorded: test_create_lambda_exceptions.
    static func unknownRuntime(_ runtime: String) -> AWSError {
        invalid(
            "Value \(runtime) at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [\(Runtimes.known.joined(separator: ", "))] or be a valid ARN"
        )
    }

    /// Recorded: test_function_arns; a name within an ARN may be as long.
    static func longName(_ name: String) -> AWSError {
        invalid(
            "1 validation error detected: Value '\(name)' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64"
        )
    }

    static func mappingNotFound() -> AWSError {
        AWSError("ResourceNotFoundException", "The resource you requested does not exist.", status: 404)
    }

    static func mappingExists(_ function: String, _ source: String, _ uuid: String) -> AWSError {
        AWSError(
            "ResourceConflictException",
            "An event source mapping with \(source) arn (\" \(function) \") and function (\" ) already exists. Please update or delete the existing mapping with UUID \(uuid)",
            status: 409
        )
    }

    static func invalidContent(_ message: String) -> AWSError {
        AWSError(
            "InvalidRequestContentException",
            "Could not parse request body into json: \(message)",
            status: 400
        )
    }

    static var invalidZip: AWSError {
        invalid("Could not unzip uploaded file. Please check your file, then try to upload again.")
    }

    static var staleRevision: AWSError {
        AWSError(
            "PreconditionFailedException",
            "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id",
            status: 412
        )
    }
}

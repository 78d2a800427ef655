internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Refuses an answer of a function: there are no Object Lambda access points here, and so no request waits for one.
    @Sendable func writeGetObjectResponse(
        _ input: S3.WriteGetObjectResponse.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        // Error responses, "List of Amazon S3 Object Lambda error codes": ValidationError; no recording has its texts.
        throw AWSError(
            "ValidationError",
            "The request route \(input.requestRoute) or its token is not valid.",
            status: 400
        )
    }
}

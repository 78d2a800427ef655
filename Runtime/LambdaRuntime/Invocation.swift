internal import AWSCore
internal import HTTPSocket

/// An invocation as `next` gives it.
struct Invocation: Sendable {
    var payload: [UInt8]
    var context: LambdaContext

    /// Takes an invocation from an answer of `next`; nil where it names none.
    init?(_ head: HTTPHead, _ body: [UInt8], _ function: FunctionEnvironment) {
        guard let requestID = head["Lambda-Runtime-Aws-Request-Id"] else { return nil }
        payload = body
        context = LambdaContext(
            requestID: requestID,
            deadline: Timestamp(milliseconds: Int64(head.integer("Lambda-Runtime-Deadline-Ms") ?? 0)),
            invokedFunctionARN: head["Lambda-Runtime-Invoked-Function-Arn"] ?? "",
            traceID: head["Lambda-Runtime-Trace-Id"],
            clientContext: head["Lambda-Runtime-Client-Context"],
            cognitoIdentity: head["Lambda-Runtime-Cognito-Identity"],
            tenantID: head["Lambda-Runtime-Aws-Tenant-Id"],
            function: function
        )
    }
}

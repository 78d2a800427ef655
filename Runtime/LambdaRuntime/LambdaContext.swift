public import AWSCore

/// What is known about an invocation beside its payload.
/// <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>
public struct LambdaContext: Sendable {
    /// The invocation's id, a UUID; a retry of the same event has the same.
    public var requestID: String
    /// When Lambda will stop waiting for the answer.
    public var deadline: Timestamp
    /// The function, version or alias that was invoked.
    public var invokedFunctionARN: String
    /// The X-Ray tracing header.
    public var traceID: String?
    /// JSON of the AWS Mobile SDK.
    public var clientContext: String?
    /// JSON of the AWS Mobile SDK.
    public var cognitoIdentity: String?
    /// The tenant, for functions with tenant isolation.
    public var tenantID: String?
    /// What the function's environment says.
    public var function: FunctionEnvironment

    /// Makes a context; tests of handlers do.
    public init(
        requestID: String,
        deadline: Timestamp,
        invokedFunctionARN: String = "",
        traceID: String? = nil,
        clientContext: String? = nil,
        cognitoIdentity: String? = nil,
        tenantID: String? = nil,
        function: FunctionEnvironment = FunctionEnvironment()
    ) {
        self.requestID = requestID
        self.deadline = deadline
        self.invokedFunctionARN = invokedFunctionARN
        self.traceID = traceID
        self.clientContext = clientContext
        self.cognitoIdentity = cognitoIdentity
        self.tenantID = tenantID
        self.function = function
    }

    /// The function's name.
    public var functionName: String { function.functionName }
    /// The function's version, as `$LATEST`.
    public var functionVersion: String { function.functionVersion }
    /// The function's memory in MiB.
    public var memoryLimit: Int { function.memoryLimit }

    /// The time that is left for the answer; below zero once it is over.
    public var remaining: Duration { deadline - Environment.now }

    /// Writes a line to the function's log, under the invocation's id.
    public func log(_ message: String) { StandardError.write("\(requestID) \(message)") }
}

internal import AWSCore

/// What Lambda tells a function through its environment: read once, and shared by the contexts of all invocations.
///
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
public final class FunctionEnvironment: Sendable {
    /// `AWS_LAMBDA_FUNCTION_NAME`.
    public let functionName: String
    /// `AWS_LAMBDA_FUNCTION_VERSION`, as `$LATEST`.
    public let functionVersion: String
    /// `AWS_LAMBDA_FUNCTION_MEMORY_SIZE` in MiB; 0 where it is not set.
    public let memoryLimit: Int
    /// `AWS_LAMBDA_LOG_GROUP_NAME`.
    public let logGroupName: String
    /// `AWS_LAMBDA_LOG_STREAM_NAME`.
    public let logStreamName: String

    /// Reads the process's environment.
    public init() {
        functionName = Environment.value("AWS_LAMBDA_FUNCTION_NAME") ?? ""
        functionVersion = Environment.value("AWS_LAMBDA_FUNCTION_VERSION") ?? ""
        memoryLimit = Environment.value("AWS_LAMBDA_FUNCTION_MEMORY_SIZE").flatMap { Int($0) } ?? 0
        logGroupName = Environment.value("AWS_LAMBDA_LOG_GROUP_NAME") ?? ""
        logStreamName = Environment.value("AWS_LAMBDA_LOG_STREAM_NAME") ?? ""
    }
}

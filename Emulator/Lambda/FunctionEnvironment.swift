internal import EmulatorCore

/// The environment of a function's process (Lambda developer guide, "Defined runtime environment variables").
enum FunctionEnvironment {
    /// What Lambda sets and the function's own variables cannot.
    static let reserved: Set<String> = [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR",
    ]

    /// All variables of a process.
    ///
    /// - Parameters:
    ///   - function: whose process it is.
    ///   - runtimeAPI: the address of its Runtime API, as `127.0.0.1:9001`.
    ///   - endpoint: where the other services are.
    ///   - logStream: the name of its log stream.
    static func variables(
        _ function: Function,
        runtimeAPI: String,
        endpoint: String,
        logStream: String
    ) -> [String: String] {
        var out = [
            "PATH": "/usr/local/bin:/usr/bin:/bin:/opt/bin",
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            "AWS_ENDPOINT_URL": endpoint,
            "LD_LIBRARY_PATH": "\(function.codeFolder):\(function.codeFolder)/lib",
        ]
        // The function's own variables may override these, and none of the following.
        out.merge(function.variables ?? [:]) { $1 }
        out.merge([
            "_HANDLER": function.handler,
            "AWS_REGION": function.region,
            "AWS_DEFAULT_REGION": function.region,
            "AWS_LAMBDA_FUNCTION_NAME": function.name,
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": String(function.memorySize),
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
            "AWS_LAMBDA_LOG_GROUP_NAME": function.logGroup ?? "/aws/lambda/\(function.name)",
            "AWS_LAMBDA_LOG_STREAM_NAME": logStream,
            // The access key names the account, so that the function's calls stay in its own.
            "AWS_ACCESS_KEY_ID": function.account,
            "AWS_SECRET_ACCESS_KEY": AccessKeys.common,
            "AWS_SESSION_TOKEN": AccessKeys.common,
            "AWS_LAMBDA_RUNTIME_API": runtimeAPI,
            "LAMBDA_TASK_ROOT": function.codeFolder,
            "LAMBDA_RUNTIME_DIR": function.codeFolder,
        ]) { $1 }
        return out
    }
}

public import AWSCore

/// A function whose code is a folder of this machine.
public struct LocalFunction: Sendable {
    /// The function's name.
    public var name: String
    /// The folder that holds `bootstrap`.
    public var folder: String
    /// The runtime.
    public var runtime: String
    /// What `_HANDLER` holds.
    public var handler: String
    /// Seconds.
    public var timeout: Int
    /// MB.
    public var memorySize: Int
    /// The description.
    public var description: String
    /// `x86_64` or `arm64`.
    public var architecture: String
    /// Environment variables.
    public var variables: [String: String]

    /// Makes one.
    public init(
        name: String,
        folder: String,
        runtime: String,
        handler: String,
        timeout: Int,
        memorySize: Int,
        description: String,
        architecture: String,
        variables: [String: String]
    ) {
        self.name = name
        self.folder = folder
        self.runtime = runtime
        self.handler = handler
        self.timeout = timeout
        self.memorySize = memorySize
        self.description = description
        self.architecture = architecture
        self.variables = variables
    }
}

/// Puts functions up that run where their code lies.
public protocol LocalFunctions: Sendable {
    /// Makes a function or changes it; gives its ARN. A rebuilt `bootstrap` makes another revision.
    func deploy(_ function: LocalFunction, _ context: RequestContext) throws(AWSError) -> String
}

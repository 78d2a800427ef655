internal import AWSCore
internal import AWSLambda
internal import AWSWire

/// A function with its settings.
struct Function: Sendable {
    var account: String
    var region: String
    var name: String
    var runtime: String
    var role: String
    var handler: String
    var description = ""
    var timeout = 3
    var memorySize = 128
    var variables: [String: String]?
    var tracing = "PassThrough"
    var architecture = "x86_64"
    var ephemeralStorage = 512
    var logFormat = "Text"
    var logGroup: String?
    /// The folder that holds `bootstrap`.
    var codeFolder: String
    var codeSize: Int
    var codeSha256: String
    var revision: String
    var modified: Timestamp

    var arn: String { "arn:aws:lambda:\(region):\(account):function:\(name)" }

    /// What makes a process of another revision useless.
    var fingerprint: String { revision }

    /// What the function operations tell.
    var configuration: Lambda.FunctionConfiguration {
        var out = Lambda.FunctionConfiguration()
        out.functionName = name
        out.functionArn = arn
        out.runtime = runtime
        out.role = role
        out.handler = handler
        out.codeSize = codeSize
        out.description = description
        out.timeout = timeout
        out.memorySize = memorySize
        // Lambda writes its own form: 2026-11-22T15:04:05.123+0000.
        out.lastModified = modified.iso8601(milliseconds: true).dropLast() + "+0000"
        out.codeSha256 = codeSha256
        out.version = "$LATEST"
        if let variables { out.environment = .init { $0.variables = variables } }
        out.tracingConfig = .init { $0.mode = tracing }
        out.revisionId = revision
        out.state = "Active"
        out.lastUpdateStatus = "Successful"
        out.packageType = "Zip"
        out.architectures = [architecture]
        out.ephemeralStorage = .init { $0.size = ephemeralStorage }
        out.snapStart = .init {
            $0.applyOn = "None"
            $0.optimizationStatus = "Off"
        }
        out.loggingConfig = .init {
            $0.logFormat = logFormat
            $0.logGroup = logGroup ?? "/aws/lambda/\(name)"
        }
        out.runtimeVersionConfig = .init { $0.runtimeVersionArn = "arn:aws:lambda:\(region)::runtime:virga-\(runtime)" }
        return out
    }
}

extension Function {
    /// The row's form.
    var definition: String {
        let json: JSON = [
            "runtime": .string(runtime), "role": .string(role), "handler": .string(handler),
            "description": .string(description),
            "timeout": .number(String(timeout)), "memorySize": .number(String(memorySize)),
            "variables": variables.map {
                .object($0.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
            } ?? .null,
            "tracing": .string(tracing), "architecture": .string(architecture),
            "ephemeralStorage": .number(String(ephemeralStorage)),
            "logFormat": .string(logFormat), "logGroup": logGroup.map { .string($0) } ?? .null,
            "codeFolder": .string(codeFolder),
            "codeSize": .number(String(codeSize)), "codeSha256": .string(codeSha256), "revision": .string(revision),
            "modified": .number(String(modified.milliseconds)),
        ]
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Reads a row.
    init(account: String, region: String, name: String, definition: String) throws(AWSError) {
        let json = try JSON(parsing: definition.utf8)
        func text(_ name: String) -> String { json[name]?.string ?? "" }
        func number(_ name: String) -> Int { json[name]?.integer ?? 0 }
        self.init(
            account: account,
            region: region,
            name: name,
            runtime: text("runtime"),
            role: text("role"),
            handler: text("handler"),
            description: text("description"),
            timeout: number("timeout"),
            memorySize: number("memorySize"),
            variables: json["variables"]?.object.map { members in
                Dictionary(members.map { ($0.name, $0.value.string ?? "") }, uniquingKeysWith: { $1 })
            },
            tracing: text("tracing"),
            architecture: text("architecture"),
            ephemeralStorage: number("ephemeralStorage"),
            logFormat: text("logFormat"),
            logGroup: json["logGroup"]?.string,
            codeFolder: text("codeFolder"),
            codeSize: number("codeSize"),
            codeSha256: text("codeSha256"),
            revision: text("revision"),
            modified: Timestamp(milliseconds: Int64(number("modified")))
        )
    }
}

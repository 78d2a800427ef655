internal import AWSCore
internal import AWSLambda
internal import AWSWire
internal import EmulatorCore

extension Deployment {
    /// `AWS::Serverless::Function`: a function whose code is a folder beside the template, and its events.
    func function(_ properties: Properties) throws(AWSError) -> Made {
        var properties = properties
        let logicalID = properties.logicalID
        let name = try properties.text("FunctionName") ?? physicalName(logicalID, most: 64)
        guard let code = try properties.text("CodeUri") else {
            throw TemplateError.resource(logicalID, "it has no CodeUri")
        }
        guard !code.hasPrefix("s3://") else { throw TemplateError.resource(logicalID, "code in S3 is not supported") }
        var function = LocalFunction(
            name: name,
            folder: code.hasPrefix("/") ? code : "\(folder)/\(code)",
            runtime: try properties.text("Runtime") ?? "",
            handler: try properties.text("Handler") ?? "",
            timeout: try properties.integer("Timeout") ?? 3,
            memorySize: try properties.integer("MemorySize") ?? 128,
            description: try properties.text("Description") ?? "",
            architecture: try properties.texts("Architectures")?.first ?? "x86_64",
            variables: [:]
        )
        while function.folder.hasSuffix("/") { function.folder.removeLast() }
        for member in properties.take("Environment")?["Variables"]?.object ?? [] {
            function.variables[member.name] = Intrinsic.text(member.value) ?? ""
        }
        // What a function may do is not checked here; the ledger says so of each function.
        _ = properties.take("Policies")
        _ = properties.take("Role")
        let events = properties.take("Events")?.object ?? []
        try properties.end()
        let arn = try surroundings.functions.deploy(function, context)
        for event in events { try self.event(event, arn, logicalID) }
        return Made(reference: name, attributes: ["Arn": arn])
    }

    private func event(_ event: JSON.Member, _ function: String, _ logicalID: String) throws(AWSError) {
        let type = event.value["Type"]?.string ?? ""
        var properties = Properties(
            "\(logicalID)/\(event.name)",
            "the event \(type)",
            event.value["Properties"] ?? .object([])
        )
        switch type {
        case "HttpApi":
            guard let id = try properties.text("ApiId") else {
                throw TemplateError.resource(logicalID, "the event \(event.name) has no ApiId")
            }
            let path = try properties.text("Path") ?? "$default"
            let method = try properties.text("Method") ?? "ANY"
            _ = try properties.text("PayloadFormatVersion").map { version throws(AWSError) in
                guard version == "2.0" else {
                    throw TemplateError.resource(logicalID, "PayloadFormatVersion \(version) is not supported")
                }
            }
            try properties.end()
            routes[id, default: []].append((method, path, function))
        case "SQS": try mapping(try properties.required("Queue"), function, properties)
        case "Kinesis": try mapping(try properties.required("Stream"), function, properties)
        default: throw TemplateError.resource(logicalID, "the event type \(type) is not supported")
        }
    }

    /// An event source mapping, made once.
    private func mapping(_ source: JSON, _ function: String, _ properties: Properties) throws(AWSError) {
        var properties = properties
        _ = properties.take(properties.type == "the event SQS" ? "Queue" : "Stream")
        var input = try Lambda.CreateEventSourceMapping.input(properties.rest(), for: properties.logicalID)
        input.eventSourceArn = Intrinsic.text(source)
        input.functionName = function
        let known = try bus.callNow(
            Lambda.ListEventSourceMappings.self,
            .init {
                $0.eventSourceArn = input.eventSourceArn
                $0.functionName = function
            },
            context
        )
        guard known.eventSourceMappings.isEmpty else { return }
        _ = try bus.callNow(Lambda.CreateEventSourceMapping.self, input, context)
    }
}

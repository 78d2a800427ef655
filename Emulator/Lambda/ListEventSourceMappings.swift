internal import AWSCore
internal import AWSLambda
internal import EmulatorCore

extension LambdaService {
    /// Lists mappings, of a source or a function where asked for, up to 100 to a page.
    @Sendable func listEventSourceMappings(
        _ input: Lambda.ListEventSourceMappings.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.ListEventSourceMappings.Output
    {
        let function = try input.functionName.map { name throws(AWSError) in try FunctionName(name, context) }
        let all = mappings.all.filter { mapping in
            mapping.account == context.account && mapping.region == context.region
                && (input.eventSourceArn.map { $0 == mapping.source.description } ?? true)
                && (function.map { mapping.function.hasSuffix(":function:\($0.name)") } ?? true)
                && (input.marker.map { mapping.uuid > $0 } ?? true)
        }
        let page = all.prefix(min(input.maxItems ?? 100, 100))
        var output = Lambda.ListEventSourceMappings.Output()
        output.eventSourceMappings = page.map { $0.configuration() }
        output.nextMarker = page.count < all.count ? page.last?.uuid : nil
        return output
    }
}

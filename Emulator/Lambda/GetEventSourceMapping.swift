internal import AWSCore
internal import AWSLambda
internal import EmulatorCore

extension LambdaService {
    /// Tells of a mapping.
    @Sendable func getEventSourceMapping(
        _ input: Lambda.GetEventSourceMapping.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.EventSourceMappingConfiguration
    {
        try mappings.mapping(input.uuid, context).configuration()
    }
}

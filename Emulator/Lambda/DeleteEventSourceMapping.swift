internal import AWSCore
internal import AWSLambda
internal import EmulatorCore

extension LambdaService {
    /// Ends a mapping; a batch under way is finished.
    @Sendable func deleteEventSourceMapping(
        _ input: Lambda.DeleteEventSourceMapping.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> Lambda.EventSourceMappingConfiguration
    {
        let mapping = try mappings.mapping(input.uuid, context)
        try mappings.remove(mapping)
        pollers.stop(mapping.uuid, bus)
        return mapping.configuration(state: "Deleting")
    }
}

internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Tells the policy of a stream or consumer; an empty one where there is none (recorded: test_resource_policy_crud).
    @Sendable func getResourcePolicy(
        _ input: Kinesis.GetResourcePolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Kinesis.GetResourcePolicy.Output {
        _ = try streams.resource(input.resourceARN)
        let policy = try database.read { connection throws(AWSError) in
            try connection.first("SELECT policy FROM policies WHERE arn = ?", .text(input.resourceARN)) { $0.text(0) }
        }
        return .init { $0.policy = policy ?? "{}" }
    }
}

internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Takes the policy from a stream or consumer; whether AWS refuses where there is none is not recorded.
    @Sendable func deleteResourcePolicy(
        _ input: Kinesis.DeleteResourcePolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        _ = try streams.resource(input.resourceARN)
        try database.write { connection throws(AWSError) in
            try connection.run("DELETE FROM policies WHERE arn = ?", .text(input.resourceARN))
        }
        ledger.forget("kinesis", input.resourceARN, setting: "ResourcePolicy")
        return NoMembers()
    }
}

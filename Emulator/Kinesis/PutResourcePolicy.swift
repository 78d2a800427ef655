internal import AWSCore
internal import AWSKinesis
internal import AWSWire
internal import EmulatorCore
internal import Store

extension KinesisService {
    /// Attaches a policy to a stream or consumer; nobody is refused for it here, which the ledger says.
    @Sendable func putResourcePolicy(
        _ input: Kinesis.PutResourcePolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        _ = try streams.resource(input.resourceARN)
        guard let policy = try? JSON(parsing: input.policy.utf8), policy.object != nil else {
            throw KinesisError.invalidPolicy
        }
        try database.write { connection throws(AWSError) in
            try connection.run(
                "INSERT INTO policies (arn, policy) VALUES (?, ?) ON CONFLICT DO UPDATE SET policy = excluded.policy",
                .text(input.resourceARN),
                .text(input.policy)
            )
        }
        notePolicy(input.resourceARN)
        return NoMembers()
    }

    func notePolicy(_ arn: String) { ledger.note("kinesis", arn, "ResourcePolicy", "nobody is refused for it") }
}

internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who pays for requests.
    @Sendable func putBucketRequestPayment(
        _ input: S3.PutBucketRequestPayment.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let payer = input.requestPaymentConfiguration.payer
        try configure(
            bucket,
            Configurations.requestPayment,
            to: payer == "Requester" ? .init { $0.payer = payer } : nil
        )
        return NoMembers()
    }
}

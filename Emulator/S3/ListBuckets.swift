internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lists the caller's buckets by name; regions are told only where the request asks for a choice.
    @Sendable func listBuckets(
        _ input: S3.ListBuckets.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListBuckets.Output {
        if let region = input.bucketRegion, region != "us-east-1", !BucketLocation.known.contains(region) {
            throw S3Error.invalidArgument("Argument value \(region) is not a valid AWS Region", "bucket-region")
        }
        if let limit = input.maxBuckets, !(1...10_000).contains(limit) {
            throw S3Error.invalidArgument(
                "Argument max-buckets must be an integer between 1 and 10000",
                "max-buckets",
                String(limit)
            )
        }
        var all = buckets.all(account: context.account).filter { bucket in
            bucket.name.hasPrefix(input.prefix ?? "") && (input.bucketRegion ?? bucket.region) == bucket.region
        }
        if let token = input.continuationToken, !token.isEmpty {
            let last = try ContinuationToken.read(token)
            all.removeAll { Array($0.name.utf8).lexicographicallyPrecedes(last) || Array($0.name.utf8) == last }
        }
        let isChosen =
            input.prefix != nil || input.bucketRegion != nil || input.maxBuckets != nil
            || input.continuationToken != nil
        let page = all.prefix(input.maxBuckets ?? 10_000)
        var output = S3.ListBuckets.Output()
        output.buckets = page.map { bucket in
            .init {
                $0.name = bucket.name
                $0.creationDate = bucket.created
                $0.bucketArn = bucket.arn
                if isChosen { $0.bucketRegion = bucket.region }
            }
        }
        output.owner = .init { $0.id = CanonicalID.of(account: context.account) }
        output.prefix = input.prefix
        if page.count < all.count, let last = page.last {
            output.continuationToken = ContinuationToken.text(Array(last.name.utf8))
        }
        return output
    }
}

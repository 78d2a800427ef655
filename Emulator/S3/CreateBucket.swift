internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Makes a bucket; its name is taken for all accounts and regions.
    @Sendable func createBucket(
        _ input: S3.CreateBucket.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.CreateBucket.Output {
        guard BucketName.isValid(input.bucket) else { throw S3Error.invalidBucketName(input.bucket) }
        let location = try BucketLocation.check(input.createBucketConfiguration?.locationConstraint, context.region)
        try check(input)
        let bucket = try database.write { connection throws(AWSError) in
            if let known = buckets.find(input.bucket) {
                guard known.account == context.account else { throw S3Error.bucketAlreadyExists(known.name) }
                // In us-east-1 the owner may make a bucket again; the tags that it has make it another one.
                let isSame = known.region == "us-east-1" && location == nil && context.region == "us-east-1"
                guard isSame, input.createBucketConfiguration?.tags?.isEmpty != false else {
                    throw S3Error.bucketAlreadyOwnedByYou(known.name)
                }
                return known
            }
            return try insert(input.bucket, location, connection, context)
        }
        try note(acl: input.acl, bucket)
        noteWithoutEffect(input, bucket)
        var output = S3.CreateBucket.Output()
        output.location = bucket.region == "us-east-1" ? "/\(bucket.name)" : "\(context.endpoint)/\(bucket.name)"
        output.bucketArn = bucket.arn
        return output
    }

    private func insert(
        _ name: String,
        _ location: String?,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> Bucket {
        let region = location == "EU" ? "eu-west-1" : location ?? "us-east-1"
        try connection.run(
            "INSERT INTO buckets (name, account, region, location, created) VALUES (?, ?, ?, ?, ?)",
            .text(name),
            .text(context.account),
            .text(region),
            .text(location),
            .int(context.now.wholeSeconds)
        )
        let bucket = Bucket(
            id: connection.lastInsertRowID,
            name: name,
            account: context.account,
            region: region,
            location: location,
            created: Timestamp(milliseconds: context.now.wholeSeconds * 1000)
        )
        buckets.put(bucket)
        return bucket
    }

    private func check(_ input: S3.CreateBucket.Input) throws(AWSError) {
        let configuration = input.createBucketConfiguration
        try refuse(
            "CreateBucket",
            [
                ("object lock", input.objectLockEnabledForBucket == true),
                ("x-amz-bucket-namespace", input.bucketNamespace != nil),
                ("a directory bucket", configuration?.location != nil || configuration?.bucket != nil),
                (
                    "a grant",
                    input.grantFullControl != nil || input.grantRead != nil || input.grantReadACP != nil
                        || input.grantWrite != nil || input.grantWriteACP != nil
                ),
            ]
        )
        if let ownership = input.objectOwnership,
            !["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"].contains(ownership)
        {
            throw S3Error.invalidArgument(
                "Invalid x-amz-object-ownership header: \(ownership)",
                "x-amz-object-ownership"
            )
        }
    }

    private func noteWithoutEffect(_ input: S3.CreateBucket.Input, _ bucket: Bucket) {
        ledger.note(
            "s3",
            bucket.arn,
            "x-amz-server-side-encryption",
            "answers say AES256 as AWS's do; nothing is encrypted"
        )
        if input.objectOwnership != nil {
            ledger.note("s3", bucket.arn, "x-amz-object-ownership", "all objects are the bucket owner's")
        }
        if input.createBucketConfiguration?.tags?.isEmpty == false {
            ledger.note("s3", bucket.arn, "Tags", "tags are not kept")
        }
    }
}

/// The rules for where a bucket may be made (recorded: test_different_location_constraint and those beside it).
enum BucketLocation {
    /// The constraint to keep: none for us-east-1, whose endpoint makes buckets everywhere; others make only their own.
    static func check(_ constraint: String?, _ region: String) throws(AWSError) -> String? {
        if region == "us-east-1" || region == "aws-global" {
            guard let constraint else { return nil }
            guard known.contains(constraint) else { throw S3Error.invalidLocationConstraint(constraint) }
            return constraint
        }
        guard let constraint, constraint == region || (constraint == "EU" && region == "eu-west-1") else {
            throw S3Error.illegalLocationConstraint(constraint)
        }
        return constraint
    }

    /// The constraints of the model, which us-east-1 is not among.
    static let known: Set<String> = {
        let shape = S3.CreateBucket.model.shapes.first { $0.name.equals("BucketLocationConstraint") }
        return Set(shape?.enumeration.map(\.string) ?? [])
    }()
}

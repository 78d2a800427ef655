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
        let access = try NewBucketAccess(input, context)
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
            var bucket = try insert(input.bucket, location, connection, context)
            try configure(&bucket, input, access, connection)
            buckets.put(bucket)
            return bucket
        }
        noteEncryption(bucket)
        noteOwnership(bucket)
        if bucket.settings.acl != nil { note(Configurations.acl, bucket) }
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
        return Bucket(
            id: connection.lastInsertRowID,
            name: name,
            account: context.account,
            region: region,
            location: location,
            created: Timestamp(milliseconds: context.now.wholeSeconds * 1000)
        )
    }

    /// Gives a new bucket what all buckets begin with, and what the request asks for.
    private func configure(
        _ bucket: inout Bucket,
        _ input: S3.CreateBucket.Input,
        _ access: NewBucketAccess,
        _ connection: Connection
    ) throws(AWSError) {
        try bucket.configure(Configurations.publicAccessBlock, to: NewBucketAccess.block, connection)
        try bucket.configure(Configurations.ownershipControls, to: access.controls, connection)
        if !access.list.isOwnersOnly { try bucket.configure(Configurations.acl, to: access.list.output, connection) }
        if let tags = input.createBucketConfiguration?.tags, !tags.isEmpty {
            try bucket.configure(Configurations.tagging, to: .init { $0.tagSet = tags }, connection)
        }
        if input.objectLockEnabledForBucket == true {
            try bucket.configure(Configurations.versioning, to: .init { $0.status = "Enabled" }, connection)
            let lock = S3.GetObjectLockConfiguration.Output {
                $0.objectLockConfiguration = .init { $0.objectLockEnabled = "Enabled" }
            }
            try bucket.configure(Configurations.objectLock, to: lock, connection)
        }
    }

    private func check(_ input: S3.CreateBucket.Input) throws(AWSError) {
        let configuration = input.createBucketConfiguration
        try Gap.bucketNamespace.refuse(input.bucketNamespace != nil)
        try Gap.directoryLocation.refuse(configuration?.location != nil)
        try Gap.directoryBucket.refuse(configuration?.bucket != nil)
        try BucketTags.checkNew(configuration?.tags ?? [])
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

extension Gap {
    static let bucketNamespace = Gap(S3.CreateBucket.self, "BucketNamespace")
    /// Where a directory bucket lies.
    static let directoryLocation = Gap(S3.CreateBucket.self, "CreateBucketConfiguration.Location")
    /// What kind of a directory bucket it is.
    static let directoryBucket = Gap(S3.CreateBucket.self, "CreateBucketConfiguration.Bucket")
}

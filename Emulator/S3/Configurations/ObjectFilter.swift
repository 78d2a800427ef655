internal import AWSCore
internal import AWSS3

/// Which objects a configuration is about: one condition, or two and more in an `And`.
struct ObjectFilter {
    private var conditions = 0
    private var inner: Int?

    /// Throws where there are several conditions outside of an `And`, or less than two inside.
    func check() throws(AWSError) {
        guard conditions + (inner == nil ? 0 : 1) <= 1, inner ?? 2 >= 2 else { throw S3Error.malformedXML }
    }

    private init(_ conditions: [Bool], inner: [Bool]?, _ tags: [S3.Tag]?) {
        self.conditions = conditions.count { $0 }
        self.inner = inner.map { $0.count { $0 } + (tags?.count ?? 0) }
    }

    init(_ filter: S3.ReplicationRuleFilter?) {
        self.init(
            [filter?.prefix != nil, filter?.tag != nil],
            inner: filter?.and.map { [$0.prefix != nil] },
            filter?.and?.tags
        )
    }

    init(_ filter: S3.AnalyticsFilter?) {
        self.init(
            [filter?.prefix != nil, filter?.tag != nil],
            inner: filter?.and.map { [$0.prefix != nil] },
            filter?.and?.tags
        )
    }

    init(_ filter: S3.IntelligentTieringFilter?) {
        self.init(
            [filter?.prefix != nil, filter?.tag != nil],
            inner: filter?.and.map { [$0.prefix != nil] },
            filter?.and?.tags
        )
    }

    init(_ filter: S3.MetricsFilter?) {
        self.init(
            [filter?.prefix != nil, filter?.tag != nil, filter?.accessPointArn != nil],
            inner: filter?.and.map { [$0.prefix != nil, $0.accessPointArn != nil] },
            filter?.and?.tags
        )
    }
}

extension S3.AnalyticsConfiguration {
    /// Throws where the bucket of the results is none.
    func check() throws(AWSError) {
        guard let export = storageClassAnalysis.dataExport else { return }
        try Destination.check(export.destination.s3BucketDestination.bucket)
    }
}

extension S3.InventoryConfiguration {
    /// Throws where the bucket of the lists is none (recorded: test_s3_put_inventory_report_exceptions).
    func check() throws(AWSError) { try Destination.check(destination.s3BucketDestination.bucket) }
}

extension S3.IntelligentTieringConfiguration {
    /// API_Tiering: 90 to 730 days without access, of the deep archive 180; no recording tells what is answered else.
    func check() throws(AWSError) {
        for tier in tierings {
            let least = tier.accessTier == "DEEP_ARCHIVE_ACCESS" ? 180 : 90
            guard (least...730).contains(tier.days) else { throw S3Error.malformedXML }
        }
        guard Set(tierings.map(\.accessTier)).count == tierings.count else { throw S3Error.malformedXML }
    }
}

private enum Destination {
    static func check(_ bucket: String) throws(AWSError) {
        guard let arn = ARN(bucket), arn.service == "s3", BucketName.isValid(arn.resource) else {
            throw ConfigurationError.invalidDestination
        }
    }
}

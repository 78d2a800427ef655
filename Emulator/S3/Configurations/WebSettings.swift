public import AWSCore
public import AWSS3
internal import AWSWire

/// What answers to browsers depend on in a bucket.
public struct WebSettings: Sendable {
    /// What scripts of other origins may do; nil where nobody said it.
    public var corsRules: [S3.CORSRule]?
    /// The website; nil where the bucket is none.
    public var website: S3.WebsiteConfiguration?
}

extension S3Service {
    /// The settings of a bucket; `NoSuchBucket` where there is none of the name.
    public func webSettings(ofBucket name: String) throws(AWSError) -> WebSettings {
        let settings = try buckets.bucket(name, owner: nil).settings
        let website = settings.website.map { stored in
            S3.WebsiteConfiguration {
                $0.errorDocument = stored.errorDocument
                $0.indexDocument = stored.indexDocument
                $0.redirectAllRequestsTo = stored.redirectAllRequestsTo
                $0.routingRules = stored.routingRules
            }
        }
        return WebSettings(corsRules: settings.cors?.corsRules, website: website)
    }
}

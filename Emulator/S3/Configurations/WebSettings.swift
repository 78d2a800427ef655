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
    /// The settings of a bucket; nil where there is no such bucket.
    public func webSettings(ofBucket name: String) -> WebSettings? {
        guard let settings = buckets.find(name)?.settings else { return nil }
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

internal import AWSCore
internal import AWSS3
internal import EmulatorCore

/// Refuses a request with members that would change what it does and that are not built.
func refuse(_ operation: String, _ members: [(name: String, isThere: Bool)]) throws(AWSError) {
    if let member = members.first(where: \.isThere) { throw .notImplemented("s3:\(operation) with \(member.name)") }
}

extension S3Service {
    /// Takes note of a redirection, which only a website's endpoint would follow.
    func note(redirect: String?, _ bucket: Bucket) {
        if redirect != nil {
            ledger.note("s3", bucket.arn, "x-amz-website-redirect-location", "there are no website endpoints")
        }
    }
}

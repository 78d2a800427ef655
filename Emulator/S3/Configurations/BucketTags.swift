internal import AWSCore
internal import AWSS3
internal import EmulatorCore

/// The rules for the tags of a bucket (S3 User Guide, "Using cost allocation S3 bucket tags").
enum BucketTags {
    static func check(_ tags: [S3.Tag]) throws(AWSError) {
        var keys: Set<String> = []
        for tag in tags {
            guard keys.insert(tag.key).inserted else { throw ConfigurationError.duplicateTag(tag.key) }
            if tag.key.hasPrefix("aws:") { throw ConfigurationError.systemTag(tag.key) }
            try checkForm(tag)
        }
        guard tags.count <= 50 else { throw ConfigurationError.tooManyTags(50) }
    }

    /// The same as a bucket is made, where S3 has other words (recorded: test_create_bucket_with_tags_exc).
    static func checkNew(_ tags: [S3.Tag]) throws(AWSError) {
        for tag in tags {
            if tag.key.hasPrefix("aws:") { throw ConfigurationError.reservedTag }
            try checkForm(tag)
        }
        // AWS fails here rather than to say what is wrong.
        guard Set(tags.map(\.key)).count == tags.count else {
            throw AWSError("InternalError", "We encountered an internal error. Please try again.", status: 500)
        }
        guard tags.count <= 50 else { throw ConfigurationError.tooManyTags(50) }
    }

    static func checkForm(_ tag: S3.Tag) throws(AWSError) {
        guard (1...128).contains(tag.key.unicodeScalars.count), TagText.isPlain(tag.key) else {
            throw ConfigurationError.invalidTagKey(tag.key)
        }
        guard tag.value.unicodeScalars.count <= 256, TagText.isPlain(tag.value) else {
            throw ConfigurationError.invalidTagValue(tag.key, tag.value)
        }
    }
}

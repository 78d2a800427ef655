internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

/// What requests that write objects say of them beside their bytes and headers.
struct WriteOptions {
    var acl: String?
    var customerKey: S3.CustomerKey
    var managedKey: S3.ManagedKey
    var grants: S3.Grants
    var objectLock: S3.ObjectLock
    var encryption: String?
    /// Tags as a query string.
    var tagging: String?
}

extension WriteOptions {
    /// The traits of what is written.
    func traits(_ bucket: Bucket, _ context: RequestContext) throws(AWSError) -> ObjectTraits {
        var traits = ObjectTraits()
        traits.encryption = try ObjectEncryption(encryption, managedKey, customerKey, bucket)
        if let tagging { traits.tags = try ObjectTags.read(tagging) }
        (traits.retention, traits.legalHold) = try ObjectLockRules.lock(objectLock, bucket, at: context.now)
        traits.owner = ObjectOwner.of(context, bucket, acl: acl)
        traits.grants = try ObjectACL.stored(
            acl,
            GrantHeaders(
                fullControl: grants.grantFullControl,
                read: grants.grantRead,
                readACP: grants.grantReadACP,
                writeACP: grants.grantWriteACP
            ),
            nil,
            bucket,
            owner: traits.owner
        )
        return traits
    }
}

/// The tags of objects (S3 User Guide, "Categorizing your storage using tags").
enum ObjectTags {
    /// The tags of the header `x-amz-tagging`, in the order of their keys.
    static func read(_ header: String) throws(AWSError) -> [S3.Tag] {
        let pairs = Query(header).pairs
        // versity/versitygw#1215
        guard Set(pairs.map(\.name)).count == pairs.count, !header.contains(","), isEncoded(header),
            !pairs.contains(where: \.name.isEmpty)
        else {
            throw S3Error.invalidArgument(
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag "
                    + "name duplicates.",
                "x-amz-tagging",
                header
            )
        }
        let tags = pairs.map { pair in
            S3.Tag {
                $0.key = pair.name
                $0.value = pair.value
            }
        }
        return try check(tags)
    }

    /// Whether a text is UTF-8 with all its escapes whole.
    private static func isEncoded(_ text: String) -> Bool {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(Text.hexValue), let low = rest.popFirst().flatMap(Text.hexValue)
            else {
                return false
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    /// Checks tags, and puts them in the order of their keys.
    static func check(_ tags: [S3.Tag]) throws(AWSError) -> [S3.Tag] {
        guard tags.count <= 10 else {
            throw AWSError("BadRequest", "Object tags cannot be greater than 10", status: 400)
        }
        var keys: Set<String> = []
        for tag in tags {
            guard keys.insert(tag.key).inserted else { throw ConfigurationError.duplicateTag(tag.key) }
            if tag.key.hasPrefix("aws:") {
                throw AWSError(
                    "InvalidTag",
                    "Your TagKey cannot be prefixed with aws:",
                    fields: [.init("TagKey", tag.key)]
                )
            }
            try BucketTags.checkForm(tag)
        }
        return tags.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
}

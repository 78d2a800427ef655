/// Which action each operation needs (Service Authorization Reference, "Actions, resources, and condition keys for Amazon
/// S3", and S3 User Guide, "Required permissions for Amazon S3 API operations").
///
/// What headers need beside it stands in `AccessChecks`: ACLs, tags and locks of new objects, a copy's source, and the
/// bypass of a lock.
enum AccessTable {
    static let rules: [String: AccessRule] = [
        // Of accounts.
        "CreateBucket": .account("CreateBucket"),
        "ListBuckets": .account("ListAllMyBuckets"),
        "ListDirectoryBuckets": .account("ListAllMyDirectoryBuckets"),

        // Of buckets.
        "CreateSession": .bucket("CreateSession"),
        "DeleteBucket": .bucket("DeleteBucket"),
        "GetBucketLocation": .bucket("GetBucketLocation"),
        "HeadBucket": .bucket("ListBucket"),
        "ListMultipartUploads": .list("ListBucketMultipartUploads"),
        "ListObjectVersions": .list("ListBucketVersions"),
        "ListObjects": .list("ListBucket"),
        "ListObjectsV2": .list("ListBucket"),

        // Of who may do what.
        "DeleteBucketOwnershipControls": .bucket("PutBucketOwnershipControls"),
        "DeleteBucketPolicy": .policy("DeleteBucketPolicy"),
        "DeletePublicAccessBlock": .bucket("PutBucketPublicAccessBlock"),
        "GetBucketAbac": .bucket("GetBucketAbac"),
        "GetBucketAcl": .bucket("GetBucketAcl"),
        "GetBucketOwnershipControls": .bucket("GetBucketOwnershipControls"),
        "GetBucketPolicy": .policy("GetBucketPolicy"),
        "GetBucketPolicyStatus": .bucket("GetBucketPolicyStatus"),
        "GetPublicAccessBlock": .bucket("GetBucketPublicAccessBlock"),
        "PutBucketAbac": .bucket("PutBucketAbac"),
        "PutBucketAcl": .bucket("PutBucketAcl"),
        "PutBucketOwnershipControls": .bucket("PutBucketOwnershipControls"),
        "PutBucketPolicy": .policy("PutBucketPolicy"),
        "PutPublicAccessBlock": .bucket("PutBucketPublicAccessBlock"),

        // Of configurations.
        "CreateBucketMetadataConfiguration": .bucket("CreateBucketMetadataTableConfiguration"),
        "CreateBucketMetadataTableConfiguration": .bucket("CreateBucketMetadataTableConfiguration"),
        "DeleteBucketAnalyticsConfiguration": .bucket("PutAnalyticsConfiguration"),
        "DeleteBucketCors": .bucket("PutBucketCORS"),
        "DeleteBucketEncryption": .bucket("PutEncryptionConfiguration"),
        "DeleteBucketIntelligentTieringConfiguration": .bucket("PutIntelligentTieringConfiguration"),
        "DeleteBucketInventoryConfiguration": .bucket("PutInventoryConfiguration"),
        "DeleteBucketLifecycle": .bucket("PutLifecycleConfiguration"),
        "DeleteBucketMetadataConfiguration": .bucket("DeleteBucketMetadataTableConfiguration"),
        "DeleteBucketMetadataTableConfiguration": .bucket("DeleteBucketMetadataTableConfiguration"),
        "DeleteBucketMetricsConfiguration": .bucket("PutMetricsConfiguration"),
        "DeleteBucketReplication": .bucket("PutReplicationConfiguration"),
        "DeleteBucketTagging": .bucket("PutBucketTagging"),
        "DeleteBucketWebsite": .bucket("DeleteBucketWebsite"),
        "GetBucketAccelerateConfiguration": .bucket("GetAccelerateConfiguration"),
        "GetBucketAnalyticsConfiguration": .bucket("GetAnalyticsConfiguration"),
        "GetBucketCors": .bucket("GetBucketCORS"),
        "GetBucketEncryption": .bucket("GetEncryptionConfiguration"),
        "GetBucketIntelligentTieringConfiguration": .bucket("GetIntelligentTieringConfiguration"),
        "GetBucketInventoryConfiguration": .bucket("GetInventoryConfiguration"),
        "GetBucketLifecycle": .bucket("GetLifecycleConfiguration"),
        "GetBucketLifecycleConfiguration": .bucket("GetLifecycleConfiguration"),
        "GetBucketLogging": .bucket("GetBucketLogging"),
        "GetBucketMetadataConfiguration": .bucket("GetBucketMetadataTableConfiguration"),
        "GetBucketMetadataTableConfiguration": .bucket("GetBucketMetadataTableConfiguration"),
        "GetBucketMetricsConfiguration": .bucket("GetMetricsConfiguration"),
        "GetBucketNotification": .bucket("GetBucketNotification"),
        "GetBucketNotificationConfiguration": .bucket("GetBucketNotification"),
        "GetBucketReplication": .bucket("GetReplicationConfiguration"),
        "GetBucketRequestPayment": .bucket("GetBucketRequestPayment"),
        "GetBucketTagging": .bucket("GetBucketTagging"),
        "GetBucketVersioning": .bucket("GetBucketVersioning"),
        "GetBucketWebsite": .bucket("GetBucketWebsite"),
        "GetObjectLockConfiguration": .bucket("GetBucketObjectLockConfiguration"),
        "ListBucketAnalyticsConfigurations": .bucket("GetAnalyticsConfiguration"),
        "ListBucketIntelligentTieringConfigurations": .bucket("GetIntelligentTieringConfiguration"),
        "ListBucketInventoryConfigurations": .bucket("GetInventoryConfiguration"),
        "ListBucketMetricsConfigurations": .bucket("GetMetricsConfiguration"),
        "PutBucketAccelerateConfiguration": .bucket("PutAccelerateConfiguration"),
        "PutBucketAnalyticsConfiguration": .bucket("PutAnalyticsConfiguration"),
        "PutBucketCors": .bucket("PutBucketCORS"),
        "PutBucketEncryption": .bucket("PutEncryptionConfiguration"),
        "PutBucketIntelligentTieringConfiguration": .bucket("PutIntelligentTieringConfiguration"),
        "PutBucketInventoryConfiguration": .bucket("PutInventoryConfiguration"),
        "PutBucketLifecycle": .bucket("PutLifecycleConfiguration"),
        "PutBucketLifecycleConfiguration": .bucket("PutLifecycleConfiguration"),
        "PutBucketLogging": .bucket("PutBucketLogging"),
        "PutBucketMetricsConfiguration": .bucket("PutMetricsConfiguration"),
        "PutBucketNotification": .bucket("PutBucketNotification"),
        "PutBucketNotificationConfiguration": .bucket("PutBucketNotification"),
        "PutBucketReplication": .bucket("PutReplicationConfiguration"),
        "PutBucketRequestPayment": .bucket("PutBucketRequestPayment"),
        "PutBucketTagging": .bucket("PutBucketTagging"),
        "PutBucketVersioning": .bucket("PutBucketVersioning"),
        "PutBucketWebsite": .bucket("PutBucketWebsite"),
        "PutObjectLockConfiguration": .bucket("PutBucketObjectLockConfiguration"),
        "UpdateBucketMetadataInventoryTableConfiguration": .bucket("UpdateBucketMetadataInventoryTableConfiguration"),
        "UpdateBucketMetadataJournalTableConfiguration": .bucket("UpdateBucketMetadataJournalTableConfiguration"),

        // Of new objects.
        "CompleteMultipartUpload": .key(.newObject, "PutObject"),
        "CopyObject": .key(.newObject, "PutObject"),
        "CreateMultipartUpload": .key(.newObject, "PutObject"),
        "PutObject": .key(.newObject, "PutObject"),
        "UploadPart": .key(.newObject, "PutObject"),
        "UploadPartCopy": .key(.newObject, "PutObject"),
        "AbortMultipartUpload": .key(.upload, "AbortMultipartUpload"),
        "ListParts": .key(.upload, "ListMultipartUploadParts"),

        // Of objects that go.
        "DeleteObject": .key(.deletion, "DeleteObject", version: "DeleteObjectVersion"),
        "DeleteObjects": .key(.batch, "DeleteObject", version: "DeleteObjectVersion"),

        // Of objects that are there.
        "DeleteObjectTagging": .object("DeleteObjectTagging", version: "DeleteObjectVersionTagging"),
        "GetObject": .object("GetObject", version: "GetObjectVersion"),
        "GetObjectAcl": .object("GetObjectAcl", version: "GetObjectVersionAcl"),
        "GetObjectAttributes": attributes,
        "GetObjectLegalHold": .object("GetObjectLegalHold"),
        "GetObjectRetention": .object("GetObjectRetention"),
        "GetObjectTagging": .object("GetObjectTagging", version: "GetObjectVersionTagging"),
        "HeadObject": .object("GetObject", version: "GetObjectVersion"),
        "PutObjectAcl": .object("PutObjectAcl", version: "PutObjectVersionAcl"),
        "PutObjectLegalHold": .object("PutObjectLegalHold"),
        "PutObjectRetention": .object("PutObjectRetention"),
        "PutObjectTagging": .object("PutObjectTagging", version: "PutObjectVersionTagging"),
        "RestoreObject": .object("RestoreObject"),
        "SelectObjectContent": .object("GetObject"),
        // What buckets like ours refuse, whoever asks.
        "GetObjectTorrent": .object("GetObjectTorrent"),
        "RenameObject": .key(.newObject, "PutObject"),
        "WriteGetObjectResponse": .account("WriteGetObjectResponse"),
        "UpdateObjectEncryption": .object("UpdateObjectEncryption"),
    ]

    private static let attributes: AccessRule = {
        var rule = AccessRule.object("GetObject", version: "GetObjectVersion")
        rule.second = ("s3:GetObjectAttributes", "s3:GetObjectVersionAttributes")
        return rule
    }()
}

// Written by update-models.py from the service models in botocore 1.43.11 (Apache-2.0). Do not edit.
// swift-format-ignore-file

extension ModelTable {
    /// The table of the service model `s3`.
    public static let s3: StaticString = ##"""
service	s3	-	rest-xml	-	2006-03-01	s3	-
op	AbortMultipartUpload	DELETE	/{Bucket}/{Key+}	204	AbortMultipartUploadRequest	AbortMultipartUploadOutput	NoSuchUpload
op	CompleteMultipartUpload	POST	/{Bucket}/{Key+}	200	CompleteMultipartUploadRequest	CompleteMultipartUploadOutput	
op	CopyObject	PUT	/{Bucket}/{Key+}	200	CopyObjectRequest	CopyObjectOutput	ObjectNotInActiveTierError
op	CreateBucket	PUT	/{Bucket}	200	CreateBucketRequest	CreateBucketOutput	BucketAlreadyExists,BucketAlreadyOwnedByYou
op	CreateBucketMetadataConfiguration	POST	/{Bucket}?metadataConfiguration	200	CreateBucketMetadataConfigurationRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	CreateBucketMetadataTableConfiguration	POST	/{Bucket}?metadataTable	200	CreateBucketMetadataTableConfigurationRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	CreateMultipartUpload	POST	/{Bucket}/{Key+}?uploads	200	CreateMultipartUploadRequest	CreateMultipartUploadOutput	
op	CreateSession	GET	/{Bucket}?session	200	CreateSessionRequest	CreateSessionOutput	NoSuchBucket
op	DeleteBucket	DELETE	/{Bucket}	204	DeleteBucketRequest	-	
op	DeleteBucketAnalyticsConfiguration	DELETE	/{Bucket}?analytics	204	DeleteBucketAnalyticsConfigurationRequest	-	
op	DeleteBucketCors	DELETE	/{Bucket}?cors	204	DeleteBucketCorsRequest	-	
op	DeleteBucketEncryption	DELETE	/{Bucket}?encryption	204	DeleteBucketEncryptionRequest	-	
op	DeleteBucketIntelligentTieringConfiguration	DELETE	/{Bucket}?intelligent-tiering	204	DeleteBucketIntelligentTieringConfigurationRequest	-	
op	DeleteBucketInventoryConfiguration	DELETE	/{Bucket}?inventory	204	DeleteBucketInventoryConfigurationRequest	-	
op	DeleteBucketLifecycle	DELETE	/{Bucket}?lifecycle	204	DeleteBucketLifecycleRequest	-	
op	DeleteBucketMetadataConfiguration	DELETE	/{Bucket}?metadataConfiguration	204	DeleteBucketMetadataConfigurationRequest	-	
op	DeleteBucketMetadataTableConfiguration	DELETE	/{Bucket}?metadataTable	204	DeleteBucketMetadataTableConfigurationRequest	-	
op	DeleteBucketMetricsConfiguration	DELETE	/{Bucket}?metrics	204	DeleteBucketMetricsConfigurationRequest	-	
op	DeleteBucketOwnershipControls	DELETE	/{Bucket}?ownershipControls	204	DeleteBucketOwnershipControlsRequest	-	
op	DeleteBucketPolicy	DELETE	/{Bucket}?policy	204	DeleteBucketPolicyRequest	-	
op	DeleteBucketReplication	DELETE	/{Bucket}?replication	204	DeleteBucketReplicationRequest	-	
op	DeleteBucketTagging	DELETE	/{Bucket}?tagging	204	DeleteBucketTaggingRequest	-	
op	DeleteBucketWebsite	DELETE	/{Bucket}?website	204	DeleteBucketWebsiteRequest	-	
op	DeleteObject	DELETE	/{Bucket}/{Key+}	204	DeleteObjectRequest	DeleteObjectOutput	
op	DeleteObjectTagging	DELETE	/{Bucket}/{Key+}?tagging	204	DeleteObjectTaggingRequest	DeleteObjectTaggingOutput	
op	DeleteObjects	POST	/{Bucket}?delete	200	DeleteObjectsRequest	DeleteObjectsOutput		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	DeletePublicAccessBlock	DELETE	/{Bucket}?publicAccessBlock	204	DeletePublicAccessBlockRequest	-	
op	GetBucketAbac	GET	/{Bucket}?abac	200	GetBucketAbacRequest	GetBucketAbacOutput	
op	GetBucketAccelerateConfiguration	GET	/{Bucket}?accelerate	200	GetBucketAccelerateConfigurationRequest	GetBucketAccelerateConfigurationOutput	
op	GetBucketAcl	GET	/{Bucket}?acl	200	GetBucketAclRequest	GetBucketAclOutput	
op	GetBucketAnalyticsConfiguration	GET	/{Bucket}?analytics	200	GetBucketAnalyticsConfigurationRequest	GetBucketAnalyticsConfigurationOutput	
op	GetBucketCors	GET	/{Bucket}?cors	200	GetBucketCorsRequest	GetBucketCorsOutput	
op	GetBucketEncryption	GET	/{Bucket}?encryption	200	GetBucketEncryptionRequest	GetBucketEncryptionOutput	
op	GetBucketIntelligentTieringConfiguration	GET	/{Bucket}?intelligent-tiering	200	GetBucketIntelligentTieringConfigurationRequest	GetBucketIntelligentTieringConfigurationOutput	
op	GetBucketInventoryConfiguration	GET	/{Bucket}?inventory	200	GetBucketInventoryConfigurationRequest	GetBucketInventoryConfigurationOutput	
op	GetBucketLifecycle	GET	/{Bucket}?lifecycle	200	GetBucketLifecycleRequest	GetBucketLifecycleOutput	
op	GetBucketLifecycleConfiguration	GET	/{Bucket}?lifecycle	200	GetBucketLifecycleConfigurationRequest	GetBucketLifecycleConfigurationOutput	
op	GetBucketLocation	GET	/{Bucket}?location	200	GetBucketLocationRequest	GetBucketLocationOutput	
op	GetBucketLogging	GET	/{Bucket}?logging	200	GetBucketLoggingRequest	GetBucketLoggingOutput	
op	GetBucketMetadataConfiguration	GET	/{Bucket}?metadataConfiguration	200	GetBucketMetadataConfigurationRequest	GetBucketMetadataConfigurationOutput	
op	GetBucketMetadataTableConfiguration	GET	/{Bucket}?metadataTable	200	GetBucketMetadataTableConfigurationRequest	GetBucketMetadataTableConfigurationOutput	
op	GetBucketMetricsConfiguration	GET	/{Bucket}?metrics	200	GetBucketMetricsConfigurationRequest	GetBucketMetricsConfigurationOutput	
op	GetBucketNotification	GET	/{Bucket}?notification	200	GetBucketNotificationConfigurationRequest	NotificationConfigurationDeprecated	
op	GetBucketNotificationConfiguration	GET	/{Bucket}?notification	200	GetBucketNotificationConfigurationRequest	NotificationConfiguration	
op	GetBucketOwnershipControls	GET	/{Bucket}?ownershipControls	200	GetBucketOwnershipControlsRequest	GetBucketOwnershipControlsOutput	
op	GetBucketPolicy	GET	/{Bucket}?policy	200	GetBucketPolicyRequest	GetBucketPolicyOutput	
op	GetBucketPolicyStatus	GET	/{Bucket}?policyStatus	200	GetBucketPolicyStatusRequest	GetBucketPolicyStatusOutput	
op	GetBucketReplication	GET	/{Bucket}?replication	200	GetBucketReplicationRequest	GetBucketReplicationOutput	
op	GetBucketRequestPayment	GET	/{Bucket}?requestPayment	200	GetBucketRequestPaymentRequest	GetBucketRequestPaymentOutput	
op	GetBucketTagging	GET	/{Bucket}?tagging	200	GetBucketTaggingRequest	GetBucketTaggingOutput	
op	GetBucketVersioning	GET	/{Bucket}?versioning	200	GetBucketVersioningRequest	GetBucketVersioningOutput	
op	GetBucketWebsite	GET	/{Bucket}?website	200	GetBucketWebsiteRequest	GetBucketWebsiteOutput	
op	GetObject	GET	/{Bucket}/{Key+}	200	GetObjectRequest	GetObjectOutput	NoSuchKey,InvalidObjectState
op	GetObjectAcl	GET	/{Bucket}/{Key+}?acl	200	GetObjectAclRequest	GetObjectAclOutput	NoSuchKey
op	GetObjectAttributes	GET	/{Bucket}/{Key+}?attributes	200	GetObjectAttributesRequest	GetObjectAttributesOutput	NoSuchKey
op	GetObjectLegalHold	GET	/{Bucket}/{Key+}?legal-hold	200	GetObjectLegalHoldRequest	GetObjectLegalHoldOutput	
op	GetObjectLockConfiguration	GET	/{Bucket}?object-lock	200	GetObjectLockConfigurationRequest	GetObjectLockConfigurationOutput	
op	GetObjectRetention	GET	/{Bucket}/{Key+}?retention	200	GetObjectRetentionRequest	GetObjectRetentionOutput	
op	GetObjectTagging	GET	/{Bucket}/{Key+}?tagging	200	GetObjectTaggingRequest	GetObjectTaggingOutput	
op	GetObjectTorrent	GET	/{Bucket}/{Key+}?torrent	200	GetObjectTorrentRequest	GetObjectTorrentOutput	
op	GetPublicAccessBlock	GET	/{Bucket}?publicAccessBlock	200	GetPublicAccessBlockRequest	GetPublicAccessBlockOutput	
op	HeadBucket	HEAD	/{Bucket}	200	HeadBucketRequest	HeadBucketOutput	NoSuchBucket
op	HeadObject	HEAD	/{Bucket}/{Key+}	200	HeadObjectRequest	HeadObjectOutput	NoSuchKey
op	ListBucketAnalyticsConfigurations	GET	/{Bucket}?analytics	200	ListBucketAnalyticsConfigurationsRequest	ListBucketAnalyticsConfigurationsOutput	
op	ListBucketIntelligentTieringConfigurations	GET	/{Bucket}?intelligent-tiering	200	ListBucketIntelligentTieringConfigurationsRequest	ListBucketIntelligentTieringConfigurationsOutput	
op	ListBucketInventoryConfigurations	GET	/{Bucket}?inventory	200	ListBucketInventoryConfigurationsRequest	ListBucketInventoryConfigurationsOutput	
op	ListBucketMetricsConfigurations	GET	/{Bucket}?metrics	200	ListBucketMetricsConfigurationsRequest	ListBucketMetricsConfigurationsOutput	
op	ListBuckets	GET	/	200	ListBucketsRequest	ListBucketsOutput	
op	ListDirectoryBuckets	GET	/	200	ListDirectoryBucketsRequest	ListDirectoryBucketsOutput	
op	ListMultipartUploads	GET	/{Bucket}?uploads	200	ListMultipartUploadsRequest	ListMultipartUploadsOutput	
op	ListObjectVersions	GET	/{Bucket}?versions	200	ListObjectVersionsRequest	ListObjectVersionsOutput	
op	ListObjects	GET	/{Bucket}	200	ListObjectsRequest	ListObjectsOutput	NoSuchBucket
op	ListObjectsV2	GET	/{Bucket}?list-type=2	200	ListObjectsV2Request	ListObjectsV2Output	NoSuchBucket
op	ListParts	GET	/{Bucket}/{Key+}	200	ListPartsRequest	ListPartsOutput	
op	PutBucketAbac	PUT	/{Bucket}?abac	200	PutBucketAbacRequest	-		@checksumMember:ChecksumAlgorithm
op	PutBucketAccelerateConfiguration	PUT	/{Bucket}?accelerate	200	PutBucketAccelerateConfigurationRequest	-		@checksumMember:ChecksumAlgorithm
op	PutBucketAcl	PUT	/{Bucket}?acl	200	PutBucketAclRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketAnalyticsConfiguration	PUT	/{Bucket}?analytics	200	PutBucketAnalyticsConfigurationRequest	-	
op	PutBucketCors	PUT	/{Bucket}?cors	200	PutBucketCorsRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketEncryption	PUT	/{Bucket}?encryption	200	PutBucketEncryptionRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketIntelligentTieringConfiguration	PUT	/{Bucket}?intelligent-tiering	200	PutBucketIntelligentTieringConfigurationRequest	-	
op	PutBucketInventoryConfiguration	PUT	/{Bucket}?inventory	200	PutBucketInventoryConfigurationRequest	-	
op	PutBucketLifecycle	PUT	/{Bucket}?lifecycle	200	PutBucketLifecycleRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketLifecycleConfiguration	PUT	/{Bucket}?lifecycle	200	PutBucketLifecycleConfigurationRequest	PutBucketLifecycleConfigurationOutput		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketLogging	PUT	/{Bucket}?logging	200	PutBucketLoggingRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketMetricsConfiguration	PUT	/{Bucket}?metrics	200	PutBucketMetricsConfigurationRequest	-	
op	PutBucketNotification	PUT	/{Bucket}?notification	200	PutBucketNotificationRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketNotificationConfiguration	PUT	/{Bucket}?notification	200	PutBucketNotificationConfigurationRequest	-	
op	PutBucketOwnershipControls	PUT	/{Bucket}?ownershipControls	200	PutBucketOwnershipControlsRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketPolicy	PUT	/{Bucket}?policy	200	PutBucketPolicyRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketReplication	PUT	/{Bucket}?replication	200	PutBucketReplicationRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketRequestPayment	PUT	/{Bucket}?requestPayment	200	PutBucketRequestPaymentRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketTagging	PUT	/{Bucket}?tagging	200	PutBucketTaggingRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketVersioning	PUT	/{Bucket}?versioning	200	PutBucketVersioningRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutBucketWebsite	PUT	/{Bucket}?website	200	PutBucketWebsiteRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutObject	PUT	/{Bucket}/{Key+}	200	PutObjectRequest	PutObjectOutput	InvalidRequest,InvalidWriteOffset,TooManyParts,EncryptionTypeMismatch	@checksumMember:ChecksumAlgorithm
op	PutObjectAcl	PUT	/{Bucket}/{Key+}?acl	200	PutObjectAclRequest	PutObjectAclOutput	NoSuchKey	@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutObjectLegalHold	PUT	/{Bucket}/{Key+}?legal-hold	200	PutObjectLegalHoldRequest	PutObjectLegalHoldOutput		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutObjectLockConfiguration	PUT	/{Bucket}?object-lock	200	PutObjectLockConfigurationRequest	PutObjectLockConfigurationOutput		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutObjectRetention	PUT	/{Bucket}/{Key+}?retention	200	PutObjectRetentionRequest	PutObjectRetentionOutput		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutObjectTagging	PUT	/{Bucket}/{Key+}?tagging	200	PutObjectTaggingRequest	PutObjectTaggingOutput		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	PutPublicAccessBlock	PUT	/{Bucket}?publicAccessBlock	200	PutPublicAccessBlockRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	RenameObject	PUT	/{Bucket}/{Key+}?renameObject	200	RenameObjectRequest	RenameObjectOutput	IdempotencyParameterMismatch
op	RestoreObject	POST	/{Bucket}/{Key+}?restore	200	RestoreObjectRequest	RestoreObjectOutput	ObjectAlreadyInActiveTierError	@checksumMember:ChecksumAlgorithm
op	SelectObjectContent	POST	/{Bucket}/{Key+}?select&select-type=2	200	SelectObjectContentRequest	SelectObjectContentOutput		@root:SelectObjectContentRequest	@xmlNamespace: http://s3.amazonaws.com/doc/2006-03-01/
op	UpdateBucketMetadataInventoryTableConfiguration	PUT	/{Bucket}?metadataInventoryTable	200	UpdateBucketMetadataInventoryTableConfigurationRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	UpdateBucketMetadataJournalTableConfiguration	PUT	/{Bucket}?metadataJournalTable	200	UpdateBucketMetadataJournalTableConfigurationRequest	-		@checksumRequired	@checksumMember:ChecksumAlgorithm
op	UpdateObjectEncryption	PUT	/{Bucket}/{Key+}?encryption	200	UpdateObjectEncryptionRequest	UpdateObjectEncryptionResponse	NoSuchKey,InvalidRequest,AccessDenied	@checksumRequired	@checksumMember:ChecksumAlgorithm
op	UploadPart	PUT	/{Bucket}/{Key+}	200	UploadPartRequest	UploadPartOutput		@checksumMember:ChecksumAlgorithm
op	UploadPartCopy	PUT	/{Bucket}/{Key+}	200	UploadPartCopyRequest	UploadPartCopyOutput	
op	WriteGetObjectResponse	POST	/WriteGetObjectResponse	200	WriteGetObjectResponseRequest	-		@hostPrefix:{RequestRoute}.
structure	AbacStatus	Status:BucketAbacStatus
timestamp	AbortDate
structure	AbortIncompleteMultipartUpload	DaysAfterInitiation:DaysAfterInitiation
structure	AbortMultipartUploadOutput	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	AbortMultipartUploadRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	UploadId:MultipartUploadId!,locationName=uploadId,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	IfMatchInitiatedTime:IfMatchInitiatedTime,locationName=x-amz-if-match-initiated-time,location=header
string	AbortRuleId
structure	AccelerateConfiguration	Status:BucketAccelerateStatus
string	AcceptRanges
structure	AccessControlPolicy	Grants:Grants,locationName=AccessControlList	Owner:Owner
structure	AccessControlTranslation	Owner:OwnerOverride!
structure	AccessDenied	@error:AccessDenied:403
string	AccessKeyIdValue
boolean	AccessPointAlias	@box
string	AccessPointArn
string	AccountId
boolean	AllowQuotedRecordDelimiter	@box
string	AllowedHeader
list	AllowedHeaders	@flattened	*AllowedHeader
string	AllowedMethod
list	AllowedMethods	@flattened	*AllowedMethod
string	AllowedOrigin
list	AllowedOrigins	@flattened	*AllowedOrigin
structure	AnalyticsAndOperator	Prefix:Prefix	Tags:TagSet,locationName=Tag,flattened=1
structure	AnalyticsConfiguration	Id:AnalyticsId!	Filter:AnalyticsFilter	StorageClassAnalysis:StorageClassAnalysis!
list	AnalyticsConfigurationList	@flattened	*AnalyticsConfiguration
structure	AnalyticsExportDestination	S3BucketDestination:AnalyticsS3BucketDestination!
structure	AnalyticsFilter	Prefix:Prefix	Tag:Tag	And:AnalyticsAndOperator
string	AnalyticsId
structure	AnalyticsS3BucketDestination	Format:AnalyticsS3ExportFileFormat!	BucketAccountId:AccountId	Bucket:BucketName!	Prefix:Prefix
string	AnalyticsS3ExportFileFormat	=CSV
string	ArchiveStatus	=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
structure	BlockedEncryptionTypes	EncryptionType:EncryptionTypeList
blob	Body
structure	Bucket	Name:BucketName	CreationDate:CreationDate	BucketRegion:BucketRegion	BucketArn:S3RegionalOrS3ExpressBucketArnString
string	BucketAbacStatus	=Enabled|Disabled
string	BucketAccelerateStatus	=Enabled|Suspended
structure	BucketAlreadyExists	@error:BucketAlreadyExists:409
structure	BucketAlreadyOwnedByYou	@error:BucketAlreadyOwnedByYou:409
string	BucketCannedACL	=private|public-read|public-read-write|authenticated-read
structure	BucketInfo	DataRedundancy:DataRedundancy	Type:BucketType
boolean	BucketKeyEnabled	@box
structure	BucketLifecycleConfiguration	Rules:LifecycleRules!,locationName=Rule
string	BucketLocationConstraint	=af-south-1|ap-east-1|ap-east-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-southeast-4|ap-southeast-5|ap-southeast-6|ap-southeast-7|ca-central-1|ca-west-1|cn-north-1|cn-northwest-1|EU|eu-central-1|eu-central-2|eu-north-1|eu-south-1|eu-south-2|eu-west-1|eu-west-2|eu-west-3|il-central-1|me-central-1|me-south-1|mx-central-1|sa-east-1|us-east-2|us-gov-east-1|us-gov-west-1|us-west-1|us-west-2
string	BucketLocationName
structure	BucketLoggingStatus	LoggingEnabled:LoggingEnabled
string	BucketLogsPermission	=FULL_CONTROL|READ|WRITE
string	BucketName
string	BucketNamespace	=account-regional|global
string	BucketRegion
string	BucketType	=Directory
string	BucketVersioningStatus	=Enabled|Suspended
list	Buckets	*Bucket,locationName=Bucket
boolean	BypassGovernanceRetention	@box
long	BytesProcessed	@box
long	BytesReturned	@box
long	BytesScanned	@box
structure	CORSConfiguration	CORSRules:CORSRules!,locationName=CORSRule
structure	CORSRule	ID:ID	AllowedHeaders:AllowedHeaders,locationName=AllowedHeader	AllowedMethods:AllowedMethods!,locationName=AllowedMethod	AllowedOrigins:AllowedOrigins!,locationName=AllowedOrigin	ExposeHeaders:ExposeHeaders,locationName=ExposeHeader	MaxAgeSeconds:MaxAgeSeconds
list	CORSRules	@flattened	*CORSRule
structure	CSVInput	FileHeaderInfo:FileHeaderInfo	Comments:Comments	QuoteEscapeCharacter:QuoteEscapeCharacter	RecordDelimiter:RecordDelimiter	FieldDelimiter:FieldDelimiter	QuoteCharacter:QuoteCharacter	AllowQuotedRecordDelimiter:AllowQuotedRecordDelimiter
structure	CSVOutput	QuoteFields:QuoteFields	QuoteEscapeCharacter:QuoteEscapeCharacter	RecordDelimiter:RecordDelimiter	FieldDelimiter:FieldDelimiter	QuoteCharacter:QuoteCharacter
string	CacheControl
structure	Checksum	ChecksumCRC32:ChecksumCRC32	ChecksumCRC32C:ChecksumCRC32C	ChecksumCRC64NVME:ChecksumCRC64NVME	ChecksumSHA1:ChecksumSHA1	ChecksumSHA256:ChecksumSHA256	ChecksumSHA512:ChecksumSHA512	ChecksumMD5:ChecksumMD5	ChecksumXXHASH64:ChecksumXXHASH64	ChecksumXXHASH3:ChecksumXXHASH3	ChecksumXXHASH128:ChecksumXXHASH128	ChecksumType:ChecksumType
string	ChecksumAlgorithm	=CRC32|CRC32C|SHA1|SHA256|CRC64NVME|SHA512|MD5|XXHASH64|XXHASH3|XXHASH128
list	ChecksumAlgorithmList	@flattened	*ChecksumAlgorithm
string	ChecksumCRC32
string	ChecksumCRC32C
string	ChecksumCRC64NVME
string	ChecksumMD5
string	ChecksumMode	=ENABLED
string	ChecksumSHA1
string	ChecksumSHA256
string	ChecksumSHA512
string	ChecksumType	=COMPOSITE|FULL_OBJECT
string	ChecksumXXHASH128
string	ChecksumXXHASH3
string	ChecksumXXHASH64
string	ClientToken
string	CloudFunction
structure	CloudFunctionConfiguration	Id:NotificationId	Event:Event	Events:EventList,locationName=Event	CloudFunction:CloudFunction	InvocationRole:CloudFunctionInvocationRole
string	CloudFunctionInvocationRole
string	Code
string	Comments
structure	CommonPrefix	Prefix:Prefix
list	CommonPrefixList	@flattened	*CommonPrefix
structure	CompleteMultipartUploadOutput	Location:Location	Bucket:BucketName	Key:ObjectKey	Expiration:Expiration,locationName=x-amz-expiration,location=header	ETag:ETag	ChecksumCRC32:ChecksumCRC32	ChecksumCRC32C:ChecksumCRC32C	ChecksumCRC64NVME:ChecksumCRC64NVME	ChecksumSHA1:ChecksumSHA1	ChecksumSHA256:ChecksumSHA256	ChecksumSHA512:ChecksumSHA512	ChecksumMD5:ChecksumMD5	ChecksumXXHASH64:ChecksumXXHASH64	ChecksumXXHASH3:ChecksumXXHASH3	ChecksumXXHASH128:ChecksumXXHASH128	ChecksumType:ChecksumType	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	CompleteMultipartUploadRequest	@payload:MultipartUpload	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	MultipartUpload:CompletedMultipartUpload,locationName=CompleteMultipartUpload,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	UploadId:MultipartUploadId!,locationName=uploadId,location=querystring	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-checksum-xxhash128,location=header	ChecksumType:ChecksumType,locationName=x-amz-checksum-type,location=header	MpuObjectSize:MpuObjectSize,locationName=x-amz-mp-object-size,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	IfMatch:IfMatch,locationName=If-Match,location=header	IfNoneMatch:IfNoneMatch,locationName=If-None-Match,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header
structure	CompletedMultipartUpload	Parts:CompletedPartList,locationName=Part
structure	CompletedPart	ETag:ETag	ChecksumCRC32:ChecksumCRC32	ChecksumCRC32C:ChecksumCRC32C	ChecksumCRC64NVME:ChecksumCRC64NVME	ChecksumSHA1:ChecksumSHA1	ChecksumSHA256:ChecksumSHA256	ChecksumSHA512:ChecksumSHA512	ChecksumMD5:ChecksumMD5	ChecksumXXHASH64:ChecksumXXHASH64	ChecksumXXHASH3:ChecksumXXHASH3	ChecksumXXHASH128:ChecksumXXHASH128	PartNumber:PartNumber
list	CompletedPartList	@flattened	*CompletedPart
string	CompressionType	=NONE|GZIP|BZIP2
structure	Condition	HttpErrorCodeReturnedEquals:HttpErrorCodeReturnedEquals	KeyPrefixEquals:KeyPrefixEquals
boolean	ConfirmRemoveSelfBucketAccess	@box
string	ContentDisposition
string	ContentEncoding
string	ContentLanguage
long	ContentLength
string	ContentMD5
string	ContentRange
string	ContentType
structure	ContinuationEvent	@event
structure	CopyObjectOutput	@payload:CopyObjectResult	CopyObjectResult:CopyObjectResult	Expiration:Expiration,locationName=x-amz-expiration,location=header	CopySourceVersionId:CopySourceVersionId,locationName=x-amz-copy-source-version-id,location=header	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	CopyObjectRequest	ACL:ObjectCannedACL,locationName=x-amz-acl,location=header	Bucket:BucketName!,location=uri	CacheControl:CacheControl,locationName=Cache-Control,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-checksum-algorithm,location=header	ContentDisposition:ContentDisposition,locationName=Content-Disposition,location=header	ContentEncoding:ContentEncoding,locationName=Content-Encoding,location=header	ContentLanguage:ContentLanguage,locationName=Content-Language,location=header	ContentType:ContentType,locationName=Content-Type,location=header	CopySource:CopySource!,locationName=x-amz-copy-source,location=header	CopySourceIfMatch:CopySourceIfMatch,locationName=x-amz-copy-source-if-match,location=header	CopySourceIfModifiedSince:CopySourceIfModifiedSince,locationName=x-amz-copy-source-if-modified-since,location=header	CopySourceIfNoneMatch:CopySourceIfNoneMatch,locationName=x-amz-copy-source-if-none-match,location=header	CopySourceIfUnmodifiedSince:CopySourceIfUnmodifiedSince,locationName=x-amz-copy-source-if-unmodified-since,location=header	Expires:Expires,location=header	GrantFullControl:GrantFullControl,locationName=x-amz-grant-full-control,location=header	GrantRead:GrantRead,locationName=x-amz-grant-read,location=header	GrantReadACP:GrantReadACP,locationName=x-amz-grant-read-acp,location=header	GrantWriteACP:GrantWriteACP,locationName=x-amz-grant-write-acp,location=header	IfMatch:IfMatch,locationName=If-Match,location=header	IfNoneMatch:IfNoneMatch,locationName=If-None-Match,location=header	Key:ObjectKey!,location=uri	Metadata:Metadata,locationName=x-amz-meta-,location=headers	MetadataDirective:MetadataDirective,locationName=x-amz-metadata-directive,location=header	TaggingDirective:TaggingDirective,locationName=x-amz-tagging-directive,location=header	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	StorageClass:StorageClass,locationName=x-amz-storage-class,location=header	WebsiteRedirectLocation:WebsiteRedirectLocation,locationName=x-amz-website-redirect-location,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	CopySourceSSECustomerAlgorithm:CopySourceSSECustomerAlgorithm,locationName=x-amz-copy-source-server-side-encryption-customer-algorithm,location=header	CopySourceSSECustomerKey:CopySourceSSECustomerKey,locationName=x-amz-copy-source-server-side-encryption-customer-key,location=header	CopySourceSSECustomerKeyMD5:CopySourceSSECustomerKeyMD5,locationName=x-amz-copy-source-server-side-encryption-customer-key-MD5,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	Tagging:TaggingHeader,locationName=x-amz-tagging,location=header	ObjectLockMode:ObjectLockMode,locationName=x-amz-object-lock-mode,location=header	ObjectLockRetainUntilDate:ObjectLockRetainUntilDate,locationName=x-amz-object-lock-retain-until-date,location=header	ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus,locationName=x-amz-object-lock-legal-hold,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ExpectedSourceBucketOwner:AccountId,locationName=x-amz-source-expected-bucket-owner,location=header
structure	CopyObjectResult	ETag:ETag	LastModified:LastModified	ChecksumType:ChecksumType	ChecksumCRC32:ChecksumCRC32	ChecksumCRC32C:ChecksumCRC32C	ChecksumCRC64NVME:ChecksumCRC64NVME	ChecksumSHA1:ChecksumSHA1	ChecksumSHA256:ChecksumSHA256	ChecksumSHA512:ChecksumSHA512	ChecksumMD5:ChecksumMD5	ChecksumXXHASH64:ChecksumXXHASH64	ChecksumXXHASH3:ChecksumXXHASH3	ChecksumXXHASH128:ChecksumXXHASH128
structure	CopyPartResult	ETag:ETag	LastModified:LastModified	ChecksumCRC32:ChecksumCRC32	ChecksumCRC32C:ChecksumCRC32C	ChecksumCRC64NVME:ChecksumCRC64NVME	ChecksumSHA1:ChecksumSHA1	ChecksumSHA256:ChecksumSHA256	ChecksumSHA512:ChecksumSHA512	ChecksumMD5:ChecksumMD5	ChecksumXXHASH64:ChecksumXXHASH64	ChecksumXXHASH3:ChecksumXXHASH3	ChecksumXXHASH128:ChecksumXXHASH128
string	CopySource	/\/?.+\/.+
string	CopySourceIfMatch
timestamp	CopySourceIfModifiedSince
string	CopySourceIfNoneMatch
timestamp	CopySourceIfUnmodifiedSince
string	CopySourceRange
string	CopySourceSSECustomerAlgorithm
string	CopySourceSSECustomerKey	@sensitive
string	CopySourceSSECustomerKeyMD5
string	CopySourceVersionId
structure	CreateBucketConfiguration	LocationConstraint:BucketLocationConstraint	Location:LocationInfo	Bucket:BucketInfo	Tags:TagSet
structure	CreateBucketMetadataConfigurationRequest	@payload:MetadataConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	MetadataConfiguration:MetadataConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	CreateBucketMetadataTableConfigurationRequest	@payload:MetadataTableConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	MetadataTableConfiguration:MetadataTableConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	CreateBucketOutput	Location:Location,location=header	BucketArn:S3RegionalOrS3ExpressBucketArnString,locationName=x-amz-bucket-arn,location=header
structure	CreateBucketRequest	@payload:CreateBucketConfiguration	ACL:BucketCannedACL,locationName=x-amz-acl,location=header	Bucket:BucketName!,location=uri	CreateBucketConfiguration:CreateBucketConfiguration,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	GrantFullControl:GrantFullControl,locationName=x-amz-grant-full-control,location=header	GrantRead:GrantRead,locationName=x-amz-grant-read,location=header	GrantReadACP:GrantReadACP,locationName=x-amz-grant-read-acp,location=header	GrantWrite:GrantWrite,locationName=x-amz-grant-write,location=header	GrantWriteACP:GrantWriteACP,locationName=x-amz-grant-write-acp,location=header	ObjectLockEnabledForBucket:ObjectLockEnabledForBucket,locationName=x-amz-bucket-object-lock-enabled,location=header	ObjectOwnership:ObjectOwnership,locationName=x-amz-object-ownership,location=header	BucketNamespace:BucketNamespace,locationName=x-amz-bucket-namespace,location=header
structure	CreateMultipartUploadOutput	AbortDate:AbortDate,locationName=x-amz-abort-date,location=header	AbortRuleId:AbortRuleId,locationName=x-amz-abort-rule-id,location=header	Bucket:BucketName	Key:ObjectKey	UploadId:MultipartUploadId	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-checksum-algorithm,location=header	ChecksumType:ChecksumType,locationName=x-amz-checksum-type,location=header
structure	CreateMultipartUploadRequest	ACL:ObjectCannedACL,locationName=x-amz-acl,location=header	Bucket:BucketName!,location=uri	CacheControl:CacheControl,locationName=Cache-Control,location=header	ContentDisposition:ContentDisposition,locationName=Content-Disposition,location=header	ContentEncoding:ContentEncoding,locationName=Content-Encoding,location=header	ContentLanguage:ContentLanguage,locationName=Content-Language,location=header	ContentType:ContentType,locationName=Content-Type,location=header	Expires:Expires,location=header	GrantFullControl:GrantFullControl,locationName=x-amz-grant-full-control,location=header	GrantRead:GrantRead,locationName=x-amz-grant-read,location=header	GrantReadACP:GrantReadACP,locationName=x-amz-grant-read-acp,location=header	GrantWriteACP:GrantWriteACP,locationName=x-amz-grant-write-acp,location=header	Key:ObjectKey!,location=uri	Metadata:Metadata,locationName=x-amz-meta-,location=headers	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	StorageClass:StorageClass,locationName=x-amz-storage-class,location=header	WebsiteRedirectLocation:WebsiteRedirectLocation,locationName=x-amz-website-redirect-location,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	Tagging:TaggingHeader,locationName=x-amz-tagging,location=header	ObjectLockMode:ObjectLockMode,locationName=x-amz-object-lock-mode,location=header	ObjectLockRetainUntilDate:ObjectLockRetainUntilDate,locationName=x-amz-object-lock-retain-until-date,location=header	ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus,locationName=x-amz-object-lock-legal-hold,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-checksum-algorithm,location=header	ChecksumType:ChecksumType,locationName=x-amz-checksum-type,location=header
structure	CreateSessionOutput	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	Credentials:SessionCredentials!
structure	CreateSessionRequest	SessionMode:SessionMode,locationName=x-amz-create-session-mode,location=header	Bucket:BucketName!,location=uri	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header
timestamp	CreationDate
string	DataRedundancy	=SingleAvailabilityZone|SingleLocalZone
timestamp	Date	@timestampFormat:iso8601
integer	Days	@box
integer	DaysAfterInitiation	@box
structure	DefaultRetention	Mode:ObjectLockRetentionMode	Days:Days	Years:Years
structure	Delete	Objects:ObjectIdentifierList!,locationName=Object	Quiet:Quiet
structure	DeleteBucketAnalyticsConfigurationRequest	Bucket:BucketName!,location=uri	Id:AnalyticsId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketCorsRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketEncryptionRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketIntelligentTieringConfigurationRequest	Bucket:BucketName!,location=uri	Id:IntelligentTieringId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketInventoryConfigurationRequest	Bucket:BucketName!,location=uri	Id:InventoryId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketLifecycleRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketMetadataConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketMetadataTableConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketMetricsConfigurationRequest	Bucket:BucketName!,location=uri	Id:MetricsId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketOwnershipControlsRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketPolicyRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketReplicationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketTaggingRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteBucketWebsiteRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
boolean	DeleteMarker
structure	DeleteMarkerEntry	Owner:Owner	Key:ObjectKey	VersionId:ObjectVersionId	IsLatest:IsLatest	LastModified:LastModified
structure	DeleteMarkerReplication	Status:DeleteMarkerReplicationStatus
string	DeleteMarkerReplicationStatus	=Enabled|Disabled
string	DeleteMarkerVersionId
list	DeleteMarkers	@flattened	*DeleteMarkerEntry
structure	DeleteObjectOutput	DeleteMarker:DeleteMarker,locationName=x-amz-delete-marker,location=header	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	DeleteObjectRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	MFA:MFA,locationName=x-amz-mfa,location=header	VersionId:ObjectVersionId,locationName=versionId,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	BypassGovernanceRetention:BypassGovernanceRetention,locationName=x-amz-bypass-governance-retention,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	IfMatch:IfMatch,locationName=If-Match,location=header	IfMatchLastModifiedTime:IfMatchLastModifiedTime,locationName=x-amz-if-match-last-modified-time,location=header	IfMatchSize:IfMatchSize,locationName=x-amz-if-match-size,location=header
structure	DeleteObjectTaggingOutput	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header
structure	DeleteObjectTaggingRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeleteObjectsOutput	Deleted:DeletedObjects	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header	Errors:Errors,locationName=Error
structure	DeleteObjectsRequest	@payload:Delete	Bucket:BucketName!,location=uri	Delete:Delete!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	MFA:MFA,locationName=x-amz-mfa,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	BypassGovernanceRetention:BypassGovernanceRetention,locationName=x-amz-bypass-governance-retention,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header
structure	DeletePublicAccessBlockRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	DeletedObject	Key:ObjectKey	VersionId:ObjectVersionId	DeleteMarker:DeleteMarker	DeleteMarkerVersionId:DeleteMarkerVersionId
list	DeletedObjects	@flattened	*DeletedObject
string	Delimiter
string	Description
structure	Destination	Bucket:BucketName!	Account:AccountId	StorageClass:StorageClass	AccessControlTranslation:AccessControlTranslation	EncryptionConfiguration:EncryptionConfiguration	ReplicationTime:ReplicationTime	Metrics:Metrics
structure	DestinationResult	TableBucketType:S3TablesBucketType	TableBucketArn:S3TablesBucketArn	TableNamespace:S3TablesNamespace
string	DirectoryBucketToken	0..1024
string	DisplayName
string	ETag
string	EmailAddress
boolean	EnableRequestProgress	@box
string	EncodingType	=url
structure	Encryption	EncryptionType:ServerSideEncryption!	KMSKeyId:SSEKMSKeyId	KMSContext:KMSContext
structure	EncryptionConfiguration	ReplicaKmsKeyID:ReplicaKmsKeyID
string	EncryptionType	=NONE|SSE-C
list	EncryptionTypeList	@flattened	*EncryptionType,locationName=EncryptionType
structure	EncryptionTypeMismatch	@error:EncryptionTypeMismatch:400
long	End	@box
structure	EndEvent	@event
structure	Error	Key:ObjectKey	VersionId:ObjectVersionId	Code:Code	Message:Message
string	ErrorCode
structure	ErrorDetails	ErrorCode:ErrorCode	ErrorMessage:ErrorMessage
structure	ErrorDocument	Key:ObjectKey!
string	ErrorMessage
list	Errors	@flattened	*Error
string	Event	=s3:ReducedRedundancyLostObject|s3:ObjectCreated:*|s3:ObjectCreated:Put|s3:ObjectCreated:Post|s3:ObjectCreated:Copy|s3:ObjectCreated:CompleteMultipartUpload|s3:ObjectRemoved:*|s3:ObjectRemoved:Delete|s3:ObjectRemoved:DeleteMarkerCreated|s3:ObjectRestore:*|s3:ObjectRestore:Post|s3:ObjectRestore:Completed|s3:Replication:*|s3:Replication:OperationFailedReplication|s3:Replication:OperationNotTracked|s3:Replication:OperationMissedThreshold|s3:Replication:OperationReplicatedAfterThreshold|s3:ObjectRestore:Delete|s3:LifecycleTransition|s3:IntelligentTiering|s3:ObjectAcl:Put|s3:LifecycleExpiration:*|s3:LifecycleExpiration:Delete|s3:LifecycleExpiration:DeleteMarkerCreated|s3:ObjectTagging:*|s3:ObjectTagging:Put|s3:ObjectTagging:Delete
structure	EventBridgeConfiguration
list	EventList	@flattened	*Event
structure	ExistingObjectReplication	Status:ExistingObjectReplicationStatus!
string	ExistingObjectReplicationStatus	=Enabled|Disabled
string	Expiration
string	ExpirationState	=ENABLED|DISABLED
string	ExpirationStatus	=Enabled|Disabled
boolean	ExpiredObjectDeleteMarker	@box
string	Expires
string	ExposeHeader
list	ExposeHeaders	@flattened	*ExposeHeader
string	Expression
string	ExpressionType	=SQL
boolean	FetchOwner	@box
string	FieldDelimiter
string	FileHeaderInfo	=USE|IGNORE|NONE
structure	FilterRule	Name:FilterRuleName	Value:FilterRuleValue
list	FilterRuleList	@flattened	*FilterRule
string	FilterRuleName	=prefix|suffix
string	FilterRuleValue
structure	GetBucketAbacOutput	@payload:AbacStatus	AbacStatus:AbacStatus
structure	GetBucketAbacRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketAccelerateConfigurationOutput	Status:BucketAccelerateStatus	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	GetBucketAccelerateConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header
structure	GetBucketAclOutput	Owner:Owner	Grants:Grants,locationName=AccessControlList
structure	GetBucketAclRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketAnalyticsConfigurationOutput	@payload:AnalyticsConfiguration	AnalyticsConfiguration:AnalyticsConfiguration
structure	GetBucketAnalyticsConfigurationRequest	Bucket:BucketName!,location=uri	Id:AnalyticsId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketCorsOutput	CORSRules:CORSRules,locationName=CORSRule
structure	GetBucketCorsRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketEncryptionOutput	@payload:ServerSideEncryptionConfiguration	ServerSideEncryptionConfiguration:ServerSideEncryptionConfiguration
structure	GetBucketEncryptionRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketIntelligentTieringConfigurationOutput	@payload:IntelligentTieringConfiguration	IntelligentTieringConfiguration:IntelligentTieringConfiguration
structure	GetBucketIntelligentTieringConfigurationRequest	Bucket:BucketName!,location=uri	Id:IntelligentTieringId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketInventoryConfigurationOutput	@payload:InventoryConfiguration	InventoryConfiguration:InventoryConfiguration
structure	GetBucketInventoryConfigurationRequest	Bucket:BucketName!,location=uri	Id:InventoryId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketLifecycleConfigurationOutput	Rules:LifecycleRules,locationName=Rule	TransitionDefaultMinimumObjectSize:TransitionDefaultMinimumObjectSize,locationName=x-amz-transition-default-minimum-object-size,location=header
structure	GetBucketLifecycleConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketLifecycleOutput	Rules:Rules,locationName=Rule
structure	GetBucketLifecycleRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketLocationOutput	LocationConstraint:BucketLocationConstraint
structure	GetBucketLocationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketLoggingOutput	LoggingEnabled:LoggingEnabled
structure	GetBucketLoggingRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketMetadataConfigurationOutput	@payload:GetBucketMetadataConfigurationResult	GetBucketMetadataConfigurationResult:GetBucketMetadataConfigurationResult
structure	GetBucketMetadataConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketMetadataConfigurationResult	MetadataConfigurationResult:MetadataConfigurationResult!
structure	GetBucketMetadataTableConfigurationOutput	@payload:GetBucketMetadataTableConfigurationResult	GetBucketMetadataTableConfigurationResult:GetBucketMetadataTableConfigurationResult
structure	GetBucketMetadataTableConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketMetadataTableConfigurationResult	MetadataTableConfigurationResult:MetadataTableConfigurationResult!	Status:MetadataTableStatus!	Error:ErrorDetails
structure	GetBucketMetricsConfigurationOutput	@payload:MetricsConfiguration	MetricsConfiguration:MetricsConfiguration
structure	GetBucketMetricsConfigurationRequest	Bucket:BucketName!,location=uri	Id:MetricsId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketNotificationConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketOwnershipControlsOutput	@payload:OwnershipControls	OwnershipControls:OwnershipControls
structure	GetBucketOwnershipControlsRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketPolicyOutput	@payload:Policy	Policy:Policy
structure	GetBucketPolicyRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketPolicyStatusOutput	@payload:PolicyStatus	PolicyStatus:PolicyStatus
structure	GetBucketPolicyStatusRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketReplicationOutput	@payload:ReplicationConfiguration	ReplicationConfiguration:ReplicationConfiguration
structure	GetBucketReplicationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketRequestPaymentOutput	Payer:Payer
structure	GetBucketRequestPaymentRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketTaggingOutput	TagSet:TagSet!
structure	GetBucketTaggingRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketVersioningOutput	Status:BucketVersioningStatus	MFADelete:MFADeleteStatus,locationName=MfaDelete
structure	GetBucketVersioningRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetBucketWebsiteOutput	RedirectAllRequestsTo:RedirectAllRequestsTo	IndexDocument:IndexDocument	ErrorDocument:ErrorDocument	RoutingRules:RoutingRules
structure	GetBucketWebsiteRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetObjectAclOutput	Owner:Owner	Grants:Grants,locationName=AccessControlList	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	GetObjectAclRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetObjectAttributesOutput	DeleteMarker:DeleteMarker,locationName=x-amz-delete-marker,location=header	LastModified:LastModified,locationName=Last-Modified,location=header	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header	ETag:ETag	Checksum:Checksum	ObjectParts:GetObjectAttributesParts	StorageClass:StorageClass	ObjectSize:ObjectSize
structure	GetObjectAttributesParts	TotalPartsCount:PartsCount,locationName=PartsCount	PartNumberMarker:PartNumberMarker	NextPartNumberMarker:NextPartNumberMarker	MaxParts:MaxParts	IsTruncated:IsTruncated	Parts:PartsList,locationName=Part
structure	GetObjectAttributesRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	MaxParts:MaxParts,locationName=x-amz-max-parts,location=header	PartNumberMarker:PartNumberMarker,locationName=x-amz-part-number-marker,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ObjectAttributes:ObjectAttributesList!,locationName=x-amz-object-attributes,location=header
structure	GetObjectLegalHoldOutput	@payload:LegalHold	LegalHold:ObjectLockLegalHold
structure	GetObjectLegalHoldRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetObjectLockConfigurationOutput	@payload:ObjectLockConfiguration	ObjectLockConfiguration:ObjectLockConfiguration
structure	GetObjectLockConfigurationRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetObjectOutput	@payload:Body	Body:Body,streaming=1	DeleteMarker:DeleteMarker,locationName=x-amz-delete-marker,location=header	AcceptRanges:AcceptRanges,locationName=accept-ranges,location=header	Expiration:Expiration,locationName=x-amz-expiration,location=header	Restore:Restore,locationName=x-amz-restore,location=header	LastModified:LastModified,locationName=Last-Modified,location=header	ContentLength:ContentLength,locationName=Content-Length,location=header	ETag:ETag,location=header	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-checksum-xxhash128,location=header	ChecksumType:ChecksumType,locationName=x-amz-checksum-type,location=header	MissingMeta:MissingMeta,locationName=x-amz-missing-meta,location=header	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	CacheControl:CacheControl,locationName=Cache-Control,location=header	ContentDisposition:ContentDisposition,locationName=Content-Disposition,location=header	ContentEncoding:ContentEncoding,locationName=Content-Encoding,location=header	ContentLanguage:ContentLanguage,locationName=Content-Language,location=header	ContentRange:ContentRange,locationName=Content-Range,location=header	ContentType:ContentType,locationName=Content-Type,location=header	Expires:Expires,location=header	WebsiteRedirectLocation:WebsiteRedirectLocation,locationName=x-amz-website-redirect-location,location=header	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	Metadata:Metadata,locationName=x-amz-meta-,location=headers	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	StorageClass:StorageClass,locationName=x-amz-storage-class,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header	ReplicationStatus:ReplicationStatus,locationName=x-amz-replication-status,location=header	PartsCount:PartsCount,locationName=x-amz-mp-parts-count,location=header	TagCount:TagCount,locationName=x-amz-tagging-count,location=header	ObjectLockMode:ObjectLockMode,locationName=x-amz-object-lock-mode,location=header	ObjectLockRetainUntilDate:ObjectLockRetainUntilDate,locationName=x-amz-object-lock-retain-until-date,location=header	ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus,locationName=x-amz-object-lock-legal-hold,location=header
structure	GetObjectRequest	Bucket:BucketName!,location=uri	IfMatch:IfMatch,locationName=If-Match,location=header	IfModifiedSince:IfModifiedSince,locationName=If-Modified-Since,location=header	IfNoneMatch:IfNoneMatch,locationName=If-None-Match,location=header	IfUnmodifiedSince:IfUnmodifiedSince,locationName=If-Unmodified-Since,location=header	Key:ObjectKey!,location=uri	Range:Range,location=header	ResponseCacheControl:ResponseCacheControl,locationName=response-cache-control,location=querystring	ResponseContentDisposition:ResponseContentDisposition,locationName=response-content-disposition,location=querystring	ResponseContentEncoding:ResponseContentEncoding,locationName=response-content-encoding,location=querystring	ResponseContentLanguage:ResponseContentLanguage,locationName=response-content-language,location=querystring	ResponseContentType:ResponseContentType,locationName=response-content-type,location=querystring	ResponseExpires:ResponseExpires,locationName=response-expires,location=querystring	VersionId:ObjectVersionId,locationName=versionId,location=querystring	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	PartNumber:PartNumber,locationName=partNumber,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ChecksumMode:ChecksumMode,locationName=x-amz-checksum-mode,location=header
integer	GetObjectResponseStatusCode	@box
structure	GetObjectRetentionOutput	@payload:Retention	Retention:ObjectLockRetention
structure	GetObjectRetentionRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetObjectTaggingOutput	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	TagSet:TagSet!
structure	GetObjectTaggingRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header
structure	GetObjectTorrentOutput	@payload:Body	Body:Body,streaming=1	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	GetObjectTorrentRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GetPublicAccessBlockOutput	@payload:PublicAccessBlockConfiguration	PublicAccessBlockConfiguration:PublicAccessBlockConfiguration
structure	GetPublicAccessBlockRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	GlacierJobParameters	Tier:Tier!
structure	Grant	Grantee:Grantee	Permission:Permission
string	GrantFullControl
string	GrantRead
string	GrantReadACP
string	GrantWrite
string	GrantWriteACP
structure	Grantee	@xmlNamespace:xsi http://www.w3.org/2001/XMLSchema-instance	DisplayName:DisplayName	EmailAddress:EmailAddress	ID:ID	Type:Type!,locationName=xsi:type,xmlAttribute=1	URI:URI
list	Grants	*Grant,locationName=Grant
structure	HeadBucketOutput	BucketArn:S3RegionalOrS3ExpressBucketArnString,locationName=x-amz-bucket-arn,location=header	BucketLocationType:LocationType,locationName=x-amz-bucket-location-type,location=header	BucketLocationName:BucketLocationName,locationName=x-amz-bucket-location-name,location=header	BucketRegion:Region,locationName=x-amz-bucket-region,location=header	AccessPointAlias:AccessPointAlias,locationName=x-amz-access-point-alias,location=header
structure	HeadBucketRequest	Bucket:BucketName!,location=uri	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	HeadObjectOutput	DeleteMarker:DeleteMarker,locationName=x-amz-delete-marker,location=header	AcceptRanges:AcceptRanges,locationName=accept-ranges,location=header	Expiration:Expiration,locationName=x-amz-expiration,location=header	Restore:Restore,locationName=x-amz-restore,location=header	ArchiveStatus:ArchiveStatus,locationName=x-amz-archive-status,location=header	LastModified:LastModified,locationName=Last-Modified,location=header	ContentLength:ContentLength,locationName=Content-Length,location=header	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-checksum-xxhash128,location=header	ChecksumType:ChecksumType,locationName=x-amz-checksum-type,location=header	ETag:ETag,location=header	MissingMeta:MissingMeta,locationName=x-amz-missing-meta,location=header	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	CacheControl:CacheControl,locationName=Cache-Control,location=header	ContentDisposition:ContentDisposition,locationName=Content-Disposition,location=header	ContentEncoding:ContentEncoding,locationName=Content-Encoding,location=header	ContentLanguage:ContentLanguage,locationName=Content-Language,location=header	ContentType:ContentType,locationName=Content-Type,location=header	ContentRange:ContentRange,locationName=Content-Range,location=header	Expires:Expires,location=header	WebsiteRedirectLocation:WebsiteRedirectLocation,locationName=x-amz-website-redirect-location,location=header	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	Metadata:Metadata,locationName=x-amz-meta-,location=headers	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	StorageClass:StorageClass,locationName=x-amz-storage-class,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header	ReplicationStatus:ReplicationStatus,locationName=x-amz-replication-status,location=header	PartsCount:PartsCount,locationName=x-amz-mp-parts-count,location=header	TagCount:TagCount,locationName=x-amz-tagging-count,location=header	ObjectLockMode:ObjectLockMode,locationName=x-amz-object-lock-mode,location=header	ObjectLockRetainUntilDate:ObjectLockRetainUntilDate,locationName=x-amz-object-lock-retain-until-date,location=header	ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus,locationName=x-amz-object-lock-legal-hold,location=header
structure	HeadObjectRequest	Bucket:BucketName!,location=uri	IfMatch:IfMatch,locationName=If-Match,location=header	IfModifiedSince:IfModifiedSince,locationName=If-Modified-Since,location=header	IfNoneMatch:IfNoneMatch,locationName=If-None-Match,location=header	IfUnmodifiedSince:IfUnmodifiedSince,locationName=If-Unmodified-Since,location=header	Key:ObjectKey!,location=uri	Range:Range,location=header	ResponseCacheControl:ResponseCacheControl,locationName=response-cache-control,location=querystring	ResponseContentDisposition:ResponseContentDisposition,locationName=response-content-disposition,location=querystring	ResponseContentEncoding:ResponseContentEncoding,locationName=response-content-encoding,location=querystring	ResponseContentLanguage:ResponseContentLanguage,locationName=response-content-language,location=querystring	ResponseContentType:ResponseContentType,locationName=response-content-type,location=querystring	ResponseExpires:ResponseExpires,locationName=response-expires,location=querystring	VersionId:ObjectVersionId,locationName=versionId,location=querystring	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	PartNumber:PartNumber,locationName=partNumber,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ChecksumMode:ChecksumMode,locationName=x-amz-checksum-mode,location=header
string	HostName
string	HttpErrorCodeReturnedEquals
string	HttpRedirectCode
string	ID
structure	IdempotencyParameterMismatch	@error:IdempotencyParameterMismatch:400
string	IfMatch
timestamp	IfMatchInitiatedTime	@timestampFormat:rfc822
timestamp	IfMatchLastModifiedTime	@timestampFormat:rfc822
long	IfMatchSize	@box
timestamp	IfModifiedSince
string	IfNoneMatch
timestamp	IfUnmodifiedSince
structure	IndexDocument	Suffix:Suffix!
timestamp	Initiated
structure	Initiator	ID:ID	DisplayName:DisplayName
structure	InputSerialization	CSV:CSVInput	CompressionType:CompressionType	JSON:JSONInput	Parquet:ParquetInput
string	IntelligentTieringAccessTier	=ARCHIVE_ACCESS|DEEP_ARCHIVE_ACCESS
structure	IntelligentTieringAndOperator	Prefix:Prefix	Tags:TagSet,locationName=Tag,flattened=1
structure	IntelligentTieringConfiguration	Id:IntelligentTieringId!	Filter:IntelligentTieringFilter	Status:IntelligentTieringStatus!	Tierings:TieringList!,locationName=Tiering
list	IntelligentTieringConfigurationList	@flattened	*IntelligentTieringConfiguration
integer	IntelligentTieringDays	@box
structure	IntelligentTieringFilter	Prefix:Prefix	Tag:Tag	And:IntelligentTieringAndOperator
string	IntelligentTieringId
string	IntelligentTieringStatus	=Enabled|Disabled
structure	InvalidObjectState	@error:InvalidObjectState:403	StorageClass:StorageClass	AccessTier:IntelligentTieringAccessTier
structure	InvalidRequest	@error:InvalidRequest:400
structure	InvalidWriteOffset	@error:InvalidWriteOffset:400
structure	InventoryConfiguration	Destination:InventoryDestination!	IsEnabled:IsEnabled!	Filter:InventoryFilter	Id:InventoryId!	IncludedObjectVersions:InventoryIncludedObjectVersions!	OptionalFields:InventoryOptionalFields	Schedule:InventorySchedule!
list	InventoryConfigurationList	@flattened	*InventoryConfiguration
string	InventoryConfigurationState	=ENABLED|DISABLED
structure	InventoryDestination	S3BucketDestination:InventoryS3BucketDestination!
structure	InventoryEncryption	SSES3:SSES3,locationName=SSE-S3	SSEKMS:SSEKMS,locationName=SSE-KMS
structure	InventoryFilter	Prefix:Prefix!
string	InventoryFormat	=CSV|ORC|Parquet
string	InventoryFrequency	=Daily|Weekly
string	InventoryId
string	InventoryIncludedObjectVersions	=All|Current
string	InventoryOptionalField	=Size|LastModifiedDate|StorageClass|ETag|IsMultipartUploaded|ReplicationStatus|EncryptionStatus|ObjectLockRetainUntilDate|ObjectLockMode|ObjectLockLegalHoldStatus|IntelligentTieringAccessTier|BucketKeyStatus|ChecksumAlgorithm|ObjectAccessControlList|ObjectOwner|LifecycleExpirationDate
list	InventoryOptionalFields	*InventoryOptionalField,locationName=Field
structure	InventoryS3BucketDestination	AccountId:AccountId	Bucket:BucketName!	Format:InventoryFormat!	Prefix:Prefix	Encryption:InventoryEncryption
structure	InventorySchedule	Frequency:InventoryFrequency!
structure	InventoryTableConfiguration	ConfigurationState:InventoryConfigurationState!	EncryptionConfiguration:MetadataTableEncryptionConfiguration
structure	InventoryTableConfigurationResult	ConfigurationState:InventoryConfigurationState!	TableStatus:MetadataTableStatus	Error:ErrorDetails	TableName:S3TablesName	TableArn:S3TablesArn
structure	InventoryTableConfigurationUpdates	ConfigurationState:InventoryConfigurationState!	EncryptionConfiguration:MetadataTableEncryptionConfiguration
boolean	IsEnabled	@box
boolean	IsLatest	@box
boolean	IsPublic	@box
boolean	IsRestoreInProgress	@box
boolean	IsTruncated	@box
structure	JSONInput	Type:JSONType
structure	JSONOutput	RecordDelimiter:RecordDelimiter
string	JSONType	=DOCUMENT|LINES
structure	JournalTableConfiguration	RecordExpiration:RecordExpiration!	EncryptionConfiguration:MetadataTableEncryptionConfiguration
structure	JournalTableConfigurationResult	TableStatus:MetadataTableStatus!	Error:ErrorDetails	TableName:S3TablesName!	TableArn:S3TablesArn	RecordExpiration:RecordExpiration!
structure	JournalTableConfigurationUpdates	RecordExpiration:RecordExpiration!
string	KMSContext
integer	KeyCount
string	KeyMarker
string	KeyPrefixEquals
string	KmsKeyArn
string	LambdaFunctionArn
structure	LambdaFunctionConfiguration	Id:NotificationId	LambdaFunctionArn:LambdaFunctionArn!,locationName=CloudFunction	Events:EventList!,locationName=Event	Filter:NotificationConfigurationFilter
list	LambdaFunctionConfigurationList	@flattened	*LambdaFunctionConfiguration
timestamp	LastModified
timestamp	LastModifiedTime	@timestampFormat:rfc822
structure	LifecycleConfiguration	Rules:Rules!,locationName=Rule
structure	LifecycleExpiration	Date:Date	Days:Days	ExpiredObjectDeleteMarker:ExpiredObjectDeleteMarker
structure	LifecycleRule	Expiration:LifecycleExpiration	ID:ID	Prefix:Prefix	Filter:LifecycleRuleFilter	Status:ExpirationStatus!	Transitions:TransitionList,locationName=Transition	NoncurrentVersionTransitions:NoncurrentVersionTransitionList,locationName=NoncurrentVersionTransition	NoncurrentVersionExpiration:NoncurrentVersionExpiration	AbortIncompleteMultipartUpload:AbortIncompleteMultipartUpload
structure	LifecycleRuleAndOperator	Prefix:Prefix	Tags:TagSet,locationName=Tag,flattened=1	ObjectSizeGreaterThan:ObjectSizeGreaterThanBytes	ObjectSizeLessThan:ObjectSizeLessThanBytes
structure	LifecycleRuleFilter	Prefix:Prefix	Tag:Tag	ObjectSizeGreaterThan:ObjectSizeGreaterThanBytes	ObjectSizeLessThan:ObjectSizeLessThanBytes	And:LifecycleRuleAndOperator
list	LifecycleRules	@flattened	*LifecycleRule
structure	ListBucketAnalyticsConfigurationsOutput	IsTruncated:IsTruncated	ContinuationToken:Token	NextContinuationToken:NextToken	AnalyticsConfigurationList:AnalyticsConfigurationList,locationName=AnalyticsConfiguration
structure	ListBucketAnalyticsConfigurationsRequest	Bucket:BucketName!,location=uri	ContinuationToken:Token,locationName=continuation-token,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	ListBucketIntelligentTieringConfigurationsOutput	IsTruncated:IsTruncated	ContinuationToken:Token	NextContinuationToken:NextToken	IntelligentTieringConfigurationList:IntelligentTieringConfigurationList,locationName=IntelligentTieringConfiguration
structure	ListBucketIntelligentTieringConfigurationsRequest	Bucket:BucketName!,location=uri	ContinuationToken:Token,locationName=continuation-token,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	ListBucketInventoryConfigurationsOutput	ContinuationToken:Token	InventoryConfigurationList:InventoryConfigurationList,locationName=InventoryConfiguration	IsTruncated:IsTruncated	NextContinuationToken:NextToken
structure	ListBucketInventoryConfigurationsRequest	Bucket:BucketName!,location=uri	ContinuationToken:Token,locationName=continuation-token,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	ListBucketMetricsConfigurationsOutput	IsTruncated:IsTruncated	ContinuationToken:Token	NextContinuationToken:NextToken	MetricsConfigurationList:MetricsConfigurationList,locationName=MetricsConfiguration
structure	ListBucketMetricsConfigurationsRequest	Bucket:BucketName!,location=uri	ContinuationToken:Token,locationName=continuation-token,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	ListBucketsOutput	Buckets:Buckets	Owner:Owner	ContinuationToken:NextToken	Prefix:Prefix
structure	ListBucketsRequest	MaxBuckets:MaxBuckets,locationName=max-buckets,location=querystring	ContinuationToken:Token,locationName=continuation-token,location=querystring	Prefix:Prefix,locationName=prefix,location=querystring	BucketRegion:BucketRegion,locationName=bucket-region,location=querystring
structure	ListDirectoryBucketsOutput	Buckets:Buckets	ContinuationToken:DirectoryBucketToken
structure	ListDirectoryBucketsRequest	ContinuationToken:DirectoryBucketToken,locationName=continuation-token,location=querystring	MaxDirectoryBuckets:MaxDirectoryBuckets,locationName=max-directory-buckets,location=querystring
structure	ListMultipartUploadsOutput	Bucket:BucketName	KeyMarker:KeyMarker	UploadIdMarker:UploadIdMarker	NextKeyMarker:NextKeyMarker	Prefix:Prefix	Delimiter:Delimiter	NextUploadIdMarker:NextUploadIdMarker	MaxUploads:MaxUploads	IsTruncated:IsTruncated	Uploads:MultipartUploadList,locationName=Upload	CommonPrefixes:CommonPrefixList	EncodingType:EncodingType	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	ListMultipartUploadsRequest	Bucket:BucketName!,location=uri	Delimiter:Delimiter,locationName=delimiter,location=querystring	EncodingType:EncodingType,locationName=encoding-type,location=querystring	KeyMarker:KeyMarker,locationName=key-marker,location=querystring	MaxUploads:MaxUploads,locationName=max-uploads,location=querystring	Prefix:Prefix,locationName=prefix,location=querystring	UploadIdMarker:UploadIdMarker,locationName=upload-id-marker,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header
structure	ListObjectVersionsOutput	IsTruncated:IsTruncated	KeyMarker:KeyMarker	VersionIdMarker:VersionIdMarker	NextKeyMarker:NextKeyMarker	NextVersionIdMarker:NextVersionIdMarker	Versions:ObjectVersionList,locationName=Version	DeleteMarkers:DeleteMarkers,locationName=DeleteMarker	Name:BucketName	Prefix:Prefix	Delimiter:Delimiter	MaxKeys:MaxKeys	CommonPrefixes:CommonPrefixList	EncodingType:EncodingType	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	ListObjectVersionsRequest	Bucket:BucketName!,location=uri	Delimiter:Delimiter,locationName=delimiter,location=querystring	EncodingType:EncodingType,locationName=encoding-type,location=querystring	KeyMarker:KeyMarker,locationName=key-marker,location=querystring	MaxKeys:MaxKeys,locationName=max-keys,location=querystring	Prefix:Prefix,locationName=prefix,location=querystring	VersionIdMarker:VersionIdMarker,locationName=version-id-marker,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	OptionalObjectAttributes:OptionalObjectAttributesList,locationName=x-amz-optional-object-attributes,location=header
structure	ListObjectsOutput	IsTruncated:IsTruncated	Marker:Marker	NextMarker:NextMarker	Contents:ObjectList	Name:BucketName	Prefix:Prefix	Delimiter:Delimiter	MaxKeys:MaxKeys	CommonPrefixes:CommonPrefixList	EncodingType:EncodingType	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	ListObjectsRequest	Bucket:BucketName!,location=uri	Delimiter:Delimiter,locationName=delimiter,location=querystring	EncodingType:EncodingType,locationName=encoding-type,location=querystring	Marker:Marker,locationName=marker,location=querystring	MaxKeys:MaxKeys,locationName=max-keys,location=querystring	Prefix:Prefix,locationName=prefix,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	OptionalObjectAttributes:OptionalObjectAttributesList,locationName=x-amz-optional-object-attributes,location=header
structure	ListObjectsV2Output	IsTruncated:IsTruncated	Contents:ObjectList	Name:BucketName	Prefix:Prefix	Delimiter:Delimiter	MaxKeys:MaxKeys	CommonPrefixes:CommonPrefixList	EncodingType:EncodingType	KeyCount:KeyCount	ContinuationToken:Token	NextContinuationToken:NextToken	StartAfter:StartAfter	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	ListObjectsV2Request	Bucket:BucketName!,location=uri	Delimiter:Delimiter,locationName=delimiter,location=querystring	EncodingType:EncodingType,locationName=encoding-type,location=querystring	MaxKeys:MaxKeys,locationName=max-keys,location=querystring	Prefix:Prefix,locationName=prefix,location=querystring	ContinuationToken:Token,locationName=continuation-token,location=querystring	FetchOwner:FetchOwner,locationName=fetch-owner,location=querystring	StartAfter:StartAfter,locationName=start-after,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	OptionalObjectAttributes:OptionalObjectAttributesList,locationName=x-amz-optional-object-attributes,location=header
structure	ListPartsOutput	AbortDate:AbortDate,locationName=x-amz-abort-date,location=header	AbortRuleId:AbortRuleId,locationName=x-amz-abort-rule-id,location=header	Bucket:BucketName	Key:ObjectKey	UploadId:MultipartUploadId	PartNumberMarker:PartNumberMarker	NextPartNumberMarker:NextPartNumberMarker	MaxParts:MaxParts	IsTruncated:IsTruncated	Parts:Parts,locationName=Part	Initiator:Initiator	Owner:Owner	StorageClass:StorageClass	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header	ChecksumAlgorithm:ChecksumAlgorithm	ChecksumType:ChecksumType
structure	ListPartsRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	MaxParts:MaxParts,locationName=max-parts,location=querystring	PartNumberMarker:PartNumberMarker,locationName=part-number-marker,location=querystring	UploadId:MultipartUploadId!,locationName=uploadId,location=querystring	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header
string	Location
structure	LocationInfo	Type:LocationType	Name:LocationNameAsString
string	LocationNameAsString
string	LocationPrefix
string	LocationType	=AvailabilityZone|LocalZone
structure	LoggingEnabled	TargetBucket:TargetBucket!	TargetGrants:TargetGrants	TargetPrefix:TargetPrefix!	TargetObjectKeyFormat:TargetObjectKeyFormat
string	MFA
string	MFADelete	=Enabled|Disabled
string	MFADeleteStatus	=Enabled|Disabled
string	Marker
integer	MaxAgeSeconds	@box
integer	MaxBuckets	1..10000	@box
integer	MaxDirectoryBuckets	0..1000	@box
integer	MaxKeys
integer	MaxParts
integer	MaxUploads
string	Message
map	Metadata	*MetadataKey	*MetadataValue
structure	MetadataConfiguration	JournalTableConfiguration:JournalTableConfiguration!	InventoryTableConfiguration:InventoryTableConfiguration
structure	MetadataConfigurationResult	DestinationResult:DestinationResult!	JournalTableConfigurationResult:JournalTableConfigurationResult	InventoryTableConfigurationResult:InventoryTableConfigurationResult
string	MetadataDirective	=COPY|REPLACE
structure	MetadataEntry	Name:MetadataKey	Value:MetadataValue
string	MetadataKey
structure	MetadataTableConfiguration	S3TablesDestination:S3TablesDestination!
structure	MetadataTableConfigurationResult	S3TablesDestinationResult:S3TablesDestinationResult!
structure	MetadataTableEncryptionConfiguration	SseAlgorithm:TableSseAlgorithm!	KmsKeyArn:KmsKeyArn
string	MetadataTableStatus
string	MetadataValue
structure	Metrics	Status:MetricsStatus!	EventThreshold:ReplicationTimeValue
structure	MetricsAndOperator	Prefix:Prefix	Tags:TagSet,locationName=Tag,flattened=1	AccessPointArn:AccessPointArn
structure	MetricsConfiguration	Id:MetricsId!	Filter:MetricsFilter
list	MetricsConfigurationList	@flattened	*MetricsConfiguration
structure	MetricsFilter	Prefix:Prefix	Tag:Tag	AccessPointArn:AccessPointArn	And:MetricsAndOperator
string	MetricsId
string	MetricsStatus	=Enabled|Disabled
integer	Minutes	@box
integer	MissingMeta
long	MpuObjectSize
structure	MultipartUpload	UploadId:MultipartUploadId	Key:ObjectKey	Initiated:Initiated	StorageClass:StorageClass	Owner:Owner	Initiator:Initiator	ChecksumAlgorithm:ChecksumAlgorithm	ChecksumType:ChecksumType
string	MultipartUploadId
list	MultipartUploadList	@flattened	*MultipartUpload
string	NextKeyMarker
string	NextMarker
integer	NextPartNumberMarker	@box
string	NextToken
string	NextUploadIdMarker
string	NextVersionIdMarker
structure	NoSuchBucket	@error:NoSuchBucket:404
structure	NoSuchKey	@error:NoSuchKey:404
structure	NoSuchUpload	@error:NoSuchUpload:404
string	NonEmptyKmsKeyArnString	20..2048	/arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+	@sensitive
structure	NoncurrentVersionExpiration	NoncurrentDays:Days	NewerNoncurrentVersions:VersionCount
structure	NoncurrentVersionTransition	NoncurrentDays:Days	StorageClass:TransitionStorageClass	NewerNoncurrentVersions:VersionCount
list	NoncurrentVersionTransitionList	@flattened	*NoncurrentVersionTransition
structure	NotificationConfiguration	TopicConfigurations:TopicConfigurationList,locationName=TopicConfiguration	QueueConfigurations:QueueConfigurationList,locationName=QueueConfiguration	LambdaFunctionConfigurations:LambdaFunctionConfigurationList,locationName=CloudFunctionConfiguration	EventBridgeConfiguration:EventBridgeConfiguration
structure	NotificationConfigurationDeprecated	TopicConfiguration:TopicConfigurationDeprecated	QueueConfiguration:QueueConfigurationDeprecated	CloudFunctionConfiguration:CloudFunctionConfiguration
structure	NotificationConfigurationFilter	Key:S3KeyFilter,locationName=S3Key
string	NotificationId
structure	Object	Key:ObjectKey	LastModified:LastModified	ETag:ETag	ChecksumAlgorithm:ChecksumAlgorithmList	ChecksumType:ChecksumType	Size:Size	StorageClass:ObjectStorageClass	Owner:Owner	RestoreStatus:RestoreStatus
structure	ObjectAlreadyInActiveTierError	@error:ObjectAlreadyInActiveTierError:403
string	ObjectAttributes	=ETag|Checksum|ObjectParts|StorageClass|ObjectSize
list	ObjectAttributesList	*ObjectAttributes
string	ObjectCannedACL	=private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control
structure	ObjectEncryption	@union	SSEKMS:SSEKMSEncryption,locationName=SSE-KMS
structure	ObjectIdentifier	Key:ObjectKey!	VersionId:ObjectVersionId	ETag:ETag	LastModifiedTime:LastModifiedTime	Size:Size
list	ObjectIdentifierList	@flattened	*ObjectIdentifier
string	ObjectKey	1..
list	ObjectList	@flattened	*Object
structure	ObjectLockConfiguration	ObjectLockEnabled:ObjectLockEnabled	Rule:ObjectLockRule
string	ObjectLockEnabled	=Enabled
boolean	ObjectLockEnabledForBucket	@box
structure	ObjectLockLegalHold	Status:ObjectLockLegalHoldStatus
string	ObjectLockLegalHoldStatus	=ON|OFF
string	ObjectLockMode	=GOVERNANCE|COMPLIANCE
timestamp	ObjectLockRetainUntilDate	@timestampFormat:iso8601
structure	ObjectLockRetention	Mode:ObjectLockRetentionMode	RetainUntilDate:Date
string	ObjectLockRetentionMode	=GOVERNANCE|COMPLIANCE
structure	ObjectLockRule	DefaultRetention:DefaultRetention
string	ObjectLockToken
structure	ObjectNotInActiveTierError	@error:ObjectNotInActiveTierError:403
string	ObjectOwnership	=BucketOwnerPreferred|ObjectWriter|BucketOwnerEnforced
structure	ObjectPart	PartNumber:PartNumber	Size:Size	ChecksumCRC32:ChecksumCRC32	ChecksumCRC32C:ChecksumCRC32C	ChecksumCRC64NVME:ChecksumCRC64NVME	ChecksumSHA1:ChecksumSHA1	ChecksumSHA256:ChecksumSHA256	ChecksumSHA512:ChecksumSHA512	ChecksumMD5:ChecksumMD5	ChecksumXXHASH64:ChecksumXXHASH64	ChecksumXXHASH3:ChecksumXXHASH3	ChecksumXXHASH128:ChecksumXXHASH128
long	ObjectSize	@box
long	ObjectSizeGreaterThanBytes	@box
long	ObjectSizeLessThanBytes	@box
string	ObjectStorageClass	=STANDARD|REDUCED_REDUNDANCY|GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
structure	ObjectVersion	ETag:ETag	ChecksumAlgorithm:ChecksumAlgorithmList	ChecksumType:ChecksumType	Size:Size	StorageClass:ObjectVersionStorageClass	Key:ObjectKey	VersionId:ObjectVersionId	IsLatest:IsLatest	LastModified:LastModified	Owner:Owner	RestoreStatus:RestoreStatus
string	ObjectVersionId
list	ObjectVersionList	@flattened	*ObjectVersion
string	ObjectVersionStorageClass	=STANDARD
string	OptionalObjectAttributes	=RestoreStatus
list	OptionalObjectAttributesList	*OptionalObjectAttributes
structure	OutputLocation	S3:S3Location
structure	OutputSerialization	CSV:CSVOutput	JSON:JSONOutput
structure	Owner	DisplayName:DisplayName	ID:ID
string	OwnerOverride	=Destination
structure	OwnershipControls	Rules:OwnershipControlsRules!,locationName=Rule
structure	OwnershipControlsRule	ObjectOwnership:ObjectOwnership!
list	OwnershipControlsRules	@flattened	*OwnershipControlsRule
structure	ParquetInput
structure	Part	PartNumber:PartNumber	LastModified:LastModified	ETag:ETag	Size:Size	ChecksumCRC32:ChecksumCRC32	ChecksumCRC32C:ChecksumCRC32C	ChecksumCRC64NVME:ChecksumCRC64NVME	ChecksumSHA1:ChecksumSHA1	ChecksumSHA256:ChecksumSHA256	ChecksumSHA512:ChecksumSHA512	ChecksumMD5:ChecksumMD5	ChecksumXXHASH64:ChecksumXXHASH64	ChecksumXXHASH3:ChecksumXXHASH3	ChecksumXXHASH128:ChecksumXXHASH128
integer	PartNumber
integer	PartNumberMarker
string	PartitionDateSource	=EventTime|DeliveryTime
structure	PartitionedPrefix	@locationName:PartitionedPrefix	PartitionDateSource:PartitionDateSource
list	Parts	@flattened	*Part
integer	PartsCount	@box
list	PartsList	@flattened	*ObjectPart
string	Payer	=Requester|BucketOwner
string	Permission	=FULL_CONTROL|WRITE|WRITE_ACP|READ|READ_ACP
string	Policy
structure	PolicyStatus	IsPublic:IsPublic
string	Prefix
integer	Priority	@box
structure	Progress	BytesScanned:BytesScanned	BytesProcessed:BytesProcessed	BytesReturned:BytesReturned
structure	ProgressEvent	@event	Details:Progress,eventpayload=1
string	Protocol	=http|https
structure	PublicAccessBlockConfiguration	BlockPublicAcls:Setting	IgnorePublicAcls:Setting	BlockPublicPolicy:Setting	RestrictPublicBuckets:Setting
structure	PutBucketAbacRequest	@payload:AbacStatus	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	AbacStatus:AbacStatus!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/
structure	PutBucketAccelerateConfigurationRequest	@payload:AccelerateConfiguration	Bucket:BucketName!,location=uri	AccelerateConfiguration:AccelerateConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header
structure	PutBucketAclRequest	@payload:AccessControlPolicy	ACL:BucketCannedACL,locationName=x-amz-acl,location=header	AccessControlPolicy:AccessControlPolicy,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	GrantFullControl:GrantFullControl,locationName=x-amz-grant-full-control,location=header	GrantRead:GrantRead,locationName=x-amz-grant-read,location=header	GrantReadACP:GrantReadACP,locationName=x-amz-grant-read-acp,location=header	GrantWrite:GrantWrite,locationName=x-amz-grant-write,location=header	GrantWriteACP:GrantWriteACP,locationName=x-amz-grant-write-acp,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketAnalyticsConfigurationRequest	@payload:AnalyticsConfiguration	Bucket:BucketName!,location=uri	Id:AnalyticsId!,locationName=id,location=querystring	AnalyticsConfiguration:AnalyticsConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketCorsRequest	@payload:CORSConfiguration	Bucket:BucketName!,location=uri	CORSConfiguration:CORSConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketEncryptionRequest	@payload:ServerSideEncryptionConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ServerSideEncryptionConfiguration:ServerSideEncryptionConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketIntelligentTieringConfigurationRequest	@payload:IntelligentTieringConfiguration	Bucket:BucketName!,location=uri	Id:IntelligentTieringId!,locationName=id,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	IntelligentTieringConfiguration:IntelligentTieringConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/
structure	PutBucketInventoryConfigurationRequest	@payload:InventoryConfiguration	Bucket:BucketName!,location=uri	Id:InventoryId!,locationName=id,location=querystring	InventoryConfiguration:InventoryConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketLifecycleConfigurationOutput	TransitionDefaultMinimumObjectSize:TransitionDefaultMinimumObjectSize,locationName=x-amz-transition-default-minimum-object-size,location=header
structure	PutBucketLifecycleConfigurationRequest	@payload:LifecycleConfiguration	Bucket:BucketName!,location=uri	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	LifecycleConfiguration:BucketLifecycleConfiguration,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	TransitionDefaultMinimumObjectSize:TransitionDefaultMinimumObjectSize,locationName=x-amz-transition-default-minimum-object-size,location=header
structure	PutBucketLifecycleRequest	@payload:LifecycleConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	LifecycleConfiguration:LifecycleConfiguration,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketLoggingRequest	@payload:BucketLoggingStatus	Bucket:BucketName!,location=uri	BucketLoggingStatus:BucketLoggingStatus!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketMetricsConfigurationRequest	@payload:MetricsConfiguration	Bucket:BucketName!,location=uri	Id:MetricsId!,locationName=id,location=querystring	MetricsConfiguration:MetricsConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketNotificationConfigurationRequest	@payload:NotificationConfiguration	Bucket:BucketName!,location=uri	NotificationConfiguration:NotificationConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	SkipDestinationValidation:SkipValidation,locationName=x-amz-skip-destination-validation,location=header
structure	PutBucketNotificationRequest	@payload:NotificationConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	NotificationConfiguration:NotificationConfigurationDeprecated!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketOwnershipControlsRequest	@payload:OwnershipControls	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	OwnershipControls:OwnershipControls!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header
structure	PutBucketPolicyRequest	@payload:Policy	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ConfirmRemoveSelfBucketAccess:ConfirmRemoveSelfBucketAccess,locationName=x-amz-confirm-remove-self-bucket-access,location=header	Policy:Policy!	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketReplicationRequest	@payload:ReplicationConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ReplicationConfiguration:ReplicationConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	Token:ObjectLockToken,locationName=x-amz-bucket-object-lock-token,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketRequestPaymentRequest	@payload:RequestPaymentConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	RequestPaymentConfiguration:RequestPaymentConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketTaggingRequest	@payload:Tagging	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	Tagging:Tagging!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketVersioningRequest	@payload:VersioningConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	MFA:MFA,locationName=x-amz-mfa,location=header	VersioningConfiguration:VersioningConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutBucketWebsiteRequest	@payload:WebsiteConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	WebsiteConfiguration:WebsiteConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutObjectAclOutput	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	PutObjectAclRequest	@payload:AccessControlPolicy	ACL:ObjectCannedACL,locationName=x-amz-acl,location=header	AccessControlPolicy:AccessControlPolicy,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	GrantFullControl:GrantFullControl,locationName=x-amz-grant-full-control,location=header	GrantRead:GrantRead,locationName=x-amz-grant-read,location=header	GrantReadACP:GrantReadACP,locationName=x-amz-grant-read-acp,location=header	GrantWrite:GrantWrite,locationName=x-amz-grant-write,location=header	GrantWriteACP:GrantWriteACP,locationName=x-amz-grant-write-acp,location=header	Key:ObjectKey!,location=uri	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	VersionId:ObjectVersionId,locationName=versionId,location=querystring	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutObjectLegalHoldOutput	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	PutObjectLegalHoldRequest	@payload:LegalHold	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	LegalHold:ObjectLockLegalHold,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	VersionId:ObjectVersionId,locationName=versionId,location=querystring	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutObjectLockConfigurationOutput	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	PutObjectLockConfigurationRequest	@payload:ObjectLockConfiguration	Bucket:BucketName!,location=uri	ObjectLockConfiguration:ObjectLockConfiguration,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	Token:ObjectLockToken,locationName=x-amz-bucket-object-lock-token,location=header	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutObjectOutput	Expiration:Expiration,locationName=x-amz-expiration,location=header	ETag:ETag,location=header	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-checksum-xxhash128,location=header	ChecksumType:ChecksumType,locationName=x-amz-checksum-type,location=header	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	Size:Size,locationName=x-amz-object-size,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	PutObjectRequest	@payload:Body	ACL:ObjectCannedACL,locationName=x-amz-acl,location=header	Body:Body,streaming=1	Bucket:BucketName!,location=uri	CacheControl:CacheControl,locationName=Cache-Control,location=header	ContentDisposition:ContentDisposition,locationName=Content-Disposition,location=header	ContentEncoding:ContentEncoding,locationName=Content-Encoding,location=header	ContentLanguage:ContentLanguage,locationName=Content-Language,location=header	ContentLength:ContentLength,locationName=Content-Length,location=header	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ContentType:ContentType,locationName=Content-Type,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-checksum-xxhash128,location=header	Expires:Expires,location=header	IfMatch:IfMatch,locationName=If-Match,location=header	IfNoneMatch:IfNoneMatch,locationName=If-None-Match,location=header	GrantFullControl:GrantFullControl,locationName=x-amz-grant-full-control,location=header	GrantRead:GrantRead,locationName=x-amz-grant-read,location=header	GrantReadACP:GrantReadACP,locationName=x-amz-grant-read-acp,location=header	GrantWriteACP:GrantWriteACP,locationName=x-amz-grant-write-acp,location=header	Key:ObjectKey!,location=uri	WriteOffsetBytes:WriteOffsetBytes,locationName=x-amz-write-offset-bytes,location=header	Metadata:Metadata,locationName=x-amz-meta-,location=headers	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	StorageClass:StorageClass,locationName=x-amz-storage-class,location=header	WebsiteRedirectLocation:WebsiteRedirectLocation,locationName=x-amz-website-redirect-location,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	SSEKMSEncryptionContext:SSEKMSEncryptionContext,locationName=x-amz-server-side-encryption-context,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	Tagging:TaggingHeader,locationName=x-amz-tagging,location=header	ObjectLockMode:ObjectLockMode,locationName=x-amz-object-lock-mode,location=header	ObjectLockRetainUntilDate:ObjectLockRetainUntilDate,locationName=x-amz-object-lock-retain-until-date,location=header	ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus,locationName=x-amz-object-lock-legal-hold,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutObjectRetentionOutput	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	PutObjectRetentionRequest	@payload:Retention	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	Retention:ObjectLockRetention,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	VersionId:ObjectVersionId,locationName=versionId,location=querystring	BypassGovernanceRetention:BypassGovernanceRetention,locationName=x-amz-bypass-governance-retention,location=header	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	PutObjectTaggingOutput	VersionId:ObjectVersionId,locationName=x-amz-version-id,location=header
structure	PutObjectTaggingRequest	@payload:Tagging	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	Tagging:Tagging!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header
structure	PutPublicAccessBlockRequest	@payload:PublicAccessBlockConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	PublicAccessBlockConfiguration:PublicAccessBlockConfiguration!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
string	QueueArn
structure	QueueConfiguration	Id:NotificationId	QueueArn:QueueArn!,locationName=Queue	Events:EventList!,locationName=Event	Filter:NotificationConfigurationFilter
structure	QueueConfigurationDeprecated	Id:NotificationId	Event:Event	Events:EventList,locationName=Event	Queue:QueueArn
list	QueueConfigurationList	@flattened	*QueueConfiguration
boolean	Quiet	@box
string	QuoteCharacter
string	QuoteEscapeCharacter
string	QuoteFields	=ALWAYS|ASNEEDED
string	Range
string	RecordDelimiter
structure	RecordExpiration	Expiration:ExpirationState!	Days:RecordExpirationDays
integer	RecordExpirationDays
structure	RecordsEvent	@event	Payload:Body,eventpayload=1
structure	Redirect	HostName:HostName	HttpRedirectCode:HttpRedirectCode	Protocol:Protocol	ReplaceKeyPrefixWith:ReplaceKeyPrefixWith	ReplaceKeyWith:ReplaceKeyWith
structure	RedirectAllRequestsTo	HostName:HostName!	Protocol:Protocol
string	Region	0..20
structure	RenameObjectOutput
structure	RenameObjectRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	RenameSource:RenameSource!,locationName=x-amz-rename-source,location=header	DestinationIfMatch:IfMatch,locationName=If-Match,location=header	DestinationIfNoneMatch:IfNoneMatch,locationName=If-None-Match,location=header	DestinationIfModifiedSince:IfModifiedSince,locationName=If-Modified-Since,location=header	DestinationIfUnmodifiedSince:IfUnmodifiedSince,locationName=If-Unmodified-Since,location=header	SourceIfMatch:RenameSourceIfMatch,locationName=x-amz-rename-source-if-match,location=header	SourceIfNoneMatch:RenameSourceIfNoneMatch,locationName=x-amz-rename-source-if-none-match,location=header	SourceIfModifiedSince:RenameSourceIfModifiedSince,locationName=x-amz-rename-source-if-modified-since,location=header	SourceIfUnmodifiedSince:RenameSourceIfUnmodifiedSince,locationName=x-amz-rename-source-if-unmodified-since,location=header	ClientToken:ClientToken,locationName=x-amz-client-token,location=header,idempotencyToken=1
string	RenameSource	/\/?.+\/.+
string	RenameSourceIfMatch
timestamp	RenameSourceIfModifiedSince	@timestampFormat:rfc822
string	RenameSourceIfNoneMatch
timestamp	RenameSourceIfUnmodifiedSince	@timestampFormat:rfc822
string	ReplaceKeyPrefixWith
string	ReplaceKeyWith
string	ReplicaKmsKeyID
structure	ReplicaModifications	Status:ReplicaModificationsStatus!
string	ReplicaModificationsStatus	=Enabled|Disabled
structure	ReplicationConfiguration	Role:Role!	Rules:ReplicationRules!,locationName=Rule
structure	ReplicationRule	ID:ID	Priority:Priority	Prefix:Prefix	Filter:ReplicationRuleFilter	Status:ReplicationRuleStatus!	SourceSelectionCriteria:SourceSelectionCriteria	ExistingObjectReplication:ExistingObjectReplication	Destination:Destination!	DeleteMarkerReplication:DeleteMarkerReplication
structure	ReplicationRuleAndOperator	Prefix:Prefix	Tags:TagSet,locationName=Tag,flattened=1
structure	ReplicationRuleFilter	Prefix:Prefix	Tag:Tag	And:ReplicationRuleAndOperator
string	ReplicationRuleStatus	=Enabled|Disabled
list	ReplicationRules	@flattened	*ReplicationRule
string	ReplicationStatus	=COMPLETE|PENDING|FAILED|REPLICA|COMPLETED
structure	ReplicationTime	Status:ReplicationTimeStatus!	Time:ReplicationTimeValue!
string	ReplicationTimeStatus	=Enabled|Disabled
structure	ReplicationTimeValue	Minutes:Minutes
string	RequestCharged	=requester
string	RequestPayer	=requester
structure	RequestPaymentConfiguration	Payer:Payer!
structure	RequestProgress	Enabled:EnableRequestProgress
string	RequestRoute
string	RequestToken
string	ResponseCacheControl
string	ResponseContentDisposition
string	ResponseContentEncoding
string	ResponseContentLanguage
string	ResponseContentType
timestamp	ResponseExpires	@timestampFormat:rfc822
string	Restore
timestamp	RestoreExpiryDate
structure	RestoreObjectOutput	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header	RestoreOutputPath:RestoreOutputPath,locationName=x-amz-restore-output-path,location=header
structure	RestoreObjectRequest	@payload:RestoreRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	RestoreRequest:RestoreRequest,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
string	RestoreOutputPath
structure	RestoreRequest	Days:Days	GlacierJobParameters:GlacierJobParameters	Type:RestoreRequestType	Tier:Tier	Description:Description	SelectParameters:SelectParameters	OutputLocation:OutputLocation
string	RestoreRequestType	=SELECT
structure	RestoreStatus	IsRestoreInProgress:IsRestoreInProgress	RestoreExpiryDate:RestoreExpiryDate
string	Role
structure	RoutingRule	Condition:Condition	Redirect:Redirect!
list	RoutingRules	*RoutingRule,locationName=RoutingRule
structure	Rule	Expiration:LifecycleExpiration	ID:ID	Prefix:Prefix!	Status:ExpirationStatus!	Transition:Transition	NoncurrentVersionTransition:NoncurrentVersionTransition	NoncurrentVersionExpiration:NoncurrentVersionExpiration	AbortIncompleteMultipartUpload:AbortIncompleteMultipartUpload
list	Rules	@flattened	*Rule
structure	S3KeyFilter	FilterRules:FilterRuleList,locationName=FilterRule
structure	S3Location	BucketName:BucketName!	Prefix:LocationPrefix!	Encryption:Encryption	CannedACL:ObjectCannedACL	AccessControlList:Grants	Tagging:Tagging	UserMetadata:UserMetadata	StorageClass:StorageClass
string	S3RegionalOrS3ExpressBucketArnString	1..128	/arn:[^:]+:(s3|s3express):.*
string	S3TablesArn
string	S3TablesBucketArn
string	S3TablesBucketType	=aws|customer
structure	S3TablesDestination	TableBucketArn:S3TablesBucketArn!	TableName:S3TablesName!
structure	S3TablesDestinationResult	TableBucketArn:S3TablesBucketArn!	TableName:S3TablesName!	TableArn:S3TablesArn!	TableNamespace:S3TablesNamespace!
string	S3TablesName
string	S3TablesNamespace
string	SSECustomerAlgorithm
string	SSECustomerKey	@sensitive
string	SSECustomerKeyMD5
structure	SSEKMS	@locationName:SSE-KMS	KeyId:SSEKMSKeyId!
structure	SSEKMSEncryption	@locationName:SSE-KMS	KMSKeyArn:NonEmptyKmsKeyArnString!	BucketKeyEnabled:BucketKeyEnabled
string	SSEKMSEncryptionContext	@sensitive
string	SSEKMSKeyId	@sensitive
structure	SSES3	@locationName:SSE-S3
structure	ScanRange	Start:Start	End:End
structure	SelectObjectContentEventStream	@eventstream	Records:RecordsEvent	Stats:StatsEvent	Progress:ProgressEvent	Cont:ContinuationEvent	End:EndEvent
structure	SelectObjectContentOutput	@payload:Payload	Payload:SelectObjectContentEventStream
structure	SelectObjectContentRequest	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	Expression:Expression!	ExpressionType:ExpressionType!	RequestProgress:RequestProgress	InputSerialization:InputSerialization!	OutputSerialization:OutputSerialization!	ScanRange:ScanRange	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	SelectParameters	InputSerialization:InputSerialization!	ExpressionType:ExpressionType!	Expression:Expression!	OutputSerialization:OutputSerialization!
string	ServerSideEncryption	=AES256|aws:fsx|aws:kms|aws:kms:dsse
structure	ServerSideEncryptionByDefault	SSEAlgorithm:ServerSideEncryption!	KMSMasterKeyID:SSEKMSKeyId
structure	ServerSideEncryptionConfiguration	Rules:ServerSideEncryptionRules!,locationName=Rule
structure	ServerSideEncryptionRule	ApplyServerSideEncryptionByDefault:ServerSideEncryptionByDefault	BucketKeyEnabled:BucketKeyEnabled	BlockedEncryptionTypes:BlockedEncryptionTypes
list	ServerSideEncryptionRules	@flattened	*ServerSideEncryptionRule
string	SessionCredentialValue	@sensitive
structure	SessionCredentials	AccessKeyId:AccessKeyIdValue!	SecretAccessKey:SessionCredentialValue!	SessionToken:SessionCredentialValue!	Expiration:SessionExpiration!
timestamp	SessionExpiration
string	SessionMode	=ReadOnly|ReadWrite
boolean	Setting	@box
structure	SimplePrefix	@locationName:SimplePrefix
long	Size	@box
boolean	SkipValidation	@box
structure	SourceSelectionCriteria	SseKmsEncryptedObjects:SseKmsEncryptedObjects	ReplicaModifications:ReplicaModifications
structure	SseKmsEncryptedObjects	Status:SseKmsEncryptedObjectsStatus!
string	SseKmsEncryptedObjectsStatus	=Enabled|Disabled
long	Start	@box
string	StartAfter
structure	Stats	BytesScanned:BytesScanned	BytesProcessed:BytesProcessed	BytesReturned:BytesReturned
structure	StatsEvent	@event	Details:Stats,eventpayload=1
string	StorageClass	=STANDARD|REDUCED_REDUNDANCY|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_IR|SNOW|EXPRESS_ONEZONE|FSX_OPENZFS|FSX_ONTAP
structure	StorageClassAnalysis	DataExport:StorageClassAnalysisDataExport
structure	StorageClassAnalysisDataExport	OutputSchemaVersion:StorageClassAnalysisSchemaVersion!	Destination:AnalyticsExportDestination!
string	StorageClassAnalysisSchemaVersion	=V_1
string	Suffix
string	TableSseAlgorithm	=aws:kms|AES256
structure	Tag	Key:ObjectKey!	Value:Value!
integer	TagCount	@box
list	TagSet	*Tag,locationName=Tag
structure	Tagging	TagSet:TagSet!
string	TaggingDirective	=COPY|REPLACE
string	TaggingHeader
string	TargetBucket
structure	TargetGrant	Grantee:Grantee	Permission:BucketLogsPermission
list	TargetGrants	*TargetGrant,locationName=Grant
structure	TargetObjectKeyFormat	SimplePrefix:SimplePrefix	PartitionedPrefix:PartitionedPrefix
string	TargetPrefix
string	Tier	=Standard|Bulk|Expedited
structure	Tiering	Days:IntelligentTieringDays!	AccessTier:IntelligentTieringAccessTier!
list	TieringList	@flattened	*Tiering
string	Token
structure	TooManyParts	@error:TooManyParts:400
string	TopicArn
structure	TopicConfiguration	Id:NotificationId	TopicArn:TopicArn!,locationName=Topic	Events:EventList!,locationName=Event	Filter:NotificationConfigurationFilter
structure	TopicConfigurationDeprecated	Id:NotificationId	Events:EventList,locationName=Event	Event:Event	Topic:TopicArn
list	TopicConfigurationList	@flattened	*TopicConfiguration
structure	Transition	Date:Date	Days:Days	StorageClass:TransitionStorageClass
string	TransitionDefaultMinimumObjectSize	=varies_by_storage_class|all_storage_classes_128K
list	TransitionList	@flattened	*Transition
string	TransitionStorageClass	=GLACIER|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|DEEP_ARCHIVE|GLACIER_IR
string	Type	=CanonicalUser|AmazonCustomerByEmail|Group
string	URI
structure	UpdateBucketMetadataInventoryTableConfigurationRequest	@payload:InventoryTableConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	InventoryTableConfiguration:InventoryTableConfigurationUpdates!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	UpdateBucketMetadataJournalTableConfigurationRequest	@payload:JournalTableConfiguration	Bucket:BucketName!,location=uri	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	JournalTableConfiguration:JournalTableConfigurationUpdates!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
structure	UpdateObjectEncryptionRequest	@payload:ObjectEncryption	Bucket:BucketName!,location=uri	Key:ObjectKey!,location=uri	VersionId:ObjectVersionId,locationName=versionId,location=querystring	ObjectEncryption:ObjectEncryption!,xmlNamespace= http://s3.amazonaws.com/doc/2006-03-01/	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header
structure	UpdateObjectEncryptionResponse	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
string	UploadIdMarker
structure	UploadPartCopyOutput	@payload:CopyPartResult	CopySourceVersionId:CopySourceVersionId,locationName=x-amz-copy-source-version-id,location=header	CopyPartResult:CopyPartResult	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	UploadPartCopyRequest	Bucket:BucketName!,location=uri	CopySource:CopySource!,locationName=x-amz-copy-source,location=header	CopySourceIfMatch:CopySourceIfMatch,locationName=x-amz-copy-source-if-match,location=header	CopySourceIfModifiedSince:CopySourceIfModifiedSince,locationName=x-amz-copy-source-if-modified-since,location=header	CopySourceIfNoneMatch:CopySourceIfNoneMatch,locationName=x-amz-copy-source-if-none-match,location=header	CopySourceIfUnmodifiedSince:CopySourceIfUnmodifiedSince,locationName=x-amz-copy-source-if-unmodified-since,location=header	CopySourceRange:CopySourceRange,locationName=x-amz-copy-source-range,location=header	Key:ObjectKey!,location=uri	PartNumber:PartNumber!,locationName=partNumber,location=querystring	UploadId:MultipartUploadId!,locationName=uploadId,location=querystring	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	CopySourceSSECustomerAlgorithm:CopySourceSSECustomerAlgorithm,locationName=x-amz-copy-source-server-side-encryption-customer-algorithm,location=header	CopySourceSSECustomerKey:CopySourceSSECustomerKey,locationName=x-amz-copy-source-server-side-encryption-customer-key,location=header	CopySourceSSECustomerKeyMD5:CopySourceSSECustomerKeyMD5,locationName=x-amz-copy-source-server-side-encryption-customer-key-MD5,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header	ExpectedSourceBucketOwner:AccountId,locationName=x-amz-source-expected-bucket-owner,location=header
structure	UploadPartOutput	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-server-side-encryption,location=header	ETag:ETag,location=header	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-checksum-xxhash128,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-server-side-encryption-aws-kms-key-id,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-server-side-encryption-bucket-key-enabled,location=header	RequestCharged:RequestCharged,locationName=x-amz-request-charged,location=header
structure	UploadPartRequest	@payload:Body	Body:Body,streaming=1	Bucket:BucketName!,location=uri	ContentLength:ContentLength,locationName=Content-Length,location=header	ContentMD5:ContentMD5,locationName=Content-MD5,location=header	ChecksumAlgorithm:ChecksumAlgorithm,locationName=x-amz-sdk-checksum-algorithm,location=header	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-checksum-xxhash128,location=header	Key:ObjectKey!,location=uri	PartNumber:PartNumber!,locationName=partNumber,location=querystring	UploadId:MultipartUploadId!,locationName=uploadId,location=querystring	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-server-side-encryption-customer-algorithm,location=header	SSECustomerKey:SSECustomerKey,locationName=x-amz-server-side-encryption-customer-key,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-server-side-encryption-customer-key-MD5,location=header	RequestPayer:RequestPayer,locationName=x-amz-request-payer,location=header	ExpectedBucketOwner:AccountId,locationName=x-amz-expected-bucket-owner,location=header
list	UserMetadata	*MetadataEntry,locationName=MetadataEntry
string	Value
integer	VersionCount	@box
string	VersionIdMarker
structure	VersioningConfiguration	MFADelete:MFADelete,locationName=MfaDelete	Status:BucketVersioningStatus
structure	WebsiteConfiguration	ErrorDocument:ErrorDocument	IndexDocument:IndexDocument	RedirectAllRequestsTo:RedirectAllRequestsTo	RoutingRules:RoutingRules
string	WebsiteRedirectLocation
structure	WriteGetObjectResponseRequest	@payload:Body	RequestRoute:RequestRoute!,locationName=x-amz-request-route,location=header,hostLabel=1	RequestToken:RequestToken!,locationName=x-amz-request-token,location=header	Body:Body,streaming=1	StatusCode:GetObjectResponseStatusCode,locationName=x-amz-fwd-status,location=header	ErrorCode:ErrorCode,locationName=x-amz-fwd-error-code,location=header	ErrorMessage:ErrorMessage,locationName=x-amz-fwd-error-message,location=header	AcceptRanges:AcceptRanges,locationName=x-amz-fwd-header-accept-ranges,location=header	CacheControl:CacheControl,locationName=x-amz-fwd-header-Cache-Control,location=header	ContentDisposition:ContentDisposition,locationName=x-amz-fwd-header-Content-Disposition,location=header	ContentEncoding:ContentEncoding,locationName=x-amz-fwd-header-Content-Encoding,location=header	ContentLanguage:ContentLanguage,locationName=x-amz-fwd-header-Content-Language,location=header	ContentLength:ContentLength,locationName=Content-Length,location=header	ContentRange:ContentRange,locationName=x-amz-fwd-header-Content-Range,location=header	ContentType:ContentType,locationName=x-amz-fwd-header-Content-Type,location=header	ChecksumCRC32:ChecksumCRC32,locationName=x-amz-fwd-header-x-amz-checksum-crc32,location=header	ChecksumCRC32C:ChecksumCRC32C,locationName=x-amz-fwd-header-x-amz-checksum-crc32c,location=header	ChecksumCRC64NVME:ChecksumCRC64NVME,locationName=x-amz-fwd-header-x-amz-checksum-crc64nvme,location=header	ChecksumSHA1:ChecksumSHA1,locationName=x-amz-fwd-header-x-amz-checksum-sha1,location=header	ChecksumSHA256:ChecksumSHA256,locationName=x-amz-fwd-header-x-amz-checksum-sha256,location=header	ChecksumSHA512:ChecksumSHA512,locationName=x-amz-fwd-header-x-amz-checksum-sha512,location=header	ChecksumMD5:ChecksumMD5,locationName=x-amz-fwd-header-x-amz-checksum-md5,location=header	ChecksumXXHASH64:ChecksumXXHASH64,locationName=x-amz-fwd-header-x-amz-checksum-xxhash64,location=header	ChecksumXXHASH3:ChecksumXXHASH3,locationName=x-amz-fwd-header-x-amz-checksum-xxhash3,location=header	ChecksumXXHASH128:ChecksumXXHASH128,locationName=x-amz-fwd-header-x-amz-checksum-xxhash128,location=header	DeleteMarker:DeleteMarker,locationName=x-amz-fwd-header-x-amz-delete-marker,location=header	ETag:ETag,locationName=x-amz-fwd-header-ETag,location=header	Expires:Expires,locationName=x-amz-fwd-header-Expires,location=header	Expiration:Expiration,locationName=x-amz-fwd-header-x-amz-expiration,location=header	LastModified:LastModified,locationName=x-amz-fwd-header-Last-Modified,location=header	MissingMeta:MissingMeta,locationName=x-amz-fwd-header-x-amz-missing-meta,location=header	Metadata:Metadata,locationName=x-amz-meta-,location=headers	ObjectLockMode:ObjectLockMode,locationName=x-amz-fwd-header-x-amz-object-lock-mode,location=header	ObjectLockLegalHoldStatus:ObjectLockLegalHoldStatus,locationName=x-amz-fwd-header-x-amz-object-lock-legal-hold,location=header	ObjectLockRetainUntilDate:ObjectLockRetainUntilDate,locationName=x-amz-fwd-header-x-amz-object-lock-retain-until-date,location=header	PartsCount:PartsCount,locationName=x-amz-fwd-header-x-amz-mp-parts-count,location=header	ReplicationStatus:ReplicationStatus,locationName=x-amz-fwd-header-x-amz-replication-status,location=header	RequestCharged:RequestCharged,locationName=x-amz-fwd-header-x-amz-request-charged,location=header	Restore:Restore,locationName=x-amz-fwd-header-x-amz-restore,location=header	ServerSideEncryption:ServerSideEncryption,locationName=x-amz-fwd-header-x-amz-server-side-encryption,location=header	SSECustomerAlgorithm:SSECustomerAlgorithm,locationName=x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm,location=header	SSEKMSKeyId:SSEKMSKeyId,locationName=x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id,location=header	SSECustomerKeyMD5:SSECustomerKeyMD5,locationName=x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5,location=header	StorageClass:StorageClass,locationName=x-amz-fwd-header-x-amz-storage-class,location=header	TagCount:TagCount,locationName=x-amz-fwd-header-x-amz-tagging-count,location=header	VersionId:ObjectVersionId,locationName=x-amz-fwd-header-x-amz-version-id,location=header	BucketKeyEnabled:BucketKeyEnabled,locationName=x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled,location=header
long	WriteOffsetBytes	@box
integer	Years	@box
"""##
}

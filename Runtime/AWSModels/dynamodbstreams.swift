// Written by update-models.py from the service models in botocore 1.43.11 (Apache-2.0). Do not edit.
// swift-format-ignore-file

extension ModelTable {
    /// The table of the service model `dynamodbstreams`.
    public static let dynamodbstreams: StaticString = ##"""
service	dynamodbstreams	DynamoDBStreams_20120810	json	1.0	2012-08-10	dynamodb	-
op	DescribeStream	POST	/	200	DescribeStreamInput	DescribeStreamOutput	ResourceNotFoundException,InternalServerError
op	GetRecords	POST	/	200	GetRecordsInput	GetRecordsOutput	ResourceNotFoundException,LimitExceededException,InternalServerError,ExpiredIteratorException,TrimmedDataAccessException
op	GetShardIterator	POST	/	200	GetShardIteratorInput	GetShardIteratorOutput	ResourceNotFoundException,InternalServerError,TrimmedDataAccessException
op	ListStreams	POST	/	200	ListStreamsInput	ListStreamsOutput	ResourceNotFoundException,InternalServerError
map	AttributeMap	*AttributeName	*AttributeValue
string	AttributeName	..65535
structure	AttributeValue	S:StringAttributeValue	N:NumberAttributeValue	B:BinaryAttributeValue	SS:StringSetAttributeValue	NS:NumberSetAttributeValue	BS:BinarySetAttributeValue	M:MapAttributeValue	L:ListAttributeValue	NULL:NullAttributeValue	BOOL:BooleanAttributeValue
blob	BinaryAttributeValue
list	BinarySetAttributeValue	*BinaryAttributeValue
boolean	BooleanAttributeValue
timestamp	Date
structure	DescribeStreamInput	StreamArn:StreamArn!	Limit:PositiveIntegerObject	ExclusiveStartShardId:ShardId	ShardFilter:ShardFilter
structure	DescribeStreamOutput	StreamDescription:StreamDescription
string	ErrorMessage
structure	ExpiredIteratorException	@error:ExpiredIteratorException:400	message:ErrorMessage
structure	GetRecordsInput	ShardIterator:ShardIterator!	Limit:PositiveIntegerObject
structure	GetRecordsOutput	Records:RecordList	NextShardIterator:ShardIterator
structure	GetShardIteratorInput	StreamArn:StreamArn!	ShardId:ShardId!	ShardIteratorType:ShardIteratorType!	SequenceNumber:SequenceNumber
structure	GetShardIteratorOutput	ShardIterator:ShardIterator
structure	Identity	PrincipalId:String	Type:String
structure	InternalServerError	@error:InternalServerError:500	message:ErrorMessage
list	KeySchema	1..2	*KeySchemaElement
string	KeySchemaAttributeName	1..255
structure	KeySchemaElement	AttributeName:KeySchemaAttributeName!	KeyType:KeyType!
string	KeyType	=HASH|RANGE
structure	LimitExceededException	@error:LimitExceededException:400	message:ErrorMessage
list	ListAttributeValue	*AttributeValue
structure	ListStreamsInput	TableName:TableName	Limit:PositiveIntegerObject	ExclusiveStartStreamArn:StreamArn
structure	ListStreamsOutput	Streams:StreamList	LastEvaluatedStreamArn:StreamArn
map	MapAttributeValue	*AttributeName	*AttributeValue
boolean	NullAttributeValue
string	NumberAttributeValue
list	NumberSetAttributeValue	*NumberAttributeValue
string	OperationType	=INSERT|MODIFY|REMOVE
integer	PositiveIntegerObject	1..
long	PositiveLongObject	1..
structure	Record	eventID:String	eventName:OperationType	eventVersion:String	eventSource:String	awsRegion:String	dynamodb:StreamRecord	userIdentity:Identity
list	RecordList	*Record
structure	ResourceNotFoundException	@error:ResourceNotFoundException:400	message:ErrorMessage
string	SequenceNumber	21..40
structure	SequenceNumberRange	StartingSequenceNumber:SequenceNumber	EndingSequenceNumber:SequenceNumber
structure	Shard	ShardId:ShardId	SequenceNumberRange:SequenceNumberRange	ParentShardId:ShardId
list	ShardDescriptionList	*Shard
structure	ShardFilter	Type:ShardFilterType	ShardId:ShardId
string	ShardFilterType	=CHILD_SHARDS
string	ShardId	28..65
string	ShardIterator	1..2048
string	ShardIteratorType	=TRIM_HORIZON|LATEST|AT_SEQUENCE_NUMBER|AFTER_SEQUENCE_NUMBER
structure	Stream	StreamArn:StreamArn	TableName:TableName	StreamLabel:String
string	StreamArn	37..1024
structure	StreamDescription	StreamArn:StreamArn	StreamLabel:String	StreamStatus:StreamStatus	StreamViewType:StreamViewType	CreationRequestDateTime:Date	TableName:TableName	KeySchema:KeySchema	Shards:ShardDescriptionList	LastEvaluatedShardId:ShardId
list	StreamList	*Stream
structure	StreamRecord	ApproximateCreationDateTime:Date	Keys:AttributeMap	NewImage:AttributeMap	OldImage:AttributeMap	SequenceNumber:SequenceNumber	SizeBytes:PositiveLongObject	StreamViewType:StreamViewType
string	StreamStatus	=ENABLING|ENABLED|DISABLING|DISABLED
string	StreamViewType	=NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY
string	String
string	StringAttributeValue
list	StringSetAttributeValue	*StringAttributeValue
string	TableName	3..255	/[a-zA-Z0-9_.-]+
structure	TrimmedDataAccessException	@error:TrimmedDataAccessException:400	message:ErrorMessage
"""##
}

// Written by update-models.py from the service models in botocore 1.43.11 (Apache-2.0). Do not edit.
// swift-format-ignore-file

public import AWSModels

extension ModelTable {
    /// The table of the service model `events`.
    public static let events: StaticString = ##"""
service	events	AWSEvents	json	1.1	2015-10-07	events	-
op	ActivateEventSource	POST	/	200	ActivateEventSourceRequest	-	ResourceNotFoundException,ConcurrentModificationException,InvalidStateException,InternalException,OperationDisabledException
op	CancelReplay	POST	/	200	CancelReplayRequest	CancelReplayResponse	ResourceNotFoundException,ConcurrentModificationException,IllegalStatusException,InternalException
op	CreateApiDestination	POST	/	200	CreateApiDestinationRequest	CreateApiDestinationResponse	ResourceAlreadyExistsException,ResourceNotFoundException,LimitExceededException,InternalException
op	CreateArchive	POST	/	200	CreateArchiveRequest	CreateArchiveResponse	ConcurrentModificationException,ResourceAlreadyExistsException,ResourceNotFoundException,InternalException,LimitExceededException,InvalidEventPatternException
op	CreateConnection	POST	/	200	CreateConnectionRequest	CreateConnectionResponse	ResourceAlreadyExistsException,LimitExceededException,ResourceNotFoundException,InternalException,AccessDeniedException,ThrottlingException
op	CreateEndpoint	POST	/	200	CreateEndpointRequest	CreateEndpointResponse	ResourceAlreadyExistsException,LimitExceededException,InternalException
op	CreateEventBus	POST	/	200	CreateEventBusRequest	CreateEventBusResponse	ResourceAlreadyExistsException,ResourceNotFoundException,InvalidStateException,InternalException,ConcurrentModificationException,LimitExceededException,OperationDisabledException
op	CreatePartnerEventSource	POST	/	200	CreatePartnerEventSourceRequest	CreatePartnerEventSourceResponse	ResourceAlreadyExistsException,InternalException,ConcurrentModificationException,LimitExceededException,OperationDisabledException
op	DeactivateEventSource	POST	/	200	DeactivateEventSourceRequest	-	ResourceNotFoundException,ConcurrentModificationException,InvalidStateException,InternalException,OperationDisabledException
op	DeauthorizeConnection	POST	/	200	DeauthorizeConnectionRequest	DeauthorizeConnectionResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException
op	DeleteApiDestination	POST	/	200	DeleteApiDestinationRequest	DeleteApiDestinationResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException
op	DeleteArchive	POST	/	200	DeleteArchiveRequest	DeleteArchiveResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException
op	DeleteConnection	POST	/	200	DeleteConnectionRequest	DeleteConnectionResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException
op	DeleteEndpoint	POST	/	200	DeleteEndpointRequest	DeleteEndpointResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException
op	DeleteEventBus	POST	/	200	DeleteEventBusRequest	-	InternalException,ConcurrentModificationException
op	DeletePartnerEventSource	POST	/	200	DeletePartnerEventSourceRequest	-	InternalException,ConcurrentModificationException,OperationDisabledException
op	DeleteRule	POST	/	200	DeleteRuleRequest	-	ConcurrentModificationException,ManagedRuleException,InternalException,ResourceNotFoundException
op	DescribeApiDestination	POST	/	200	DescribeApiDestinationRequest	DescribeApiDestinationResponse	ResourceNotFoundException,InternalException
op	DescribeArchive	POST	/	200	DescribeArchiveRequest	DescribeArchiveResponse	ResourceAlreadyExistsException,ResourceNotFoundException,InternalException
op	DescribeConnection	POST	/	200	DescribeConnectionRequest	DescribeConnectionResponse	ResourceNotFoundException,InternalException
op	DescribeEndpoint	POST	/	200	DescribeEndpointRequest	DescribeEndpointResponse	ResourceNotFoundException,InternalException
op	DescribeEventBus	POST	/	200	DescribeEventBusRequest	DescribeEventBusResponse	ResourceNotFoundException,InternalException
op	DescribeEventSource	POST	/	200	DescribeEventSourceRequest	DescribeEventSourceResponse	ResourceNotFoundException,InternalException,OperationDisabledException
op	DescribePartnerEventSource	POST	/	200	DescribePartnerEventSourceRequest	DescribePartnerEventSourceResponse	ResourceNotFoundException,InternalException,OperationDisabledException
op	DescribeReplay	POST	/	200	DescribeReplayRequest	DescribeReplayResponse	ResourceNotFoundException,InternalException
op	DescribeRule	POST	/	200	DescribeRuleRequest	DescribeRuleResponse	ResourceNotFoundException,InternalException
op	DisableRule	POST	/	200	DisableRuleRequest	-	ResourceNotFoundException,ConcurrentModificationException,ManagedRuleException,InternalException
op	EnableRule	POST	/	200	EnableRuleRequest	-	ResourceNotFoundException,ConcurrentModificationException,ManagedRuleException,InternalException
op	ListApiDestinations	POST	/	200	ListApiDestinationsRequest	ListApiDestinationsResponse	InternalException
op	ListArchives	POST	/	200	ListArchivesRequest	ListArchivesResponse	ResourceNotFoundException,InternalException
op	ListConnections	POST	/	200	ListConnectionsRequest	ListConnectionsResponse	InternalException
op	ListEndpoints	POST	/	200	ListEndpointsRequest	ListEndpointsResponse	InternalException
op	ListEventBuses	POST	/	200	ListEventBusesRequest	ListEventBusesResponse	InternalException
op	ListEventSources	POST	/	200	ListEventSourcesRequest	ListEventSourcesResponse	InternalException,OperationDisabledException
op	ListPartnerEventSourceAccounts	POST	/	200	ListPartnerEventSourceAccountsRequest	ListPartnerEventSourceAccountsResponse	ResourceNotFoundException,InternalException,OperationDisabledException
op	ListPartnerEventSources	POST	/	200	ListPartnerEventSourcesRequest	ListPartnerEventSourcesResponse	InternalException,OperationDisabledException
op	ListReplays	POST	/	200	ListReplaysRequest	ListReplaysResponse	InternalException
op	ListRuleNamesByTarget	POST	/	200	ListRuleNamesByTargetRequest	ListRuleNamesByTargetResponse	InternalException,ResourceNotFoundException
op	ListRules	POST	/	200	ListRulesRequest	ListRulesResponse	InternalException,ResourceNotFoundException
op	ListTagsForResource	POST	/	200	ListTagsForResourceRequest	ListTagsForResourceResponse	ResourceNotFoundException,InternalException
op	ListTargetsByRule	POST	/	200	ListTargetsByRuleRequest	ListTargetsByRuleResponse	ResourceNotFoundException,InternalException
op	PutEvents	POST	/	200	PutEventsRequest	PutEventsResponse	InternalException
op	PutPartnerEvents	POST	/	200	PutPartnerEventsRequest	PutPartnerEventsResponse	InternalException,OperationDisabledException
op	PutPermission	POST	/	200	PutPermissionRequest	-	ResourceNotFoundException,PolicyLengthExceededException,InternalException,ConcurrentModificationException,OperationDisabledException
op	PutRule	POST	/	200	PutRuleRequest	PutRuleResponse	InvalidEventPatternException,LimitExceededException,ConcurrentModificationException,ManagedRuleException,InternalException,ResourceNotFoundException
op	PutTargets	POST	/	200	PutTargetsRequest	PutTargetsResponse	ResourceNotFoundException,ConcurrentModificationException,LimitExceededException,ManagedRuleException,InternalException
op	RemovePermission	POST	/	200	RemovePermissionRequest	-	ResourceNotFoundException,InternalException,ConcurrentModificationException,OperationDisabledException
op	RemoveTargets	POST	/	200	RemoveTargetsRequest	RemoveTargetsResponse	ResourceNotFoundException,ConcurrentModificationException,ManagedRuleException,InternalException
op	StartReplay	POST	/	200	StartReplayRequest	StartReplayResponse	ResourceNotFoundException,ResourceAlreadyExistsException,InvalidEventPatternException,LimitExceededException,InternalException
op	TagResource	POST	/	200	TagResourceRequest	TagResourceResponse	ResourceNotFoundException,ConcurrentModificationException,InternalException,ManagedRuleException
op	TestEventPattern	POST	/	200	TestEventPatternRequest	TestEventPatternResponse	InvalidEventPatternException,InternalException
op	UntagResource	POST	/	200	UntagResourceRequest	UntagResourceResponse	ResourceNotFoundException,InternalException,ConcurrentModificationException,ManagedRuleException
op	UpdateApiDestination	POST	/	200	UpdateApiDestinationRequest	UpdateApiDestinationResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException,LimitExceededException
op	UpdateArchive	POST	/	200	UpdateArchiveRequest	UpdateArchiveResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException,LimitExceededException,InvalidEventPatternException
op	UpdateConnection	POST	/	200	UpdateConnectionRequest	UpdateConnectionResponse	ConcurrentModificationException,ResourceNotFoundException,InternalException,LimitExceededException,AccessDeniedException,ThrottlingException
op	UpdateEndpoint	POST	/	200	UpdateEndpointRequest	UpdateEndpointResponse	ResourceNotFoundException,ConcurrentModificationException,InternalException
op	UpdateEventBus	POST	/	200	UpdateEventBusRequest	UpdateEventBusResponse	ResourceNotFoundException,InternalException,ConcurrentModificationException,OperationDisabledException
structure	AccessDeniedException	@error:AccessDeniedException:400
string	AccountId	12..12	/\d{12}
string	Action	1..64	/events:[a-zA-Z]+
structure	ActivateEventSourceRequest	Name:EventSourceName!
structure	ApiDestination	ApiDestinationArn:ApiDestinationArn	Name:ApiDestinationName	ApiDestinationState:ApiDestinationState	ConnectionArn:ConnectionArn	InvocationEndpoint:HttpsEndpoint	HttpMethod:ApiDestinationHttpMethod	InvocationRateLimitPerSecond:ApiDestinationInvocationRateLimitPerSecond	CreationTime:Timestamp	LastModifiedTime:Timestamp
string	ApiDestinationArn	1..1600	/^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:api-destination\/[\.\-_A-Za-z0-9]+\/[\-A-Za-z0-9]+$
string	ApiDestinationDescription	..512	/.*
string	ApiDestinationHttpMethod	=POST|GET|HEAD|OPTIONS|PUT|PATCH|DELETE
integer	ApiDestinationInvocationRateLimitPerSecond	1..
string	ApiDestinationName	1..64	/[\.\-_A-Za-z0-9]+
list	ApiDestinationResponseList	*ApiDestination
string	ApiDestinationState	=ACTIVE|INACTIVE
structure	AppSyncParameters	GraphQLOperation:GraphQLOperation
structure	Archive	ArchiveName:ArchiveName	EventSourceArn:EventBusArn	State:ArchiveState	StateReason:ArchiveStateReason	RetentionDays:RetentionDays	SizeBytes:Long	EventCount:Long	CreationTime:Timestamp
string	ArchiveArn	1..1600	/^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/.+$
string	ArchiveDescription	..512	/.*
string	ArchiveName	1..48	/[\.\-_A-Za-z0-9]+
list	ArchiveResponseList	*Archive
string	ArchiveState	=ENABLED|DISABLED|CREATING|UPDATING|CREATE_FAILED|UPDATE_FAILED
string	ArchiveStateReason	..512	/.*
string	Arn	1..1600
string	AssignPublicIp	=ENABLED|DISABLED
string	AuthHeaderParameters	1..512	/^[ \t]*[^\x00-\x1F:\x7F]+([ \t]+[^\x00-\x1F:\x7F]+)*[ \t]*$
string	AuthHeaderParametersSensitive	1..512	/^[ \t]*[^\x00-\x1F:\x7F]+([ \t]+[^\x00-\x1F:\x7F]+)*[ \t]*$	@sensitive
structure	AwsVpcConfiguration	Subnets:StringList!	SecurityGroups:StringList	AssignPublicIp:AssignPublicIp
structure	BatchArrayProperties	Size:Integer
structure	BatchParameters	JobDefinition:String!	JobName:String!	ArrayProperties:BatchArrayProperties	RetryStrategy:BatchRetryStrategy
structure	BatchRetryStrategy	Attempts:Integer
boolean	Boolean
structure	CancelReplayRequest	ReplayName:ReplayName!
structure	CancelReplayResponse	ReplayArn:ReplayArn	State:ReplayState	StateReason:ReplayStateReason
string	CapacityProvider	1..255
list	CapacityProviderStrategy	..6	*CapacityProviderStrategyItem
structure	CapacityProviderStrategyItem	capacityProvider:CapacityProvider!	weight:CapacityProviderStrategyItemWeight	base:CapacityProviderStrategyItemBase
integer	CapacityProviderStrategyItemBase	0..100000
integer	CapacityProviderStrategyItemWeight	0..1000
structure	ConcurrentModificationException	@error:ConcurrentModificationException:400
structure	Condition	Type:String!	Key:String!	Value:String!
structure	Connection	ConnectionArn:ConnectionArn	Name:ConnectionName	ConnectionState:ConnectionState	StateReason:ConnectionStateReason	AuthorizationType:ConnectionAuthorizationType	CreationTime:Timestamp	LastModifiedTime:Timestamp	LastAuthorizedTime:Timestamp
structure	ConnectionApiKeyAuthResponseParameters	ApiKeyName:AuthHeaderParameters
string	ConnectionArn	1..1600	/^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:connection\/[\.\-_A-Za-z0-9]+\/[\-A-Za-z0-9]+$
structure	ConnectionAuthResponseParameters	BasicAuthParameters:ConnectionBasicAuthResponseParameters	OAuthParameters:ConnectionOAuthResponseParameters	ApiKeyAuthParameters:ConnectionApiKeyAuthResponseParameters	InvocationHttpParameters:ConnectionHttpParameters	ConnectivityParameters:DescribeConnectionConnectivityParameters
string	ConnectionAuthorizationType	=BASIC|OAUTH_CLIENT_CREDENTIALS|API_KEY
structure	ConnectionBasicAuthResponseParameters	Username:AuthHeaderParameters
structure	ConnectionBodyParameter	Key:String	Value:SensitiveString	IsValueSecret:Boolean
list	ConnectionBodyParametersList	0..100	*ConnectionBodyParameter
string	ConnectionDescription	..512	/.*
structure	ConnectionHeaderParameter	Key:HeaderKey	Value:HeaderValueSensitive	IsValueSecret:Boolean
list	ConnectionHeaderParametersList	0..100	*ConnectionHeaderParameter
structure	ConnectionHttpParameters	HeaderParameters:ConnectionHeaderParametersList	QueryStringParameters:ConnectionQueryStringParametersList	BodyParameters:ConnectionBodyParametersList
string	ConnectionName	1..64	/[\.\-_A-Za-z0-9]+
structure	ConnectionOAuthClientResponseParameters	ClientID:AuthHeaderParameters
string	ConnectionOAuthHttpMethod	=GET|POST|PUT
structure	ConnectionOAuthResponseParameters	ClientParameters:ConnectionOAuthClientResponseParameters	AuthorizationEndpoint:HttpsEndpoint	HttpMethod:ConnectionOAuthHttpMethod	OAuthHttpParameters:ConnectionHttpParameters
structure	ConnectionQueryStringParameter	Key:QueryStringKey	Value:QueryStringValueSensitive	IsValueSecret:Boolean
list	ConnectionQueryStringParametersList	0..100	*ConnectionQueryStringParameter
list	ConnectionResponseList	*Connection
string	ConnectionState	=CREATING|UPDATING|DELETING|AUTHORIZED|DEAUTHORIZED|AUTHORIZING|DEAUTHORIZING|ACTIVE|FAILED_CONNECTIVITY
string	ConnectionStateReason	..512	/.*
structure	ConnectivityResourceConfigurationArn	ResourceConfigurationArn:ResourceConfigurationArn!
structure	ConnectivityResourceParameters	ResourceParameters:ConnectivityResourceConfigurationArn!
structure	CreateApiDestinationRequest	Name:ApiDestinationName!	Description:ApiDestinationDescription	ConnectionArn:ConnectionArn!	InvocationEndpoint:HttpsEndpoint!	HttpMethod:ApiDestinationHttpMethod!	InvocationRateLimitPerSecond:ApiDestinationInvocationRateLimitPerSecond
structure	CreateApiDestinationResponse	ApiDestinationArn:ApiDestinationArn	ApiDestinationState:ApiDestinationState	CreationTime:Timestamp	LastModifiedTime:Timestamp
structure	CreateArchiveRequest	ArchiveName:ArchiveName!	EventSourceArn:EventBusArn!	Description:ArchiveDescription	EventPattern:EventPattern	RetentionDays:RetentionDays	KmsKeyIdentifier:KmsKeyIdentifier
structure	CreateArchiveResponse	ArchiveArn:ArchiveArn	State:ArchiveState	StateReason:ArchiveStateReason	CreationTime:Timestamp
structure	CreateConnectionApiKeyAuthRequestParameters	ApiKeyName:AuthHeaderParameters!	ApiKeyValue:AuthHeaderParametersSensitive!
structure	CreateConnectionAuthRequestParameters	BasicAuthParameters:CreateConnectionBasicAuthRequestParameters	OAuthParameters:CreateConnectionOAuthRequestParameters	ApiKeyAuthParameters:CreateConnectionApiKeyAuthRequestParameters	InvocationHttpParameters:ConnectionHttpParameters	ConnectivityParameters:ConnectivityResourceParameters
structure	CreateConnectionBasicAuthRequestParameters	Username:AuthHeaderParameters!	Password:AuthHeaderParametersSensitive!
structure	CreateConnectionOAuthClientRequestParameters	ClientID:AuthHeaderParameters!	ClientSecret:AuthHeaderParametersSensitive!
structure	CreateConnectionOAuthRequestParameters	ClientParameters:CreateConnectionOAuthClientRequestParameters!	AuthorizationEndpoint:HttpsEndpoint!	HttpMethod:ConnectionOAuthHttpMethod!	OAuthHttpParameters:ConnectionHttpParameters
structure	CreateConnectionRequest	Name:ConnectionName!	Description:ConnectionDescription	AuthorizationType:ConnectionAuthorizationType!	AuthParameters:CreateConnectionAuthRequestParameters!	InvocationConnectivityParameters:ConnectivityResourceParameters	KmsKeyIdentifier:KmsKeyIdentifier
structure	CreateConnectionResponse	ConnectionArn:ConnectionArn	ConnectionState:ConnectionState	CreationTime:Timestamp	LastModifiedTime:Timestamp
structure	CreateEndpointRequest	Name:EndpointName!	Description:EndpointDescription	RoutingConfig:RoutingConfig!	ReplicationConfig:ReplicationConfig	EventBuses:EndpointEventBusList!	RoleArn:IamRoleArn
structure	CreateEndpointResponse	Name:EndpointName	Arn:EndpointArn	RoutingConfig:RoutingConfig	ReplicationConfig:ReplicationConfig	EventBuses:EndpointEventBusList	RoleArn:IamRoleArn	State:EndpointState
structure	CreateEventBusRequest	Name:EventBusName!	EventSourceName:EventSourceName	Description:EventBusDescription	KmsKeyIdentifier:KmsKeyIdentifier	DeadLetterConfig:DeadLetterConfig	LogConfig:LogConfig	Tags:TagList
structure	CreateEventBusResponse	EventBusArn:String	Description:EventBusDescription	KmsKeyIdentifier:KmsKeyIdentifier	DeadLetterConfig:DeadLetterConfig	LogConfig:LogConfig
structure	CreatePartnerEventSourceRequest	Name:EventSourceName!	Account:AccountId!
structure	CreatePartnerEventSourceResponse	EventSourceArn:String
string	CreatedBy	1..128
string	Database	1..64
string	DbUser	1..128
structure	DeactivateEventSourceRequest	Name:EventSourceName!
structure	DeadLetterConfig	Arn:ResourceArn
structure	DeauthorizeConnectionRequest	Name:ConnectionName!
structure	DeauthorizeConnectionResponse	ConnectionArn:ConnectionArn	ConnectionState:ConnectionState	CreationTime:Timestamp	LastModifiedTime:Timestamp	LastAuthorizedTime:Timestamp
structure	DeleteApiDestinationRequest	Name:ApiDestinationName!
structure	DeleteApiDestinationResponse
structure	DeleteArchiveRequest	ArchiveName:ArchiveName!
structure	DeleteArchiveResponse
structure	DeleteConnectionRequest	Name:ConnectionName!
structure	DeleteConnectionResponse	ConnectionArn:ConnectionArn	ConnectionState:ConnectionState	CreationTime:Timestamp	LastModifiedTime:Timestamp	LastAuthorizedTime:Timestamp
structure	DeleteEndpointRequest	Name:EndpointName!
structure	DeleteEndpointResponse
structure	DeleteEventBusRequest	Name:EventBusName!
structure	DeletePartnerEventSourceRequest	Name:EventSourceName!	Account:AccountId!
structure	DeleteRuleRequest	Name:RuleName!	EventBusName:EventBusNameOrArn	Force:Boolean
structure	DescribeApiDestinationRequest	Name:ApiDestinationName!
structure	DescribeApiDestinationResponse	ApiDestinationArn:ApiDestinationArn	Name:ApiDestinationName	Description:ApiDestinationDescription	ApiDestinationState:ApiDestinationState	ConnectionArn:ConnectionArn	InvocationEndpoint:HttpsEndpoint	HttpMethod:ApiDestinationHttpMethod	InvocationRateLimitPerSecond:ApiDestinationInvocationRateLimitPerSecond	CreationTime:Timestamp	LastModifiedTime:Timestamp
structure	DescribeArchiveRequest	ArchiveName:ArchiveName!
structure	DescribeArchiveResponse	ArchiveArn:ArchiveArn	ArchiveName:ArchiveName	EventSourceArn:EventBusArn	Description:ArchiveDescription	EventPattern:EventPattern	State:ArchiveState	StateReason:ArchiveStateReason	KmsKeyIdentifier:KmsKeyIdentifier	RetentionDays:RetentionDays	SizeBytes:Long	EventCount:Long	CreationTime:Timestamp
structure	DescribeConnectionConnectivityParameters	ResourceParameters:DescribeConnectionResourceParameters!
structure	DescribeConnectionRequest	Name:ConnectionName!
structure	DescribeConnectionResourceParameters	ResourceConfigurationArn:ResourceConfigurationArn!	ResourceAssociationArn:ResourceAssociationArn!
structure	DescribeConnectionResponse	ConnectionArn:ConnectionArn	Name:ConnectionName	Description:ConnectionDescription	InvocationConnectivityParameters:DescribeConnectionConnectivityParameters	ConnectionState:ConnectionState	StateReason:ConnectionStateReason	AuthorizationType:ConnectionAuthorizationType	SecretArn:SecretsManagerSecretArn	KmsKeyIdentifier:KmsKeyIdentifier	AuthParameters:ConnectionAuthResponseParameters	CreationTime:Timestamp	LastModifiedTime:Timestamp	LastAuthorizedTime:Timestamp
structure	DescribeEndpointRequest	Name:EndpointName!	HomeRegion:HomeRegion
structure	DescribeEndpointResponse	Name:EndpointName	Description:EndpointDescription	Arn:EndpointArn	RoutingConfig:RoutingConfig	ReplicationConfig:ReplicationConfig	EventBuses:EndpointEventBusList	RoleArn:IamRoleArn	EndpointId:EndpointId	EndpointUrl:EndpointUrl	State:EndpointState	StateReason:EndpointStateReason	CreationTime:Timestamp	LastModifiedTime:Timestamp
structure	DescribeEventBusRequest	Name:EventBusNameOrArn
structure	DescribeEventBusResponse	Name:String	Arn:String	Description:EventBusDescription	KmsKeyIdentifier:KmsKeyIdentifier	DeadLetterConfig:DeadLetterConfig	Policy:String	LogConfig:LogConfig	CreationTime:Timestamp	LastModifiedTime:Timestamp
structure	DescribeEventSourceRequest	Name:EventSourceName!
structure	DescribeEventSourceResponse	Arn:String	CreatedBy:String	CreationTime:Timestamp	ExpirationTime:Timestamp	Name:String	State:EventSourceState
structure	DescribePartnerEventSourceRequest	Name:EventSourceName!
structure	DescribePartnerEventSourceResponse	Arn:String	Name:String
structure	DescribeReplayRequest	ReplayName:ReplayName!
structure	DescribeReplayResponse	ReplayName:ReplayName	ReplayArn:ReplayArn	Description:ReplayDescription	State:ReplayState	StateReason:ReplayStateReason	EventSourceArn:ArchiveArn	Destination:ReplayDestination	EventStartTime:Timestamp	EventEndTime:Timestamp	EventLastReplayedTime:Timestamp	ReplayStartTime:Timestamp	ReplayEndTime:Timestamp
structure	DescribeRuleRequest	Name:RuleName!	EventBusName:EventBusNameOrArn
structure	DescribeRuleResponse	Name:RuleName	Arn:RuleArn	EventPattern:EventPattern	ScheduleExpression:ScheduleExpression	State:RuleState	Description:RuleDescription	RoleArn:RoleArn	ManagedBy:ManagedBy	EventBusName:EventBusName	CreatedBy:CreatedBy
structure	DisableRuleRequest	Name:RuleName!	EventBusName:EventBusNameOrArn
structure	EcsParameters	TaskDefinitionArn:Arn!	TaskCount:LimitMin1	LaunchType:LaunchType	NetworkConfiguration:NetworkConfiguration	PlatformVersion:String	Group:String	CapacityProviderStrategy:CapacityProviderStrategy	EnableECSManagedTags:Boolean	EnableExecuteCommand:Boolean	PlacementConstraints:PlacementConstraints	PlacementStrategy:PlacementStrategies	PropagateTags:PropagateTags	ReferenceId:ReferenceId	Tags:TagList
structure	EnableRuleRequest	Name:RuleName!	EventBusName:EventBusNameOrArn
structure	Endpoint	Name:EndpointName	Description:EndpointDescription	Arn:EndpointArn	RoutingConfig:RoutingConfig	ReplicationConfig:ReplicationConfig	EventBuses:EndpointEventBusList	RoleArn:IamRoleArn	EndpointId:EndpointId	EndpointUrl:EndpointUrl	State:EndpointState	StateReason:EndpointStateReason	CreationTime:Timestamp	LastModifiedTime:Timestamp
string	EndpointArn	1..1600	/^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:endpoint\/[/\.\-_A-Za-z0-9]+$
string	EndpointDescription	..512	/.*
structure	EndpointEventBus	EventBusArn:NonPartnerEventBusArn!
list	EndpointEventBusList	2..2	*EndpointEventBus
string	EndpointId	1..50	/^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$
list	EndpointList	*Endpoint
string	EndpointName	1..64	/[\.\-_A-Za-z0-9]+
string	EndpointState	=ACTIVE|CREATING|UPDATING|DELETING|CREATE_FAILED|UPDATE_FAILED|DELETE_FAILED
string	EndpointStateReason	1..512	/.*
string	EndpointUrl	1..256	/^(https://)?[\.\-a-z0-9]+$
string	ErrorCode
string	ErrorMessage
structure	EventBus	Name:String	Arn:String	Description:EventBusDescription	Policy:String	CreationTime:Timestamp	LastModifiedTime:Timestamp
string	EventBusArn	1..1600	/^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/.+$
string	EventBusDescription	..512
list	EventBusList	*EventBus
string	EventBusName	1..256	/[/\.\-_A-Za-z0-9]+
string	EventBusNameOrArn	1..1600	/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+
string	EventId	..64
string	EventPattern	..4096
string	EventResource	..2048
list	EventResourceList	*EventResource
structure	EventSource	Arn:String	CreatedBy:String	CreationTime:Timestamp	ExpirationTime:Timestamp	Name:String	State:EventSourceState
list	EventSourceList	*EventSource
string	EventSourceName	1..256	/aws\.partner(/[\.\-_A-Za-z0-9]+){2,}
string	EventSourceNamePrefix	1..256	/[/\.\-_A-Za-z0-9]+
string	EventSourceState	=PENDING|ACTIVE|DELETED
timestamp	EventTime
structure	FailoverConfig	Primary:Primary!	Secondary:Secondary!
string	GraphQLOperation	1..1048576	@sensitive
string	HeaderKey	..512	/^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$
map	HeaderParametersMap	*HeaderKey	*HeaderValue
string	HeaderValue	..512	/^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$
string	HeaderValueSensitive	..512	/^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$	@sensitive
string	HealthCheck	1..1600	/^arn:aws([a-z]|\-)*:route53:::healthcheck/[\-a-z0-9]+$
string	HomeRegion	9..20	/^[\-a-z0-9]+$
structure	HttpParameters	PathParameterValues:PathParameterList	HeaderParameters:HeaderParametersMap	QueryStringParameters:QueryStringParametersMap
string	HttpsEndpoint	1..2048	/^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$
string	IamRoleArn	1..256	/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$
structure	IllegalStatusException	@error:IllegalStatusException:400
string	IncludeDetail	=NONE|FULL
structure	InputTransformer	InputPathsMap:TransformerPaths	InputTemplate:TransformerInput!
string	InputTransformerPathKey	1..256	/[A-Za-z0-9\_\-]+
integer	Integer
structure	InternalException	@error:InternalException:500
structure	InvalidEventPatternException	@error:InvalidEventPatternException:400
structure	InvalidStateException	@error:InvalidStateException:400
structure	KinesisParameters	PartitionKeyPath:TargetPartitionKeyPath!
string	KmsKeyIdentifier	..2048	/^[a-zA-Z0-9_\-/:]*$
string	LaunchType	=EC2|FARGATE|EXTERNAL
string	Level	=OFF|ERROR|INFO|TRACE
structure	LimitExceededException	@error:LimitExceededException:400
integer	LimitMax100	1..100
integer	LimitMin1	1..
structure	ListApiDestinationsRequest	NamePrefix:ApiDestinationName	ConnectionArn:ConnectionArn	NextToken:NextToken	Limit:LimitMax100
structure	ListApiDestinationsResponse	ApiDestinations:ApiDestinationResponseList	NextToken:NextToken
structure	ListArchivesRequest	NamePrefix:ArchiveName	EventSourceArn:EventBusArn	State:ArchiveState	NextToken:NextToken	Limit:LimitMax100
structure	ListArchivesResponse	Archives:ArchiveResponseList	NextToken:NextToken
structure	ListConnectionsRequest	NamePrefix:ConnectionName	ConnectionState:ConnectionState	NextToken:NextToken	Limit:LimitMax100
structure	ListConnectionsResponse	Connections:ConnectionResponseList	NextToken:NextToken
structure	ListEndpointsRequest	NamePrefix:EndpointName	HomeRegion:HomeRegion	NextToken:NextToken	MaxResults:LimitMax100
structure	ListEndpointsResponse	Endpoints:EndpointList	NextToken:NextToken
structure	ListEventBusesRequest	NamePrefix:EventBusName	NextToken:NextToken	Limit:LimitMax100
structure	ListEventBusesResponse	EventBuses:EventBusList	NextToken:NextToken
structure	ListEventSourcesRequest	NamePrefix:EventSourceNamePrefix	NextToken:NextToken	Limit:LimitMax100
structure	ListEventSourcesResponse	EventSources:EventSourceList	NextToken:NextToken
structure	ListPartnerEventSourceAccountsRequest	EventSourceName:EventSourceName!	NextToken:NextToken	Limit:LimitMax100
structure	ListPartnerEventSourceAccountsResponse	PartnerEventSourceAccounts:PartnerEventSourceAccountList	NextToken:NextToken
structure	ListPartnerEventSourcesRequest	NamePrefix:PartnerEventSourceNamePrefix!	NextToken:NextToken	Limit:LimitMax100
structure	ListPartnerEventSourcesResponse	PartnerEventSources:PartnerEventSourceList	NextToken:NextToken
structure	ListReplaysRequest	NamePrefix:ReplayName	State:ReplayState	EventSourceArn:ArchiveArn	NextToken:NextToken	Limit:LimitMax100
structure	ListReplaysResponse	Replays:ReplayList	NextToken:NextToken
structure	ListRuleNamesByTargetRequest	TargetArn:TargetArn!	EventBusName:EventBusNameOrArn	NextToken:NextToken	Limit:LimitMax100
structure	ListRuleNamesByTargetResponse	RuleNames:RuleNameList	NextToken:NextToken
structure	ListRulesRequest	NamePrefix:RuleName	EventBusName:EventBusNameOrArn	NextToken:NextToken	Limit:LimitMax100
structure	ListRulesResponse	Rules:RuleResponseList	NextToken:NextToken
structure	ListTagsForResourceRequest	ResourceARN:Arn!
structure	ListTagsForResourceResponse	Tags:TagList
structure	ListTargetsByRuleRequest	Rule:RuleName!	EventBusName:EventBusNameOrArn	NextToken:NextToken	Limit:LimitMax100
structure	ListTargetsByRuleResponse	Targets:TargetList	NextToken:NextToken
structure	LogConfig	IncludeDetail:IncludeDetail	Level:Level
long	Long
string	ManagedBy	1..128
structure	ManagedRuleException	@error:ManagedRuleException:400
integer	MaximumEventAgeInSeconds	60..86400
integer	MaximumRetryAttempts	0..185
string	MessageGroupId	..100
structure	NetworkConfiguration	awsvpcConfiguration:AwsVpcConfiguration
string	NextToken	1..2048
string	NonPartnerEventBusArn	1..512	/^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\d+:\d{12}:event-bus/[\w.-]+$
string	NonPartnerEventBusName	1..256	/[\.\-_A-Za-z0-9]+
string	NonPartnerEventBusNameOrArn	1..1600	/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+
structure	OperationDisabledException	@error:OperationDisabledException:400
structure	PartnerEventSource	Arn:String	Name:String
structure	PartnerEventSourceAccount	Account:AccountId	CreationTime:Timestamp	ExpirationTime:Timestamp	State:EventSourceState
list	PartnerEventSourceAccountList	*PartnerEventSourceAccount
list	PartnerEventSourceList	*PartnerEventSource
string	PartnerEventSourceNamePrefix	1..256	/aws\.partner/[\.\-_A-Za-z0-9]+/[/\.\-_A-Za-z0-9]*
string	PathParameter	/^(?!\s*$).+
list	PathParameterList	*PathParameter
structure	PlacementConstraint	type:PlacementConstraintType	expression:PlacementConstraintExpression
string	PlacementConstraintExpression	..2000
string	PlacementConstraintType	=distinctInstance|memberOf
list	PlacementConstraints	..10	*PlacementConstraint
list	PlacementStrategies	..5	*PlacementStrategy
structure	PlacementStrategy	type:PlacementStrategyType	field:PlacementStrategyField
string	PlacementStrategyField	..255
string	PlacementStrategyType	=random|spread|binpack
structure	PolicyLengthExceededException	@error:PolicyLengthExceededException:400
structure	Primary	HealthCheck:HealthCheck!
string	Principal	1..12	/(\d{12}|\*)
string	PropagateTags	=TASK_DEFINITION
structure	PutEventsRequest	Entries:PutEventsRequestEntryList!	EndpointId:EndpointId
structure	PutEventsRequestEntry	Time:EventTime	Source:String	Resources:EventResourceList	DetailType:String	Detail:String	EventBusName:NonPartnerEventBusNameOrArn	TraceHeader:TraceHeader
list	PutEventsRequestEntryList	1..10	*PutEventsRequestEntry
structure	PutEventsResponse	FailedEntryCount:Integer	Entries:PutEventsResultEntryList
structure	PutEventsResultEntry	EventId:EventId	ErrorCode:ErrorCode	ErrorMessage:ErrorMessage
list	PutEventsResultEntryList	*PutEventsResultEntry
structure	PutPartnerEventsRequest	Entries:PutPartnerEventsRequestEntryList!
structure	PutPartnerEventsRequestEntry	Time:EventTime	Source:EventSourceName	Resources:EventResourceList	DetailType:String	Detail:String
list	PutPartnerEventsRequestEntryList	1..20	*PutPartnerEventsRequestEntry
structure	PutPartnerEventsResponse	FailedEntryCount:Integer	Entries:PutPartnerEventsResultEntryList
structure	PutPartnerEventsResultEntry	EventId:EventId	ErrorCode:ErrorCode	ErrorMessage:ErrorMessage
list	PutPartnerEventsResultEntryList	*PutPartnerEventsResultEntry
structure	PutPermissionRequest	EventBusName:NonPartnerEventBusName	Action:Action	Principal:Principal	StatementId:StatementId	Condition:Condition	Policy:String
structure	PutRuleRequest	Name:RuleName!	ScheduleExpression:ScheduleExpression	EventPattern:EventPattern	State:RuleState	Description:RuleDescription	RoleArn:RoleArn	Tags:TagList	EventBusName:EventBusNameOrArn
structure	PutRuleResponse	RuleArn:RuleArn
structure	PutTargetsRequest	Rule:RuleName!	EventBusName:EventBusNameOrArn	Targets:TargetList!
structure	PutTargetsResponse	FailedEntryCount:Integer	FailedEntries:PutTargetsResultEntryList
structure	PutTargetsResultEntry	TargetId:TargetId	ErrorCode:ErrorCode	ErrorMessage:ErrorMessage
list	PutTargetsResultEntryList	*PutTargetsResultEntry
string	QueryStringKey	..512	/[^\x00-\x1F\x7F]+
map	QueryStringParametersMap	*QueryStringKey	*QueryStringValue
string	QueryStringValue	..512	/[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+
string	QueryStringValueSensitive	..512	/[^\x00-\x09\x0B\x0C\x0E-\x1F\x7F]+	@sensitive
structure	RedshiftDataParameters	SecretManagerArn:RedshiftSecretManagerArn	Database:Database!	DbUser:DbUser	Sql:Sql	StatementName:StatementName	WithEvent:Boolean	Sqls:Sqls
string	RedshiftSecretManagerArn	1..1600	/(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)
string	ReferenceId	..1024
structure	RemovePermissionRequest	StatementId:StatementId	RemoveAllPermissions:Boolean	EventBusName:NonPartnerEventBusName
structure	RemoveTargetsRequest	Rule:RuleName!	EventBusName:EventBusNameOrArn	Ids:TargetIdList!	Force:Boolean
structure	RemoveTargetsResponse	FailedEntryCount:Integer	FailedEntries:RemoveTargetsResultEntryList
structure	RemoveTargetsResultEntry	TargetId:TargetId	ErrorCode:ErrorCode	ErrorMessage:ErrorMessage
list	RemoveTargetsResultEntryList	*RemoveTargetsResultEntry
structure	Replay	ReplayName:ReplayName	EventSourceArn:ArchiveArn	State:ReplayState	StateReason:ReplayStateReason	EventStartTime:Timestamp	EventEndTime:Timestamp	EventLastReplayedTime:Timestamp	ReplayStartTime:Timestamp	ReplayEndTime:Timestamp
string	ReplayArn	1..1600	/^arn:aws([a-z]|\-)*:events:([a-z]|\d|\-)*:([0-9]{12})?:.+\/[\.\-_A-Za-z0-9]+$
string	ReplayDescription	..512	/.*
structure	ReplayDestination	Arn:Arn!	FilterArns:ReplayDestinationFilters
list	ReplayDestinationFilters	*Arn
list	ReplayList	*Replay
string	ReplayName	1..64	/[\.\-_A-Za-z0-9]+
string	ReplayState	=STARTING|RUNNING|CANCELLING|COMPLETED|CANCELLED|FAILED
string	ReplayStateReason	..512	/.*
structure	ReplicationConfig	State:ReplicationState
string	ReplicationState	=ENABLED|DISABLED
structure	ResourceAlreadyExistsException	@error:ResourceAlreadyExistsException:400
string	ResourceArn	1..1600
string	ResourceAssociationArn	17..2048	/^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$
string	ResourceConfigurationArn	0..2048	/^(?:^arn:[a-z0-9\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)
structure	ResourceNotFoundException	@error:ResourceNotFoundException:400
integer	RetentionDays	0..
structure	RetryPolicy	MaximumRetryAttempts:MaximumRetryAttempts	MaximumEventAgeInSeconds:MaximumEventAgeInSeconds
string	RoleArn	1..1600
string	Route	9..20	/^[\-a-z0-9]+$
structure	RoutingConfig	FailoverConfig:FailoverConfig!
structure	Rule	Name:RuleName	Arn:RuleArn	EventPattern:EventPattern	State:RuleState	Description:RuleDescription	ScheduleExpression:ScheduleExpression	RoleArn:RoleArn	ManagedBy:ManagedBy	EventBusName:EventBusName
string	RuleArn	1..1600
string	RuleDescription	..512
string	RuleName	1..64	/[\.\-_A-Za-z0-9]+
list	RuleNameList	*RuleName
list	RuleResponseList	*Rule
string	RuleState	=ENABLED|DISABLED|ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
structure	RunCommandParameters	RunCommandTargets:RunCommandTargets!
structure	RunCommandTarget	Key:RunCommandTargetKey!	Values:RunCommandTargetValues!
string	RunCommandTargetKey	1..128	/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$
string	RunCommandTargetValue	1..256
list	RunCommandTargetValues	1..50	*RunCommandTargetValue
list	RunCommandTargets	1..5	*RunCommandTarget
structure	SageMakerPipelineParameter	Name:SageMakerPipelineParameterName!	Value:SageMakerPipelineParameterValue!
list	SageMakerPipelineParameterList	0..200	*SageMakerPipelineParameter
string	SageMakerPipelineParameterName	1..256	/^[a-zA-Z0-9](-*[a-zA-Z0-9])*$
string	SageMakerPipelineParameterValue	..1024
structure	SageMakerPipelineParameters	PipelineParameterList:SageMakerPipelineParameterList
string	ScheduleExpression	..256
structure	Secondary	Route:Route!
string	SecretsManagerSecretArn	20..2048	/^arn:aws([a-z]|\-)*:secretsmanager:([a-z]|\d|\-)*:([0-9]{12})?:secret:[\/_+=\.@\-A-Za-z0-9]+$
string	SensitiveString	@sensitive
string	Sql	1..100000	@sensitive
list	Sqls	0..40	@sensitive	*Sql
structure	SqsParameters	MessageGroupId:MessageGroupId
structure	StartReplayRequest	ReplayName:ReplayName!	Description:ReplayDescription	EventSourceArn:ArchiveArn!	EventStartTime:Timestamp!	EventEndTime:Timestamp!	Destination:ReplayDestination!
structure	StartReplayResponse	ReplayArn:ReplayArn	State:ReplayState	StateReason:ReplayStateReason	ReplayStartTime:Timestamp
string	StatementId	1..64	/[a-zA-Z0-9-_]+
string	StatementName	1..500
string	String
list	StringList	*String
structure	Tag	Key:TagKey!	Value:TagValue!
string	TagKey	1..128
list	TagKeyList	*TagKey
list	TagList	*Tag
structure	TagResourceRequest	ResourceARN:Arn!	Tags:TagList!
structure	TagResourceResponse
string	TagValue	0..256
structure	Target	Id:TargetId!	Arn:TargetArn!	RoleArn:RoleArn	Input:TargetInput	InputPath:TargetInputPath	InputTransformer:InputTransformer	KinesisParameters:KinesisParameters	RunCommandParameters:RunCommandParameters	EcsParameters:EcsParameters	BatchParameters:BatchParameters	SqsParameters:SqsParameters	HttpParameters:HttpParameters	RedshiftDataParameters:RedshiftDataParameters	SageMakerPipelineParameters:SageMakerPipelineParameters	DeadLetterConfig:DeadLetterConfig	RetryPolicy:RetryPolicy	AppSyncParameters:AppSyncParameters
string	TargetArn	1..1600
string	TargetId	1..64	/[\.\-_A-Za-z0-9]+
list	TargetIdList	1..100	*TargetId
string	TargetInput	..8192
string	TargetInputPath	..256
list	TargetList	1..100	*Target
string	TargetPartitionKeyPath	..256
structure	TestEventPatternRequest	EventPattern:EventPattern!	Event:String!
structure	TestEventPatternResponse	Result:Boolean
structure	ThrottlingException	@error:ThrottlingException:400
timestamp	Timestamp
string	TraceHeader	1..500
string	TransformerInput	1..8192
map	TransformerPaths	..100	*InputTransformerPathKey	*TargetInputPath
structure	UntagResourceRequest	ResourceARN:Arn!	TagKeys:TagKeyList!
structure	UntagResourceResponse
structure	UpdateApiDestinationRequest	Name:ApiDestinationName!	Description:ApiDestinationDescription	ConnectionArn:ConnectionArn	InvocationEndpoint:HttpsEndpoint	HttpMethod:ApiDestinationHttpMethod	InvocationRateLimitPerSecond:ApiDestinationInvocationRateLimitPerSecond
structure	UpdateApiDestinationResponse	ApiDestinationArn:ApiDestinationArn	ApiDestinationState:ApiDestinationState	CreationTime:Timestamp	LastModifiedTime:Timestamp
structure	UpdateArchiveRequest	ArchiveName:ArchiveName!	Description:ArchiveDescription	EventPattern:EventPattern	RetentionDays:RetentionDays	KmsKeyIdentifier:KmsKeyIdentifier
structure	UpdateArchiveResponse	ArchiveArn:ArchiveArn	State:ArchiveState	StateReason:ArchiveStateReason	CreationTime:Timestamp
structure	UpdateConnectionApiKeyAuthRequestParameters	ApiKeyName:AuthHeaderParameters	ApiKeyValue:AuthHeaderParametersSensitive
structure	UpdateConnectionAuthRequestParameters	BasicAuthParameters:UpdateConnectionBasicAuthRequestParameters	OAuthParameters:UpdateConnectionOAuthRequestParameters	ApiKeyAuthParameters:UpdateConnectionApiKeyAuthRequestParameters	InvocationHttpParameters:ConnectionHttpParameters	ConnectivityParameters:ConnectivityResourceParameters
structure	UpdateConnectionBasicAuthRequestParameters	Username:AuthHeaderParameters	Password:AuthHeaderParametersSensitive
structure	UpdateConnectionOAuthClientRequestParameters	ClientID:AuthHeaderParameters	ClientSecret:AuthHeaderParametersSensitive
structure	UpdateConnectionOAuthRequestParameters	ClientParameters:UpdateConnectionOAuthClientRequestParameters	AuthorizationEndpoint:HttpsEndpoint	HttpMethod:ConnectionOAuthHttpMethod	OAuthHttpParameters:ConnectionHttpParameters
structure	UpdateConnectionRequest	Name:ConnectionName!	Description:ConnectionDescription	AuthorizationType:ConnectionAuthorizationType	AuthParameters:UpdateConnectionAuthRequestParameters	InvocationConnectivityParameters:ConnectivityResourceParameters	KmsKeyIdentifier:KmsKeyIdentifier
structure	UpdateConnectionResponse	ConnectionArn:ConnectionArn	ConnectionState:ConnectionState	CreationTime:Timestamp	LastModifiedTime:Timestamp	LastAuthorizedTime:Timestamp
structure	UpdateEndpointRequest	Name:EndpointName!	Description:EndpointDescription	RoutingConfig:RoutingConfig	ReplicationConfig:ReplicationConfig	EventBuses:EndpointEventBusList	RoleArn:IamRoleArn
structure	UpdateEndpointResponse	Name:EndpointName	Arn:EndpointArn	RoutingConfig:RoutingConfig	ReplicationConfig:ReplicationConfig	EventBuses:EndpointEventBusList	RoleArn:IamRoleArn	EndpointId:EndpointId	EndpointUrl:EndpointUrl	State:EndpointState
structure	UpdateEventBusRequest	Name:EventBusName	KmsKeyIdentifier:KmsKeyIdentifier	Description:EventBusDescription	DeadLetterConfig:DeadLetterConfig	LogConfig:LogConfig
structure	UpdateEventBusResponse	Arn:String	Name:EventBusName	KmsKeyIdentifier:KmsKeyIdentifier	Description:EventBusDescription	DeadLetterConfig:DeadLetterConfig	LogConfig:LogConfig
"""##
}

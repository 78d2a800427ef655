// Written by update-models.py from the service models in botocore 1.43.11 (Apache-2.0). Do not edit.
// swift-format-ignore-file

public import AWSModels

extension ModelTable {
    /// The table of the service model `amplify`.
    public static let amplify: StaticString = ##"""
service	amplify	-	rest-json	1.1	2017-07-25	amplify	-
op	CreateApp	POST	/apps	200	CreateAppRequest	CreateAppResult	BadRequestException,UnauthorizedException,InternalFailureException,LimitExceededException,DependentServiceFailureException
op	CreateBackendEnvironment	POST	/apps/{appId}/backendenvironments	200	CreateBackendEnvironmentRequest	CreateBackendEnvironmentResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,LimitExceededException
op	CreateBranch	POST	/apps/{appId}/branches	200	CreateBranchRequest	CreateBranchResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,LimitExceededException,DependentServiceFailureException
op	CreateDeployment	POST	/apps/{appId}/branches/{branchName}/deployments	200	CreateDeploymentRequest	CreateDeploymentResult	BadRequestException,UnauthorizedException,InternalFailureException,LimitExceededException
op	CreateDomainAssociation	POST	/apps/{appId}/domains	200	CreateDomainAssociationRequest	CreateDomainAssociationResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,LimitExceededException,DependentServiceFailureException
op	CreateWebhook	POST	/apps/{appId}/webhooks	200	CreateWebhookRequest	CreateWebhookResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,LimitExceededException,DependentServiceFailureException
op	DeleteApp	DELETE	/apps/{appId}	200	DeleteAppRequest	DeleteAppResult	BadRequestException,NotFoundException,UnauthorizedException,InternalFailureException,DependentServiceFailureException
op	DeleteBackendEnvironment	DELETE	/apps/{appId}/backendenvironments/{environmentName}	200	DeleteBackendEnvironmentRequest	DeleteBackendEnvironmentResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,DependentServiceFailureException
op	DeleteBranch	DELETE	/apps/{appId}/branches/{branchName}	200	DeleteBranchRequest	DeleteBranchResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,DependentServiceFailureException
op	DeleteDomainAssociation	DELETE	/apps/{appId}/domains/{domainName}	200	DeleteDomainAssociationRequest	DeleteDomainAssociationResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,DependentServiceFailureException
op	DeleteJob	DELETE	/apps/{appId}/branches/{branchName}/jobs/{jobId}	200	DeleteJobRequest	DeleteJobResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	DeleteWebhook	DELETE	/webhooks/{webhookId}	200	DeleteWebhookRequest	DeleteWebhookResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	GenerateAccessLogs	POST	/apps/{appId}/accesslogs	200	GenerateAccessLogsRequest	GenerateAccessLogsResult	NotFoundException,BadRequestException,UnauthorizedException,InternalFailureException
op	GetApp	GET	/apps/{appId}	200	GetAppRequest	GetAppResult	BadRequestException,NotFoundException,UnauthorizedException,InternalFailureException
op	GetArtifactUrl	GET	/artifacts/{artifactId}	200	GetArtifactUrlRequest	GetArtifactUrlResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	GetBackendEnvironment	GET	/apps/{appId}/backendenvironments/{environmentName}	200	GetBackendEnvironmentRequest	GetBackendEnvironmentResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException
op	GetBranch	GET	/apps/{appId}/branches/{branchName}	200	GetBranchRequest	GetBranchResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException
op	GetDomainAssociation	GET	/apps/{appId}/domains/{domainName}	200	GetDomainAssociationRequest	GetDomainAssociationResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException
op	GetJob	GET	/apps/{appId}/branches/{branchName}/jobs/{jobId}	200	GetJobRequest	GetJobResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	GetWebhook	GET	/webhooks/{webhookId}	200	GetWebhookRequest	GetWebhookResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	ListApps	GET	/apps	200	ListAppsRequest	ListAppsResult	BadRequestException,UnauthorizedException,InternalFailureException
op	ListArtifacts	GET	/apps/{appId}/branches/{branchName}/jobs/{jobId}/artifacts	200	ListArtifactsRequest	ListArtifactsResult	BadRequestException,UnauthorizedException,InternalFailureException,LimitExceededException
op	ListBackendEnvironments	GET	/apps/{appId}/backendenvironments	200	ListBackendEnvironmentsRequest	ListBackendEnvironmentsResult	BadRequestException,UnauthorizedException,InternalFailureException
op	ListBranches	GET	/apps/{appId}/branches	200	ListBranchesRequest	ListBranchesResult	BadRequestException,UnauthorizedException,InternalFailureException
op	ListDomainAssociations	GET	/apps/{appId}/domains	200	ListDomainAssociationsRequest	ListDomainAssociationsResult	BadRequestException,UnauthorizedException,InternalFailureException
op	ListJobs	GET	/apps/{appId}/branches/{branchName}/jobs	200	ListJobsRequest	ListJobsResult	BadRequestException,UnauthorizedException,InternalFailureException,LimitExceededException
op	ListTagsForResource	GET	/tags/{resourceArn}	200	ListTagsForResourceRequest	ListTagsForResourceResponse	InternalFailureException,BadRequestException,ResourceNotFoundException
op	ListWebhooks	GET	/apps/{appId}/webhooks	200	ListWebhooksRequest	ListWebhooksResult	BadRequestException,UnauthorizedException,InternalFailureException,LimitExceededException
op	StartDeployment	POST	/apps/{appId}/branches/{branchName}/deployments/start	200	StartDeploymentRequest	StartDeploymentResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	StartJob	POST	/apps/{appId}/branches/{branchName}/jobs	200	StartJobRequest	StartJobResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	StopJob	DELETE	/apps/{appId}/branches/{branchName}/jobs/{jobId}/stop	200	StopJobRequest	StopJobResult	BadRequestException,UnauthorizedException,InternalFailureException,NotFoundException,LimitExceededException
op	TagResource	POST	/tags/{resourceArn}	200	TagResourceRequest	TagResourceResponse	InternalFailureException,BadRequestException,ResourceNotFoundException
op	UntagResource	DELETE	/tags/{resourceArn}	200	UntagResourceRequest	UntagResourceResponse	InternalFailureException,BadRequestException,ResourceNotFoundException
op	UpdateApp	POST	/apps/{appId}	200	UpdateAppRequest	UpdateAppResult	BadRequestException,NotFoundException,UnauthorizedException,InternalFailureException
op	UpdateBranch	POST	/apps/{appId}/branches/{branchName}	200	UpdateBranchRequest	UpdateBranchResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,DependentServiceFailureException
op	UpdateDomainAssociation	POST	/apps/{appId}/domains/{domainName}	200	UpdateDomainAssociationRequest	UpdateDomainAssociationResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,DependentServiceFailureException
op	UpdateWebhook	POST	/webhooks/{webhookId}	200	UpdateWebhookRequest	UpdateWebhookResult	BadRequestException,UnauthorizedException,NotFoundException,InternalFailureException,DependentServiceFailureException
string	AccessToken	1..255	/(?s).+	@sensitive
string	ActiveJobId	..1000
structure	App	appId:AppId!	appArn:AppArn!	name:Name!	tags:TagMap	description:Description!	repository:Repository!	platform:Platform!	createTime:CreateTime!	updateTime:UpdateTime!	computeRoleArn:ComputeRoleArn	iamServiceRoleArn:ServiceRoleArn	environmentVariables:EnvironmentVariables!	defaultDomain:DefaultDomain!	enableBranchAutoBuild:EnableBranchAutoBuild!	enableBranchAutoDeletion:EnableBranchAutoDeletion	enableBasicAuth:EnableBasicAuth!	basicAuthCredentials:BasicAuthCredentials	customRules:CustomRules	productionBranch:ProductionBranch	buildSpec:BuildSpec	customHeaders:CustomHeaders	enableAutoBranchCreation:EnableAutoBranchCreation	autoBranchCreationPatterns:AutoBranchCreationPatterns	autoBranchCreationConfig:AutoBranchCreationConfig	repositoryCloneMethod:RepositoryCloneMethod	cacheConfig:CacheConfig	webhookCreateTime:webhookCreateTime	wafConfiguration:WafConfiguration	jobConfig:JobConfig
string	AppArn	..1000
string	AppId	1..20	/d[a-z0-9]+
list	Apps	*App
structure	Artifact	artifactFileName:ArtifactFileName!	artifactId:ArtifactId!
string	ArtifactFileName	..1000
string	ArtifactId	..255	/(?s).*
string	ArtifactUrl	..1000
list	Artifacts	*Artifact
string	ArtifactsUrl	..1000
string	AssociatedResource	1..2048
list	AssociatedResources	*AssociatedResource
structure	AutoBranchCreationConfig	stage:Stage	framework:Framework	enableAutoBuild:EnableAutoBuild	environmentVariables:EnvironmentVariables	basicAuthCredentials:BasicAuthCredentials	enableBasicAuth:EnableBasicAuth	enablePerformanceMode:EnablePerformanceMode	buildSpec:BuildSpec	enablePullRequestPreview:EnablePullRequestPreview	pullRequestEnvironmentName:PullRequestEnvironmentName
string	AutoBranchCreationPattern	1..2048	/(?s).+
list	AutoBranchCreationPatterns	*AutoBranchCreationPattern
string	AutoSubDomainCreationPattern	1..2048	/(?s).+
list	AutoSubDomainCreationPatterns	*AutoSubDomainCreationPattern
string	AutoSubDomainIAMRole	..1000	/^$|^arn:aws:iam::\d{12}:role.+
structure	Backend	stackArn:StackArn
structure	BackendEnvironment	backendEnvironmentArn:BackendEnvironmentArn!	environmentName:EnvironmentName!	stackName:StackName	deploymentArtifacts:DeploymentArtifacts	createTime:CreateTime!	updateTime:UpdateTime!
string	BackendEnvironmentArn	0..1000	/(?s).*
list	BackendEnvironments	*BackendEnvironment
structure	BadRequestException	@error:BadRequestException:400	message:ErrorMessage
string	BasicAuthCredentials	..2000	/(?s).*	@sensitive
structure	Branch	branchArn:BranchArn!	branchName:BranchName!	description:Description!	tags:TagMap	stage:Stage!	displayName:DisplayName!	enableNotification:EnableNotification!	createTime:CreateTime!	updateTime:UpdateTime!	environmentVariables:EnvironmentVariables!	enableAutoBuild:EnableAutoBuild!	enableSkewProtection:EnableSkewProtection	customDomains:CustomDomains!	framework:Framework!	activeJobId:ActiveJobId!	totalNumberOfJobs:TotalNumberOfJobs!	enableBasicAuth:EnableBasicAuth!	enablePerformanceMode:EnablePerformanceMode	thumbnailUrl:ThumbnailUrl	basicAuthCredentials:BasicAuthCredentials	buildSpec:BuildSpec	ttl:TTL!	associatedResources:AssociatedResources	enablePullRequestPreview:EnablePullRequestPreview!	pullRequestEnvironmentName:PullRequestEnvironmentName	destinationBranch:BranchName	sourceBranch:BranchName	backendEnvironmentArn:BackendEnvironmentArn	backend:Backend	computeRoleArn:ComputeRoleArn
string	BranchArn	..1000	/(?s).*
string	BranchName	1..255	/(?s).+
list	Branches	..255	*Branch
string	BuildComputeType	=STANDARD_8GB|LARGE_16GB|XLARGE_72GB
string	BuildSpec	1..25000	/(?s).+	@sensitive
structure	CacheConfig	type:CacheConfigType!
string	CacheConfigType	=AMPLIFY_MANAGED|AMPLIFY_MANAGED_NO_COOKIES
structure	Certificate	type:CertificateType!	customCertificateArn:CertificateArn	certificateVerificationDNSRecord:CertificateVerificationDNSRecord
string	CertificateArn	0..1000	/^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/.+$
structure	CertificateSettings	type:CertificateType!	customCertificateArn:CertificateArn
string	CertificateType	=AMPLIFY_MANAGED|CUSTOM
string	CertificateVerificationDNSRecord	..1000
string	Code
string	CommitId	..255	/(?s).*
string	CommitMessage	..10000	/(?s).*
timestamp	CommitTime
string	ComputeRoleArn	0..1000	/(?s).*
string	Condition	0..2048	/(?s).*
string	Context
structure	CreateAppRequest	name:Name!	description:Description	repository:Repository	platform:Platform	computeRoleArn:ComputeRoleArn	iamServiceRoleArn:ServiceRoleArn	oauthToken:OauthToken	accessToken:AccessToken	environmentVariables:EnvironmentVariables	enableBranchAutoBuild:EnableBranchAutoBuild	enableBranchAutoDeletion:EnableBranchAutoDeletion	enableBasicAuth:EnableBasicAuth	basicAuthCredentials:BasicAuthCredentials	customRules:CustomRules	tags:TagMap	buildSpec:BuildSpec	customHeaders:CustomHeaders	enableAutoBranchCreation:EnableAutoBranchCreation	autoBranchCreationPatterns:AutoBranchCreationPatterns	autoBranchCreationConfig:AutoBranchCreationConfig	jobConfig:JobConfig	cacheConfig:CacheConfig
structure	CreateAppResult	app:App!
structure	CreateBackendEnvironmentRequest	appId:AppId!,location=uri	environmentName:EnvironmentName!	stackName:StackName	deploymentArtifacts:DeploymentArtifacts
structure	CreateBackendEnvironmentResult	backendEnvironment:BackendEnvironment!
structure	CreateBranchRequest	appId:AppId!,location=uri	branchName:BranchName!	description:Description	stage:Stage	framework:Framework	enableNotification:EnableNotification	enableAutoBuild:EnableAutoBuild	enableSkewProtection:EnableSkewProtection	environmentVariables:EnvironmentVariables	basicAuthCredentials:BasicAuthCredentials	enableBasicAuth:EnableBasicAuth	enablePerformanceMode:EnablePerformanceMode	tags:TagMap	buildSpec:BuildSpec	ttl:TTL	displayName:DisplayName	enablePullRequestPreview:EnablePullRequestPreview	pullRequestEnvironmentName:PullRequestEnvironmentName	backendEnvironmentArn:BackendEnvironmentArn	backend:Backend	computeRoleArn:ComputeRoleArn
structure	CreateBranchResult	branch:Branch!
structure	CreateDeploymentRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	fileMap:FileMap
structure	CreateDeploymentResult	jobId:JobId	fileUploadUrls:FileUploadUrls!	zipUploadUrl:UploadUrl!
structure	CreateDomainAssociationRequest	appId:AppId!,location=uri	domainName:DomainName!	enableAutoSubDomain:EnableAutoSubDomain	subDomainSettings:SubDomainSettings!	autoSubDomainCreationPatterns:AutoSubDomainCreationPatterns	autoSubDomainIAMRole:AutoSubDomainIAMRole	certificateSettings:CertificateSettings
structure	CreateDomainAssociationResult	domainAssociation:DomainAssociation!
timestamp	CreateTime
structure	CreateWebhookRequest	appId:AppId!,location=uri	branchName:BranchName!	description:Description
structure	CreateWebhookResult	webhook:Webhook!
string	CustomDomain	..255
list	CustomDomains	..255	*CustomDomain
string	CustomHeaders	0..25000	/(?s).*
structure	CustomRule	source:Source!	target:Target!	status:Status	condition:Condition
list	CustomRules	*CustomRule
string	DNSRecord	..1000
string	DefaultDomain	1..1000
structure	DeleteAppRequest	appId:AppId!,location=uri
structure	DeleteAppResult	app:App!
structure	DeleteBackendEnvironmentRequest	appId:AppId!,location=uri	environmentName:EnvironmentName!,location=uri
structure	DeleteBackendEnvironmentResult	backendEnvironment:BackendEnvironment!
structure	DeleteBranchRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri
structure	DeleteBranchResult	branch:Branch!
structure	DeleteDomainAssociationRequest	appId:AppId!,location=uri	domainName:DomainName!,location=uri
structure	DeleteDomainAssociationResult	domainAssociation:DomainAssociation!
structure	DeleteJobRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	jobId:JobId!,location=uri
structure	DeleteJobResult	jobSummary:JobSummary!
structure	DeleteWebhookRequest	webhookId:WebhookId!,location=uri
structure	DeleteWebhookResult	webhook:Webhook!
structure	DependentServiceFailureException	@error:DependentServiceFailureException:503	message:ErrorMessage
string	DeploymentArtifacts	1..1000	/(?s).+
string	Description	..1000	/(?s).*
string	DisplayName	..255	/(?s).*
structure	DomainAssociation	domainAssociationArn:DomainAssociationArn!	domainName:DomainName!	enableAutoSubDomain:EnableAutoSubDomain!	autoSubDomainCreationPatterns:AutoSubDomainCreationPatterns	autoSubDomainIAMRole:AutoSubDomainIAMRole	domainStatus:DomainStatus!	updateStatus:UpdateStatus	statusReason:StatusReason!	certificateVerificationDNSRecord:CertificateVerificationDNSRecord	subDomains:SubDomains!	certificate:Certificate
string	DomainAssociationArn	..1000
list	DomainAssociations	..255	*DomainAssociation
string	DomainName	..64	/^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])(\.)?$
string	DomainPrefix	..255	/(?s).*
string	DomainStatus	=PENDING_VERIFICATION|IN_PROGRESS|AVAILABLE|IMPORTING_CUSTOM_CERTIFICATE|PENDING_DEPLOYMENT|AWAITING_APP_CNAME|FAILED|CREATING|REQUESTING_CERTIFICATE|UPDATING
boolean	EnableAutoBranchCreation
boolean	EnableAutoBuild
boolean	EnableAutoSubDomain
boolean	EnableBasicAuth
boolean	EnableBranchAutoBuild
boolean	EnableBranchAutoDeletion
boolean	EnableNotification
boolean	EnablePerformanceMode
boolean	EnablePullRequestPreview
boolean	EnableSkewProtection
timestamp	EndTime
string	EnvKey	..255	/(?s).*
string	EnvValue	..5500	/(?s).*
string	EnvironmentName	1..255	/(?s).+
map	EnvironmentVariables	*EnvKey	*EnvValue
string	ErrorMessage	..255
map	FileMap	*FileName	*MD5Hash
string	FileName	..255	/(?s).*
map	FileUploadUrls	*FileName	*UploadUrl
string	Framework	..255	/(?s).*
structure	GenerateAccessLogsRequest	startTime:StartTime	endTime:EndTime	domainName:DomainName!	appId:AppId!,location=uri
structure	GenerateAccessLogsResult	logUrl:LogUrl
structure	GetAppRequest	appId:AppId!,location=uri
structure	GetAppResult	app:App!
structure	GetArtifactUrlRequest	artifactId:ArtifactId!,location=uri
structure	GetArtifactUrlResult	artifactId:ArtifactId!	artifactUrl:ArtifactUrl!
structure	GetBackendEnvironmentRequest	appId:AppId!,location=uri	environmentName:EnvironmentName!,location=uri
structure	GetBackendEnvironmentResult	backendEnvironment:BackendEnvironment!
structure	GetBranchRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri
structure	GetBranchResult	branch:Branch!
structure	GetDomainAssociationRequest	appId:AppId!,location=uri	domainName:DomainName!,location=uri
structure	GetDomainAssociationResult	domainAssociation:DomainAssociation!
structure	GetJobRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	jobId:JobId!,location=uri
structure	GetJobResult	job:Job!
structure	GetWebhookRequest	webhookId:WebhookId!,location=uri
structure	GetWebhookResult	webhook:Webhook!
structure	InternalFailureException	@error:InternalFailureException:500	message:ErrorMessage
structure	Job	summary:JobSummary!	steps:Steps!
string	JobArn	..1000
structure	JobConfig	buildComputeType:BuildComputeType!
string	JobId	..255	/[0-9]+
string	JobReason	..255	/(?s).*
string	JobStatus	=CREATED|PENDING|PROVISIONING|RUNNING|FAILED|SUCCEED|CANCELLING|CANCELLED
list	JobSummaries	*JobSummary
structure	JobSummary	jobArn:JobArn!	jobId:JobId!	commitId:CommitId!	commitMessage:CommitMessage!	commitTime:CommitTime!	startTime:StartTime!	status:JobStatus!	endTime:EndTime	jobType:JobType!	sourceUrl:SourceUrl	sourceUrlType:SourceUrlType
string	JobType	..10	=RELEASE|RETRY|MANUAL|WEB_HOOK
timestamp	LastDeployTime
structure	LimitExceededException	@error:LimitExceededException:429	message:ErrorMessage
structure	ListAppsRequest	nextToken:NextToken,location=querystring	maxResults:MaxResultsForListApps,location=querystring
structure	ListAppsResult	apps:Apps!	nextToken:NextToken
structure	ListArtifactsRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	jobId:JobId!,location=uri	nextToken:NextToken,location=querystring	maxResults:MaxResults,location=querystring
structure	ListArtifactsResult	artifacts:Artifacts!	nextToken:NextToken
structure	ListBackendEnvironmentsRequest	appId:AppId!,location=uri	environmentName:EnvironmentName,location=querystring	nextToken:NextToken,location=querystring	maxResults:MaxResults,location=querystring
structure	ListBackendEnvironmentsResult	backendEnvironments:BackendEnvironments!	nextToken:NextToken
structure	ListBranchesRequest	appId:AppId!,location=uri	nextToken:NextToken,location=querystring	maxResults:MaxResults,location=querystring
structure	ListBranchesResult	branches:Branches!	nextToken:NextToken
structure	ListDomainAssociationsRequest	appId:AppId!,location=uri	nextToken:NextToken,location=querystring	maxResults:MaxResults,location=querystring
structure	ListDomainAssociationsResult	domainAssociations:DomainAssociations!	nextToken:NextToken
structure	ListJobsRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	nextToken:NextToken,location=querystring	maxResults:MaxResults,location=querystring
structure	ListJobsResult	jobSummaries:JobSummaries!	nextToken:NextToken
structure	ListTagsForResourceRequest	resourceArn:ResourceArn!,location=uri
structure	ListTagsForResourceResponse	tags:TagMap
structure	ListWebhooksRequest	appId:AppId!,location=uri	nextToken:NextToken,location=querystring	maxResults:MaxResults,location=querystring
structure	ListWebhooksResult	webhooks:Webhooks!	nextToken:NextToken
string	LogUrl	..1000
string	MD5Hash	..32	/(?s).*
integer	MaxResults	0..50
integer	MaxResultsForListApps	0..100
string	Name	1..255	/(?s).+
string	NextToken	..2000	/(?s).*
structure	NotFoundException	@error:NotFoundException:404	message:ErrorMessage
string	OauthToken	..1000	/(?s).*	@sensitive
string	Platform	=WEB|WEB_DYNAMIC|WEB_COMPUTE
structure	ProductionBranch	lastDeployTime:LastDeployTime	status:Status	thumbnailUrl:ThumbnailUrl	branchName:BranchName
string	PullRequestEnvironmentName	..20	/(?s).*
string	Repository	..1000	/(?s).*
string	RepositoryCloneMethod	=SSH|TOKEN|SIGV4
string	ResourceArn	0..2048	/^arn:aws:amplify:.*
structure	ResourceNotFoundException	@error:ResourceNotFoundException:404	code:Code!	message:ErrorMessage!
map	Screenshots	*ThumbnailName	*ThumbnailUrl
string	ServiceRoleArn	0..1000	/(?s).*
string	Source	1..2048	/(?s).+
string	SourceUrl	..3000	/^(s3|https|http)://.*
string	SourceUrlType	=ZIP|BUCKET_PREFIX
string	StackArn	20..2048	/^arn:aws:cloudformation:[a-z0-9-]+:\d{12}:stack/.+/.+$
string	StackName	1..255	/(?s).+
string	Stage	=PRODUCTION|BETA|DEVELOPMENT|EXPERIMENTAL|PULL_REQUEST
structure	StartDeploymentRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	jobId:JobId	sourceUrl:SourceUrl	sourceUrlType:SourceUrlType
structure	StartDeploymentResult	jobSummary:JobSummary!
structure	StartJobRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	jobId:JobId	jobType:JobType!	jobReason:JobReason	commitId:CommitId	commitMessage:CommitMessage	commitTime:CommitTime
structure	StartJobResult	jobSummary:JobSummary!
timestamp	StartTime
string	Status	3..7	/.{3,7}
string	StatusReason	..1000
structure	Step	stepName:StepName!	startTime:StartTime!	status:JobStatus!	endTime:EndTime!	logUrl:LogUrl	artifactsUrl:ArtifactsUrl	testArtifactsUrl:TestArtifactsUrl	testConfigUrl:TestConfigUrl	screenshots:Screenshots	statusReason:StatusReason	context:Context
string	StepName	..255
list	Steps	*Step
structure	StopJobRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	jobId:JobId!,location=uri
structure	StopJobResult	jobSummary:JobSummary!
structure	SubDomain	subDomainSetting:SubDomainSetting!	verified:Verified!	dnsRecord:DNSRecord!
structure	SubDomainSetting	prefix:DomainPrefix!	branchName:BranchName!
list	SubDomainSettings	..500	*SubDomainSetting
list	SubDomains	..500	*SubDomain
string	TTL	0..32	/\d*
string	TagKey	1..128	/^(?!aws:)[a-zA-Z+-=._:/]+$
list	TagKeyList	1..50	*TagKey
map	TagMap	0..50	*TagKey	*TagValue
structure	TagResourceRequest	resourceArn:ResourceArn!,location=uri	tags:TagMap!
structure	TagResourceResponse
string	TagValue	..256	/^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
string	Target	1..2048	/(?s).+
string	TestArtifactsUrl	..1000
string	TestConfigUrl	..1000
string	ThumbnailName	..256
string	ThumbnailUrl	1..2000
string	TotalNumberOfJobs	..1000
structure	UnauthorizedException	@error:UnauthorizedException:401	message:ErrorMessage
structure	UntagResourceRequest	resourceArn:ResourceArn!,location=uri	tagKeys:TagKeyList!,location=querystring
structure	UntagResourceResponse
structure	UpdateAppRequest	appId:AppId!,location=uri	name:Name	description:Description	platform:Platform	computeRoleArn:ComputeRoleArn	iamServiceRoleArn:ServiceRoleArn	environmentVariables:EnvironmentVariables	enableBranchAutoBuild:EnableAutoBuild	enableBranchAutoDeletion:EnableBranchAutoDeletion	enableBasicAuth:EnableBasicAuth	basicAuthCredentials:BasicAuthCredentials	customRules:CustomRules	buildSpec:BuildSpec	customHeaders:CustomHeaders	enableAutoBranchCreation:EnableAutoBranchCreation	autoBranchCreationPatterns:AutoBranchCreationPatterns	autoBranchCreationConfig:AutoBranchCreationConfig	repository:Repository	oauthToken:OauthToken	accessToken:AccessToken	jobConfig:JobConfig	cacheConfig:CacheConfig
structure	UpdateAppResult	app:App!
structure	UpdateBranchRequest	appId:AppId!,location=uri	branchName:BranchName!,location=uri	description:Description	framework:Framework	stage:Stage	enableNotification:EnableNotification	enableAutoBuild:EnableAutoBuild	enableSkewProtection:EnableSkewProtection	environmentVariables:EnvironmentVariables	basicAuthCredentials:BasicAuthCredentials	enableBasicAuth:EnableBasicAuth	enablePerformanceMode:EnablePerformanceMode	buildSpec:BuildSpec	ttl:TTL	displayName:DisplayName	enablePullRequestPreview:EnablePullRequestPreview	pullRequestEnvironmentName:PullRequestEnvironmentName	backendEnvironmentArn:BackendEnvironmentArn	backend:Backend	computeRoleArn:ComputeRoleArn
structure	UpdateBranchResult	branch:Branch!
structure	UpdateDomainAssociationRequest	appId:AppId!,location=uri	domainName:DomainName!,location=uri	enableAutoSubDomain:EnableAutoSubDomain	subDomainSettings:SubDomainSettings	autoSubDomainCreationPatterns:AutoSubDomainCreationPatterns	autoSubDomainIAMRole:AutoSubDomainIAMRole	certificateSettings:CertificateSettings
structure	UpdateDomainAssociationResult	domainAssociation:DomainAssociation!
string	UpdateStatus	=REQUESTING_CERTIFICATE|PENDING_VERIFICATION|IMPORTING_CUSTOM_CERTIFICATE|PENDING_DEPLOYMENT|AWAITING_APP_CNAME|UPDATE_COMPLETE|UPDATE_FAILED
timestamp	UpdateTime
structure	UpdateWebhookRequest	webhookId:WebhookId!,location=uri	branchName:BranchName	description:Description
structure	UpdateWebhookResult	webhook:Webhook!
string	UploadUrl	..1000
boolean	Verified
structure	WafConfiguration	webAclArn:WebAclArn	wafStatus:WafStatus	statusReason:StatusReason
string	WafStatus	=ASSOCIATING|ASSOCIATION_FAILED|ASSOCIATION_SUCCESS|DISASSOCIATING|DISASSOCIATION_FAILED
string	WebAclArn	0..512	/^arn:aws:wafv2:.*
structure	Webhook	webhookArn:WebhookArn!	webhookId:WebhookId!	webhookUrl:WebhookUrl!	appId:AppId	branchName:BranchName!	description:Description!	createTime:CreateTime!	updateTime:UpdateTime!
string	WebhookArn	..1000
string	WebhookId	..255	/(?s).*
string	WebhookUrl	..1000
list	Webhooks	*Webhook
timestamp	webhookCreateTime
"""##
}

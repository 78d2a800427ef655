// Written by update-models.py from the service models in botocore 1.43.11 (Apache-2.0). Do not edit.
// swift-format-ignore-file

public import AWSModels

extension ModelTable {
    /// The table of the service model `sts`.
    public static let sts: StaticString = ##"""
service	sts	-	query	-	2011-06-15	sts	https://sts.amazonaws.com/doc/2011-06-15/
op	AssumeRole	POST	/	200	AssumeRoleRequest	AssumeRoleResponse	MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException,ExpiredTokenException	@resultWrapper:AssumeRoleResult
op	AssumeRoleWithSAML	POST	/	200	AssumeRoleWithSAMLRequest	AssumeRoleWithSAMLResponse	MalformedPolicyDocumentException,PackedPolicyTooLargeException,IDPRejectedClaimException,InvalidIdentityTokenException,ExpiredTokenException,RegionDisabledException	@resultWrapper:AssumeRoleWithSAMLResult	@noAuth
op	AssumeRoleWithWebIdentity	POST	/	200	AssumeRoleWithWebIdentityRequest	AssumeRoleWithWebIdentityResponse	MalformedPolicyDocumentException,PackedPolicyTooLargeException,IDPRejectedClaimException,IDPCommunicationErrorException,InvalidIdentityTokenException,ExpiredTokenException,RegionDisabledException	@resultWrapper:AssumeRoleWithWebIdentityResult	@noAuth
op	AssumeRoot	POST	/	200	AssumeRootRequest	AssumeRootResponse	RegionDisabledException,ExpiredTokenException	@resultWrapper:AssumeRootResult
op	DecodeAuthorizationMessage	POST	/	200	DecodeAuthorizationMessageRequest	DecodeAuthorizationMessageResponse	InvalidAuthorizationMessageException	@resultWrapper:DecodeAuthorizationMessageResult
op	GetAccessKeyInfo	POST	/	200	GetAccessKeyInfoRequest	GetAccessKeyInfoResponse		@resultWrapper:GetAccessKeyInfoResult
op	GetCallerIdentity	POST	/	200	GetCallerIdentityRequest	GetCallerIdentityResponse		@resultWrapper:GetCallerIdentityResult
op	GetDelegatedAccessToken	POST	/	200	GetDelegatedAccessTokenRequest	GetDelegatedAccessTokenResponse	ExpiredTradeInTokenException,RegionDisabledException,PackedPolicyTooLargeException	@resultWrapper:GetDelegatedAccessTokenResult
op	GetFederationToken	POST	/	200	GetFederationTokenRequest	GetFederationTokenResponse	MalformedPolicyDocumentException,PackedPolicyTooLargeException,RegionDisabledException	@resultWrapper:GetFederationTokenResult
op	GetSessionToken	POST	/	200	GetSessionTokenRequest	GetSessionTokenResponse	RegionDisabledException	@resultWrapper:GetSessionTokenResult
op	GetWebIdentityToken	POST	/	200	GetWebIdentityTokenRequest	GetWebIdentityTokenResponse	SessionDurationEscalationException,OutboundWebIdentityFederationDisabledException,JWTPayloadSizeExceededException	@resultWrapper:GetWebIdentityTokenResult
structure	AssumeRoleRequest	RoleArn:arnType!	RoleSessionName:roleSessionNameType!	PolicyArns:policyDescriptorListType	Policy:unrestrictedSessionPolicyDocumentType	DurationSeconds:roleDurationSecondsType	Tags:tagListType	TransitiveTagKeys:tagKeyListType	ExternalId:externalIdType	SerialNumber:serialNumberType	TokenCode:tokenCodeType	SourceIdentity:sourceIdentityType	ProvidedContexts:ProvidedContextsListType
structure	AssumeRoleResponse	Credentials:Credentials	AssumedRoleUser:AssumedRoleUser	PackedPolicySize:nonNegativeIntegerType	SourceIdentity:sourceIdentityType
structure	AssumeRoleWithSAMLRequest	RoleArn:arnType!	PrincipalArn:arnType!	SAMLAssertion:SAMLAssertionType!	PolicyArns:policyDescriptorListType	Policy:sessionPolicyDocumentType	DurationSeconds:roleDurationSecondsType
structure	AssumeRoleWithSAMLResponse	Credentials:Credentials	AssumedRoleUser:AssumedRoleUser	PackedPolicySize:nonNegativeIntegerType	Subject:Subject	SubjectType:SubjectType	Issuer:Issuer	Audience:Audience	NameQualifier:NameQualifier	SourceIdentity:sourceIdentityType
structure	AssumeRoleWithWebIdentityRequest	RoleArn:arnType!	RoleSessionName:roleSessionNameType!	WebIdentityToken:clientTokenType!	ProviderId:urlType	PolicyArns:policyDescriptorListType	Policy:sessionPolicyDocumentType	DurationSeconds:roleDurationSecondsType
structure	AssumeRoleWithWebIdentityResponse	Credentials:Credentials	SubjectFromWebIdentityToken:webIdentitySubjectType	AssumedRoleUser:AssumedRoleUser	PackedPolicySize:nonNegativeIntegerType	Provider:Issuer	Audience:Audience	SourceIdentity:sourceIdentityType
structure	AssumeRootRequest	TargetPrincipal:TargetPrincipalType!	TaskPolicyArn:PolicyDescriptorType!	DurationSeconds:RootDurationSecondsType
structure	AssumeRootResponse	Credentials:Credentials	SourceIdentity:sourceIdentityType
structure	AssumedRoleUser	AssumedRoleId:assumedRoleIdType!	Arn:arnType!
string	Audience
structure	Credentials	AccessKeyId:accessKeyIdType!	SecretAccessKey:accessKeySecretType!	SessionToken:tokenType!	Expiration:dateType!
structure	DecodeAuthorizationMessageRequest	EncodedMessage:encodedMessageType!
structure	DecodeAuthorizationMessageResponse	DecodedMessage:decodedMessageType
structure	ExpiredTokenException	@error:ExpiredTokenException:400	message:expiredIdentityTokenMessage
structure	ExpiredTradeInTokenException	@error:ExpiredTradeInTokenException:400	message:expiredTradeInTokenExceptionMessage
structure	FederatedUser	FederatedUserId:federatedIdType!	Arn:arnType!
structure	GetAccessKeyInfoRequest	AccessKeyId:accessKeyIdType!
structure	GetAccessKeyInfoResponse	Account:accountType
structure	GetCallerIdentityRequest
structure	GetCallerIdentityResponse	UserId:userIdType	Account:accountType	Arn:arnType
structure	GetDelegatedAccessTokenRequest	TradeInToken:tradeInTokenType!
structure	GetDelegatedAccessTokenResponse	Credentials:Credentials	PackedPolicySize:nonNegativeIntegerType	AssumedPrincipal:arnType
structure	GetFederationTokenRequest	Name:userNameType!	Policy:sessionPolicyDocumentType	PolicyArns:policyDescriptorListType	DurationSeconds:durationSecondsType	Tags:tagListType
structure	GetFederationTokenResponse	Credentials:Credentials	FederatedUser:FederatedUser	PackedPolicySize:nonNegativeIntegerType
structure	GetSessionTokenRequest	DurationSeconds:durationSecondsType	SerialNumber:serialNumberType	TokenCode:tokenCodeType
structure	GetSessionTokenResponse	Credentials:Credentials
structure	GetWebIdentityTokenRequest	Audience:webIdentityTokenAudienceListType!	DurationSeconds:webIdentityTokenDurationSecondsType	SigningAlgorithm:jwtAlgorithmType!	Tags:tagListType
structure	GetWebIdentityTokenResponse	WebIdentityToken:webIdentityTokenType	Expiration:dateType
structure	IDPCommunicationErrorException	@error:IDPCommunicationError:400	message:idpCommunicationErrorMessage
structure	IDPRejectedClaimException	@error:IDPRejectedClaim:403	message:idpRejectedClaimMessage
structure	InvalidAuthorizationMessageException	@error:InvalidAuthorizationMessageException:400	message:invalidAuthorizationMessage
structure	InvalidIdentityTokenException	@error:InvalidIdentityToken:400	message:invalidIdentityTokenMessage
string	Issuer
structure	JWTPayloadSizeExceededException	@error:JWTPayloadSizeExceededException:400	message:jwtPayloadSizeExceededException
structure	MalformedPolicyDocumentException	@error:MalformedPolicyDocument:400	message:malformedPolicyDocumentMessage
string	NameQualifier
structure	OutboundWebIdentityFederationDisabledException	@error:OutboundWebIdentityFederationDisabledException:403	message:outboundWebIdentityFederationDisabledException
structure	PackedPolicyTooLargeException	@error:PackedPolicyTooLarge:400	message:packedPolicyTooLargeMessage
structure	PolicyDescriptorType	arn:arnType
structure	ProvidedContext	ProviderArn:arnType	ContextAssertion:contextAssertionType
list	ProvidedContextsListType	1..5	*ProvidedContext
structure	RegionDisabledException	@error:RegionDisabledException:403	message:regionDisabledMessage
integer	RootDurationSecondsType	0..900
string	SAMLAssertionType	4..100000	@sensitive
structure	SessionDurationEscalationException	@error:SessionDurationEscalationException:403	message:sessionDurationEscalationException
string	Subject
string	SubjectType
structure	Tag	Key:tagKeyType!	Value:tagValueType!
string	TargetPrincipalType	12..2048
string	accessKeyIdType	16..128	/[\w]*
string	accessKeySecretType	@sensitive
string	accountType
string	arnType	20..2048	/[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+
string	assumedRoleIdType	2..193	/[\w+=,.@:-]*
string	clientTokenType	4..20000	@sensitive
string	contextAssertionType	4..2048
timestamp	dateType
string	decodedMessageType
integer	durationSecondsType	900..129600
string	encodedMessageType	1..10240
string	expiredIdentityTokenMessage
string	expiredTradeInTokenExceptionMessage
string	externalIdType	2..1224	/[\w+=,.@:\/-]*
string	federatedIdType	2..193	/[\w+=,.@\:-]*
string	idpCommunicationErrorMessage
string	idpRejectedClaimMessage
string	invalidAuthorizationMessage
string	invalidIdentityTokenMessage
string	jwtAlgorithmType	5..5
string	jwtPayloadSizeExceededException
string	malformedPolicyDocumentMessage
integer	nonNegativeIntegerType	0..
string	outboundWebIdentityFederationDisabledException
string	packedPolicyTooLargeMessage
list	policyDescriptorListType	*PolicyDescriptorType
string	regionDisabledMessage
integer	roleDurationSecondsType	900..43200
string	roleSessionNameType	2..64	/[\w+=,.@-]*
string	serialNumberType	9..256	/[\w+=/:,.@-]*
string	sessionDurationEscalationException
string	sessionPolicyDocumentType	1..2048	/[\u0009\u000A\u000D\u0020-\u00FF]+
string	sourceIdentityType	2..64	/[\w+=,.@-]*
list	tagKeyListType	..50	*tagKeyType
string	tagKeyType	1..128	/[\p{L}\p{Z}\p{N}_.:/=+\-@]+
list	tagListType	..50	*Tag
string	tagValueType	0..256	/[\p{L}\p{Z}\p{N}_.:/=+\-@]*
string	tokenCodeType	6..6	/[\d]*
string	tokenType
string	tradeInTokenType	@sensitive
string	unrestrictedSessionPolicyDocumentType	1..	/[\u0009\u000A\u000D\u0020-\u00FF]+
string	urlType	4..2048
string	userIdType
string	userNameType	2..32	/[\w+=,.@-]*
string	webIdentitySubjectType	6..255
list	webIdentityTokenAudienceListType	1..10	*webIdentityTokenAudienceStringType
string	webIdentityTokenAudienceStringType	1..1000
integer	webIdentityTokenDurationSecondsType	60..3600
string	webIdentityTokenType	@sensitive
"""##
}
